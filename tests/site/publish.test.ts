import { readdirSync, readFileSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ahead } from '../../src/site/make.ts';
import { publishSite } from '../../src/site/publish.ts';
import { HOSTILE, sample } from './sample.ts';

let dir: string;
let site: string;
const pages = new Map<string, string>();

const BOATS = '/events/2021-09-30-corvo-delivers-boats/';
/** What was there of the new site each time that some of its pages were shown already. */
const shown: (Ahead & { pages: string[]; text: string })[] = [];
const show = (ahead: Ahead): void => {
  const files = readdirSync(ahead.dir, { recursive: true, encoding: 'utf8' });
  shown.push({
    ...ahead,
    pages: files.filter((name) => name.endsWith('.html')),
    text: readFileSync(join(ahead.dir, BOATS, 'index.html'), 'utf8'),
  });
};

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'datelined-site-'));
  site = join(dir, 'site');
  await publishSite(sample, site, undefined, { first: { addresses: [BOATS, '/nowhere/'], show } });
  for (const path of await filesIn(site))
    if (path.endsWith('.html')) pages.set(path, await readFile(join(site, path), 'utf8'));
}, 240_000);

afterAll(() => rm(dir, { recursive: true, force: true }));

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

const read = (path: string): Promise<string> => readFile(join(site, path), 'utf8');
const visible = (text: string): string => text.replaceAll('\u0000', '\uFFFD');

