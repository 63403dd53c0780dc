import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Lang } from '../../src/model.ts';
import { splitSentences } from '../../src/text/index.ts';

const slices = (text: string, lang: Lang): string[] =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

const langs = Object.keys(languages) as Lang[];

describe.each(langs)('sentences of the language data: %s', (lang) => {
  test.each(languages[lang].sentences.examples)('$text', ({ text, sentences }) => {
    expect(slices(text, lang)).toEqual(sentences);
  });
});

describe('where a sentence ends', () => {
  test('a paragraph wrapped at a fixed width is one block', () => {
    const wrapped = [
      'The harbour master of Quill Bay closed the eastern basin',
      'after the storm, and forty boats were moved to the river',
      'before dawn. Nobody was hurt.',
    ].join('\n');
    expect(slices(wrapped, 'en')).toHaveLength(2);
  });

  test('a headline and a date on lines of their own stay apart', () => {
    const text =
      'Quill Bay closes its eastern basin after a storm at sea\nMarch 4, 2019\nForty boats were moved.';
    expect(slices(text, 'en')).toHaveLength(3);
  });

  test('Windows line ends make one break, not a blank line', () => {
    expect(slices('First headline\r\nA story follows here.', 'en')).toEqual([
      'First headline',
      'A story follows here.',
    ]);
  });

  test('only the part asked for is read', () => {
    const text = 'One is out. Two is in. Three is out.';
    const start = text.indexOf('Two');
    expect(splitSentences(text, 'en', { start, end: start + 10 })).toEqual([{ start, end: start + 10 }]);
  });

  test('a bracket that never closes holds nothing together', () => {
    expect(slices('He left (at noon. She stayed. “They spoke.', 'en')).toHaveLength(3);
  });
});

const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '."',
        ' « ',
        ' » ',
        '\n',
        '\n\n',
        '...',
        '[...]',
        '?! ',
        'U.S.',
        'Mr. ',
        '(',
        ')',
        '\u200b',
      ),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe.each(langs)('sentences always (%s)', (lang) => {
  test('follow each other without overlap and cover everything but white space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text, lang)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

test.each([
  ['spaces', ' '.repeat(50_000)],
  ['emphasis marks', '*a_'.repeat(15_000)],
  ['quote marks', '>'.repeat(20_000)],
  ['one long line', 'word '.repeat(200_000)],
  ['full stops', '. '.repeat(100_000)],
  ['opened quotations', '« a. B '.repeat(50_000)],
  ['digits', '1'.repeat(10_000)],
])('a text of nothing but %s is split whole', (_, text) => {
  const covered = splitSentences(text, 'en').reduce(
    (sum, { start, end }) => sum + text.slice(start, end).replace(/\s/gu, '').length,
    0,
  );
  expect(covered).toBe(text.replace(/\s/gu, '').length);
});
