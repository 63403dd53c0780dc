import { describe, expect, it } from 'vitest';
import { openDesks } from '../../src/site/view/desk.ts';
import { disagreementsOf, type DisagreementView } from '../../src/site/view/event-evidence.ts';
import { leadInList, leadOf } from '../../src/site/view/lead.ts';
import { quoteByArticle } from '../../src/site/view/quote.ts';
import { standingOf } from '../../src/site/view/standing.ts';
import { workingOf } from '../../src/site/view/working.ts';
import { date } from './builders.ts';
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

describe('the status of what one source says', () => {
  const saying = (kind: 'article' | 'official', type = 'arms-delivery') => {
    const one = sample.events.find(({ slug }) => slug === '2022-04-18-corvo-delivers-boats')!;
    const claim = one.claims[0]!;
    const claims = [{ ...claim, status: 'occurred' as const, attribution: { ...claim.attribution, kind } }];
    return { ...one, type, claims, status: 'occurred' as const, disagreements: [] };
  };

  it('tells whether the article vouches for it or somebody whose side did it', () => {
    const { happened } = en!.words.event;
    expect(standingOf(en!, saying('article')).why).toBe(happened.outright);
    expect(standingOf(en!, saying('official')).why).toBe(happened.ownSide);
  });

  it('never calls words that were said a thing that happened', () => {
    expect(standingOf(en!, saying('article', 'accusation')).tag).toBe('Said');
    expect(standingOf(fr!, saying('article', 'accusation')).tag).toBe('Dit');
  });

  it('says of a plan that somebody denies that they disagree on whether it is to happen, never whether it happened', () => {
    const planned = { ...saying('article'), status: 'planned' as const };
    const values = ['planned', 'denied'].map((value) => ({
      ...{ value, label: { en: value, fr: value }, claims: [], chosen: value === 'planned' },
    }));
    const torn = { ...planned, disagreements: [{ field: 'status' as const, values, why: '' }] };
    expect(standingOf(en!, torn).dispute).toBe('Sources disagree on whether it is to happen.');
    expect(standingOf(fr!, torn).dispute).toBe('Les sources divergent sur la réalité du projet.');
    expect(disagreementsOf(en!, torn, [])[0]!.heading).toBe('Whether it is to happen');
    expect(disagreementsOf(fr!, torn, [])[0]!.heading).toMatch(/^Est-ce prévu/);
    expect(standingOf(en!, { ...torn, status: 'occurred' }).dispute).toMatch(/whether it happened/);
    expect(standingOf(en!, { ...torn, status: 'denied' }).dispute).toMatch(/whether it is to happen/);
  });

  it('calls disputed what one source says and another denies', () => {
    const labels = { en: '', fr: '' };
    const torn = {
      field: 'status' as const,
      values: [{ value: 'denied', label: labels, claims: [], chosen: false }],
      why: '',
    };
    const { tag, why } = standingOf(en!, { ...saying('article'), disagreements: [torn] });
    expect({ tag, why }).toEqual({ tag: 'Disputed', why: en!.words.event.contested.denied });
  });

  it('says of what no article tells that the editor added it, and claims no source', () => {
    const byHand = { ...saying('article'), claims: [], sources: { articles: 0, independent: 0, groups: [] } };
    expect(standingOf(en!, byHand)).toMatchObject({
      tag: 'Happened',
      why: en!.words.event.byHand,
      dispute: '',
    });
    expect(standingOf(fr!, { ...byHand, status: 'planned' }).why).toBe(fr!.words.event.byHand);
  });

  it('says of a day that the editor gave that the editor gave it', () => {
    const given = { ...date('2024-01-11'), basis: 'editor' as const };
    const event = { ...sample.events[0]!, claims: [], date: given };
    expect(workingOf(en!, event).map(({ text }) => text)).toEqual(['Dated 11 January 2024 by the editor.']);
  });

  it('has whoever says firmly that it did not happen deny it', () => {
    const one = saying('official');
    const claim = { ...one.claims[0]!, status: 'denied' as const };
    const firm = { ...claim, attribution: { ...claim.attribution, stance: 'confirms' as const } };
    const torn = { ...one, claims: [firm] };
    expect(leadOf(en!, torn)?.text).toMatch(/^Denied by /);
    expect(quoteByArticle(en!, torn)[0]!.quotations[0]!.vouched).toMatch(/^Denied by /);
  });

  it('is called what each language calls it where no name tells it', () => {
    const one = sample.events.find(({ slug }) => slug === '2022-04-18-corvo-delivers-boats')!;
    const speaker = { name: 'militaires', called: { en: 'soldiers', fr: 'des militaires' } };
    const attribution = { kind: 'person' as const, speaker, stance: 'announces' as const, quotes: [] };
    const told = { ...one, claims: [{ ...one.claims[0]!, attribution }] };
    expect(leadOf(en!, told)?.text).toBe('Announced by soldiers');
    expect(leadOf(fr!, told)?.text).toBe('Annoncé par des militaires');
    expect(quoteByArticle(en!, told)[0]!.quotations[0]!.voice).toBe('soldiers');
    const nobody = { ...attribution, speaker: { name: 'somebody' } };
    expect(leadOf(en!, { ...told, claims: [{ ...told.claims[0]!, attribution: nobody }] })?.text).toBe(
      'Announced by an unnamed source',
    );
  });

  it('is no source for what the same speaker denies elsewhere', () => {
    const event = sample.events.find(({ status, claims }) => status === 'planned' && claims.length > 0)!;
    const [claim] = event.claims;
    const attribution = { kind: 'official' as const, speaker: { name: 'Ida Berg' }, quotes: [] };
    const says = {
      ...claim!,
      exact: 'Ida Berg spoke.',
      attribution: { ...attribution, stance: 'says' as const },
    };
    const denies = { ...says, status: 'denied' as const };
    const lead = (claims: (typeof says)[]) => leadOf(en!, { ...event, claims })?.text;
    expect(lead([says, denies])).toBe('Denied by Ida Berg');
    expect(lead([denies, says])).toBe('Denied by Ida Berg');
  });
});

