import { groupBy } from '../group-by.ts';
import type { DatedArticle, EventMention, SourceCount, Span } from '../model.ts';
import { fold, quotations } from '../text/index.ts';
import { agenciesOf, houseKey } from './agencies.ts';
import { overlap } from './facts.ts';
import { candidatePairs, containment, shinglesOf } from './shingles.ts';
import { translationsAmong } from './translations.ts';

/** Two articles that are not two witnesses, and why; of texts that repeat one another the original comes first. */
export interface Dependence {
  articles: [string, string];
  kind: 'copy' | 'rewording' | 'translation' | 'publisher' | 'original';
  why: string;
}

/** Number of independent sources behind some mentions: what several copies say counts once. */
export type Voices = (mentions: EventMention[]) => number;

/** Nearly all of the shorter text stands in the longer. */
const COPY = 0.8;
/** More than two reports on one subject share by chance. */
const REWORDING = 0.15;

/** Share of the shorter text's names and numbers that a rewording keeps; another text in the same form has its own. */
const SAME_MATTER = 0.5;
/** Of fewer names and numbers the share says nothing. */
const FEWEST_MARKS = 4;

/** What ties the articles of a chronology to one another. */
export interface Ties {
  /** Copies and rewordings, by the second article of the pair. */
  texts: Map<string, Dependence[]>;
  /** Publisher and originals, by article: all that share one are one voice. */
  houses: Map<string, House[]>;
  /** The keys of all houses. */
  printing: Set<string>;
}

interface House {
  key: string;
  name: string;
  kind: 'publisher' | 'original';
}

export const noTies: Ties = { texts: new Map(), houses: new Map(), printing: new Set() };

/** What makes articles depend on one another: copies, rewordings, translations, one house, one original named by both. */
export function tiesAmong(articles: DatedArticle[]): Ties {
  const inOrder = [...articles].sort((a, b) => (appeared(a) < appeared(b) ? -1 : 1));
  const texts = [...sharedText(inOrder), ...translated(inOrder)];
  const houses = new Map(articles.map((article) => [article.id, housesOf(article)]));
  return {
    texts: groupBy(texts, ({ articles: [, second] }) => second),
    houses,
    printing: new Set([...houses.values()].flat().map(({ key }) => key)),
  };
}

/** The earlier is the original; of two that appeared on one day, the first by id. */
function appeared({ id, published }: DatedArticle): string {
  return `${published.earliest ?? published.latest ?? '9999'} ${id}`;
}

function sharedText(articles: DatedArticle[]): Dependence[] {
  const shingles = articles.map((article) => shinglesOf(wordsOf(article)));
  const sameMatter = sameMatterAmong(articles);
  return candidatePairs(shingles).flatMap(([a, b]): Dependence[] => {
    const share = containment(shingles[a]!, shingles[b]!);
    if (share < REWORDING) return [];
    const kind = share >= COPY ? 'copy' : 'rewording';
    if (kind === 'rewording' && !sameMatter(a, b)) return [];
    return [
      { articles: [articles[a]!.id, articles[b]!.id], kind, why: `${kind}: ${Math.round(share * 100)} %` },
    ];
  });
}

/**
 * Tells whether two texts, by index, are of one matter: communiqués share a form and not their names and
 * numbers. What a text names is worked out when it is first asked about.
 */
function sameMatterAmong(articles: DatedArticle[]): (a: number, b: number) => boolean {
  const known = new Map<number, Set<string>>();
  const marksOf = (index: number): Set<string> => {
    const marks = known.get(index) ?? namesAndNumbersIn(articles[index]!);
    known.set(index, marks);
    return marks;
  };
  return (a, b) => {
    const [one, other] = [marksOf(a), marksOf(b)];
    return Math.min(one.size, other.size) < FEWEST_MARKS || overlap(one, other) >= SAME_MATTER;
  };
}

/** Numbers, and words with a capital that do not open a sentence. */
function namesAndNumbersIn({ text, sentences }: DatedArticle): Set<string> {
  const told = sentences.map(({ start, end }) => text.slice(start, end));
  const words = told.flatMap((sentence) => [...sentence.matchAll(/\p{N}+(?:[.,]\p{N}+)*|\p{Lu}\p{L}{2,}/gu)]);
  return new Set(words.flatMap(({ 0: word, index }) => (index > 0 ? [fold(word)] : [])));
}

function translated(articles: DatedArticle[]): Dependence[] {
  return translationsAmong(articles).map(([a, b]) => ({
    articles: [articles[a]!.id, articles[b]!.id],
    kind: 'translation',
    why: 'translation',
  }));
}

/** Share of a text that must stand outside quotation marks for it to be more than a speech that is printed. */
const OWN_WORDS = 0.25;

/**
 * The story's words, without boilerplate, which papers of one house share, and without what stands between quotation marks:
 * two who heard one speech quote it in the same words.
 */
