import type { Participant, Thing } from '../model.ts';
import { isPeople, meets, type Candidate, type Reading } from './candidates.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Filler } from './fillers/filler.ts';
import { nounFillers } from './fillers/nouns.ts';
import { verbFillers } from './fillers/verbs.ts';
import { moverOf, ownerAsActor } from './owners.ts';
import { participantOf, participantsIn } from './participants.ts';
import {
  conceptOf,
  contentOf,
  lastWithOf,
  membersOf,
  orderOf,
  quantityOf,
  textOf,
  thingsOf,
  wordsBetween,
} from './phrases.ts';
import { placeOf } from './places.ts';
import { aboutWhom, isAddressing } from './said.ts';

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

/** Fills the roles of an event from the grammar of its clause, by the frame of its type. */
export function rolesOf(candidate: Candidate, reading: Reading): Roles {
  const fillers = candidate.phrase
    ? nounFillers(candidate, candidate.phrase, reading)
    : verbFillers(candidate, reading);
  const named = fillers.flatMap(({ phrase, role }) =>
    role === 'object' || isNeeded(phrase, candidate, reading) ? [] : participantsIn(phrase, role, reading),
  );
  const acted = fillers.find(({ role }) => role === 'object')?.phrase;
  const object = (acted && givenThing(acted, candidate, reading)) ?? saidOf(candidate, fillers, reading);
  const owner = acted && ownerAsActor(acted, named, { candidate, reading });
  const spokenOf = aboutWhom(candidate, named, reading);
  const movers = named.map((each) => moverOf(each, candidate, reading));
  const actors = promoteSource(unique([...movers, ...(owner ? [owner] : []), ...spokenOf]));
  const place = placeOf(candidate, fillers, reading);
  return {
    actors: actors.filter((actor) => actor.role !== 'location' && !isActorToo(actor, actors)),
    ...(object ? objectFields(object, reading) : { things: [], ...countOf(candidate, fillers, reading) }),
    ...(place && { place }),
    ...orderOfEvent(candidate, object, reading),
  };
}

/** "took power": the word the verb needs names nobody. */
function isNeeded(phrase: NounPhrase, { trigger, object }: Candidate, reading: Reading): boolean {
  const { lemma } = reading.words[phrase.head]!;
  const needed = phrase === object && trigger.word.needs?.includes(lemma) === true;
  return needed && !ACTOR_KINDS.has(lemma) && !isPeople(phrase, reading);
}

/** Needs that are kinds of actors and words alike. */
const ACTOR_KINDS = new Set(['state', 'government', 'company', 'organisation', 'force', 'gouvernement']);

/** "took delivery of four helicopters": the helicopters. */
function givenThing(object: NounPhrase, candidate: Candidate, reading: Reading): NounPhrase {
  const light =
    candidate.trigger.word.needs?.includes(reading.words[object.head]!.lemma) === true &&
    conceptOf(object, reading, reading.knowledge) === undefined;
  if (!light) return object;
  const behind = candidate.clause.complements.filter(({ opens }) => opens! > object.last);
  const inner = [...object.after, ...behind].find(
    ({ preposition }) => reading.data.belonging.includes(preposition ?? '') || preposition === 'à',
  );
  return inner && meets(inner, THINGS, reading) ? inner : object;
}

/** What can be given, taken or hired. */
const THINGS = new Set(['weapon', 'force', 'company', 'aid-goods', 'money', 'vehicle']);

/** "announced a withdrawal": what a speech is about, where it is nobody. */
function saidOf(
  { trigger, clause, phrase }: Candidate,
  fillers: Filler[],
  reading: Reading,
): NounPhrase | undefined {
  if (trigger.type.kind !== 'speech' || phrase) return undefined;
  const object = clause.objects[0];
  if (isAddressing(clause)) return undefined;
  const taken = fillers.some((filler) => filler.phrase === object && filler.role !== 'about');
  if (!object || taken || reading.words[object.head]!.pos === 'PRON') return undefined;
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
  const quantity = quantityOf(members[0]!, reading) ?? quantityOf(content, reading);
  const text = wordsBetween(reading.words, first, last);
  return {
    object: text,
    ...(quantity !== undefined && { quantity }),
    things: thingsOf(object, reading, reading.knowledge),
  };
}

/** How many were killed, arrested, expelled: « 12 civils », « a fait au moins 32 morts ». */
function countOf(candidate: Candidate, fillers: Filler[], reading: Reading): { quantity?: number } {
  const victims = fillers.filter(({ role }) => role === 'victim').map(({ phrase }) => phrase);
  for (const phrase of [...victims, candidate.object]) {
    const quantity =
      phrase && (quantityOf(phrase, reading) ?? quantityOf(contentOf(phrase, reading), reading));
    if (quantity !== undefined) return { quantity };
  }
  return {};
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

/** "Four jets from Russia arrived": nobody else acts, so the source does. */
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
