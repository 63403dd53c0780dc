import type { TimeRule } from '../../../times.ts';

/** Quarters, halves, decades, centuries, weeks of a month; years of accounts, of school and of sport. */
export const periods: TimeRule[] = [
  {
    name: 'trimestre',
    pattern: 'quarter=ORD trimestre (de? YEAR)?',
    gives: 'calendar',
    examples: [
      ['Les ventes ont chuté au <troisième trimestre 2020>.', '2020-Q3'],
      ['Le chômage a reculé au <deuxième trimestre>.', '2021-Q2'],
    ],
  },
  {
    name: 'semestre',
    pattern: 'half=ORD semestre (de? YEAR)?',
    gives: 'calendar',
    examples: [['Les exportations ont doublé au <premier semestre 2020>.', '2020-H1']],
  },
  {
    name: 'décennie',
    pattern: '(années (decade=DEC|decade=DEC2|DECADE))',
    gives: 'calendar',
    examples: [
      ['La rébellion est née dans <les années 1990>.', '199'],
      ['Le barrage date des <années 70>.', '197'],
    ],
  },
  {
    name: 'siècle',
    pattern: '(century=ROMAN|century=CENT ~E) siècle',
    gives: 'calendar',
    examples: [['La mosquée date du <14e siècle>.', '13']],
  },
  {
    name: 'exercice',
    pattern: '(exercice|exercice fiscal|année fiscale|année budgétaire) YEAR',
    gives: 'calendar',
    with: { fiscal: 1 },
    examples: [["Les recettes ont augmenté pendant <l'exercice 2019>.", 'FY2019']],
  },
  {
    name: 'année-scolaire',
    pattern:
      '(année|rentrée) (scolaire|universitaire) (YEAR ((-|–|/) (~other=YY|~other=YEAR))?|REL (YEAR (-|–|/) ~other=YEAR)?)',
    gives: 'calendar',
    with: { school: 1 },
    examples: [["Les frais augmentent pendant <l'année scolaire 2021-2022>.", 'XXXX']],
  },
  {
    name: 'saison-de-sport',
    pattern: 'saison (YEAR (-|–|/) (~other=YY|~other=YEAR)|REL)',
    gives: 'calendar',
    with: { school: 1 },
    notBefore: ['touristique', 'estivale', 'hivernale'],
    examples: [['Le club avait fini troisième <la saison dernière>.', 'XXXX']],
  },
  {
    name: 'cette-année-scolaire',
    pattern: '((THIS|la) année (scolaire|universitaire|fiscale|budgétaire)|THIS saison)',
    gives: 'shift',
    with: { unit: 'year', rel: 0, school: 1 },
    determiner: false,
    examples: [['Les frais augmentent <cette année scolaire>.', 'XXXX']],
  },
  {
    name: 'énième-unité',
    pattern: 'nth=ORD unit=UNIT',
    gives: 'calendar',
    alone: false,
    examples: [['Les cours ont monté <la première semaine de mars>.', '2021-W09']],
  },
];
