import { list, type TimeRule } from '../../../times.ts';

/** Years in figures. */
export const years: TimeRule[] = [
  {
    name: 'année',
    pattern: '(année|an)? YEAR',
    gives: 'calendar',
    after: list(`
      en depuis dès de fin début mi - – à avant après et ou entre jusqu ' ici du l au pour vers (
      , printemps été automne hiver d la les des supplémentaire budget que courant exercice saison
      élections présidentielle coupe jeux par le coup rentrée novembre années cuvée édition
    `),
    notAfter: ['résolution', 'n', 'numéro', 'page', 'environ', 'quelque'],
    notBefore: list(`
      hommes soldats personnes militaires euros francs dollars habitants km kilomètres mètres m
      emplois salariés morts combattants casques civils véhicules voitures places pages élèves
      postes millions milliards tonnes mercenaires manifestants logements entreprises h
    `),
    examples: [
      ['La France est présente depuis <2013>.', '2013'],
      ["Le plan porte sur <l'année 2023>.", '2023'],
    ],
  },
];
