import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from './make.ts';

/** The addresses of a site and what its pages say of them. */
export interface Reachable {
  dir: string;
  pages: Set<string>;
  files: Set<string>;
  base: URL;
}

/** Ids and links of a page. Our pages escape every quotation mark in text, so that attributes are found without parsing. */
export function partsOf(text: string): { ids: Set<string>; links: string[] } {
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => unescape(match[1]!));
  return { ids: new Set(all(/\sid="([^"]*)"/g)), links: all(/\s(?:href|src)="([^"]*)"/g) };
}

/** The text of a page; '' where it is missing. */
export function textOf({ dir }: Reachable, path: string): string {
  try {
    return readFileSync(join(dir, fileOf(path)), 'utf8');
  } catch {
    return '';
  }
}

/** Finds links and anchors that lead nowhere, page by page; what it reads of a page it reads once. */
export function linkChecker(site: Reachable): (path: string) => string[] {
  const { base, pages, files } = site;
  const prefix = base.pathname.replace(/\/$/, '');
  const known = new Map<string, Set<string>>();
  const idsOn = (path: string): Set<string> => {
    const ids = known.get(path) ?? partsOf(textOf(site, path)).ids;
    known.set(path, ids);
    return ids;
  };
  return (page) =>
    [...new Set(partsOf(textOf(site, page)).links)].flatMap((href) => {
      const url = new URL(href, new URL(prefix + page, base));
      if (url.origin !== base.origin || !/^https?:$/.test(url.protocol)) return [];
      const path = decodeURIComponent(url.pathname).slice(prefix.length);
      if (!pages.has(path)) return files.has(path) ? [] : [`${page}: the link ${href} leads nowhere`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === '' || idsOn(path).has(anchor)
        ? []
        : [`${page}: the anchor of ${href} is not on its page`];
    });
}

/** Text as it was before it was escaped. */
export function unescape(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name]!);
}
