import { describe, expect, it } from 'vitest';
import { openDesks } from '../../src/site/view/desk.ts';
import { standingOf } from '../../src/site/view/standing.ts';
import { workingOf } from '../../src/site/view/working.ts';
import { sample } from './sample.ts';

const [en, fr] = openDesks(sample);
const standings = sample.events.map((event) => ({ event, standing: standingOf(en!, event) }));

describe('what the head of an event page says of its doubt', () => {
  it('says how sure it is, also where there is no doubt', () => {
    for (const { standing } of standings) expect(standing.why).not.toBe('');
  });

  it('names what the sources disagree on, in either language', () => {
    const torn = sample.events.find(({ disagreements }) =>
      disagreements.some((one) => one.field === 'date'),
    )!;
    expect(standingOf(en!, torn).dispute).toMatch(/^Sources disagree on the .*date/);
    expect(standingOf(fr!, torn).dispute).toMatch(/^Les sources divergent sur .*la date/);
  });

  it('never says that nobody disputes what one article alone tells', () => {
    const alone = standings.filter(
      ({ event }) => event.sources.articles === 1 && event.disagreements.length === 0,
    );
    expect(alone).not.toEqual([]);
    for (const { standing } of alone) expect(standing.dispute).toBe(en!.words.event.sourcesAlone);
  });
});

describe('the working of a date', () => {
  it('knows the language of the words it quotes', () => {
    const delivery = sample.events.find(({ slug }) => slug === '2021-09-30-corvo-delivers-boats')!;
    const foreign = workingOf(fr!, delivery).flatMap((line) => line.foreign ?? []);
    expect(foreign.map(({ lang }) => lang)).toContain('en');
    expect(workingOf(en!, delivery).flatMap((line) => line.foreign ?? [])).toEqual([]);
  });
});
