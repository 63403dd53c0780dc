import { describe, expect, it } from 'vitest';
import { fold, matches, queryOf, wordsIn, type Indexed } from '../../src/site/search/match.ts';
import { openDesks } from '../../src/site/view/desk.ts';
import { searchIndex, viewSearch } from '../../src/site/view/search.ts';
import { sample } from './sample.ts';

const [english, french] = openDesks(sample) as [
  ReturnType<typeof openDesks>[0],
  ReturnType<typeof openDesks>[0],
];
const indexOf = (desk: typeof english): Indexed[] =>
  JSON.parse(searchIndex(desk).replace('globalThis.datelinedIndex=', '')) as Indexed[];
const index = indexOf(english);
const found = (address: string): string[] =>
  index.filter((event) => matches(queryOf(new URLSearchParams(address)), event)).map((event) => event.slug);

describe('folding', () => {
  it('sets case, accents and ligatures aside', () => {
    expect(fold('Élysée, Œuvre, l’Été')).toBe("elysee, oeuvre, l'ete");
    expect(wordsIn('L’Arvanie, l’ARVANIE')).toEqual(['l', 'arvanie']);
  });
});

describe('a search', () => {
  it('finds the beginnings of words in titles of either language and in the passages', () => {
    expect(found('q=patrol')).toContain('2021-09-30-corvo-delivers-boats');
    expect(found('q=VEDETTES')).toContain('2021-09-30-corvo-delivers-boats');
    expect(found('q=quay')).toContain('2021-09-30-corvo-delivers-boats');
    expect(found('q=atrol')).toEqual([]);
  });

  it('wants every word and every filter', () => {
    expect(found('q=patrol+nowhere')).toEqual([]);
    expect(found('kind=arms-delivery').length).toBeGreaterThan(1);
    expect(found('kind=arms-delivery&status=denied')).toEqual([]);
    expect(found('actor=torvald&kind=arms-delivery')).toContain('2021-09-30-corvo-delivers-boats');
  });

  it('finds what may lie in the period, whatever its precision', () => {
    const inPeriod = found('from=2021-09-30&to=2021-09-30');
    expect(inPeriod).toContain('2021-09-30-corvo-delivers-boats');
    expect(inPeriod).not.toContain('2022-04-18-corvo-delivers-boats');
  });

  it('knows what sources disagree on', () => {
    expect(found('status=disputed')).toContain('2021-09-30-corvo-delivers-boats');
  });

  it('leaves nothing out where nothing is asked', () => {
    expect(found('').length).toBe(sample.events.length);
    expect(found('order=newest&q=').length).toBe(sample.events.length);
  });
});

describe('the filters', () => {
  it('offer only values that some event has, in the words of the page', () => {
    const kinds = viewSearch(french).filters.find((filter) => filter.name === 'kind')!;
    for (const { value } of kinds.options) expect(found(`kind=${value}`).length).toBeGreaterThan(0);
    const names = sample.types.map((type) => type.name.fr);
    for (const { label } of kinds.options) expect(names).toContain(label);
  });

  it('are the same marks in either language', () => {
    expect(indexOf(french).map((event) => event.marks)).toEqual(index.map((event) => event.marks));
  });
});
