import { languages } from '../languages/index.ts';
import type { Actor, EventDraft, Lang, RecordActor, Thing, ThingConcept } from '../model.ts';
import type { Amount } from '../languages/titles.ts';
import { fold, knownName, type KnownName } from '../text/index.ts';

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
    for (const name of all) if (!byName.has(fold(name))) byName.set(fold(name), actor);
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

/** At most so many names or things stand side by side in a title. */
const MOST = 2;
/** At most so many parties of one agreement. */
const PARTIES = 3;

/** Words for a slot, or `undefined` where the record has none that can be said in this language. */
export function fillerOf(slot: string, event: EventDraft, names: Names, lang: Lang): Filler | undefined {
  if (slot === 'object') return objectFiller(event, names, lang);
  if (slot === 'place') return placeFiller(event, names, lang);
  const named = holders(slot, event).filter(
    (actor) =>
      canBe(slot, actor, names.actors.get(actor.id ?? '')) &&
      !isOverthrownState(slot, actor, { event, names }),
  );
  const count =
    slot === 'victim' && named.length === 1 && event.object === undefined ? event.quantity : undefined;
  const fillers = namesFirst(named).flatMap((actor) => nameFiller(actor, names, lang, count) ?? []);
  const distinct = fillers.filter(
    (one, index) => fillers.findIndex(({ phrases }) => phrases[0] === one.phrases[0]) === index,
  );
  return joined(distinct.slice(0, mostIn(slot, event)));
}

/**
 * A medium is whom something was told, not what it was about. A place acts only where it stands for a state
 * or is named by those who live there: "European countries".
 */
function canBe(slot: string, { name }: RecordActor, actor: Actor | undefined): boolean {
  if (slot === 'about') return actor?.kind !== 'media';
  if (slot !== 'actor' || actor?.kind !== 'place' || actor.metonymOf !== undefined) return true;
  return !Object.values(actor.name).some((own) => fold(own) === fold(name));
}

/** A state is not overthrown, its rulers are: « X prend le pouvoir », not « X renverse le Mali ». */
function isOverthrownState(
  slot: string,
  { id }: RecordActor,
  { event, names }: { event: EventDraft; names: Names },
): boolean {
  return slot === 'victim' && event.type === 'coup' && names.actors.get(id ?? '')?.kind === 'state';
}

/** Several names only where they stand side by side: what is spoken of, and the parties of an agreement. */
function mostIn(slot: string, event: EventDraft): number {
  if (slot === 'about') return MOST;
  const alone = !event.actors.some(({ role }) => role === 'recipient');
  return slot === 'actor' && alone && /^(?:agreement|meeting|negotiation)$/u.test(event.type) ? PARTIES : 1;
}

/** "Volker Perthes" of one source before "the envoy" of another. */
const namesFirst = (actors: RecordActor[]): RecordActor[] =>
  actors.toSorted((a, b) => Number(isDescribed(a)) - Number(isDescribed(b)));

const isDescribed = ({ id, name }: RecordActor): boolean => id === undefined && !isName(name);

/** In speech the one who acts and the one who speaks are the same. Nobody does anything to himself. */
function holders(slot: string, event: EventDraft): RecordActor[] {
  const subject = (role: string) => role === 'actor' || role === 'speaker';
  const subjects = event.actors.filter(({ role }) => subject(role));
  if (subject(slot)) return subjects;
  const first = subjects[0];
  return event.actors.filter(
    (one) => one.role === slot && (one.id ?? one.name) !== (first?.id ?? first?.name),
  );
}

/** A name that `actors.yml` knows, or one that is a name in any language; a description is none. */
function nameFiller(
  { id, name }: RecordActor,
  names: Names,
  lang: Lang,
  quantity?: number,
): Filler | undefined {
  const actor = id === undefined ? names.byName.get(fold(name)) : names.actors.get(id);
  if (actor) return nameOf(actor, lang);
  const known = knownName(name);
  if (known) return knownFiller(known, lang);
  const thing = /\s/u.test(name) ? undefined : thingNamed(name, names, lang, quantity);
  if (thing?.plural) return thing;
  if (!isName(name)) return thingNamed(name, names, lang, quantity);
  return { phrases: [languages[lang].titles.nameInSentence({ name, plural: false })], plural: false };
}

