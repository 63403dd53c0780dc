import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const OVERVIEWS = [
  ...['', 'events/', 'articles/', 'actors/', 'types/', 'places/', 'coverage/'],
  ...['method/', 'changes/', 'data/', 'embed/', '404.html'],
];
/** Folders with a page for each record. */
const RECORDS = ['articles', 'actors', 'types', 'years', 'places', 'embed'];

/** One page of each template that the site has, in each language. */
export async function samplePages(dir: string, perTemplate = 1): Promise<string[]> {
  const pages: string[] = [];
  for (const root of ['', 'fr/']) {
    pages.push(...OVERVIEWS.map((path) => root + path));
    const [events, former] = await eventsAndFormer(join(dir, root, 'events'));
    for (const names of [events, former])
      pages.push(...spread(names, perTemplate).map((name) => `${root}events/${name}/`));
    for (const kind of RECORDS) {
      const names = await foldersIn(join(dir, root, kind));
      pages.push(...spread(names, perTemplate).map((name) => `${root}${kind}/${name}/`));
    }
  }
  return pages;
}

/** The page of every event and of every former address, in each language. */
export async function pagesOfEvents(dir: string): Promise<string[]> {
  const roots = ['', 'fr/'].map(async (root) =>
    (await foldersIn(join(dir, root, 'events'))).map((name) => `${root}events/${name}/`),
  );
  return (await Promise.all(roots)).flat();
}

/** Pages of events, and those at former addresses, which are of another template. */
async function eventsAndFormer(dir: string): Promise<[events: string[], former: string[]]> {
  const names = await foldersIn(dir);
  const pages = await Promise.all(names.map((name) => readFile(join(dir, name, 'index.html'), 'utf8')));
  const isFormer = (_: string, i: number): boolean => /<meta name="robots" content="noindex"/.test(pages[i]!);
  return [names.filter((name, i) => !isFormer(name, i)), names.filter(isFormer)];
}

async function foldersIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** `n` names from the whole range, so that not only the first kinds are seen. */
function spread(names: string[], n: number): string[] {
  if (names.length <= n) return names;
  return Array.from({ length: n }, (_, i) => names[Math.floor(((i + 0.5) * names.length) / n)]!);
}
