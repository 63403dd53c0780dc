import type { TimeRule } from '../../../times.ts';

/** Quarters, halves, decades, centuries, weeks of a month; years of accounts and of school. */
export const periods: TimeRule[] = [
  {
    name: 'quarter-year',
    pattern: '((quarter=QORD -? quarter|q ~quarter=QN) (,|of)? YEAR|YEAR quarter=QORD -? quarter)',
    gives: 'calendar',
    examples: [
      ['Sales fell in <the third quarter of 2020>.', '2020-Q3'],
      ['Sales fell in <Q2 2019>.', '2019-Q2'],
      ['Sales rose from <the 2019 first quarter>.', '2019-Q1'],
    ],
  },
  {
    name: 'quarter',
    pattern: '(quarter=QORD -? quarter|q ~quarter=QN)',
    gives: 'calendar',
    examples: [
      ['Profit rose in <the second quarter>.', '2021-Q2'],
      ['<First-quarter> growth was weak.', '2021-Q1'],
    ],
  },
  {
    name: 'half',
    pattern: '(half=HORD -? half (of YEAR)?|YEAR half=HORD -? half)',
    gives: 'calendar',
    // "in the first half hour"
    notBefore: ['hour', 'time', 'century', 'dozen', 'mile'],
    examples: [['Exports doubled in <the first half of 2020>.', '2020-H1']],
  },
  {
    name: 'decade',
    pattern: "(decade=DEC ~s|' ~decade=DEC2 ~s|decade=DEC2 ~s)",
    gives: 'calendar',
    examples: [
      ['The rebellion began in <the 1990s>.', '199'],
      ["The plant was built in <the '70s>.", '197'],
    ],
  },
  {
    name: 'decade-in-words',
    pattern: 'DECADE',
    gives: 'calendar',
    after: ['the', 'early', 'late', 'mid'],
    examples: [['Output peaked in <the seventies>.', '197']],
  },
  {
    name: 'century',
    pattern: '(CENTURY|century=CENT ~TH) -? century',
    gives: 'calendar',
    examples: [
      ['The mosque dates from <the 14th century>.', '13'],
      ['The mosque dates from <the nineteenth century>.', '18'],
    ],
  },
  {
    name: 'nth-unit',
    pattern: 'nth=ORD unit=UNIT',
    gives: 'calendar',
    alone: false,
    examples: [['The siege was lifted in <the second week of March>.', '2021-W10']],
  },
  {
    name: 'last-unit-of',
    pattern: 'nth=LASTORD unit=UNIT of',
    gives: 'calendar',
    alone: false,
    after: ['the'],
    notBefore: ['a'],
    examples: [['Stocks rallied in <the last week of March>.', '2021-W13']],
  },
  {
    name: 'fiscal-year',
    pattern: '(fiscal|financial) year? YEAR',
    gives: 'calendar',
    with: { fiscal: 1 },
    determiner: false,
    examples: [['Revenue rose in <fiscal 1989>.', 'FY1989']],
  },
  {
    name: 'fiscal-quarter',
    pattern: '((fiscal|financial) quarter=QORD -? quarter|quarter=QORD (fiscal|financial) quarter)',
    gives: 'calendar',
    with: { fiscal: 1 },
    examples: [['Revenue rose in <the fiscal third quarter>.', 'FY2021-Q3']],
  },
  {
    name: 'school-year',
    pattern:
      '((school|academic) year YEAR ((-|–|/) (~other=YY|~other=YEAR))?|YEAR ((-|–|/) (~other=YY|~other=YEAR))? (school|academic) year)',
    gives: 'calendar',
    with: { school: 1 },
    examples: [['Fees rise in <the 2021-22 school year>.', 'XXXX']],
  },
  {
    name: 'year-of-accounts',
    pattern: '(REL|the) (fiscal|financial|school|academic) year',
    gives: 'shift',
    with: { unit: 'year', school: 1 },
    determiner: false,
    examples: [['Fees rise <next school year>.', 'XXXX']],
  },
];
