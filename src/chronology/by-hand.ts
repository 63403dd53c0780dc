import type { Decision, EventDraft, Knowledge, Localized } from '../model.ts';
import { editorsActors, editorsDate, whatOf } from './decisions.ts';
import type { Names } from './names.ts';
import { EDITOR_CHOSE } from './settle.ts';
import { titleEvent } from './titles.ts';

const partsOf = ({ quantity, object, place }: Decision): Partial<EventDraft> => ({
  ...(quantity === undefined ? {} : { quantity }),
  ...(object === undefined ? {} : { object }),
  ...(place === undefined ? {} : { place }),
});

/**
 * An event that the editor adds by hand: a decision without `event` that gives date, type and title. In a language for
 * which he gives none, the title is made from the record.
 */
export function eventsByHand(
  decisions: Decision[],
  { types, actors }: Pick<Knowledge, 'types' | 'actors'>,
  names: Names,
): (EventDraft & { title: Localized })[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  return decisions.flatMap((decision) => {
    const { event, date, type: typeId, title, file } = decision;
    const type = byId.get(typeId ?? '');
    if (event !== undefined || !date || !type || !title) return [];
    const draft: EventDraft = {
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
    };
    return [{ ...draft, title: { ...titleEvent(draft, { types: byId, names }), ...title } }];
  });
}
