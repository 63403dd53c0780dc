import type { EventMention, EventType, Participant, RecordActor, Role, Status } from '../model.ts';
import { nameKey } from '../text/index.ts';

/**
 * Everyone any source names, each once in a role, those named most often first. In speech, speaker and
 * actor are one role: the one the type's own frame uses.
 */
export function chooseActors(mentions: EventMention[], type: EventType | undefined): RecordActor[] {
  const counted = new Map<string, { actor: RecordActor; count: number }>();
  for (const mention of mentions) {
    for (const participant of mention.actors) {
      const actor = actorOf(participant, type);
      const key = `${actor.role}|${actor.id ?? nameKey(actor.name)}`;
      const known = counted.get(key) ?? { actor, count: 0 };
      counted.set(key, known);
      known.count += mention.background ? 0.5 : 1;
    }
  }
  const all = withoutThoseWhoGo([...counted.values()], type).sort((a, b) => b.count - a.count);
  return all
    .map(({ actor }) => actor)
    .filter(
      (actor) =>
        !isVague(
          actor,
          all.map((one) => one.actor),
        ),
    );
}

/** Whoever one source says resigned and another was dismissed did not dismiss himself. */
function withoutThoseWhoGo<One extends { actor: RecordActor }>(
  all: One[],
  type: EventType | undefined,
): One[] {
  if (type?.id !== 'resignation') return all;
  const keyOf = ({ id, name }: RecordActor): string => id ?? nameKey(name);
  const gone = new Set(all.flatMap(({ actor }) => (actor.role === 'victim' ? [keyOf(actor)] : [])));
  return all.filter(({ actor }) => actor.role !== 'actor' || !gone.has(keyOf(actor)));
}

function actorOf({ id, name, role }: Participant, type: EventType | undefined): RecordActor {
  return { name, ...(id === undefined ? {} : { id }), role: roleIn(role, type) };
}

function roleIn(role: Role, type: EventType | undefined): Role {
  const subject = type?.roles.subject;
  const saying = role === 'speaker' || role === 'actor';
  return type?.kind === 'speech' && saying && (subject === 'speaker' || subject === 'actor') ? subject : role;
}

/** "The colonels" beside a name that `actors.yml` knows says nothing more. */
function isVague(actor: RecordActor, all: RecordActor[]): boolean {
  if (actor.id !== undefined || /^\p{Lu}/u.test(actor.name)) return false;
  return all.some((other) => other.role === actor.role && other.id !== undefined);
}

/** Roles of who does something. */
const DOES = new Set<Role>(['actor', 'source']);

/** Those who are only accused of what did happen are not told as its doers. */
export function withoutAccused(mentions: EventMention[], status: Status): EventMention[] {
  if (status !== 'occurred') return mentions;
  return mentions.map((mention) =>
    mention.statusWhy.some(({ rule }) => rule === 'alleged-by-verb')
      ? { ...mention, actors: mention.actors.filter(({ role }) => !DOES.has(role)) }
      : mention,
  );
}
