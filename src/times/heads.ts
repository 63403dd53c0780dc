import type { Article, Span } from '../model.ts';
import { grainOf } from './meaning.ts';
import type { RecognisedTime } from './recognise.ts';

/** Nothing but marks, and the bullets and colons of lists, may stand beside the date. */
const NOTHING = /[\s\p{P}\p{S}]/u;
/** Longest stretch of a line looked at on either side. */
const BESIDE = 12;

/**
 * The expressions that head the entries of a list: alone on their lines, two at least, each with text
 * under it. By the expression: the stretch it dates, from the line under it to the next head.
 */
export function headsOf(
  article: Pick<Article, 'text'>,
  recognised: RecognisedTime[],
): Map<RecognisedTime, Span> {
  const { text } = article;
  const alone = recognised.filter((time) => isDate(time) && standsAlone(text, time));
  const stretches = alone.map((time, index): [RecognisedTime, Span] => [
    time,
    { start: time.end, end: alone[index + 1]?.start ?? text.length },
  ]);
  const heads = stretches.filter(([, { start, end }]) =>
    /\p{L}{3}/u.test(text.slice(start, Math.min(end, start + 2000))),
  );
  const days = new Set(heads.map(([{ text: words }]) => words));
  return new Map(days.size < 2 ? [] : heads);
}

function isDate({ meaning, use }: RecognisedTime): boolean {
  if (meaning.kind !== 'calendar' || use !== 'at') return false;
  const grain = grainOf(meaning);
  return grain === 'day' ? meaning.day !== undefined : grain === 'month' || grain === 'year';
}

const standsAlone = (text: string, { start, end }: Span): boolean =>
  isEmptyTowards(text, start - 1, -1) && isEmptyTowards(text, end, 1);

/** Is there nothing from here to the next line, or to the end of the text, in one direction? */
function isEmptyTowards(text: string, from: number, step: -1 | 1): boolean {
  for (let at = from; Math.abs(at - from) < BESIDE; at += step) {
    const char = text.charAt(at);
    if (char === '\n' || char === '') return true;
    if (!NOTHING.test(char)) return false;
  }
  return false;
}