describe('the published site', () => {
  it('has the page that somebody had before them made before all others, once and for all', async () => {
    expect(shown.map(({ addresses }) => addresses)).toEqual([[BOATS]]);
    expect(shown[0]!.pages).toEqual([join(BOATS.slice(1), 'index.html')]);
    expect(await read(join(BOATS, 'index.html'))).toBe(shown[0]!.text);
  });

  it('has every kind of page in both languages', () => {
    for (const path of [
      'index.html',
      'events/index.html',
      'events/2021-09-30-corvo-delivers-boats/index.html',
      'events/2021-09-30-boats-arrive/index.html',
      'articles/index.html',
      'articles/gazette/index.html',
      'actors/index.html',
      'actors/torvald/index.html',
      'types/index.html',
      'types/arms-delivery/index.html',
      'years/2021/index.html',
      'places/index.html',
      'places/cape-merrow/index.html',
      'data/index.html',
      'embed/index.html',
      'embed/2021-09-30-corvo-delivers-boats/index.html',
      'method/index.html',
      '404.html',
    ]) {
      expect(pages.has(path), path).toBe(true);
      expect(pages.has(`fr/${path}`), `fr/${path}`).toBe(true);
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({ extends: ['html-validate:recommended'] }),
    );
    const faults: string[] = [];
    for (const [path, text] of pages) {
      const report = await validator.validateString(text);
      for (const { messages } of report.results)
        faults.push(...messages.map((one) => `${path}:${one.line}: ${one.ruleId}: ${one.message}`));
    }
    expect(faults).toEqual([]);
  }, 240_000);

  it('says which language it is in and where the other one is', () => {
    for (const [path, text] of pages) {
      const { document } = parseHTML(text);
      const lang = path.startsWith('fr/') ? 'fr' : 'en';
      expect(document.documentElement.getAttribute('lang'), path).toBe(lang);
      if (!path.endsWith('404.html') && !path.includes('embed/'))
        expect(document.querySelectorAll('link[hreflang]').length, path).toBe(3);
    }
  });

  it('names a picture that is there, its own on every page of an event', async () => {
    const named = [...pages].flatMap(([path, text]) => {
      const found = parseHTML(text)
        .document.querySelector('meta[property="og:image"]')
        ?.getAttribute('content');
      return found ? [[path, new URL(found).pathname.replace('/some/prefix/', '')] as const] : [];
    });
    const own = named.filter(([, picture]) => /events\//u.test(picture));
    expect(own).toHaveLength(2 * sample.events.length);
    for (const [path, picture] of named)
      expect((await readFile(join(dir, 'site', picture))).length, path).toBeGreaterThan(1000);
  });

  it('lets no text of the records become markup', () => {
    for (const [path, text] of pages) {
      const { document } = parseHTML(text);
      expect(document.querySelectorAll('img').length, path).toBe(0);
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
      expect(
        scripts.map((one) => one.outerHTML),
        path,
      ).toEqual(
        scripts.map((): unknown =>
          expect.stringMatching(
            /^<script src="(?:[./]*|\/some\/prefix\/)script\.js" defer(="")?><\/script>$/,
          ),
        ),
      );
      expect(
        [...document.querySelectorAll('*')].filter((one) => one.hasAttribute('onerror')).length,
        path,
      ).toBe(0);
    }
    const page = parseHTML(pages.get('events/2022-summer-hostile/index.html')!).document;
    expect(page.querySelector('h1')?.textContent?.trim()).toBe(visible(`Spokesman: ${HOSTILE}`));
    expect(page.body.textContent).toContain('{{ 7*7 }} {% raw %}');
  });

  it('has JSON-LD that parses, whatever the records hold', () => {
    for (const [path, text] of pages)
      for (const script of parseHTML(text).document.querySelectorAll('script[type]'))
        expect(() => JSON.parse(script.textContent ?? '') as unknown, path).not.toThrow();
  });

  it('quotes nothing that does not stand in its article', () => {
    let passages = 0;
    for (const [path, text] of pages)
      for (const element of parseHTML(text).document.querySelectorAll('[data-article]')) {
        const article = sample.articles.find((one) => one.id === element.getAttribute('data-article'));
        for (const run of (element.textContent ?? '').split('[…]'))
          expect(visible(article!.text), path).toContain(run.trim());
        passages++;
      }
    expect(passages).toBeGreaterThan(40);
  });

  it('puts quotation marks around the words of originals only', () => {
    const page = parseHTML(pages.get('events/2021-09-30-corvo-delivers-boats/index.html')!).document;
    expect(page.querySelector('[data-article=gazette]')?.closest('blockquote')?.className).toBe('retold');
    expect(page.querySelector('[data-article=ledger]')?.closest('blockquote')?.className).toBe('quoted');
    expect(page.querySelector('[data-article=ledger]')?.parentElement?.textContent).toMatch(/^“.*”$/s);
    const french = parseHTML(pages.get('events/2022-04-18-corvo-delivers-boats/index.html')!).document;
    expect(french.querySelector('[data-article=depeche]')?.closest('blockquote')?.className).toBe('quoted');
    expect(french.querySelector('[data-article=depeche]')?.closest('blockquote')?.getAttribute('lang')).toBe(
      'fr',
    );
  });

  it('reads the editor’s note as Markdown, and lets nothing in it become markup', () => {
    const page = parseHTML(pages.get('events/2021-09-30-corvo-delivers-boats/index.html')!).document;
    expect(page.querySelector('article em')?.textContent).toBe('public');
    const evil = parseHTML(pages.get('events/2022-summer-hostile/index.html')!).document;
    expect(evil.querySelector('article')?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect([...evil.querySelectorAll('article a')].map((one) => one.textContent)).not.toContain('run me');
  });

  it('shows no excerpt longer than the settings allow', () => {
    for (const [path, text] of pages)
      for (const element of parseHTML(text).document.querySelectorAll('.quoted [data-article]'))
        expect(element.textContent?.length, path).toBeLessThanOrEqual(sample.settings.excerptLength + 10);
  });

  it('says what is not known of a source', () => {
    expect(pages.get('articles/depeche/index.html')).toContain('publisher not stated');
    expect(pages.get('fr/articles/depeche/index.html')).toContain('éditeur non indiqué');
  });

  it('leads from a merged address to the event that took its place', () => {
    const merged = parseHTML(pages.get('events/2021-09-30-boats-arrive/index.html')!).document;
    expect(merged.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      '0;url=../2021-09-30-corvo-delivers-boats/index.html',
    );
    const split = parseHTML(pages.get('events/2021-two-deliveries/index.html')!).document;
    expect(split.querySelectorAll('main .compact a').length).toBe(2);
  });

  it('says at the address of an article or actor that is no more where its events are', () => {
    const article = parseHTML(pages.get('articles/lost-herald/index.html')!).document;
    expect(article.querySelector('h1')?.textContent).toBe('Boats for the north');
    expect(article.querySelector('main')?.textContent).toContain(
      'taken out of the chronology on 9 March 2026',
    );
    expect(article.querySelectorAll('main .compact a').length).toBe(2);
    expect(article.querySelector('meta[http-equiv=refresh]')).toBeNull();
    const actor = parseHTML(pages.get('fr/actors/estia/index.html')!).document;
    expect(actor.querySelector('main')?.textContent).toContain('Depuis le 9 mars 2026');
  });

  it('folds what has no date of its own under its year, after what is dated', () => {
    const { document } = parseHTML(pages.get('index.html')!);
    const folded = [...document.querySelectorAll('.year details.undated')];
    expect(folded.length).toBeGreaterThan(0);
    for (const one of folded) expect(one.nextElementSibling).toBeNull();
    expect(document.querySelector('.facts')?.textContent).toContain('more without a date of');
  });

  it('shows planned things as planned', () => {
    const { document } = parseHTML(pages.get('index.html')!);
    const vote = [...document.querySelectorAll('.event, .compact li')].find((one) =>
      one.textContent?.includes('to vote'),
    );
    expect(vote?.className).toContain('ahead');
    expect(vote?.querySelector('.tag')?.textContent).toBe('Planned');
  });

  it('asks no other host for anything and runs no script', () => {
    for (const [path, text] of pages) {
      expect(text, path).toContain('content="default-src &#39;none&#39;;');
      const { document } = parseHTML(text);
      const loaded = [...document.querySelectorAll('link[rel=stylesheet], img, iframe, use')];
      for (const one of loaded) expect(one.getAttribute('href') ?? '', path).not.toMatch(/^https?:|^\/\//);
    }
  });

  it('has feeds and a sitemap that are well-formed XML', async () => {
    for (const path of ['feed.xml', 'fr/feed.xml', 'sitemap.xml']) {
      const text = await read(path);
      expect(text, path).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]/);
      expect(unbalanced(text), path).toEqual([]);
    }
    const { document } = parseHTML(await read('sitemap.xml'));
    const former = sample.forwards.length + sample.formerPages!.length;
    expect(document.querySelectorAll('url').length).toBe(
      [...pages.keys()].filter((path) => !path.includes('embed/')).length - 2 - 2 * former,
    );
  });

  it('gives the same bytes twice', async () => {
    const again = join(dir, 'again');
    await publishSite(sample, again);
    const files = await filesIn(site);
    expect(await filesIn(again)).toEqual(files);
    for (const path of files)
      expect(await readFile(join(again, path)), path).toEqual(await readFile(join(site, path)));
  }, 240_000);
});

/** Tags of an XML text that are opened and not closed in order, or the reverse. */
function unbalanced(text: string): string[] {
  const open: string[] = [];
  for (const [tag, end, name] of text
    .replace(/<\?.*?\?>|<!\[CDATA\[.*?\]\]>/gs, '')
    .matchAll(/<(\/?)([\w:]+)[^>]*>/g)) {
    if (tag.endsWith('/>')) continue;
    if (end === '') open.push(name!);
    else if (open.pop() !== name) return [tag];
  }
  return open;
}

describe('publishing', () => {
  it('leaves the old site whole when the new one has a fault', async () => {
    const target = join(dir, 'kept');
    await publishSite(sample, target);
    const before = await filesIn(target);
    const broken = {
      ...sample,
      articles: sample.articles.map((one) => ({ ...one, text: one.text.replaceAll('boats', 'ships') })),
    };
    await expect(publishSite(broken, target)).rejects.toThrow(/not found in the article gazette/);
    expect(await filesIn(target)).toEqual(before);
    expect((await readdir(dir)).filter((name) => name.startsWith('kept.'))).toEqual([]);
  }, 240_000);

  it('removes pages of events that are gone', async () => {
    const target = join(dir, 'shrunk');
    await publishSite(sample, target);
    const gone = sample.events.at(-1)!;
    const keep = (id: string) => id !== gone.id;
    await publishSite(
      {
        ...sample,
        events: sample.events.filter(({ id }) => keep(id)),
        articles: sample.articles.map((one) => ({
          ...one,
          used: one.used.filter(({ event }) => keep(event)),
        })),
      },
      target,
    );
    expect(await filesIn(target)).not.toContain(`events/${gone.slug}/index.html`);
  }, 240_000);

  it('clears what dead runs left, and puts a site back that was never replaced (fault 2)', async () => {
    const target = join(dir, 'repaired');
    const dead = 2 ** 22 + 1;
    await mkdir(`${target}.old-${dead}`);
    for (const name of ['index.html', 'SHA256SUMS'])
      await writeFile(join(`${target}.old-${dead}`, name), 'old');
    await mkdir(`${target}.new-${dead}`);
    const stop = () => Promise.reject(new Error('stopped'));
    await expect(publishSite(sample, target, stop)).rejects.toThrow('stopped');
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('old');
    expect((await readdir(dir)).filter((name) => name.startsWith('repaired.'))).toEqual([]);
  }, 240_000);

  it('refuses to write where another living process builds, and says which (fault 4)', async () => {
    const target = join(dir, 'locked');
    await writeFile(`${target}.lock`, String(process.ppid));
    await expect(publishSite(sample, target)).rejects.toThrow(`process ${process.ppid}`);
  });

  it.each([
    ['a dead process', 2 ** 22 + 1],
    ['a dead process that had our number, as in a container', process.pid],
  ])(
    'takes over what %s left (fault 4)',
    async (_, dead) => {
      const target = join(dir, `taken-over-${dead}`);
      await writeFile(`${target}.lock`, String(dead));
      await mkdir(`${target}.new-${dead}`);
      await writeFile(`${target}.new-${dead}/index.html`, 'half');
      await expect(publishSite(sample, target)).resolves.toMatchObject({ dir: target });
      expect((await readdir(dir)).filter((name) => name.startsWith(`taken-over-${dead}.`))).toEqual([]);
    },
    60_000,
  );

  it('lets no two builds of one process into the same place', async () => {
    const target = join(dir, 'twice');
    const both = await Promise.allSettled([publishSite(sample, target), publishSite(sample, target)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  }, 240_000);

  it.each<[string, (target: string) => Promise<unknown>]>([
    ['a folder of other things', (target) => mkdir(target).then(() => writeFile(join(target, 'thesis'), ''))],
    ['a file', (target) => writeFile(target, 'thesis')],
    ['a link that leads nowhere', (target) => symlink('/nowhere/at/all', target)],
  ])('leaves %s in its place and says so', async (what, make) => {
    const target = join(dir, what);
    await make(target);
    await expect(publishSite(sample, target)).rejects.toThrow(/name another folder with --output/);
    expect((await lstat(target)).isDirectory()).toBe(what.startsWith('a folder'));
    expect((await readdir(dir)).filter((name) => name.startsWith(`${what}.`))).toEqual([]);
  });

  it('goes where a link leads, and leaves the link', async () => {
    const [link, place] = [join(dir, 'link'), join(dir, 'place')];
    await mkdir(place);
    await symlink(place, link);
    await publishSite(sample, link);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await filesIn(place)).toContain('index.html');
  }, 240_000);

  it('publishes a chronology without any event', async () => {
    const empty = { ...sample, events: [], articles: [], forwards: [], formerPages: [], unknownNames: [] };
    const report = await publishSite(empty, join(dir, 'empty'));
    expect(report.pages).toBe(24);
  }, 240_000);
});
