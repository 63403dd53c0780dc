import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  chronologyJson,
  archiveOf,
  eventJson,
  eventsJson,
  eventLines,
  hashOf,
  inCodePoints,
  pairsIn,
} from '../../src/exports/chronology.ts';
import { chronologyParts, chronologySchema } from '../../src/content/schemas/chronology.ts';
import type { Claim } from '../../src/model.ts';
import { sitemap } from '../../src/exports/sitemap.ts';
import { escapeXml, wellFormed } from '../../src/exports/xml.ts';
import { sample } from '../site/sample.ts';

interface Published {
  events: { slug: string; path: string; claims: Claim[] }[];
  articles: Record<string, unknown>[];
}
const published = JSON.parse(chronologyJson(sample)) as Published;

describe('chronology.json', () => {
  it('has every event with its address', () => {
    expect(published.events.map((event) => event.slug)).toEqual(sample.events.map((event) => event.slug));
    expect(published.events[0]?.path).toBe(`/events/${sample.events[0]!.slug}/`);
  });

  it.each([
    ['of some events', sample.events],
    ['of none', []],
  ])('is laid out as one piece of JSON %s', (_, events) => {
    const text = chronologyJson({ ...sample, events });
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 1)}\n`);
  });

  it.each([
    '/home/ann/decisions/mali/content/decisions/one.md',
    'content/decisions/one.md',
    'decisions/one.md',
  ])('names a decision by its place in the content folder: %s', (file) => {
    const events = sample.events.map((event) => ({ ...event, decisions: [{ file, what: 'pinned' }] }));
    const { events: told } = JSON.parse(chronologyJson({ ...sample, events })) as {
      events: { decisions: { file: string }[] }[];
    };
    expect(told[0]!.decisions[0]!.file).toBe('decisions/one.md');
  });

  it('holds what its schema says, and nothing that the schema leaves out', () => {
    expect(chronologySchema.safeParse(published).error?.issues ?? []).toEqual([]);
    const { event, claim, article } = chronologyParts;
    const beyond = (records: object[], form: { shape: object }): string[] =>
      records.flatMap(Object.keys).filter((key) => !Object.hasOwn(form.shape, key));
    expect(beyond(published.events, event)).toEqual([]);
    expect(
      beyond(
        published.events.flatMap(({ claims }) => claims),
        claim,
      ),
    ).toEqual([]);
    expect(beyond(published.articles, article)).toEqual([]);
    expect(beyond([published], chronologySchema)).toEqual([]);
  });

  it('gives away no article', () => {
    for (const article of published.articles) expect(Object.keys(article)).not.toContain('text');
    const [, ledger] = sample.articles;
    expect(chronologyJson(sample)).not.toContain(ledger!.text);
  });

  it('shows no longer piece of an article than the pages may', () => {
    const { excerptLength } = sample.settings;
    const texts = new Map(sample.articles.map(({ id, text }) => [id, text]));
    const long = sample.events
      .flatMap(({ claims }) => claims)
      .filter(({ exact }) => exact.length > excerptLength);
    expect(long).not.toEqual([]);
    for (const { claims } of published.events)
      for (const { article, exact, marks, selectors } of claims) {
        const { quote, position } = selectors;
        expect(quote.exact).toBe(exact);
        expect(`${quote.prefix}${exact}${quote.suffix}`.length).toBeLessThanOrEqual(excerptLength);
        expect(Array.from(texts.get(article)!).slice(position.start, position.end).join('')).toBe(exact);
        expect(marks.some(({ kind }) => kind === 'trigger')).toBe(true);
      }
  });

  it('counts positions in code points', () => {
    const selectors = { quote: { exact: 'b', prefix: '', suffix: '' }, position: { start: 4, end: 5 } };
    expect(inCodePoints(selectors, pairsIn('😀é b')).position).toEqual({ start: 3, end: 4 });
  });

  it('counts as the string iterator does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, at) => {
        const end = Array.from(text).slice(0, at).join('').length;
        const quote = { exact: '', prefix: '', suffix: '' };
        const { position } = inCodePoints({ quote, position: { start: 0, end } }, pairsIn(text));
        expect(position.end).toBe(Math.min(at, Array.from(text).length));
      }),
    );
  });
});

describe('parts of the chronology', () => {
  it('are the same records on lines of their own', () => {
    const lines = [...eventLines(sample)].map((line) => line.trimEnd());
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(published.events);
  });

  it('are the same records for some of the events', () => {
    const some = JSON.parse(eventsJson(sample.events.slice(2, 4), archiveOf(sample))) as Published;
    expect(some.events).toEqual(published.events.slice(2, 4));
  });

  it('tell an event with the articles it rests on and nothing of the others', () => {
    const delivery = sample.events.find((event) => event.slug === '2021-09-30-corvo-delivers-boats')!;
    const own = JSON.parse(eventJson(delivery, archiveOf(sample))) as { articles: { id: string }[] };
    expect(own.articles.map(({ id }) => id)).toEqual(['gazette', 'ledger']);
    const elsewhere = { ...delivery, related: ['e-other'] };
    expect(hashOf(eventJson(elsewhere, archiveOf(sample)))).toBe(
      hashOf(eventJson(delivery, archiveOf(sample))),
    );
    const other = { ...delivery, status: 'alleged' as const };
    expect(hashOf(eventJson(other, archiveOf(sample)))).not.toBe(
      hashOf(eventJson(delivery, archiveOf(sample))),
    );
  });
});

describe('the sitemap', () => {
  it('names each page with its languages', () => {
    const text = sitemap(
      [{ path: '/a&b/', alternates: [{ lang: 'fr', path: '/fr/a&b/' }] }],
      'https://x.example/p/',
    );
    expect(text).toContain('<loc>https://x.example/p/a&amp;b/</loc>');
    expect(text).toContain('hreflang="fr" href="https://x.example/p/fr/a&amp;b/"');
  });
});

describe('text for XML', () => {
  it('has no character that XML refuses', () => {
    expect(wellFormed('a\u0000b\uFFFFc\uDC00')).toBe('a\uFFFDb\uFFFDc\uFFFD');
    expect(wellFormed('tab\tline\nreturn\r')).toBe('tab\tline\nreturn\r');
  });

  it('opens no tag and ends no attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(escapeXml(text))));
  });
});
