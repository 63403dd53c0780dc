import type { TimeRule } from '../../../times.ts';

/** Days and periods reckoned from the day the text speaks of. */
export const fromNarrative: TimeRule[] = [
  {
    name: 'plus-tard',
    pattern: 'N unit=UNITS sign=THEN',
    gives: 'shift',
    with: { from: 'narrative', grain: 'kept' },
    determiner: false,
    notBefore: ['le', 'la', 'les', 'l', 'son', 'sa', 'avoir', 'être', 'un', 'une', 'leur', 'que', 'de'],
    examples: [['La grève a débuté le 3 mai 2020. <Trois jours plus tard>, elle était finie.', '2020-05-06']],
  },
  {
    name: 'veille',
    pattern: 'veille',
    gives: 'shift',
    with: { unit: 'day', rel: -1, from: 'narrative' },
    after: ['la'],
    notBefore: ['de', 'd', 'du', 'des'],
    examples: [['Le pacte a été signé le 3 mai 2020 ; <la veille>, tout semblait perdu.', '2020-05-02']],
  },
  {
    name: 'avant-veille',
    pattern: 'avant - veille',
    gives: 'shift',
    with: { unit: 'day', rel: -2, from: 'narrative' },
    notBefore: ['de', 'd', 'du', 'des'],
    examples: [["Le pacte a été signé le 3 mai 2020 ; <l'avant-veille>, tout semblait perdu.", '2020-05-01']],
  },
  {
    name: 'lendemain',
    pattern: 'lendemain',
    gives: 'shift',
    with: { unit: 'day', rel: 1, from: 'narrative' },
    after: ['le', 'au', 'dès', 'du'],
    notBefore: ['de', 'd', 'du', 'des'],
    examples: [['Le convoi est parti le 3 mai 2020 et revenu <le lendemain>.', '2020-05-04']],
  },
  {
    name: 'surlendemain',
    pattern: 'surlendemain',
    gives: 'shift',
    with: { unit: 'day', rel: 2, from: 'narrative' },
    notBefore: ['de', 'd', 'du', 'des'],
    examples: [['Le convoi est parti le 3 mai 2020 et revenu <le surlendemain>.', '2020-05-05']],
  },
  {
    name: 'unité-suivante',
    pattern: 'unit=UNIT rel=NREL',
    gives: 'shift',
    with: { from: 'narrative' },
    examples: [['La grève a débuté le 3 mai 2020. Elle a pris fin <le mois suivant>.', '2020-06']],
  },
  {
    name: 'même-unité',
    pattern: '(même unit=UNIT|THIS unit=UNIT - là)',
    gives: 'shift',
    with: { rel: 0, from: 'narrative' },
    examples: [['Le puits fut creusé en 2014. <Cette année-là>, la pluie manqua.', '2014']],
  },
  {
    name: 'jour-même',
    pattern: '(unit=DAYUNIT|PART) même',
    gives: 'shift',
    with: { rel: 0, unit: 'day', from: 'narrative' },
    // « le jour même de son arrestation »: that of the arrest
    notBefore: ['de', 'd', 'du', 'des', 'où'],
    examples: [['Le convoi est parti le 3 mai 2020 et revenu <le soir même>.', '2020-05-03TEV']],
  },
  {
    name: 'même-soir',
    pattern: 'même PART',
    gives: 'shift',
    with: { rel: 0, unit: 'day', from: 'narrative' },
    examples: [['Le convoi est parti le 3 mai 2020. <Le même soir>, il faisait froid.', '2020-05-03TEV']],
  },
  {
    name: 'ce-jour',
    pattern: '(THIS PART - là)',
    gives: 'shift',
    with: { rel: 0, unit: 'day', from: 'narrative' },
    examples: [['Le convoi est parti le 3 mai 2020. <Ce soir-là>, il faisait chaud.', '2020-05-03TEV']],
  },
  {
    name: 'même-période',
    pattern: 'même (période|époque)',
    gives: 'shift',
    with: { unit: 'day', rel: 0, from: 'narrative', grain: 'reference' },
    alone: false,
    examples: [
      [
        "Les ventes ont reculé en juin 2020 par rapport à <la même période de l'année précédente>.",
        '2019-06',
      ],
    ],
  },
];
