import type { TimeRule } from '../../../times.ts';

/** What looks like a date and is none. */
export const lookAlikes: TimeRule[] = [
  {
    name: 'age',
    pattern: '(N - (year|month|week|day) - old|N (years|months|weeks|days) (old|of age))',
    gives: 'nothing',
    examples: [],
  },
  {
    name: 'street',
    pattern:
      '(DAY (~TH)? MONTH|YEAR CAPITAL CAPITAL?) (street|st|avenue|ave|road|square|lane|drive|boulevard)',
    gives: 'nothing',
    examples: [],
  },
  {
    name: 'half-of-a-game',
    pattern: 'HORD -? half of (the|a|their|his|her) (match|game|film|book|final|fixture|tie|show)',
    gives: 'nothing',
    examples: [],
  },
  {
    name: 'attacks',
    pattern: '(september|sept .?) 11 (~TH)? (terrorist|terror)? (attacks|attack|hijackings|hijackers)',
    gives: 'nothing',
    examples: [],
  },
  {
    name: 'resolution',
    pattern:
      '(resolution|resolutions|no|article|russell|flight|route|highway|bus|channel|bill|peugeot|mazda) .? YEAR',
    gives: 'nothing',
    examples: [],
  },
];
