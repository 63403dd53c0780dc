import type { TimeRule } from '../../../times.ts';

/** Lengths of time and repetitions. */
export const lengths: TimeRule[] = [
  {
    name: 'durée',
    pattern: 'N unit=UNITS',
    gives: 'duration',
    determiner: false,
    examples: [['La mission a duré <dix-huit mois>.', 'P18M']],
  },
  {
    name: 'n-derniers',
    pattern: '(N (rel=LAST|rel=NEXT)|(rel=LAST|rel=NEXT) N) unit=UNITS',
    gives: 'duration',
    examples: [
      ['La force a fondu au cours des <cinq dernières années>.', 'P5Y'],
      ['Neuf malades sont morts <ces dernières 24 heures>.', 'PT24H'],
    ],
  },
  {
    name: 'chaque',
    pattern: '(chaque unit=UNIT|tous les unit=UNITS|toutes les unit=UNITS|par unit=UNIT)',
    gives: 'set',
    determiner: false,
    examples: [['Le conseil se réunit <chaque mois>.', 'P1M']],
  },
  {
    name: 'chaque-jour-de-semaine',
    pattern: '((chaque|tous les) (WEEKDAY|WEEKDAYS)|WEEKDAYS)',
    gives: 'set',
    with: { unit: 'week' },
    determiner: false,
    examples: [['Le tribunal siège <tous les lundis>.', 'P1W']],
  },
  {
    name: 'périodique',
    pattern: 'unit=PERIODIC',
    gives: 'set',
    determiner: false,
    examples: [['Le bulletin <hebdomadaire> paraît ici.', 'P1W']],
  },
];
