import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { manifestFaults } from '../../src/site/manifest.ts';
import { folderOf, SETTINGS, STORY } from '../content/folder.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const NORTH = {
  'chronology.yml': SETTINGS.replace('id: quill', 'id: norway'),
  'actors.yml':
    '- { id: norway, kind: state, name: { en: Norway, fr: Norvège } }\n- { id: finland, kind: state, name: { en: Finland, fr: Finlande } }\n',
};
const article = (text: string, fields = 'published: 2019-03-05'): string => `---\n${fields}\n---\n${text}\n`;

/** Builds a site of these files and gives every file of it as text. */
async function siteOf(files: Record<string, string>): Promise<Map<string, string>> {
  const site = join(mkdtempSync(join(tmpdir(), 'datelined-hostile-')), 'site');
  onTestFinished(() => {
    rmSync(join(site, '..'), { recursive: true, force: true });
  });
  const { status, err } = await call(
    'build',
    '--content',
    folderOf({ ...NORTH, ...files }),
    '--output',
    site,
    '--quiet',
  );
  expect(status, err).toBe(0);
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(site, name)).isFile(),
  );
  return new Map(names.map((name) => [name, readFileSync(join(site, name), 'utf8')]));
}

describe('markup and templates in articles (bad input 6 and 15)', () => {
  const EVIL = '<script>alert(1)</script><img src=x onerror=alert(2)> {{ 7*7 }} {% raw %} </script><!-- =1+1';

  test('are shown as text wherever they stand', async () => {
    const site = await siteOf({
      'articles/a.md': article(
        `Norway delivered two helicopters to Finland on Monday ${EVIL}.`,
        `published: 2019-03-05\nheadline: '${EVIL}'\npublisher: '=${EVIL}'`,
      ),
      'chronology.yml': NORTH['chronology.yml'].replace('en: The ferry', `en: '${EVIL}'`),
      'actors.yml': `${NORTH['actors.yml']}- { id: evil, kind: person, name: { en: '${EVIL}', fr: '${EVIL}' }, aliases: { en: [Finland] } }\n`,
      'decisions/a.md': `---\ndate: 2019-04-01\ntype: meeting\ntitle: { en: '${EVIL}' }\n---\n${EVIL}\n`,
    });
    const pages = [...site].filter(([name]) => name.endsWith('.html'));
    for (const [, page] of pages) {
      expect(page).not.toMatch(/<script>alert|<img src=x|\b49\b(?=.*onerror)/u);
      for (const [, data] of page.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/gu))
        JSON.parse(data!);
    }
    expect(pages.some(([, page]) => page.includes('{{ 7*7 }} {% raw %}'))).toBe(true);
    expect(site.get('data/events.csv')).not.toMatch(/(?:^|,)"?[=+@]/mu);
  });
});

describe('names that every object has (bad input 4 and 8)', () => {
  test('are ids like others', async () => {
    const site = await siteOf({
      'chronology.yml': NORTH['chronology.yml'].replace('id: norway', 'id: constructor'),
      'actors.yml': NORTH['actors.yml'].replace('id: norway,', 'id: constructor, party: constructor,'),
      'articles/__proto__.md': article('Norway delivered two helicopters to Finland on Monday.'),
      'articles/toString.md': article('Finland expelled the ambassador of Norway on 3 March 2019.'),
      'articles/constructor.md': article('Norway, hasOwnProperty said, closed its embassy on Monday.'),
    });
    for (const page of [
      'articles/__proto__',
      'articles/tostring',
      'articles/constructor',
      'actors/constructor',
    ])
      expect(site.get(`${page}/index.html`), page).toContain('<h1');
    expect(Object.keys({}.constructor.prototype as object)).toEqual([]);
  });
});

