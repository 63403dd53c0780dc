/** A small chronology that tests of the whole program start from. */
export const SETTINGS = `title: { en: North, fr: Nord }
short: { en: North, fr: Nord }
standfirst: { en: A chronology., fr: Une chronologie. }
languages: [en, fr]
first: 2019-01-01
last: 2020-12-31
base-url: https://north.example/
parties:
  - { id: norway, name: { en: Norway, fr: Norvège } }
  - { id: others, name: { en: Others, fr: Autres } }
`;

export const STATES = `- { id: norway, kind: state, name: { en: Norway, fr: Norvège } }
- { id: finland, kind: state, name: { en: Finland, fr: Finlande } }
`;
