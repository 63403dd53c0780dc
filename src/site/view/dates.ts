import { DateTime, Info } from 'luxon';
import { languages } from '../../languages/index.ts';
import type { DateWords } from '../../languages/interface.ts';
import type { Day, Lang, MentionDate, UncertainDate } from '../../model.ts';
import { capital } from '../../text/capital.ts';
import { NO_YEAR, partlyKnown, placeInTime } from '../../text/edtf.ts';

/** How much of a date to write: with the weekday, and without the year where the heading gives it. */
export interface DateStyle {
  weekday?: boolean;
  /** Year of the section the date stands in. */
  within?: number;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const names = (lang: Lang) => ({
  months: Info.months('long', { locale: lang }),
  weekdays: Info.weekdays('long', { locale: lang }),
});
const NAMES = { en: names('en'), fr: names('fr') };

/** The day in words: "Thursday 30 September 2021", « 1er octobre 2021 ». */
export function writeDay(day: Day, lang: Lang, style: DateStyle = {}): string {
  const date = readDay(day);
  return languages[lang].words.dates.day({
    weekday: style.weekday ? NAMES[lang].weekdays[date.weekday - 1] : undefined,
    day: date.day,
    month: NAMES[lang].months[date.month - 1]!,
    year: date.year === style.within ? undefined : date.year,
  });
}

/** The name of the weekday, for a day. */
export function weekdayOf(day: Day, lang: Lang): string {
  return NAMES[lang].weekdays[readDay(day).weekday - 1]!;
}

const known = new Map<Day, DateTime>();

/** A day at midnight in Greenwich. Each is read once; there are never more of them than the chronology has. */
export function readDay(day: Day): DateTime {
  const date = known.get(day) ?? DateTime.fromISO(day, { zone: 'utc' });
  known.set(day, date);
  return date;
}

/** "September 2021" for `2021-09`. */
export function writeMonth(month: string, lang: Lang, style: DateStyle = {}): string {
  const year = Number(month.slice(0, 4));
  const name = NAMES[lang].months[Number(month.slice(5, 7)) - 1]!;
  return languages[lang].words.dates.month(name, year === style.within ? undefined : year);
}

/** The same with a capital, as a heading or alone in a list. */
export function titleMonth(month: string, lang: Lang): string {
  return capital(writeMonth(month, lang));
}

/** A date, with what a source gives of it where no whole day follows from that. */
type Told = UncertainDate & Partial<Pick<MentionDate, 'precision' | 'timex'>>;

/** An uncertain date in words, exactly as exact as it is. */
export function writeDate(date: Told, lang: Lang, style: DateStyle = {}): string {
  const words = languages[lang].words.dates;
  const plain = writePartlyKnown(date, lang) ?? writePlain(date, lang, style);
  if (/[~%]/.test(date.edtf)) return words.about(plain);
  return date.edtf.includes('?') ? words.perhaps(plain) : plain;
}

/** "31 March, of 2021 or a later year"; "a Saturday, 26 June to 25 December 2021". */
function writePartlyKnown(date: Told, lang: Lang): string | undefined {
  const words = languages[lang].words.dates;
  const { month, day, weekday } = partlyKnown(date.timex?.value) ?? {};
  if (weekday !== undefined)
    return words.ofSomeWeek(NAMES[lang].weekdays[weekday - 1]!, writeEdtf(date, lang, {}));
  if (month === undefined) return undefined;
  const name = NAMES[lang].months[month - 1]!;
  const years = [date.earliest, date.latest].map((end) =>
    end === null ? undefined : Number(end.slice(0, 4)),
  );
  return words.ofSomeYear(day === undefined ? name : words.day({ day, month: name }), ...years);
}

function writePlain(date: Told, lang: Lang, style: DateStyle): string {
  const words = languages[lang].words.dates;
  if (date.precision === 'part-of-month' && date.earliest) {
    const day = Number(date.earliest.slice(8));
    const part = day < 11 ? 'early' : day < 21 ? 'mid' : 'late';
    return words.partOfMonth(part, writeMonth(date.earliest, lang, style));
  }
  if (date.precision === 'week' && date.earliest) return words.week(writeDay(date.earliest, lang, style));
  return writeEdtf(date, lang, style);
}

function writeEdtf(date: UncertainDate, lang: Lang, style: DateStyle): string {
  const words = languages[lang].words.dates;
  const one = writePoint(date.edtf, lang, style);
  if (one !== null) return one;
  const [from, to] = sidesOf(date);
  if (from === '' && to === '') return words.undated;
  if (from === '') return words.until(writePoint(to, lang, style) ?? to);
  if (to === '') return words.from(writePoint(from, lang, style) ?? from);
  const first = writeFirst(from, to, lang, style);
  const second = writePoint(to, lang, style);
  return joinSides(date.edtf, first ?? from, second ?? to, words);
}

/** The first of two ends, without the month and the year that the second one gives: "1 to 8 October 2021". */
function writeFirst(from: string, to: string, lang: Lang, style: DateStyle): string | null {
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return languages[lang].words.dates.day({ day: Number(from.slice(8)) });
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4;
  return writePoint(from, lang, sameYear ? { ...style, within: Number(to.slice(0, 4)) } : style);
}

function joinSides(edtf: string, from: string, to: string, words: DateWords): string {
  if (from === to) return to;
  return edtf.startsWith('[') ? words.either(from, to) : words.between(from, to);
}

/** The two ends as written, '' where open; the earliest and latest day where the notation is another one. */
function sidesOf(date: UncertainDate): [string, string] {
  const inner = date.edtf.replace(/[[\]{}?~%]/g, '');
  const parts = inner.split(/\/|,|\.\.(?=\d)/);
  const ends = [parts[0]!, parts.at(-1)!].map((end) => (end === '..' ? '' : end));
  const known = parts.length > 1 && ends.every((end) => end === '' || isPoint(end));
  return known ? [ends[0]!, ends[1]!] : [date.earliest ?? '', date.latest ?? ''];
}

const isPoint = (edtf: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(edtf);

/** A day, month, season or year on its own; `null` for anything else. */
function writePoint(edtf: string, lang: Lang, style: DateStyle): string | null {
  const point = edtf.replace(/[?~%]/g, '').replace(/(-XX)+$/, '');
  if (!isPoint(point)) return null;
  if (point.length === 10) return writeDay(point, lang, style);
  if (point.length === 4) return point;
  const season = SEASONS[Number(point.slice(5)) - 21];
  if (!season) return writeMonth(point, lang, style);
  const year = Number(point.slice(0, 4));
  return languages[lang].words.dates.season(season, year === style.within ? undefined : year);
}

/** What may stand in `<time datetime>`: a day, a month or a year; else nothing. */
export function machineDate(date: UncertainDate): string | undefined {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(date.edtf) ? date.edtf : undefined;
}

/** The year as a heading; "Day unknown" where nothing bounds it. */
export function writeYear(year: string, lang: Lang): string {
  const { undated } = languages[lang].words.dates;
  return year === NO_YEAR ? capital(undated) : year;
}

/** Whether the sources give no time at all, so that only the day of an article bounds it. */
export function isUndated(date: Pick<MentionDate, 'precision' | 'basis'>): boolean {
  return date.precision === 'open' && date.basis === 'inferred';
}

/** Anchor of the heading an event stands under: its month, or its year where only that is known. */
export function monthAnchor(date: UncertainDate & { precision?: MentionDate['precision'] }): string {
  const day = placeInTime(date);
  return date.precision === 'year' ? `m-${day.slice(0, 4)}` : `m-${day.slice(0, 7)}`;
}

/** The heading an event stands under in the lists, with its anchor; `byMonth` where the undated are listed by month. */
export function monthHeading(
  date: MentionDate,
  lang: Lang,
  byMonth = false,
): { label: string; anchor: string } {
  const day = placeInTime(date);
  const at = day.slice(0, byMonth ? 7 : 4);
  if (isUndated(date))
    return { label: byMonth ? writeMonth(at, lang) : writeYear(at, lang), anchor: `undated-${at}` };
  const anchor = monthAnchor(date);
  return { label: anchor.length > 6 ? writeMonth(anchor.slice(2), lang) : anchor.slice(2), anchor };
}
