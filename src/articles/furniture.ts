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
  for (const element of [...named, ...bold, ...document.querySelectorAll('figcaption')]) element.remove();
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
