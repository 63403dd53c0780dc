import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareArticle } from '../../src/articles/index.ts';
import { readProse } from '../../src/articles/prose.ts';
import type { RawArticle } from '../../src/model.ts';

const rawOf = (text: string): RawArticle => ({ id: 'a', file: 'a.txt', text, source: { retelling: false } });

describe('article prose is not Markdown', () => {
  test.each([
    '30. September was the day.',
    '- a dash opens this line of a speech',
    '    Indented like code.',
    'Stars *and* _lines_ and `ticks` and [brackets](x) stay.',
    '> quoted with a mark',
    '<b>not a tag</b> &amp; not an entity',
    '***',
    'Title\n=====',
  ])('%j stays as it is', (text) => {
    const kept = readProse(text).map(({ start, end }) => text.slice(start, end));
    expect(kept.join('\n')).toBe(text.trim());
  });
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '\r\n',
      '\r',
      '\n\n',
      '\t',
      '\u0000',
      '\uFEFF',
      '# ',
      '> ',
      '    ',
      '- ',
      '30. ',
      '<b>',
      '&amp;',
    ),
    fc.constantFrom(
      '***\n',
      '===\n',
      '```\n',
      '[a]: b\n',
      '\\',
      'Photo: x',
      'Read more',
      'The ferry sank. ',
      '\u202e',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 40 },
);

describe('whatever the text', () => {
  test('its blocks are in order and cover everything but white space', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end, heading } of readProse(text)) {
          const gap = text.slice(at, start);
          expect((heading ? gap.replace(/#{1,6}[ \t]+$/u, '') : gap).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('its sentences and what was left out never overlap and stay inside it', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const article = prepareArticle(rawOf(parts.join('')));
        const spans = [...article.sentences, ...article.boilerplate].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(article.text.length);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['spaces', ' '.repeat(50_000)],
    ['emphasis marks', '*a_'.repeat(15_000)],
    ['quote marks', '>'.repeat(20_000)],
    ['one long line', 'word '.repeat(200_000)],
    ['digits', '1'.repeat(10_000)],
    ['brackets', '[('.repeat(20_000)],
    ['dashes and bars', '- | / '.repeat(20_000)],
    ['an address to the reader', 'you our please '.repeat(10_000)],
  ])('%s are read (bad input 12)', (_, text) => {
    expect(prepareArticle(rawOf(text)).foreign).toBeUndefined();
  });
});

describe('the language of an article', () => {
  test.each([
    ['en', 'The ferry was sold on Monday, and the council of the bay was not asked.'],
    ['fr', 'Le bac a été vendu lundi, et le conseil de la baie n’a pas été consulté.'],
  ])('%s is told from one sentence', (lang, text) => {
    expect(prepareArticle(rawOf(text)).lang).toBe(lang);
  });

  test('a stated language is not doubted', () => {
    expect(prepareArticle({ ...rawOf('Le bac a été vendu lundi.'), lang: 'en' }).lang).toBe('en');
  });

  test('a text in another language keeps no sentence and says which it is (bad input 18)', () => {
    const german =
      'Die Fähre wurde am Montag verkauft, wie der Bürgermeister der Gemeinde mitteilte. Die Fischer hatten darum gebeten, ' +
      'den Verkauf zu verschieben, bis die Brücke fertig ist. Der neue Eigentümer will die Kosten des Hafens mit der Gemeinde ' +
      'teilen und im nächsten Jahr eine zweite Fähre bauen lassen, die größer und schneller sein soll als die alte.';
    expect(prepareArticle(rawOf(german))).toMatchObject({ foreign: 'deu', sentences: [] });
  });
});
