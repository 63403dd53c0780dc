import type { TimeRule } from '../../../times.ts';

/** Days by name. */
export const days: TimeRule[] = [
  {
    name: 'jour-mois-année',
    pattern: '(DAY (~er)?|day=FIRST) (MONTH|month=MON|month=MONSHORT) (YEAR|yy=YY)',
    gives: 'calendar',
    notBefore: ['%', 'h', 'heures'],
    examples: [
      ["L'accord a été signé <le 3 mars 2020>.", '2020-03-03'],
      ["L'accident a eu lieu <le 1er novembre 93>.", '1993-11-01'],
    ],
  },
  {
    name: 'nuit-du-au',
    pattern: 'nuit du (DAY (~er)?|day=FIRST) au other=DAY MONTH (YEAR)?',
    gives: 'calendar',
    with: { part: 'NI' },
    examples: [['Ils sont morts dans <la nuit du 9 au 10 juillet>.', '2021-07-09TNI']],
  },
  {
    name: 'jour-mois',
    pattern: '(DAY (~er)?|day=FIRST) (MONTH|month=MON|month=MONSHORT)',
    gives: 'calendar',
    examples: [
      ["L'avion s'est posé <le 31 août>.", '2021-08-31'],
      ['Le vote aura lieu <le 27 février>.', '2022-02-27'],
      ["Le navire a accosté <le 3 oct>, selon l'agence.", '2021-10-03'],
    ],
  },
  {
    name: 'jour-mois-relatif',
    pattern: '(DAY (~er)?|day=FIRST) MONTH REL',
    gives: 'calendar',
    examples: [['La mesure entrera en vigueur <le 1er mars prochain>.', '2022-03-01']],
  },
  {
    name: 'date-iso',
    pattern: 'year=Y4 ~- ~month=M2 ~- ~day=D2 (~t ~hh=H2 ~: ~MI (~: ~other=MI)? ~z?)?',
    gives: 'calendar',
    determiner: false,
    examples: [["L'avis est daté du <2021-09-30>.", '2021-09-30']],
  },
  {
    name: 'date-chiffrée',
    pattern: '(day=D2 ~/ ~month=M2 ~/ (~year=Y4|~yy=Y2)|day=D2 ~. ~month=M2 ~. ~year=Y4)',
    gives: 'calendar',
    examples: [["L'avis a été publié <le 30/09/2021>.", '2021-09-30']],
  },
];
