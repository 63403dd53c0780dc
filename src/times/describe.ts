import type {
  Basis,
  Day,
  TimeExpression,
  TimexMod,
  TimexType,
  UncertainDate,
  WorkingStep,
} from '../model.ts';
import { reachOf } from './approximate.ts';
import {
  civil,
  edtfOf,
  intervalOf,
  move,
  partOf,
  toDay,
  valueOf,
  yearOf,
  type DayNumber,
  type Period,
} from './calendar.ts';
import type { Anchor, Located } from './locate.ts';
import { isOvernight, lengthValue, type Length, type Meaning, type Ref } from './meaning.ts';
import type { RecognisedTime } from './recognise.ts';

/** What an expression comes to. */
export interface Resolution extends UncertainDate {
  type: TimexType;
  value: string;
  mod?: TimexMod;
  basis: Basis;
  use: TimeExpression['use'];
  working: WorkingStep[];
  /** The days meant, before "since" or "by" opens a side. */
  period: Period | null;
}

/** Give the TIMEX3 value, EDTF and working of an expression that has, or has not, been located. */
export function describe(time: RecognisedTime, located: Located | null, anchor: Anchor): Resolution {
  const resolution = resolved(time, located, anchor);
  resolution.use = useOf(time, located, anchor);
  return resolution;
}

/** "from 1 May" opens where May is to come, of what is past it only says the day; "shortly before 3 a.m." is of that day. */
function useOf(
  { use, meaning }: RecognisedTime,
  located: Located | null,
  { published }: Anchor,
): Resolution['use'] {
  if (meaning.kind === 'part' && (use === 'before' || use === 'after')) return 'at';
  if (use !== 'start') return use;
  return located !== null && published !== null && located.period.first > published ? 'since' : 'at';
}

function resolved(time: RecognisedTime, located: Located | null, anchor: Anchor): Resolution {
  const { meaning } = time;
  if (meaning.kind === 'reference') return describeReference(meaning, anchor);
  if (meaning.kind === 'duration') return describeLength(meaning, time, anchor);
  if (meaning.kind === 'set') return nowhere('SET', meaning.value);
  return located === null
    ? nowhere(typeOf(meaning), unknownValue(meaning))
    : describeLocated(time, located, anchor);
}

const nowhere = (type: TimexType, value: string): Resolution => ({
  edtf: '../..',
  earliest: null,
  latest: null,
  type,
  value,
  basis: 'inferred',
  use: 'at',
  working: [],
  period: null,
});

/** Now, once, soon: the publication day, all before it, all after it, as far as the words reach. */
function describeReference({ reference, unit, length }: Ref, anchor: Anchor): Resolution {
  const { published, leaning } = anchor;
  if (length && leaning?.towards !== 'future') return nowhere('DURATION', lengthValue('X', unit!));
  if (published === null) return nowhere('DATE', reference);
  const day = toDay(published);
  const end = (direction: -1 | 1): Day | null => {
    const reach = reachOf(unit, published, direction);
    return reach === null ? null : toDay(reach);
  };
  const sides: Record<Ref['reference'], [Day | null, Day | null]> = {
    PRESENT_REF: [day, day],
    PAST_REF: [end(-1), day],
    FUTURE_REF: [day, end(1)],
  };
  return {
    ...nowhere('DATE', reference),
    ...between(...sides[reference]),
    working: [{ kind: 'anchor', to: 'published', edtf: day }],
  };
}

/** A length of time lies nowhere, unless it is reckoned back or on from the publication day. */
function describeLength(
  { value, anchored }: Length,
  { mod }: RecognisedTime,
  { published }: Anchor,
): Resolution {
  const length = { ...nowhere('DURATION', value), ...(mod ? { mod } : {}) };
  const other = anchored && published !== null ? otherEnd(value, published, anchored) : null;
  if (other === null || published === null) return length;
  return {
    ...length,
    ...between(toDay(Math.min(other, published)), toDay(Math.max(other, published))),
    basis: 'resolved',
    working: [{ kind: 'anchor', to: 'published', edtf: toDay(published) }],
  };
}

/** The far end of "the past five years", "the next few days". */
function otherEnd(value: string, published: DayNumber, direction: -1 | 1): DayNumber | null {
  const hours = /^PT(?<hours>\d+)H$/.exec(value)?.groups;
  // "the past 24 hours"
  if (hours) return move(published, 'day', direction * Math.ceil(Number(hours['hours']) / 24));
  const measure = /^P(?<n>\d+|X)(?<unit>[DWMY])$/.exec(value)?.groups;
  if (!measure) return null;
  const unit = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[measure['unit'] as 'D'];
  if (measure['n'] === 'X') return reachOf(unit, published, direction);
  return move(published, unit, direction * Number(measure['n']));
}

function describeLocated(time: RecognisedTime, located: Located, anchor: Anchor): Resolution {
  const { meaning, mod, loose } = time;
  const third = thirdOf(time);
  const isFiscal = hasOwnYear(meaning);
  const whole = located.period;
  const period = isFiscal
    ? fiscal(whole)
    : third
      ? partOf(whole, third)
      : isOvernight(meaning)
        ? { ...whole, last: whole.last + 1 }
        : (aboutOf(located, mod) ?? whole);
  const value = valueOf(whole);
  const isNamed = period === whole;
  const edtf = isNamed
    ? whole.unit === 'day'
      ? value
      : edtfOf(whole)
    : intervalOf(period.first, period.last);
  const dated = sided(edtf, period, boundOf(useOf(time, located, anchor), third));
  const resolution: Resolution = {
    edtf: dated.edtf,
    earliest: dated.earliest,
    latest: dated.latest,
    type: typeOf(meaning),
    value: isFiscal ? ownYear(meaning, value) : value + timeSuffix(meaning),
    basis: isFiscal ? 'inferred' : located.from === null ? 'stated' : 'resolved',
    use: 'at',
    working: workingOf(time, located, anchor),
    period,
  };
  if (mod !== undefined && !loose) resolution.mod = mod;
  return resolution;
}

