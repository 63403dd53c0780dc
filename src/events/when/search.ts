import type { Span, TimeExpression } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';

/** What a date is looked for in: the times of a sentence that say when, and the sentence as it was read. */
export interface Search {
  usable: TimeExpression[];
  reading: Reading;
}

/** Does it say when, rather than how long or "now"? "The past two days" does. */
export function isPoint({ type, value, earliest, latest }: TimeExpression): boolean {
  if (type === 'DURATION') return earliest !== null && latest !== null;
  return (
    (type === 'DATE' || type === 'TIME') &&
    (earliest ?? latest) !== null &&
    !/^(?:PRESENT|FUTURE|PAST)_REF$/u.test(value)
  );
}

/** The time within some words, if any. */
export const inside = (usable: TimeExpression[], { start, end }: Span): TimeExpression | undefined =>
  usable.find((timex) => timex.start >= start && timex.end <= end);
