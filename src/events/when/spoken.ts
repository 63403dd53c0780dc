/** Types of events that are sayings. */
export const SPOKEN: ReadonlySet<string> = new Set([
  'statement',
  'accusation',
  'condemnation',
  'denial',
  'threat',
  'demand',
  'support',
  'promise',
]);
