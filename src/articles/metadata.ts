/** What a page says of itself, in the words of an article's front matter. Only what could be read safely. */
export interface PageFields {
  headline?: string;
  publisher?: string;
  author?: string;
  url?: string;
  published?: string;
}

/** JSON-LD larger than this is no description of one article. UTF-16 units. */
const LARGEST_DATA = 200_000;

/**
 * Headline, publisher, author, address and day of a page: from JSON-LD (schema.org), then Open Graph and
 * the other `meta` elements, then microdata, `<time>`, `<link rel="canonical">`, `<h1>` and `<title>`.
 */
export function pageMetadata(document: Document): PageFields {
  const data = linkedData(document);
  const fields: PageFields = {
    headline: headlineOf(document, data),
    publisher:
      nameOf(data?.['publisher']) ??
      itemName(document, 'publisher') ??
      metaContent(document, ['og:site_name', 'application-name']),
    author: unsigned(
      nameOf(data?.['author']) ??
        itemName(document, 'author') ??
        metaContent(document, ['author', 'article:author', 'parsely-author', 'dc.creator']),
    ),
    url:
      addressOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      addressOf(metaContent(document, ['og:url'])) ??
      addressOf(data?.['url']),
    published:
      dayOf(data?.['datePublished']) ??
      dayOf(metaContent(document, DATE_NAMES)) ??
      dayOf(timeElement(document)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function headlineOf(document: Document, data: Data | undefined): string | undefined {
  return (
    textOf(data?.['headline']) ??
    metaContent(document, ['headline']) ??
    elementText(document, '[itemprop="headline"]') ??
    metaContent(document, ['og:title', 'twitter:title']) ??
    elementText(document, 'h1') ??
    siteless(document)
  );
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'dc.date',
  'dc.date.issued',
  'sailthru.date',
  'originalpublicationdate',
];

type Data = Record<string, unknown>;

/** The first JSON-LD object that describes an article. */
function linkedData(document: Document): Data | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_DATA) continue;
    try {
      const all = JSON.parse(source) as unknown;
      const found = articleIn(all);
      if (found)
        return { ...found, author: named(found['author'], all), publisher: named(found['publisher'], all) };
    } catch {
      // Broken JSON-LD is common; the page says the same in other places.
    }
  }
  return undefined;
}

/** Looks through lists and `@graph`, three levels deep at most. */
function articleIn(data: unknown, level = 0): Data | undefined {
  if (level > 3 || typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data)) {
    for (const one of data.slice(0, 50)) {
      const found = articleIn(one, level + 1);
      if (found) return found;
    }
    return undefined;
  }
  const object = data as Data;
  const types = [object['@type']].flat().map(String);
  if (types.some((type) => /(?:Article|BlogPosting|Report)$/u.test(type))) return object;
  return articleIn(object['@graph'], level + 1);
}

/** What stands in the graph under the `@id` that a property refers to; the property itself where it refers to none. */
function named(value: unknown, all: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => named(one, all));
  const id = (value as Data | null | undefined)?.['@id'];
  const graph = [(all as Data)['@graph']].flat() as (Data | null | undefined)[];
  return typeof id === 'string' ? (graph.find((one) => one?.['@id'] === id) ?? value) : value;
}

/** The names of what microdata gives as a property: its own `name`, or its text. */
function itemName(document: Document, property: string): string | undefined {
  const names = [...document.querySelectorAll(`[itemprop="${property}"]`)].map((element) => {
    const name = element.querySelector('[itemprop="name"]') ?? element;
    return name.getAttribute('content') ?? name.textContent;
  });
  return nameOf([...new Set(names)]);
}

/** A name without the preposition that signs an article: "By Ida Tarn", "Par Otto Vale". */
function unsigned(name: string | undefined): string | undefined {
  return name?.replace(/^(?:by|par)\s+(?=\p{Lu})/iu, '');
}

function metaContent(document: Document, names: string[]): string | undefined {
  const elements = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const found = elements.find((element) =>
      ['property', 'name', 'itemprop', 'http-equiv'].some(
        (key) => element.getAttribute(key)?.toLowerCase() === name,
      ),
    );
    const content = textOf(found?.getAttribute('content'));
    if (content !== undefined) return content;
  }
  return undefined;
}

/** Where the time of publication stands, the surest first: a site's header may bear that of another story. */
const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'time.published',
  'article',
  'main',
  'header',
  '',
].map((part) => (part.startsWith('time') ? `${part}[datetime]` : `${part} time[datetime]`));

function timeElement(document: Document): string | undefined {
  for (const selector of TIMES) {
    const day = document.querySelector(selector)?.getAttribute('datetime');
    if (day) return day;
  }
  return undefined;
}

function elementText(document: Document, selector: string): string | undefined {
  return textOf(document.querySelector(selector)?.textContent);
}

/** The title without the name of the site: the longest part between bars, and nothing short behind a dash. */
function siteless(document: Document): string | undefined {
  const parts = elementText(document, 'title')?.split(/\s\|\s/u);
  const title = parts?.reduce((longest, part) => (part.length > longest.length ? part : longest));
  return title?.replace(/\s[|–—·-]\s[^|–—·]{2,40}$/u, '');
}

/** One line of text, its white space folded; empty and overlong ones are none. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return text === '' || text.length > 500 ? undefined : text;
}

function nameOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .map((one) => textOf(typeof one === 'object' && one !== null ? (one as Data)['name'] : one));
  const known = names.filter((name) => name !== undefined && !/^https?:/iu.test(name));
  return known.length === 0 ? undefined : known.slice(0, 8).join(', ');
}

/** The calendar day as the page writes it, whatever its zone. */
function dayOf(value: unknown): string | undefined {
  const found = /^\s*(\d{4})([-/])(\d{2})\2(\d{2})(?!\d)/u.exec(typeof value === 'string' ? value : '');
  return found ? `${found[1]!}-${found[3]!}-${found[4]!}` : undefined;
}

/** An address of the web; anything a browser could run is none. */
function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/[^\s"<>\\]+$/iu.test(value.trim())
    ? value.trim()
    : undefined;
}
