import { DateTime } from 'luxon';
import type { MentionDate, Precision, TimeExpression } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { lastOf } from '../reading/phrases.ts';

/** How far two events lie apart: a count of the unit that it is told in, which is how exactly it is meant. */
export interface Distance {
  count: number;
  unit: 'day' | 'week' | 'month' | 'year';
}

/** Words between a distance and what it stands before: "after", « après que ». */
const REACH = 3;

/** The length of time right before a word: "nine days after", "hours after" (none), « un mois après ». */
export function distanceBefore(
  word: number,
  { words, data }: Pick<Reading, 'words' | 'data'>,
  reach = REACH,
): Distance | undefined {
  for (let at = word - 1; at >= Math.max(0, word - 1 - reach); at--) {
    const unit = data.timeUnits[words[at]!.lower];
    if (unit === 'hours') return { count: 0, unit: 'day' };
    const count = unit && countBefore(at, { words, data });
    if (unit) return count === undefined ? undefined : { count, unit };
  }
  return undefined;
}

/** As `distanceBefore`, counted backwards. */
export function backFrom(word: number, reading: Reading, reach?: number): Distance | undefined {
  const distance = distanceBefore(word, reading, reach);
  return distance && { ...distance, count: -distance.count };
}

/** « au lendemain de » one day, "hours after" none, "three days after" three: to the noun or the one it belongs to. */
export function backTo(phrase: NounPhrase, reading: Reading): Distance | undefined {
  const { data } = reading;
  for (let at: NounPhrase | undefined = phrase; at; at = at.host) {
    const opens = at.opens ?? at.first;
    const beside = dayBeside({ opens, first: at.first }, reading);
    if (beside) return { count: -beside, unit: 'day' };
    const after = data.aspectPrepositions[at.preposition ?? ''] === 'past';
    const back = after ? backFrom(opens, reading, 0) : undefined;
    if (back) return back;
  }
  return undefined;
}

/** What an event is counted from: "three days after the coup of 26 July". */
interface Anchor {
  timex: TimeExpression;
  /** None where nobody has counted: "weeks before the vote in May". */
  distance?: Distance;
}

/** The dated nouns that a clause counts its distance from, before and after them. */
export const anchorsIn = (
  { complements, objects }: Clause,
  times: TimeExpression[],
  reading: Reading,
): Anchor[] => [...complements, ...objects].flatMap((phrase) => anchorAt(phrase, times, reading) ?? []);

function anchorAt(phrase: NounPhrase, times: TimeExpression[], reading: Reading): Anchor | undefined {
  const { words, data } = reading;
  const side = data.aspectPrepositions[phrase.preposition ?? ''];
  const opens = phrase.opens ?? phrase.first;
  const timex = phrase.dated ?? rightBehind(phrase, times, reading);
  if (!timex || (side !== 'planned' && side !== 'past')) return undefined;
  // « le lendemain de son arrivée lundi »
  const beside = dayBeside({ opens, first: phrase.first }, reading);
  if (beside) return { timex, distance: { count: beside, unit: 'day' } };
  if (!((words[opens - 1]?.lower ?? '') in data.timeUnits)) return undefined;
  const distance = (side === 'planned' ? backFrom : distanceBefore)(opens, reading, 0);
  return { timex, ...(distance && { distance }) };
}

/** "Three weeks after the vote, …": told at a distance in days or more from what need not have a day of its own. */
export const isCountedFrom = ({ complements }: Clause, { words, data }: Reading): boolean =>
  complements.some(({ preposition, opens }) => {
    const side = data.aspectPrepositions[preposition ?? ''];
    const unit = data.timeUnits[words[opens! - 1]?.lower ?? ''];
    return (side === 'past' || side === 'planned') && unit !== undefined && unit !== 'hours';
  });

/** « au lendemain de », « à la veille de »: how many days the noun in such a preposition lies away. */
const dayBeside = (
  { opens, first }: { opens: number; first: number },
  { words, data }: Reading,
): number | undefined =>
  words
    .slice(opens + 1, Math.min(opens + 3, first))
    .map(({ lower }) => data.dayNouns[lower])
    .find(Boolean);