describe('what was published before', () => {
  const build = (content: string, site: string) =>
    call('build', '--content', content, '--output', site, '--as-of', '2020-01-02', '--quiet');

  test('stands byte for byte, and its ledger, while the content has faults; all of them are told', async () => {
    const content = folderOf({
      ...NORTH,
      'articles/a.md': article('Norway delivered two helicopters to Finland on Monday.'),
    });
    const site = `${content}-site`;
    onTestFinished(() => {
      rmSync(site, { recursive: true, force: true });
    });
    expect((await build(content, site)).status).toBe(0);
    const kept = () =>
      [join(site, 'SHA256SUMS'), join(content, 'ledger.json')].map((path) => readFileSync(path, 'utf8'));
    const before = kept();
    writeFileSync(join(content, 'articles/b.md'), '---js\nx\n---\n');
    writeFileSync(join(content, 'articles/c.md'), '---\nurl: javascript:x\npublished: never\n---\nText.\n');
    writeFileSync(join(content, 'actors.yml'), '- id: ../x\n');
    const { status, err } = await build(content, site);
    expect(status).toBe(1);
    expect(err.trim().split('\n').length).toBeGreaterThanOrEqual(4);
    for (const line of err.trim().split('\n')) expect(line).toMatch(/^\/.*:\d+: .+; .+$/u);
    expect(kept()).toEqual(before);
    expect(await manifestFaults(site)).toEqual([]);
  });

  test('answers at every address of an event whose article was deleted or renamed (fault 11)', async () => {
    const content = folderOf({
      ...NORTH,
      'articles/a.md': article('Norway delivered two helicopters to Finland on Monday.'),
      'articles/b.md': article('Finland expelled the ambassador of Norway on 3 March 2019.'),
    });
    const site = `${content}-site`;
    onTestFinished(() => {
      for (const left of [site, `${site}.previous`]) rmSync(left, { recursive: true, force: true });
    });
    await build(content, site);
    const pages = () =>
      readdirSync(join(site, 'events')).filter((name) =>
        existsSync(join(site, 'events', name, 'index.html')),
      );
    const before = pages();
    expect(before).toHaveLength(2);
    rmSync(join(content, 'articles/a.md'));
    renameSync(join(content, 'articles/b.md'), join(content, 'articles/c.md'));
    expect(await build(content, site)).toMatchObject({ status: 0 });
    // A new name for its article gives no event a new address.
    expect(pages()).toEqual(before);
    const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
    expect(page('articles/c')).toMatch(/expelled<\/mark> the ambassador/u);
    expect(page('articles/a')).not.toContain('<bdi data-article');
    expect(page(`events/${before.find((name) => name.includes('delivers'))!}`)).not.toContain(
      '<bdi data-article',
    );
  });
});

describe('hidden and look-alike letters (bad input 9)', () => {
  test('controls of writing direction are isolated on the page, and the quotation keeps them', async () => {
    const sentence = 'Norway delivered two \u202Ehelicopters\u202C to Finland on Monday.';
    const site = await siteOf({ 'articles/a.md': article(sentence) });
    const page = [...site].find(([name]) => /^events\/2019-03-04[^/]*\/index\.html$/u.test(name))![1];
    expect(page.replace(/<\/?mark[^>]*>/gu, '')).toMatch(
      /<bdi data-article="a">[^]*\u202Ehelicopters\u202C[^]*<\/bdi>/u,
    );
    expect(site.get('data/chronology.json')).toContain('two \u202Ehelicopters\u202C to');
  });

  test.each([
    ['Reuters', 1],
    ['Rеuters', 2],
  ])('of Reuters and %s the independent sources are %i', async (publisher, independent) => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article(
        'Norway delivered two helicopters to Finland on Monday. The crew was thanked at the harbour.',
        'published: 2019-03-05\npublisher: Reuters',
      ),
      'articles/b.md': article(
        'Two helicopters were delivered to Finland by Norway on Monday. Fishermen watched in the rain.',
        `published: 2019-03-06\npublisher: ${publisher}`,
      ),
    });
    const { out } = await call('chronology', '--json', '--content', dir);
    const { events } = JSON.parse(out) as { events: { sources: object }[] };
    expect(events[0]!.sources).toMatchObject({ articles: 2, independent });
  });
});

describe('characters that no file may hold (bad input 11)', () => {
  test('NUL, U+FFFE and lone surrogates leave every file well formed', async () => {
    const text =
      'Norway delivered\u0001 two helicopters\uFFFE to Finland\u000B on Monday. ' + STORY.repeat(3);
    const page = '<p>Norway sent two &#xD800;planes&#0; to Finland &#xFFFE;on Sunday.</p>'.repeat(5);
    const site = await siteOf({ 'articles/a.md': article(text), 'articles/b.html': page });
    for (const [name, content] of site) {
      if (name.endsWith('.png')) continue;
      // Half a character is written as U+FFFD in bytes, and as an escape in JSON.
      expect(content, name).not.toMatch(/\\u(?:d[89ab]\w{2}(?!\\ud[c-f])|0000)/iu);
      // JSON may hold what XML may not, and there a quotation is kept unit by unit.
      const refused = /json$/u.test(name)
        ? /[\u0000-\u0008]/u
        : /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u;
      expect(refused.test(content), name).toBe(false);
      if (/\.(?:xml|svg)$/u.test(name)) new SaxesParser().write(content).close();
      if (name.endsWith('.json')) JSON.parse(content);
      if (name.endsWith('.ics')) ICAL.parse(content);
      if (name.endsWith('.csv')) parse(content);
    }
    expect(site.get('data/events.csv')).toContain('Norway');
    const nul = await call(
      'build',
      '--dry-run',
      '--content',
      folderOf({ ...NORTH, 'articles/a.md': article('A\u0000B') }),
    );
    expect(nul).toMatchObject({
      status: 1,
      err: expect.stringContaining('a.md: this is a binary file, not text') as string,
    });
  });
});

