import { languages } from '../languages/index.ts';
import type { Times, Use } from '../languages/times.ts';
import type { Article, Boilerplate, Lang, Span, TimexMod } from '../model.ts';
import { compose, type Composed } from './compose.ts';
import type { Grammar } from './compiled.ts';
import { compileGrammar, splitWords } from './grammar.ts';
import { matchAll } from './match.ts';
import type { Calendar, Meaning } from './meaning.ts';
import { expandRanges } from './ranges.ts';
import { tokensOf, type Tokens } from './scan.ts';

/** A time expression as it stands, before any publication day is known. */
export interface RecognisedTime extends Span {
  text: string;
  /** Names of the rules that found it, from left to right. */
  rule: string;
  meaning: Meaning;
  mod?: TimexMod;
  /** "earlier this month": the month, no third of it. */
  loose?: boolean;
  use: Use | 'at';
}

interface Compiled {
  language: Times;
  grammar: Grammar;
  determiners: Set<string>;
  /** Words of ranges and of lists. */
  links: Set<string>;
  /** By the last word of each. */
  uses: Map<string, [string[], Use][]>;
  limits: [string[], Times['limits'][number][1]][];
}

const compiled = new Map<Lang, Compiled>();

function compiledFor(lang: Lang): Compiled {
  const known = compiled.get(lang);
  if (known) return known;
  const language = languages[lang].times;
  const { vocabulary, rules, determiners, uses, limits } = language;
  const made: Compiled = {
    language,
    grammar: compileGrammar(vocabulary, rules),
    determiners: new Set(determiners),
    links: new Set([...language.rangeLinks, ...language.listLinks]),
    uses: byLastWord(uses.map(([words, use]) => [splitWords(words), use])),
    limits: limits.map(([words, mod]) => [splitWords(words), mod]),
  };
  compiled.set(lang, made);
  return made;
}

function byLastWord(uses: [string[], Use][]): Compiled['uses'] {
  const map: Compiled['uses'] = new Map();
  for (const use of uses) map.set(use[0].at(-1)!, [...(map.get(use[0].at(-1)!) ?? []), use]);
  return map;
}

/** Boilerplate whose dates are not the article's own words. */
const IGNORED = new Set<Boilerplate['why']>(['navigation', 'cookies', 'donation', 'rights', 'related']);

/** The time expressions of an article, in order; offsets in UTF-16 units of its text, end exclusive. */
export function recogniseTimes(article: Article): RecognisedTime[] {
  const ignored = article.boilerplate.filter(({ why }) => IGNORED.has(why));
  const found = recogniseIn(article.text, article.lang);
  if (ignored.length === 0) return found;
  return found.filter((time) => !ignored.some((span) => time.start >= span.start && time.end <= span.end));
}

/** The time expressions of a text. Linear in its length. */
export function recogniseIn(text: string, lang: Lang): RecognisedTime[] {
  const compiled = compiledFor(lang);
  const { language, grammar, determiners } = compiled;
  const tokens = tokensOf(text);
  const matches = matchAll({ tokens, readings: new Array<undefined>(tokens.length), grammar, determiners });
  if (matches.length === 0) return [];
  const expressions = expandRanges(compose(matches, tokens, compiled), tokens, compiled);
  const times: RecognisedTime[] = [];
  for (let index = 0; index < expressions.length; index += 1) {
    const leftEdge = index === 0 ? 0 : expressions[index - 1]!.to;
    const widened = widen(expressions[index]!, { tokens, compiled, leftEdge });
    const use = useOf(tokens, widened.from, compiled.uses);
    const near = index > 0 && widened.from - leftEdge <= LINK;
    const link = near ? (tokens.at(leftEdge)?.word ?? '') : '';
    times.push(toTime(widened, { text, tokens, use: pairedUse(use, times.at(-1), { link, language }) }));
  }
  return times.map(unpaired);
}

/** Tokens between two sides of a range: "until", "until about the". "from Tuesday until further notice. In 2014 …" is none. */
const LINK = 3;

type Widened = Composed & { limit?: TimexMod };

