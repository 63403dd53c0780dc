import { languages } from '../languages/index.ts';
import type { Actor, EventDraft, Lang, RecordActor, Thing } from '../model.ts';
import { fold, knownName } from '../text/index.ts';
import { amountBefore, thingNamed } from './described.ts';
import { type Filler, knownFiller, nameOf, type Names } from './names.ts';
import { isBroaderConcept, thingFiller } from './things.ts';

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
    slot === 'victim' && named.length === 1 && event.object === undefined && isCounted(named[0]!, event)
      ? event.quantity
      : undefined;
  const fillers = namesFirst(named).flatMap((actor) => nameFiller(actor, names, lang, count) ?? []);
  const distinct = fillers.filter(
    (one, index) => fillers.findIndex(({ phrases }) => phrases[0] === one.phrases[0]) === index,
  );
  if (distinct.length === 0 && slot === 'victim') return uncalled(event, names, lang);
  return joined(distinct.slice(0, mostIn(slot, event)));
}

/** Of an attack on a base that killed twelve, the dead are counted and not the bases. */
function isCounted({ name }: RecordActor, { type, quantity, claims }: EventDraft): boolean {
  const own = claims.some((claim) => claim.type === type && claim.quantity === quantity);
  return own || name.split(' ').some((word) => /\d/u.test(word) || NUMBERS.has(word.toLowerCase()));
}

const NUMBERS = new Set(
  Object.values(languages).flatMap(({ clauses: { numbers, multipliers } }) => [
    ...Object.keys(numbers),
    ...Object.keys(multipliers),
  ]),
);

/** « a fait plus de 40 000 morts »: how many are known to have died, and no more. */
function uncalled(event: EventDraft, names: Names, lang: Lang): Filler | undefined {
  const { type, sense, quantity, object, claims } = event;
  // of "two casualties" nobody says among whom
  if (type !== 'casualties' || sense === 'losses') return undefined;
  if (quantity === undefined || object !== undefined) return undefined;
  const told = claims.find((claim) => claim.quantity === quantity);
  const amount = told && amountBefore(quantity, told.exact);
  return thingFiller({ text: '', concept: 'person', quantity }, names, lang, { ...(amount && { amount }) });
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
  return slot === 'actor' && alone && /^(?:agreement|ceasefire|meeting|negotiation)$/u.test(event.type)
    ? PARTIES
    : 1;
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