describe('texts made to take for ever (bad input 12)', () => {
  test.each([
    ['50 kB of spaces', `${' '.repeat(50_000)}x`],
    ['15,000 × *a_', '*a_'.repeat(15_000)],
    ['20,000 × >', '>'.repeat(20_000)],
    ['1 MB on one line', 'Norway delivered two helicopters to Finland and '.repeat(21_000)],
    ['10,000 digits', '1'.repeat(10_000)],
    ['nested quotation marks', '« “'.repeat(10_000)],
    ['one long word with apostrophes', "l'".repeat(20_000)],
  ])('%s: read, within the time of a test', async (_, text) => {
    const { status } = await call(
      'check',
      '--content',
      folderOf({ ...NORTH, 'articles/a.md': article(text) }),
    );
    expect(status).toBe(0);
  });
});

describe('days that are not, and days ahead (bad input 16)', () => {
  const told = async (text: string, fields?: string) => {
    const { out } = await call(
      'chronology',
      '--content',
      folderOf({ ...NORTH, 'articles/a.md': article(text, fields) }),
    );
    return out.split('\n').filter((line) => line.includes('helicopters'));
  };

  test.each(['31 February 2019', 'the 32nd of May'])('%s is no date', async (day) => {
    const lines = await told(`Norway delivered two helicopters to Finland on ${day}.`);
    expect(lines).toEqual([expect.stringMatching(/^\.\.\/2019-03-05\toccurred\t/u)]);
  });

  test.each(['31 February 2019', '32nd of May 2019'])('%s is reported', async (day) => {
    const text = `Norway delivered two helicopters to Finland on ${day}.`;
    const { status, err } = await call(
      'check',
      '--content',
      folderOf({ ...NORTH, 'articles/a.md': article(text) }),
    );
    expect(status).toBe(0);
    expect(err).toMatch(
      /a\.md:4: warning: no day of any calendar: ".*"; correct it if the source has it otherwise/u,
    );
  });

  test.each([
    [
      'in September 2031',
      'to be delivered',
      /a\.md:4: warning: "September 2031" lies more than ten years after/u,
    ],
    ['in 1457', 'delivered', /a\.md:4: warning: "1457" lies before 1583/u],
  ])('%s is warned about', async (day, did, warning) => {
    const text = `Two helicopters were ${did} to Finland by Norway ${day}.`;
    const { status, err } = await call(
      'check',
      '--content',
      folderOf({ ...NORTH, 'articles/a.md': article(text) }),
    );
    expect(status).toBe(0);
    expect(err).toMatch(warning);
  });

  test('what lies after the article is never told as having happened', async () => {
    const lines = await told('Norway delivered two helicopters to Finland in September 2031.');
    expect(lines).toEqual([expect.stringMatching(/^2031-09\tplanned\t/u)]);
  });

  test('what lies before 1583 is resolved all the same', async () => {
    const lines = await told('Norway delivered two helicopters to Finland in 1457.');
    expect(lines).toEqual([expect.stringMatching(/^1457\toccurred\t/u)]);
  });

  test('an article dated before its own words is warned about', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article(
        'Norway delivered two helicopters to Finland on 4 March 2019.',
        'published: 2017-01-01',
      ),
    });
    const { status, err } = await call('check', '--content', dir);
    expect(status).toBe(0);
    expect(err).toMatch(/a\.md:1: warning: /u);
  });
});

describe('names of files (bad input 17)', () => {
  test('are taken literally, and shown without their controls', async () => {
    const dir = folderOf({ ...NORTH, 'articles/$(touch x)\n"; rm.md': '---\nurl: //x\n---\nText.\n' });
    const { status, err } = await call('check', '--content', dir);
    expect(status).toBe(1);
    expect(err).toContain('articles/$(touch x)\\u{a}"; rm.md:2: "url": not a web address');
  });
});

describe('many of one, and none (bad input 18)', () => {
  test('200 identical articles are one source, and each copy is told', async () => {
    const copies = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`articles/${index}.md`, article(STORY)]),
    );
    const { status, err } = await call('check', '--content', folderOf({ ...NORTH, ...copies }));
    expect(status).toBe(0);
    expect(err.match(/\(same text\)/gu)).toHaveLength(199);
  });

  test('an article without an event is reported', async () => {
    const { out } = await call(
      'build',
      '--dry-run',
      '--content',
      folderOf({ ...NORTH, 'articles/a.md': article('The harvest was good.') }),
    );
    expect(out).toMatch(/look at .*(?:no article gave an event|no event was found)/u);
  });
});

describe('decisions against one another (bad input 19)', () => {
  test('two that contradict are both named', async () => {
    const event = 'event: 2019-03-04-norway-delivers-two-helicopters-finland';
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article('Norway delivered two helicopters to Finland on Monday.'),
      'decisions/a.md': `---\n${event}\ndate: 2019-03-03\n---\n`,
      'decisions/b.md': `---\n${event}\ndate: 2019-03-02\n---\n`,
    });
    const { status, err } = await call('check', '--content', dir);
    expect(status).toBe(1);
    expect(err).toMatch(
      /decisions\/b\.md:2: date of [\w-]+: "2019-03-02" contradicts "2019-03-03" in \S+decisions\/a\.md:2; keep one/u,
    );
  });
});
