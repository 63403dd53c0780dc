import { readFileSync } from 'node:fs';

/** A bare mention with the gold event it belongs to. */
export interface GoldMention {
  id: string;
  article: string;
  published?: string;
  trigger: string;
  sentence: string;
  event: string;
}

/**
 * Reads a set of articles in which mentions are marked `{word|event}`; a line `@ id day` opens an article,
 * the day may be missing, `#` begins a comment.
 */
export function readGold(name: string): GoldMention[] {
  const text = readFileSync(new URL(`../fixtures/bare/${name}.txt`, import.meta.url), 'utf8');
  let article: Pick<GoldMention, 'article' | 'published'> = { article: '' };
  return text.split('\n').flatMap((line, number) => {
    if (line.startsWith('@ ')) {
      const [id, published] = line.slice(2).split(' ');
      article = { article: id!, ...(published ? { published } : {}) };
    }
    return line.startsWith('#') || line.startsWith('@') ? [] : mentionsIn(line, number, article);
  });
}

function mentionsIn(line: string, number: number, article: Pick<GoldMention, 'article' | 'published'>) {
  const sentence = line.replace(/\{([^|]+)\|[^}]+\}/gu, '$1');
  return [...line.matchAll(/\{([^|]+)\|([^}]+)\}/gu)].map(([, trigger, event], index) => ({
    ...{ id: `${article.article}.${number}.${index}`, ...article },
    ...{ trigger: trigger!, sentence, event: event! },
  }));
}

/** The mention as a line of `merge`, without its gold. */
export function bareOf({ id, article, published, trigger, sentence }: GoldMention) {
  return { id, article, ...(published ? { published } : {}), trigger, sentence };
}

/** Mention ids by a key. */
export function clustersBy<Gold extends { id: string }>(
  gold: Gold[],
  keyOf: (one: Gold) => string,
): string[][] {
  const clusters = new Map<string, string[]>();
  for (const one of gold) clusters.set(keyOf(one), [...(clusters.get(keyOf(one)) ?? []), one.id]);
  return [...clusters.values()];
}
