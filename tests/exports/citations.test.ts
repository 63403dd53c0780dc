import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/exports/bibtex.ts';
import { cslDate, cslJson, pageItem, sourceItem, type CslItem } from '../../src/exports/csl.ts';
import { ris } from '../../src/exports/ris.ts';
import { languages } from '../../src/languages/index.ts';
import { sample } from '../site/sample.ts';
import { eventOf, sampleIn } from './edition.ts';

const items = sample.articles.map(sourceItem);
const item = (title: string): CslItem => ({ id: 'x', type: 'article-newspaper', title, note: title });
const readBibtex = (text: string) => parse(text, { raw: true }).entries;
const readRis = (text: string) => plugins.input.chain(text, { generateGraph: false }) as CslItem[];
/** What TeX would set: the commands we write, undone. */
const untex = (text: string): string =>
  text
    .replace(
      /\\text(backslash|brace(?:left|right)|asciicircum|asciitilde)\{\}/g,
      (_, name: string) =>
        ({ backslash: '\\', braceleft: '{', braceright: '}', asciicircum: '^', asciitilde: '~' })[name]!,
    )
    .replace(/\\([$&#%_])/g, '$1');

describe('an article as it is cited', () => {
  it('has what is known', () => {
    expect(items[0]).toMatchObject({
      'container-title': 'Harbour Gazette',
      issued: { 'date-parts': [[2021, 10, 1]] },
      URL: 'https://gazette.example/boats',
      note: 'Used in a retelling, not in the original wording. Based on Northern Wire.',
    });
  });

  it('has no publisher, author or day that nobody knows', () => {
    const [unknown] = sample.articles
      .filter((one) => one.id === 'depeche')
      .map((one) => ({
        ...one,
        published: { ...one.published, edtf: '2021-10-01/2021-10-08', basis: 'inferred' as const },
      }));
    const cited = sourceItem(unknown!);
    expect(Object.keys(cited).sort()).toEqual(['id', 'language', 'note', 'title', 'type']);
    expect(cited.note).toContain('2021-10-01/2021-10-08');
  });

  it('has a date only as far as it is known', () => {
    expect(cslDate({ edtf: '2021-09' })).toEqual({ 'date-parts': [[2021, 9]] });
    expect(cslDate({ edtf: '2021~' })).toEqual({ 'date-parts': [[2021]], circa: true });
    expect(cslDate({ edtf: '2021-21' })).toBeUndefined();
    expect(cslDate({ edtf: '../2021' })).toBeUndefined();
  });
});

describe('the page of an event as it is cited', () => {
  it('has the day of its last change and the hash of its data', () => {
    const page = pageItem(eventOf('2021-09-30-corvo-delivers-boats'), sampleIn('fr'), 'abc');
    expect(page).toMatchObject({
      title: 'La Corvo livre quatre vedettes à l’Arvanie',
      issued: { 'date-parts': [[2026, 3, 9]] },
      URL: 'https://sample.example/some/prefix/fr/events/2021-09-30-corvo-delivers-boats/',
      version: 'sha256:abc',
    });
  });

  it('says of a statement that it was made, not that what it tells happened', () => {
    const made = { ...sample.events.find(({ type }) => type === 'statement')!, status: 'occurred' as const };
    const said = { ...made, disagreements: [] };
    expect(pageItem(said, sampleIn('en'), 'abc').note).toBe(languages.en.words.event.spoken.why);
  });
});

describe('BibTeX', () => {
  it('is read by others as the articles it came from', () => {
    const entries = readBibtex(bibtex(items));
    expect(entries.map((entry) => entry.key)).toEqual(items.map(({ id }) => id));
    expect(entries[1]!.fields).toMatchObject({
      title: expect.stringContaining('Corvo sends boats') as string,
      journal: 'The Ledger',
      year: '2021',
      date: '2021-10-05',
    });
  });

  it('is read by Citation.js with the same dates', () => {
    const read = plugins.input.chain(bibtex(items), { generateGraph: false }) as CslItem[];
    expect(read.map(({ issued }) => issued?.['date-parts'])).toEqual(
      items.map(({ issued }) => issued?.['date-parts']),
    );
  });

  it('keeps every character of a title, and lets none begin a field (bad input 15)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const title = text.replace(/\s+/g, ' ').trim();
        fc.pre(title !== '');
        const entries = readBibtex(bibtex([item(title), item('after')]));
        expect(entries).toHaveLength(2);
        expect(untex(String(entries[0]!.fields.note))).toBe(title);
      }),
    );
  });

  it('keeps letters that TeX has no command for', () => {
    expect(bibtex([item('マリ — Œuvre')])).toContain('{{マリ — Œuvre}}');
  });

  it('ends no field by an address', () => {
    const text = bibtex([{ ...item('a'), URL: 'https://x.example/?a={b}}' }]);
    expect(readBibtex(text)[0]!.fields.url?.trim()).toBe('https://x.example/?a=%7Bb%7D%7D');
  });
});

describe('RIS', () => {
  it('is read by Citation.js as the articles it came from', () => {
    const read = readRis(ris(items));
    expect(read.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(read.map(({ URL }) => URL)).toEqual(items.map(({ URL }) => URL));
  });

  it('has the day', () => {
    expect(ris(items)).toContain('DA  - 2021/10/05/\r\n');
  });

  it('lets no text begin a field (bad input 15)', () => {
    const article = {
      ...sample.articles[0]!,
      source: { headline: 'a\r\nER  - \nTY  - BOOK', retelling: false },
    };
    const text = ris([sourceItem(article)]);
    expect(text.match(/^(TY|ER) {2}- /gm)).toHaveLength(2);
    expect(readRis(text)).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  it('is the items', () => {
    expect(JSON.parse(cslJson(items))).toEqual(items);
  });
});
