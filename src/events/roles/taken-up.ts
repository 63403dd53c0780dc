import type { NounPhrase } from '../clauses/chunk.ts';

import { objectOf, subjectOf, type Clause } from '../clauses/clause.ts';
import { newPhrase } from '../clauses/phrase-words.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * "arrested three men and released them", « l'a interpellé puis relâché »: what a pronoun in the place of an object
 * takes up in its sentence: what a verb before it acted upon, one or several as the pronoun says.
 */
export function objectTakenUp(phrase: NounPhrase, reading: Reading): NounPhrase | undefined {
  const { words, clauses, data } = reading;
  const number = data.objectPronouns[words[phrase.head]!.lower];
  if (number === undefined || words[phrase.head]!.pos !== 'PRON') return undefined;
  const acted = clauses.flatMap((clause) => {
    const object = clause.verb && clause.verb.head < phrase.head ? objectOf(clause, reading) : undefined;
    const before = object && object.last < phrase.first && !object.after.includes(phrase);
    return before && words[object.head]!.pos !== 'PRON' ? [object] : [];
  });
  const taken = acted.findLast((object) => isMany(object, reading) === (number === 'many'));
  return taken && number === 'many' && isContested(phrase, reading) ? undefined : taken;
}

/** "The ministers joined the protesters; the speaker accused them": those who acted are spoken of on, not those acted upon. */
function isContested({ first }: NounPhrase, reading: Reading): boolean {
  const { clauses, words, data } = reading;
  const own = clauses.findLast(({ verb }) => verb !== null && verb.head < first);
  const doer = own && subjectOf(own, data);
  return clauses.some(
    ({ subject, verb }) =>
      subject !== undefined &&
      subject !== doer &&
      verb?.passive !== true &&
      subject.last < first &&
      words[subject.head]!.pos !== 'PRON' &&
      isMany(subject, reading),
  );
}

const isMany = ({ head, joined }: NounPhrase, { words }: Reading): boolean =>
  joined.length > 0 ||
  words[head]!.lower !== words[head]!.lemma ||
  /^(?:people|police|troops)$/u.test(words[head]!.lower);

/** « l'a exhorté », « lui avait demandé »: the pronoun before the verb, as a phrase of its own. */
export function cliticOf(
  { verb }: Clause,
  { words, lang }: Reading,
  fits: (lower: string) => boolean,
): NounPhrase | undefined {
  if (lang !== 'fr' || !verb || verb.passive) return undefined;
  for (let at = verb.first; at < verb.head; at++)
    if (words[at]!.pos === 'PRON' && fits(words[at]!.lower)) return newPhrase(at, at, at);
  return undefined;
}
