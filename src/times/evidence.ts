import { languages } from '../languages/index.ts';
import type { Tenses } from '../languages/times.ts';
import type { DirectionReason, Lang, Sentence } from '../model.ts';
import { splitWords } from './grammar.ts';
import type { RecognisedTime } from './recognise.ts';
import { scan, type TimeToken } from './scan.ts';

/** Which way the words around an expression point. */
export interface Lean {
  towards: 'past' | 'future';
  because: DirectionReason;
}

interface Signs {
  future: string[][];
  past: Set<string>;
  present: Set<string>;
  notVerbs: Set<string>;
  clause: Set<string>;
  tenses: Tenses;
}

const compiled = new Map<Lang, Signs>();

function signsOf(lang: Lang): Signs {
  const known = compiled.get(lang);
  if (known) return known;
  const { tenses } = languages[lang].times;
  const signs: Signs = {
    future: tenses.futureWords.map(splitWords),
    past: new Set(tenses.pastWords),
    present: new Set(tenses.presentWords),
    notVerbs: new Set(tenses.notVerbs),
    clause: new Set(tenses.clauseWords),
    tenses,
  };
  compiled.set(lang, signs);
  return signs;
}

/** A verb beyond a clause boundary counts as if it stood this many words further away. */
const BOUNDARY = 6;
/** Words looked at on either side. */
const REACH = 60;

/**
 * The tense that governs an expression, read from the sign nearest to it in its sentence: a light
 * reading without a parse. Null where nothing speaks for either side.
 */
export function leanOf(
  time: RecognisedTime,
  sentence: { text: string; span: Sentence },
  lang: Lang,
): Lean | null {
  const tokens = scan(sentence.text);
  const start = time.start - sentence.span.start;
  const end = time.end - sentence.span.start;
  const left = tokens.filter((token) => token.end <= start).reverse();
  const right = tokens.filter((token) => token.start >= end);
  const signs = signsOf(lang);
  const before = nearest(left, signs, -1);
  const after = nearest(right, signs, 1);
  const best = after !== null && (before === null || after.distance < before.distance) ? after : before;
  if (best === null || best.tense === 'present') return null;
  return { towards: best.tense, because: best.tense === 'past' ? 'past-tense' : 'future-tense' };
}

interface Sign {
  tense: 'past' | 'future' | 'present';
  distance: number;
}

function nearest(tokens: TimeToken[], signs: Signs, step: 1 | -1): Sign | null {
  let distance = step === 1 ? 1 : 0;
  for (const [index, token] of tokens.slice(0, REACH).entries()) {
    if (signs.clause.has(token.word)) distance += BOUNDARY;
    const tense = tenseOf(tokens, index, { signs, step });
    if (tense !== null) return { tense, distance };
    distance += 1;
  }
  return null;
}

function tenseOf(
  tokens: TimeToken[],
  at: number,
  { signs, step }: { signs: Signs; step: 1 | -1 },
): Sign['tense'] | null {
  const { word, capital } = tokens[at]!;
  if (signs.future.some((words) => standsAt(tokens, at, { words, step }))) return 'future';
  if (signs.past.has(word)) return 'past';
  if (signs.present.has(word)) return 'present';
  if (signs.notVerbs.has(word) || capital || word.length < 4) return null;
  if (signs.tenses.futureEndings.some((ending) => word.endsWith(ending))) return 'future';
  return signs.tenses.pastEndings.some((ending) => word.endsWith(ending)) ? 'past' : null;
}

/** On the left the tokens run backwards, so the last of several words is met first. */
function standsAt(tokens: TimeToken[], at: number, sign: { words: string[]; step: 1 | -1 }): boolean {
  const words = sign.step === 1 ? sign.words : sign.words.toReversed();
  return words.every((word, index) => tokens[at + index]?.word === word);
}
