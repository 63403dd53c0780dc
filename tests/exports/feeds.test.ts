import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { atomFeed } from '../../src/exports/atom.ts';
import type { FeedKind } from '../../src/exports/feed-items.ts';
import { jsonFeed } from '../../src/exports/json-feed.ts';
import type { Lang } from '../../src/model.ts';
import { sampleIn } from './edition.ts';

interface AtomEntry {
  id: string;
  title: { '#text': string };
  updated: string;
  published: string;
}
interface JsonEntry {
  id: string;
  url: string;
  title: string;
  content_text: string;
}
const atom = (lang: Lang, kind: FeedKind) => {
  const text = atomFeed(sampleIn(lang), kind);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
  return { text, ...(parser.parse(text) as { feed: { entry: AtomEntry[]; updated: string } }).feed };
};
const json = (lang: Lang, kind: FeedKind) =>
  JSON.parse(jsonFeed(sampleIn(lang), kind)) as { version: string; language: string; items: JsonEntry[] };
const BASE = 'https://sample.example/some/prefix';

describe('the feeds', () => {
  it('have every event once under the day of its first publication', () => {
    const { entry } = atom('en', 'new');
    expect(entry).toHaveLength(sampleIn('en').chronology.events.length);
    expect(new Set(entry.map((one) => one.published))).toEqual(new Set(['2026-03-02T00:00:00.000Z']));
  });

  it.each([
    ['en', 'Said. A source reports these words outright'],
    ['fr', 'Dit. '],
  ] as const)('say in %s of a statement that it was made, never that it happened', (lang, said) => {
    const { chronology } = sampleIn(lang);
    const spoken = chronology.events.filter(
      ({ status, type, disagreements }) =>
        status === 'occurred' &&
        disagreements.every(({ field }) => field !== 'status') &&
        chronology.types.find(({ id }) => id === type)?.kind === 'speech',
    );
    expect(spoken).not.toEqual([]);
    for (const { slug } of spoken) {
      const item = json(lang, 'new').items.find(({ url }) =>
        url.includes(`/events/${encodeURIComponent(slug)}/`),
      );
      expect(item?.content_text).toMatch(new RegExp(`^${said}`));
    }
  });

  it('give a change an entry of its own, with its own id and day', () => {
    const { entry, updated } = atom('en', 'changes');
    const [only] = entry;
    expect(entry).toHaveLength(1);
    expect(only!.id).toBe(`${BASE}/events/2021-09-30-corvo-delivers-boats/#change-1`);
    expect([only!.updated, updated]).toEqual(['2026-03-09T00:00:00.000Z', '2026-03-09T00:00:00.000Z']);
  });

  it('speak the language they are in', () => {
    expect(json('fr', 'new').language).toBe('fr');
    const [first] = json('fr', 'changes').items;
    expect(first!.title).toContain('La Corvo livre quatre vedettes');
    expect(first!.url).toBe(`${BASE}/fr/events/2021-09-30-corvo-delivers-boats/`);
  });

  it('say the same in Atom and in JSON', () => {
    expect(json('en', 'new').items.map(({ id }) => id)).toEqual(atom('en', 'new').entry.map(({ id }) => id));
  });

  it('tell what is only threatened, planned or denied as that', () => {
    const summaries = json('en', 'new').items.map((item) => item.content_text);
    for (const word of ['Threatened.', 'Planned.', 'Denied.'])
      expect(summaries.some((text) => text.startsWith(word))).toBe(true);
  });

  it('are well formed whatever a title holds (bad input 11)', () => {
    const { text, entry } = atom('en', 'new');
    expect(() => new SaxesParser().write(text).close()).not.toThrow();
    expect(text).not.toContain('<img');
    expect(text).not.toMatch(/[\u0000-\u0008]/);
    expect(entry.some(({ title }) => JSON.stringify(title).includes('{{ 7*7 }}'))).toBe(true);
  });
});