/** "the coup in July": the time that follows a noun, with nothing but a preposition between them. */
export function rightBehind(
  phrase: NounPhrase,
  times: TimeExpression[],
  { words }: Reading,
): TimeExpression | undefined {
  const end = words[lastOf(phrase)]!.end;
  return times.find(
    ({ start }) =>
      start >= end &&
      start - end < NEAR &&
      words.every((word) => word.start < end || word.end > start || /^(?:ADP|DET)$/u.test(word.pos)),
  );
}

/** UTF-16 units for a preposition and an article. */
const NEAR = 12;

function countBefore(at: number, { words, data }: Pick<Reading, 'words' | 'data'>): number | undefined {
  const { lower } = words[at - 1] ?? { lower: '' };
  // "the day before the vote"
  if (data.definites.includes(lower) && !words[at]!.lower.endsWith('s')) return 1;
  return data.numbers[lower] ?? (/^\d{1,2}$/u.test(lower) ? Number(lower) : undefined);
}

/**
 * How far from the event that a noun names a clause says it lies: "hours after the ruling", « la veille du scrutin »,
 * "on the day of his arrest"; with that noun.
 */
export function countedFrom(
  phrase: NounPhrase,
  reading: Reading,
): { noun: NounPhrase; distance: Distance } | undefined {
  const { words, data } = reading;
  const opens = phrase.opens ?? phrase.first;
  const side = data.aspectPrepositions[phrase.preposition ?? ''];
  const beside = dayBeside({ opens, first: phrase.first }, reading);
  if (beside) return { noun: phrase, distance: { count: beside, unit: 'day' } };
  if ((side === 'past' || side === 'planned') && (words[opens - 1]?.lower ?? '') in data.timeUnits) {
    const distance = (side === 'planned' ? backFrom : distanceBefore)(opens, reading, 0);
    return distance && { noun: phrase, distance };
  }
  const noun = phrase.after.find(({ preposition }) => data.belonging.includes(preposition ?? ''));
  const { lower } = words[phrase.head]!;
  // "within hours of the attack"
  const soon = data.timeUnits[lower] === 'hours' && phrase.preposition === data.within ? 0 : undefined;
  const count = data.dayNouns[lower] ?? soon;
  return noun && count !== undefined ? { noun, distance: { count, unit: 'day' } } : undefined;
}

/** A time from which another is counted; where nothing says it in words, it is that of an event told before. */
type Counted = Pick<TimeExpression, 'earliest' | 'latest' | 'use' | 'value' | 'edtf'> &
  Partial<Pick<TimeExpression, 'start' | 'end' | 'text'>>;

/**
 * The day, week, month or year that lies a distance from a time; none where the time is itself less exact than
 * that. Nobody who writes "two months after" has counted days: what comes of it is a month.
 */
export function moved(timex: Counted | undefined, { count, unit }: Distance): MentionDate | undefined {
  if (!timex?.earliest || !timex.latest || timex.use !== 'at') return undefined;
  // a night is counted from the day on which it begins
  const latest = /TNI$/u.test(timex.value) ? timex.earliest : timex.latest;
  const [from, to] = [timex.earliest, latest].map((day) => DateTime.fromISO(day, { zone: 'utc' }));
  const within = unit === 'week' ? 'day' : unit;
  const start = from!.plus({ [unit]: count }).startOf(unit);
  if (!from!.hasSame(to!, within) || !start.isValid) return undefined;
  const [first, last] = [start.toISODate(), start.endOf(unit).toISODate()];
  const { text } = timex;
  const edtf = unit === 'week' ? `${first}/${last}` : first.slice(0, WRITTEN[unit]);
  return {
    edtf,
    earliest: first,
    latest: last,
    precision: unit satisfies Precision,
    basis: text === undefined ? 'inferred' : 'resolved',
    ...(text !== undefined && { timex: { start: timex.start!, end: timex.end!, text } }),
    working: [
      { kind: 'anchor', to: 'event', edtf: timex.edtf },
      { kind: 'result', edtf },
    ],
  };
}

/** Characters of a date that is written to a unit. */
const WRITTEN = { day: 10, month: 7, year: 4 };
