import type { ArticlePage, Claim, EventRecord } from '../../model.ts';
import { machineDate, writeDate } from './dates.ts';
import type { Desk } from './desk.ts';
import { lineOf, type Line } from './entry.ts';
import { excerpt, opening, type Piece } from './excerpt.ts';
import { placeInOriginal } from './original.ts';
import { anchorOf, citationOf, type Citation } from './quote.ts';

/** A sentence of the article that events rest on. */
export interface Passage {
  anchor: string;
  pieces: Piece[];
  original?: string;
  events: { entry: Line; anchor: string }[];
}

/** What the page of an article shows. */
export interface ArticleView {
  citation: Citation;
  facts: { term: string; value: string; href?: string; machine?: string }[];
  /** What the reader must know before trusting what is here. */
  warnings: string[];
  copyOf?: Citation;
  passages: Passage[];
  unused: { text: string; why: string }[];
}

/** Shortest excerpt left when the passages before it have used up what may be shown in one run. */
const SHORTEST = 90;
const UNUSED_LIMIT = 70;

export function viewArticle(desk: Desk, article: ArticlePage): ArticleView {
  const copied = article.copyOf === undefined ? undefined : desk.articles.get(article.copyOf);
  return {
    citation: citationOf(desk, article),
    facts: factsOf(desk, article),
    warnings: [
      ...(article.published.warning === undefined ? [] : [desk.words.article.warning]),
      ...(article.foreign === undefined ? [] : [desk.words.article.foreign]),
    ],
    copyOf: copied && citationOf(desk, copied),
    passages: passagesOf(desk, article),
    unused: unusedIn(desk, article),
  };
}

function factsOf(desk: Desk, { source, published, lang }: ArticlePage): ArticleView['facts'] {
  const { article: words } = desk.words;
  const citedDay = writeDate(published, desk.lang, { weekday: published.edtf.length === 10 });
  const day = published.basis === 'inferred' ? `${citedDay} (${words.inferred})` : citedDay;
  return [
    { term: words.publisher, value: source.publisher ?? words.unknownPublisher },
    { term: words.author, value: source.author ?? words.unknownAuthor },
    { term: words.published, value: day, machine: machineDate(published) },
    { term: words.language, value: words.languages[lang] },
    ...(source.basedOn?.length ? [{ term: words.basedOn, value: desk.words.list(source.basedOn) }] : []),
    { term: words.address, value: source.url ?? words.unknownAddress, href: source.url },
  ];
}

/** Claims of all events on this article by sentence, in the order of the text. */
function passagesOf(desk: Desk, article: ArticlePage): Passage[] {
  const bySentence = new Map<number, { event: EventRecord; claim: Claim }[]>();
  for (const used of claimsOn(desk, article)) {
    const { start } = used.claim.selectors.position;
    bySentence.set(start, [...(bySentence.get(start) ?? []), used]);
  }
  const inOrder = [...bySentence.values()].sort(
    (a, b) => a[0]!.claim.selectors.position.start - b[0]!.claim.selectors.position.start,
  );
  const limits = limitsFor(
    desk,
    article,
    inOrder.map((group) => group[0]!.claim),
  );
  return inOrder.map((group, i) => passageOf(desk, group, limits[i]!));
}

function claimsOn(desk: Desk, article: ArticlePage): { event: EventRecord; claim: Claim }[] {
  return article.used.flatMap((use) => {
    const event = desk.events.get(use.event);
    const claim = event?.claims.find((one) => one.id === use.claim);
    return event && claim ? [{ event, claim }] : [];
  });
}

function passageOf(desk: Desk, group: { event: EventRecord; claim: Claim }[], limit: number): Passage {
  const { claim } = group[0]!;
  const marks = group.flatMap((one) => one.claim.marks);
  const events = new Map(group.map((one) => [one.event.id, one.event]));
  return {
    anchor: anchorOf(desk, claim),
    pieces: excerpt(claim.exact, claim.selectors.position, marks, limit),
    original: placeInOriginal(
      desk.articles.get(claim.article)!,
      group.map((one) => one.claim),
    ),
    events: [...events.values()].map((event) => ({
      entry: lineOf(desk, event),
      anchor: anchorOf(desk, claim),
    })),
  };
}

/**
 * How much of each sentence may be shown. Sentences of an original that follow each other count as one excerpt,
 * so that evidence from every sentence does not add up to the article.
 */
function limitsFor(desk: Desk, article: ArticlePage, claims: Claim[]): number[] {
  const { excerptLength } = desk.chronology.settings;
  if (article.source.retelling) return claims.map(() => excerptLength);
  let left = excerptLength;
  let end = -Infinity;
  return claims.map(({ selectors: { position } }) => {
    if (article.text.slice(end, position.start).trim() !== '' || end < 0) left = excerptLength;
    const limit = Math.max(SHORTEST, left);
    left -= position.end - position.start;
    end = position.end;
    return Math.min(limit, excerptLength);
  });
}

function unusedIn(desk: Desk, article: ArticlePage): ArticleView['unused'] {
  const { leftOut, uncovered } = desk.words.article;
  const all = [
    ...article.uncovered.map((one) => ({ ...one, why: uncovered[one.why] })),
    ...article.boilerplate.map((one) => ({ ...one, why: leftOut[one.why] })),
  ].sort((a, b) => a.start - b.start);
  return all.map((one) => ({
    text: opening(article.text.slice(one.start, one.end), UNUSED_LIMIT),
    why: one.why,
  }));
}
