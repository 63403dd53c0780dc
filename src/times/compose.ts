import type { Times } from '../languages/times.ts';
import type { Match } from './match.ts';
import {
  grainOf,
  isFiner,
  type Calendar,
  type Meaning,
  type Modifier,
  type Part,
  type Shift,
  type Unit,
} from './meaning.ts';
import type { Tokens } from './scan.ts';

/** Matches put together into one expression: "late" + "Thursday", "third quarter" + "of" + "last year". */
export interface Composed {
  from: number;
  to: number;
  /** Names of the rules, from left to right. */
  rule: string;
  meaning: Meaning | null;
  mod?: Modifier['mod'];
  loose?: boolean;
  /** May stand by itself. */
  alone: boolean;
  /** A determiner in front belongs to it. */
  determiner: boolean;
}

interface Words {
  language: Times;
  determiners: Set<string>;
}

type Join = (left: Composed, right: Composed, gap: Gap) => Composed | null;

/** The words between two matches. */
interface Gap {
  words: string[];
  /** Without determiners. */
  links: string[];
  breaks: number;
}

/**
 * Put neighbouring matches together. From right to left, so that a whole is complete before its
 * part is put into it: "the end of | the third quarter of | last year".
 */
export function compose(matches: Match[], tokens: Tokens, words: Words): Composed[] {
  const composed: Composed[] = [];
  for (let index = matches.length - 1; index >= 0; index -= 1) {
    const left = fromMatch(matches[index]!);
    const right = composed.at(-1);
    const joined = right === undefined ? null : joinAcross(left, right, { tokens, words });
    if (joined === null) composed.push(left);
    else composed[composed.length - 1] = joined;
  }
  return composed.reverse().filter((item) => item.alone && item.meaning !== null);
}

function joinAcross(
  left: Composed,
  right: Composed,
  { tokens, words }: { tokens: Tokens; words: Words },
): Composed | null {
  if (right.from - left.to > WIDEST_GAP || left.meaning === null || right.meaning === null) return null;
  const gap = gapBetween(tokens, { from: left.to, to: right.from }, words.determiners);
  return gap.breaks > 1 ? null : join(left, right, { gap, language: words.language });
}

function fromMatch({ from, to, rule, meaning }: Match): Composed {
  const { name, alone, determiner } = rule;
  return { from, to, rule: name, meaning, alone: alone ?? true, determiner: determiner ?? true };
}

/** Most tokens that may stand between two matches of one expression. */
const WIDEST_GAP = 3;

/** What stands between two matches: from the end of the first to the first token of the second. */
function gapBetween(
  tokens: Tokens,
  { from, to }: { from: number; to: number },
  determiners: Set<string>,
): Gap {
  const gap: Gap = { words: [], links: [], breaks: tokens.at(to)!.breaks };
  for (let at = from; at < to; at += 1) {
    const { word, breaks } = tokens.at(at)!;
    gap.breaks += breaks;
    gap.words.push(word);
    if (word !== "'" && !determiners.has(word)) gap.links.push(word);
  }
  return gap;
}

function join(left: Composed, right: Composed, context: { gap: Gap; language: Times }): Composed | null {
  const { gap, language } = context;
  const isPartOf = gap.links.every((word) => language.links.partOf.includes(word));
  const isTime = gap.links.every((word) => language.links.timeOfDay.includes(word));
  return (
    joinWeekday(left, right, gap) ??
    joinPossessive(left, right, { gap, language }) ??
    (isTime ? joinTimeOfDay(left, right, gap) : null) ??
    (isPartOf ? (joinModifier(left, right, gap) ?? joinPart(left, right, gap)) : null)
  );
}

const together = (left: Composed, right: Composed, meaning: Meaning): Composed => ({
  ...right,
  from: left.from,
  rule: `${left.rule} ${right.rule}`,
  meaning,
  alone: true,
  determiner: left.determiner,
});

/** "Thursday" + "," + "30 September": the weekday names the same day again. */
const joinWeekday: Join = (left, right, gap) => {
  const [day, date] = [left.meaning, right.meaning];
  if (day?.kind !== 'calendar' || date?.kind !== 'calendar' || gap.breaks > 0) return null;
  if (day.weekday === undefined || day.day !== undefined || date.day === undefined || date.weekday)
    return null;
  if (day.within || day.towards !== undefined || !gap.links.every((word) => word === ',')) return null;
  const near = day.near ? { near: day.near } : {};
  return together(left, right, { ...date, ...timeIn(day), ...near, weekday: day.weekday });
};

