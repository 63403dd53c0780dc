import { cosine, type Vector, vectorsOf, wordsOf } from './likeness.ts';
import type { Bare } from './bare-line.ts';

/** Articles at least so alike tell of one happening; measured between the sentences that came in. */
const ALIKE = 0.2;
/** Articles further apart, in days, tell of different happenings however alike. */
const WINDOW = 30;
/** A word in more articles than this leads to none in particular. */
const COMMON = 40;

interface Topic {
  id: number;
  members: Vector[];
  from: number;
  to: number;
}

/** Articles that tell of one happening, by article: those with like sentences, published within a month. */
export function topicsOf(mentions: Bare[]): Map<string, number> {
  const texts = new Map<string, { words: Map<string, number>; published: number }>();
  for (const { article, sentence, published } of mentions) {
    const known = texts.get(article) ?? { words: new Map<string, number>(), published };
    for (const [word, weight] of wordsOf(sentence))
      known.words.set(word, Math.max(weight, known.words.get(word) ?? 0));
    texts.set(article, known);
  }
  const articles = [...texts.keys()].sort();
  const vectors = vectorsOf(articles.map((article) => texts.get(article)!.words));
  const topics: Topic[] = [];
  const holders = new Map<string, Topic[]>();
  return new Map(
    articles.map((article, index) => {
      const topic = nearest(vectors[index]!, texts.get(article)!.published, holders) ?? found(topics);
      enter(topic, vectors[index]!, texts.get(article)!.published, holders);
      return [article, topic.id];
    }),
  );
}

function found(topics: Topic[]): Topic {
  const topic: Topic = { id: topics.length, members: [], from: Infinity, to: -Infinity };
  topics.push(topic);
  return topic;
}

function enter(topic: Topic, vector: Vector, published: number, holders: Map<string, Topic[]>): void {
  topic.members.push(vector);
  topic.from = Math.min(topic.from, published);
  topic.to = Math.max(topic.to, published);
  for (const word of vector.keys()) {
    const all = holders.get(word) ?? [];
    if (all.length < COMMON && all.at(-1) !== topic) all.push(topic);
    holders.set(word, all);
  }
}

/** The topic whose articles are most alike on average, where it is alike enough. */
function nearest(vector: Vector, published: number, holders: Map<string, Topic[]>): Topic | undefined {
  const candidates = new Set([...vector.keys()].flatMap((word) => holders.get(word) ?? []));
  let best: { topic: Topic; likeness: number } | undefined;
  for (const topic of candidates) {
    if (published - topic.from > WINDOW || topic.to - published > WINDOW) continue;
    const some = topic.members.slice(0, 12);
    const likeness = some.reduce((sum, one) => sum + cosine(vector, one), 0) / some.length;
    if (likeness >= ALIKE && (!best || likeness > best.likeness)) best = { topic, likeness };
  }
  return best?.topic;
}
