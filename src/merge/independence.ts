import type { DatedArticle, EventMention, SourceCount } from '../model.ts';
import { fold } from '../text/index.ts';
import { candidatePairs, containment, shinglesOf } from './shingles.ts';

/** Two articles that are not two witnesses, and why. */
export interface Dependence {
  articles: [string, string];
  kind: 'copy' | 'rewording' | 'publisher' | 'original';
  why: string;
}

/** Number of independent sources behind some mentions: what several copies say counts once. */
export type Voices = (mentions: EventMention[]) => number;

/** Nearly all of the shorter text stands in the longer. */
const COPY = 0.8;
/** More than two reports on one subject share by chance. */
const REWORDING = 0.15;

/** Which articles depend on one another: copies, rewordings, one publisher, one original named by both. */
export function dependences(articles: DatedArticle[]): Dependence[] {
  return [...sharedText(articles), ...sharedSource(articles)];
}

function sharedText(articles: DatedArticle[]): Dependence[] {
  const shingles = articles.map((article) => shinglesOf(wordsOf(article)));
  return candidatePairs(shingles).flatMap(([a, b]): Dependence[] => {
    const share = containment(shingles[a]!, shingles[b]!);
    if (share < REWORDING) return [];
    const kind = share >= COPY ? 'copy' : 'rewording';
    return [
      { articles: [articles[a]!.id, articles[b]!.id], kind, why: `${kind}: ${Math.round(share * 100)} %` },
    ];
  });
}

/** The story's words, without boilerplate, which papers of one house share. */
function wordsOf({ text, sentences }: DatedArticle): string[] {
  return sentences.flatMap(({ start, end }) => fold(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Each article is tied to the first one of the same house, or that names the same original. */
function sharedSource(articles: DatedArticle[]): Dependence[] {
  const first = new Map<string, string>();
  const found: Dependence[] = [];
  for (const { id, source } of articles) {
    const houses = [source.publisher, ...(source.basedOn ?? [])].filter((name) => name !== undefined);
    for (const house of new Set(houses.map((name) => fold(name).trim()))) {
      const other = first.get(house);
      if (other === undefined) first.set(house, id);
      else if (other !== id) {
        const kind = source.publisher && fold(source.publisher).trim() === house ? 'publisher' : 'original';
        found.push({
          articles: [other, id],
          kind,
          why: `${kind}: ${houses.find((name) => fold(name).trim() === house)!}`,
        });
      }
    }
  }
  return found;
}

/** Whole copies, each with the article it repeats: the one published earlier, else the first by id. */
export function copiesAmong(articles: DatedArticle[], known: Dependence[]): Map<string, string> {
  const copies = new Map<string, string>();
  const order = new Map(articles.map(({ id, published }) => [id, `${published.earliest ?? '9999'} ${id}`]));
  for (const { articles: pair, kind } of known) {
    if (kind !== 'copy') continue;
    const [original, copy] = [...pair].sort((a, b) => (order.get(a)! < order.get(b)! ? -1 : 1));
    if (!copies.has(copy!)) copies.set(copy!, copies.get(original!) ?? original!);
  }
  return copies;
}

/** How many articles tell an event and how many of them are witnesses of their own. */
export function countSources(mentions: EventMention[], known: Dependence[]): SourceCount {
  const articles = [...new Set(mentions.map(({ article }) => article))].sort();
  const groups = unite(articles, [...known.filter(within(articles)), ...sharedVoice(mentions)]);
  return { articles: articles.length, independent: groups.length, groups };
}

function within(articles: string[]): (dependence: Dependence) => boolean {
  const present = new Set(articles);
  return ({ articles: [a, b] }) => present.has(a) && present.has(b);
}

/** Articles that know of the event only from the same paper or agency are one voice. */
function sharedVoice(mentions: EventMention[]): Dependence[] {
  const voices = new Map<string, Set<string>>();
  for (const { article, attribution } of mentions) {
    const name = attribution.kind === 'media' ? attribution.speaker?.name : undefined;
    const all = voices.get(article) ?? new Set<string>();
    voices.set(article, all.add(name ?? ''));
  }
  const first = new Map<string, string>();
  return [...voices].flatMap(([article, names]): Dependence[] => {
    const [name] = [...names];
    if (names.size !== 1 || !name) return [];
    const other = first.get(fold(name));
    if (other === undefined) first.set(fold(name), article);
    return other === undefined
      ? []
      : [{ articles: [other, article], kind: 'original', why: `original: ${name}` }];
  });
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
