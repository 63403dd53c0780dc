import type { Grammar, LexiconEntry, Reading } from './grammar.ts';
import type { TimeToken } from './scan.ts';

const NONE: Reading[] = [];

/** What the token at `at` may be: words by the lexicon, digits by their shape and surroundings. */
export function readingsOf(tokens: TimeToken[], at: number, lexicon: Grammar['lexicon']): Reading[] {
  const token = tokens[at]!;
  const entries = lexicon.get(token.word);
  if (entries === undefined) return token.digits ? digitReadings(tokens, at) : NONE;
  const words = entries.filter((entry) => fits(entry, tokens, at));
  const read = words.map(({ class: name, value, rest }) => ({ class: name, value, length: rest.length + 1 }));
  return token.digits ? [...read, ...digitReadings(tokens, at)] : read;
}

function fits(entry: LexiconEntry, tokens: TimeToken[], at: number): boolean {
  if (entry.capital && !tokens[at]!.capital) return false;
  return entry.rest.every((word, index) => tokens[at + 1 + index]?.word === word);
}

type Shape = [name: string, from: number, to: number, digits: number[], value?: (digits: number) => number];

/** Classes of a run of digits, by the largest value and number of digits each allows. */
const SHAPES: Shape[] = [
  ['DAY', 1, 31, [1, 2]],
  ['HH', 0, 24, [1, 2]],
  ['MI', 0, 59, [2]],
  ['HHMI', 0, 2400, [4]],
  ['YEAR', 1000, 2199, [4]],
  ['YY', 0, 99, [2]],
  ['N', 0, 9999, [1, 2, 3, 4]],
  ['QN', 1, 4, [1]],
  ['DEC', 1000, 2090, [4], (year) => year / 10],
  ['DEC2', 10, 90, [2], (years) => 190 + years / 10],
  ['CENT', 2, 21, [1, 2], (nth) => nth - 1],
];

/** The parts of "30.09.2021" stand in a figure, so these are read even there. */
const RAW_SHAPES: Shape[] = [
  ['D2', 1, 31, [1, 2]],
  ['M2', 1, 12, [1, 2]],
  ['Y2', 0, 99, [2]],
  ['Y4', 1000, 2199, [4]],
];

function digitReadings(tokens: TimeToken[], at: number): Reading[] {
  const { word } = tokens[at]!;
  if (word.length === 0 || word.length > 4 || isGluedToLetters(tokens, at)) return NONE;
  const value = Number(word);
  const shapes = isInFigure(tokens, at) ? RAW_SHAPES : [...SHAPES, ...RAW_SHAPES];
  return shapes
    .filter(([, from, to, digits]) => value >= from && value <= to && digits.includes(word.length))
    .map(([name, , , , worth]) => ({ class: name, value: worth?.(value) ?? value, length: 1 }))
    .filter((reading) => Number.isInteger(reading.value));
}

/** "A380", "59N6": a type, not a number. What follows ("17th", "21h45") is for the patterns to judge. */
function isGluedToLetters(tokens: TimeToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at]!.glued || before === undefined) return false;
  if (before.word === '-' && before.glued) return isDesignation(tokens[at - 2]);
  return /^\p{L}/u.test(before.word) && !/^[hq]$/.test(before.word);
}

/** The letters of "Mi-171", "Covid-19", "B-52", not those of "mid-2011". */
const isDesignation = (token: TimeToken | undefined): boolean =>
  token !== undefined && token.capital && !/^(mi|mid)$/.test(token.word);

const isMark = (token: TimeToken | undefined, marks: string): boolean =>
  token !== undefined && token.word.length === 1 && marks.includes(token.word);

/** Part of "5,000", "30.4", "$20", "12 %": not a number of days, no day, no year. */
function isInFigure(tokens: TimeToken[], at: number): boolean {
  const token = tokens[at]!;
  if (isMark(tokens[at - 1], '$€£¥#') || isMark(tokens[at + 1], '%€$£')) return true;
  return joins(tokens, at - 1) || joins(tokens, at + 1) || (token.glued && isMark(tokens[at - 1], '°'));
}

/** Does the mark at `at` join digits into one figure? A comma before a year ("March 12,2009") does not. */
function joins(tokens: TimeToken[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isMark(mark, '.,') || !mark!.glued || !before?.digits || !after?.digits || !after.glued) return false;
  return !(mark!.word === ',' && after.word.length === 4 && before.word.length <= 2);
}
