import { execFileSync } from 'node:child_process';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashesIn, manifestFaults, MANIFEST, writeManifest } from '../../src/site/manifest.ts';
import { publishSite } from '../../src/site/publish.ts';
import { rollback } from '../../src/site/rollback.ts';
import { clearDeadRuns, swap } from '../../src/site/swap.ts';
import { verifySite } from '../../src/site/verify.ts';
import { sample } from './sample.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'datelined-kept-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** A folder that looks like a published site with one page. */
async function pageIn(folder: string, words: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), words);
  const hashes = [...(await hashesIn(folder))].map(([path, hash]) => [path, { hash }] as const);
  await writeManifest(folder, new Map(hashes));
}
const pageOf = (folder: string): Promise<string> => readFile(join(folder, 'index.html'), 'utf8');

describe('the manifest of a site', () => {
  let site: string;
  beforeEach(async () => {
    site = await mkdtemp(join(dir, 'site-'));
    await mkdir(join(site, 'events'));
    await writeFile(join(site, 'events/a.json'), '{}');
    await pageIn(site, 'home');
  });

  it('finds nothing in a site as it was published', async () => {
    expect(await manifestFaults(site)).toEqual([]);
  });

  it('is read by sha256sum', () => {
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', MANIFEST], { cwd: site });
  });

  it.each<[string, () => Promise<void>, RegExp]>([
    [
      'a byte more',
      () => appendFile(join(site, 'index.html'), ' '),
      /index\.html: is not as it was published/,
    ],
    ['a page gone', () => unlink(join(site, 'events/a.json')), /events\/a\.json: is missing/],
    [
      'a page planted',
      () => writeFile(join(site, 'b.html'), ''),
      /b\.html: was not published with this site/,
    ],
    ['a link planted', () => symlink('/etc', join(site, 'etc')), /etc: was not published with this site/],
    ['no manifest', () => unlink(join(site, MANIFEST)), /SHA256SUMS: is missing/],
    [
      'a manifest of words',
      () => writeFile(join(site, MANIFEST), 'x\n'),
      /SHA256SUMS:1: is no line of hashes/,
    ],
  ])('finds %s', async (_, harm, expected) => {
    await harm();
    const faults = await manifestFaults(site);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });
});

describe('a published site looked at again', () => {
  const articles = new Map(sample.articles.map(({ id, text }) => [id, text]));
  let site: string;
  beforeAll(async () => {
    site = join(dir, 'verified');
    await publishSite(sample, site);
  }, 240_000);

  it('has every quotation of its data and its pages in the articles', async () => {
    const { faults, quotations } = await verifySite(site, articles);
    expect(faults).toEqual([]);
    expect(quotations).toBeGreaterThan(60);
  });

  it('names each place that quotes words an article does not have', async () => {
    const others = new Map(articles).set('gazette', articles.get('gazette')!.replaceAll('boats', 'ships'));
    const { faults } = await verifySite(site, others);
    expect(faults.some((fault) => /chronology\.json: ".*" quotes words that/.test(fault))).toBe(true);
    expect(faults.some((fault) => /index\.html: not found in the article gazette/.test(fault))).toBe(true);
  });

  it('names an article that is not there any more', async () => {
    const others = new Map(articles);
    others.delete('depeche');
    const { faults } = await verifySite(site, others);
    expect(faults.join('\n')).toMatch(/quotes an article that is not there: depeche/);
  });
});

describe('the last good site', () => {
  let target: string;
  let fresh: string;
  beforeEach(async () => {
    target = join(await mkdtemp(join(dir, 'roll-')), 'site');
    fresh = `${target}.new-${process.pid}`;
    await pageIn(target, 'one');
  });

  it('is kept by a build, comes back, and goes again', async () => {
    await pageIn(fresh, 'two');
    await swap(target, { dir: fresh, written: ['index.html'] }, true);
    expect(await pageOf(target)).toBe('two');
    await rollback(target);
    expect(await pageOf(target)).toBe('one');
    await rollback(target);
    expect(await pageOf(target)).toBe('two');
  });

  it('does not come back where it is not as it was published, and the site stays', async () => {
    await pageIn(fresh, 'two');
    await swap(target, { dir: fresh, written: ['index.html'] }, true);
    await writeFile(join(`${target}.previous`, 'index.html'), 'harmed');
    await expect(rollback(target)).rejects.toThrow(/not as it was published: .*index\.html/);
    expect(await pageOf(target)).toBe('two');
  });

  it('is named as missing where there is none', async () => {
    await expect(rollback(target)).rejects.toThrow(/there is no earlier site/);
  });

  it('is found again where a run died between replacing the old site and keeping it', async () => {
    const dead = 2 ** 22 + 1;
    await rename(target, `${target}.old-${dead}`);
    await pageIn(target, 'two');
    await clearDeadRuns(target);
    await rollback(target);
    expect(await pageOf(target)).toBe('one');
  });

  it('comes back where a rollback died between its two renames (fault 2)', async () => {
    const dead = 2 ** 22 + 1;
    await pageIn(`${target}.previous`, 'nought');
    await rename(target, `${target}.old-${dead}`);
    await clearDeadRuns(target);
    expect([await pageOf(target), await pageOf(`${target}.previous`)]).toEqual(['one', 'nought']);
  });

  it('is not the one that somebody changed by hand', async () => {
    const site = join(await mkdtemp(join(dir, 'harmed-')), 'site');
    await publishSite(sample, site);
    await publishSite({ ...sample, changed: '2031-01-01' }, site);
    await writeFile(join(site, 'index.html'), 'harmed');
    await publishSite({ ...sample, changed: '2032-01-01' }, site);
    expect(await readFile(join(`${site}.previous`, 'data/chronology.json'), 'utf8')).toContain(
      sample.changed,
    );
    await rollback(site);
    expect(await manifestFaults(site)).toEqual([]);
  }, 120_000);

  it('is the one of before the last change: building the same again keeps it', async () => {
    const site = join(await mkdtemp(join(dir, 'same-')), 'site');
    const changed = { ...sample, changed: '2031-01-01' };
    await publishSite(sample, site);
    await publishSite(changed, site);
    await publishSite(changed, site);
    const before = await readFile(join(`${site}.previous`, 'data/chronology.json'), 'utf8');
    expect(before).toContain(`"changed": "${sample.changed}"`);
  }, 120_000);
});
