import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishSite } from '../../src/site/publish.ts';
import { POLICY } from '../../src/site/view/policy.ts';
import { HOSTILE, sample } from '../site/sample.ts';
import { CHROMIUM, openBrowser } from './browser.ts';
import { serve, type Served } from './serve.ts';

const canLook = existsSync(CHROMIUM) || process.env['CI'] === 'true';

/** What would run, load or leave if a page let it. */
const ATTACKS = [
  '<script>document.title = "owned"</script>',
  '<img src="https://evil.example/a.png" onerror="document.title = \'owned\'">',
  '<svg onload="document.title = \'owned\'"></svg>',
  '<iframe srcdoc="<script>parent.document.title = \'owned\'</script>"></iframe>',
  '<object data="https://evil.example/"></object><embed src="https://evil.example/">',
  '<style>@import "https://evil.example/a.css"; body { background: url(https://evil.example/b.png) }</style>',
  '<link rel="stylesheet" href="https://evil.example/c.css"><base href="https://evil.example/">',
  '<form action="https://evil.example/"><button id="go">x</button></form>',
];

describe.skipIf(!canLook)('a page of attacks in a browser (bad input 6)', () => {
  let dir: string;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'datelined-attacks-'));
    await publishSite(sample, join(dir, 'site'));
    const head = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>whole</title></head>`;
    await writeFile(join(dir, 'site', 'attacks.html'), `${head}<body>${ATTACKS.join('\n')}</body></html>`);
    served = await serve(join(dir, 'site'));
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(dir, { recursive: true, force: true });
  });

  /** Opens a page, clicks what can be clicked in it, and tells what it asked others for and which words it shows. */
  async function open(
    path: string,
  ): Promise<{ page: Page; title: string; asked: string[]; dialogs: number }> {
    const page = await browser.newPage();
    const seen = { asked: [] as string[], dialogs: 0 };
    const noteAsked = (request: Request): void => {
      const { protocol, host } = new URL(request.url());
      if (
        request.failure()?.errorText !== 'csp' &&
        protocol !== 'data:' &&
        host !== new URL(served.address).host
      )
        seen.asked.push(request.url());
    };
    // What the policy stops fails as "csp" before it is sent.
    page.on('requestfinished', noteAsked);
    page.on('requestfailed', noteAsked);
    page.on('dialog', (dialog) => {
      seen.dialogs += 1;
      void dialog.dismiss();
    });
    await page.goto(served.address + path, { waitUntil: 'load' });
    await page.waitForTimeout(300);
    return { page, title: await page.evaluate<string>('document.title'), ...seen };
  }

  it('even as markup, the policy lets none of it run, load or leave', async () => {
    const { page, title, asked, dialogs } = await open('/attacks.html');
    await page.click('#go', { noWaitAfter: true });
    await page.waitForTimeout(300);
    expect({ title, asked, dialogs, at: page.url() }).toEqual({
      title: 'whole',
      asked: [],
      dialogs: 0,
      at: `${served.address}/attacks.html`,
    });
    await page.close();
  }, 240_000);

  it.each(['/events/2022-summer-hostile/', '/articles/hostile/', '/fr/events/2022-summer-hostile/', '/'])(
    'on %s records full of them are words',
    async (path) => {
      const { page, asked, dialogs } = await open(path);
      expect({ asked, dialogs }).toEqual({ asked: [], dialogs: 0 });
      expect(
        await page.evaluate(
          'document.querySelectorAll("img, iframe, object, embed, base, [onerror]").length',
        ),
      ).toBe(0);
      if (path !== '/') expect(await page.textContent('body')).toContain(HOSTILE.slice(0, 30));
      expect(await page.context().cookies()).toEqual([]);
      await page.close();
    },
    60_000,
  );
});
