import type { Participant, Role, Thing } from '../model.ts';
import { isPeople, lightUse, meets, objectOf, type Candidate, type Reading } from './candidates.ts';
import { aboutWhom, isAudience } from './said.ts';
import { movesForces, moverOf, ownerAsActor, ownerWithin } from './owners.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import { subjectOf, type Clause } from './clauses/clause.ts';
import { outlookOf } from './outlooks.ts';
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

/** A phrase and the position it holds towards the event. */
interface Filler {
  phrase: NounPhrase;
  role: Role | 'object';
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
    ...(object ? objectFields(object, reading) : { things: [] }),
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

/** Verbs whose object is the one spoken to. */
const ADDRESSING = new Set(['tell', 'inform', 'assure', 'remind', 'address', 'assurer', 'informer']);

/** "announced a withdrawal": what a speech is about, where it is nobody. */
function saidOf(
  { trigger, clause, phrase }: Candidate,
  fillers: Filler[],
  reading: Reading,
): NounPhrase | undefined {
  if (trigger.type.kind !== 'speech' || phrase) return undefined;
  const object = clause.objects[0];
  if (ADDRESSING.has(clause.verb?.lemma ?? '')) return undefined;
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

// ───────────────────────────── verbs

function verbFillers(candidate: Candidate, reading: Reading): Filler[] {
  const { clause, trigger } = candidate;
  const subject = clause.verb!.passive ? agentOf(candidate, reading) : subjectOf(clause, reading.data);
  const object = candidate.object ?? objectOf(clause, reading);
  const acted = object === subject ? undefined : object;
  const found: Filler[] = [];
  if (subject) found.push({ phrase: subject, role: roleOfSubject(candidate, subject) });
  if (acted) found.push(...actedUpon(acted, candidate));
  const second = clause.objects[1];
  if (second && !clause.verb!.passive) found.push(...ditransitive(found, second, candidate));
  if (trigger.word.swap && acted) found.push(...giverWithin(acted, candidate, reading));
  const rest = clause.complements.filter((phrase) => phrase !== subject && phrase !== acted);
  return [...found, ...byPrepositions(rest, candidate, reading)];
}

/** The frame's subject, its counterpart for "receive", or the object where it is what moves ("mercenaries arrived"). */
function roleOfSubject({ trigger, object }: Candidate, subject: NounPhrase): Role | 'object' {
  const { roles } = trigger.type;
  if (object === subject && roles.object && roles.object !== 'recipient') return roles.object;
  return trigger.word.swap ? otherSide(trigger) : roles.subject;
}

/** What is acted upon; the audience of a speech is not what it is about. */
function actedUpon(acted: NounPhrase, { trigger, clause }: Candidate): Filler[] {
  const { object } = trigger.type.roles;
  if (object === 'about' && ADDRESSING.has(clause.verb!.lemma)) return [];
  return [{ phrase: acted, role: object ?? 'object' }];
}

/** « a reçu deux avions de la Russie »: the one named after the thing gave it. */
function giverWithin(object: NounPhrase, { trigger }: Candidate, reading: Reading): Filler[] {
  const giver = object.after.find(
    (inner) =>
      reading.data.belonging.includes(inner.preposition ?? '') &&
      isBareName(inner, reading) &&
      participantOf(inner, 'actor', reading)?.id,
  );
  return giver ? [{ phrase: giver, role: trigger.type.roles.subject }] : [];
}

/** The counterpart of the subject where the verb is seen from the other side: the seller of a purchase, the receiver of a delivery. */
function otherSide(trigger: Candidate['trigger']): Role {
  const { object, prepositions } = trigger.type.roles;
  if (Object.values(prepositions).some((each) => Object.values(each).includes('source'))) return 'source';
  return object && object !== 'object' ? object : 'recipient';
}

/** "gave Chad ten trucks": the first object is the recipient. */
function ditransitive(found: Filler[], second: NounPhrase, { trigger }: Candidate): Filler[] {
  const last = found.at(-1);
  if (trigger.type.roles.object !== 'object' || last?.role !== 'object') return [];
  last.role = 'recipient';
  return [{ phrase: second, role: 'object' }];
}

function agentOf({ clause }: Candidate, { data }: Reading): NounPhrase | undefined {
  return clause.complements.find(
    ({ preposition, opens }) => data.agent.includes(preposition ?? '') && opens! > clause.verb!.head,
  );
}

// ───────────────────────────── nouns

function nounFillers(candidate: Candidate, phrase: NounPhrase, reading: Reading): Filler[] {
  const { roles } = candidate.trigger.type;
  const { data } = reading;
  const subjectRole = candidate.trigger.word.swap ? otherSide(candidate.trigger) : roles.subject;
  const found: Filler[] = [];
  if (phrase.possessor) found.push({ phrase: phrase.possessor, role: subjectRole });
  const [of] = phrase.after.filter(({ preposition }) => data.belonging.includes(preposition ?? ''));
  for (const inner of phrase.after) {
    const second = data.belonging.includes(inner.preposition ?? '') && inner !== of;
    found.push(...(second ? secondOf(inner, reading) : afterNoun(inner, subjectRole, candidate, reading)));
  }
  const { clause } = candidate;
  const lent = clause.objects.includes(phrase) ? lentBy(clause, reading) : undefined;
  const subject = lent && (clause.verb!.passive ? agentOf(candidate, reading) : subjectOf(clause, data));
  if (subject)
    found.push({ phrase: subject, role: lent === 'object' ? otherSide(candidate.trigger) : subjectRole });
  if (lent)
    found.push(
      ...byPrepositions(
        clause.complements.filter((each) => !phrase.after.includes(each)),
        candidate,
        reading,
      ),
    );
  if (!found.some(({ role }) => role === subjectRole))
    found.push(...byAdjective(phrase, subjectRole, reading));
  if (!found.some(({ role }) => role === subjectRole))
    found.push(...byAnnouncer(candidate, subjectRole, reading));
  return found;
}

/** A light verb, or one that begins or ends the event, lends it its subject: "resumed strikes". */
function lentBy(clause: Clause, reading: Reading): 'subject' | 'object' | undefined {
  const light = lightUse({ clause, ...reading });
  if (light || !clause.verb) return light;
  const outlook = outlookOf(clause, reading);
  return outlook === 'begun' || outlook === 'ended' ? 'subject' : undefined;
}

function afterNoun(
  inner: NounPhrase,
  subjectRole: Role | 'object',
  { trigger, clause }: Candidate,
  reading: Reading,
): Filler[] {
  const { roles } = trigger.type;
  const preposition = inner.preposition ?? '';
  if (reading.data.agent.includes(preposition))
    // "accused of abuses by the UN": the agent is that of the passive verb.
    return clause.verb?.passive ? [] : [{ phrase: inner, role: subjectRole }];
  const framed = roles.prepositions[reading.lang][preposition];
  const role = framed === 'location' && !isPlace(inner, reading) ? 'object' : framed;
  const settled = role !== undefined && (role !== 'object' || !reading.data.belonging.includes(preposition));
  if (settled) return [{ phrase: inner, role }];
  return reading.data.belonging.includes(preposition)
    ? [{ phrase: inner, role: roleOfOwner(inner, subjectRole, { trigger, reading }) }]
    : [];
}

/** "the withdrawal of France" and "the withdrawal of troops": a name alone acts, a thing is acted upon. */
function roleOfOwner(
  inner: NounPhrase,
  subjectRole: Role | 'object',
  { trigger, reading }: { trigger: Candidate['trigger']; reading: Reading },
): Role | 'object' {
  const { object } = trigger.type.roles;
  const acting = participantOf(inner, 'actor', reading);
  if (acting?.id && isBareName(inner, reading)) return subjectRole;
  return object ?? (acting && trigger.needs.size === 0 ? subjectRole : 'object');
}

/** « le retrait des troupes du Niger »: the second « de » tells where. */
function secondOf(inner: NounPhrase, reading: Reading): Filler[] {
  return isPlace(inner, reading) ? [{ phrase: inner, role: 'location' }] : [];
}

/** "of France": a name alone, not "of French troops". */
const isBareName = (phrase: NounPhrase, { words }: Reading): boolean => words[phrase.head]!.pos === 'PROPN';

/** "announced a withdrawal of its troops": who announces or plans it will do it, unless another is named by its troops. */
function byAnnouncer(candidate: Candidate, role: Role | 'object', reading: Reading): Filler[] {
  const { clause, phrase } = candidate;
  const inner = phrase!.after.find(({ preposition }) => reading.data.belonging.includes(preposition ?? ''));
  if (inner && movesForces(candidate) && ownerWithin(inner, reading)) return [];
  const owner = inner && byAdjective(inner, role, reading);
  if (owner && owner.length > 0) return owner;
  const lemma = clause.verb?.lemma ?? '';
  const stance = reading.data.saying[lemma] ?? reading.data.outlook[lemma] ?? '';
  const plans = ['announces', 'promises', 'planned'].includes(stance);
  const subject = plans && clause.objects.includes(phrase!) ? subjectOf(clause, reading.data) : undefined;
  return subject ? [{ phrase: subject, role }] : [];
}

/** "the French withdrawal", « le retrait français »: the one it belongs to. */
function byAdjective(phrase: NounPhrase, role: Role | 'object', reading: Reading): Filler[] {
  const { words, actors } = reading;
  const found = actors.find(
    (actor) =>
      actor.kind === 'demonym' &&
      actor.start >= words[phrase.first]!.start &&
      actor.end <= words[phrase.last]!.end &&
      actor.id,
  );
  if (!found) return [];
  const at = words.findIndex(({ start }) => start >= found.start);
  return [{ phrase: { kind: 'np', first: at, last: at, head: at, after: [], joined: [] }, role }];
}

// ───────────────────────────── prepositions

function byPrepositions(phrases: NounPhrase[], { trigger, clause }: Candidate, reading: Reading): Filler[] {
  const { roles } = trigger.type;
  const passive = clause.verb?.passive ?? false;
  return phrases.flatMap((phrase): Filler[] => {
    const preposition = phrase.preposition ?? '';
    if (passive && reading.data.agent.includes(preposition)) return [];
    if (preposition === trigger.particle) return [];
    const role = roles.prepositions[reading.lang][preposition];
    if (!role || (role === 'about' && isAudience(phrase, reading))) return [];
    return role === 'object' && clause.objects.length > 0 ? [] : [{ phrase, role }];
  });
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

/** Where: a phrase the frame calls a location, else a name after a preposition of place. */
function placeOf({ clause, phrase }: Candidate, fillers: Filler[], reading: Reading): string | undefined {
  const located = fillers.find(
    (filler) => filler.role === 'location' && isPlace(filler.phrase, reading),
  )?.phrase;
  const around = phrase ? phrase.after : clause.complements;
  const found =
    located ??
    around.find(
      (each) =>
        reading.data.placePrepositions.includes(each.preposition ?? '') &&
        isPlace(each, reading) &&
        !fillers.some((filler) => filler.phrase === each && filler.role !== 'location'),
    );
  if (!found) return undefined;
  const mention = reading.actors.find(
    (actor) => actor.start < reading.words[found.head]!.end && actor.end > reading.words[found.head]!.start,
  );
  return mention?.text ?? textOf(found, reading).text;
}

function isPlace(phrase: NounPhrase, { words, actors }: Reading): boolean {
  const head = words[phrase.head]!;
  const mention = actors.find((actor) => actor.start < head.end && actor.end > head.start);
  if (mention) return mention.actorKind === 'place' || mention.actorKind === 'state';
  return head.pos === 'PROPN';
}
