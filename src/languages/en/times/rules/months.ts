import type { TimeRule } from '../../../times.ts';
import { prepositions } from './contexts.ts';

/** Months, with or without their year. */
export const months: TimeRule[] = [
  {
    name: 'month-year',
    pattern: '(MONTH|month=MON .?) (,|of)? YEAR',
    gives: 'calendar',
    determiner: false,
    examples: [['The army took power in <August 2020>.', '2020-08']],
  },
  {
    name: 'month-short-year',
    pattern: "(MONTH|month=MON .?) ' ~YY",
    gives: 'calendar',
    determiner: false,
    examples: [["It was last seen in <May '98>.", '1998-05']],
  },
  {
    name: 'month',
    pattern: '(MONTH|month=MON .)',
    gives: 'calendar',
    after: prepositions,
    determiner: false,
    examples: [
      ['The colonels arrested the ministers in <May>.', '2021-05'],
      ['The last troops will leave in <February>.', '2022-02'],
    ],
  },
  {
    name: 'month-by-itself',
    pattern: 'month=CLEARMONTH',
    gives: 'calendar',
    determiner: false,
    notAfter: ['black'],
    notBefore: ['revolution', 'surprise', 'crisis', 'manifesto', 'jones'],
    examples: [["<September>'s sales were the lowest for years.", '2021-09']],
  },
  {
    name: 'relative-month',
    pattern: 'REL MONTH',
    gives: 'calendar',
    determiner: false,
    examples: [
      ['The price peaked <last June>.', '2021-06'],
      ['The post falls vacant <next April>.', '2022-04'],
    ],
  },
];
