import type { Decision, Disagreement, EventDraft } from '../model.ts';
import { fold } from '../text/index.ts';

/** Fields of a decision whose value sources can disagree on. */
const SETTLED = ['date', 'status', 'quantity', 'object', 'place'] as const;

/** Fields that a title is made of: where one is decided, the title is made anew. */
const TITLED = ['quantity', 'object', 'place'] as const;

export const EDITOR_CHOSE = 'the editor decided';

/** What a decision says of number, object and place, and of what its sources disagree on. */
export function settle(event: EventDraft, decision: Decision): Partial<EventDraft> {
  const { quantity, object, place } = decision;
  const renumbered = event.things.map((thing) =>
    quantity !== undefined && thing.quantity !== undefined && thing.quantity === event.quantity
      ? { ...thing, quantity }
      : thing,
  );
  return {
    ...(quantity === undefined ? {} : { quantity, things: renumbered }),
    ...(object === undefined ? {} : { object }),
    ...(place === undefined ? {} : { place }),
    disagreements: event.disagreements.map((one) => settled(one, decision)),
  };
}

/** Who says what stays as it is; what the page goes by is the editor's, even where no source says it. */
function settled(one: Disagreement, decision: Decision): Disagreement {
  const field = SETTLED.find((name) => name === one.field);
  const value = field && decision[field];
  if (value === undefined) return one;
  const own = String(value);
  const values = one.values.map((said) => ({ ...said, chosen: fold(said.value) === fold(own) }));
  const known = values.some(({ chosen }) => chosen);
  const added = { value: own, label: { en: own, fr: own }, claims: [], chosen: true };
  return { ...one, values: known ? values : [added, ...values], why: EDITOR_CHOSE };
}

/** The title must follow: a part of it is decided, and no title is. */
export function needsTitle({ event, title, ...fields }: Decision): boolean {
  return event !== undefined && title === undefined && TITLED.some((field) => fields[field] !== undefined);
}
