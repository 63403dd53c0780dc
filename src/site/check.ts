import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { wellFormed } from '../exports/xml.ts';
import type { Chronology } from '../model.ts';
import { stands, type Kept } from './kept.ts';
import { linkChecker, partsOf, textOf, unescape, type Reachable } from './links.ts';
import { fileOf, type MadeSite } from './make.ts';
import { askedElsewhere } from './other-hosts.ts';
import { GAP } from './view/excerpt.ts';
import type { Sheets } from './view/sheets.ts';

/** A new site before it is published, and what is known of the one that stands in its place. */
export interface Checking {
  fresh: string;
  target: string;
  chronology: Chronology;
  sheets: Sheets;
  site: MadeSite;
  kept: Kept;
}

/**
 * Reads what was made anew back from the disk and returns every fault: a page that is missing or incomplete, a link or
 * anchor that leads nowhere, a quotation that is not in its article. What was taken over was found good when it was
 * made; only its links are looked at again, where something they may lead to is gone.
 */
export async function checkSite(checking: Checking): Promise<string[]> {
  const { fresh, chronology, sheets, site } = checking;
  const { files, style, script, ...pages } = sheets;
  const faults: string[] = [];
  const addresses = Object.values(pages)
    .flat()
    .map(({ path }) => path);
  const reachable: Reachable = {
    dir: fresh,
    pages: new Set(addresses),
    files: new Set([...files, ...style, ...script].map(({ path }) => path)),
    base: new URL(chronology.settings.baseUrl),
  };
  const texts = new Map(chronology.articles.map(({ id, text }) => [id, wellFormed(text)]));
  const written = new Set(site.written);
  for (const path of addresses) {
    if (!site.files.has(fileOf(path))) faults.push(`${path}: the page is missing`);
    if (!written.has(fileOf(path))) continue;
    const text = textOf(reachable, path);
    faults.push(...faultsIn(path, text), ...misquotedIn(path, text, texts), ...askedElsewhere(path, text));
  }
  // A list without entries is an empty file; what a template made never is.
  for (const { path } of [...style, ...script])
    if ((site.files.get(fileOf(path))?.size ?? 0) === 0) faults.push(`${path}: the file is missing or empty`);
  if (written.has('style.css'))
    faults.push(...askedElsewhere('/style.css', await readFile(join(fresh, 'style.css'), 'utf8')));
  const suspects = addresses.filter((path) => written.has(fileOf(path)));
  const brokenOn = linkChecker(reachable);
  return [...faults, ...[...suspects, ...pointingAtGone(checking, addresses)].flatMap(brokenOn)];
}

/** More than so many are not looked for one by one. */
const MANY = 50;

/** Pages taken over that name an address or anchor which the old site had and the new one has no more. */
function pointingAtGone({ fresh, target, site, kept }: Checking, addresses: string[]): string[] {
  const written = new Set(site.written);
  const pages = site.written.filter((path) => path.endsWith('.html') && kept.has(path));
  // What a page had on it that was changed by hand since is not known.
  if (pages.some((path) => !stands(target, path, kept.get(path)!)))
    return addresses.filter((path) => !written.has(fileOf(path)));
  const idsIn = (dir: string, path: string): Set<string> =>
    partsOf(readFileSync(join(dir, path), 'utf8')).ids;
  const anchors = pages.flatMap((path) => {
    const now = idsIn(fresh, path);
    return [...idsIn(target, path)].filter((id) => !now.has(id));
  });
  const files = [...kept.keys()].filter((path) => !site.files.has(path));
  const gone = [
    ...new Set([...anchors, ...files.map((path) => basename(path.replace(/\/index\.html$/, '')))]),
  ];
  if (gone.length === 0) return [];
  return addresses.filter((path) => {
    if (written.has(fileOf(path))) return false;
    const text = readFileSync(join(fresh, fileOf(path)), 'utf8');
    return gone.length > MANY || gone.some((name) => text.includes(name));
  });
}

function faultsIn(path: string, text: string): string[] {
  const faults: string[] = [];
  if (!text.startsWith('<!DOCTYPE html>') || !text.endsWith('</html>\n'))
    faults.push(`${path}: the page is cut short`);
  if (!/<title>[^<]*\S[^<]*<\/title>/.test(text)) faults.push(`${path}: the page has no title`);
  if (!text.includes('<h1')) faults.push(`${path}: the page has no heading`);
  const seen = new Set<string>();
  for (const [, id] of text.matchAll(/\sid="([^"]*)"/g)) {
    if (seen.has(id!)) faults.push(`${path}: two elements have the id “${id!}”`);
    seen.add(id!);
  }
  return faults;
}

/** Passages of a page that do not stand, word for word, in the article they are said to come from. */
export function misquotedIn(path: string, text: string, texts: Map<string, string>): string[] {
  return [...text.matchAll(/<bdi data-article="([^"]*)">([^]*?)<\/bdi>/g)].flatMap(([, name, markup]) => {
    const id = unescape(name!);
    const source = texts.get(id);
    if (source === undefined) return [`${path}: quotes an article that is not there: ${id}`];
    const runs = unescape(markup!.replace(/<[^>]*>/g, ''))
      .split(GAP)
      .map((run) => run.trim());
    const wrong = runs.filter((run) => !source.includes(run));
    return wrong.map((run) => `${path}: not found in the article ${id}: “${run.slice(0, 80)}”`);
  });
}
