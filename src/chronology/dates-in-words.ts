import { DateTime, Info } from 'luxon';
import { languages } from '../languages/index.ts';
import type { Day, Lang, MentionDate, Precision, UncertainDate } from '../model.ts';

/** Kept: luxon makes all twelve anew for every date it is asked about. */
const MONTHS = { en: Info.months('long', { locale: 'en' }), fr: Info.months('long', { locale: 'fr' }) };

/**
 * A date as a reader says it, no more exact than it is known: "30 September 2021", "late August 2021",
 * "June 2021", "before 1 October 2021".
 */
export function dateInWords(date: UncertainDate & { precision?: Precision }, lang: Lang): string {
  const { earliest, latest } = date;
  const words = languages[lang].words.dates;
  if (earliest === null && latest === null) return words.undated;
  if (earliest === null) return words.until(dayInWords(latest!, lang));
  if (latest === null) return words.from(dayInWords(earliest, lang));
  if (earliest === latest) return dayInWords(earliest, lang);
  return (
    namedSpan(earliest, latest, lang) ?? words.between(dayInWords(earliest, lang), dayInWords(latest, lang))
  );
}

export function dayInWords(day: Day, lang: Lang): string {
  const [year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/u.exec(day)!.slice(1).map(Number);
  return languages[lang].words.dates.day({ day: date!, month: MONTHS[lang][month! - 1]!, year: year! });
}

/** Days that are together a year, a month, a third of a month, a season or a week. */
function namedSpan(earliest: Day, latest: Day, lang: Lang): string | undefined {
  const words = languages[lang].words.dates;
  const from = DateTime.fromISO(earliest, { zone: 'utc' });
  const to = DateTime.fromISO(latest, { zone: 'utc' });
  if (+from === +from.startOf('year') && to.hasSame(from.endOf('year'), 'day')) return String(from.year);
  if (from.hasSame(to, 'month')) return partOfMonth(from, to, lang);
  if (to.diff(from, 'days').days === 6 && from.weekday === 1) return words.week(dayInWords(earliest, lang));
  const season = SEASONS.find(
    ([month]) => from.day === 1 && from.month === month && to.diff(from, 'months').months > 2.8,
  );
  if (!season || to.diff(from, 'months').months > 3.1) return undefined;
  return words.season(season[1], from.month === 12 ? to.year : from.year);
}

const SEASONS = [
  [3, 'spring'],
  [6, 'summer'],
  [9, 'autumn'],
  [12, 'winter'],
] as const;

function partOfMonth(from: DateTime, to: DateTime, lang: Lang): string | undefined {
  const words = languages[lang].words.dates;
  const month = words.month(MONTHS[lang][from.month - 1]!, from.year);
  const last = to.hasSame(to.endOf('month'), 'day');
  if (from.day === 1 && last) return month;
  if (from.day === 1 && to.day === 10) return words.partOfMonth('early', month);
  if (from.day === 11 && to.day === 20) return words.partOfMonth('mid', month);
  if (last && to.day - from.day <= 10) return words.partOfMonth('late', month);
  return undefined;
}

/** Sort order of events: by first possible day, the more exact before the vaguer, the undated by their bound. */
export function byDate(a: { date: MentionDate; id: string }, b: { date: MentionDate; id: string }): number {
  const start = ({ date }: { date: MentionDate }) => date.earliest ?? date.latest ?? '9999';
  const end = ({ date }: { date: MentionDate }) => date.latest ?? '9999';
  return compareText(start(a), start(b)) || compareText(end(a), end(b)) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
