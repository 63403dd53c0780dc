import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { recogniseIn } from '../../src/times/index.ts';
import type { Lang } from '../../src/model.ts';

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

/** What makes a careless pattern backtrack for minutes; the test run's own limit is the judge. */
describe.each(Object.keys(languages) as Lang[])('a megabyte of near-misses in %s (bad input 12)', (lang) => {
  it.each([
    ['digits', '1234567890'],
    ['spaces', ' '],
    ['one line of words', 'nothing happened there '],
    ['day numbers', '12 '],
    ['dots and digits', '1.'],
    ['months without days', 'May, '],
    ['determiners', 'the '],
    ['ends of ends', 'the end of '],
    ['numbers and units', 'twenty-five '],
    ['weekdays', 'Monday, '],
    ['apostrophes', "l'"],
    ['letters', 'a'],
  ])('%s', (_, piece) => {
    expect(Array.isArray(recogniseIn(fill(piece), lang))).toBe(true);
  });
});
