import type { Grammar, LexiconWord, Reading } from './compiled.ts';
import type { TimeToken, Tokens } from './scan.ts';

const NONE: Reading[] = [];

/** What the token at `at` may be: words by the lexicon, digits by their shape and surroundings. */
export function readingsOf(tokens: Tokens, at: number, grammar: Grammar): Reading[] {
  const token = tokens.at(at)!;
  const word = grammar.lexicon.get(token.word);
  if (token.digits) {
    const digits = digitReadings(tokens, at, grammar);
    return word === undefined ? digits : [...fitting(word, tokens, at), ...digits];
  }
  return word === undefined ? NONE : (word.plain ?? fitting(word, tokens, at));
}

function fitting({ readings }: LexiconWord, tokens: Tokens, at: number): Reading[] {
  const { capital } = tokens.at(at)!;
  const found: Reading[] = [];
  for (const entry of readings) {
    if (entry.capital && !capital) continue;
    if (entry.rest.length === 0 || follows(entry.rest, tokens, at + 1)) found.push(entry.reading);
  }
  return found;
}

function follows(words: string[], tokens: Tokens, at: number): boolean {
  for (let index = 0; index < words.length; index += 1) {
    if (tokens.at(at + index)?.word !== words[index]) return false;
  }
  return true;
}

type Shape = [name: string, from: number, to: number, digits: number[], value?: (digits: number) => number];

/** Classes of a run of digits, by the largest value and number of digits each allows. */
const SHAPES: Shape[] = [
  ['DAY', 1, 31, [1, 2]],
  ['HH', 0, 24, [1, 2]],
  ['MI', 0, 59, [2]],
  ['H2', 0, 24, [2]],
  ['HHMI', 0, 2400, [4]],
  ['YEAR', 1000, 2199, [4]],
  ['RECENT', 1900, 2049, [4]],
  ['YY', 0, 99, [2]],
  ['N', 0, 9999, [1, 2, 3, 4]],
  ['QN', 1, 4, [1]],
  ['DEC', 1000, 2090, [4], (year) => year / 10],
  ['DEC2', 10, 90, [2], (years) => 190 + years / 10],
  ['YY2', 32, 99, [2]],
  ['NODAY', 32, 39, [2]],
  ['CENT', 2, 21, [1, 2], (nth) => nth - 1],
];

/** The parts of "30.09.2021" stand in a figure, so these are read even there. */
const RAW_SHAPES: Shape[] = [
  ['D2', 1, 31, [1, 2]],
  ['M2', 1, 12, [1, 2]],
  ['Y2', 0, 99, [2]],
  ['Y4', 1000, 2199, [4]],
];

const ALL_SHAPES: Shape[] = [...SHAPES, ...RAW_SHAPES];

/** The classes that digits may be of. */
export const DIGIT_CLASSES = ALL_SHAPES.map(([name]) => name);

function digitReadings(tokens: Tokens, at: number, grammar: Grammar): Reading[] {
  const { word } = tokens.at(at)!;
  if (word.length === 0 || word.length > 4 || isGluedToLetters(tokens, at)) return NONE;
  return isInFigure(tokens, at)
    ? kept(grammar.figures, word, () => readDigits(word, RAW_SHAPES, grammar))
    : kept(grammar.numbers, word, () => readDigits(word, ALL_SHAPES, grammar));
}

/** Readings of up to four digits come again and again. */
function kept(known: Map<string, Reading[]>, word: string, read: () => Reading[]): Reading[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const readings = read();
  known.set(word, readings);
  return readings;
}

function readDigits(word: string, shapes: Shape[], { classes }: Grammar): Reading[] {
  const value = Number(word);
  return shapes.flatMap(([name, from, to, digits, worth]) => {
    const id = classes.get(name);
    if (id === undefined || value < from || value > to || !digits.includes(word.length)) return NONE;
    const meant = worth?.(value) ?? value;
    return Number.isInteger(meant) ? [{ class: id, value: meant, length: 1 }] : NONE;
  });
}

/** "A380", "59N6": a type, not a number. What follows ("17th", "21h45") is for the patterns to judge. */
function isGluedToLetters(tokens: Tokens, at: number): boolean {
  const before = tokens.at(at - 1);
  if (!tokens.at(at)!.glued || before === undefined) return false;
  if (before.word === '-' && before.glued) return isDesignation(tokens.at(at - 2));
  return /^\p{L}/u.test(before.word) && !/^[hqt]$/.test(before.word);
}

/** The letters of "Mi-171", "Covid-19", "B-52", not those of "mid-2011". */
const isDesignation = (token: TimeToken | undefined): boolean =>
  token !== undefined && token.capital && !/^(mi|mid)$/.test(token.word);

const isMark = (token: TimeToken | undefined, marks: string): boolean =>
  token !== undefined && token.word.length === 1 && marks.includes(token.word);

/** The "2018" of "2018-023": the number of a law. */
function isNumbered(tokens: Tokens, at: number): boolean {
  const [mark, next] = [tokens.at(at + 1), tokens.at(at + 2)];
  if (!isMark(mark, '-/') || !mark!.glued || !next?.digits || !next.glued) return false;
  return next.word.length === 3 || /^0\d\d\d$/.test(next.word);
}

/** Part of "5,000", "30.4", "$20", "12 %": not a number of days, no day, no year. */
function isInFigure(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at)!;
  if (isMark(tokens.at(at - 1), '$€£¥#') || isMark(tokens.at(at + 1), '%€$£')) return true;
  if (isTelephone(tokens, at) || isNumbered(tokens, at)) return true;
  return joins(tokens, at - 1) || joins(tokens, at + 1) || (token.glued && isMark(tokens.at(at - 1), '°'));
}

/** The "1989" of "555-1989", not that of "1985-1989". */
function isTelephone(tokens: Tokens, at: number): boolean {
  const mark = tokens.at(at - 1);
  const token = tokens.at(at)!;
  if (!token.glued || !mark?.glued || mark.word !== '-') return false;
  const first = tokens.at(at - 2);
  if (!first?.digits) return false;
  return token.word.length > 2 && first.word.length !== token.word.length && first.word.length > 2;
}

/** Does the mark at `at` join digits into one figure? A comma before a year ("March 12,2009") does not. */
function joins(tokens: Tokens, at: number): boolean {
  const mark = tokens.at(at);
  if (!isMark(mark, '.,') || !mark!.glued) return false;
  const before = tokens.at(at - 1);
  const after = tokens.at(at + 1);
  if (!before?.digits || !after?.digits || !after.glued) return false;
  return !(mark!.word === ',' && after.word.length === 4 && before.word.length <= 2);
}
