import { list, type TimeRule } from '../../../times.ts';

/** Times of day. */
export const clock: TimeRule[] = [
  {
    name: 'heure',
    pattern:
      '((HH|hh=HOUR) (h|heures|heure) (MI|mi=MINUTES)|(HH|hh=HOUR) (h|heures|heure)|HH ~: ~MI) (GMT|UTC)?',
    gives: 'part',
    determiner: false,
    notBefore: [':', '/', 'de', 'd', 'durant', 'par'],
    after: list(`
      à vers de entre et jusqu ' dès avant après a environ , ( depuis lundi mardi mercredi jeudi
      vendredi samedi dimanche hier sur
    `),
    examples: [['La bombe a explosé à <18 h 40> dans une rue passante.', '2021-10-06T18:40']],
  },
  {
    name: 'la-nuit',
    pattern: 'nuit',
    gives: 'part',
    with: { part: 'NI' },
    after: ['la'],
    notBefore: ['de', 'des'],
    examples: [['Le courant doit revenir dans <la nuit>.', '2021-10-06TNI']],
  },
  {
    name: 'moment-du-jour',
    pattern: 'part=DAYPART',
    gives: 'part',
    after: ['en', 'dans', "'", 'fin', 'début', 'milieu', 'la', 'de'],
    notBefore: list("dansante de d' des récréative familiale spéciale théâtrale musicale privée"),
    examples: [
      ["Le feu a pris à <l'aube> dans un hangar.", '2021-10-06TMO'],
      ['Le feu a pris dans <la soirée>.', '2021-10-06TEV'],
    ],
  },
  {
    name: 'à-midi',
    pattern: '(hh=NOON)',
    gives: 'part',
    after: ['à', 'avant', 'vers', 'jusqu', "'", 'dès', 'après', 'entre', 'et'],
    determiner: false,
    examples: [['Elle est passée à <midi> devant la gare.', '2021-10-06T12:00']],
  },
  {
    name: 'partie-du-jour',
    pattern: 'PART',
    gives: 'part',
    alone: false,
    examples: [
      ['Le ministre a parlé <jeudi soir>.', '2021-09-30TEV'],
      ['Le ministre est parti <hier matin>.', '2021-10-05TMO'],
    ],
  },
];
