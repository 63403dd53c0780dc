import { groupBy } from '../group-by.ts';
import type { DatedArticle, EventMention } from '../model.ts';
import { marksOf } from './marks.ts';

/** Names and numbers that two sentences must have in common to be one in two languages. */
const LEAST = 2;
/** Share of the names and numbers of the fuller sentence that the other has too. */
const SHARED = 0.5;

/**
 * What a translation tells again: mentions of one kind and of one time, each the only such one in its sentence, in sentences that
 * correspond. By the id of the mention in the translation, that in the original.
 */
export function translatedMentions(
  [original, translation]: [DatedArticle, DatedArticle],
  told: Map<string, EventMention[]>,
): [string, string][] {
  const [ours, theirs] = [original, translation].map(({ id }) =>
    groupBy(told.get(id) ?? [], ({ sentence }) => sentence.start),
  );
  return correspondingSentences(original, translation).flatMap(([one, other]) => {
    const [here, there] = [ours!.get(one) ?? [], theirs!.get(other) ?? []];
    return there.flatMap((again): [string, string][] => {
      const [first, ...others] = here.filter((mention) => isAlike(mention, again));
      const isOnly =
        first && others.length === 0 && there.filter((rival) => isAlike(rival, again)).length === 1;
      return isOnly ? [[again.id, first.id]] : [];
    });
  });
}

const isAlike = (a: EventMention, b: EventMention): boolean =>
  a.type === b.type && a.date.edtf === b.date.edtf;

/**
 * Where sentences begin that share most of their names and numbers with one another and with no other; where the translator has
 * kept all sentences, those without names of their own too, by their places.
 */
function correspondingSentences(a: DatedArticle, b: DatedArticle): [number, number][] {
  const [some, others] = [a, b].map((article) =>
    article.sentences.map((sentence) => ({ start: sentence.start, marks: marksIn(article, sentence) })),
  ) as [Marked[], Marked[]];
  const pairs = some.flatMap((one) =>
    others.filter((other) => correspond(one.marks, other.marks)).map((other) => [one, other] as const),
  );
  const only = (at: 0 | 1, one: Marked): boolean => pairs.filter((pair) => pair[at] === one).length === 1;
  const sure = pairs.filter(([one, other]) => only(0, one) && only(1, other));
  const inPlace = (one: Marked, at: number): [Marked, Marked][] => {
    const isOpen = pairs.every((pair) => pair[0] !== one && pair[1] !== others[at]);
    return some.length === others.length && isOpen ? [[one, others[at]!]] : [];
  };
  return [...sure, ...some.flatMap(inPlace)].map(([one, other]) => [one.start, other.start]);
}

interface Marked {
  start: number;
  marks: Set<string>;
}

const marksIn = (article: DatedArticle, sentence: DatedArticle['sentences'][number]): Set<string> =>
  new Set(marksOf({ ...article, sentences: [sentence] }));

function correspond(a: Set<string>, b: Set<string>): boolean {
  const shared = [...a].filter((mark) => b.has(mark)).length;
  return shared >= LEAST && shared >= SHARED * Math.max(a.size, b.size);
}
