import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import type { Chronology, Claim, EventRecord } from '../../src/model.ts';
import { tellChronology } from '../../src/pipeline.ts';

/** What the chronology of another topic must hold: only settings, actors and articles were written for it. */
describe('the chronology of the Essequibo', () => {
  let chronology: Chronology;
  beforeAll(() => {
    chronology = tellChronology(readContent('tests/fixtures/second-topic'), '2024-02-01').chronology;
  }, 240_000);

  const event = (type: string, date: string): EventRecord => {
    const found = chronology.events.filter((one) => one.type === type && one.date.edtf === date);
    expect(found.map(({ title }) => title.en)).toHaveLength(1);
    return found[0]!;
  };
  const tellers = ({ claims }: EventRecord): string[] =>
    [...new Set(claims.map(({ article }) => article.slice(0, 10)))].sort();
  /** Those whose trigger stands in these words. */
  const claimsIn = (words: string): Claim[] =>
    chronology.events
      .flatMap(({ claims }) => claims)
      .filter(({ exact, marks }) => {
        const at = exact.indexOf(words);
        const told = ({ kind, start }: Claim['marks'][number]): boolean =>
          kind === 'trigger' && at <= start && start < at + words.length;
        return at >= 0 && marks.some(told);
      });

  test('the crash that an English and a French report tell of is one event of two witnesses', () => {
    const crash = event('casualties', '2023-12-06');
    expect(tellers(crash)).toEqual(['2023-12-07', '2023-12-15']);
    expect(crash.sources.independent).toBe(2);
  });

  test('a near copy is no second witness', () => {
    const accusation = chronology.events.find(
      ({ type, claims }) => type === 'accusation' && /accused Maduro/.test(claims[0]!.exact),
    )!;
    expect(tellers(accusation)).toEqual(['2023-12-04', '2023-12-05']);
    expect(accusation.sources).toMatchObject({ articles: 2, independent: 1 });
    const copy = chronology.articles.find(({ id }) => id.startsWith('2023-12-05'))!;
    expect(copy.copyOf).toBe('2023-12-04-voters-back-claim');
  });

  test('bases that one president alleges and the other denies are alleged, and both are shown', () => {
    const bases = chronology.events.find(({ type }) => type === 'base-closure')!;
    expect(bases.status).toBe('alleged');
    const [shown] = bases.disagreements.filter(({ field }) => field === 'status');
    expect(shown?.values.map(({ value }) => value).sort()).toEqual(['alleged', 'denied']);
  });

  test('a meeting of the Security Council on the next day is planned for that day', () => {
    expect(event('meeting', '2023-12-08').status).toBe('planned');
  });

  test.each([
    'will meet again in Brazil',
    'are to meet in Brasília',
    'considering sending a warship',
    'will leave the waters',
    'doit se réunir vendredi',
    'est prévue au Brésil',
  ])('“%s” is not told as having happened', (words) => {
    expect(
      claimsIn(words).filter(({ status, type }) => status === 'occurred' && type !== 'statement'),
    ).toEqual([]);
  });

  test('an agreement of the year before keeps its year', () => {
    expect(
      event('agreement', '2022')
        .actors.map(({ id }) => id)
        .sort(),
    ).toEqual(['guyana', 'united-states']);
  });

  test('every claim has the words it was read from', () => {
    for (const { claims } of chronology.events)
      for (const { article, exact, selectors } of claims) {
        const { text } = chronology.articles.find(({ id }) => id === article)!;
        expect(text.slice(selectors.position.start, selectors.position.end)).toBe(exact);
      }
  });
});
