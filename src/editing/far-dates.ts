import type { Fault } from '../content/index.ts';
import type { ArticlePage, TimeExpression } from '../model.ts';
import { timesIn } from '../pipeline.ts';
import { lineAt } from './lines.ts';

/** Beyond this a date more often is a slip of the pen than a plan. Years. */
const FAR_AHEAD = 10;

/** The Gregorian calendar counts from October 1582; days before it were written in another. */
const FIRST_YEAR = '1583';

/** Dates of an article that an editor should look at: days of no calendar, far ahead, before the calendar we count in. */
export function farDates(article: ArticlePage): Fault[] {
  return timesIn(article).flatMap((time): Fault[] => {
    const said = doubtOf(time, article);
    if (said === undefined) return [];
    const line = lineAt(article, time.start);
    return [{ file: article.file, ...(line === undefined ? {} : { line }), ...said, level: 'warning' }];
  });
}

function doubtOf(
  { text, value, working, earliest, latest }: TimeExpression,
  { published }: ArticlePage,
): Pick<Fault, 'message' | 'cure'> | undefined {
  // Nothing was missing to work it out, and yet no day came of it.
  if (value === 'XXXX-XX-XX' && working.length === 2 && /\d/u.test(text)) {
    return {
      message: `no day of any calendar: "${text}"`,
      cure: 'correct it if the source has it otherwise',
    };
  }
  const cure = 'correct it if the source has it otherwise, or leave it';
  if (latest !== null && latest < FIRST_YEAR) {
    return { message: `"${text}" lies before ${FIRST_YEAR}, and is counted in the calendar of today`, cure };
  }
  if (earliest === null || published.latest === null) return undefined;
  const ahead = Number(earliest.slice(0, 4)) - Number(published.latest.slice(0, 4));
  if (ahead < FAR_AHEAD) return undefined;
  return { message: `"${text}" lies more than ten years after the article`, cure };
}
