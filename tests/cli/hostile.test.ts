import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
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

  test('a source named in look-alike letters is another source', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article(
        'Norway delivered two helicopters to Finland on Monday.',
        'published: 2019-03-05\npublisher: Reuters',
      ),
      'articles/b.md': article(
        'Two helicopters were delivered to Finland by Norway on Monday.',
        'published: 2019-03-06\npublisher: Rеuters',
      ),
    });
    const { out } = await call('chronology', '--json', '--content', dir);
    const { articles } = JSON.parse(out) as { articles: { source: { publisher: string } }[] };
    expect(new Set(articles.map(({ source }) => source.publisher)).size).toBe(2);
  });
});

describe('characters that no file may hold (bad input 11)', () => {
  test('NUL, U+FFFE and lone surrogates leave every file well formed', async () => {
    const text =
      'Norway delivered\u0001 two helicopters\uFFFE to Finland\u000B on Monday. ' + STORY.repeat(3);
    const page = '<p>Norway sent two &#xD800;planes&#0; to Finland &#xFFFE;on Sunday.</p>'.repeat(5);
    const site = await siteOf({ 'articles/a.md': article(text), 'articles/b.html': page });
    for (const [name, content] of site) {
      expect(/\p{Surrogate}/u.test(content), name).toBe(false);
      if (/\.(?:xml|svg)$/u.test(name))
        expect(content, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
    }
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
    for (const line of await told(`Norway delivered two helicopters to Finland on ${day}.`))
      expect(line).not.toMatch(/^2019-0[25]-/u);
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
    for (const line of lines) expect(line.startsWith('2031') && line.includes('\toccurred\t')).toBe(false);
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
  test('2,000 identical articles are one source, and each copy is told', async () => {
    const copies = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`articles/${index}.md`, article(STORY)]),
    );
    const { status, err } = await call('check', '--content', folderOf({ ...NORTH, ...copies }));
    expect(status).toBe(0);
    expect(err.match(/\(same text\)/gu)).toHaveLength(1999);
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
