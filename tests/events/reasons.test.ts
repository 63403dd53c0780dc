import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Lang, UncoveredReason } from '../../src/model.ts';
import { read } from './reading.ts';

const codes = Object.keys(languages.en.words.article.uncovered) as UncoveredReason[];

describe.each<Lang>(['en', 'fr'])('why a sentence gave no event, in %s', (lang) => {
  const words = languages[lang].words.article.uncovered;

  test.each(codes)('%s has words of its own', (code) => {
    expect(words[code]).toMatch(/\p{L}+ \p{L}+/u);
    expect(Object.values(words).filter((text) => text === words[code])).toHaveLength(1);
  });
});

test.each<[text: string, why: UncoveredReason]>([
  ['It rained on Monday.', 'date-without-trigger'],
  ['The postman delivered a letter.', 'trigger-without-its-object'],
  ['Ethiopia was already fighting rebels in the north.', 'state'],
  ['Ghana reacted to the lack of consultation with its neighbours.', 'absence'],
  ['Spain will think again about its deployment in Iraq.', 'rethought'],
])('%s: %s', (text, why) => {
  expect(read(text).uncovered.map((one) => one.why)).toEqual([why]);
});

test('a sentence longer than anybody writes says so', () => {
  const [one] = read(`Norway ${'and Chad '.repeat(600)}met on Monday.`).uncovered;
  expect(one?.why).toBe('sentence-too-long');
});
