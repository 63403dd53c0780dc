import { list, type TimeRule } from '../../../times.ts';

/** Feasts. */
export const feasts: TimeRule[] = [
  {
    name: 'feast',
    pattern: 'FEAST (,? YEAR)?',
    gives: 'calendar',
    determiner: false,
    notBefore: ['massacre', 'parade', 'card', 'cards', 'movement', 'weekend', 'agreement', 'accords'],
    examples: [
      ['The ship sank on <Christmas Day>.', '2020-12-25'],
      ["The law takes effect on <New Year's Day>.", '2022-01-01'],
      ['The pact was signed on <Good Friday 1998>.', '1998-04-10'],
      ['Shops will shut on <Thanksgiving Day>.', '2021-11-25'],
      ['They met on <the Fourth of July>.', '2021-07-04'],
    ],
  },
  {
    name: 'feast-or-season',
    pattern: 'feast=FEASTSEASON YEAR?',
    gives: 'calendar',
    determiner: false,
    after: ['on', 'by', 'before', 'since', 'until', 'at', 'after', 'for', 'last', 'this', 'next', 'around'],
    notBefore: list(`
      market markets tree trees dinner party break holiday holidays season shopping sales truce
      eve day carol carols card cards island egg eggs turkey recess vacation weekend rising bunny
      bonus bonuses present presents
    `),
    examples: [['The ship sails at <Christmas>.', '2021-12-25']],
  },
];
