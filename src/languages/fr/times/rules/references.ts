import type { TimeRule } from '../../../times.ts';

/** Past, present and future without a day. */
export const references: TimeRule[] = [
  {
    name: 'présent',
    pattern: 'PRESENT',
    gives: 'reference',
    with: { ref: 'PRESENT_REF' },
    determiner: false,
    examples: [['Le poste est <actuellement> vacant.', 'PRESENT_REF']],
  },
  {
    name: 'passé',
    pattern: 'PAST',
    gives: 'reference',
    with: { ref: 'PAST_REF' },
    determiner: false,
    examples: [['Elle a <récemment> visité la capitale.', 'PAST_REF']],
  },
  {
    name: 'ces-derniers',
    pattern: '(ces|les) (tout)? (derniers|dernières|deniers) unit=MANY',
    gives: 'reference',
    with: { ref: 'PAST_REF' },
    determiner: false,
    examples: [['Leur influence a grandi <ces dernières années>.', 'PAST_REF']],
  },
  {
    name: 'les-prochains',
    pattern: '(ces|les) ((prochains|prochaines) unit=MANY|unit=MANY (à venir|qui viennent))',
    gives: 'reference',
    with: { ref: 'FUTURE_REF' },
    determiner: false,
    examples: [
      ["D'autres suivront dans <les prochaines semaines>.", 'FUTURE_REF'],
      ['Le barrage ouvrira dans <les heures à venir>.', 'FUTURE_REF'],
    ],
  },
  {
    name: 'dans-n-unités',
    pattern: 'dans (environ|moins de|à peine)? N unit=UNITS',
    gives: 'shift',
    with: { sign: 1 },
    determiner: false,
    notBefore: ['de', 'd'],
    examples: [['Le barrage ouvrira <dans deux semaines>.', '2021-W42']],
  },
  {
    name: 'futur',
    pattern: 'FUTURE',
    gives: 'reference',
    with: { ref: 'FUTURE_REF' },
    determiner: false,
    examples: [['Une décision est attendue <prochainement>.', 'FUTURE_REF']],
  },
];
