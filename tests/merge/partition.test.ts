import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractLine } from '../../src/cli/lines.ts';
import { readSetting } from '../../src/content/index.ts';
import { mergeLines, mergePartition, partitionsOf } from '../../src/merge/index.ts';
import { madeArticles } from './made/articles.ts';
import { mention } from './build.ts';

/** Lines as an engine hands them on: sorted by key, each partition by itself. */
function byPartition(lines: unknown[]): Map<string, unknown[]> {
  const parts = new Map<string, unknown[]>();
  for (const line of lines)
    for (const key of partitionsOf(line)) parts.set(key, [...(parts.get(key) ?? []), line]);
  return parts;
}

const written = (events: unknown[]) => events.map((event) => JSON.stringify(event)).sort();
const inParts = (lines: unknown[]) =>
  written([...byPartition(lines)].flatMap(([key, some]) => mergePartition(key, some)));

/** Few types, names and days, so that mentions meet: in one sentence, one article, one event. */
const told = fc.record({
  type: fc.constantFrom(
    ...['attack', 'casualties', 'fighting', 'destruction', 'agreement', 'arms-purchase', 'coup'],
    ...['denial', 'statement', 'accusation', 'withdrawal'],
  ),
  on: fc.option(fc.constantFrom('2024-05-01', '2024-05-02', '2024-05-03', '2024-05', '2024-06'), {
    nil: undefined,
  }),
  who: fc.record(
    { actor: fc.constantFrom('Norland', 'Estia', 'gunmen'), recipient: fc.constantFrom('Lys', 'Norland') },
    { requiredKeys: [] },
  ),
  status: fc.constantFrom('occurred' as const, 'alleged' as const, 'reported' as const, 'denied' as const),
  quantity: fc.option(fc.constantFrom(5, 7), { nil: undefined }),
  ordinal: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
  aggregate: fc.option(fc.constantFrom(2, 3), { nil: undefined, freq: 6 }),
  background: fc.option(fc.constant(true), { nil: undefined }),
  sentence: fc.nat(3),
});

const defined = (some: object) =>
  Object.fromEntries(Object.entries(some).filter(([, one]) => one !== undefined));

const lines = fc.array(fc.array(told, { maxLength: 6 }), { maxLength: 12 }).map((articles) =>
  articles.map((all, article) => ({
    id: `a${article}`,
    lang: 'en',
    mentions: all.map(({ sentence, ...one }, at) => {
      const start = sentence * 200;
      const says = 'Norland raided the harbour of Lys at dawn with five boats.';
      const span = { start, end: start + says.length, exact: says };
      const made = mention({ ...defined(one), in: `a${article}`, says });
      return { ...made, ...span, sentence: span, id: `a${article}#${at + 1}` };
    }),
  })),
);

describe('the partitions of a merge', () => {
  it('together give what merging everything gives', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(inParts(all)).toEqual(written(mergeLines(all)));
      }),
      { numRuns: 100 },
    );
  }, 240_000);

  it('do so for articles read', () => {
    const read = extractLine(readSetting('content'));
    const all = madeArticles(12).map(({ article }) =>
      read(JSON.stringify({ id: article.id, text: article.text, published: '2024-06-01' }), () => undefined),
    );
    expect(byPartition(all).size).toBeGreaterThan(3);
    expect(inParts(all)).toEqual(written(mergeLines(all)));
  }, 240_000);

  it('hold a denial in sight of what it denies', () => {
    const denial = [
      { ...mention({ in: 'a', says: 'Norland allegedly raided Lys.', status: 'alleged', on: '2024-05-01' }) },
      { ...mention({ in: 'a', says: 'Norland denied this.', type: 'denial', on: '2024-05-01' }) },
    ].map((one, at) => {
      const start = at * 100;
      const span = { start, end: start + one.exact.length, exact: one.exact };
      return { ...one, ...span, sentence: span };
    });
    const [event] = mergePartition('violence', [{ id: 'a', lang: 'en', mentions: denial }]);
    expect(event?.disagreements.map(({ field }) => field)).toEqual(['status']);
  });

  it('are one for bare mentions', () => {
    expect(
      partitionsOf({ id: '1', article: 'x', trigger: 'raided', sentence: 'Norland raided Lys.' }),
    ).toEqual(['bare']);
  });
});
