import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DRAW_ALL } from './browser.ts';
import { pagesOfEvents } from './pages.ts';
import type { AxeResults, Result } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What a page must weigh at most, in bytes after gzip. */
const BUDGETS = { event: 12_000, style: 12_000, script: 10_000 };

/** What a page is looked at in, all at once. */
const VIEWS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);
type View = (typeof VIEWS)[number];

/**
 * axe-core, best practice included, in both schemes and at each width: `few` pages, one of each template and language,
 * in all four; the others narrow and light, wide and dark.
 */
export async function accessibilityFaults(
  browser: Browser,
  address: string,
  { pages, few }: { pages: string[]; few: string[] },
): Promise<string[]> {
  const all = [...new Set([...pages, ...few])];
  const found = VIEWS.map((view) => {
    const shown = (view.colorScheme === 'light') === (view.width === 320) ? all : few;
    return violationsIn(browser, view, { address, pages: shown });
  });
  return (await Promise.all(found)).flat();
}

async function violationsIn(
  browser: Browser,
  { colorScheme, width }: View,
  { address, pages }: { address: string; pages: string[] },
): Promise<string[]> {
  // axe has to get past the policy that lets no script run; the policy itself is checked elsewhere.
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 844 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.addInitScript(DRAW_ALL);
  const faults: string[] = [];
  for (const path of pages) {
    await page.goto(`${address}/${path}`, { waitUntil: 'load' });
    const found = await violationsOn(page);
    faults.push(...found.map((one) => `${path} ${colorScheme} ${width}px: ${describeViolation(one)}`));
  }
  await context.close();
  return faults;
}

async function violationsOn(page: Page): Promise<Result[]> {
  await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
  await page.addScriptTag({ path: axeSource });
  const result = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return result.violations;
}

function describeViolation({ id, nodes }: Result): string {
  const [first] = nodes;
  return `${id} at ${first?.target.join(' ') ?? '?'} (${nodes.length}): ${first?.failureSummary?.replace(/\s+/g, ' ') ?? ''}`;
}

/** Sideways scrolling on phones, words on the console, requests to any other host; at all widths at once. */
export async function readingFaults(browser: Browser, address: string, pages: string[]): Promise<string[]> {
  const widths = [320, 390, 1280].map((width) => readingFaultsAt(width, browser, { address, pages }));
  return (await Promise.all(widths)).flat();
}

async function readingFaultsAt(
  width: number,
  browser: Browser,
  { address, pages }: { address: string; pages: string[] },
): Promise<string[]> {
  const faults: string[] = [];
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  await page.addInitScript(DRAW_ALL);
  let at = '';
  page.on('console', (message) => faults.push(`${at} ${width}px: console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${at} ${width}px: error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`${at}: asks for ${request.url()}`);
  });
  for (const path of pages) {
    at = path;
    await page.goto(`${address}/${path}`);
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (wide > width) faults.push(`${path}: scrolls sideways at ${width}px (${wide}px wide)`);
  }
  await page.close();
  return faults;
}

/** Files heavier than their budget, every page of an event among them. */
export async function weightFaults(dir: string): Promise<string[]> {
  const faults: string[] = [];
  const weigh = async (path: string, most: number): Promise<void> => {
    const size = gzipSync(await readFile(join(dir, path))).length;
    if (size > most) faults.push(`${path}: ${size} bytes after gzip, at most ${most}`);
  };
  for (const name of ['style', 'script'] as const) {
    const file = name === 'style' ? 'style.css' : 'script.js';
    const size = (await readFile(join(dir, file))).length;
    if (size > BUDGETS[name]) faults.push(`${file}: ${size} bytes, at most ${BUDGETS[name]}`);
  }
  for (const path of await pagesOfEvents(dir)) await weigh(`${path}index.html`, BUDGETS.event);
  return faults;
}
