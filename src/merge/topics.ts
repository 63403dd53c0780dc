import type { Bare } from './bare-line.ts';
import { agglomerate, type Neighbours } from './agglomerate.ts';
import { cosine, vectorsOf, wordsOf } from './likeness.ts';

/** Articles on average at least so alike tell of one happening; measured between the sentences that came in. */
const ALIKE = 0.07;
/** Articles further apart, in days, tell of different happenings however alike. */
const WINDOW = 30;
/** After so many days likeness counts half: of look-alikes weeks apart the wording is alike too. */
const FADING = 10;
/** A word in more articles than this leads to none in particular. */
const COMMON = 40;

interface Told {
  words: Map<string, number>;
  published: number;
}

/**
 * Articles that tell of one happening, by article: those with like sentences, published within a month,
 * joined by average linkage (Sokal and Michener 1958).
 */
export function topicsOf(mentions: Bare[]): Map<string, number> {
  const texts = textsOf(mentions);
  const articles = [...texts.keys()].sort();
  const told = articles.map((article) => texts.get(article)!);
  const neighbours = neighboursOf(told);
  const groups = agglomerate(neighbours, Math.max(ALIKE, byChance(neighbours)));
  return new Map(articles.map((article, index) => [article, groups[index]!]));
}

/** Of fewer articles most may be of one happening: what is like by chance cannot be told from them. */
const MANY = 40;
/** Many articles of one happening are less alike than they could be by chance among thousands: so much is asked at most. */
const MOST = 0.15;
/** As many articles say what is usual. */
const SAMPLE = 500;

/**
 * How alike the likeliest of an article's neighbours is by chance. Likenesses of unrelated articles fall off about
 * exponentially: of n the greatest is about ln n times the mean, and twice as many make it half as often (Gumbel 1958). The
 * median stands for the mean, because it does not see the few that are related.
 */
function byChance(neighbours: Neighbours): number {
  if (neighbours.length < MANY) return 0;
  const step = Math.max(1, Math.floor(neighbours.length / SAMPLE));
  const some = neighbours.filter((_, index) => index % step === 0);
  const alike = some.flatMap((one) => [...one.values()].filter((likeness) => likeness > 0));
  const each = alike.length / some.length;
  const median = alike.sort((a, b) => a - b)[Math.floor(alike.length / 2)] ?? 0;
  return Math.min(MOST, (median / Math.LN2) * Math.log(Math.max(1, 2 * each)));
}

function textsOf(mentions: Bare[]): Map<string, Told> {
  const texts = new Map<string, Told>();
  for (const { article, sentence, published } of mentions) {
    const known = texts.get(article) ?? { words: new Map<string, number>(), published };
    for (const [word, weight] of wordsOf(sentence))
      known.words.set(word, Math.max(weight, known.words.get(word) ?? 0));
    texts.set(article, known);
  }
  return texts;
}

/** Of each article those that share a telling word with it, and how alike they are; the later published, the less. */
function neighboursOf(told: Told[]): Neighbours {
  const vectors = vectorsOf(told.map(({ words }) => words));
  const holders = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const vector of vectors)
    for (const word of vector.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const neighbours: Neighbours = vectors.map(() => new Map<number, number>());
  vectors.forEach((vector, index) => {
    const telling = [...vector.keys()].filter((word) => counts.get(word)! <= COMMON);
    for (const other of new Set(telling.flatMap((word) => holders.get(word) ?? []))) {
      const likeness = cosine(vector, vectors[other]!) * nearness(told[index]!, told[other]!);
      neighbours[index]!.set(other, likeness);
      neighbours[other]!.set(index, likeness);
    }
    for (const word of telling) holders.set(word, [...(holders.get(word) ?? []), index]);
  });
  return neighbours;
}

/** 1 on one day, one half ten days later, 0 beyond the window; where a day is unknown, as if ten days lay between. */
function nearness(a: Told, b: Told): number {
  const apart = Math.abs(a.published - b.published);
  if (Number.isNaN(apart)) return 0.5;
  return apart > WINDOW ? 0 : 1 / (1 + apart / FADING);
}