/** "less than six months away" ends where six months end. */
function aboutOf({ about, exact }: Located, mod: RecognisedTime['mod']): Period | undefined {
  if (!about || !exact) return about;
  if (mod === 'BEFORE') return { ...about, last: exact.last };
  return mod === 'AFTER' ? { ...about, first: exact.first } : about;
}

/** "early", "mid" and "late" name a part of the period; "about" and "more than" do not. */
function thirdOf({ mod, loose }: RecognisedTime): 'START' | 'MID' | 'END' | undefined {
  return !loose && (mod === 'START' || mod === 'MID' || mod === 'END') ? mod : undefined;
}

/** A year that does not begin on 1 January. */
function hasOwnYear(meaning: Meaning): boolean {
  if (meaning.kind !== 'calendar') return meaning.kind === 'shift' && meaning.school === true;
  const { fiscal, school, within } = meaning;
  return fiscal === true || school === true || (within !== undefined && hasOwnYear(within));
}

function ownYear(meaning: Meaning, year: string): string {
  if (meaning.kind !== 'calendar') return 'XXXX';
  return meaning.fiscal ? `FY${year}` : meaning.within ? ownYear(meaning.within, year) : 'XXXX';
}

/** When a fiscal year begins depends on who keeps the books: it touches three calendar years. */
const fiscal = ({ first }: Period): Period => ({
  unit: 'year',
  first: yearOf(civil(first).year - 1).first,
  last: yearOf(civil(first).year + 1).last,
});

/** "before the end of May" is a limit like "by May": it takes in the part that it names. */
const boundOf = (use: Resolution['use'], third: 'START' | 'MID' | 'END' | undefined): Resolution['use'] =>
  use === 'before' && (third === 'MID' || third === 'END') ? 'by' : use;

/** "since" leaves the end open, "by" and "until" the beginning. */
function sided(edtf: string, { first, last }: Period, use: Resolution['use']): UncertainDate {
  const isInterval = edtf.includes('/');
  switch (use) {
    case 'since':
      return { edtf: `${isInterval ? toDay(first) : edtf}/..`, earliest: toDay(first), latest: null };
    case 'after':
      return between(toDay(last + 1), null);
    case 'until':
    case 'by':
      return { edtf: `../${isInterval ? toDay(last) : edtf}`, earliest: null, latest: toDay(last) };
    case 'before':
      return between(null, toDay(first - 1));
    case 'at':
    case 'from':
    case 'to':
    case 'between':
      if (first === last) return { edtf, earliest: edtf, latest: edtf };
      return { edtf, earliest: toDay(first), latest: toDay(last) };
  }
}

const hasClock = (meaning: Meaning): boolean =>
  'part' in meaning ||
  'clock' in meaning ||
  (meaning.kind === 'shift' && ['hour', 'minute', 'second'].includes(meaning.unit));

function typeOf(meaning: Meaning): TimexType {
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  return meaning.kind === 'part' || hasClock(meaning) ? 'TIME' : 'DATE';
}

function timeSuffix(meaning: Meaning): string {
  if (!hasClock(meaning) || !('part' in meaning || 'clock' in meaning)) return '';
  return `T${meaning.clock ?? meaning.part ?? ''}`;
}

/** The value of what cannot be placed, with X for all that is not known. */
export function unknownValue(meaning: Meaning): string {
  if (meaning.kind !== 'calendar' || meaning.impossible) return 'XXXX-XX-XX';
  const { month, day, weekday, quarter, half, season, feast } = meaning;
  if (feast !== undefined) return 'XXXX-XX-XX';
  if (month === undefined && weekday !== undefined) return `XXXX-WXX-${weekday}${timeSuffix(meaning)}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (season !== undefined) return `XXXX-${season}`;
  const two = (n: number | undefined): string => (n === undefined ? 'XX' : String(n).padStart(2, '0'));
  return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}${timeSuffix(meaning)}`;
}

function workingOf({ mod, loose }: RecognisedTime, located: Located, anchor: Anchor): WorkingStep[] {
  const steps: WorkingStep[] = [];
  if (located.from === 'published' && anchor.published !== null) {
    steps.push({ kind: 'anchor', to: 'published', edtf: toDay(anchor.published) });
  }
  if (located.from === 'narrative' && anchor.narrative) {
    steps.push({ kind: 'anchor', to: 'narrative', edtf: edtfOf(anchor.narrative) });
  }
  if (located.direction) steps.push({ kind: 'direction', ...located.direction });
  if (mod && !loose) steps.push({ kind: 'modifier', mod });
  else if (located.about) steps.push({ kind: 'modifier', mod: 'APPROX' });
  return steps;
}

/** From one day to another, either of them open. */
export function between(earliest: Day | null, latest: Day | null): UncertainDate {
  const isDay = earliest !== null && earliest === latest;
  return { edtf: isDay ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`, earliest, latest };
}
