import type { Role } from '../../../model.ts';
import type { Candidate, Reading } from '../../candidates/index.ts';
import { givenTo, objectOf, ownerOf, subjectOf } from '../../clauses/clause.ts';
import type { NounPhrase } from '../../clauses/chunk.ts';

import { membersOf } from '../../reading/phrases.ts';
import { isPeople, isWeapon, meets } from '../needs.ts';
import { participantOf } from '../participants.ts';
import { isAddressing, isAudience } from '../said.ts';
import type { Filler } from './filler.ts';
import { isBody, isPlace } from '../places.ts';
import { cliticOf } from '../taken-up.ts';
import { agentOf, byPrepositions, isBareName, otherSide } from './prepositions.ts';

/** What stands around a verb, with the role it fills. */
export function verbFillers(candidate: Candidate, reading: Reading): Filler[] {
  const { clause, trigger } = candidate;
  const subject = clause.verb!.passive ? agentOf(candidate, reading) : subjectOf(clause, reading.data);
  const object = candidate.object ?? objectOf(clause, reading);
  const acted = object === subject ? undefined : object;
  const found: Filler[] = [];
  if (subject) found.push(...doerOf(candidate, subject, reading));
  if (acted) found.push(...actedUpon(acted, candidate, reading));
  if (acted) found.push(...leftBehind(acted, candidate, reading));
  found.push(...suppliedWith(acted, candidate, reading));
  const second = clause.objects[1];
  if (second && !clause.verb!.passive) found.push(...ditransitive(found, second, candidate));
  // « a déclaré persona non grata deux agents »
  if (second && acted && isQuality(acted, candidate, reading))
    found.push(...actedUpon(second, candidate, reading));
  if (trigger.word.swap && acted) found.push(...giverWithin(acted, candidate, reading));
  if (!acted || isQuality(acted, candidate, reading)) found.push(...byClitic(candidate, reading));
  const rest = clause.complements.filter((phrase) => phrase !== subject && phrase !== acted);
  return [...found, ...byPrepositions(rest, candidate, reading)];
}

/** « ont claqué la porte de la Cédéao », "quit the ranks of the bloc": whom they leave stands behind what the verb needs. */
function leftBehind(acted: NounPhrase, { trigger: { type, word } }: Candidate, reading: Reading): Filler[] {
  const needed = word.needs?.includes(reading.words[acted.head]!.lemma) === true;
  const whose = needed && type.id === 'suspension' ? ownerOf(acted) : undefined;
  return whose && isBody(whose, reading) ? [{ phrase: whose, role: 'recipient' }] : [];
}

/** "supplied Chad with jets": what is given stands behind a preposition, and the object is whom it is given; "Chad was given jets". */
function suppliedWith(acted: NounPhrase | undefined, candidate: Candidate, { data }: Reading): Filler[] {
  const { clause, trigger } = candidate;
  const receiver = givenTo(clause, data);
  if (receiver) return [{ phrase: receiver, role: receiverRole(candidate) }];
  const [first] = clause.objects;
  const given = acted?.preposition !== undefined && trigger.type.roles.object === 'object';
  const supplied = given && first !== undefined && first !== acted && !clause.verb!.passive;
  return supplied ? [{ phrase: first, role: 'recipient' }] : [];
}

/** « l'a déclaré coupable »: the bare word that the verb needs is what is said of him. */
const isQuality = ({ first, head }: NounPhrase, { trigger }: Candidate, { words }: Reading): boolean =>
  first === head && trigger.word.needs?.includes(words[head]!.lemma) === true;

/** « l'a exhorté », « lui avait demandé »: whom the pronoun before the verb takes up. */
function byClitic({ clause, trigger }: Candidate, reading: Reading): Filler[] {
  const { object, prepositions } = trigger.type.roles;
  const { datives, objectPronouns } = reading.data;
  const phrase = cliticOf(clause, reading, (lower) => datives.includes(lower) || lower in objectPronouns);
  if (!phrase) return [];
  const role = datives.includes(reading.words[phrase.head]!.lower) ? prepositions.fr['à'] : object;
  return role === 'recipient' || role === 'victim' ? [{ phrase, role }] : [];
}

/** Who does it; whoever finds the dead has killed nobody. */
const doerOf = (candidate: Candidate, subject: NounPhrase, reading: Reading): Filler[] =>
  candidate.trigger.word.sense === 'found'
    ? []
    : [{ phrase: subject, role: roleOfSubject(candidate, subject, reading) }];

/** The frame's subject, its counterpart for "receive", or the object where it is what moves ("mercenaries arrived"). */
function roleOfSubject(candidate: Candidate, subject: NounPhrase, reading: Reading): Role | 'object' {
  const { trigger, object, clause } = candidate;
  const { roles } = trigger.type;
  // "implement" acts upon what "enters into force" by itself
  const acts = clause.verb!.passive || (clause.objects.length > 0 && object !== clause.objects[0]);
  if (roles.subject === 'object' && acts) return 'actor';
  const moves = object === subject && roles.object && roles.object !== 'recipient';
  if (moves) return isFired(subject, candidate, reading) ? 'object' : roles.object!;
  return trigger.word.swap ? otherSide(trigger) : roles.subject;
}

