import { languages } from '../languages/index.ts';
import type { Article, DirectionReason, Lang, Span } from '../model.ts';
import { splitWords } from './grammar.ts';
import { scan, type TimeToken } from './scan.ts';

/** Which way the words around an expression point. */
export interface Lean {
  towards: 'past' | 'future';
  because: DirectionReason;
}

type Tense = 'past' | 'future' | 'present';

interface Signs {
  /** Phrases by their first and by their last word: they are met from either side. */
  future: Record<Side, Map<string, string[][]>>;
  words: Map<string, Tense>;
  auxiliaries: Set<string>;
  notVerbs: Set<string>;
  clause: Set<string>;
  endings: [string, Tense][];
  plans: Set<string>;
  markers: Set<string>;
  infinitives: string[];
}

type Side = 'left' | 'right';

const compiled = new Map<Lang, Signs>();

function signsOf(lang: Lang): Signs {
  const known = compiled.get(lang);
  if (known) return known;
  const { tenses } = languages[lang].times;
  const phrases = tenses.futureWords.map(splitWords);
  const signs: Signs = {
    future: { right: byFirstWord(phrases), left: byFirstWord(phrases.map((words) => words.toReversed())) },
    words: new Map([...tenses.presentWords.map(as('present')), ...tenses.pastWords.map(as('past'))]),
    auxiliaries: new Set(tenses.futureAuxiliaries),
    notVerbs: new Set(tenses.notVerbs),
    clause: new Set(tenses.clauseWords),
    plans: new Set(tenses.plans),
    markers: new Set(tenses.infinitive.markers),
    infinitives: tenses.infinitive.endings,
    endings: [...tenses.futureEndings.map(as('future')), ...tenses.pastEndings.map(as('past'))],
  };
  compiled.set(lang, signs);
  return signs;
}

const as =
  (tense: Tense) =>
  (word: string): [string, Tense] => [word, tense];

function byFirstWord(phrases: string[][]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const words of phrases) map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
  return map;
}

/** A verb beyond a clause boundary counts as if it stood this many words further away. */
const BOUNDARY = 6;
/** UTF-16 units looked at on either side; further only where nothing is found near. */
const REACHES = [70, 250];

/**
 * The tense that governs an expression, read from the sign nearest to it in its sentence: a light
 * reading without a parse. Null where nothing speaks for either side.
 */
export function leanOf(time: Span, article: Pick<Article, 'text' | 'lang'>, sentence: Span): Lean | null {
  const signs = signsOf(article.lang);
  const before = nearestSign(
    article.text,
    { start: sentence.start, end: time.start },
    { signs, side: 'left' },
  );
  const after = nearestSign(article.text, { start: time.end, end: sentence.end }, { signs, side: 'right' });
  const best = after !== null && (before === null || after.distance < before.distance) ? after : before;
  if (best === null || best.tense === 'present') return null;
  return { towards: best.tense, because: best.tense === 'past' ? 'past-tense' : 'future-tense' };
}

function nearestSign(text: string, { start, end }: Span, from: { signs: Signs; side: Side }): Sign | null {
  let sign: Sign | null = null;
  for (const reach of REACHES) {
    const isWhole = end - start <= reach;
    const near =
      from.side === 'left'
        ? text.slice(isWhole ? start : end - reach, end)
        : text.slice(start, isWhole ? end : start + reach);
    const tokens = scan(near);
    if (from.side === 'left') tokens.reverse();
    if (!isWhole) tokens.pop();
    sign = nearest(tokens, from.signs, from.side);
    if (isWhole || (sign !== null && sign.at < tokens.length - FURTHEST_AUXILIARY)) return sign;
  }
  return sign;
}

/** What decides of a verb may stand this many words before it. */
const FURTHEST_AUXILIARY = 3;

interface Sign {
  /** Index of its token. */
  at: number;
  tense: Tense;
  distance: number;
}

function nearest(tokens: TimeToken[], signs: Signs, side: Side): Sign | null {
  let distance = side === 'right' ? 1 : 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (signs.clause.has(tokens[at]!.word)) distance += BOUNDARY;
    if (isFuture(tokens, at, signs.future[side]) || (side === 'left' && isPlan(tokens, at, signs)))
      return { at, tense: 'future', distance };
    const tense = formOf(tokens[at]!, signs);
    if (tense !== null)
      return { at, tense: isPassive(tokens, at, { signs, side }) ? 'future' : tense, distance };
    distance += 1;
  }
  return null;
}

/** Does a phrase of the future stand here? On the left the tokens, like the phrases, run backwards. */
function isFuture(tokens: TimeToken[], at: number, phrases: Map<string, string[][]>): boolean {
  const candidates = phrases.get(tokens[at]!.word);
  if (candidates === undefined) return false;
  return candidates.some((words) => words.every((word, index) => tokens[at + index]?.word === word));
}

/** Words between "asked" and "to" in "asked the lawmakers of both houses to meet". */
const LONGEST_OBJECT = 6;

/**
 * Does an infinitive begin here that a word further left makes a thing to come: "offered to send",
 * « promis de répondre »? "Managed to", "refused to" make none. The tokens run backwards.
 */
function isPlan(tokens: TimeToken[], at: number, signs: Signs): boolean {
  if (!signs.markers.has(tokens[at]!.word) || !isInfinitive(tokens, at, signs.infinitives)) return false;
  // "threatened to intervene after the coup of 26 July": the date belongs to what comes after "after"
  if (tokens.slice(0, at).some(({ word }) => signs.clause.has(word))) return false;
  for (let back = at + 1; back <= at + 1 + LONGEST_OBJECT && back < tokens.length; back += 1) {
    const { word } = tokens[back]!;
    if (signs.plans.has(word)) return true;
    if (signs.clause.has(word)) return false;
  }
  return false;
}

/** Does an infinitive follow: by its ending, « de se voir », or, where none tells, a small letter? */
function isInfinitive(tokens: TimeToken[], at: number, endings: string[]): boolean {
  const next = tokens[at - 1];
  if (endings.length === 0) return next !== undefined && !next.capital && /^\p{L}{2}/u.test(next.word);
  return [1, 2, 3].some((on) => endings.some((ending) => tokens[at - on]?.word.endsWith(ending)));
}

/** "held" of "will be held", « achevée » de « devant être achevée »: the words before it have the tense. */
function isPassive(tokens: TimeToken[], at: number, { signs, side }: { signs: Signs; side: Side }): boolean {
  const back = side === 'left' ? 1 : -1;
  return (
    signs.auxiliaries.has(tokens[at + back]?.word ?? '') ||
    signs.auxiliaries.has(tokens[at + 2 * back]?.word ?? '')
  );
}

function formOf({ word, capital }: TimeToken, signs: Signs): Tense | null {
  const known = signs.words.get(word);
  if (known !== undefined) return known;
  if (capital || word.length < 4 || signs.notVerbs.has(word)) return null;
  return signs.endings.find(([ending]) => word.endsWith(ending))?.[1] ?? null;
}
