import type { TimeRule } from '../../../times.ts';

/** Early, mid and late. */
export const modifiers: TimeRule[] = [
  {
    name: 'part-of-period',
    pattern: 'MOD (-|in|on|of)?',
    gives: 'modifier',
    alone: false,
    examples: [
      ['The instructors came in <late August>.', '2021-08'],
      ['He left office in <early 2015>.', '2015'],
    ],
  },
  {
    name: 'end-of-period',
    pattern: 'mod=MODNOUN -?',
    gives: 'modifier',
    with: { noun: 1 },
    alone: false,
    examples: [['The base will close by <the end of the year>.', '2021']],
  },
  {
    name: 'earlier-in-period',
    pattern: '(earlier|later) in?',
    gives: 'modifier',
    with: { mod: 'START', loose: 1 },
    alone: false,
    examples: [['The two met <earlier this month>.', '2021-10']],
  },
];
