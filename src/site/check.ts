import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { wellFormed } from '../exports/xml.ts';
import type { Chronology } from '../model.ts';
import { askedElsewhere } from './other-hosts.ts';
import { GAP } from './view/excerpt.ts';
import type { Sheets } from './view/sheets.ts';

interface BuiltPage {
  path: string;
  ids: Set<string>;
  links: string[];
}

/**
 * Reads the built site back from the disk and returns every fault: a page that is missing or incomplete, a link or
 * anchor that leads nowhere, a quotation that is not in its article.
 */
export async function checkSite(dir: string, chronology: Chronology, sheets: Sheets): Promise<string[]> {
  const { files, ...pages } = sheets;
  const faults: string[] = [];
  const built = new Map<string, BuiltPage>();
  const texts = new Map(chronology.articles.map(({ id, text }) => [id, wellFormed(text)]));
  for (const { path } of Object.values(pages).flat()) {
    const text = await readFile(fileFor(dir, path), 'utf8').catch(() => null);
    if (text === null) faults.push(`${path}: the page is missing`);
    else {
      built.set(path, { path, ...partsOf(text) });
      faults.push(...faultsIn(path, text), ...misquotedIn(path, text, texts), ...askedElsewhere(path, text));
    }
  }
  const drawn = ['/style.css', '/script.js'];
  const others = [...files.map((file) => file.path), ...drawn];
  // A list without entries is an empty file; what a template made never is.
  for (const path of others) {
    const size = await sizeOf(join(dir, path));
    if (size === null || (size === 0 && drawn.includes(path)))
      faults.push(`${path}: the file is missing or empty`);
  }
  faults.push(
    ...askedElsewhere('/style.css', await readFile(join(dir, 'style.css'), 'utf8').catch(() => '')),
  );
  const base = new URL(chronology.settings.baseUrl);
  const reachable = new Set(others);
  for (const page of built.values()) faults.push(...brokenLinks(page, built, reachable, base));
  return faults;
}

function fileFor(dir: string, path: string): string {
  return join(dir, path.endsWith('/') ? `${path}index.html` : path);
}

async function sizeOf(file: string): Promise<number | null> {
  return stat(file).then(
    (found) => found.size,
    () => null,
  );
}

/** Our pages escape every quotation mark in text, so that attributes are found without parsing. */
function partsOf(text: string): { ids: Set<string>; links: string[] } {
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => unescape(match[1]!));
  return { ids: new Set(all(/\sid="([^"]*)"/g)), links: all(/\s(?:href|src)="([^"]*)"/g) };
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

/** Passages that do not stand, word for word, in the article they are said to come from. */
function misquotedIn(path: string, text: string, texts: Map<string, string>): string[] {
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

function brokenLinks(
  page: BuiltPage,
  built: Map<string, BuiltPage>,
  files: Set<string>,
  base: URL,
): string[] {
  const prefix = base.pathname.replace(/\/$/, '');
  return page.links.flatMap((href) => {
    const url = new URL(href, new URL(prefix + page.path, base));
    if (url.origin !== base.origin || !/^https?:$/.test(url.protocol)) return [];
    const path = decodeURIComponent(url.pathname).slice(prefix.length);
    const target = built.get(path);
    if (!target) return files.has(path) ? [] : [`${page.path}: the link ${href} leads nowhere`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || target.ids.has(anchor)
      ? []
      : [`${page.path}: the anchor of ${href} is not on its page`];
  });
}

function unescape(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name]!);
}
