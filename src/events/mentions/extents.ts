import type { Span } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { lentTo } from '../candidates/light-verbs.ts';
import { lastOf } from '../reading/phrases.ts';

/** First and last word. */
type Range = [number, number];

/** The words that state an event: its clause from subject to complements, or a noun with what belongs to it. */
export function extentOf(candidate: Candidate, reading: Reading): Span {
  const { words } = reading;
  const [first, last] = withMarks(rangeOf(candidate, reading), reading);
  return { start: words[first]!.start, end: words[last]!.end };
}

function rangeOf({ clause, phrase, word, trigger }: Candidate, reading: Reading): Range {
  const lent = phrase && lentTo(phrase, clause, reading) !== undefined;
  if (phrase && !lent) return [phrase.first, endOf(phrase, reading)];
  const said = trigger.type.kind === 'speech' ? contentBefore(clause, reading) : [];
  const first = Math.min(firstOf(clause), word, ...said.map(firstOf));
  return [first, Math.max(word, lastOfClause(clause, reading, 0))];
}

/** « …, a déclaré X »: what is said stands before the saying. */
function contentBefore(saying: Clause, { clauses }: Reading): Clause[] {
  return clauses.filter(
    ({ governor, link, verb, first }) =>
      governor === saying && link === 'content' && verb !== null && first < saying.first,
  );
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
    depth > 5
      ? []
      : clauses.filter(
          ({ governor, link }) =>
            governor === clause && (GOVERNED.has(link) || (depth > 0 && link === 'joined')),
        );
  const after =
    clause.verb && clause.subject && clause.subject.first > clause.verb.head && !clause.inverted
      ? []
      : phrases;
  return Math.max(
    clause.verb?.head ?? -1,
    ...predicate,
    ...after.map((phrase) => endOf(phrase, reading, depth)),
    ...times,
    ...below
      .filter((inner) => inner.first > clause.first || inner.first < 0)
      .map((inner) => lastOfClause(inner, reading, depth + 1)),
  );
}

const GOVERNED = new Set<Clause['link']>(['content', 'infinitive', 'gerund']);

/** The end of a phrase with its date, its apposition and the clause right behind that narrows it down: "troops stationed in Niger". */
function endOf(phrase: NounPhrase, reading: Reading, depth = 0): number {
  const { words, clauses } = reading;
  const last = Math.max(lastOf(phrase), phrase.apposition ? lastOf(phrase.apposition) : -1);
  const dated = phrase.dated && words.findLastIndex((word) => word.end <= phrase.dated!.end);
  const narrowing = clauses.filter(
    ({ link, verb, first }) =>
      (link === 'participle' || link === 'relative') &&
      verb !== null &&
      (first === last + 1 || (link === 'relative' && first === last + 2 && words[last + 1]!.pos === 'PRON')),
  );
  const below = depth > 5 ? [] : narrowing.map((clause) => lastOfClause(clause, reading, depth + 1));
  return Math.max(last, dated ?? -1, ...below);
}

/** Quotation marks are never cut in two: a quotation that the words open or close belongs to them whole. */
function withMarks([first, last]: Range, { words }: Reading): Range {
  const isMark = (at: number, mark: RegExp): boolean => mark.test(words[at]?.text ?? '');
  const behind = isMark(last + 1, /^[«“]$/u);
  let open = behind ? 1 : 0;
  let start = first;
  let end = last;
  for (let at = first; at <= last; at++) {
    if (isMark(at, /^[«“]$/u)) open++;
    else if (isMark(at, /^[»”]$/u)) open--;
  }
  if (open < 0 && isMark(first - 1, /^[«“]$/u)) start--;
  if (open > 0) {
    const close = words.findIndex((_, at) => at > last && isMark(at, /^[»”]$/u));
    if (close > 0) end = close;
  }
  return [start, end];
}