/** Take in the determiner and, for a length of time, "about", "more than". */
function widen(
  expression: Composed,
  context: { tokens: Tokens; compiled: Compiled; leftEdge: number },
): Widened {
  const { tokens, leftEdge } = context;
  const { limits } = context.compiled;
  const from = expression.determiner ? withDeterminer(expression.from, context) : expression.from;
  if (!isCounted(expression.meaning)) return from === expression.from ? expression : { ...expression, from };
  const limit = limits.find(([words]) => endsWith(tokens, from, words) && from - words.length >= leftEdge);
  if (limit) return { ...expression, from: from - limit[0].length, limit: limit[1] };
  const inner = limitWithin(expression, context);
  return inner ? { ...expression, from, limit: inner } : { ...expression, from };
}

/** « il y a moins de six mois »: what weighs the number stands within the expression. */
function limitWithin(
  { from, to }: Composed,
  { tokens, compiled }: Parameters<typeof widen>[1],
): Compiled['limits'][number][1] | undefined {
  const inside = compiled.limits.find(([words]) => {
    for (let end = from + words.length + 1; end < to; end += 1) if (endsWith(tokens, end, words)) return true;
    return false;
  });
  return inside?.[1];
}

/** A length of time, or a distance in units: "ten days", "ten days ago". */
const isCounted = (meaning: Meaning | null): boolean =>
  meaning?.kind === 'duration' ? !meaning.anchored : meaning?.kind === 'shift' && meaning.counted === true;

/** The token to begin with: that of the determiner, elided or not, if one stands in front. */
function withDeterminer(from: number, { tokens, compiled, leftEdge }: Parameters<typeof widen>[1]): number {
  const isElided = tokens.at(from - 1)?.word === "'" && tokens.at(from - 1)!.glued;
  const at = isElided ? from - 2 : from - 1;
  const word = tokens.at(at)?.word ?? '';
  const isOne =
    at >= leftEdge && tokens.at(from)!.breaks < 2 && compiled.determiners.has(isElided ? `${word}'` : word);
  return isOne ? at : from;
}

/** Do these words stand right in front of the token at `end`? */
function endsWith(tokens: Tokens, end: number, words: string[]): boolean {
  for (let back = 1; back <= words.length; back += 1) {
    if (tokens.at(end - back)?.word !== words[words.length - back]) return false;
  }
  return true;
}

function useOf(tokens: Tokens, from: number, uses: Compiled['uses']): Use | 'at' {
  const candidates = uses.get(tokens.at(from - 1)?.word ?? '');
  return candidates?.find(([words]) => endsWith(tokens, from, words))?.[1] ?? 'at';
}

/** The second side of "from … to …", "between … and …"; a lone "to" is a direction, no date. */
function pairedUse(
  use: Use | 'at',
  previous: RecognisedTime | undefined,
  { link, language }: { link: string; language: Times },
): Use | 'at' {
  if (previous?.use === 'between' && language.listLinks.includes(link)) return 'between';
  if ((previous?.use === 'from' || previous?.use === 'start') && language.rangeLinks.includes(link)) {
    previous.use = 'from';
    return 'to';
  }
  return use === 'to' ? 'at' : use;
}

/** « du 3 mai » is the beginning of a range only where the end follows: « du 3 au 5 mai ». */
function unpaired(time: RecognisedTime, index: number, times: RecognisedTime[]): RecognisedTime {
  return time.use === 'from' && times[index + 1]?.use !== 'to' ? { ...time, use: 'at' } : time;
}

function toTime(
  expression: Widened,
  context: { text: string; tokens: Tokens; use: Use | 'at' },
): RecognisedTime {
  const { text, tokens, use } = context;
  const start = tokens.at(expression.from)!.start;
  const { end } = tokens.at(expression.to - 1)!;
  const { rule, meaning } = expression;
  const time: RecognisedTime = { start, end, text: text.slice(start, end), rule, meaning: meaning!, use };
  const mod = limitOf(expression) ?? expression.mod;
  if (mod !== undefined) time.mod = mod;
  if (expression.loose) time.loose = true;
  return time;
}

/** "More than a year ago" is before that, "less than a year later" before that too. */
function limitOf({ limit, meaning }: Widened): TimexMod | undefined {
  if (meaning?.kind !== 'shift' || limit === undefined || limit === 'APPROX') return limit;
  return (limit === 'MORE_THAN') === meaning.amount < 0 ? 'BEFORE' : 'AFTER';
}

/** Is a day of the calendar written out in full? */
export const isFullDate = (
  meaning: Meaning,
): meaning is Calendar & { year: number; month: number; day: number } =>
  meaning.kind === 'calendar' &&
  meaning.year !== undefined &&
  meaning.month !== undefined &&
  meaning.day !== undefined;
