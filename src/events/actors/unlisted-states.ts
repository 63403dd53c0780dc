import { type State, states } from '../../languages/states.ts';
import type { Actor, Lang } from '../../model.ts';
import { fold } from '../../text/index.ts';

const PREFIX = 'state:';

/** Whether an actor comes from `actors.yml`; a state that only the list of states knows has no id to give. */
export function isListed(actor: Actor): boolean {
  return !actor.id.startsWith(PREFIX);
}

/** States and capitals that `actors` does not name itself. */
export function unlistedStates(actors: Actor[]): Actor[] {
  const listed = new Map<string, Actor>();
  for (const actor of actors)
    for (const name of namesOf(actor)) if (!listed.has(fold(name))) listed.set(fold(name), actor);
  return states.flatMap((state) => {
    const known = state.en.names
      .map((name) => listed.get(fold(name)))
      .find((actor) => actor?.kind === 'state');
    const id = known?.id ?? PREFIX + fold(state.en.names[0]!);
    const capitals = capitalsOf(state, id).filter(
      (actor) => !namesOf(actor).some((name) => listed.has(fold(name))),
    );
    return known ? capitals : [stateActor(state, id), ...capitals];
  });
}

function namesOf(actor: Actor): string[] {
  return [actor.name.en, actor.name.fr, ...actor.aliases.en.map(({ text }) => text)];
}

function stateActor(state: State, id: string): Actor {
  const further = (lang: Lang) => state[lang].names.slice(1).map((text) => ({ text }));
  return {
    id,
    kind: 'state',
    name: { en: state.en.names[0]!, fr: state.fr.names[0]! },
    aliases: { en: further('en'), fr: further('fr') },
    demonyms: { en: state.en.demonyms, fr: state.fr.demonyms },
    offices: [],
    gender: state.gender,
    plural: state.plural,
  };
}

function capitalsOf(state: State, id: string): Actor[] {
  const [en] = state.en.capitals;
  if (en === undefined) return [];
  const further = (lang: Lang) => state[lang].capitals.slice(1).map((text) => ({ text }));
  return [
    {
      id: `${PREFIX}${fold(en)}`,
      kind: 'place',
      name: { en, fr: state.fr.capitals[0] ?? en },
      aliases: { en: further('en'), fr: further('fr') },
      demonyms: { en: [], fr: [] },
      offices: [],
      of: id,
      metonymOf: id,
    },
  ];
}
