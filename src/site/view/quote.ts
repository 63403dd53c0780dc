import { groupBy } from '../../group-by.ts';
import type { ArticlePage, Claim, EventRecord, Lang } from '../../model.ts';
import { machineDate, writeDate } from './dates.ts';
import { addresses, nameOf, type Desk } from './desk.ts';
import { articlesOf } from './entry.ts';
import { stanceShown } from './lead.ts';
import { isNamed, unnamedVoice, voiceOf } from './people.ts';
import { excerpt, type Piece } from './excerpt.ts';
import { placeInOriginal } from './original.ts';

/** How an article is named where it is cited: never more than is known. */
export interface Citation {
  id: string;
  path: string;
  headline: string;
  lang: Lang;
  publisher: string;
  publisherKnown: boolean;
  when: string;
  machine?: string;
  retelling: boolean;
  basedOn: string[];
}

/** An article in the numbered list at the end of a printed page. */
export interface Reference extends Citation {
  number: number;
  url?: string;
}

/** A sentence shown as evidence. Two claims of one sentence are shown as one quotation. */
export interface Quotation {
  number: number;
  /** Anchor, the same on the page of the event and on that of the article. */
  anchor: string;
  article: string;
  lang: Lang;
  pieces: Piece[];
  /** Who says so; `null` where the article does itself. */
  voice: string | null;
  /** "Confirmed by Ines Torvald, admiral of the fleet". */
  vouched: string | null;
  /** Where the words stand in the original on the web, as far as they are its own. */
  original?: string;
  /** In passing, in a sentence about something else. */
  background: boolean;
  claims: string[];
}

/** A footnote: the number of a passage and its anchor. */
export type Ref = Pick<Quotation, 'number' | 'anchor'>;

export interface QuotedArticle {
  citation: Citation;
  quotations: Quotation[];
}

export function citationOf(desk: Desk, article: ArticlePage): Citation {
  const { words } = desk;
  return {
    id: article.id,
    path: desk.root + addresses.article(article.id),
    headline: article.source.headline ?? words.article.noHeadline,
    lang: article.source.headline === undefined ? desk.lang : article.lang,
    publisher: article.source.publisher ?? words.article.unknownPublisher,
    publisherKnown: article.source.publisher !== undefined,
    when: writeDate(article.published, desk.lang),
    machine: machineDate(article.published),
    retelling: article.source.retelling,
    basedOn: article.source.basedOn ?? [],
  };
}

/** The articles behind these events with their numbers in the list of sources, for print. */
export function referencesOf(desk: Desk, events: EventRecord[]): Reference[] {
  return articlesOf(desk, events).map((article) => ({
    ...citationOf(desk, article),
    number: desk.numbers.get(article.id)!,
    url: article.source.url,
  }));
}

/** The footnotes of those passages that make one of these claims. */
export function refsTo(sources: QuotedArticle[], claims: string[]): Ref[] {
  return sources
    .flatMap(({ quotations }) => quotations)
    .filter((quotation) => quotation.claims.some((claim) => claims.includes(claim)))
    .map(({ number, anchor }) => ({ number, anchor }));
}

/** The claims of an event by article, in the order in which the record gives them, numbered as they stand. */
export function quoteByArticle(desk: Desk, event: EventRecord): QuotedArticle[] {
  const byArticle = [...groupBy(sameSentence(event.claims), ([first]) => first!.article)];
  let number = 0;
  return byArticle.flatMap(([id, sentences]) => {
    const article = desk.articles.get(id);
    if (!article) return [];
    const quotations = sentences.map((claims) => quotationOf(desk, event, claims, (number += 1)));
    return [{ citation: citationOf(desk, article), quotations }];
  });
}

function quotationOf(desk: Desk, event: EventRecord, claims: Claim[], number: number): Quotation {
  const first = claims[0]!;
  const vouched = claims.find((claim) => claim.attribution.kind !== 'article') ?? first;
  const { attribution } = vouched;
  const marks = claims.flatMap((claim) => claim.marks);
  return {
    number,
    anchor: anchorOf(desk, first),
    article: first.article,
    lang: first.lang,
    pieces: excerpt(first.exact, first.selectors.position, marks, desk.chronology.settings.excerptLength),
    voice: voiceIn(desk, attribution, first.exact),
    vouched: vouchedFor(desk, event, vouched),
    original: placeInOriginal(desk.articles.get(first.article)!, claims),
    background: claims.every((claim) => claim.background),
    claims: claims.map((claim) => claim.id),
  };
}

function voiceIn(desk: Desk, attribution: Claim['attribution'], sentence: string): string | null {
  const { speaker } = attribution;
  return speaker && isNamed(speaker, sentence) ? nameOf(desk, speaker) : unnamedVoice(desk, attribution);
}

function vouchedFor(desk: Desk, event: EventRecord, claim: Claim): string | null {
  const voice = claim.attribution.kind === 'article' ? null : voiceOf(desk, event, claim);
  if (voice === null) return null;
  const stance = claim.status === 'denied' ? stanceShown(event, claim) : claim.attribution.stance;
  return desk.words.vouched[stance](voice);
}

export function anchorOf(desk: Desk, claim: Claim): string {
  return desk.anchors.get(claim.article)?.get(claim.selectors.position.start) ?? 'main';
}

function sameSentence(claims: Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.article} ${claim.selectors.position.start}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}
