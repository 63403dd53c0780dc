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
  const groups = agglomerate(neighboursOf(told), ALIKE);
  return new Map(articles.map((article, index) => [article, groups[index]!]));
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
