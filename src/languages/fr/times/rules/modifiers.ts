import type { TimeRule } from '../../../times.ts';

/** Early, mid and late. */
export const modifiers: TimeRule[] = [
  {
    name: 'partie-de-période',
    pattern: 'MOD -?',
    gives: 'modifier',
    with: { noun: 1 },
    alone: false,
    examples: [
      ['Les instructeurs sont arrivés <fin août>.', '2021-08'],
      ["La base fermera d'ici à <la fin de l'année>.", '2021'],
      ['Il a quitté ses fonctions <mi-2015>.', '2015'],
    ],
  },
];
