import { languages } from '../languages/index.ts';
import type { Article, DirectionReason, Lang, Span } from '../model.ts';
import { splitWords } from './grammar.ts';
import { ANY_HASH, HASHES, hashOf } from './hashes.ts';
import { tokensOf, type TimeToken, type Tokens } from './scan.ts';

/** Which way the words around an expression point. */
export interface Lean {
  towards: 'past' | 'future';
  because: DirectionReason;
  /** By an infinitive after a plan, whose time is not told by a tense. */
  planned?: boolean;
  /** By a verb of lasting: "stayed until Friday". */
  lasting?: boolean;
}

type Tense = 'past' | 'future' | 'present';

interface Signs {
  /** Phrases by their first and by their last word: they are met from either side. */
  future: Record<Side, Map<string, string[][]>>;
  words: Map<string, Tense>;
  auxiliaries: Set<string>;
  aheadOfInfinitive: Set<string>;
  notVerbs: Set<string>;
  determiners: Set<string>;
  lasting: Set<string>;
  clause: Set<string>;
  endings: [string, Tense][];
  plans: Set<string>;
  markers: Set<string>;
  infinitives: string[];
  /** 1 at the hash of each of these words; the last letters of the endings. */
  hashes: Uint8Array;
  lastLetters: Set<number>;
}

type Side = 'left' | 'right';

const compiled = new Map<Lang, Signs>();

function signsOf(lang: Lang): Signs {
  const known = compiled.get(lang);
  if (known) return known;
  const { tenses } = languages[lang].times;
  const phrases = tenses.futureWords.map(splitWords);
  const endings = [...tenses.futureEndings.map(as('future')), ...tenses.pastEndings.map(as('past'))];
  const words = [...tenses.presentWords.map(as('present')), ...tenses.pastWords.map(as('past'))];
  const first = [...phrases.flatMap((phrase) => [phrase[0]!, phrase.at(-1)!]), ...tenses.clauseWords];
  const signs: Signs = {
    future: { right: byFirstWord(phrases), left: byFirstWord(phrases.map((words) => words.toReversed())) },
    words: new Map(words),
    auxiliaries: new Set(tenses.futureAuxiliaries),
    aheadOfInfinitive: new Set(tenses.aheadOfInfinitive),
    notVerbs: new Set(tenses.notVerbs),
    determiners: new Set(tenses.determiners),
    lasting: new Set(tenses.lasting),
    clause: new Set(tenses.clauseWords),
    plans: new Set(tenses.plans),
    markers: new Set(tenses.infinitive.markers),
    infinitives: tenses.infinitive.endings,
    endings,
    hashes: hashesOf([...first, ...words.map(([word]) => word), ...tenses.infinitive.markers]),
    lastLetters: new Set(endings.map(([ending]) => ending.charCodeAt(ending.length - 1))),
  };
  compiled.set(lang, signs);
  return signs;
}

const as =
  (tense: Tense) =>
  (word: string): [string, Tense] => [word, tense];

function hashesOf(words: string[]): Uint8Array {
  const hashes = new Uint8Array(HASHES);
  for (const hash of words.flatMap(splitWords).map(hashOf)) if (hash !== ANY_HASH) hashes[hash] = 1;
  return hashes;
}

function byFirstWord(phrases: string[][]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const words of phrases) map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
  return map;
}

/** A verb beyond a clause boundary counts as if it stood this many words further away. */
const BOUNDARY = 6;
/** UTF-16 units looked at on either side. */
const REACH = 250;

/**
 * The tense that governs an expression, read from the sign nearest to it in its sentence: a light
 * reading without a parse. Null where nothing speaks for either side.
 */
export function leanOf(time: Span, article: Pick<Article, 'text' | 'lang'>, sentence: Span): Lean | null {
  const signs = signsOf(article.lang);
  const tokens = tokensOf(article.text);
  const left = { start: Math.max(sentence.start, time.start - REACH), end: time.start };
  const right = { start: time.end, end: Math.min(sentence.end, time.end + REACH) };
  const before = nearest(new Outwards(tokens, left, 'left'), signs, 'left');
  const behind = nearest(new Outwards(tokens, right, 'right'), signs, 'right');
  // "will deliver wheat in June, Mr Lavrov said": what stands behind a comma is another clause.
  const apart = article.text[time.end] === ',';
  const after = behind && { ...behind, distance: behind.distance + (apart ? BOUNDARY : 0) };
  const best = after !== null && (before === null || after.distance < before.distance) ? after : before;
  if (best === null || best.tense === 'present') return null;
  const because = best.tense === 'past' ? 'past-tense' : 'future-tense';
  return { towards: best.tense, because, planned: best.planned, lasting: best.lasting };
}

/** Tokens counted from an expression outwards, as far as its sentence goes: on its left they run backwards. */
class Outwards {
  private readonly from: number;
  readonly length: number;

  constructor(
    private readonly tokens: Tokens,
    { start, end }: Span,
    private readonly side: Side,
  ) {
    const [first, next] = [tokens.indexAt(start), tokens.indexAt(end)];
    this.from = side === 'left' ? next - 1 : first;
    this.length = next - first;
  }

  at(index: number): TimeToken | undefined {
    return index < 0 || index >= this.length ? undefined : this.tokens.at(this.place(index));
  }

