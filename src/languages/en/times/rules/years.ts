import { list, type TimeRule } from '../../../times.ts';
import { counted, prepositions } from './contexts.ts';

/** Years in figures. */
export const years: TimeRule[] = [
  {
    name: 'year',
    pattern: 'YEAR',
    gives: 'calendar',
    determiner: false,
    after: [
      ...prepositions,
      ...list(`
      year years a 's s that as election elections olympics cup games until model world pre post
      the its their his her our over against under early all fiscal calendar both upon was is when
    `),
    ],
    notAfter: list(`
      resolution resolutions no number flight page room some about nearly almost another article
      highway section
    `),
    notBefore: counted,
    examples: [
      ['France has fought there since <2013>.', '2013'],
      ['The <1991> accord was never applied.', '1991'],
    ],
  },
  {
    name: 'bare-year',
    pattern: 'year=RECENT',
    gives: 'calendar',
    determiner: false,
    notAfter: list(`
      - / . : + # * = & _ resolution resolutions no number flight page room some about nearly
      almost another article highway section windows office boeing airbus than over least
      additional roughly approximately estimated only killed to
    `),
    notBefore: counted,
    examples: [['The Nairobi Forum <2019> drew few guests.', '2019']],
  },
  {
    name: 'short-year',
    pattern: "' ~YY",
    gives: 'calendar',
    determiner: false,
    after: [...prepositions, 'summer', 'winter', 'spring'],
    examples: [["It was the lowest since <'82>.", '1982']],
  },
];
