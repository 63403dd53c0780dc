/** The addresses of a site, and how its pages are read back. */
export interface Reachable {
  pages: Set<string>;
  files: Set<string>;
  base: URL;
  /** Text of the page at an address; '' where it is missing. */
  textOf: (path: string) => string;
}

/** Ids and links of a page. Our pages escape every quotation mark in text, so that attributes are found without parsing. */
export function partsOf(text: string): { ids: Set<string>; links: Set<string> } {
  const all = (pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map((match) => unescape(match[1]!)));
  return { ids: all(/\sid="([^"]*)"/g), links: all(/\s(?:href|src)="([^"]*)"/g) };
}

/** Finds links that lead nowhere, page by page, and in the end the anchors. */
export interface LinkChecker {
  /** Faults of the links of a page; its anchors are remembered. */
  look: (page: string, text: string) => string[];
  /** Anchors that are on no page; each page is read once. */
  brokenAnchors: () => string[];
}

export function linkChecker(site: Reachable): LinkChecker {
  const prefix = site.base.pathname.replace(/\/$/, '');
  /** Page → anchor → pages that link to it. */
  const wanted = new Map<string, Map<string, string[]>>();
  const look = (page: string, text: string): string[] =>
    [...partsOf(text).links].flatMap((href) => {
      const nowhere = [`${page}: the link ${href} leads nowhere`];
      const from = new URL(prefix + page, site.base);
      if (!URL.canParse(href, from)) return nowhere;
      const url = new URL(href, from);
      if (url.origin !== site.base.origin || !/^https?:$/.test(url.protocol)) return [];
      const path = url.pathname.startsWith(`${prefix}/`) ? decoded(url.pathname.slice(prefix.length)) : '';
      if (!site.pages.has(path)) return site.files.has(path) || isWhole(href) ? [] : nowhere;
      if (url.hash.length > 1) want(wanted, [path, decoded(url.hash.slice(1))], page);
      return [];
    });
  const brokenAnchors = (): string[] =>
    [...wanted].flatMap(([path, anchors]) => {
      const { ids } = partsOf(site.textOf(path));
      return [...anchors].flatMap(([anchor, pages]) =>
        ids.has(anchor)
          ? []
          : pages.map((page) => `${page}: the anchor of ${path}#${anchor} is not on its page`),
      );
    });
  return { look, brokenAnchors };
}

/** A whole address that is no page of ours is of something else on the same host: the newspaper's own article. */
const isWhole = (href: string): boolean => /^https?:/i.test(href);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function want(
  wanted: Map<string, Map<string, string[]>>,
  [path, anchor]: [string, string],
  by: string,
): void {
  const anchors = wanted.get(path) ?? new Map<string, string[]>();
  wanted.set(path, anchors);
  const pages = anchors.get(anchor);
  if (pages) pages.push(by);
  else anchors.set(anchor, [by]);
}

/** Whether a page links to one of these anchors on another page: what stands on itself it names without an address. */
export function linksElsewhere(text: string, anchors: string[]): boolean {
  return anchors.some((anchor) => {
    const end = `#${anchor}"`;
    let at = text.indexOf(end);
    while (at >= 0 && text[at - 1] === '"') at = text.indexOf(end, at + 1);
    return at >= 0;
  });
}

/** Text as it was before it was escaped. */
export function unescape(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name]!);
}