function wordsOf({ text, sentences }: DatedArticle): string[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  const quoted = first ? quotations(text, { start: first.start, end: last!.end }) : [];
  const words = (spans: Span[]): string[] =>
    spans.flatMap(({ start, end }) => fold(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? []);
  const all = words(sentences);
  const own = words(sentences.flatMap((sentence) => outside(quoted, sentence)));
  return own.length >= OWN_WORDS * all.length ? own : all;
}

/** The parts of a span that no other covers, these in order. */
function outside(covers: Span[], { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let at = start;
  for (const cover of covers) {
    if (cover.end <= at || cover.start >= end) continue;
    if (cover.start > at) parts.push({ start: at, end: cover.start });
    at = Math.max(at, cover.end);
  }
  return at < end ? [...parts, { start: at, end }] : parts;
}

/** Its paper, and the agencies or papers it rests on as it says itself. */
function housesOf({ text, source: { publisher, basedOn = [] } }: DatedArticle): House[] {
  const houses = [
    ...(publisher === undefined ? [] : [{ name: publisher, kind: 'publisher' as const }]),
    ...[...basedOn, ...agenciesOf(text)].map((name) => ({ name, kind: 'original' as const })),
  ].map((house) => ({ ...house, key: houseKey(house.name) }));
  return houses.filter(({ key }, i) => houses.findIndex((other) => other.key === key) === i);
}

/** Whole copies, each with the article it repeats: the one published earlier, else the first by id. */
export function copiesAmong({ texts }: Ties): Map<string, string> {
  const copies = new Map<string, string>();
  for (const { articles, kind } of [...texts.values()].flat()) {
    const [original, copy] = articles;
    if (kind === 'copy' && !copies.has(copy)) copies.set(copy, copies.get(original) ?? original);
  }
  return copies;
}

/** How many articles tell an event and how many of them are witnesses of their own. */
export function countSources(mentions: EventMention[], ties: Ties): SourceCount {
  const articles = [...new Set(mentions.map(({ article }) => article))].sort();
  const repeats = sharedTextAmong(articles, ties);
  // What repeats another is no witness, and ties nobody to it: that a paper printed an agency's text once does
  // not make its own reports the agency's.
  const repeating = new Set(repeats.map(({ articles: [, second] }) => second));
  const own = articles.filter((id) => !repeating.has(id));
  const witnesses = mentions.filter(({ article }) => !repeating.has(article));
  const groups = unite(articles, [...repeats, ...sharedHouse(own, housesBehind(witnesses, ties))]);
  return { articles: articles.length, independent: groups.length, groups };
}

function sharedTextAmong(articles: string[], { texts }: Ties): Dependence[] {
  const present = new Set(articles);
  const ending = articles.flatMap((id) => texts.get(id) ?? []);
  return ending.filter(({ articles: [first] }) => present.has(first));
}

/** Of the articles that tell the event, each is tied to the first one that shares a house with it. */
function sharedHouse(articles: string[], houses: Map<string, House[]>): Dependence[] {
  const first = new Map<string, string>();
  return articles.flatMap((id) =>
    (houses.get(id) ?? []).flatMap(({ key, name, kind }): Dependence[] => {
      const other = first.get(key);
      if (other !== undefined)
        return other === id ? [] : [{ articles: [other, id], kind, why: `${kind}: ${name}` }];
      first.set(key, id);
      return [];
    }),
  );
}

/** The houses of articles and, where one knows of the event only from a paper or an agency, that one too. */
function housesBehind(mentions: EventMention[], { houses, printing }: Ties): Map<string, House[]> {
  const told = groupBy(mentions, ({ article }) => article);
  return new Map(
    [...told].map(([article, own]) => {
      const [voice, ...others] = own.map(({ attribution }) => voiceOf(attribution, printing));
      const only = voice && others.every((other) => other?.key === voice.key) ? [voice] : [];
      return [article, [...(houses.get(article) ?? []), ...only]];
    }),
  );
}

/** The paper or agency on whose word something is told; whoever is called as a paper is, is that paper. */
function voiceOf({ kind, speaker }: EventMention['attribution'], printing: Set<string>): House | undefined {
  if (!speaker) return undefined;
  const key = houseKey(speaker.name);
  return kind === 'media' || printing.has(key) ? { key, name: speaker.name, kind: 'original' } : undefined;
}

function unite(articles: string[], ties: Dependence[]): SourceCount['groups'] {
  const groups = new Map(articles.map((id) => [id, { articles: [id], why: [] as string[] }]));
  for (const {
    articles: [a, b],
    why,
  } of ties) {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    one.why.push(why);
    if (one === other) continue;
    one.articles.push(...other.articles);
    one.why.push(...other.why);
    for (const id of other.articles) groups.set(id, one);
  }
  return [...new Set(groups.values())].map((group) => ({
    articles: group.articles.sort(),
    ...(group.why.length > 0 ? { why: [...new Set(group.why)].sort().join('; ') } : {}),
  }));
}
