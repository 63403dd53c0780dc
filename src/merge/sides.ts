import type { Actor } from '../model.ts';
import { fold } from '../text/index.ts';

/** Who belongs to whom: the state, company or organisation that stands behind an actor. */
export interface Sides {
  /** Id of the outermost body the actor belongs to; the actor itself where it belongs to none. */
  of: (id: string) => string;
  isPerson: (id: string) => boolean;
  isPlace: (id: string) => boolean;
  /** The words of the actor's name, folded. */
  namesOf: (id: string) => string[];
  /** The actor, what it lies in or belongs to, and so on outwards. */
  line: (id: string) => string[];
}

/** Reads the `of` links of `content/actors.yml`; a loop of links ends where it began, and a company stands for itself. */
export function sidesOf(actors: Actor[]): Sides {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const cache = new Map<string, string[]>();
  const chain = (id: string): string[] => {
    const known = cache.get(id);
    if (known) return known;
    const links = [id];
    const parent = (of: string) => parentOf(byId.get(of));
    for (let next = parent(id); next && !links.includes(next); next = parent(next)) links.push(next);
    cache.set(id, links);
    return links;
  };
  return {
    of: (id) => chain(id).at(-1)!,
    isPerson: (id) => byId.get(id)?.kind === 'person',
    isPlace: (id) => byId.get(id)?.kind === 'place',
    namesOf: (id) => fold(byId.get(id)?.name.en ?? '').split(' '),
    line: chain,
  };
}

/** A contract with a company is none with the state it has its seat in. */
function parentOf(actor: Actor | undefined): string | undefined {
  if (actor?.kind === 'company') return undefined;
  return actor?.of ?? actor?.metonymOf ?? actor?.offices.at(-1)?.of;
}
