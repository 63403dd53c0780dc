import type { TimeRule } from '../../../times.ts';

/** Weekdays, alone and with their date. */
export const weekdays: TimeRule[] = [
  {
    name: 'weekday',
    pattern: 'WEEKDAY',
    gives: 'calendar',
    determiner: false,
    notAfter: ['bloody', 'super', 'cyber', 'ash', 'black', 'easter', 'palm', 'good'],
    notBefore: ['times', 'telegraph', 'mirror', 'express', 'herald', 'mail'],
    examples: [
      ['The minister landed on <Monday>.', '2021-10-04'],
      ['The assembly meets on <Wednesday>.', '2021-10-06'],
      ['The court will rule on <Friday>.', '2021-10-08'],
    ],
  },
  {
    name: 'weekday-short-date',
    pattern: 'weekday=WD .? ,? ((MONTH|month=MON .?) DAY (~TH)?|DAY (~TH)? (MONTH|month=MON .?)) (,? YEAR)?',
    gives: 'calendar',
    determiner: false,
    examples: [['Posted <Thu, Sep 30, 2021>.', '2021-09-30']],
  },
  {
    name: 'relative-weekday',
    pattern: 'REL WEEKDAY',
    gives: 'calendar',
    determiner: false,
    examples: [
      ['She spoke <last Saturday>.', '2021-10-02'],
      ['They meet again <next Tuesday>.', '2021-10-12'],
    ],
  },
];
