import type { ArticlePage, Chronology, Claim, EventRecord, Selectors } from '../model.ts';

/**
 * The chronology as published: every record of it, but not the text of anybody's article; of a text only the
 * sentences used as evidence are given, with the event. Positions count Unicode code points, as the W3C Web
 * Annotation Data Model § 4.2.5 wants. The same chronology gives the same bytes.
 */
export function chronologyJson(chronology: Chronology): string {
  const texts = new Map(chronology.articles.map((article) => [article.id, article.text]));
  const published = {
    ...chronology,
    events: chronology.events.map((event) => publicEvent(event, texts)),
    articles: chronology.articles.map(publicArticle),
    types: chronology.types.map(({ id, name, family, plover, kind }) => ({ id, name, family, plover, kind })),
  };
  return `${JSON.stringify(published, null, 1)}\n`;
}

function publicEvent(event: EventRecord, texts: Map<string, string>) {
  return {
    ...event,
    path: `/events/${event.slug}/`,
    claims: event.claims.map((claim) => publicClaim(claim, texts.get(claim.article) ?? '')),
  };
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
