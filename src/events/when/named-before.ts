import type { TimeExpression } from '../../model.ts';
import type { Making } from '../mentions/making.ts';
import { isPoint } from './search.ts';
import { SPOKEN } from './spoken.ts';

/** The time that the paragraph named last before an offset in UTF-16 units. */
export function timeNamedBefore(
  before: number,
  { article, sentence, times }: Making,
): TimeExpression | undefined {
  const start = article.sentences.find(({ paragraph }) => paragraph === sentence.paragraph)!.start;
  return times.findLast(
    (timex) =>
      timex.end <= before &&
      timex.start >= start &&
      isPoint(timex) &&
      timex.use === 'at' &&
      // "died four months later": counted from the time that is meant
      !timex.working.some((step) => step.kind === 'anchor' && step.to === 'narrative'),
  );
}

/** How far back, in UTF-16 units, "hours earlier" and "The raid came a day after" look for their day. */
const REACH = 900;

/** The single day on which the last thing told before an offset happened: neither one to come nor one of saying. */
export function dayNamedBefore(
  before: number,
  { article, times, discourse }: Making,
): TimeExpression | undefined {
  const published = article.published.latest ?? '9999';
  const told = discourse.mentions.filter(({ start }) => before - start < REACH);
  const isOfSaying = ({ start }: TimeExpression): boolean => {
    const dated = told.filter(({ date }) => date.timex?.start === start);
    return dated.length > 0 && dated.every(({ type }) => SPOKEN.has(type));
  };
  return times.findLast(
    (timex) =>
      timex.end <= before &&
      before - timex.start < REACH &&
      timex.use === 'at' &&
      timex.earliest !== null &&
      timex.earliest === timex.latest &&
      timex.latest <= published &&
      !isOfSaying(timex),
  );
}
