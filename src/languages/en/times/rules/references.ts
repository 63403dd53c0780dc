import type { TimeRule } from '../../../times.ts';

/** Past, present and future without a day. */
export const references: TimeRule[] = [
  {
    name: 'present',
    pattern: 'PRESENT',
    gives: 'reference',
    with: { ref: 'PRESENT_REF' },
    determiner: false,
    notBefore: ['-', 'account', 'accounts', 'affairs', 'this', 'in'],
    examples: [
      ['The post is <currently> vacant.', 'PRESENT_REF'],
      ['The post is <now> vacant.', 'PRESENT_REF'],
    ],
  },
  {
    name: 'past',
    pattern: 'PAST',
    gives: 'reference',
    with: { ref: 'PAST_REF' },
    determiner: false,
    notAfter: ['at'],
    examples: [
      ['The two armies trained together in <the past>.', 'PAST_REF'],
      ['She <recently> visited the capital.', 'PAST_REF'],
    ],
  },
  {
    name: 'recent-units',
    pattern: '(recent|the last|the past) (few|several)? unit=MANY',
    gives: 'reference',
    with: { ref: 'PAST_REF' },
    determiner: false,
    examples: [['Their influence has grown in <recent years>.', 'PAST_REF']],
  },
  {
    name: 'coming-units',
    pattern: 'coming (few|several)? unit=MANY',
    gives: 'reference',
    with: { ref: 'FUTURE_REF' },
    examples: [['More will follow in <the coming weeks>.', 'FUTURE_REF']],
  },
  {
    name: 'within-units',
    pattern: '(a matter of)? unit=MANY',
    gives: 'reference',
    with: { ref: 'FUTURE_REF', length: 1 },
    determiner: false,
    after: ['within'],
    notBefore: ['of', 'after'],
    examples: [
      ['The dam will open within <days>.', 'FUTURE_REF'],
      ['The dam filled within <days>.', 'PXD'],
    ],
  },
  {
    name: 'future',
    pattern: 'FUTURE',
    gives: 'reference',
    with: { ref: 'FUTURE_REF' },
    determiner: false,
    notBefore: ['after'],
    notAfter: ['as'],
    examples: [['A decision is expected <soon>.', 'FUTURE_REF']],
  },
];
