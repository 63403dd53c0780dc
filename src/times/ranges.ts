import type { Times } from '../languages/times.ts';
import type { Composed } from './compose.ts';
import type { Calendar, Meaning } from './meaning.ts';
import type { TimeToken, Tokens } from './scan.ts';

interface LinkWords {
  language: Times;
  /** Words of ranges and of lists. */
  links: Set<string>;
  determiners: Set<string>;
}

/**
 * Give each side of "3 to 5 May", « du 3 au 5 mai », "May 3-5, 2021", "August and September 2021"
 * what the other side says for both: two expressions, each with its month and year.
 */
export function expandRanges(expressions: Composed[], tokens: Tokens, words: LinkWords): Composed[] {
  const expanded: Composed[] = [];
  let end = 0;
  for (let index = 0; index < expressions.length; index += 1) {
    const expression = expressions[index]!;
    if (expression.from < end) continue;
    const leftEdge = index === 0 ? 0 : expressions[index - 1]!.to;
    const rightEdge = expressions[index + 1]?.from ?? tokens.length;
    const before = dayBefore(expression, tokens, { ...words, leftEdge });
    const after = dayAfter(expression, tokens, { ranges: words.language.rangeLinks, rightEdge });
    if (before !== null) expanded.push(before);
    expanded.push(after?.first ?? expression);
    if (after !== null) expanded.push(after.second);
    end = expanded.at(-1)!.to;
  }
  return shareYears(shareEnds(expanded, tokens, words), tokens, words);
}

const dated = (meaning: Meaning | null): (Calendar & { month: number; day: number }) | null =>
  meaning?.kind === 'calendar' && meaning.month !== undefined && meaning.day !== undefined && !meaning.weekday
    ? (meaning as Calendar & { month: number; day: number })
    : null;

const dayNumber = (token: TimeToken | undefined): number | null => {
  const value = token?.digits && token.word.length <= 2 ? Number(token.word) : 0;
  return value >= 1 && value <= 31 ? value : null;
};

/** The "3" of "3 to 5 May", « les 3 et 4 mai », « entre le 3 et le 5 mai ». */
function dayBefore(
  expression: Composed,
  tokens: Tokens,
  context: Pick<LinkWords, 'links' | 'determiners'> & { leftEdge: number },
): Composed | null {
  const date = dated(expression.meaning);
  const { determiners, links, leftEdge } = context;
  const led = determiners.has(tokens.at(expression.from)!.word);
  const number = led ? expression.from + 1 : expression.from;
  if (date === null || !tokens.at(number)?.digits) return null;
  const apart = !led && determiners.has(tokens.at(number - 1)?.word ?? '');
  const at = expression.from - (apart ? 3 : 2);
  const day = dayNumber(tokens.at(at));
  if (day === null || at < leftEdge || !links.has(tokens.at(at + 1)!.word)) return null;
  if (day >= date.day || tokens.at(at)!.glued || tokens.at(at + 1)!.breaks + tokens.at(at + 2)!.breaks > 0)
    return null;
  return { ...expression, from: at, to: at + 1, rule: 'day-of-range', meaning: { ...date, day } };
}

/** The "5" of "May 3-5", with a year behind it that is both days'. */
function dayAfter(
  expression: Composed,
  tokens: Tokens,
  context: { ranges: string[]; rightEdge: number },
): { first: Composed; second: Composed } | null {
  const date = dated(expression.meaning);
  const at = expression.to + 1;
  const day = dayNumber(tokens.at(at));
  if (date === null || day === null || date.year !== undefined || at >= context.rightEdge) return null;
  if (
    day <= date.day ||
    !context.ranges.includes(tokens.at(expression.to)!.word) ||
    tokens.at(at)!.breaks > 0
  )
    return null;
  if (!/^([,.;:)]|$)/.test(tokens.at(at + 1)?.word ?? '')) return null;
  const { year, to } = yearBehind(tokens, at + 1);
  return {
    first: { ...expression, meaning: { ...date, ...year } },
    second: { ...expression, from: at, to, rule: 'day-of-range', meaning: { ...date, ...year, day } },
  };
}

/** ", 2021" behind a day: the year, and where the expression then ends. */
function yearBehind(tokens: Tokens, end: number): { year: { year?: number }; to: number } {
  const at = tokens.at(end)?.word === ',' ? end + 1 : end;
  const isYear = /^(19|20)\d\d$/.test(tokens.at(at)?.word ?? '');
  return isYear ? { year: { year: Number(tokens.at(at)!.word) }, to: at + 1 } : { year: {}, to: end };
}

/** "the quarter ended Sept. 30": the quarter is that of its last day. */
function shareEnds(
  expressions: Composed[],
  tokens: Tokens,
  { language, determiners }: LinkWords,
): Composed[] {
  return expressions.map((expression, index) => {
    const { meaning, to } = expression;
    const next = expressions[index + 1];
    if (meaning?.kind !== 'shift' || meaning.amount !== 0 || !next || next.from - to > 2) return expression;
    const isEnd = language.links.ended.includes(tokens.at(to)!.word) && next.from > to;
    if (!isEnd || (next.from - to === 2 && !determiners.has(tokens.at(to + 1)!.word))) return expression;
    return { ...expression, meaning: { ...meaning, around: next.meaning! } };
  });
}

/** "in August and September 2021": the year is both months'. */
function shareYears(expressions: Composed[], tokens: Tokens, words: LinkWords): Composed[] {
  for (let index = expressions.length - 2; index >= 0; index -= 1) {
    const [expression, next] = [expressions[index]!, expressions[index + 1]!];
    if (!isLinked(tokens, expression.to, next.from, words)) continue;
    expressions[index] = { ...expression, meaning: withYearOf(expression.meaning, next.meaning) };
  }
  return expressions;
}

/** "and", « et le » between two expressions. */
function isLinked(tokens: Tokens, from: number, to: number, { links, determiners }: LinkWords): boolean {
  if (to === from || to - from > 2 || !links.has(tokens.at(from)!.word)) return false;
  return to - from === 1 || determiners.has(tokens.at(from + 1)!.word);
}

function withYearOf(first: Meaning | null, second: Meaning | null): Meaning | null {
  if (first?.kind !== 'calendar' || second?.kind !== 'calendar' || first.within) return first;
  if (isBareDay(first) && second.day !== undefined && second.month !== undefined)
    return monthOf(first, second);
  if (first.year !== undefined || second.year === undefined) return first;
  if (first.month === undefined || second.month === undefined) return first;
  const turns = first.month > second.month ? 1 : 0;
  return { ...first, year: second.year - turns };
}

/** The « samedi 3 » of « samedi 3 et dimanche 4 juin ». */
const isBareDay = ({ day, month }: Calendar): boolean => day !== undefined && month === undefined;

const monthOf = (first: Calendar, { month, year }: Calendar): Calendar => ({
  ...first,
  ...(month === undefined ? {} : { month }),
  ...(year === undefined ? {} : { year }),
});
