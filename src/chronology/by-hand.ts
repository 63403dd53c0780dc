import type { Decision, EventDraft, Knowledge, Localized } from '../model.ts';
import { editorsActors, editorsDate, whatOf } from './decisions.ts';
import { EDITOR_CHOSE } from './settle.ts';

const partsOf = ({ quantity, object, place }: Decision): Partial<EventDraft> => ({
  ...(quantity === undefined ? {} : { quantity }),
  ...(object === undefined ? {} : { object }),
  ...(place === undefined ? {} : { place }),
});

/** An event that the editor adds by hand: a decision without `event` that gives date, type and title. */
export function eventsByHand(
  decisions: Decision[],
  { types, actors }: Pick<Knowledge, 'types' | 'actors'>,
): (EventDraft & { title: Localized })[] {
  return decisions.flatMap((decision) => {
    const { event, date, type: typeId, title, file } = decision;
    const type = types.find(({ id }) => id === typeId);
    const anyTitle = title?.en ?? title?.fr;
    if (event !== undefined || !date || !type || anyTitle === undefined) return [];
    const draft: EventDraft & { title: Localized } = {
      date: editorsDate(date),
      type: type.id,
      plover: type.plover,
      status: decision.status ?? 'occurred',
      statusWhy: EDITOR_CHOSE,
      actors: editorsActors(decision.actors ?? [], actors),
      things: [],
      ...partsOf(decision),
      claims: [],
      disagreements: [],
      sources: { articles: 0, independent: 0, groups: [] },
      merge: [],
      keptApart: [],
      decisions: [{ file, what: whatOf(decision) }],
      ...(decision.note === undefined ? {} : { note: decision.note }),
      pinned: decision.pin ?? false,
      fingerprints: [`${file.replace(/^.*\//u, '')}/by-hand`],
      title: { en: title?.en ?? anyTitle, fr: title?.fr ?? anyTitle },
    };
    return [draft];
  });
}
