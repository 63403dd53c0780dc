import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The list of hashes at the root of a site, in the form that `sha256sum --check` reads. */
export const MANIFEST = 'SHA256SUMS';

const LINE = /^([0-9a-f]{64}) {2}(.+)$/u;

/** Lists the files of a site with their SHA-256, in the order of their paths in code units. */
export async function writeManifest(dir: string, files: Map<string, { hash: string }>): Promise<void> {
  const paths = [...files.keys()].filter((path) => path !== MANIFEST).sort();
  const lines = paths.map((path) => `${files.get(path)!.hash}  ${path}\n`);
  const path = join(dir, MANIFEST);
  // A file of its own, whatever else was made from the folder.
  await rm(path, { force: true });
  await writeFile(path, lines.join(''));
}

/** Whatever a published folder has more, less or other than its manifest says; `file: what is wrong; what to do`. */
export async function manifestFaults(dir: string): Promise<string[]> {
  const source = await readFile(join(dir, MANIFEST), 'utf8').catch(() => null);
  if (source === null)
    return [`${join(dir, MANIFEST)}: is missing; name a folder that "datelined build" made`];
  const listed = filesListed(source);
  if (listed === undefined)
    return [`${join(dir, MANIFEST)}:${oddLine(source)}: is no line of hashes; build again`];
  const found = await hashesIn(dir);
  const faultOf = (path: string, what: string) => `${join(dir, path)}: ${what}; build again, or roll back`;
  return [
    ...[...listed].flatMap(([path, hash]) => {
      if (!found.has(path)) return [faultOf(path, 'is missing')];
      return found.get(path) === hash ? [] : [faultOf(path, 'is not as it was published')];
    }),
    ...[...found.keys()]
      .filter((path) => !listed.has(path))
      .map((path) => `${join(dir, path)}: was not published with this site; remove it, or build again`),
  ];
}

/** The files that a manifest lists, with their hashes; nothing where one of its lines is no line of hashes. */
export function filesListed(source: string): Map<string, string> | undefined {
  const lines = linesOf(source).map((line) => LINE.exec(line));
  return lines.every((line) => line !== null)
    ? new Map(lines.map(([, hash, path]) => [path!, hash!]))
    : undefined;
}

const linesOf = (source: string): string[] => source.split('\n').slice(0, -1);

/** Counted from 1. */
const oddLine = (source: string): number => linesOf(source).findIndex((line) => !LINE.test(line)) + 1;

/** Whether two folders have the same manifest; what their files hold is another question. */
export async function sameManifest(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((dir) => readFile(join(dir, MANIFEST), 'utf8').catch(() => null)),
  );
  return a !== null && a === b;
}

/** Paths inside a folder, with slashes, and the SHA-256 of each file but the manifest's; links are no files. */
export async function hashesIn(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: pathIn(dir, entry), isFile: entry.isFile() }))
    .filter(({ path }) => path !== MANIFEST);
  const hashes = new Map<string, string>();
  // One after the other, so that never more than one of them is held.
  for (const { path, isFile } of files.sort((a, b) => (a.path < b.path ? -1 : 1)))
    hashes.set(path, isFile ? await hashOfFile(join(dir, path)) : 'no file');
  return hashes;
}

/** The path of an entry inside a folder, with slashes. */
export const pathIn = (dir: string, entry: Dirent): string =>
  relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/');

async function hashOfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
