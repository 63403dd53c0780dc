import type { Actor, Claim, EventDraft } from '../model.ts';
import { fold } from '../text/index.ts';
import type { Names } from './names.ts';

/** Longest name that is looked for in a sentence, in words. */
const LONGEST = 4;
/** What the record itself says counts for more than a name beside it. */
const WEIGHT: Partial<Record<string, number>> = { actor: 9, victim: 6, about: 6, recipient: 2 };

/**
 * Whom an event has to do with, by the record's roles and by the names in the sentences that tell it, those
 * named most often first, without the side `own`. Places count as the state they stand for; media do not
 * count, nor do bodies that are named only as the place where somebody speaks.
 */
export function namedIn(event: EventDraft, names: Names, own: Set<string>): Actor[] {
  const scores = new Map<Actor, number>();
  const count = (actor: Actor | undefined, weight: number) => {
    const one = actor && standsFor(actor, names);
    if (one && !own.has(one.id) && !own.has(one.of ?? '')) scores.set(one, (scores.get(one) ?? 0) + weight);
  };
  for (const { id, role } of event.actors) count(names.actors.get(id ?? ''), WEIGHT[role] ?? 0);
  for (const claim of event.claims)
    for (const actor of actorsIn(claim, names)) if (actor.kind !== 'organisation') count(actor, 1);
  const most = Math.max(0, ...scores.values());
  // A name far behind the first one was only mentioned.
  return [...scores]
    .filter(([, score]) => score * 2 >= most && score > 0)
    .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
    .map(([actor]) => actor);
}

/** Those who tell the event, with the state or body they belong to. */
export function tellersOf({ claims }: EventDraft, names: Names): Set<string> {
  return withHomes(
    claims.flatMap(({ attribution }) => attribution.speaker?.id ?? []),
    names,
  );
}

/** Those who act or speak in the event, with the state or body they belong to. */
export function doersOf({ actors }: EventDraft, names: Names): Set<string> {
  const doers = actors.filter(({ role }) => role === 'speaker' || role === 'actor');
  return withHomes(
    doers.flatMap(({ id }) => id ?? []),
    names,
  );
}

function withHomes(ids: string[], names: Names): Set<string> {
  return new Set([...ids, ...ids.flatMap((id) => names.actors.get(id)?.of ?? [])]);
}

function standsFor(actor: Actor, names: Names): Actor | undefined {
  if (actor.kind === 'media') return undefined;
  return actor.kind === 'place' ? names.actors.get(actor.metonymOf ?? '') : actor;
}

/** Known names with a capital in the part of the sentence that tells the event, each once, the longest match first. */
function actorsIn(claim: Claim, names: Names): Set<Actor> {
  const words = tellingPart(claim).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const found = new Set<Actor>();
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at]!)) continue;
    for (let length = LONGEST; length > 0; length--) {
      const actor = names.byMention.get(fold(words.slice(at, at + length).join(' ')));
      if (!actor) continue;
      found.add(actor);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** The part of a sentence, between semicolons and colons, that holds the word for the event. */
function tellingPart({ exact, marks, selectors }: Claim): string {
  const trigger = marks.find(({ kind }) => kind === 'trigger');
  const at = trigger ? trigger.start - selectors.position.start : 0;
  const from = Math.max(exact.lastIndexOf(';', at), exact.lastIndexOf(':', at)) + 1;
  const to = exact.slice(at).search(/[;:]/u);
  return exact.slice(from, to < 0 ? undefined : at + to);
}
