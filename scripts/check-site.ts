/**
 * Looks at a built site in Chromium: `node --import tsx scripts/check-site.ts [site folder]`. Without a folder the
 * made-up chronology of the tests is published and looked at, hostile strings included. Either is read at the base that
 * it says it stands at, and at another one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishSite } from '../src/site/publish.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { accessibilityFaults, readingFaults, weightFaults } from '../tests/browser/checks.ts';
import { samplePages } from '../tests/browser/pages.ts';
import { prefixOf, serve } from '../tests/browser/serve.ts';
import { sample } from '../tests/site/sample.ts';

/** Of the made-up site, where every page differs; of a real one the first pages of a kind are like the others. */
const PAGES_PER_TEMPLATE = { made: 2, real: 1 };

async function main(given: string | undefined): Promise<void> {
  const folder = given === undefined ? await mkdtemp(join(tmpdir(), 'datelined-look-')) : null;
  const dir = given ?? join(folder!, 'site');
  if (folder !== null) await publishSite(sample, dir);
  const elsewhere = await atOtherBase(folder, dir);
  const served = await serve(dir, await prefixOf(dir));
  const browser = await openBrowser();
  try {
    const pages = await samplePages(dir, PAGES_PER_TEMPLATE[folder === null ? 'real' : 'made']);
    const few = await samplePages(dir);
    const faults = [
      ...(await weightFaults(dir)),
      ...(await readingFaults(browser, served.address, pages)),
      ...(await readingFaults(browser, elsewhere.address, few.filter(elsewhere.shows))),
      ...(await accessibilityFaults(browser, served.address, { pages, few })),
    ];
    for (const fault of faults) console.error(fault);
    console.log(`${pages.length} pages looked at, ${faults.length} faults`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await served.close();
    await elsewhere.close();
    if (folder !== null) await rm(folder, { recursive: true });
  }
}

/**
 * The same site at another base. A real one, which stands at `/`, is served under a prefix: all links but those of the
 * page for any address are relative. The made-up one, which stands under a prefix, is published anew for `/`.
 */
async function atOtherBase(folder: string | null, dir: string) {
  if (folder === null) {
    const served = await serve(dir, `${await prefixOf(dir)}/some/other`);
    return { ...served, shows: (path: string) => !path.endsWith('404.html') };
  }
  const bare = { ...sample, settings: { ...sample.settings, baseUrl: 'https://sample.example/' } };
  await publishSite(bare, join(folder, 'bare'));
  return { ...(await serve(join(folder, 'bare'), '')), shows: () => true };
}

await main(process.argv[2]);
