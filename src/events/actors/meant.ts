import type { Actor, ActorKind, Span, UncertainDate } from '../../model.ts';
import type { ActorIndex, Entry } from './actor-index.ts';
import { type Memory } from './memory.ts';
import { heldOn } from './offices.ts';
import type { Scanned } from './atoms.ts';

/** Words that mean an actor. Offsets are UTF-16 units into the article's text. */
export interface ActorMention extends Span {
  text: string;
  /** Actor id, where `actors.yml` knows the actor for certain. */
  id?: string;
  /** The actor's name in the article's language; for others the words themselves. */
  name: string;
  kind: 'name' | 'surname' | 'metonym' | 'demonym' | 'description' | 'office' | 'unknown-name';
  actorKind?: ActorKind;
  /** Id of the state or body that an unnamed group or office belongs to ("Russian companies"). */
  of?: string;
  gender?: 'f' | 'm' | 'n';
  plural?: boolean;
  /** "the two states": each of them. */
  each?: ActorMention[];
}

/** What resolving a phrase needs to know around it. */
export interface Context {
  /** The article's. */
  text: string;
  index: ActorIndex;
  scanned: Scanned;
  memory: Memory;
  /** Publication day of the article. */
  day: UncertainDate;
}

/** Who a phrase means: a known actor, or nobody known. */
export interface Meant {
  actor?: Actor;
  kind: ActorMention['kind'];
  actorKind?: ActorKind;
  name?: string;
  of?: Actor;
}

/** The state or body behind the entries; a capital stands for its state. */
export function bodyOf(entries: Entry[], { index, day }: Context): Actor | undefined {
  const entry = entries.find((each) => heldOn(each.from, each.to, day) && each.actor.kind !== 'person');
  const actor = entry?.actor;
  return actor?.metonymOf === undefined ? actor : (index.actors.get(actor.metonymOf) ?? actor);
}

export function only<T>(found: T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