/** A state, capital or body that the topic does not list is named by what each language calls it. */
function knownFiller({ name, kind, gender, plural }: KnownName, lang: Lang): Filler {
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

const thingsNamed = new WeakMap<Names, Map<string, Filler | undefined>>();

/**
 * "The soldiers" as somebody struck, "at least 97 civilians": a thing concept has a word in every language. Looked for
 * among all concepts, and so once for each description: "officials" speak in every other article.
 */
export function thingNamed(name: string, names: Names, lang: Lang, quantity?: number): Filler | undefined {
  const known = thingsNamed.get(names) ?? new Map<string, Filler | undefined>();
  thingsNamed.set(names, known);
  const key = JSON.stringify([name, lang, quantity]);
  if (!known.has(key)) known.set(key, findThing(name, names, lang, quantity));
  return known.get(key);
}

function findThing(name: string, names: Names, lang: Lang, quantity?: number): Filler | undefined {
  const heads = { en: ` ${englishHead(name)}`, fr: `${frenchHead(name)} ` };
  const named = [...names.things.values()]
    .map((concept) => ({ concept, length: lengthNamed(heads, formsOf(concept)) }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length);
  // "police officer" says more than "officer"; of words as long, the narrower concept does.
  const narrow = named.find(
    ({ concept, length }) =>
      !named.some((other) => other.length === length && isBroaderConcept(concept.id, other.concept, names)),
  )?.concept;
  if (!narrow) return undefined;
  const amount = quantity === undefined ? undefined : amountIn(name);
  return thingFiller(
    { text: name, concept: narrow.id, ...(quantity !== undefined && { quantity }) },
    names,
    lang,
    amount,
  );
}

/**
 * Length of the words by which the description's own noun means it, in the order of words of either language; 0
 * where it does not: "civilian politicians" are no civilians, « armés » is no « armes ».
 */
function lengthNamed(heads: Record<Lang, string>, forms: Record<Lang, string[]>): number {
  let longest = 0;
  for (const form of forms.en)
    if (form.length > longest + 1 && heads.en.endsWith(form)) longest = form.length - 1;
  for (const form of forms.fr)
    if (form.length > longest + 1 && heads.fr.startsWith(form)) longest = form.length - 1;
  return longest;
}

const formsKnown = new WeakMap<ThingConcept, Record<Lang, string[]>>();

/** The words for a thing in small letters: the English after the space before them, the French with the one behind them. */
function formsOf(concept: ThingConcept): Record<Lang, string[]> {
  const { one, many, words } = concept;
  const forms = (lang: Lang): string[] =>
    [one[lang], many[lang], ...words[lang].flatMap((word) => [word, `${word}s`])].map((form) =>
      form.toLowerCase(),
    );
  const known = formsKnown.get(concept) ?? {
    en: forms('en').map((form) => ` ${form}`),
    fr: forms('fr').map((form) => `${form} `),
  };
  formsKnown.set(concept, known);
  return known;
}

/** What ends in the noun: "at least three foreign employees" of "… employees of the mine who fled", of "three of its employees". */
function englishHead(name: string): string {
  const text = name.toLowerCase().replace(/^\S+ of (?:its|the|their|his|her|these|those) /u, '');
  return text.split(
    /, | (?:of|who|that|which|from|in|for|on|at|with|near|by|linked|suspected|accused) /u,
  )[0]!;
}

/** What begins with the noun: « civils tués » of « au moins 97 civils tués ». */
function frenchHead(name: string): string {
  const before =
    /^(?:[\d\s.,]+|(?:les?|la|une?|des?|du|ses|leurs?|certains|plusieurs|au moins|plus de|près de) |l[’']|d[’'])+/u;
  return name.toLowerCase().replace(before, '');
}

const HEDGES = Object.values(languages).flatMap(({ titles: { amounts } }) =>
  (Object.keys(amounts) as Amount[]).flatMap((amount) => amounts[amount].map((words) => ({ amount, words }))),
);
/** "at least", « plus de » before a number. */
function amountIn(name: string): Amount | undefined {
  const text = name.toLowerCase();
  return HEDGES.find(({ words }) => text.startsWith(words))?.amount;
}

function placeFiller(event: EventDraft, names: Names, lang: Lang): Filler | undefined {
  const named = event.actors.find(({ role }) => role === 'location');
  const actor = named?.id === undefined ? undefined : names.actors.get(named.id);
  const place = event.place ?? named?.name;
  const known = actor ?? (place === undefined ? undefined : names.byName.get(fold(place)));
  if (known) return nameOf(known, lang);
  const everybodys = place === undefined ? undefined : knownName(place);
  if (everybodys) return knownFiller(everybodys, lang);
  return place !== undefined && isName(place) ? { phrases: [place], plural: false } : undefined;
}

/** The things of the event that have a word in every language; a broader word gives way to a narrower one. */
function objectFiller(event: EventDraft, names: Names, lang: Lang): Filler | undefined {
  const known = event.things.filter(({ concept }) => concept !== undefined && names.things.has(concept));
  const narrow = known.filter(
    (thing) => !known.some((other) => other !== thing && isBroader(thing, other, names)),
  );
  const inObject = narrow.filter(({ text }) => event.object && fold(event.object).includes(fold(text)));
  const chosen = (inObject.length > 0 ? inObject : narrow).slice(0, MOST);
  return joined(chosen.flatMap((thing) => thingFiller(thing, names, lang) ?? []));
}

function isBroader(broad: Thing, narrow: Thing, names: Names): boolean {
  return isBroaderConcept(broad.concept!, names.things.get(narrow.concept!), names);
}

function isBroaderConcept(broad: string, narrow: ThingConcept | undefined, names: Names): boolean {
  let above = narrow?.is;
  for (let steps = 0; above !== undefined && steps < 20; steps++) {
    if (above === broad) return true;
    above = names.things.get(above)?.is;
  }
  return false;
}

function thingFiller(thing: Thing, names: Names, lang: Lang, amount?: Amount): Filler | undefined {
  const concept = names.things.get(thing.concept ?? '');
  if (!concept) return undefined;
  const plural = thing.quantity === undefined ? isPlural(thing.text, concept) : thing.quantity !== 1;
  // A sum says nothing without its currency: "4,000,000,000 funds".
  const quantity = isMoney(concept) ? undefined : thing.quantity;
  const words = { one: concept.one[lang], many: concept.many[lang], gender: concept.gender, plural };
  const phrase = languages[lang].titles.thingInSentence({
    ...words,
    ...(quantity === undefined ? {} : { quantity }),
    ...(amount ? { amount } : {}),
    ...(concept.the ? { the: true } : {}),
  });
  return { phrases: [phrase], plural };
}

const isMoney = ({ id, is }: ThingConcept): boolean => id === 'money' || is === 'money';

/** A word for stuff has no singular worth saying ("ammunition"); else the form of the word itself decides. */
function isPlural(text: string, { one, many, words }: ThingConcept): boolean {
  if (one.en === many.en || one.en.includes(' of ')) return true;
  // "gunmen", "police"
  if (!/s$/u.test(many.en) && ` ${fold(text)}`.endsWith(` ${fold(many.en)}`)) return true;
  const stems = [one.en, one.fr, ...Object.values(words).flat()].map((word) => fold(word).replace(/.$/u, ''));
  const own = fold(text)
    .split(/[^\p{L}-]+/u)
    .filter((word) => stems.some((stem) => stem.length > 2 && word.startsWith(stem)));
  return (own.length > 0 ? own : [fold(text)]).some((word) => /[sx]$/u.test(word));
}

const BODIES = Object.values(languages).map(({ titles }) => titles.bodies);

/**
 * A name in every language: each word but the small ones with a capital; one word with a plural ending is none. Of a
 * body the first word may have the only one: « Assemblée nationale ».
 */
export function isName(text: string): boolean {
  const words = text.split(/[\s-]+/u);
  if (BODIES.some((bodies) => Object.hasOwn(bodies, words[0]!))) return true;
  const capital = words.every(
    (word) =>
      /^[\p{Lu}\p{N}]/u.test(word) || /^(?:de|of|al|el|bin|ben|van|von|du|la|le|the|and|et)$/u.test(word),
  );
  return capital && /^\p{Lu}/u.test(text) && (words.length > 1 || !text.endsWith('s'));
}

export function joined(fillers: Filler[]): Filler | undefined {
  if (fillers.length === 0) return undefined;
  return {
    phrases: fillers.flatMap(({ phrases }) => phrases),
    plural: fillers.length > 1 || fillers[0]!.plural,
  };
}
