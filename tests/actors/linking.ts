import { prepareArticle } from '../../src/articles/index.ts';
import { readSetting } from '../../src/content/index.ts';
import { buildActorIndex, linkActors, type ActorMention } from '../../src/events/actors/index.ts';
import type { DatedArticle, Day, Lang } from '../../src/model.ts';

const index = buildActorIndex(readSetting('content').actors);

/** An article of one text, published on a day. */
export function articleOf(text: string, lang: Lang, day: Day | null = '2021-10-01'): DatedArticle {
  const article = prepareArticle({ id: 'a', file: 'a.txt', text, lang, source: { retelling: false } });
  const published = { edtf: day ?? '..', earliest: day, latest: day, basis: 'stated' as const, working: [] };
  return { ...article, published };
}

export function link(text: string, lang: Lang, day: Day | null = '2021-10-01'): ActorMention[] {
  return linkActors(articleOf(text, lang, day), index);
}

/** Words → actor id, `place:` before it where the place is meant, `?` for names nobody knows. */
export function linked(text: string, lang: Lang, day: Day | null = '2021-10-01'): Record<string, string> {
  return Object.fromEntries(
    link(text, lang, day).map(({ text: words, id, actorKind }) => [
      words,
      (actorKind === 'place' ? 'place:' : '') + (id ?? '?'),
    ]),
  );
}
