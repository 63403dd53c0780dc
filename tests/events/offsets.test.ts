import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { read } from './reading.ts';

const PIECES: Record<Lang, string[]> = {
  en: [
    'Poland',
    'the army',
    'which',
    'had delivered',
    'delivered',
    'twelve tanks',
    'to Ukraine',
    'on Monday',
    'said',
    'that',
    'denied',
    '“',
    '”',
    ',',
    'and',
    'will withdraw',
    'its troops',
    'after',
    'the coup',
    'according to',
    'two officials',
    '(',
    ')',
    'if',
    'to expel',
    'by 2025',
    'was',
    'attacked',
    'not',
    ';',
    ':',
    '—',
    "Chad's",
    'threatened',
  ],
  fr: [
    'la Pologne',
    'l’armée',
    'qui',
    'avait livré',
    'a livré',
    'douze chars',
    'à l’Ukraine',
    'lundi',
    'a déclaré',
    'que',
    'dément',
    '«',
    '»',
    ',',
    'et',
    'retirera',
    'ses soldats',
    'après',
    'le coup d’État',
    'selon',
    'une source',
    '(',
    ')',
    'si',
    'pour expulser',
    'd’ici 2025',
    'a été',
    'attaqué',
    'n’a pas',
    ';',
    ':',
  ],
};

test.each<Lang>(['en', 'fr'])(
  'any words whatever: every mention is an exact piece of its text (%s)',
  (lang) => {
    const texts = fc.array(fc.constantFrom(...PIECES[lang]), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(texts, (words) => {
        const { article, mentions } = read(`${words.join(' ')}.`, lang);
        for (const found of mentions) {
          expect(article.text.slice(found.start, found.end)).toBe(found.exact);
          expect(article.text.slice(found.trigger.start, found.trigger.end)).toBe(found.trigger.text);
          expect(found.sentence.start).toBeLessThanOrEqual(found.start);
          expect(found.end).toBeLessThanOrEqual(found.sentence.end);
          for (const quote of found.attribution.quotes)
            expect(article.text.slice(quote.start, quote.end)).toBe(quote.exact);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  },
);

test('ids count the mentions of an article in the order of its text', () => {
  const { mentions } = read(
    'Poland delivered tanks to Chad. Norway expelled two diplomats. Italy denied an attack.',
  );
  expect(mentions.map(({ id }) => id)).toEqual(mentions.map((_, index) => `a#${index + 1}`));
  expect(mentions.map(({ trigger }) => trigger.start)).toEqual(
    mentions.map(({ trigger }) => trigger.start).sort((a, b) => a - b),
  );
});

test('a sentence with a date or a trigger that gave no event says why', () => {
  const { uncovered, article } = read('It rained on Monday. The postman delivered a letter. Nothing else.');
  expect(uncovered.map(({ why }) => why)).toEqual(['date-without-trigger', 'trigger-without-its-object']);
  expect(article.text.slice(uncovered[0]!.start, uncovered[0]!.end)).toBe('It rained on Monday.');
});
