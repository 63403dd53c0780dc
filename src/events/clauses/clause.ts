import type { Clauses, Subordination } from '../../languages/clauses.ts';
import type { Lang, TimeExpression } from '../../model.ts';
import type { Word } from '../words/word.ts';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.ts';

/** How a clause hangs on another. `content`: what is said, thought or decided; `joined`: "and …". */
export type Link =
  'main' | 'aside' | 'content' | 'infinitive' | 'gerund' | 'participle' | 'relative' | 'adverbial' | 'joined';

/** A verb with what belongs to it. */
export interface Clause {
  link: Link;
  verb: VerbGroup | null;
  subject?: NounPhrase;
  objects: NounPhrase[];
  /** Phrases with a preposition, before or after the verb. */
  complements: NounPhrase[];
  times: TimeExpression[];
  /** The day that what is called, set or summoned is meant for: "called elections for May", « pour mercredi ». */
  aimed?: TimeExpression;
  adverbs: number[];
  adjectives: number[];
  governor?: Clause;
  /** "the decision to …", "plans for …". */
  governorNoun?: NounPhrase;
  /** "ready to …". */
  governorAdjective?: number;
  antecedent?: NounPhrase;
  antecedentIs?: 'subject' | 'object' | 'other';
  /** Preposition or subordinator that brings the clause in. */
  by?: string;
  sense?: Subordination;
  /** The subject follows the verb: « …, a déclaré le ministre ». */
  inverted?: boolean;
  /** Sentence part (between stops) the clause stands in. */
  part: number;
  /** First word: subject or verb group, whichever comes first. */
  first: number;
}

/** A sentence taken apart. */
export interface Parse {
  words: Word[];
  lang: Lang;
  data: Clauses;
  chunks: Chunk[];
  clauses: Clause[];
  phrases: NounPhrase[];
}

/** Every field from the start, as of `newPhrase`. */
export function newClause(link: Link, part: number, more: Partial<Clause> = {}): Clause {
  const clause: Clause = {
    link,
    verb: null,
    subject: undefined,
    objects: [],
    complements: [],
    times: [],
    aimed: undefined,
    adverbs: [],
    adjectives: [],
    governor: undefined,
    governorNoun: undefined,
    governorAdjective: undefined,
    antecedent: undefined,
    antecedentIs: undefined,
    by: undefined,
    sense: undefined,
    inverted: undefined,
    part,
    first: -1,
  };
  return Object.assign(clause, more);
}

