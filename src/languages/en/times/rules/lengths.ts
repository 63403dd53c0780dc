import type { TimeRule } from '../../../times.ts';

/** Lengths of time and repetitions. */
export const lengths: TimeRule[] = [
  {
    name: 'duration',
    pattern: 'N -? (more|full|consecutive|straight|long)? unit=UNITS',
    gives: 'duration',
    determiner: false,
    notBefore: ['old'],
    examples: [
      ['The mission lasted <18 months>.', 'P18M'],
      ['They honour the <18-month> calendar.', 'P18M'],
    ],
  },
  {
    name: 'vague-duration',
    pattern: 'unit=MANY',
    gives: 'duration',
    determiner: false,
    after: ['for', 'of', 'in', 'took', 'take', 'than', 'many'],
    notBefore: ['of'],
    examples: [['The feud has lasted for <decades>.', 'PXY']],
  },
  {
    name: 'last-units',
    pattern: 'the? REL N unit=UNITS',
    gives: 'duration',
    determiner: false,
    examples: [['The force shrank over <the past five years>.', 'P5Y']],
  },
  {
    name: 'each',
    pattern: '(each|every) N? unit=UNITS',
    gives: 'set',
    determiner: false,
    examples: [['The council meets <every month>.', 'P1M']],
  },
  {
    name: 'each-weekday',
    pattern: '((each|every) WEEKDAY|WEEKDAYS)',
    gives: 'set',
    with: { unit: 'week' },
    determiner: false,
    examples: [['The court sits <every Monday>.', 'P1W']],
  },
  {
    name: 'periodic',
    pattern: 'unit=PERIODIC',
    gives: 'set',
    determiner: false,
    examples: [['The bulletin appears <weekly>.', 'P1W']],
  },
];