/** "Thursday" + "evening", "7 p.m." + "on" + "Friday". */
const joinTimeOfDay: Join = (left, right, gap) => {
  const [first, second] = [left.meaning, right.meaning];
  if (gap.breaks > 0) return null;
  if (isDay(first) && second?.kind === 'part' && !hasTime(first, second)) {
    return { ...together(left, right, { ...first, ...timeIn(second) }), ...modOf(left) };
  }
  if (first?.kind === 'part' && isDay(second) && !hasTime(second, first)) {
    return together(left, right, { ...second, ...timeIn(first) });
  }
  if (first?.kind === 'part' && second?.kind === 'part' && first.clock && !second.clock) {
    return { ...together(left, right, { ...first, part: second.part }), alone: left.alone };
  }
  return null;
};

const isDay = (meaning: Meaning | null): meaning is Calendar | Shift =>
  meaning !== null && (meaning.kind === 'calendar' || meaning.kind === 'shift') && grainOf(meaning) === 'day';

const hasTime = (day: Calendar | Shift, part: Part): boolean =>
  (day.part !== undefined && part.part !== undefined) ||
  (day.clock !== undefined && part.clock !== undefined);

function timeIn({ part, clock }: { part?: string; clock?: string }): { part?: string; clock?: string } {
  return { ...(part === undefined ? {} : { part }), ...(clock === undefined ? {} : { clock }) };
}

const modOf = ({ mod, loose }: Composed): Partial<Composed> =>
  mod === undefined ? {} : { mod, loose: loose ?? false };

/** "late" + "August", "the end of" + "the year", "earlier" + "this month". */
const joinModifier: Join = (left, right, gap) => {
  if (left.meaning?.kind !== 'modifier' || right.mod !== undefined) return null;
  if (left.meaning.noun && gap.words.length > 0 && gap.links.length === 0) return null;
  const grain = grainOf(right.meaning!);
  if (right.meaning!.kind === 'part') return right.alone ? together(left, right, right.meaning!) : null;
  if (grain === null || (left.meaning.noun && right.meaning!.kind === 'calendar' && grain === 'day'))
    return null;
  return {
    ...together(left, right, right.meaning!),
    mod: left.meaning.mod,
    loose: left.meaning.loose ?? false,
  };
};

/** "the third quarter" + "of" + "last year", "Thursday" + "last week". */
const joinPart: Join = (left, right, gap) => {
  const [part, whole] = [left.meaning, right.meaning];
  if (part === null || whole === null || right.mod !== undefined || !mayContain(part, whole, gap))
    return null;
  if (part.kind === 'calendar' && part.nth === undefined && isBareYear(whole)) {
    return { ...together(left, right, { ...part, year: whole.year! }), ...modOf(right) };
  }
  return { ...together(left, right, { ...part, within: whole } as Meaning), ...modOf(right) };
};

/** "last year" + "'s" + "third quarter". */
function joinPossessive(
  left: Composed,
  right: Composed,
  { gap, language }: { gap: Gap; language: Times },
): Composed | null {
  const [whole, part] = [left.meaning, right.meaning];
  const isOwner = gap.links.length === 1 && language.links.possessive.includes(gap.links[0]!);
  if (!isOwner || gap.breaks > 0 || whole === null || part?.kind !== 'calendar') return null;
  if (left.mod !== undefined || !mayContain(part, whole, gap)) return null;
  return { ...together(left, right, { ...part, within: whole }), ...modOf(right) };
}

const isBareYear = (meaning: Meaning): meaning is Calendar =>
  meaning.kind === 'calendar' &&
  meaning.year !== undefined &&
  grainOf(meaning) === 'year' &&
  !meaning.fiscal &&
  !meaning.school;

function mayContain(part: Meaning, whole: Meaning, gap: Gap): boolean {
  const [fine, coarse] = [grainOf(part), grainOf(whole)];
  if (coarse === null || fine === null) return false;
  if (part.kind === 'shift')
    return isSamePeriod(part) && !gap.links.includes(',') && coarse === 'year' && isFiner(fine, coarse);
  if (part.kind !== 'calendar' || isComplete(part)) return false;
  const isLinked = gap.words.length > 0 || part.nth !== undefined;
  if (!isLinked && coarse !== 'year' && coarse !== 'week') return false;
  return wholesOf(part)?.includes(coarse) ?? isFiner(fine, coarse);
}

/** "the same month" of "a year ago". */
const isSamePeriod = ({ from, amount }: Shift): boolean => from === 'narrative' && amount === 0;

const isComplete = ({ year, within, towards }: Calendar): boolean =>
  year !== undefined || within !== undefined || towards !== undefined;

/** A weekday is one of a week, a day one of a month, a day and month one of a year. */
function wholesOf({ nth, weekday, day, month }: Calendar): Unit[] | null {
  if (day !== undefined) return [month === undefined ? 'month' : 'year'];
  return weekday !== undefined && nth === undefined ? ['week'] : null;
}