describe('where sources disagree', () => {
  it('names each voice once, with all its passages', () => {
    const event = sample.events.find(({ disagreements }) => disagreements.length > 0)!;
    const [claim] = event.claims;
    const at = (start: number) => ({ ...claim!.selectors, position: { start, end: start + 9 } });
    const claims = [0, 50].map((start) => ({ ...claim!, id: `c${start}`, selectors: at(start) }));
    const values = [{ value: '1', label: { en: 'one', fr: 'un' }, claims: ['c0', 'c50'], chosen: true }];
    const torn = { ...event, claims, disagreements: [{ field: 'quantity' as const, values, why: '' }] };
    const [{ rows }] = disagreementsOf(en!, torn, quoteByArticle(en!, torn)) as [DisagreementView];
    expect(rows.flatMap(({ by }) => by.map(({ refs }) => refs.map(({ number }) => number)))).toEqual([
      [1, 2],
    ]);
  });
});

describe('the line under a title in a list', () => {
  const accusation = sample.events.find(({ slug }) => slug === '2021-09-25-accusation')!;
  const withWords = (words: string) => {
    const [claim] = accusation.claims;
    const quotes = [{ ...claim!.attribution.quotes[0]!, exact: words }];
    const { kind, stance } = claim!.attribution;
    return { ...accusation, claims: [{ ...claim!, attribution: { kind, stance, quotes } }] };
  };

  it('tells a statement by the passage that tells it, where a few words of it say little', () => {
    const brief = withWords('alone in a rising sea');
    const lead = leadInList(en!, brief);
    expect(lead).toMatchObject({ kind: 'told', lang: 'en', paper: 'Harbour Gazette' });
    expect(lead?.text).toBe(accusation.claims[0]!.exact);
    expect(leadOf(en!, brief)?.kind).toBe('words');
  });

  it('gives the speaker’s own words where they tell enough', () => {
    const words = 'They left us alone in a rising sea, and nobody came to ask.';
    expect(leadInList(en!, withWords(words))).toEqual({ kind: 'words', text: words, lang: 'en' });
  });

  it('gives no more of a passage than a line, cut between words', () => {
    const exact = 'The prime minister said that they had been left alone. '.repeat(9).trim();
    const [claim] = accusation.claims;
    const long = {
      ...accusation,
      claims: [{ ...claim!, exact, attribution: { ...claim!.attribution, quotes: [] } }],
    };
    const lead = leadInList(en!, long)!;
    expect(lead.text).toMatch(/^The prime minister .* \[…\]$/u);
    expect(lead.text.length).toBeLessThanOrEqual(184);
    expect(exact.startsWith(lead.text.replace('[…]', ''))).toBe(true);
  });

  it('names who vouches for what is no statement', () => {
    const delivery = sample.events.find(({ type }) => type === 'arms-delivery')!;
    expect(leadInList(en!, delivery)).toEqual(leadOf(en!, delivery));
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
