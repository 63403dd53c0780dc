import type { Disagreement, EventMention } from '../model.ts';
import { fold } from '../text/index.ts';
import { groupBy } from '../group-by.ts';
import type { Voices } from './independence.ts';

/**
 * The number most independent sources give for the thing that is numbered most often, of what is told as the event's own
 * type if it can be: the dead are counted by no houses. Other numbers of other articles for the same thing are a disagreement.
 */
export function chooseQuantity(
  mentions: EventMention[],
  type: string,
  voices: Voices,
): { chosen?: number; disagreement?: Disagreement } {
  const single = mentions.filter(({ aggregate }) => aggregate === undefined);
  const numbered = (single.length > 0 ? single : mentions).filter(({ quantity }) => quantity !== undefined);
  const isOwn = (some: EventMention[]): number => Number(some.some((mention) => mention.type === type));
  const [told] = [...groupBy(numbered, thingOf).values()].sort(
    (a, b) => isOwn(b) - isOwn(a) || b.length - a.length,
  );
  if (!told) return {};
  const values = [...groupBy(told, ({ quantity }) => quantity!)].sort(
    ([a, some], [b, others]) => voices(others) - voices(some) || others.length - some.length || b - a,
  );
  const [first, ...others] = values;
  const articles = new Set(first![1].map(({ article }) => article));
  const differing = others.filter(([, some]) => some.some(({ article }) => !articles.has(article)));
  if (differing.length === 0) return { chosen: first![0] };
  return {
    chosen: first![0],
    disagreement: {
      field: 'quantity',
      values: [first!, ...differing].map(([value, some], index) => ({
        value: String(value),
        label: { en: String(value), fr: String(value) },
        claims: some.map(({ id }) => id),
        chosen: index === 0,
      })),
      why: 'the number of most independent sources',
    },
  };
}

function thingOf({ things, object, quantity }: EventMention): string {
  const numbered = things.find((thing) => thing.quantity === quantity);
  return numbered?.concept ?? fold(numbered?.text ?? object ?? '');
}

/** The place most sources name; of two, the one that says it more exactly. */
export function choosePlace(mentions: EventMention[], voices: Voices): string | undefined {
  const placed = mentions.filter(({ place }) => place !== undefined);
  const [first] = [...groupBy(placed, ({ place }) => fold(place!))].sort(
    ([a, some], [b, others]) => voices(others) - voices(some) || b.length - a.length || (a < b ? -1 : 1),
  );
  return first?.[1][0]!.place;
}
