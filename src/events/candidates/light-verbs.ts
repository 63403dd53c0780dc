import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause, Parse } from '../clauses/clause.ts';
import { contentOf } from '../reading/phrases.ts';

/**
 * A light verb lends its tense and its subject (or, "suffered", the one acted upon) to the noun that is
 * its object, or that stands behind the preposition it governs: "launched an attack", « parvenir à un accord ».
 */
export function lentTo(
  phrase: NounPhrase,
  clause: Clause,
  { words, data }: Pick<Parse, 'words' | 'data'>,
): 'subject' | 'object' | undefined {
  if (!clause.verb || isDisowned(clause, { words, data })) return undefined;
  const { lemma, head } = clause.verb;
  // "began a week of strikes": what is measured goes with its measure
  const is = (object: NounPhrase): boolean =>
    object === phrase || contentOf(object, { words, data }) === phrase;
  const acted =
    clause.objects.some(is) || (clause.verb.passive && clause.subject !== undefined && is(clause.subject));
  if (acted) return data.light[`${lemma} ${words[head + 1]?.lower ?? ''}`] ?? data.light[lemma];
  return clause.complements.includes(phrase) ? data.light[`${lemma} ${phrase.preposition}`] : undefined;
}

/** "did not claim responsibility for the blast", "no group has claimed": of whoever claims nothing nothing is alleged. */
function isDisowned({ verb, subject }: Clause, { words, data }: Pick<Parse, 'words' | 'data'>): boolean {
  if (data.outlook[verb!.lemma] !== 'alleged') return false;
  return verb!.negated || (subject !== undefined && data.negators.includes(words[subject.first]!.lower));
}

/** "returned from a visit", « sorti d'une réunion »: whoever comes back was there. */
export const comesBackFrom = (
  phrase: NounPhrase,
  { complements, verb }: Clause,
  { returning }: Parse['data'],
): boolean =>
  verb !== null &&
  returning.includes(verb.lemma) &&
  complements.includes(phrase) &&
  /^(?:de|from)$/u.test(phrase.preposition ?? '');
