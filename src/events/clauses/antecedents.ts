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
  readInversion(clause, parse);
  takeBackNoun(clause, clauses, parse.data);
  readRelative(clause, parse.words);
  readJoinedAntecedent(clause, parse);
  readAgreeingAntecedent(clause, clauses, parse);
  readHarmfulAntecedent(clause, clauses, parse);
}

/** "the attack in Goma, which killed three", « l'attentat de Goma, qui a fait trois morts »: no place kills, and no victim. */
function readHarmfulAntecedent(
  clause: Clause,
  clauses: Clause[],
  { words, data }: Pick<Parse, 'words' | 'data'>,
): void {
  const { link, antecedentIs, verb, objects } = clause;
  if (link !== 'relative' || antecedentIs === 'object' || !verb || verb.passive) return;
  const { verbs, light, harm } = data.harms;
  const harmful = verb.lemma === light && objects.some(({ head }) => harm.includes(words[head]!.lemma));
  if (!harmful && !verbs.includes(verb.lemma)) return;
  const isWhere = ({ preposition = '', head }: NounPhrase): boolean =>
    // "missing in floods that killed 140"
    !data.harms.causes.includes(words[head]!.lemma) &&
    (data.placePrepositions.includes(preposition) ||
      /^(?:on|against|sur|contre)$/u.test(preposition) ||
      (data.belonging.includes(preposition) && words[head]!.pos === 'PROPN'));
  const told = clause.antecedent;
  let above = told;
  while (above && isWhere(above)) above = above.host ?? narrowedBy(above, clauses);
  // « ont attaqué un poste à Kidal, dans le nord du Mali, qui a blessé … »: the place hangs on the verb
  clause.antecedent = above ?? (told && clause.governor?.objects.at(-1)) ?? told;
}

/**
 * « le haut-commissariat pour les réfugiés, qui demande », « les frappes sur Goma, qui ont fait »: the verb tells of the
 * one, or of the many.
 */
function readAgreeingAntecedent(
  clause: Clause,
  clauses: Clause[],
  { words, lang, data }: Pick<Parse, 'words' | 'lang' | 'data'>,
): void {
  const { link, antecedentIs, verb, antecedent } = clause;
  if (lang !== 'fr' || link !== 'relative' || antecedentIs !== 'subject' || verb?.form !== 'finite') return;
  const { lower, pos } = words[verb.first]!;
  if (pos === 'PRON') return;
  const many = isPluralForm(lower);
  const isMany = ({ first, head, opens, joined }: NounPhrase): boolean =>
    joined.length > 0 ||
    [words[first]!, words[opens ?? first]!].some((word) => data.plurals.includes(word.lower)) ||
    (many && words[head]!.pos === 'NOUN' && words[head]!.lower !== words[head]!.lemma);
  let above = antecedent;
  while (above && isMany(above) !== many) above = above.host ?? narrowedBy(above, clauses);
  if (above) clause.antecedent = above;
}

/** « les agents détenus à Lima, qui ont … »: whom the clause that the phrase stands in tells of. */
const narrowedBy = (phrase: NounPhrase, clauses: Clause[]): NounPhrase | undefined =>
  clauses.find(({ link, complements }) => link === 'participle' && complements.includes(phrase))?.antecedent;

/** « l'accord que dénonce la junte », « …, ce que dément l'armée »: behind « que » and its verb stands the subject. */
function readInversion(clause: Clause, { words, lang }: Pick<Parse, 'words' | 'lang'>): void {
  const { link, verb, subject, objects } = clause;
  if (
    lang !== 'fr' ||
    link !== 'relative' ||
    verb?.form !== 'finite' ||
    verb.passive ||
    subject ||
    !objects[0]
  )
    return;
  const pronoun = words[verb.first - 1]?.lower ?? '';
  if (!/^(?:que|qu['’]|dont|où)$/u.test(pronoun) || objects[0].first !== verb.head + 1) return;
  clause.subject = objects.shift();
  clause.inverted = true;
  clause.antecedentIs = /^qu/u.test(pronoun) && words[verb.first - 2]?.lower !== 'ce' ? 'object' : 'other';
}

/** « ont », « avaient », « demandent »; not « vient », « dément ». */
const isPluralForm = (lower: string): boolean =>
  /(?:ent|ont)$/u.test(lower) && !/[tv]ient$|^(?:(?:dé)?ment|(?:con|res)?sent)$/u.test(lower);

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
