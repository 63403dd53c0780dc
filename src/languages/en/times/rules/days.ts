import { list, type TimeRule } from '../../../times.ts';

/** Days by name. */
export const days: TimeRule[] = [
  {
    name: 'month-day-year',
    pattern: '(MONTH|month=MON .?) DAY (~TH)? ,? YEAR',
    gives: 'calendar',
    determiner: false,
    examples: [
      ['The treaty was signed on <March 3, 2020>.', '2020-03-03'],
      ['It began on <Sept. 30 2021>.', '2021-09-30'],
    ],
  },
  {
    name: 'month-day',
    pattern: '(MONTH|month=MON .?) DAY (~TH)?',
    gives: 'calendar',
    determiner: false,
    notBefore: list('% million percent billion movement'),
    examples: [
      ['Talks opened on <June 18>.', '2021-06-18'],
      ['The vote will be held on <Feb. 27>.', '2022-02-27'],
    ],
  },
  {
    name: 'day-month-year',
    pattern: 'DAY (of|-)? (MONTH|month=MON .?) (,|-)? YEAR',
    gives: 'calendar',
    determiner: false,
    examples: [['He was born on <11 March 1964>.', '1964-03-11']],
  },
  {
    name: 'ordinal-month-year',
    pattern: 'DAY ~TH of? (MONTH|month=MON .?) ,? YEAR',
    gives: 'calendar',
    examples: [['It fell on <the 2nd of May 2019>.', '2019-05-02']],
  },
  {
    name: 'day-month',
    pattern: 'DAY of? (MONTH|month=MON .?)',
    gives: 'calendar',
    determiner: false,
    notBefore: ['movement'],
    examples: [['The ship docked on <11 August>.', '2021-08-11']],
  },
  {
    name: 'ordinal-month',
    pattern: 'DAY ~TH of? (MONTH|month=MON .?)',
    gives: 'calendar',
    examples: [['Ministers met on <the 4th of July>.', '2021-07-04']],
  },
  {
    name: 'impossible-day',
    pattern: 'day=NODAY ~TH of? MONTH YEAR?',
    gives: 'calendar',
    examples: [['The form was stamped on <the 32nd of May 2021>.', 'XXXX-XX-XX']],
  },
  {
    name: 'ordinal-day',
    pattern: 'DAY ~TH',
    gives: 'calendar',
    after: list(`
      on by since until till from before after around through to between and
      monday tuesday wednesday thursday friday saturday sunday
    `),
    notBefore: list(`
      man hole inning grade percentile parallel street avenue century anniversary largest biggest floor district time edition round place in - annual
      birthday session brigade division regiment battalion amendment most straight consecutive
      president member state republic army fleet minute
    `),
    examples: [['The plane landed on <the 2nd>.', '2021-10-02']],
  },
  {
    name: 'iso-day',
    pattern: 'year=Y4 ~- ~month=M2 ~- ~day=D2 (~t ~hh=H2 ~: ~MI (~: ~other=MI)? ~z?)?',
    gives: 'calendar',
    determiner: false,
    examples: [['The notice is dated <2021-09-30>.', '2021-09-30']],
  },
  {
    name: 'numeric-day',
    pattern: '(month=M2 ~/ ~day=D2 ~/ (~year=Y4|~yy=Y2))',
    gives: 'calendar',
    determiner: false,
    examples: [['The form was stamped <09/30/2021>.', '2021-09-30']],
  },
  {
    name: 'numeric-day-first',
    pattern: '(day=D2 ~. ~month=M2 ~. ~year=Y4|day=D2 ~/ ~month=M2 ~/ (~year=Y4|~yy=Y2))',
    gives: 'calendar',
    determiner: false,
    examples: [
      ['The form was stamped <30.09.2021>.', '2021-09-30'],
      ['The form was stamped <30/09/2021>.', '2021-09-30'],
    ],
  },
];
