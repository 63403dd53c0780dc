import type { TimeExpression } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { doneWith, gatheringFor } from '../status/index.ts';
import { nearest } from './nearest.ts';
import { ofClause } from './of-clause.ts';
import { ofNoun } from './of-noun.ts';
import { isPoint, type Search } from './search.ts';
import { SELF } from './self.ts';

/** The time expression that governs an event, and whether it is rather that of its announcement. */
export interface Governing {
  timex: TimeExpression;
  announced?: boolean;
  /** Where "from …" has its "to …". */
  until?: TimeExpression;
  /** "not … before 2040". */
  negated?: boolean;
}

/** The time expression that governs an event, or none. */
export function governingTime(
  candidate: Candidate,
  times: TimeExpression[],
  reading: Reading,
): Governing | undefined {
  const usable = times.filter(isPoint);
  if (usable.length === 0) return undefined;
  const search = { usable, reading };
  const { phrase, clause } = candidate;
  const gathering = gatheringFor(candidate, reading);
  const doing = doneWith(candidate, reading);
  const own = phrase
    ? ofNoun(phrase, candidate, search)
    : (ofClause(gathering ?? clause, search) ?? (doing && ofClause(doing, search)));
  const negated = isNegated(gathering ?? clause);
  return own
    ? { ...span(own, usable), ...(negated && { negated }) }
    : phrase
      ? undefined
      : ofAnnouncement(clause, search);
}

/** "will not be delivered", "is not expected to be delivered". */
const isNegated = ({ verb, link, governor }: Clause): boolean =>
  verb?.negated === true || (link === 'infinitive' && governor?.verb?.negated === true);

/** "from June 3 to June 14", "between 1998 and 2000": one span of time. */
function span(timex: TimeExpression, usable: TimeExpression[]): Governing {
  const at = usable.indexOf(timex);
  const opens = timex.use === 'from' || (timex.use === 'between' && usable[at + 1]?.use === 'between');
  const [from, to] = opens ? [timex, usable[at + 1]] : [usable[at - 1], timex];
  const paired = to && PAIRS[from?.use ?? '']?.includes(to.use);
  const joined = from && to && paired && to.start - from.end < SPAN;
  return joined ? { timex: from, until: to } : { timex };
}

/** How a span begins, and how it may end. */
const PAIRS: Partial<Record<string, string[]>> = { from: ['to', 'until'], between: ['between'] };

/** UTF-16 units between the two ends of a span: " to ", " until ", « jusqu’au ». */
const SPAN = 14;

/** The time expression that dates a clause, or none. */
export function clauseTime(
  clause: Clause,
  times: TimeExpression[],
  reading: Reading,
): TimeExpression | undefined {
  return ofClause(clause, { usable: times.filter(isPoint), reading });
}

/** The dates of an aggregate that gives as many as it counts: "two coups, one in August 2020 and one in May 2021". */
export function datesOfEach(
  phrase: NounPhrase,
  count: number,
  { usable, reading }: { usable: TimeExpression[]; reading: Reading },
): TimeExpression[] | undefined {
  const end = reading.words[phrase.last]!.end;
  const after = usable.filter((timex) => isPoint(timex) && timex.start >= end && timex.use === 'at');
  return after.length === count ? after : undefined;
}

/**
 * "announced on Monday having received", « a annoncé lundi venir de recevoir »: news is announced when it
 * happens, as far as nothing else is said. Only for what is announced as done.
 */
function ofAnnouncement(clause: Clause, search: Search): Governing | undefined {
  const { verb, link, governor } = clause;
  const announces = governor?.verb && search.reading.data.saying[governor.verb.lemma] === 'announces';
  // « ont annoncé qu'ils prenaient le pouvoir »
  const doing = search.reading.lang === 'fr' && verb?.tense === 'past' && link === 'content';
  const done = verb !== null && (verb.perfect || verb.modality === 'recent' || doing);
  if (isBySaying(clause, search.reading)) return announcedAt(governor!, search);
  if (!announces || !done || !/^(?:content|infinitive|gerund)$/u.test(link)) return undefined;
  return announcedAt(governor, search);
}

/** "said on Monday it was suspending the talks": who tells what he is doing does it by saying so. */
function isBySaying({ verb, link, subject, governor }: Clause, { words, data }: Reading): boolean {
  if (link !== 'content' || !governor?.verb || !subject || !verb || verb.passive || verb.modality)
    return false;
  const going = verb.tense === 'past' && words[verb.head]!.form === 'gerund' && !verb.negated;
  const itself = SELF.test(words[subject.head]!.lower);
  return going && itself && /^(?:says|announces)$/u.test(data.saying[governor.verb.lemma] ?? '');
}

function announcedAt(governor: Clause, search: Search): Governing | undefined {
  const timex = nearest(governor, search);
  return timex && timex.use === 'at' ? { timex, announced: true } : undefined;
}
