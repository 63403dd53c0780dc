import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { excerpt, excerptText, GAP, opening } from '../../src/site/view/excerpt.ts';

const sentence = 'The boats were delivered on Thursday evening at the old quay.';
const at = (words: string, kind: 'trigger' | 'date' | 'quoted') => {
  const start = 100 + sentence.indexOf(words);
  return { start, end: start + words.length, kind };
};
const span = { start: 100, end: 100 + sentence.length };

describe('excerpt', () => {
  it('marks trigger and date and loses no character', () => {
    const pieces = excerpt(sentence, span, [at('delivered', 'trigger'), at('Thursday evening', 'date')], 300);
    expect(pieces.map((piece) => piece.text).join('')).toBe(sentence);
    expect(pieces.filter((piece) => piece.kind !== 'plain')).toEqual([
      { text: 'delivered', kind: 'trigger' },
      { text: 'Thursday evening', kind: 'date' },
    ]);
  });

  it('shows marks that overlap, the trigger first', () => {
    const pieces = excerpt(sentence, span, [at('were delivered', 'date'), at('delivered', 'trigger')], 300);
    expect(pieces.map(({ kind }) => kind)).toEqual(['plain', 'date', 'trigger', 'plain']);
  });

  it('leaves quoted words unmarked: their marks are in the text', () => {
    expect(excerpt(sentence, span, [at('old quay', 'quoted')], 300)).toEqual([
      { text: sentence, kind: 'plain' },
    ]);
  });

  it('has for the search the text of all pieces', () => {
    const marks = [at('Thursday', 'trigger')];
    const selectors = { position: span, quote: { exact: sentence, prefix: '', suffix: '' } };
    for (const limit of [10, 30, 300])
      expect(excerptText({ exact: sentence, selectors, marks }, limit)).toBe(
        excerpt(sentence, span, marks, limit)
          .map(({ text }) => text)
          .join(''),
      );
  });

  it('shortens around the trigger and says so', () => {
    const pieces = excerpt(sentence, span, [at('Thursday', 'trigger')], 30);
    expect(pieces[0]).toEqual({ text: GAP, kind: 'gap' });
    expect(pieces.at(-1)).toEqual({ text: GAP, kind: 'gap' });
    expect(pieces.some((piece) => piece.text === 'Thursday' && piece.kind === 'trigger')).toBe(true);
  });

  it('never shows more than the limit, and only what stands in the sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(200),
        fc.integer({ min: 1, max: 60 }),
        (text, from, limit) => {
          const start = Math.min(from, text.length - 1);
          const mark = { start, end: text.length, kind: 'trigger' as const };
          const pieces = excerpt(text, { start: 0, end: text.length }, [mark], limit);
          const shown = pieces
            .filter((piece) => piece.kind !== 'gap')
            .map((piece) => piece.text)
            .join('');
          expect(shown.length).toBeLessThanOrEqual(limit);
          expect(text).toContain(shown);
        },
      ),
      { examples: [['   !! ', 3, 1]] },
    );
  });
});

describe('opening', () => {
  it('gives the first words on one line', () => {
    expect(opening('One two\n three four', 12)).toBe(`One two ${GAP}`);
    expect(opening('One two', 12)).toBe('One two');
  });
});
