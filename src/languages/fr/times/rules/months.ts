import type { TimeRule } from '../../../times.ts';
import { monthContexts } from './contexts.ts';

/** Months, with or without their year. */
export const months: TimeRule[] = [
  {
    name: 'mois-année',
    pattern: "(mois (de|d ')?)? (MONTH|month=MON) (de|d ')? YEAR",
    gives: 'calendar',
    examples: [["L'armée a pris le pouvoir en <août 2020>.", '2020-08']],
  },
  {
    name: 'mois-année-courte',
    pattern: '(MONTH|month=MON) yy=YY2',
    gives: 'calendar',
    notBefore: ['h', 'heures', '%'],
    after: monthContexts,
    examples: [["L'école ouvre depuis <octobre 98>.", '1998-10']],
  },
  {
    name: 'mois',
    pattern: '(MONTH|month=MON)',
    gives: 'calendar',
    after: monthContexts,
    notBefore: ['2'],
    determiner: false,
    examples: [
      ['Paris a annoncé le retrait en <février>.', '2021-02'],
      ['La force partira en <décembre>.', '2021-12'],
    ],
  },
  {
    name: 'au-mois-de',
    pattern: "mois (de|d ') MONTH",
    gives: 'calendar',
    examples: [['La saison a commencé au <mois de juin>.', '2021-06']],
  },
  {
    name: 'mois-relatif',
    pattern: 'MONTH REL',
    gives: 'calendar',
    determiner: false,
    examples: [
      ['Le contrat a été conclu en <juin dernier>.', '2021-06'],
      ['Le scrutin aura lieu en <mars prochain>.', '2022-03'],
    ],
  },
];
