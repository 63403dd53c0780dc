import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOneByOne, apartOf, readMade, setsOf, tell } from './orders.ts';

const made = readMade(20);

describe('articles of two languages, near twins and copies among them', () => {
  it('added in any order, any of them, give the same events, and every address once published answers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(made, { minLength: 8 }), (some) => {
        const readings = some.map(({ reading }) => reading);
        const { chronology, dead } = addOneByOne(readings);
        const byId = readings.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
        expect(setsOf(chronology)).toEqual(setsOf(tell(byId).chronology));
        expect(dead).toEqual([]);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('keep look-alikes apart: another day, another town, another partner, another guest', () => {
    const { chronology } = tell(made.map(({ reading }) => reading));
    expect(apartOf(chronology, made).filter(({ dated }) => dated)).toEqual([]);
  });
});