/** What is acted upon; the audience of a speech is not what it is about. */
function actedUpon(acted: NounPhrase, candidate: Candidate, reading: Reading): Filler[] {
  const { trigger, clause } = candidate;
  const { object, subject } = trigger.type.roles;
  if (object === 'about' && isAddressing(clause))
    return isAudience(acted, reading) ? [] : [{ phrase: acted, role: 'recipient' }];
  if (isScene(acted, candidate, reading)) return [{ phrase: acted, role: 'location' }];
  if (isNobody(candidate) || isHurled(acted, candidate, reading)) return [];
  // "received the minister": the guest is the one who visits
  if (trigger.word.swap && object === 'recipient') return [{ phrase: acted, role: subject }];
  const whom = trigger.type.roles.whom;
  if (whom && (isPeople(acted, reading) || meets(acted, SOMEBODY, reading)))
    return [{ phrase: acted, role: whom }];
  if (object === 'victim' && isFired(acted, candidate, reading)) return [];
  return [{ phrase: acted, role: isStruck(acted, candidate, reading) ? 'recipient' : (object ?? 'object') }];
}

/** « des obus tirés par l'armée », "fired shells": what is hurled is not what is struck. */
const isHurled = ({ head }: NounPhrase, { clause, trigger }: Candidate, { data, words }: Reading): boolean =>
  trigger.type.roles.object === 'victim' &&
  data.hurling.includes(clause.verb!.lemma) &&
  [words[head]!.lemma, words[head]!.lower].some((word) => data.projectiles.includes(word));

/** « ont fui le village »: whoever flees suffers; "became minister", "succeeded him": neither the office nor who had it appoints. */
const isNobody = ({ trigger: { type, word } }: Candidate): boolean =>
  word.swap === true && (type.roles.object === 'victim' || word.sense === 'taking-office');

/** « a quitté le Mali », "an earthquake hit Chile": from where, and where. */
const isScene = (acted: NounPhrase, { trigger: { word } }: Candidate, reading: Reading): boolean =>
  SCENES.has(word.sense ?? '') && isPlace(acted, reading);

const SCENES = new Set(['leaving', 'disaster']);

/** "fired water cannon at two boats", "a bomb exploded": what is fired is not who is hit. */
const isFired = (acted: NounPhrase, { trigger: { needs } }: Candidate, reading: Reading): boolean =>
  needs.has('weapon') && isWeapon(acted, reading);

/** "helped the army", "aided Chad": whom, where the frame's object is a thing. */
const SOMEBODY = new Set(['person', 'force', 'government', 'state', 'organisation']);

/** "suspended Niger": a state or body as the object of a rupture is whom it strikes; "dissolved parliament" is what it ends. */
function isStruck(acted: NounPhrase, { trigger: { type, word } }: Candidate, reading: Reading): boolean {
  const { lemma } = reading.words[acted.head]!;
  const body = reading.data.bodies.includes(lemma) && word.needs?.includes(lemma) !== true;
  return type.id === 'suspension' && (body || (isBareName(acted, reading) && isBody(acted, reading)));
}

/**
 * Who gave what is received: the one named after the thing, « a reçu deux avions de la Russie »; after the verb,
 * « reçoit de Russie deux avions »; or where the thing came from, « des avions venus de Russie ».
 */
function giverWithin(object: NounPhrase, { trigger, clause }: Candidate, reading: Reading): Filler[] {
  if (trigger.word.sense === 'taking-office') return [];
  const { belonging, comings } = reading.data;
  const things = membersOf(object).flatMap((member) => [member, ...member.after]);
  const came = reading.clauses
    .filter(({ antecedent, verb }) => verb && comings.includes(verb.lemma) && things.includes(antecedent!))
    .flatMap(({ complements }) => complements);
  const { prepositions, subject } = trigger.type.roles;
  const from = (preposition = ''): boolean =>
    belonging.includes(preposition) || prepositions[reading.lang][preposition] === subject;
  const behindVerb = clause.complements.filter(({ host, opens }) => !host && opens! > clause.verb!.head);
  const giver =
    named(object.after.filter(({ preposition }) => belonging.includes(preposition ?? ''))) ??
    named([...behindVerb, ...came].filter(({ preposition }) => from(preposition)));
  return giver ? [{ phrase: giver, role: subject }] : [];

  function named(phrases: NounPhrase[]): NounPhrase | undefined {
    return phrases.find((one) => isBareName(one, reading) && participantOf(one, 'actor', reading)?.id);
  }
}

/** Whoever is given something: the buyer, where the verb is told from the seller's side. */
const receiverRole = ({ trigger: { type, word } }: Pick<Candidate, 'trigger'>): Role | 'object' =>
  (word.swap ? type.roles.prepositions.en['to'] : undefined) ?? 'recipient';

/** "gave Chad ten trucks": the first object is the recipient; "sold Chad ten trucks": the buyer, as if it were "to Chad". */
function ditransitive(found: Filler[], second: NounPhrase, { trigger }: Candidate): Filler[] {
  const last = found.at(-1);
  const first = last?.role === 'object' || (last !== undefined && last.role === trigger.type.roles.whom);
  if (trigger.type.roles.object !== 'object' || !first) return [];
  last.role = receiverRole({ trigger });
  return [{ phrase: second, role: 'object' }];
}
