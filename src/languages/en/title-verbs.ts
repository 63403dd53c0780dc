/** Past participles of the verbs of title templates that are not made with "-ed" alone. */
const IRREGULAR: Record<string, string> = {
  ban: 'banned',
  buy: 'bought',
  fight: 'fought',
  give: 'given',
  hold: 'held',
  leave: 'left',
  make: 'made',
  meet: 'met',
  overthrow: 'overthrown',
  set: 'set',
  speak: 'spoken',
  sell: 'sold',
  send: 'sent',
  strike: 'struck',
  take: 'taken',
  win: 'won',
  withdraw: 'withdrawn',
};

/** "delivered", "carried", "made" from the infinitive; a particle stays behind it. */
export function participleOf(infinitive: string): string {
  const [verb = '', ...particles] = infinitive.split(' ');
  const regular = verb.replace(/([^aeiou])y$/u, '$1i').replace(/e$/u, '');
  return [IRREGULAR[verb] ?? `${regular}ed`, ...particles].join(' ');
}
