import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publishSite } from '../../src/site/publish.ts';
import { sample } from '../site/sample.ts';
import { CHROMIUM, openBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

// Without Chromium there is nothing to look with; where the whole project is checked its lack is a failure.
const canLook = existsSync(CHROMIUM) || process.env['CI'] === 'true';

const DELIVERY = '2021-09-30-corvo-delivers-boats';

describe.skipIf(!canLook)('a reader in a browser', () => {
  let dir: string;
  let served: Served;
  let browser: Browser;
  const open: Page[] = [];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'datelined-reader-'));
    await publishSite(sample, join(dir, 'site'));
    served = await serve(join(dir, 'site'));
    browser = await openBrowser();
  }, 120_000);

  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(dir, { recursive: true, force: true });
  });

  async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    open.push(page);
    await page.goto(address.startsWith('file:') ? address : `${served.address}${address}`);
    return page;
  }

  const shown = (page: Page) =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('#list li')].filter((one) => !one.closest('[hidden]')).map((one) => one.querySelector('a').getAttribute('href').split('/').at(-2))`,
    );
  const count = (page: Page) => page.textContent('output');
  const counts = async (page: Page, words: string | RegExp) =>
    expect.poll(() => count(page), { timeout: 30_000 }).toMatch(words);

  it('searches as she types, is told how many, and can send the address on', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    await page.fill('[name=q]', 'VEDÉTTES');
    await counts(page, /^Showing \d of /);
    const found = await shown(page);
    expect(found).toContain(DELIVERY);
    expect(found.length).toBeLessThan(sample.events.length);
    expect(new URL(page.url()).searchParams.get('q')).toBe('VEDÉTTES');
    expect(await page.getByRole('status').textContent()).toMatch(/^Showing/);

    const again = await visit(`/${new URL(page.url()).search}`);
    await counts(again, new RegExp(`^Showing ${found.length} of ${sample.events.length}$`));
    expect(await shown(again)).toEqual(found);
  });

  it('filters by kind and status from the keyboard alone', async () => {
    const page = await visit('/');
    await page.focus('.tools summary');
    await page.keyboard.press('Enter');
    await page.focus('[name=kind]');
    await page.keyboard.type('Arms');
    await expect.poll(() => page.url()).toContain('kind=arms-delivery');
    await counts(page, /^Showing [1-9] of /);
    const deliveries = sample.events.filter(({ type }) => type === 'arms-delivery');
    expect((await shown(page)).sort()).toEqual(deliveries.map(({ slug }) => slug).sort());
    await page.focus('[type=reset]');
    await page.keyboard.press('Enter');
    await counts(page, `Showing ${sample.events.length} of ${sample.events.length}`);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it('turns the order around and back', async () => {
    const page = await visit('/');
    const oldest = await page.locator('#list > .year > h2 > a').allTextContents();
    await page.selectOption('[name=order]', 'newest');
    await expect
      .poll(() => page.locator('#list > .year > h2 > a').allTextContents())
      .toEqual(oldest.toReversed());
    await page.selectOption('[name=order]', 'oldest');
    await expect.poll(() => page.locator('#list > .year > h2 > a').allTextContents()).toEqual(oldest);
  });

  it('is told when nothing matches', async () => {
    const page = await visit('/?q=zzz');
    await counts(page, /^Showing 0 of /);
    expect(await page.isVisible('#none')).toBe(true);
  });

  it('searches in French, by the same address', async () => {
    const page = await visit('/fr/?kind=arms-delivery');
    await counts(page, /^Affichés\s: [1-9]\d? sur /);
    expect(await shown(page)).toContain(DELIVERY);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
  });

  it('searches a copy of the site in a folder', async () => {
    const page = await visit(`file://${join(dir, 'site/index.html')}`);
    await page.fill('[name=q]', 'patrol');
    await counts(page, /^Showing [1-9]\d? of /);
    expect(await shown(page)).toContain(DELIVERY);
  });

  it('goes from page to page of a copy in a folder, from the list and back', async () => {
    const inFolder = (path: string) => `file://${join(dir, 'site', path)}`;
    const page = await visit(inFolder('index.html'));
    await page.click(`#list a[href*="${DELIVERY}"]`);
    expect(page.url()).toBe(inFolder(`events/${DELIVERY}/index.html`));
    await page.click('.bar .name');
    expect(page.url()).toBe(inFolder('index.html'));
  });

  it('is led on from a former address, in a folder also without JavaScript, and sees the address to cite', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const inFolder = (path: string) => `file://${join(dir, 'site', path)}`;
      const former = await visit(inFolder('events/2021-09-30-boats-arrive/index.html'), {
        javaScriptEnabled,
      });
      await expect.poll(() => former.url()).toBe(inFolder(`events/${DELIVERY}/index.html`));
    }
    const online = await visit('/events/2021-09-30-boats-arrive/');
    await expect.poll(() => online.url()).toBe(`${served.address}/events/${DELIVERY}/`);
  });

  it('is told no number of a fold while only some of it is shown', async () => {
    const page = await visit('/?q=patrol');
    await counts(page, /^Showing [1-9]\d? of /);
    expect(await page.locator('#list :is(h2 small, .undated b):visible').count()).toBe(0);
    await page.selectOption('[name=order]', 'newest');
    await page.fill('[name=q]', '');
    await counts(page, `Showing ${sample.events.length} of ${sample.events.length}`);
    expect(await page.locator('#list h2 small:visible').count()).toBeGreaterThan(0);
  });

  it('has every event and the ready pages without the script', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    expect(await page.locator(`#list a[href="events/${DELIVERY}/"]`).isVisible()).toBe(true);
    expect(await page.locator('.tools').isVisible()).toBe(false);
    for (const [link, path] of [
      ['#y-2021 a', '/years/2021/'],
      ['nav a[href="actors/"]', '/actors/'],
      ['nav a[href="types/"]', '/types/'],
      ['nav a[href="articles/"]', '/articles/'],
    ] as const) {
      await page.goto(`${served.address}/`);
      await page.click(link);
      expect(new URL(page.url()).pathname).toBe(`/some/prefix${path}`);
    }
  });

  it('prints every event with its sources, folded or not', async () => {
    const page = await visit('/');
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate<string[]>(
      `[...document.querySelectorAll('#list li a')].filter((one) => one.getClientRects().length === 0).map((one) => one.textContent)`,
    );
    expect(hidden).toEqual([]);
    const text = await page.evaluate<string>('document.body.innerText');
    expect(text).toMatch(/\[\d(, \d)*\]/);
    for (const { source } of sample.articles.slice(0, 3)) expect(text).toContain(source.headline);
    expect(await page.locator('.tools').isVisible()).toBe(false);
  });

  it('prints an event with its evidence and where to find it, on white paper, without what only a screen can use', async () => {
    for (const path of [`/events/${DELIVERY}/`, '/fr/articles/gazette/', '/events/']) {
      const page = await visit(path, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const text = await page.evaluate<string>('document.body.innerText');
      expect(text).toContain(`https://sample.example/some/prefix${path}`);
      for (const useless of ['button', 'iframe', '.tools', 'nav.pair', '.bar nav'])
        for (const one of await page.locator(useless).all()) expect(await one.isVisible()).toBe(false);
      expect(text).not.toContain('<iframe');
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      const parts = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.claim, .passage, .compact li, .how, tr')].map((one) => getComputedStyle(one).breakInside)`,
      );
      expect(parts.length).toBeGreaterThan(0);
      expect(new Set(parts)).toEqual(new Set(['avoid']));
    }
    const page = await visit(`/events/${DELIVERY}/`);
    await page.emulateMedia({ media: 'print' });
    const text = await page.evaluate<string>('document.body.innerText');
    const urls = sample.articles.flatMap(({ source, id }) =>
      sample.events.some(
        ({ slug, claims }) => slug === DELIVERY && claims.some(({ article }) => article === id),
      )
        ? (source.url ?? [])
        : [],
    );
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(text).toContain(url);
  });

  it('sees the passage behind a footnote on focus, and follows the plain link without the script', async () => {
    const page = await visit(`/events/${DELIVERY}/`);
    await page.focus('a.ref');
    expect(await page.textContent('.preview')).toContain('patrol boats');
    await page.keyboard.press('Escape');
    expect(await page.locator('.preview').count()).toBe(0);

    const plain = await visit(`/events/${DELIVERY}/`, { javaScriptEnabled: false });
    await plain.click('a.ref');
    expect(new URL(plain.url()).hash).toMatch(/^#q-/);
    expect(await plain.locator('.claim:target').isVisible()).toBe(true);
  });

  it('reads an event in full when she has only its address', async () => {
    const page = await visit(`/fr/events/${DELIVERY}/`);
    const text = (await page.evaluate<string>('document.body.innerText')).replaceAll('\u00a0', ' ');
    for (const words of [
      'jeudi 30 septembre 2021',
      'amirale de la flotte',
      'Les sources divergent',
      'Citer cette page',
    ])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
  });

  it('passes every link and field by keyboard, the skip link first', async () => {
    const page = await visit('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    const seen = await page.evaluate<boolean>(`(() => {
      const { x, y, width, height } = document.activeElement.getBoundingClientRect();
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      return document.activeElement.contains(there);
    })()`);
    expect(seen).toBe(true);
  });

  it('reads a card within the page of somebody else, and leaves it by its title', async () => {
    const page = await (await browser.newContext()).newPage();
    open.push(page);
    const code = `<iframe src="${served.address}/embed/${DELIVERY}/" title="card" width="100%" height="230"></iframe>`;
    await page.setContent(`<!DOCTYPE html><title>elsewhere</title>${code}`);
    const card = page.frameLocator('iframe');
    expect(await card.locator('.when').innerText()).toMatch(/30\sSeptember 2021/);
    const wants = await page.frames()[1]!.evaluate<number>('document.body.scrollHeight');
    expect(wants).toBeLessThanOrEqual(230);
    await page.route('https://sample.example/**', (route) => route.fulfill({ body: 'the whole site' }));
    await card.locator('h1 a').click();
    await expect.poll(() => page.url()).toBe(`https://sample.example/some/prefix/events/${DELIVERY}/`);
  });

  it.each(['', `${DELIVERY}/`])('sees the embed “%s” as it is when only its file is copied', async (name) => {
    const copy = join(dir, 'copied.html');
    await copyFile(join(dir, 'site/embed', name, 'index.html'), copy);
    for (const width of [360, 800]) {
      const page = await visit(`file://${copy}`, { viewport: { width, height: 480 }, bypassCSP: true });
      const alone = await page.screenshot();
      await page.addStyleTag({ path: join(dir, 'site/style.css') });
      expect(alone.equals(await page.screenshot())).toBe(true);
      expect(await page.evaluate('getComputedStyle(document.querySelector(".sign")).width')).toBe('24px');
    }
  });

  it('copies the address of a page and its reference, each whole', async () => {
    const page = await visit(`/events/${DELIVERY}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = async (n: number) => {
      await page.locator('[data-copy] button').nth(n).click();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    expect(await copied(0)).toBe(`https://sample.example/some/prefix/events/${DELIVERY}/`);
    expect(await copied(1)).toMatch(
      /^Corvo delivers four patrol boats to Arvania \(Version [0-9a-f]{12}\)\. \(2026/,
    );
  });
});
