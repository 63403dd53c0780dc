import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { wellFormed } from '../exports/xml.ts';
import type { Chronology } from '../model.ts';
import { stands, type Kept } from './kept.ts';
import { linkChecker, linksElsewhere, partsOf, unescape } from './links.ts';
import type { MadeSite } from './make.ts';
import { askedElsewhere } from './other-hosts.ts';
import { GAP } from './view/excerpt.ts';
import { fileOf } from './view/sheet.ts';
import type { Sheets } from './view/sheets.ts';

/** A new site before it is published, and what is known of the one that stands in its place. */
export interface Checking {
  fresh: string;
  target: string;
  chronology: Chronology;
  sheets: Sheets;
  kept: Kept;
}

/** Looks at each page that was made anew, once, and then at the site as a whole. */
export interface Inspector {
  inspect: (path: string, text: string) => void;
  /**
   * Every fault: a page that is missing or incomplete, a link or anchor that leads nowhere, a quotation that is not in
   * its article. What was taken over was found good when it was made; only its links are looked at again, where
   * something they may lead to is gone.
   */
  faultsOf: (site: MadeSite) => string[];
}

export function openInspector(checking: Checking): Inspector {
  const { fresh, chronology, sheets } = checking;
  const texts = new Map(chronology.articles.map(({ id, text }) => [id, wellFormed(text)]));
  const textOf = (path: string): string => textNow(checking, path);
  const links = linkChecker({ ...addressesIn(sheets), base: new URL(chronology.settings.baseUrl), textOf });
  const faults: string[] = [];
  return {
    inspect: (path, text) => {
      faults.push(
        ...faultsIn(path, text),
        ...misquotedIn(path, text, texts),
        ...askedElsewhere(path, text),
        ...links.look(path, text),
      );
    },
    faultsOf: (site) => {
      const again = pointingAtGone(site, checking).flatMap((path) => links.look(path, textOf(path)));
      return [
        ...missingIn(site, sheets),
        ...faults,
        ...inStyle(site, fresh),
        ...again,
        ...links.brokenAnchors(),
      ];
    },
  };
}

function addressesIn({ files, style, script, ...pages }: Sheets): { pages: Set<string>; files: Set<string> } {
  const paths = (all: { path: string }[]): Set<string> => new Set(all.map(({ path }) => path));
  return { pages: paths(Object.values(pages).flat()), files: paths([...files, ...style, ...script]) };
}

/** The text of a page: the new one, or the one that stands there already; '' where it is missing. */
const textNow = ({ fresh, target }: Checking, path: string): string =>
  readIn(fresh, fileOf(path)) || readIn(target, fileOf(path));

/** The text of a file; '' where it is missing. */
function readIn(dir: string, path: string): string {
  try {
    return readFileSync(join(dir, path), 'utf8');
  } catch {
    return '';
  }
}

function missingIn({ files }: MadeSite, sheets: Sheets): string[] {
  const { style, script } = sheets;
  const pages = [...addressesIn(sheets).pages].filter((path) => !files.has(fileOf(path)));
  // A list without entries is an empty file; what a template made never is.
  const empty = [...style, ...script].filter(({ path }) => (files.get(fileOf(path))?.size ?? 0) === 0);
  return [
    ...pages.map((path) => `${path}: the page is missing`),
    ...empty.map(({ path }) => `${path}: the file is missing or empty`),
  ];
}

const inStyle = ({ written }: MadeSite, fresh: string): string[] =>
  written.has('style.css') ? askedElsewhere('/style.css', readIn(fresh, 'style.css')) : [];

/** More than so many are not looked for one by one. */
const MANY = 50;

/** Pages taken over that name an address or anchor which the old site had and the new one has no more. */
function pointingAtGone({ files, written }: MadeSite, checking: Checking): string[] {
  const { fresh, target, sheets, kept } = checking;
  const before = [...addressesIn(sheets).pages].filter((path) => !written.has(fileOf(path)));
  const pages = [...written].filter((path) => path.endsWith('.html') && kept.has(path));
  // What a page had on it that was changed by hand since is not known.
  if (pages.some((path) => !stands(target, path, kept.get(path)!))) return before;
  const anchors = pages.flatMap((path) => {
    const now = partsOf(readIn(fresh, path)).ids;
    return [...partsOf(readIn(target, path)).ids].filter((id) => !now.has(id));
  });
  const left = [...kept.keys()].filter((path) => !files.has(path));
  const names = left.map((path) => basename(path.replace(/\/index\.html$/, '')));
  const gone = { anchors: [...new Set(anchors)], names: [...new Set(names)] };
  const count = gone.anchors.length + gone.names.length;
  if (count === 0 || count > MANY) return count === 0 ? [] : before;
  return before.filter((path) => {
    const text = textNow(checking, path);
    return gone.names.some((name) => text.includes(name)) || linksElsewhere(text, gone.anchors);
  });
}

function faultsIn(path: string, text: string): string[] {
  const faults: string[] = [];
  if (!text.startsWith('<!DOCTYPE html>') || !text.endsWith('</html>\n'))
    faults.push(`${path}: the page is cut short`);
  if (!/<title>\s*[^<\s][^<]*<\/title>/.test(text)) faults.push(`${path}: the page has no title`);
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
    const runs = unescape(markup!.replace(/<[^<>]*>/g, ''))
      .split(GAP)
      .map((run) => run.trim());
    const wrong = runs.filter((run) => !source.includes(run));
    return wrong.map((run) => `${path}: not found in the article ${id}: “${run.slice(0, 80)}”`);
  });
}
