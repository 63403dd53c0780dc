import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, hashText, selectorsOf, tokenize } from '../../src/text/index.ts';
import type { Lang } from '../../src/model.ts';

const words = (text: string, lang: Lang): string[] => tokenize(text, lang).map((token) => token.text);

describe('tokens', () => {
  test.each<[Lang, string, string[]]>([
    ['en', 'Tarn’s Mi-35P', ['Tarn', '’s', 'Mi-35P']],
    ['en', 'the U.S. paid €9 million.', ['the', 'U.S.', 'paid', '€9', 'million', '.']],
    ['en', '5,000-strong, 18-month', ['5,000', '-', 'strong', ',', '18', '-', 'month']],
    ['en', 'Sept. 30.The 17th', ['Sept.', '30', '.', 'The', '17th']],
    ['en', "isn't at 21:45", ["isn't", 'at', '21:45']],
    ['en', 'the 59N6-TE radar (al-Noor)', ['the', '59N6-TE', 'radar', '(', 'al-Noor', ')']],
    ['en', 'see https://quill.example/a-b.', ['see', 'https://quill.example/a-b', '.']],
    ['fr', 'L’accord d’État', ['L’', 'accord', 'd’', 'État']],
    ['fr', "aujourd'hui jusqu'à 2 500 euros", ["aujourd'hui", "jusqu'", 'à', '2 500', 'euros']],
    ['fr', 'a-t-il dit, affirme-t-on', ['a', '-t-il', 'dit', ',', 'affirme', '-t-on']],
    ['fr', 'le 1er août, 30,4 %', ['le', '1er', 'août', ',', '30,4', '%']],
  ])('%s: %s', (lang, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  test('a zero-width character inside a number stays inside its token', () => {
    expect(words('20\u200b21', 'en')).toEqual(['20\u200b21']);
  });

  test.each<Lang>(['en', 'fr'])('slice exactly, never overlap, cover all but white space (%s)', (lang) => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            "l'",
            '’s',
            '-',
            '.',
            'U.S.',
            'Mr',
            '1',
            '000',
            ' ',
            '-t-il',
            'http://',
            'é',
            '\u200b',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        let at = 0;
        for (const token of tokenize(sample, lang)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(sample.slice(token.start, token.end)).toBe(token.text);
          expect(sample.slice(at, token.start)).toMatch(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/u);
          at = token.end;
        }
        expect(sample.slice(at)).toMatch(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/u);
      }),
    );
  });
});

describe('comparing and pointing', () => {
  test('case, accents, ligatures and marks fold', () => {
    expect(fold('L’Œuvre de KEÏTA — «\u00a0là\u00a0»')).toBe('l\'oeuvre de keita - " la "');
  });

  test('the two normal forms of a text have one hash', () => {
    expect(hashText('Keïta')).toBe(hashText('Kei\u0308ta'));
    expect(hashText('Keïta')).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('selectors find their quote again and cut no character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a, b) % (text.length + 1);
        const end = Math.min(text.length, start + 5);
        const { quote, position } = selectorsOf(text, { start, end });
        expect(text.slice(position.start - quote.prefix.length, position.end + quote.suffix.length)).toBe(
          quote.prefix + quote.exact + quote.suffix,
        );
        expect(/^[\uDC00-\uDFFF]/.test(quote.prefix)).toBe(false);
      }),
    );
  });
});
