import { move, periodAround, type DayNumber, type Period } from './calendar.ts';
import { isFiner, type Unit } from './meaning.ts';

/**
 * The days that a counted distance honestly means: nobody who writes "two weeks ago" has counted
 * fourteen days. One unit: half a unit either way, with the calendar unit that the value names.
 * More units: one unit either way. Years are counted more closely: one year is a quarter either way,
 * more are half a year either way with the calendar year. A decade is two years either way. Null for
 * days and hours, which are counted, and where the distance is reckoned from a period of that unit.
 */
export function roundAbout(from: Period, unit: Unit, amount: number): Period | null {
  if (amount === 0 || !Number.isInteger(amount) || !isFiner(from.unit, unit)) return null;
  const slack = SLACKS[unit]?.[Math.abs(amount) === 1 ? 0 : 1];
  if (slack === undefined) return null;
  const [first, last] = [move(from.first, unit, amount), move(from.last, unit, amount)];
  const around = {
    first: move(first, slack.unit, -slack.amount),
    last: move(last, slack.unit, slack.amount),
  };
  return { unit: 'day', ...(slack.named ? including(around, periodAround(first, unit)) : around) };
}

interface Slack {
  unit: Unit;
  amount: number;
  /** The calendar unit around the exact day is meant too. */
  named: boolean;
}

/** For one of a unit, and for several. */
const SLACKS: Partial<Record<Unit, [one: Slack, several: Slack]>> = {
  week: [
    { unit: 'day', amount: 3, named: true },
    { unit: 'week', amount: 1, named: false },
  ],
  month: [
    { unit: 'day', amount: 15, named: true },
    { unit: 'month', amount: 1, named: false },
  ],
  quarter: [
    { unit: 'week', amount: 6, named: true },
    { unit: 'quarter', amount: 1, named: false },
  ],
  year: [
    { unit: 'month', amount: 3, named: false },
    { unit: 'month', amount: 6, named: true },
  ],
  decade: [
    { unit: 'year', amount: 2, named: false },
    { unit: 'year', amount: 2, named: false },
  ],
};

const including = (a: Days, b: Days): Days => ({
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});

type Days = Pick<Period, 'first' | 'last'>;

/** "In the coming days" ends within two weeks: at most about two of the next longer unit. */
const REACHES: Partial<Record<Unit, [unit: Unit, amount: number]>> = {
  minute: ['day', 1],
  hour: ['day', 2],
  day: ['week', 2],
  week: ['month', 3],
  month: ['year', 2],
};

/** How far "the coming weeks" or "recent weeks" reach from a day; null where nothing bounds them. */
export function reachOf(unit: Unit | undefined, from: DayNumber, direction: -1 | 1): DayNumber | null {
  const reach = unit && REACHES[unit];
  return reach ? move(from, reach[0], direction * reach[1]) : null;
}
