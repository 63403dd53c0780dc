import { createHash } from 'node:crypto';
import type { ArticlePage, Chronology, Claim, EventRecord, Forward, Selectors } from '../model.ts';
import { withinLimit } from './excerpt.ts';

/**
 * The chronology as published: every record of it, but not the text of anybody's article; of a text only the
 * sentences used as evidence are given, with the event, none longer than the chronology allows. Positions count Unicode code points, as the W3C Web
 * Annotation Data Model § 4.2.5 wants. The same chronology gives the same bytes.
 */
export function chronologyJson(chronology: Chronology): string {
  const published = {
    ...chronology,
    events: publicEvents(chronology.events, chronology),
    articles: chronology.articles.map(publicArticle),
    types: chronology.types.map(({ id, name, family, plover, kind }) => ({ id, name, family, plover, kind })),
  };
  return jsonText(published);
}

/** Some of the events, each as in the whole chronology. */
export function eventsJson(events: EventRecord[], chronology: Chronology): string {
  return jsonText({ events: publicEvents(events, chronology), changed: chronology.changed });
}

/** The events as JSON lines, each as in the whole chronology. */
export function eventsNdjson(chronology: Chronology): string {
  const events = publicEvents(chronology.events, chronology);
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/**
 * One event with the articles it rests on, whole in itself. What would change with other events (the related, the
 * use of an article elsewhere) is left out, so that its hash changes only with the event.
 */
export function eventJson(event: EventRecord, chronology: Chronology): string {
  const own = publicEvents([event], chronology)[0]!;
  const places = placesIn(chronology.articles);
  const cited = [...new Set(event.claims.flatMap((claim) => places.get(claim.article) ?? []))].sort(
    (a, b) => a - b,
  );
  const articles = cited.map((at) => publicArticle(chronology.articles[at]!));
  return jsonText({
    ...own,
    related: undefined,
    articles: articles.map((article) => ({ ...article, used: undefined })),
  });
}

/** The record that stands at the address of an event that is several now, or none: when that was, and where they are. */
export function formerJson(
  { slug, title, kind, day }: Forward,
  became: EventRecord[],
  { settings }: Chronology,
): string {
  const base = settings.baseUrl.replace(/\/$/, '');
  const into = became.map((event) => ({ id: event.id, url: `${base}/events/${event.slug}/` }));
  return jsonText({ slug, title, what: kind, day, into });
}

/** SHA-256, in hex, of the bytes of a file, a text as UTF-8: what `sha256sum` prints for it. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function publicEvents(events: EventRecord[], { articles, settings }: Chronology) {
  const places = placesIn(articles);
  return events.map((event) => ({
    ...event,
    path: `/events/${event.slug}/`,
    claims: event.claims.map((claim) =>
      publicClaim(
        withinLimit(claim, settings.excerptLength),
        articles[places.get(claim.article)!]?.text ?? '',
      ),
    ),
  }));
}

const known = new WeakMap<ArticlePage[], Map<string, number>>();

/** Where each article stands in the list, by id; found once. */
function placesIn(articles: ArticlePage[]): Map<string, number> {
  const places = known.get(articles) ?? new Map(articles.map(({ id }, at) => [id, at]));
  known.set(articles, places);
  return places;
}

function publicClaim(claim: Claim, text: string): Claim {
  return { ...claim, selectors: inCodePoints(claim.selectors, text) };
}

/** Positions in UTF-16 units counted in code points instead. */
export function inCodePoints({ quote, position }: Selectors, text: string): Selectors {
  const count = (end: number): number =>
    end - [...text.slice(0, end).matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].length;
  return { quote, position: { start: count(position.start), end: count(position.end) } };
}

function publicArticle(article: ArticlePage) {
  const { id, lang, source, published, used, copyOf } = article;
  return { id, path: `/articles/${id}/`, lang, source, published, length: article.text.length, used, copyOf };
}
