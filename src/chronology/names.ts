import { languages } from '../languages/index.ts';
import type { Actor, Lang, ThingConcept } from '../model.ts';
import { fold, type KnownName } from '../text/index.ts';

/** Words for a slot of a title, and whether a verb after them is plural. */
export interface Filler {
  /** Names or things that stand side by side; each takes its own preposition. */
  phrases: string[];
  plural: boolean;
}

/** What titles name things and people by. */
export interface Names {
  actors: Map<string, Actor>;
  /** Actor by folded name or alias, for places and names that stand without an id. */
  byName: Map<string, Actor>;
  /** The same with the words of belonging ("Malian"), for names in a sentence. */
  byMention: Map<string, Actor>;
  things: Map<string, ThingConcept>;
}

export function namesOf(actors: Actor[], things: ThingConcept[]): Names {
  const byName = new Map<string, Actor>();
  for (const actor of actors) {
    const all = [
      actor.name.en,
      actor.name.fr,
      ...Object.values(actor.aliases)
        .flat()
        .map(({ text }) => text),
    ];
    // « la junte »: what is no name means him only where a text says so
    for (const name of all)
      if (/\p{Lu}/u.test(name) && !byName.has(fold(name))) byName.set(fold(name), actor);
  }
  const belonging = actors.flatMap((actor) =>
    Object.values(actor.demonyms)
      .flat()
      .map((word) => [fold(word), actor] as const),
  );
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    byName,
    byMention: new Map([...belonging, ...byName]),
    things: new Map(things.map((thing) => [thing.id, thing])),
  };
}

/** A state, capital or body that the topic does not list is named by what each language calls it. */
export function knownFiller({ name, kind, gender, plural }: KnownName, lang: Lang): Filler {
  const words = {
    name: name[lang],
    kind,
    plural: plural && lang === 'fr',
    ...(gender ? { gender } : {}),
  };
  return { phrases: [languages[lang].titles.nameInSentence(words)], plural: words.plural };
}

/** A known actor by its short name, with the article it takes within a sentence. */
export function nameOf(actor: Actor, lang: Lang): Filler {
  const { short, name, kind, gender } = actor;
  const { nameInSentence } = languages[lang].titles;
  // The short form may be singular where the full name is plural: "armed forces", "army".
  const plural = (actor.plural ?? false) && (!short || /[sx](?!\p{L})/u.test(short[lang]));
  const words = { name: (short ?? name)[lang], kind, plural, ...(gender ? { gender } : {}) };
  return { phrases: [nameInSentence(words)], plural };
}
