import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import { openInspector } from '../../src/site/check.ts';
import { readKept } from '../../src/site/kept.ts';
import { publishSite } from '../../src/site/publish.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import { buildOn, differences, slotInMemory } from './again.ts';
import { anyEditOfContent } from './edits.ts';
import { sample } from './sample.ts';

vi.setConfig({ testTimeout: 60_000 });

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'datelined-again-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The sample published, and what is remembered of that. */
async function published() {
  const [site, keptIn] = [join(root, 'site'), slotInMemory()];
  await publishSite(sample, site, undefined, { keptIn });
  return { site, keptIn };
}

/** The sample published twice with the same memory. */
async function twice(between: (site: string) => void, second = sample) {
  const { site, keptIn } = await published();
  between(site);
  const report = await publishSite(second, site, undefined, { keptIn });
  return { site, report };
}

const page = 'events/2021-09-30-corvo-delivers-boats/index.html';

describe('a build after a build', () => {
  it('writes nothing where nothing is other than before', async () => {
    let before: number | undefined;
    const { site, report } = await twice((dir) => (before = statSync(dir).ino));
    expect(report.written).toBe(0);
    expect(statSync(site).ino).toBe(before);
  });

  it('writes the pages that show a record, and no others', async () => {
    const events = sample.events.map((event) =>
      event.slug === '2021-09-30-corvo-delivers-boats' ? { ...event, note: 'The editor says so.' } : event,
    );
    let before: number | undefined;
    const { site, report } = await twice((dir) => (before = statSync(join(dir, 'method/index.html')).ino), {
      ...sample,
      events,
    });
    expect(readFileSync(join(site, page), 'utf8')).toContain('The editor says so.');
    // its page and record in each form and language, and the tables and data files that hold its note
    expect(report.written).toBeLessThan(30);
    expect(statSync(join(site, 'method/index.html')).ino).toBe(before);
  });

  it.each([
    [
      'was removed',
      (file: string) => {
        rmSync(file);
      },
    ],
    [
      'was changed by hand',
      (file: string) => {
        appendFileSync(file, 'x');
      },
    ],
    [
      'was emptied',
      (file: string) => {
        writeFileSync(file, '');
      },
    ],
  ])('makes a page again that %s', async (_, harm) => {
    const { site } = await twice((dir) => {
      harm(join(dir, page));
    });
    await publishSite(sample, join(root, 'anew'));
    expect(differences(site, join(root, 'anew'))).toEqual([]);
  });

  it('gives the data of a type again that has events again', async () => {
    const former = {
      page: 'types/denial',
      title: { en: 'Denial', fr: 'Démenti' },
      day: '2026-03-09',
      events: [],
    };
    const events = sample.events.filter(({ type }) => type !== 'denial');
    const before = { ...sample, events, formerPages: [former] };
    const [site, anew, keptIn] = [join(root, 'site'), join(root, 'anew'), slotInMemory()];
    await publishSite(before, site, undefined, { keptIn });
    await publishSite(sample, site, undefined, { keptIn });
    await publishSite(sample, anew);
    expect(differences(site, anew)).toEqual([]);
  });

  it('finds a link of an old page to an address that is gone', async () => {
    const { site, keptIn } = await published();
    const kept = readKept(site, keptIn).files;
    const gone = 'articles/gazette/index.html';
    const files = new Map([...kept].filter(([path]) => path !== gone));
    const all = layOut(sample);
    const sheets = { ...all, article: all.article.filter(({ path }) => path !== '/articles/gazette/') };
    const inspector = openInspector({ fresh: site, target: site, chronology: sample, sheets, kept });
    const faults = inspector.faultsOf({ files, written: new Set() });
    expect(faults.join('\n')).toMatch(/^\/events\/\S+: the link \S*articles\/gazette\/\S* leads nowhere$/mu);
  });

  it('finds a link of an old page to a passage that its new article has no more', async () => {
    const { site, keptIn } = await published();
    const { files } = readKept(site, keptIn);
    const article = 'articles/gazette/index.html';
    const fresh = join(root, 'fresh');
    cpSync(join(site, article), join(fresh, article));
    writeFileSync(
      join(fresh, article),
      readFileSync(join(site, article), 'utf8').replaceAll(' id="q-', ' id="r-'),
    );
    const checking = { fresh, target: site, chronology: sample, sheets: layOut(sample), kept: files };
    const faults = openInspector(checking).faultsOf({ files, written: new Set([article]) });
    expect(faults.join('\n')).toMatch(
      /^\/events\/\S+: the anchor of \/articles\/gazette\/#q-\S+ is not on its page$/mu,
    );
  });

  it('gives the same bytes as a build from nothing, whatever was edited', async () => {
    const all = readContent('tests/fixtures/second-topic');
    const content = { ...all, articles: all.articles.slice(0, 3) };
    await fc.assert(
      fc.asyncProperty(fc.array(anyEditOfContent, { minLength: 2, maxLength: 2 }), async (edits) => {
        const { differing } = await buildOn(content, edits, mkdtempSync(join(root, 'run-')));
        expect(differing).toEqual([]);
      }),
      { numRuns: 1 },
    );
  }, 120_000);
});
