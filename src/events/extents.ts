import type { Span } from '../model.ts';
import { lightUse, type Candidate, type Reading } from './candidates.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Clause } from './clauses/clause.ts';
import { lastOf } from './phrases.ts';

/** The words that state an event: its clause from subject to complements, or a noun with what belongs to it. */
export function extentOf(candidate: Candidate, reading: Reading): Span {
  const { clause, phrase } = candidate;
  const { words } = reading;
  const lent = phrase && clause.objects.includes(phrase) && lightUse({ clause, ...reading }) !== undefined;
  if (phrase && !lent) return { start: words[phrase.first]!.start, end: words[lastOf(phrase)]!.end };
  const first = firstOf(clause);
  const last = Math.max(candidate.word, lastOfClause(clause, reading, 0));
  return { start: words[Math.min(first, candidate.word)]!.start, end: words[last]!.end };
}

/** The subject where it is the clause's own and stands before the verb. */
function firstOf(clause: Clause): number {
  const verb = clause.verb!.first;
  const { subject } = clause;
  return subject && subject.first < verb ? openingOf(subject) : verb;
}

const openingOf = ({ first, opens }: NounPhrase): number => Math.min(first, opens ?? first);

/** The last word of objects, complements and dates, and of the clauses the verb governs. */
function lastOfClause(clause: Clause, reading: Reading, depth: number): number {
  const { words, clauses } = reading;
  const predicate = [...clause.adjectives, ...clause.adverbs].filter((at) => words[at]!.pos === 'ADJ');
  const phrases = [
    ...clause.objects,
    ...clause.complements,
    ...(clause.inverted && clause.subject ? [clause.subject] : []),
  ];
  const times = clause.times.map(({ end }) => words.findLastIndex((word) => word.end <= end));
  const below =
    depth > 5 ? [] : clauses.filter(({ governor, link }) => governor === clause && GOVERNED.has(link));
  const after =
    clause.verb && clause.subject && clause.subject.first > clause.verb.head && !clause.inverted
      ? []
      : phrases;
  return Math.max(
    clause.verb?.head ?? -1,
    ...predicate,
    ...after.map((phrase) =>
      Math.max(lastOf(phrase), ...(phrase.apposition ? [lastOf(phrase.apposition)] : [])),
    ),
    ...times,
    ...below
      .filter((inner) => inner.first > clause.first)
      .map((inner) => lastOfClause(inner, reading, depth + 1)),
  );
}

const GOVERNED = new Set<Clause['link']>(['content', 'infinitive', 'gerund']);
