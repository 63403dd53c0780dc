import type { MentionDate, TimeExpression } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Making } from '../mentions/making.ts';
import { dateFrom } from './dates.ts';
import { dayNamedBefore, timeNamedBefore } from './named-before.ts';
import { sharesClause } from './of-noun.ts';

/** Words between "at the time" and the verb that it dates. */
const REACH = 4;

/**
 * "A spokesman accused Lima at the time of …", « la France avait alors refusé »: the time meant is the one that
 * the paragraph named last. "had resigned hours earlier", « dans la journée »: the day on which the last thing told
 * happened.
 */
export function dateBackThen(candidate: Candidate, making: Making): MentionDate | undefined {
  const { clause, phrase } = candidate;
  const { reading } = making;
  if (!clause.verb || (phrase && !sharesClause(candidate, phrase, reading))) return undefined;
  const timex = timeMeant(clause, making);
  if (!timex) return undefined;
  const date = dateFrom({ timex }, 'occurred', making.article);
  return {
    ...date,
    basis: 'inferred',
    working: [...date.working, { kind: 'anchor', to: 'narrative', edtf: date.edtf }],
  };
}

function timeMeant(clause: Clause, making: Making): TimeExpression | undefined {
  const { words, data } = making.reading;
  const then = phraseAt(data.backThen, making.reading);
  if (then >= 0 && isNear(then, clause)) return timeNamedBefore(words[then]!.start, making);
  const sameDay = [phraseAt(data.sameDay, making.reading), hoursElapsedAt(making.reading)];
  const at = sameDay.find((word) => word >= 0 && (isNear(word, clause) || opensFor(word, clause)));
  return at === undefined ? undefined : dayNamedBefore(words[at]!.start, making);
}

const isNear = (at: number, { verb }: Clause): boolean =>
  Math.min(Math.abs(at - verb!.head), Math.abs(at - verb!.first)) <= REACH;

/** In front of a main clause, however far its verb. */
const opensFor = (at: number, { link, subject }: Clause): boolean =>
  link === 'main' && subject !== undefined && at < subject.first && subject.first - at <= REACH;

/** Index of the first word of one of some phrases; -1 for none. */
function phraseAt(phrases: string[], { words }: Reading): number {
  const parts = phrases.map((each) => each.split(' '));
  return words.findIndex((_, at) =>
    parts.some((phrase) => phrase.every((part, offset) => words[at + offset]?.lower === part)),
  );
}

/** "hours later", « quelques heures plus tôt »: index of the unit; -1 for none. */
const hoursElapsedAt = ({ words, data }: Reading): number =>
  words.findIndex(
    ({ lower }, at) =>
      data.timeUnits[lower] === 'hours' &&
      data.elapsed.some((key) =>
        key.split(' ').every((part, offset) => words[at + 1 + offset]?.lower === part),
      ),
  );
