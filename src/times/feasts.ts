import { dayIn, dayNumber, weekdayOf, type DayNumber, type Period } from './calendar.ts';

/**
 * The day of a feast in a year. Feasts are written as a vocabulary can hold them: `12-25`, a day and
 * month; `11-thu-4`, the fourth Thursday of November; `5-mon-last`, the last Monday of May;
 * `easter`, `easter-2`, `easter+39`, days from Easter. Throws `RangeError` for anything else.
 */
export function feastIn(year: number, feast: string): Period | null {
  const [, month, day] = /^(\d+)-(\d+)$/.exec(feast) ?? [];
  if (day !== undefined) return dayIn(year, Number(month), Number(day));
  const number = movable(year, feast);
  return { unit: 'day', first: number, last: number };
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function movable(year: number, feast: string): DayNumber {
  const [, from] = /^easter([+-]\d+)?$/.exec(feast) ?? [];
  if (feast.startsWith('easter')) return easter(year) + Number(from ?? 0);
  const [, month, name, nth] = /^(\d+)-([a-z]{3})-(\d|last)$/.exec(feast) ?? [];
  const weekday = WEEKDAYS.indexOf(name ?? '') + 1;
  if (weekday === 0) throw new RangeError(`no feast: "${feast}"`);
  if (nth === 'last') {
    const last = dayNumber(year, Number(month) + 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, Number(month));
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Number(nth) - 1);
}

/** Easter Sunday of the Gregorian calendar. After the anonymous algorithm of 1876 (Meeus, "Astronomical Algorithms", ch. 8). */
function easter(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return dayNumber(year, 3, 22) + epact + weekday - 7 * late;
}
