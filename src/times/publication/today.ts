import type { Article } from '../../model.ts';
import { quotations } from '../../text/index.ts';
import { civil, dayIn, toDay, type DayNumber } from '../calendar.ts';
import { isFullDate, type RecognisedTime } from '../recognise.ts';
import type { Bound } from './bounds.ts';

/** Days either way that « ce jeudi » may lie from the day on which it is written. */
const NEAR = 6;

/**
 * Where a text gives the date of its own today or yesterday: "yesterday, 14 June 2022", "ten years ago
 * today, on 11 March 2011", « ce jeudi 30 septembre 2021 ». Not in the words of others, whose today is
 * another.
 */
export function boundsByToday(article: Article, recognised: RecognisedTime[]): Bound[] {
  return recognised.flatMap((time, index) => {
    if (!isFullDate(time.meaning)) return [];
    const { year, month, day, near } = time.meaning;
    const date = dayIn(year, month, day)?.first;
    if (date === undefined) return [];
    const written = dayWritten(date, {
      article,
      time,
      before: recognised.slice(Math.max(0, index - 2), index),
    });
    if ((written === null && !near) || isQuoted(article.text, time)) return [];
    return [written === null ? boundOf(time, date, NEAR) : boundOf(time, written, 0)];
  });
}

/** Within quotation marks of its paragraph. */
function isQuoted(text: string, time: RecognisedTime): boolean {
  const end = text.indexOf('\n', time.end);
  const paragraph = { start: text.lastIndexOf('\n', time.start) + 1, end: end === -1 ? text.length : end };
  return quotations(text, paragraph).some((span) => span.start < time.start && time.end < span.end);
}

function boundOf({ text }: RecognisedTime, day: DayNumber, slack: number): Bound {
  const [earliest, latest] = [toDay(day - slack), toDay(day + slack)];
  return {
    constraint: 'named-day',
    text,
    edtf: slack ? `${earliest}/${latest}` : earliest,
    earliest,
    latest,
  };
}

/** Nothing but a comma, a bracket, a colon or a small word may stand between "yesterday" and its date. */
const BESIDE = /^[\s,(:–—-]*(?:(?:on|the|le)\s*)?$/iu;

interface Named {
  article: Article;
  time: RecognisedTime;
  /** The two expressions in front of it. */
  before: RecognisedTime[];
}

/** The day on which the text was written, if it names this date beside its today or yesterday. */
function dayWritten(date: DayNumber, { article, time, before }: Named): DayNumber | null {
  const [first, second] = [before.at(-2), before.at(-1)];
  const isBeside = (left: RecognisedTime, right: RecognisedTime): boolean =>
    BESIDE.test(article.text.slice(left.end, right.start));
  if (second === undefined || !isBeside(second, time)) return null;
  const days = distanceOf(second, 'day');
  if (days === null) return null;
  if (days !== 0) return date - days;
  const years = first && isBeside(first, second) ? distanceOf(first, 'year') : null;
  return years === null ? date : yearsOn(date, -years);
}

/** How far from the publication day an expression is said to lie, in whole units of this kind. */
function distanceOf({ meaning }: RecognisedTime, unit: 'day' | 'year'): number | null {
  if (meaning.kind !== 'shift' || meaning.unit !== unit || meaning.from !== 'published') return null;
  return unit === 'day' || meaning.counted ? meaning.amount : null;
}

function yearsOn(date: DayNumber, years: number): DayNumber | null {
  const { year, month, day } = civil(date);
  return dayIn(year + years, month, day)?.first ?? null;
}