  /** Can it be a sign, by its hash or its last letter? Most words cannot, and need not be made. */
  mayBe({ hashes, lastLetters }: Signs, index: number): boolean {
    const at = this.place(index);
    const hash = this.tokens.hashAt(at);
    return hash === ANY_HASH || hashes[hash] === 1 || lastLetters.has(this.tokens.lastLetterAt(at));
  }

  private place(index: number): number {
    return this.side === 'left' ? this.from - index : this.from + index;
  }
}

interface Sign {
  tense: Tense;
  distance: number;
  /** By an infinitive: what was once decided may be past by now. */
  planned?: boolean;
  lasting?: boolean;
}

function nearest(tokens: Outwards, signs: Signs, side: Side): Sign | null {
  let distance = side === 'right' ? 1 : 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens.mayBe(signs, at)) {
      distance += 1;
      continue;
    }
    if (signs.clause.has(tokens.at(at)!.word)) distance += BOUNDARY;
    if (isFuture(tokens, at, { signs, side })) return { tense: 'future', distance };
    if (side === 'left' && isPlan(tokens, at, signs)) return { tense: 'future', distance, planned: true };
    const tense = isNounOfArticle(tokens, at, { signs, side }) ? null : formOf(tokens.at(at)!, signs);
    if (tense !== null) {
      const lasting = tense === 'past' && signs.lasting.has(tokens.at(at)!.word);
      return { tense: isPassive(tokens, at, { signs, side }) ? 'future' : tense, distance, lasting };
    }
    distance += 1;
  }
  return null;
}

/** « ses activités », "the wounded": what ends like a verb right behind an article is none. */
function isNounOfArticle(
  tokens: Outwards,
  at: number,
  { signs, side }: { signs: Signs; side: Side },
): boolean {
  const before = tokens.at(side === 'left' ? at + 1 : at - 1)?.word ?? '';
  return signs.determiners.has(before) && !signs.words.has(tokens.at(at)!.word);
}

/** Does a phrase of the future stand here? On the left the tokens, like the phrases, run backwards. */
function isFuture(tokens: Outwards, at: number, { signs, side }: { signs: Signs; side: Side }): boolean {
  const { word } = tokens.at(at)!;
  const candidates = signs.future[side].get(word);
  if (candidates === undefined || isName(tokens, at)) return false;
  if (signs.aheadOfInfinitive.has(word) && !infinitiveBehind(tokens, at, { signs, side })) return false;
  return candidates.some((words) => words.every((word, index) => tokens.at(at + index)?.word === word));
}

/** « devant livrer », « devant se tenir »; « devant le parlement » is a place. */
function infinitiveBehind(
  tokens: Outwards,
  at: number,
  { signs, side }: { signs: Signs; side: Side },
): boolean {
  const on = side === 'left' ? -1 : 1;
  const next = tokens.at(at + on)?.word;
  const verb = next === 'se' ? tokens.at(at + 2 * on)?.word : next;
  return signs.infinitives.some((ending) => verb?.endsWith(ending));
}

/** "May" and "Will" with a capital are no modals, unless they open the sentence. */
function isName(tokens: Outwards, at: number): boolean {
  const isFirst = tokens.at(at + 1) === undefined;
  return tokens.at(at)!.capital && (!isFirst || [at - 1, at + 1].some((next) => tokens.at(next)?.digits));
}

/** Words between "asked" and "to" in "asked the lawmakers of both houses to meet". */
const LONGEST_OBJECT = 6;

/**
 * Does an infinitive begin here that a word further left makes a thing to come: "offered to send",
 * « promis de répondre »? "Managed to", "refused to" make none. The tokens run backwards.
 */
function isPlan(tokens: Outwards, at: number, signs: Signs): boolean {
  if (!signs.markers.has(tokens.at(at)!.word) || !isInfinitive(tokens, at, signs.infinitives)) return false;
  // "threatened to intervene after the coup of 26 July": the date belongs to what comes after "after"
  for (let on = 0; on < at; on += 1) if (signs.clause.has(tokens.at(on)!.word)) return false;
  for (let back = at + 1; back <= at + 1 + LONGEST_OBJECT && back < tokens.length; back += 1) {
    const { word } = tokens.at(back)!;
    if (signs.plans.has(word)) return true;
    if (signs.clause.has(word)) return false;
  }
  return false;
}

/** Does an infinitive follow: by its ending, « de se voir », or, where none tells, a small letter? */
function isInfinitive(tokens: Outwards, at: number, endings: string[]): boolean {
  const next = tokens.at(at - 1);
  if (endings.length === 0) return next !== undefined && !next.capital && /^\p{L}{2}/u.test(next.word);
  return [1, 2, 3].some((on) => endings.some((ending) => tokens.at(at - on)?.word.endsWith(ending)));
}

/** "held" of "will be held", « achevée » de « devant être achevée »: the words before it have the tense. */
function isPassive(tokens: Outwards, at: number, { signs, side }: { signs: Signs; side: Side }): boolean {
  const back = side === 'left' ? 1 : -1;
  return (
    signs.auxiliaries.has(tokens.at(at + back)?.word ?? '') ||
    signs.auxiliaries.has(tokens.at(at + 2 * back)?.word ?? '')
  );
}

function formOf({ word, capital }: TimeToken, signs: Signs): Tense | null {
  const known = signs.words.get(word);
  if (known !== undefined) return known;
  if (capital || word.length < 4 || signs.notVerbs.has(word)) return null;
  return signs.endings.find(([ending]) => word.endsWith(ending))?.[1] ?? null;
}
