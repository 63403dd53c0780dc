import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { gather } from '../../src/site/gather.ts';
import { onDisk, type Kept } from '../../src/site/kept.ts';
import { differences } from './again.ts';

vi.setConfig({ testTimeout: 60_000 });

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'datelined-gather-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const PATHS = ['index.html', 'style.css', 'a/index.html', 'a/b/index.html', 'a.json', 'b/c/d/index.html'];
type Files = Record<string, string>;

function put(dir: string, files: Files): void {
  mkdirSync(dir, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** A site that stands, what is written anew for the next one, and a spare folder in some state. */
function placesOf(
  stands: Files,
  written: Files,
): { fresh: string; target: string; spare: string; wanted: string } {
  const dir = mkdtempSync(join(root, 'case-'));
  const places = { fresh: join(dir, 'new'), target: join(dir, 'site'), spare: join(dir, 'spare') };
  put(places.target, stands);
  put(places.fresh, written);
  put(join(dir, 'wanted'), { ...stands, ...written });
  return { ...places, wanted: join(dir, 'wanted') };
}

function siteOf({ fresh, target }: { fresh: string; target: string }, stands: Files, written: Files) {
  const made = (dir: string, path: string) => ({ key: '', trace: 0, hash: '', ...onDisk(dir, path)! });
  const files: Kept = new Map([
    ...Object.keys(stands).map((path) => [path, made(target, path)] as const),
    ...Object.keys(written).map((path) => [path, made(fresh, path)] as const),
  ]);
  return { files, written: new Set(Object.keys(written)) };
}

const someFiles = (texts: string[]): fc.Arbitrary<Files> =>
  fc.dictionary(fc.constantFrom(...PATHS), fc.constantFrom(...texts), { maxKeys: 5 });

describe('gathering a new site', () => {
  it('gives its files and no others, whatever lies in the spare folder, and leaves the old one as it is', () => {
    fc.assert(
      fc.property(
        someFiles(['one', 'two']),
        someFiles(['three']),
        someFiles(['one', 'four', 'a longer text']),
        fc.subarray(PATHS),
        (stands, written, left, linked) => {
          const places = placesOf(stands, written);
          put(places.spare, left);
          // The spare has had files in common with the site that stands.
          for (const path of linked.filter((one) => one in stands && !(one in left))) {
            mkdirSync(dirname(join(places.spare, path)), { recursive: true });
            linkSync(join(places.target, path), join(places.spare, path));
          }
          const { dir } = gather(siteOf(places, stands, written), places);
          expect(differences(dir, places.wanted)).toEqual([]);
          for (const [path, text] of Object.entries(stands))
            expect(readFileSync(join(places.target, path), 'utf8')).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  const SITE = { 'index.html': 'home', 'a/index.html': 'a', 'a.json': '{}', 'b/index.html': 'b' };

  it('makes only what differs in the spare folder, and names the folders it touched', () => {
    const places = placesOf(SITE, { 'b/index.html': 'new b' });
    mkdirSync(join(places.spare, 'a'), { recursive: true });
    for (const path of ['index.html', 'a/index.html'])
      linkSync(join(places.target, path), join(places.spare, path));
    put(places.spare, { 'old/page/index.html': 'gone' });
    const { dir, folders } = gather(siteOf(places, SITE, { 'b/index.html': 'new b' }), places);
    expect(dir).toBe(places.spare);
    expect([...folders!].sort()).toEqual(['.', 'b']);
    expect(differences(dir, places.wanted)).toEqual([]);
  });

  it('takes away links and folders that stand where a file shall be, and follows none', () => {
    const places = placesOf(SITE, { 'a.json': '[]' });
    mkdirSync(join(places.spare, 'index.html'), { recursive: true });
    symlinkSync(places.target, join(places.spare, 'a'));
    symlinkSync(join(places.target, 'a.json'), join(places.spare, 'a.json'));
    const { dir } = gather(siteOf(places, SITE, { 'a.json': '[]' }), places);
    expect(differences(dir, places.wanted)).toEqual([]);
    expect(readFileSync(join(places.target, 'a.json'), 'utf8')).toBe('{}');
  });

  it('leaves the spare folder out where most is new', () => {
    const places = placesOf(SITE, { 'a.json': '[]', 'a/index.html': 'x', 'b/index.html': 'y' });
    put(places.spare, { 'index.html': 'spare' });
    const written = { 'a.json': '[]', 'a/index.html': 'x', 'b/index.html': 'y' };
    const { dir, folders } = gather(siteOf(places, SITE, written), places);
    expect([dir, folders]).toEqual([places.fresh, undefined]);
    expect(differences(dir, places.wanted)).toEqual([]);
  });
});
