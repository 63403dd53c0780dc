import { languages } from '../../languages/index.ts';
import { fold } from '../../text/index.ts';
import type { Participant, Role, Thing } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import { MOVABLE } from './described.ts';
import { isPeople, meets } from './needs.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Filler } from './fillers/filler.ts';
import { nounFillers } from './fillers/nouns.ts';
import { verbFillers } from './fillers/verbs.ts';
import { moverOf, movesForces, ownerAsActor } from './owners.ts';
import { participantOf, participantsIn } from './participants.ts';
import {
  conceptOf,
  contentOf,
  lastWithOf,
  membersOf,
  orderOf,
  isPartitive,
  quantityOf,
  textOf,
  thingsOf,
  wordsBetween,
} from '../reading/phrases.ts';
import { placeOf } from './places.ts';
import { aboutWhom, isAddressing } from './said.ts';
import { addressee, ownerOfThing } from './sides.ts';
import { objectTakenUp } from './taken-up.ts';

/** Who did what to whom, with what and where. */
export interface Roles {
  actors: Participant[];
  object?: string;
  quantity?: number;
  things: Thing[];
  place?: string;
  ordinal?: number;
  another?: boolean;
}

/** "foiled a coup": whoever did has tried none. */
const isFoiled = ({ clause, phrase }: Candidate, { data }: Reading): boolean =>
  !phrase && data.foiling.includes(clause.verb!.lemma);

/** Fills the roles of an event from the grammar of its clause, by the frame of its type. */
export function rolesOf(candidate: Candidate, reading: Reading): Roles {
  const fillers = candidate.phrase
    ? nounFillers(candidate, candidate.phrase, reading)
    : verbFillers(candidate, reading);
  const named = fillers.flatMap(({ phrase, role }) =>
    role === 'object' || (role === 'actor' && isFoiled(candidate, reading))
      ? []
      : sidesIn(phrase, role, { candidate, reading }),
  );
  const acted = fillers.find(({ role }) => role === 'object')?.phrase;
  const thing = acted && (objectTakenUp(acted, reading) ?? acted);
  const object = (thing && givenThing(thing, candidate, reading)) ?? saidOf(candidate, reading);
  const owner = acted && ownerAsActor(acted, named, { candidate, reading });
  const spokenOf = [...aboutWhom(candidate, named, reading), ...addressee(candidate, named, reading)];
  const movers = named.map((each) => personOf(moverOf(each, candidate, reading), candidate, reading));
  const sides = unique([...movers, ...(owner ? [owner] : []), ...spokenOf]);
  const actors = movesForces(candidate) ? promoteSource(sides) : sides;
  const place = placeOf(candidate, fillers, reading);
  return {
    actors: actors.filter((actor) => actor.role !== 'location' && !isActorToo(actor, actors)),
    ...(object ? objectFields(object, reading) : counted(candidate, fillers, reading)),
    ...(place && { place }),
    ...orderOfEvent(candidate, object, reading),
  };
}

/** Those a phrase names; of a thing, or what the verb needs anyway, those to whom it belongs. */
function sidesIn(
  phrase: NounPhrase,
  role: Role,
  { candidate, reading }: { candidate: Candidate; reading: Reading },
): Participant[] {
  if (role === 'victim' && candidate.trigger.type.id === 'casualties' && isNoVictim(phrase, reading))
    return [];
  const needed = isNeeded(phrase, candidate, reading);
  const who = needed ? beforeHead(phrase, reading) : phrase;
  const found = who ? participantsIn(who, role, reading) : [];
  const installs = role === 'recipient' && candidate.trigger.type.id === 'appointment';
  const named = installs ? found.filter((each) => !holdsAlready(each, phrase, reading)) : found;
  return named.length > 0
    ? named
    : ownerOfThing(phrase, role, reading, candidate.trigger.type.id === 'demand');
}

/** « le bilan du séisme », « huit corps au large de la ville »: neither what happened nor where has died. */
function isNoVictim(phrase: NounPhrase, reading: Reading): boolean {
  const { words, lang, knowledge } = reading;
  const { lemma, lower, pos } = words[phrase.head]!;
  if (pos !== 'NOUN' || phrase.preposition === undefined || isPeople(phrase, reading)) return false;
  const happened = knowledge.lexicons[lang].nouns.get(lemma) ?? [];
  return (
    meets(phrase, NO_VICTIMS, reading) ||
    languages[lang].names.placeNouns.includes(fold(lower)) ||
    // « le bilan de l'attaque »; the dead and the wounded are victims
    (happened.length > 0 && happened.every(({ type }) => type.id !== 'casualties'))
  );
}

