import { list, type TimeRule } from '../../../times.ts';

/** Seasons. */
export const seasons: TimeRule[] = [
  {
    name: 'saison-année',
    pattern: 'SEASON de? YEAR',
    gives: 'calendar',
    examples: [["La base a été bâtie à <l'été 2012>.", '2012-SU']],
  },
  {
    name: 'saison',
    pattern: 'SEASON',
    gives: 'calendar',
    after: ['en', "'", 'au', 'le', 'cet', 'fin', 'début', 'mi', '-', 'chaque', 'dès', 'un'],
    notAfter: list('a ont avait avaient aurait auraient ayant avoir aura ai n jamais pas fait'),
    notBefore: ['arabe', 'de', 'des', 'berbère', 'dernier', 'prochain', 'indien'],
    examples: [['Les combats ont repris au <printemps>.', '2021-SP']],
  },
  {
    name: 'cette-saison',
    pattern: 'THIS SEASON',
    gives: 'calendar',
    with: { rel: 0 },
    examples: [['Le retrait doit être achevé <cet été>.', '2021-SU']],
  },
  {
    name: 'saison-relative',
    pattern: 'SEASON REL',
    gives: 'calendar',
    examples: [
      ["Le retrait a commencé <l'hiver dernier>.", '2020-WI'],
      ["L'élection se tiendra au <printemps prochain>.", '2022-SP'],
    ],
  },
];
