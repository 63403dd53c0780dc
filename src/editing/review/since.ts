import { z } from 'zod';
import type { Chronology, EventRecord } from '../../model.ts';
import type { Doubt } from './doubt.ts';

const event = z.object({
  id: z.string(),
  date: z.object({ edtf: z.string() }),
  type: z.string(),
  status: z.string(),
  claims: z.array(z.object({ id: z.string() })),
  disagreements: z.array(z.object({ field: z.string() })).default([]),
  keptApart: z.array(z.object({ event: z.string() })).default([]),
});

/** What is read of an earlier build's `data/chronology.json`. */
export const earlierBuild = z.object({
  events: z.array(event),
  articles: z.array(z.object({ id: z.string() })),
  unknownNames: z.array(z.object({ name: z.string(), mentions: z.array(z.string()) })).default([]),
});

export type Earlier = z.output<typeof earlierBuild>;

/** The doubts about what is new or other than in an earlier build. */
export function changedSince(doubts: Doubt[], chronology: Chronology, earlier: Earlier): Doubt[] {
  const before = new Map(earlier.events.map((one) => [one.id, stateOf(one)]));
  const changed = new Set(
    chronology.events.filter((one) => before.get(one.id) !== stateOf(one)).map(({ id }) => id),
  );
  const articles = new Set(earlier.articles.map(({ id }) => id));
  const names = new Map(earlier.unknownNames.map(({ name, mentions }) => [name, mentions.length]));
  const now = new Map(chronology.unknownNames.map(({ name, mentions }) => [name, mentions.length]));
  return doubts.filter(({ on }) => {
    if (on.events) return on.events.some((id) => changed.has(id));
    if (on.article !== undefined) return !articles.has(on.article);
    return names.get(on.name!) !== now.get(on.name!);
  });
}

/** What of an event an editor would look at again. */
function stateOf({
  date,
  type,
  status,
  claims,
  disagreements,
  keptApart,
}: EventRecord | Earlier['events'][number]): string {
  const parts = [
    date.edtf,
    type,
    status,
    claims.map(({ id }) => id).sort(),
    disagreements.map(({ field }) => field),
    keptApart.map((one) => one.event),
  ];
  return JSON.stringify(parts);
}
