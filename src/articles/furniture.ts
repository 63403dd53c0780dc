/// <reference lib="dom" />

/**
 * What a class or id says of an element when it is the page's and not the story's. Whole words of the name, in the two
 * languages that name such things; the embeds are those that the large networks prescribe.
 */
const NAMED = new RegExp(
  `(?<![a-z])(?:${[
    'paywall|abonn(?:ement|e|ez|es)?|offre|subscri(?:be|ption)|sign-?up|newsletters?|donat(?:e|ion)|cookies?|consent|gdpr',
    'byline|authors?|auteurs?|signature|pub-?dates?|date-?(?:line|published|updated)|posted-on|timestamp|meta',
    'share(?:bar|daddy)?|sharing|social|toolbar|partage[rz]?|tags|breadcrumbs?|ariane',
    'read-?(?:more|also|next)|related(?:posts)?|catcher|promo|teaser|most-?read|plus-?lus|sponsored|advert(?:s|isement)?|ads?',
    'twitter-tweet|instagram-media|tiktok-embed|fb-post|reddit-embed-bq',
  ].join('|')})(?![a-z])`,
  'u',
);

/** Furniture is short; where more text bears such a name, the name is the story's. UTF-16 units. */
const LONGEST_FURNITURE = 600;

/** Never taken away, whatever their class says. */
const FRAMES = new Set(['HTML', 'HEAD', 'BODY', 'MAIN', 'ARTICLE', 'H1', 'TIME']);

/**
 * Takes out of a page what its markup names as standing around the story: captions, bylines, calls to subscribe, boxes
 * of other stories, embedded posts. The headline goes too where it stands as a line of bold text: who reads the page
 * has it from the metadata. Changes the document.
 */
export function clearFurniture(document: Document, headline: string | undefined): void {
  const named = [...document.querySelectorAll('[class], [id]')].filter(isFurniture);
  const bold = [...document.querySelectorAll('b, strong, big, font')].filter(
    (element) => headline !== undefined && element.textContent.trim() === headline,
  );
  const links = [...document.querySelectorAll('a')].flatMap(rowFrom);
  for (const node of [...named, ...bold, ...links, ...document.querySelectorAll('figcaption')]) node.remove();
}

/** Links below each other, as many as a story does not have, each long enough for a headline. */
const ROW = 3;
const HEADLINE_WORDS = 3;

/**
 * A row of links that begins with this one, one below the other with line breaks alone between them, and the line of
 * bold text above it ("More headlines"); nothing where it is none.
 */
function rowFrom(first: Element): ChildNode[] {
  if (sibling(first, 'previousSibling')?.nodeName === 'A') return [];
  const row: ChildNode[] = [];
  for (let link: ChildNode | null = first; link?.nodeName === 'A'; link = sibling(link, 'nextSibling'))
    row.push(link);
  const areHeadlines = row.every(
    ({ textContent }) => (textContent ?? '').trim().split(/\s+/u).length >= HEADLINE_WORDS,
  );
  if (row.length < ROW || !areHeadlines) return [];
  const above = sibling(first, 'previousSibling');
  return above && LABELS.has(above.nodeName) ? [above, ...row] : row;
}

const LABELS = new Set(['B', 'STRONG', 'FONT', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** The next node that is more than white space or a line break. */
function sibling(node: ChildNode, way: 'nextSibling' | 'previousSibling'): ChildNode | null {
  let next = node[way];
  while (next && (next.nodeName === 'BR' || (next.nodeType === 3 && (next.textContent ?? '').trim() === '')))
    next = next[way];
  return next;
}

function isFurniture(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
  return (
    NAMED.test(name) &&
    !FRAMES.has(element.nodeName.toUpperCase()) &&
    element.querySelector('h1') === null &&
    element.textContent.length <= LONGEST_FURNITURE
  );
}
