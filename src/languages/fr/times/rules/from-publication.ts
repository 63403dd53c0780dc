import type { TimeRule } from '../../../times.ts';

/** Days and periods reckoned from the publication day. */
export const fromPublication: TimeRule[] = [
  {
    name: 'mot-jour',
    pattern: 'rel=DAYWORD',
    gives: 'shift',
    with: { unit: 'day' },
    determiner: false,
    examples: [
      ["L'émissaire est arrivé <hier>.", '2021-10-05'],
      ['Le dépôt a rouvert <avant-hier>.', '2021-10-04'],
      ['Le sommet ouvre <après-demain>.', '2021-10-08'],
    ],
  },
  {
    name: 'cette-partie-du-jour',
    pattern: 'THIS PART',
    gives: 'shift',
    with: { unit: 'day', rel: 0 },
    examples: [["L'avion a atterri <ce matin>.", '2021-10-06TMO']],
  },
  {
    name: 'nuit-dernière',
    pattern: '(nuit (dernière|passée))',
    gives: 'shift',
    with: { unit: 'day', rel: -1, part: 'NI' },
    examples: [['Des tirs ont retenti <la nuit dernière>.', '2021-10-05TNI']],
  },
  {
    name: 'cette-unité',
    pattern: 'rel=THIS UNIT',
    gives: 'shift',
    notBefore: ['-', 'dernier', 'dernière', 'là'],
    examples: [
      ['Le ministre se rendra à Bamako <cette semaine>.', '2021-W40'],
      ['<Cette année> fut sèche.', '2021'],
    ],
  },
  {
    name: 'unité-relative',
    pattern: 'UNIT REL',
    gives: 'shift',
    examples: [
      ["Il l'a dit <la semaine dernière>.", '2021-W39'],
      ["La force s'en va <le mois prochain>.", '2021-11'],
    ],
  },
  {
    name: 'unité-en-cours',
    pattern: 'UNIT',
    gives: 'shift',
    with: { rel: 0 },
    alone: false,
    examples: [["La base fermera d'ici à <la fin du mois>.", '2021-10']],
  },
  {
    name: 'il-y-a',
    pattern: "il y a (plus|moins|près|environ|à)? (de|d ')? (peine)? N unit=UNITS",
    gives: 'shift',
    with: { sign: -1 },
    determiner: false,
    notBefore: ['de'],
    examples: [
      ['Le dépôt a ouvert <il y a deux semaines>.', '2021-W38'],
      ['Ils se sont quittés <il y a trois jours>.', '2021-10-03'],
    ],
  },
  {
    name: 'voici-voilà',
    pattern: '(voici|voilà) N unit=UNITS',
    gives: 'shift',
    with: { sign: -1 },
    determiner: false,
    notBefore: ['que'],
    examples: [['Le dépôt a ouvert <voici trois ans>.', '2018']],
  },
];
