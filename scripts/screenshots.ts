/**
 * Pictures of a built site, for looking: `node --import tsx scripts/screenshots.ts [site folder] [picture folder]`.
 * Every template in both languages, at 390 and 1280 px, light and dark, and printed; and `docs/home.png` for the README.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DRAW_ALL, openBrowser } from '../tests/browser/browser.ts';
import { samplePages } from '../tests/browser/pages.ts';
import { prefixOf, serve } from '../tests/browser/serve.ts';

const WIDTHS = [390, 1280];
const TALLEST = 3000;

async function main(dir: string, pictures: string): Promise<void> {
  const served = await serve(dir, await prefixOf(dir));
  const browser = await openBrowser();
  try {
    const pages = await samplePages(dir);
    await mkdir(pictures, { recursive: true });
    for (const scheme of ['light', 'dark'] as const)
      for (const width of WIDTHS)
        await shoot(browser, { address: served.address, pages, pictures, scheme, width });
    await printPages(browser, served.address, pictures, pages);
    await shootForReadme(browser, served.address);
  } finally {
    await browser.close();
    await served.close();
  }
}

interface Shooting {
  address: string;
  pages: string[];
  pictures: string;
  scheme: 'light' | 'dark';
  width: number;
}

async function shoot(browser: Browser, { address, pages, pictures, scheme, width }: Shooting): Promise<void> {
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
  await page.addInitScript(DRAW_ALL);
  for (const path of pages) {
    await page.goto(`${address}/${path}`);
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
    await page.screenshot({
      path: join(pictures, nameOf(path, `${width}-${scheme}.png`)),
      fullPage: true,
      clip,
    });
  }
  await page.close();
}

async function printPages(
  browser: Browser,
  address: string,
  pictures: string,
  pages: string[],
): Promise<void> {
  const page = await browser.newPage();
  for (const path of pages) {
    await page.goto(`${address}/${path}`);
    await page.pdf({ path: join(pictures, nameOf(path, 'print.pdf')), format: 'A4' });
  }
  await page.close();
}

async function shootForReadme(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1200, height: 1000 } });
  await page.goto(`${address}/`);
  await page.screenshot({ path: 'docs/home.png' });
  await page.close();
}

function nameOf(path: string, ending: string): string {
  return `${path.replace(/\/$/, '').replaceAll('/', '_') || 'home'}-${ending}`;
}

await main(process.argv[2] ?? '_site', process.argv[3] ?? '.cache/pictures');
