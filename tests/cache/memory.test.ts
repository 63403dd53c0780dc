import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheBeside, FORGETFUL, memoryBeside } from '../../src/cache/index.ts';
import { readContent, type Content } from '../../src/content/index.ts';
import { tellChronology } from '../../src/pipeline.ts';

const DAY = '2024-02-01';

let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'datelined-cache-'));
  dir = join(root, 'content');
  cpSync('tests/fixtures/second-topic', dir, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** The chronology with what was remembered, and how many steps had to be done anew. */
function remembered(
  change: (content: Content) => Content = (content) => content,
  memoryOf = memoryBeside,
): { told: string; anew: number } {
  const memory = memoryOf(dir);
  let anew = 0;
  const counting = {
    ...memory,
    recall: <T>(from: unknown[], make: () => T): T =>
      memory.recall(from, () => {
        anew += 1;
        return make();
      }),
  };
  return { told: JSON.stringify(tellChronology(change(readContent(dir)), DAY, { memory: counting })), anew };
}

const anew = (change: (content: Content) => Content = (content) => content): string =>
  JSON.stringify(tellChronology(change(readContent(dir)), DAY, { memory: FORGETFUL }));

/** The memory as another program has it; the modules of this one are those that other tests go on with. */
async function ofAnotherProgram(): Promise<typeof import('../../src/cache/index.ts')> {
  const path = '../../src/cache/code-version.ts';
  vi.resetModules();
  vi.doMock(path, async (original) => ({ ...(await original<object>()), codeVersion: () => 'another' }));
  const later = await import('../../src/cache/index.ts');
  vi.doUnmock(path);
  vi.resetModules();
  return later;
}

const kept = (): string[] =>
  readdirSync(join(cacheBeside(dir), 'articles'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('what is remembered of articles', () => {
  it('is not worked out a second time, and is the same', () => {
    const first = remembered();
    expect(first).toEqual({ told: anew(), anew: 2 * readContent(dir).articles.length });
    expect(remembered()).toEqual({ told: first.told, anew: 0 });
  });

  const articles =
    (change: (article: Content['articles'][number]) => Content['articles'][number]) =>
    (content: Content): Content => ({
      ...content,
      articles: content.articles.map((one, i) => (i === 0 ? change(one) : one)),
    });
  const inputs: Record<string, (content: Content) => Content> = {
    'the text': articles((one) => ({
      ...one,
      text: `${one.text}\n\nKenya signed a treaty with France on Monday.\n`,
    })),
    'the day of publication': articles((one) => ({
      ...one,
      source: { ...one.source, published: '2019-03-04' },
    })),
    'the headline': articles((one) => ({ ...one, source: { ...one.source, headline: 'Nothing at all' } })),
    'the publisher': articles((one) => ({ ...one, source: { ...one.source, publisher: 'The Other Paper' } })),
    'the language': articles((one) => ({ ...one, lang: one.lang === 'fr' ? 'en' : 'fr' })),
    'the name of the file': articles((one) => ({ ...one, id: 'other', file: 'other.md' })),
    'that it is a retelling': articles((one) => ({
      ...one,
      source: { ...one.source, retelling: !one.source.retelling },
    })),
    'an actor less': (content) => ({ ...content, actors: content.actors.slice(1) }),
    'an event type less': (content) => ({ ...content, types: content.types.slice(3) }),
    'no word for any thing': (content) => ({ ...content, things: [] }),
    'the period': (content) => ({ ...content, settings: { ...content.settings, lastDay: '2023-10-01' } }),
    'an article less': (content) => ({ ...content, articles: content.articles.slice(1) }),
    'an article without its day': articles((one) => ({
      ...one,
      source: { ...one.source, published: undefined },
    })),
  };
  it.each(Object.entries(inputs))('never stands for another input: %s', (_, change) => {
    const before = remembered().told;
    const after = anew(change);
    expect(remembered(change).told).toBe(after);
    expect(after).not.toBe(before);
  });

  it('does not outlive the program that made it', async () => {
    const first = remembered();
    const later = await ofAnotherProgram();
    expect(remembered((content) => content, later.memoryBeside)).toEqual(first);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['changed in one letter', (text: string) => text.replace(/"start":(\d)/u, '"start":9$1')],
    ['no longer JSON', () => 'nonsense'],
  ])('is worked out again where its file is %s', (_, damage) => {
    const before = remembered().told;
    for (const file of kept()) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(remembered()).toMatchObject({ told: before });
  });

  it('is forgotten when its article is gone', () => {
    remembered();
    const before = kept().length;
    rmSync(readContent(dir).articles[0]!.file);
    const memory = memoryBeside(dir);
    tellChronology(readContent(dir), DAY, { memory });
    memory.prune();
    expect(kept().length).toBe(before - 2);
  });

  it('is not forgotten when another content folder beside it is built', () => {
    const before = remembered().told;
    memoryBeside(join(root, 'another')).prune();
    expect(remembered()).toEqual({ told: before, anew: 0 });
  });

  it('holds from whatever folder the program is called', () => {
    mkdirSync(join(dir, 'articles/2021/10/01'), { recursive: true });
    writeFileSync(
      join(dir, 'articles/2021/10/01/undated.txt'),
      'Arvania expelled the ambassador on Monday.\n',
    );
    remembered();
    const elsewhere = (content: Content): Content => ({
      ...content,
      articles: content.articles.map((one) => ({ ...one, file: one.file.replace(dir, '/elsewhere') })),
    });
    expect(elsewhere(readContent(dir)).articles.every(({ file }) => file.startsWith('/elsewhere/'))).toBe(
      true,
    );
    expect(remembered(elsewhere)).toEqual({ told: anew(elsewhere), anew: 0 });
  });

  it('is not written where nothing is to be written', () => {
    tellChronology(readContent(dir), DAY, { memory: memoryBeside(dir, false) });
    expect(readdirSync(root)).toEqual(['content']);
  });

  it('does without its folder where that cannot be made', () => {
    writeFileSync(cacheBeside(dir), 'a file in the way');
    expect(remembered().told).toBe(anew());
  });
});
