import type { TimeRule } from '../../../times.ts';
import { months } from './contexts.ts';

/** Weekdays, alone and with their date. */
export const weekdays: TimeRule[] = [
  {
    name: 'jour-de-semaine',
    pattern: 'WEEKDAY',
    gives: 'calendar',
    notBefore: ['noir', 'saint', 'gras', 'soir-là'],
    examples: [
      ['Le ministre est arrivé <lundi>.', '2021-10-04'],
      ['Le conseil se réunira <vendredi>.', '2021-10-08'],
    ],
  },
  {
    name: 'ce-jour-de-semaine',
    pattern: 'ce WEEKDAY',
    gives: 'calendar',
    with: { near: 1 },
    notBefore: ['soir-là'],
    examples: [['Le ministre est arrivé <ce lundi>.', '2021-10-04']],
  },
  {
    name: 'jour-et-quantième',
    pattern: 'WEEKDAY DAY (~er)?',
    gives: 'calendar',
    notBefore: [...months, 'h', 'heures', 'heure', ':', '%', 'ans', 'personnes'],
    examples: [['Le conseil se réunira <le lundi 11> et votera.', '2021-10-11']],
  },
  {
    name: 'jour-de-semaine-relatif',
    pattern: 'WEEKDAY REL',
    gives: 'calendar',
    examples: [
      ['Elle a parlé <samedi dernier>.', '2021-10-02'],
      ['Ils se verront <mardi prochain>.', '2021-10-12'],
    ],
  },
  {
    name: 'jour-en-huit',
    pattern: 'WEEKDAY en weeks=HUIT',
    gives: 'calendar',
    with: { rel: 1 },
    examples: [['Le conseil se réunira <mardi en huit>.', '2021-10-19']],
  },
  {
    name: 'nuit-de-à',
    pattern: 'nuit (de|du) WEEKDAY (à|au) other=WEEKDAY',
    gives: 'calendar',
    with: { part: 'NI', overnight: 1 },
    examples: [['Des tirs ont retenti dans <la nuit de lundi à mardi>.', '2021-10-04TNI']],
  },
];
