/**
 * Words of one happening by a key that is the same in every language: bases of verbs and nouns, and set
 * phrases in which the first word alone would mislead ("open fire"). Two words of one key can tell one
 * event, whatever the language; a word may stand under several keys. Folded, comma-separated.
 */
export type Kin = Record<Happening, string>;

export const HAPPENINGS = [
  ...['shoot', 'die', 'kill', 'injure', 'hit', 'stab', 'explode', 'attack', 'fight', 'quarrel'],
  ...['abduct', 'free', 'rape', 'rob', 'steal', 'arrest', 'charge', 'try', 'convict', 'acquit'],
  ...['sentence', 'appeal', 'sue', 'settle', 'plead', 'confess', 'investigate', 'search', 'find'],
  ...['flee', 'surrender', 'siege', 'crash', 'derail', 'sink', 'burn', 'quake', 'flood', 'storm', 'collapse'],
  ...['damage', 'destroy', 'evacuate', 'rescue', 'treat', 'bury', 'mourn', 'strike-work', 'protest', 'riot'],
  ...['buy', 'sell', 'merge', 'pay', 'fine', 'invest', 'lend', 'bankrupt', 'rise', 'fall'],
  ...['launch', 'reveal', 'release-product', 'recall', 'upgrade', 'hire', 'appoint', 'replace', 'resign'],
  ...['dismiss', 'lay-off', 'retire', 'elect', 'vote', 'win', 'lose', 'play', 'score', 'sign', 'agree'],
  ...['meet', 'visit', 'negotiate', 'approve', 'reject', 'cancel', 'postpone', 'ban', 'sanction', 'expel'],
  ...['invade', 'withdraw', 'deploy', 'seize', 'coup', 'cease-fire', 'bomb', 'threaten', 'warn', 'demand'],
  ...['accuse', 'deny', 'criticise', 'praise', 'apologise', 'announce'],
  ...['marry', 'divorce', 'bear', 'suicide', 'infect', 'vaccinate', 'operate', 'disclose', 'spy', 'hack'],
  ...['close', 'open', 'build', 'help', 'nominate', 'award', 'return'],
] as const;

/**
 * What stands in front of a happening that is only looked back upon: "two months after the quake", "the
 * deadliest since the massacre". Matched against the words up to it.
 */
export type LookingBack = RegExp;

export type Happening = (typeof HAPPENINGS)[number];
