import type { Clauses } from '../../languages/clauses.ts';
import type { Word } from '../words/word.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause, Parse } from './clause.ts';

/** What a relative clause tells of, once the sentence is known to its end. */
export function readAntecedents(
  clause: Clause,
  clauses: Clause[],
  parse: Pick<Parse, 'words' | 'lang' | 'data' | 'phrases'>,
): void {
  takeBackNoun(clause, clauses, parse.data);
  readRelative(clause, parse.words);
  readJoinedAntecedent(clause, parse);
  readSingularAntecedent(clause, parse);
}

/** « le haut-commissariat pour les réfugiés, qui demande »: a verb in the singular tells of the one, not of the many. */
function readSingularAntecedent(
  clause: Clause,
  { words, lang, data }: Pick<Parse, 'words' | 'lang' | 'data'>,
): void {
  const { link, antecedentIs, verb, antecedent } = clause;
  if (lang !== 'fr' || link !== 'relative' || antecedentIs !== 'subject' || verb?.form !== 'finite') return;
  if (/(?:ent|ont)$/u.test(words[verb.first]!.lower) || words[verb.first]!.pos === 'PRON') return;
  const isMany = ({ first, opens, joined }: NounPhrase): boolean =>
    joined.length > 0 ||
    [words[first]!, words[opens ?? first]!].some(({ lower }) => data.plurals.includes(lower));
  let above = antecedent;
  while (above && isMany(above)) above = above.host;
  if (above) clause.antecedent = above;
}

/** "a charge that Chad denied", "the deal that both sides signed": the noun is what the verb lacks, not what tells of it. */
function takeBackNoun(clause: Clause, clauses: Clause[], data: Clauses): void {
  const { link, governorNoun, verb, objects } = clause;
  if (link !== 'content' || !governorNoun || !verb || verb.passive || objects.length > 0) return;
  const takesObject = verb.lemma in data.light || verb.lemma in data.saying;
  if (!takesObject || clauses.some(({ governor }) => governor === clause)) return;
  clause.link = 'relative';
  clause.antecedent = governorNoun;
  clause.antecedentIs = 'object';
  clause.governorNoun = undefined;
}

/** "revoked the agreement that governs trade": behind "that" a verb without a subject tells of the noun. */
function readRelative(clause: Clause, words: Word[]): void {
  const { link, governorNoun, verb, subject } = clause;
  if (link !== 'content' || !governorNoun || !verb || subject || verb.form !== 'finite') return;
  if (words[verb.first - 1]?.lower !== 'that') return;
  clause.link = 'relative';
  clause.antecedent = governorNoun;
  clause.antecedentIs = 'subject';
  clause.governorNoun = undefined;
}

/** « la France et le Royaume-Uni, qui ont suspendu … »: a verb in the plural tells of all that are joined. */
function readJoinedAntecedent(clause: Clause, { words, phrases }: Pick<Parse, 'words' | 'phrases'>): void {
  const { antecedent, antecedentIs, verb, link } = clause;
  if (link !== 'relative' || antecedentIs !== 'subject' || !antecedent?.joined.includes(antecedent) || !verb)
    return;
  const { lower } = words[verb.first]!;
  const several = /^(?:have|were|are)$/u.test(lower) || /(?:.ent|ont)$/u.test(lower);
  const first = phrases.find(({ joined }) => joined === antecedent.joined);
  if (several && first && !first.joined.includes(first)) clause.antecedent = first;
}
