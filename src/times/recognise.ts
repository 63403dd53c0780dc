import { languages } from '../languages/index.ts';
import type { Times, Use } from '../languages/times.ts';
import type { Article, Boilerplate, Lang, Span, TimexMod } from '../model.ts';
import { compose, type Composed } from './compose.ts';
import { compileGrammar, splitWords, type Grammar } from './grammar.ts';
import { matchAll } from './match.ts';
import type { Calendar, Meaning } from './meaning.ts';
import { expandRanges } from './ranges.ts';
import { scan, type TimeToken } from './scan.ts';

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
  grammar: Grammar;
  determiners: Set<string>;
  uses: [string[], Use][];
  limits: [string[], Times['limits'][number][1]][];
}

const compiled = new Map<Lang, Compiled>();

function compiledFor(lang: Lang): Compiled {
  const known = compiled.get(lang);
  if (known) return known;
  const { vocabulary, rules, determiners, uses, limits } = languages[lang].times;
  const made: Compiled = {
    grammar: compileGrammar(vocabulary, rules),
    determiners: new Set(determiners),
    uses: uses.map(([words, use]) => [splitWords(words), use]),
    limits: limits.map(([words, mod]) => [splitWords(words), mod]),
  };
  compiled.set(lang, made);
  return made;
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
  const { grammar, determiners, ...words } = compiledFor(lang);
  const language = languages[lang].times;
  const tokens = scan(text);
  const matches = matchAll({ tokens, readings: [], grammar, determiners });
  const expressions = expandRanges(compose(matches, tokens, language), tokens, language);
  const times: RecognisedTime[] = [];
  for (const [index, expression] of expressions.entries()) {
    const leftEdge = expressions[index - 1]?.to ?? 0;
    const widened = widen(expression, { tokens, determiners, leftEdge, limits: words.limits });
    const use = useOf(tokens, widened.from, words.uses);
    const previous = times.at(-1);
    const gap = previous ? text.slice(previous.end, tokens[widened.from]!.start) : '';
    times.push(toTime(widened, { text, tokens, use: pairedUse(use, previous, { gap, language }) }));
  }
  return times;
}

type Widened = Composed & { limit?: TimexMod };

/** Take in the determiner and, for a length of time, "about", "more than". */
function widen(
  expression: Composed,
  context: { tokens: TimeToken[]; determiners: Set<string>; leftEdge: number; limits: Compiled['limits'] },
): Widened {
  const { tokens, determiners, leftEdge, limits } = context;
  let { from } = expression;
  const elided = tokens[from - 1]?.word === "'" && tokens[from - 1]!.glued ? 2 : 1;
  const word = elided === 2 ? `${tokens[from - 2]?.word ?? ''}'` : (tokens[from - 1]?.word ?? '');
  if (
    expression.determiner &&
    from - elided >= leftEdge &&
    determiners.has(word) &&
    tokens[from]!.breaks < 2
  ) {
    from -= elided;
  }
  if (expression.meaning?.kind !== 'duration') return { ...expression, from };
  const limit = limits.find(([words]) => endsWith(tokens, from, words) && from - words.length >= leftEdge);
  return limit ? { ...expression, from: from - limit[0].length, limit: limit[1] } : { ...expression, from };
}

/** Do these words stand right in front of the token at `end`? */
function endsWith(tokens: TimeToken[], end: number, words: string[]): boolean {
  return words.every((word, index) => tokens[end - words.length + index]?.word === word);
}

function useOf(tokens: TimeToken[], from: number, uses: Compiled['uses']): Use | 'at' {
  return uses.find(([words]) => endsWith(tokens, from, words))?.[1] ?? 'at';
}

/** The second side of "from … to …", "between … and …"; a lone "to" is a direction, no date. */
function pairedUse(
  use: Use | 'at',
  previous: RecognisedTime | undefined,
  context: { gap: string; language: Times },
): Use | 'at' {
  const link = context.gap.trim().toLowerCase();
  if (previous?.use === 'between' && context.language.listLinks.includes(firstWord(link))) return 'between';
  if (previous?.use === 'from' && context.language.rangeLinks.includes(firstWord(link))) return 'to';
  return use === 'to' ? 'at' : use;
}

const firstWord = (words: string): string => words.split(/\s/)[0] ?? '';

function toTime(
  expression: Widened,
  context: { text: string; tokens: TimeToken[]; use: Use | 'at' },
): RecognisedTime {
  const { text, tokens, use } = context;
  const start = tokens[expression.from]!.start;
  const { end } = tokens[expression.to - 1]!;
  const mod = expression.limit ?? expression.mod;
  return {
    start,
    end,
    text: text.slice(start, end),
    rule: expression.rule,
    meaning: expression.meaning!,
    ...(mod === undefined ? {} : { mod }),
    ...(expression.loose ? { loose: true } : {}),
    use,
  };
}

/** Is a day of the calendar written out in full? */
export const isFullDate = (
  meaning: Meaning,
): meaning is Calendar & { year: number; month: number; day: number } =>
  meaning.kind === 'calendar' &&
  meaning.year !== undefined &&
  meaning.month !== undefined &&
  meaning.day !== undefined;