const NO_VICTIMS = new Set(['disaster', 'accident']);

/** « un nouveau Premier ministre sera nommé »: not the one in office, whom only the text before names. */
function holdsAlready(
  { name }: Participant,
  { first, head, last }: NounPhrase,
  { words, data }: Reading,
): boolean {
  const isNew = words.slice(first, head).some(({ lower }) => data.newcomers.includes(lower));
  return isNew && !words.slice(first, last + 1).some(({ text }) => text === name.split(' ').at(-1));
}

/** "declared the envoy persona non grata": who stands before the word that the verb needs. */
function beforeHead(phrase: NounPhrase, reading: Reading): NounPhrase | undefined {
  const last = phrase.head - 1;
  if (last <= phrase.first) return undefined;
  const before = { ...phrase, head: last, last, after: [] };
  // "a closed-door meeting"
  const { pos, lower } = reading.words[last]!;
  if (pos !== 'PROPN' && lower.includes('-')) return undefined;
  return reading.words[last]!.pos === 'PROPN' || isPeople(before, reading) ? before : undefined;
}

/** What no state does and nothing can do to one: those who seize power act against theirs, a council sworn in is not its own. */
const OF_PERSONS: Record<string, Role> = { coup: 'actor', appointment: 'recipient', resignation: 'actor' };

/** "Nigerien soldiers seized power": under their own name, not their state's. */
function personOf(actor: Participant, { trigger }: Candidate, reading: Reading): Participant {
  const { words, knowledge } = reading;
  const { id, ...named } = actor;
  const state = id === undefined ? undefined : knowledge.actorsById.get(id);
  if (OF_PERSONS[trigger.type.id] !== actor.role || state?.kind !== 'state') return actor;
  // "Mali had seen a second coup": where it was, not who did it
  const itself = reading.actors.some(({ kind, start }) => kind === 'name' && start === actor.start);
  if (itself && trigger.type.id === 'coup') return { ...actor, role: 'location' };
  const first = words.findIndex(({ start }) => start >= actor.start!);
  const last = words.findLastIndex(({ end }) => end <= actor.end!);
  // "the government of Mali took power"
  const whole = reading.phrases.find((phrase) =>
    phrase.after.some((of) => of.head === last && of.host === phrase),
  );
  return { ...named, name: whole ? textOf(whole, reading).text : wordsBetween(words, first, last) };
}

const COUNTED = new Set(['weapon', 'money', 'force', 'prisoner', 'person']);

/** How many were killed, held or released, and how many missiles were fired: « a fait au moins 32 morts ». */
function counted(
  { object, trigger, phrase }: Candidate,
  fillers: Filler[],
  reading: Reading,
): Pick<Roles, 'quantity' | 'things'> {
  const crowd = trigger.type.id === 'protest' ? 'actor' : 'victim';
  const victims = fillers.filter(({ role }) => role === crowd).map(({ phrase }) => phrase);
  const things = object && meets(object, COUNTED, reading) ? [object] : [];
  // "three dead"
  const people = phrase && trigger.type.id === 'casualties' ? [phrase] : [];
  const counts = [...victims, ...things, ...people];
  const quantity = counts
    .flatMap(membersOf)
    .flatMap((phrase) => [phrase, contentOf(phrase, reading)])
    .map((phrase) => quantityOf(phrase, reading))
    .find((count) => count !== undefined);
  return { ...(quantity !== undefined && { quantity }), things: [] };
}

/** "took power": the word the verb needs names nobody. */
function isNeeded(
  phrase: NounPhrase,
  { trigger, object, phrase: noun }: Candidate,
  reading: Reading,
): boolean {
  const named = noun !== undefined;
  const { lemma } = reading.words[phrase.head]!;
  const needed = phrase === object && trigger.word.needs?.includes(lemma) === true;
  const acts =
    ACTOR_KINDS.has(lemma) ||
    // "the council met", "met both sides": a body
    (trigger.type.id === 'meeting' && reading.data.bodies.includes(lemma)) ||
    (trigger.word.swap && phrase.first < phrase.head && reading.data.bodies.includes(lemma));
  // « déclaré coupable »: nobody without an article
  const people = (phrase.first < phrase.head || named) && isPeople(phrase, reading);
  return needed && !acts && !people && !meets(phrase, STRUCK, reading);
}

