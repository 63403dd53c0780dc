import { hash } from 'node:crypto';
import type { ArticlePage, Chronology, Claim, EventRecord, Forward, Selectors } from '../model.ts';
import { lastChange } from './changes.ts';
import { withinLimit } from './excerpt.ts';

/** What events are published with: the settings, and their articles one by one. */
export interface Archive {
  chronology: Pick<Chronology, 'settings' | 'changed'>;
  articles: Pick<ReadonlyMap<string, ArticlePage>, 'get'>;
  /** Ids of related events, by event. */
  related: Pick<ReadonlyMap<string, string[]>, 'get'>;
}

export const archiveOf = (chronology: Chronology): Archive => ({
  chronology,
  articles: new Map(chronology.articles.map((article) => [article.id, article])),
  related: relatedIn(chronology),
});

/** Ids of related events, by event. */
export const relatedIn = ({ events }: Pick<Chronology, 'events'>): Map<string, string[]> =>
  new Map(events.flatMap(({ id, related }) => (related ? [[id, related] as const] : [])));

/**
 * The chronology as published: every record of it, but not the text of anybody's article; of a text only the
 * sentences used as evidence are given, with the event, none longer than the chronology allows. Positions count Unicode code points, as the W3C Web
 * Annotation Data Model § 4.2.5 wants. The same chronology gives the same bytes.
 */
export const chronologyJson = (chronology: Chronology): string => [...chronologyPieces(chronology)].join('');

/** The same text in pieces: that of a large chronology is longer than a program should hold, or can. */
export function* chronologyPieces(chronology: Chronology): Generator<string> {
  const archive = archiveOf(chronology);
  const published = {
    ...chronology,
    articles: chronology.articles.map(publicArticle),
    types: chronology.types.map(({ id, name, family, plover, kind }) => ({ id, name, family, plover, kind })),
  };
  let before = '{';
  for (const [key, value] of Object.entries(published)) {
    if (value === undefined) continue;
    yield `${before}\n ${JSON.stringify(key)}: `;
    before = ',';
    if (key === 'events')
      yield* listPieces(published.events.map((event) => () => publicEvent(event, archive)));
    else yield indented(value, 1);
  }
  yield '\n}\n';
}

/** A list one step in, whose entries are made one by one. */
function* listPieces(entries: (() => unknown)[]): Generator<string> {
  yield entries.length === 0 ? '[]' : '[';
  for (const [at, make] of entries.entries()) yield `${at === 0 ? '' : ','}\n  ${indented(make(), 2)}`;
  if (entries.length > 0) yield '\n ]';
}

/** No text in JSON holds a line break as it is. */
const indented = (value: unknown, steps: number): string =>
  JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(steps)}`);

/** Some of the events, each as in the whole chronology, and the day of the newest change of any of them. */
export function eventsJson(events: EventRecord[], archive: Archive): string {
  const changes = events.map((event) => lastChange(event, archive.chronology)).sort();
  const whole = events.map((event) => ({ ...event, related: archive.related.get(event.id) }));
  return jsonText({ events: whole.map((event) => publicEvent(event, archive)), changed: changes.at(-1) });
}

/** The events as JSON lines, each as in the whole chronology. */
export function* eventLines(chronology: Chronology): Generator<string> {
  const archive = archiveOf(chronology);
  for (const event of chronology.events) yield `${JSON.stringify(publicEvent(event, archive))}\n`;
}

/**
 * One event with the articles it rests on, whole in itself. What would change with other events (the related, the
 * use of an article elsewhere) is left out, so that its hash changes only with the event.
 */
export function eventJson(event: EventRecord, archive: Archive): string {
  const own = publicEvent(event, archive);
  const cited = [...new Set(event.claims.map(({ article }) => article))].sort();
  const articles = cited.flatMap((id) => archive.articles.get(id) ?? []).map(publicArticle);
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
  { settings }: Pick<Chronology, 'settings'>,
): string {
  const base = settings.baseUrl.replace(/\/$/, '');
  const into = became.map((event) => ({ id: event.id, url: `${base}/events/${event.slug}/` }));
  return jsonText({ slug, title, what: kind, day, into });
}

/** SHA-256, in hex, of the bytes of a file, a text as UTF-8: what `sha256sum` prints for it. */
export const hashOf = (content: string | Uint8Array): string => hash('sha256', content);

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function publicEvent(event: EventRecord, { chronology, articles }: Archive) {
  const { excerptLength } = chronology.settings;
  return {
    ...event,
    path: `/events/${event.slug}/`,
    // Where the content folder lies is nobody's business, and another place on another machine.
    decisions: event.decisions.map((one) => ({
      ...one,
      file: one.file.replace(/^.*\/(?=decisions\/)/su, ''),
    })),
    claims: event.claims.map((claim) =>
      publicClaim(withinLimit(claim, excerptLength), articles.get(claim.article)),
    ),
  };
}

function publicClaim(claim: Claim, article: ArticlePage | undefined): Claim {
  return { ...claim, selectors: inCodePoints(claim.selectors, article ? pairsOf(article) : []) };
}

const pairs = new WeakMap<ArticlePage, number[]>();

/** Where in its text code points stand that take two units: looked for once, however many claims quote it. */
function pairsOf(article: ArticlePage): number[] {
  const known = pairs.get(article) ?? pairsIn(article.text);
  pairs.set(article, known);
  return known;
}

/** Offsets of the code points of a text that take two UTF-16 units. */
export const pairsIn = (text: string): number[] =>
  [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);

/** Positions in UTF-16 units counted in code points instead; a pair that a position cuts counts as two. */
export function inCodePoints({ quote, position }: Selectors, inText: number[]): Selectors {
  const count = (end: number): number => end - inText.filter((at) => at + 2 <= end).length;
  return { quote, position: { start: count(position.start), end: count(position.end) } };
}

function publicArticle(article: ArticlePage) {
  const { id, lang, source, published, used, copyOf } = article;
  return { id, path: `/articles/${id}/`, lang, source, published, length: article.text.length, used, copyOf };
}
