import type { Article, Day } from '../../model.ts';
import { civil, dayIn, fromDay, toDay } from '../calendar.ts';
import type { RecognisedTime } from '../recognise.ts';
import type { Bound } from './bounds.ts';

/** The day in front of a report: "BAMAKO, Oct. 1 (Reuters) —", « PARIS, 3 mars (AFP) – ». */
export interface Dateline {
  text: string;
  year: number | undefined;
  month: number;
  day: number;
  /** An agency files and sends on the same day; a paper may print the day after. */
  agency: boolean;
}

/** Longest place name, with its state or country, in UTF-16 units. */
const LONGEST_PLACE = 60;
/** A dateline stands in the first part of a text. */
const HEAD = 1500;

/** The dateline of a report, labelled by nothing but its form; null where there is none. */
export function datelineOf(article: Article, recognised: RecognisedTime[]): Dateline | null {
  for (const time of recognised) {
    if (time.start > HEAD) return null;
    const { meaning, text } = time;
    if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined) continue;
    const { year, month, day } = meaning;
    const form = formAround(article.text, time);
    if (form) return { text, year, month, day, agency: form.agency };
  }
  return null;
}

/** A place in front, at the beginning of the line; an agency, a dash or both behind. */
function formAround(text: string, { start, end }: RecognisedTime): { agency: boolean } | null {
  const before = text
    .slice(Math.max(0, start - LONGEST_PLACE - 1), start)
    .split('\n')
    .at(-1)!;
  const after = text.slice(end, end + LONGEST_PLACE);
  const place = /^(\p{Lu}[\p{L}.'’-]*(?:[ ,/]+[\p{L}.'’-]+){0,5}),? (?:le )?$/u.exec(before)?.[1];
  if (place === undefined) return null;
  const agency = /^,? ?\([\p{Lu}][\p{L} /.-]{1,30}\) ?[-–—:.]/u.test(after);
  const dash = /^\.? ?(?:[–—]|--|- )/u.test(after);
  const capitals = /^[\p{Lu} .,'’/-]{3,}$/u.test(place.split(',')[0]!);
  return agency || (dash && capitals) ? { agency } : null;
}

/** Years a dateline without one may be of; more would say nothing. */
const MOST_YEARS = 60;

/** The publication that a dateline leaves, within what else is known; null where that has an open side. */
export function boundByDateline(
  line: Dateline,
  known: { earliest: Day | null; latest: Day | null },
): Bound | null {
  const years = line.year === undefined ? yearsOf(known) : [line.year];
  const windows = years.flatMap((year) => {
    const first = dayIn(year, line.month, line.day)?.first;
    return first === undefined ? [] : [[toDay(first), toDay(first + (line.agency ? 0 : 1))] as const];
  });
  const { earliest: from, latest: to } = known;
  const fitting = windows.filter(
    ([first, last]) => (to === null || first <= to) && (from === null || last >= from),
  );
  if (fitting.length === 0) return null;
  const [earliest, latest] = [fitting[0]![0], fitting.at(-1)![1]];
  return {
    constraint: 'dateline',
    text: line.text,
    edtf: fitting.length > 1 ? '..' : earliest,
    earliest,
    latest,
  };
}

/** Every year of an interval, if both its ends are known. */
export function yearsOf({ earliest, latest }: { earliest: Day | null; latest: Day | null }): number[] {
  if (earliest === null || latest === null) return [];
  const [first, last] = [civil(fromDay(earliest)).year, civil(fromDay(latest)).year];
  return last - first > MOST_YEARS
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
