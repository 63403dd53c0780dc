import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishSite } from '../../src/site/publish.ts';
import { sample } from './sample.ts';

/** The same events, as if the editor had made each by hand. */
const byHand = {
  ...sample,
  articles: [],
  forwards: [],
  formerPages: [],
  events: sample.events.map((event) => ({
    ...event,
    claims: [],
    disagreements: [],
    merge: [],
    keptApart: [],
    sources: { articles: 0, independent: 0, groups: [] },
  })),
};

describe('a chronology made by hand, without any article', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'datelined-by-hand-'));
    await publishSite(byHand, join(dir, 'site'));
  }, 120_000);
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const textOf = async (path: string): Promise<string> => {
    const page = await readFile(join(dir, 'site', path, 'index.html'), 'utf8');
    return parseHTML(page).document.querySelector('main')!.textContent.replace(/\s+/g, ' ');
  };

  it('says on each event that the editor added it, and speaks of no source', async () => {
    const text = await textOf('events/2020-08-coup');
    expect(text).toContain('Added by the editor; no article here tells it.');
    expect(text).not.toMatch(
      /A source says|What the sources say|independent|passages|No source|articles behind/,
    );
    expect(await textOf('fr/events/2020-08-coup')).toContain('Ajouté par la rédaction');
  });

  it('lists them as told by no article', async () => {
    const text = await textOf('coverage');
    expect(text).toContain('Told by no article');
    expect(text).not.toMatch(/Only in|Told by one article alone/);
  });

  it('shows none of them as an example of how passages are read', async () => {
    expect(await textOf('method')).not.toContain('From this chronology');
  });
});
