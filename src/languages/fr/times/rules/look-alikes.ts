import type { TimeRule } from '../../../times.ts';

/** What looks like a date and is none. */
export const lookAlikes: TimeRule[] = [
  {
    name: 'âge',
    pattern: "((âgé|âgée|âgés|âgées) (de|d ') N ans|âge (de|d ') N ans)",
    gives: 'nothing',
    examples: [],
  },
  { name: 'résolution', pattern: '(résolution|résolutions|article) YEAR', gives: 'nothing', examples: [] },
  {
    name: 'planète',
    pattern: '(planète PLANET|sur PLANET|PLANET|champ -? de -? mars)',
    gives: 'nothing',
    examples: [],
  },
  {
    name: 'voie',
    pattern:
      '(rue|rues|avenue|place|boulevard|bd|quai|square|pont|impasse|allée|salle|caserne|stade|palais) (du|de|des) DAY? -? MONTH -? YEAR?',
    gives: 'nothing',
    examples: [],
  },
  {
    name: 'nom-de-mouvement',
    pattern: '(mouvement|journal) (du|de) (DAY (~er)? MONTH|dimanche)',
    gives: 'nothing',
    examples: [],
  },
  { name: 'sans-arrêt', pattern: '24 (heures|h) sur 24', gives: 'nothing', examples: [] },
  { name: 'onze-septembre', pattern: '11 ~- ~septembre', gives: 'nothing', examples: [] },
];