/** What is struck or seized itself: "hit a warehouse", "seized two boats". */
const STRUCK = new Set(['premises', ...MOVABLE]);

/** Needs that are kinds of actors and words alike. */
const ACTOR_KINDS = new Set(['state', 'government', 'company', 'organisation', 'force', 'gouvernement']);

/** "took delivery of four helicopters": the helicopters; "put an end to the accord": the accord. */
function givenThing(object: NounPhrase, candidate: Candidate, reading: Reading): NounPhrase {
  const light =
    candidate.trigger.word.needs?.includes(reading.words[object.head]!.lemma) === true &&
    conceptOf(object, reading, reading.knowledge) === undefined;
  if (!light) return object;
  const behind = candidate.clause.complements.filter(({ opens }) => opens! > object.last);
  const inner = [...object.after, ...behind].find(
    ({ preposition }) =>
      reading.data.belonging.includes(preposition ?? '') || /^(?:à|to)$/u.test(preposition ?? ''),
  );
  const ended = reading.data.ends.includes(reading.words[object.head]!.lemma);
  return inner && (ended || meets(inner, THINGS, reading)) ? inner : object;
}

/** What can be given, taken or hired. */
const THINGS = new Set(['weapon', 'force', 'company', 'aid-goods', 'money', 'vehicle']);

/** "announced a withdrawal": what a speech is about, where it is nobody. */
function saidOf(
  { trigger, clause, phrase, object = clause.objects[0] }: Candidate,
  reading: Reading,
): NounPhrase | undefined {
  if (trigger.type.kind !== 'speech' || phrase || isAddressing(clause)) return undefined;
  // "claims to hold the factory, which the army denies": it is the claim that is denied
  if (!object || object.first < clause.verb!.head || reading.words[object.head]!.pos === 'PRON')
    return undefined;
  return participantOf(object, 'about', reading) ? undefined : object;
}

/** Nobody does a thing to himself: who acts is not the recipient as well. */
function isActorToo({ role, id, name }: Participant, actors: Participant[]): boolean {
  if (role === 'actor' || role === 'speaker') return false;
  return actors.some(
    (other) => /^(?:actor|speaker)$/u.test(other.role) && (id ? other.id === id : other.name === name),
  );
}

function objectFields(object: NounPhrase, reading: Reading): Pick<Roles, 'object' | 'quantity' | 'things'> {
  const members = membersOf(object);
  const { first } = textOf(members[0]!, reading);
  const last = Math.max(...members.map((member) => lastWithOf(member, reading)));
  const content = contentOf(members[0]!, reading);
  const counted = isPartitive(members[0]!, reading) ? undefined : quantityOf(content, reading);
  const quantity = quantityOf(members[0]!, reading) ?? counted;
  const text = wordsBetween(reading.words, first, last);
  return {
    object: text,
    ...(quantity !== undefined && { quantity }),
    things: thingsOf(object, reading, reading.knowledge),
  };
}

function orderOfEvent(
  { phrase, clause, trigger }: Candidate,
  object: NounPhrase | undefined,
  reading: Reading,
): Pick<Roles, 'ordinal' | 'another'> {
  const within = clause.complements.filter(({ preposition }) =>
    /^(?:in|during|dans|lors|pendant)$/u.test(preposition ?? ''),
  );
  const named = within.filter(({ head }) =>
    trigger.type.triggers[reading.lang].nouns.some(({ lemma }) => lemma === reading.words[head]!.lemma),
  );
  return Object.assign(
    {},
    ...[...named, object, phrase].map((each) => (each ? orderOf(each, reading) : {})),
  ) as Pick<Roles, 'ordinal' | 'another'>;
}

/** "Troops from Chad arrived": nobody else acts, so the source does; who sells does not buy. */
function promoteSource(actors: Participant[]): Participant[] {
  if (actors.some(({ role }) => role === 'actor')) return actors;
  return actors.map((actor) => (actor.role === 'source' ? { ...actor, role: 'actor' } : actor));
}

function unique(actors: Participant[]): Participant[] {
  const seen = new Set<string>();
  return actors.filter(({ name, id, role }) => {
    const key = `${id ?? name}|${role}`;
    return !seen.has(key) && seen.add(key);
  });
}
