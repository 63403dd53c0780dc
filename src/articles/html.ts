/// <reference lib="dom" />
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { clearFurniture } from './furniture.ts';
import { pageMetadata, type PageFields } from './metadata.ts';

/** What a saved page gives: the text of its article, and what it says of itself. */
export interface SavedPage {
  text: string;
  lang?: string;
  fields: PageFields;
}

/** Text shorter than this is no article that Readability would have found. UTF-16 units. */
const SHORTEST_ARTICLE = 140;

/** Elements nested deeper than the pages of any newspaper: Readability's time grows with the square of it. */
const DEEP = 150;

/** Elements nested deeper than any reader of HTML need bear. */
const DEEPEST = 5000;

/**
 * The article of a saved HTML page as plain text: headline, then paragraphs, a blank line between them.
 * Readability finds it; where it finds nothing, the densest part of the page with paragraphs does.
 */
export function readSavedPage(source: string): SavedPage {
  const depth = depthOf(source);
  if (depth > DEEPEST) return { text: '', fields: {} };
  const document = parse(source);
  const fields = pageMetadata(document);
  const lang = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() || undefined;
  const body = (depth > DEEP ? null : articleText(source, fields.headline)) ?? densestText(document);
  const headline = fields.headline;
  const opens = headline !== undefined && body.slice(0, headline.length + 40).includes(headline);
  const text = [headline === undefined || opens ? '' : headline, body]
    .filter((part) => part !== '')
    .join('\n\n');
  return { text, fields, ...(lang === undefined ? {} : { lang }) };
}

function parse(source: string): Document {
  const whole = /<html[\s>]/iu.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  return parseHTML(whole).document;
}

/** Readability changes the document it reads, so it gets one of its own. */
function articleText(source: string, headline: string | undefined): string | null {
  const document = parse(source);
  clearFurniture(document, headline);
  const found = new Readability(document, { charThreshold: SHORTEST_ARTICLE }).parse();
  if (!found?.content) return null;
  const text = blockText(parse(found.content).body);
  return text.length < SHORTEST_ARTICLE ? null : text;
}

/** How deep elements are nested, by their tags alone; of those whose end may be left out none count. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of source.matchAll(
    /<\/?(?:div|section|article|main|span|b|i|em|a|font|blockquote|ul|ol|table)\b/giu,
  )) {
    depth = Math.max(0, depth + (tag.startsWith('</') ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The part whose paragraphs hold most text: an article or main element where there is one. */
function densestText(document: Document): string {
  const body = document.body;
  if (!body) return '';
  const parts = [...document.querySelectorAll('article, main, [role="main"], [itemprop="articleBody"]')];
  const candidates = (parts.length > 0 ? parts : [body]).map(blockText);
  const longest = candidates.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.length < SHORTEST_ARTICLE ? blockText(body) : longest;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT TEXTAREA NAV FOOTER FORM ASIDE'.split(' '),
);

/** The text of an element with white space folded and a blank line between its blocks. No recursion. */
function blockText(root: Element | null): string {
  const blocks: string[] = [''];
  const stack: (Node | 'break')[] = root ? [root] : [];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node === 'break') blocks.push('');
    else if (node.nodeType === 3) blocks.push((blocks.pop() ?? '') + (node.textContent ?? ''));
    else if (node.nodeType === 1 && !SKIPPED.has(node.nodeName.toUpperCase())) {
      const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
      if (isBlock) stack.push('break');
      stack.push(...[...node.childNodes].reverse());
      if (isBlock) stack.push('break');
    }
  }
  return blocks
    .map((block) => block.replace(/\s+/gu, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}
