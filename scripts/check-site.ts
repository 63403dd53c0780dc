/**
 * Looks at a built site in Chromium: `node --import tsx scripts/check-site.ts [site folder]`. Without a folder the
 * made-up chronology of the tests is published and looked at, hostile strings included, and homes of 12 to 1,000 events
 * are held against their budgets.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishSite } from '../src/site/publish.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { homeFaults } from '../tests/browser/budgets.ts';
import { accessibilityFaults, readingFaults, weightFaults } from '../tests/browser/checks.ts';
import { samplePages } from '../tests/browser/pages.ts';
import { serve } from '../tests/browser/serve.ts';
import { sample } from '../tests/site/sample.ts';

const PAGES_PER_TEMPLATE = 3;

async function main(given: string | undefined): Promise<void> {
  const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'datelined-look-')) : null;
  const dir = given ?? join(folder!, 'site');
  if (folder !== null) await publishSite(sample, dir);
  const served = await serve(dir, await prefixOf(dir));
  const browser = await openBrowser();
  try {
    const pages = await samplePages(dir, PAGES_PER_TEMPLATE);
    const faults = [
      ...(await weightFaults(dir, pages)),
      ...(given === undefined ? await homeFaults(browser) : []),
      ...(await readingFaults(browser, served.address, pages)),
      ...(await accessibilityFaults(browser, served.address, pages)),
    ];
    for (const fault of faults) console.error(fault);
    console.log(`${pages.length} pages looked at, ${faults.length} faults`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await served.close();
    if (folder !== null) await rm(folder, { recursive: true });
  }
}

/** Where the site says it stands: its 404 page, shown for any address, links from there. */
async function prefixOf(dir: string): Promise<string> {
  const robots = await readFile(join(dir, 'robots.txt'), 'utf8');
  const sitemap = /^Sitemap: (.*)$/m.exec(robots)![1]!;
  return new URL('.', sitemap).pathname.replace(/\/$/, '');
}

await main(process.argv[2]);