/** "this is a sign of …", "it was the second attack in a week", « c'est la manifestation de … ». */
export function saysWhatItIs({ verb, subject }: Clause, words: Word[]): boolean {
  const copula = verb?.lemma === 'be' || verb?.lemma === 'être';
  return copula && (!subject || /^(?:this|it|that|these|c'|ce|cela|il)$/u.test(words[subject.head]!.lower));
}

/** A day on which it happened; "since 2013" tells only how long it has lasted. */
export const isDated = ({ times }: Clause): boolean => times.some(({ use }) => use !== 'since');

/** Is the phrase that which is called, set or summoned for a day? */
export const isAimed = ({ aimed, verb, objects, subject }: Clause, phrase: NounPhrase): boolean =>
  aimed !== undefined && verb !== null && (verb.passive ? subject === phrase : objects.includes(phrase));

/** Is the phrase an object of the verb, alone or joined to another? */
export const hasObject = ({ objects }: Clause, phrase: NounPhrase): boolean =>
  objects.some((object) => object === phrase || object.joined.includes(phrase));

/** Who or what the clause's verb is said of, found through relative, joined and controlled clauses. */
export function subjectOf(clause: Clause, data: Clauses, depth = 0): NounPhrase | undefined {
  if (clause.subject || depth > 8) return clause.subject;
  switch (clause.link) {
    case 'relative':
      return clause.antecedentIs === 'subject' ? clause.antecedent : undefined;
    case 'participle':
      return clause.antecedent ?? inheritedSubject(clause, data, depth);
    case 'infinitive':
    case 'gerund':
    case 'joined':
    case 'aside':
      return inheritedSubject(clause, data, depth);
    case 'content':
    case 'adverbial':
    case 'main':
      return undefined;
  }
}

/**
 * The subject of the noun or verb that governs, or whom the governing verb makes do it; "fined the union for blocking
 * roads": whoever is judged for it did it.
 */
function inheritedSubject(clause: Clause, data: Clauses, depth: number): NounPhrase | undefined {
  const { governor, governorNoun, link } = clause;
  if (!governor) return undefined;
  if (governorNoun)
    return askedToDo(governorNoun, clause) ?? subjectOfNoun(governorNoun, governor, { data, depth });
  const follows = governor.verb !== null && clause.first > governor.verb.first;
  const punished = link === 'gerund' && clause.by === 'for' && governor.verb?.passive === false;
  // "ordered him to pay after rejecting his appeal": when is no part of what is ordered
  const dated = link === 'gerund' && WHEN.has(clause.by ?? '');
  const controller =
    link !== 'joined' && follows && !dated
      ? (controlled(governor, data) ?? (punished ? governor.objects[0] : undefined))
      : undefined;
  return controller ?? subjectOf(governor, data, depth + 1);
}

const WHEN = new Set(['after', 'before', 'since', 'following', 'après', 'avant']);

/** "the call for the minister to resign", "time for Chad to leave": whoever stands right before the infinitive. */
const askedToDo = ({ after }: NounPhrase, { link, verb }: Clause): NounPhrase | undefined =>
  link === 'infinitive' && verb
    ? after.find(
        ({ preposition, last }) => preposition === 'for' && verb.first - last <= 2 && verb.first > last,
      )
    : undefined;

/** "France's decision to …", "has plans to …", "with Paris on the verge of …". */
function subjectOfNoun(
  noun: NounPhrase,
  governor: Clause,
  { data, depth }: { data: Clauses; depth: number },
): NounPhrase | undefined {
  const owner = ownerOf(noun);
  if (owner) return owner;
  if (noun.host && /^(?:on|at|in|under|sur|en)$/u.test(noun.preposition ?? '')) return noun.host;
  const held =
    governor.objects.includes(noun) || (noun.preposition !== undefined && governor.subject !== undefined);
  // "condemned the attempt to seize power": somebody else's
  if (governor.verb && data.outlook[governor.verb.lemma] === 'known') return undefined;
  return held ? subjectOf(governor, data, depth + 1) : undefined;
}

/** "urged Mali to leave": Mali leaves; "called on Mali to leave": so too. */
function controlled(governor: Clause, data: Clauses): NounPhrase | undefined {
  if (!governor.verb || governor.verb.passive) return undefined;
  const { lemma } = governor.verb;
  if (!data.objectControl.includes(lemma) && !data.causative.includes(lemma)) return undefined;
  return (
    governor.objects[0] ??
    governor.complements.find(({ preposition }) => /^(?:on|upon|to|for|à)$/u.test(preposition ?? ''))
  );
}

/** "Chad was given ten trucks": to whom, where a passive has an object all the same. */
export const givenTo = (clause: Clause, data: Clauses): NounPhrase | undefined =>
  clause.verb?.passive === true && clause.objects.length > 0 && data.givers.includes(clause.verb.lemma)
    ? subjectOf(clause, data)
    : undefined;

/** What the verb acts upon: object, subject of a passive, or the noun a relative clause belongs to. */
export function objectOf(clause: Clause, { data }: Pick<Parse, 'data'>): NounPhrase | undefined {
  const verb = clause.verb!;
  if (verb.passive) return givenTo(clause, data) ? clause.objects[0] : subjectOf(clause, data);
  if (clause.objects[0]) return clause.objects[0];
  return clause.link === 'relative' && clause.antecedentIs === 'object' ? clause.antecedent : undefined;
}

/** "France's decision", « la décision de la France ». */
export function ownerOf(noun: NounPhrase): NounPhrase | undefined {
  return noun.possessor ?? noun.after.find(({ preposition }) => preposition === 'of' || preposition === 'de');
}

/** "became the first country to recognise …", « la seule à accepter »: the infinitive tells what was done. */
export function tellsOfFirst({ link, governor, verb, by }: Clause, { words, data }: Parse): boolean {
  if (link !== 'infinitive' || !verb || (by !== undefined && by !== 'à')) return false;
  const told = [governor?.objects.at(-1), governor?.subject].find(
    (phrase) => phrase !== undefined && verb.first > phrase.last && verb.first - phrase.last <= 2,
  );
  if (!told) return false;
  const one = words
    .slice(told.first, told.last + 1)
    .some(({ lower }) => lower in data.ordinals || data.uniques.includes(lower));
  return one && data.definites.includes(words[told.first]!.lower);
}
