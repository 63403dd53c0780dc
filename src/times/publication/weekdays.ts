import type { Article, Day } from '../../model.ts';
import { dayIn, toDay, weekdayOf } from '../calendar.ts';
import { leanOf } from '../evidence.ts';
import type { RecognisedTime } from '../recognise.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Bound } from './bounds.ts';
import { yearsOf } from './dateline.ts';

/**
 * Nobody writes "Thursday, 30 September" without a year of a day more than so many days away: the
 * year's own name for it would be needed.
 */
const FAR = 200;

interface Known {
  earliest: Day | null;
  latest: Day | null;
}

/**
 * A weekday with its day and month, but no year, fits few of the years that publication may be in.
 * The bound holds all of them, so it is narrow only where one is left.
 */
export function boundsByWeekdays(article: Article, recognised: RecognisedTime[], known: Known): Bound[] {
  return recognised.flatMap((time) => {
    const { meaning } = time;
    if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.within) return [];
    const { weekday, day, month } = meaning;
    const sentence = sentenceAt(article.sentences, time);
    if (weekday === undefined || day === undefined || month === undefined || !sentence) return [];
    const days = yearsOf(known)
      .map((year) => dayIn(year, month, day)?.first)
      .filter((number) => number !== undefined && weekdayOf(number) === weekday) as number[];
    if (days.length === 0) return [];
    const towards = leanOf(time, article, sentence)?.towards;
    const earliest = toDay(days[0]! - (towards === 'past' ? 0 : FAR));
    const latest = toDay(days.at(-1)! + (towards === 'future' ? 0 : FAR));
    const edtf = days.length === 1 ? toDay(days[0]!) : `${toDay(days[0]!)}/${toDay(days.at(-1)!)}`;
    return [{ constraint: 'weekday-with-date', text: time.text, edtf, earliest, latest }];
  });
}
