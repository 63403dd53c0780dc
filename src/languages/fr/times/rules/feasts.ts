import { list, type TimeRule } from '../../../times.ts';

/** Feasts. */
export const feasts: TimeRule[] = [
  {
    name: 'fête',
    pattern: '(jour de)? FEAST YEAR?',
    gives: 'calendar',
    after: list("à avant après ici depuis le la les jusqu ' de au du pour dès ce"),
    notBefore: list('des du en à lunaire chinois juif iranien berbère orthodoxe russe précoce'),
    examples: [
      ['Le navire a coulé <le jour de Noël>.', '2020-12-25'],
      ["La loi entrera en vigueur <le jour de l'an>.", '2022-01-01'],
      ['Les tombes seront fleuries à <la Toussaint>.', '2021-11-01'],
      ['Le musée a rouvert à <Pâques>.', '2021-04-04'],
    ],
  },
];
