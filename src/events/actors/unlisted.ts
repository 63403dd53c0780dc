import { bodies, type Body } from '../../languages/bodies.ts';
import { type State, states } from '../../languages/states.ts';
import type { Actor, Lang } from '../../model.ts';
import { fold } from '../../text/index.ts';

const PREFIX = 'world:';

/** Whether an actor comes from `actors.yml`; the id of one that only the lists of the world know is nobody else's. */
export const isListed = (id: string): boolean => !id.startsWith(PREFIX);

/** States, capitals, international bodies and seats of government that `actors` does not name itself. */
export function unlistedActors(actors: Actor[]): Actor[] {
  const listed = new Map<string, Actor>();
  for (const actor of actors)
    for (const name of namesOf(actor)) if (!listed.has(fold(name))) listed.set(fold(name), actor);
  const isNew = (actor: Actor): boolean => !namesOf(actor).some((name) => listed.has(fold(name)));
  const idOf = (state: State): string =>
    state.en.names.map((name) => listed.get(fold(name))).find((actor) => actor?.kind === 'state')?.id ??
    idFor(state.en.names[0]!);
  const ofStates = states.flatMap((state) => {
    const id = idOf(state);
    const capitals = capitalsOf(state, id).filter(isNew);
    return id.startsWith(PREFIX) ? [stateActor(state, id), ...capitals] : capitals;
  });
  const stateIds = new Map(states.map((state) => [state.en.names[0]!, idOf(state)]));
  return [...ofStates, ...bodies.map((body) => bodyActor(body, stateIds)).filter(isNew)];
}

/** Capitals that mean a body as well as their own state, with the body, by id; of `all` actors, listed or not. */
export function bodiesByCapital(all: Actor[]): Map<string, string> {
  const idOf = (names: string[]): string | undefined =>
    all.find((actor) => namesOf(actor).some((name) => names.includes(name)))?.id;
  return new Map(
    bodies.flatMap(({ en, goesBy }) => {
      const [capital, body] = goesBy === undefined ? [] : [idOf([goesBy]), idOf(en)];
      return capital !== undefined && body !== undefined ? [[capital, body]] : [];
    }),
  );
}

const idFor = (name: string): string => PREFIX + fold(name);

function namesOf(actor: Actor): string[] {
  return [actor.name.en, actor.name.fr, ...actor.aliases.en.map(({ text }) => text)];
}

function stateActor({ en, fr, gender, plural }: State, id: string): Actor {
  const demonyms = { en: en.demonyms, fr: fr.demonyms };
  return { ...named({ en: en.names, fr: fr.names }), id, kind: 'state', demonyms, gender, plural };
}

function capitalsOf(state: State, id: string): Actor[] {
  const [en, fr] = [state.en.capitals, state.fr.capitals];
  return en[0] === undefined ? [] : [placeOf({ en, fr: fr.length > 0 ? fr : en }, id)];
}

/** A body, or the place of a seat that stands for its state: "the Kremlin said". */
function bodyActor({ en, fr, gender, plural, seatOf }: Body, stateIds: Map<string, string>): Actor {
  if (seatOf !== undefined) return placeOf({ en, fr }, stateIds.get(seatOf)!);
  return { ...named({ en, fr }), kind: 'organisation', gender, plural };
}

/** A capital or seat: a place that stands for its state. */
const placeOf = (names: Record<Lang, string[]>, state: string): Actor => ({
  ...named(names),
  kind: 'place',
  of: state,
  metonymOf: state,
});

/** What every actor has: the first name counts, the others are further ones. */
function named({ en, fr }: Record<Lang, string[]>): Omit<Actor, 'kind'> {
  const further = (names: string[]) => names.slice(1).map((text) => ({ text }));
  return {
    id: idFor(en[0]!),
    name: { en: en[0]!, fr: fr[0]! },
    aliases: { en: further(en), fr: further(fr) },
    demonyms: { en: [], fr: [] },
    offices: [],
  };
}
