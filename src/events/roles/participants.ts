import { languages } from '../../languages/index.ts';
import type { Participant, Role } from '../../model.ts';
import { fold } from '../../text/index.ts';
import type { ActorMention } from '../actors/index.ts';
import type { Reading } from '../candidates/index.ts';
import { isPeople } from './needs.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { arePeople, described, inWords, mentionOn, mentionsIn } from './described.ts';
import { contentOf, membersOf } from '../reading/phrases.ts';

/** The participants a phrase names, each of its joined members on its own. */
export function participantsIn(phrase: NounPhrase, role: Role, reading: Reading): Participant[] {
  return membersOf(phrase).flatMap((member) => {
    const several = pairOn(member, reading) ?? eachOwner(member, reading);
    return several ? several.map((one) => ({ ...one, role })) : (participantOf(member, role, reading) ?? []);
  });
}

/** "the leaders of Qatar, Russia and Chad": the heads of several are those of each. */
function eachOwner(phrase: NounPhrase, reading: Reading): Participant[] | undefined {
  const { words, data } = reading;
  const of = phrase.after.find(({ preposition }) => data.belonging.includes(preposition ?? ''));
  const head = words[phrase.head]!;
  if (!of || of.joined.length === 0 || head.lower === head.lemma || !isPeople(phrase, reading))
    return undefined;
  const owners = membersOf(of).map(({ head: at }) =>
    reading.actors.find(({ start, end }) => start < words[at]!.end && end > words[at]!.start),
  );
  return owners.every((owner) => owner?.id !== undefined)
    ? owners.map((owner) => fromMention(owner!, 'actor'))
    : undefined;
}

/** "the two states", "both": the two joined last in the sentence, else those the sentences before speak of. */
function pairOn(phrase: NounPhrase, reading: Reading): Participant[] | undefined {
  const { words, actors, data } = reading;
  const head = words[phrase.head]!;
  const listed = actors.find((actor) => actor.each && actor.start < head.end && actor.end > head.start);
  const bare = data.numbers[head.lower] === 2;
  if (!listed && !bare) return areTwo(phrase, reading) ? twoPersonsBefore(phrase, reading) : undefined;
  const each = listed?.each?.some((one) => actsUpon(phrase, one, reading)) ? undefined : listed?.each;
  return pairBefore(phrase, reading) ?? each?.map((one) => fromMention(one, 'actor'));
}

/** "Germany called on both sides to negotiate": who calls on two is neither of them. */
function actsUpon(phrase: NounPhrase, one: ActorMention, reading: Reading): boolean {
  const position = reading.positions.get(phrase);
  const subject = position?.as === 'subject' ? undefined : position?.clause.subject;
  const doer = subject && mentionOn(subject, reading);
  return doer?.id !== undefined && doer.id === one.id;
}

/** "the two leaders", « les deux hommes ». */
const areTwo = (phrase: NounPhrase, reading: Reading): boolean =>
  reading.data.definites.includes(reading.words[phrase.first]!.lower) &&
  reading.data.numbers[reading.words[phrase.first + 1]?.lower ?? ''] === 2 &&
  isPeople(phrase, reading);

/** The two persons that the sentence has named before, where it has named two. */
function twoPersonsBefore({ first }: NounPhrase, { actors, words }: Reading): Participant[] | undefined {
  const named = actors.filter(
    (actor) => actor.actorKind === 'person' && isName(actor) && actor.end <= words[first]!.start,
  );
  const two = [...new Map(named.map((one) => [one.id ?? one.name, one])).values()];
  return two.length === 2 ? two.map((one) => fromMention(one, 'actor')) : undefined;
}

/** "France and Mali …, and the two …" */
function pairBefore(phrase: NounPhrase, reading: Reading): Participant[] | undefined {
  // The list of the joined holds all but the first, whose list it is.
  const pair = reading.phrases.findLast(
    (each) => each.joined.length === 1 && !each.joined.includes(each) && each.joined[0]!.last < phrase.first,
  );
  if (!pair) return undefined;
  const members = membersOf(pair).flatMap((member) => mentionOn(member, reading) ?? []);
  return members.length === 2 ? members.map((one) => fromMention(one, 'actor')) : undefined;
}

/**
 * Who a phrase means: the actor linked to its head; else the body or people it describes, with the
 * actor they belong to ("French troops", "the parliament of Chad"); a thing only where it is struck.
 */
export function participantOf(phrase: NounPhrase, role: Role, reading: Reading): Participant | null {
  const pair = pairOn(phrase, reading);
  if (pair) return { ...pair[0]!, role };
  if (isSome(phrase, reading)) return null;
  const renamed = renames(phrase, reading);
  if (renamed) return fromMention(renamed, role);
  const inside = mentionsIn(phrase, reading);
  const named = namedBy(phrase, inside, reading);
  const people = role === 'victim' && named !== undefined && arePeople(named, phrase, reading);
  if (named && (people || isOneOfMany(named, phrase, reading))) return inWords(phrase, role, reading);
  if (named && !isEthnic(named, phrase, reading)) return fromMention(named, role);
  if (isAnaphor(phrase, reading)) return takenUpBy(phrase, role, reading);
  const called = named ? undefined : reading.called(phrase);
  if (called) return { ...called, role };
  const told = role === 'victim' || isActing(contentOf(phrase, reading), reading);
  return told ? described(phrase, role, { reading, inside }) : null;
}

/** "Several were killed", "many more": so many, and nobody by it; "hundreds" are a crowd. */
const isSome = ({ first, last }: NounPhrase, { words, data }: Reading): boolean =>
  first === last && data.vagueNumbers.includes(words[first]!.lower) && !words[first]!.lower.endsWith('s');

/** "Sofia Sapega, a citizen detained in May": the name is who the words behind it describe. */
function renames(phrase: NounPhrase, reading: Reading): ActorMention | undefined {
  const { as, of } = reading.positions.get(phrase) ?? {};
  if (as !== 'apposition' || !of || mentionsIn(phrase, reading).some(isPersonsName)) return undefined;
  const { start, end } = reading.words[of.head]!;
  return reading.actors.find((actor) => actor.start < end && actor.end > start && isPersonsName(actor));
}

/**
 * The mention that says who a phrase means. A person's name, in the phrase or set behind it between
 * commas, wins over what describes him: "the president of the Commission, Jonas Keller".
 */
function namedBy(phrase: NounPhrase, inside: ActorMention[], reading: Reading): ActorMention | undefined {
  const { start, end } = reading.words[phrase.head]!;
  const atHead = inside.find((actor) => actor.start < end && actor.end > start);
  if (atHead && isName(atHead)) return atHead;
  const renaming = phrase.apposition ? mentionsIn(phrase.apposition, reading) : [];
  const renamed = renaming.find(isPersonsName) ?? renaming[0];
  return (
    personWithin(inside.filter(isPersonsName), phrase, reading) ??
    (renamed && isPersonsName(renamed) ? renamed : undefined) ??
    nameBehind(phrase, inside, reading) ??
    atHead ??
    personWithin(inside, phrase, reading) ??
    (renamed?.id ? renamed : undefined)
  );
}

/** « l'armateur danois Maersk », « l'entreprise Safran »: the name behind says who it is; « le régime Assad » is not Assad. */
function nameBehind(phrase: NounPhrase, inside: ActorMention[], reading: Reading): ActorMention | undefined {
  const { words, lang } = reading;
  const { names } = languages[lang];
  const head = words[phrase.head]!;
  if (!isDefinite(phrase, reading)) return undefined;
  const described = inside.find((actor) => actor.start < head.end && actor.end > head.start);
  if (described?.id !== undefined && described.kind !== 'description') return undefined;
  const ruled = names.stateHeads[fold(head.lower)] === 'government';
  if (ruled || !(described || isActing(contentOf(phrase, reading), reading))) return undefined;
  const own = inside.find((actor) => isName(actor) && actor.kind !== 'surname' && actor.start >= head.end);
  const before = own && words.findLast(({ end }) => end <= own.start);
  return before && before.pos !== 'ADP' && before.pos !== 'PUNCT' ? own : undefined;
}

/** A pronoun, or what stands for one: « l'intéressé », « ce dernier ». */
function isAnaphor({ first, head }: NounPhrase, { words, data }: Reading): boolean {
  const { pos, lower } = words[head]!;
  return (
    pos === 'PRON' ||
    (head === first && data.possessives.includes(lower)) ||
    (head > first && data.lastNamed.includes(lower) && /^(?:l'|cet?|cette)$/u.test(words[first]!.lower))
  );
}

/** « l'armateur », and « du mouvement », whose article is within the preposition. */
const isDefinite = ({ first, head }: NounPhrase, { words, data }: Reading): boolean =>
  first === head
    ? /^(?:du|au)$/u.test(words[first - 1]?.lower ?? '')
    : data.definites.includes(words[first]!.lower);

const isName = ({ kind }: ActorMention): boolean =>
  kind === 'name' || kind === 'surname' || kind === 'unknown-name';

/** « l'un de ses fils, Noureddin Bongo »: the name says who is meant. */
const isPersonsName = (mention: ActorMention): boolean => isName(mention) && mention.actorKind === 'person';

/** « un Tunisien », "three Kenyans": people of a nation, not their state. */
function isOneOfMany(
  { kind, start, end }: ActorMention,
  { first, head }: NounPhrase,
  { words, data }: Reading,
): boolean {
  if (start >= words[head]!.end || end <= words[head]!.start) return false;
  const before = words.slice(first, head);
  // « 32 soldats français » are not France
  if (kind === 'description') return before.some(({ pos }) => pos === 'NUM');
  if (kind !== 'demonym') return false;
  return before.some(
    ({ pos, lower }) =>
      pos === 'NUM' || data.indefinites.includes(lower) || data.vagueNumbers.includes(lower),
  );
}

/** "ethnic Serbs" are people, not Serbia. */
function isEthnic({ kind }: ActorMention, { first, last }: NounPhrase, { words }: Reading): boolean {
  return kind === 'demonym' && words.slice(first, last + 1).some(({ lower }) => lower === 'ethnic');
}

/** A pronoun: the subject before it in the sentence, else what the sentences before lend. */
function takenUpBy(phrase: NounPhrase, role: Role, reading: Reading): Participant | null {
  const found = reading.pronoun(phrase);
  return found ? { ...found, role } : null;
}

/** A name before a title or the other way round: a person within the phrase is who is meant. */
function personWithin(
  inside: ActorMention[],
  phrase: NounPhrase,
  { words }: Reading,
): ActorMention | undefined {
  const owner = phrase.possessor;
  return inside.find(
    (actor) => actor.actorKind === 'person' && !(owner && actor.start < words[owner.last]!.end),
  );
}

export function fromMention(mention: ActorMention, role: Role): Participant {
  const { name, id, start, end } = mention;
  return { name, id, role, start, end };
}

/** Bodies and people act; a plane or a decision does not. */
function isActing(phrase: NounPhrase, reading: Reading): boolean {
  const { words, data } = reading;
  const head = words[phrase.head]!;
  if (languages[reading.lang].names.calendar.includes(head.lower)) return false;
  // "Hundreds of thousands marched"
  const crowd = data.vagueNumbers.includes(head.lower) && phrase.first === phrase.head;
  if (head.pos === 'PROPN' || crowd || isPeople(phrase, reading)) return true;
  return (
    data.bodies.includes(head.lemma) || data.media.includes(head.lemma) || speaksForPeople(phrase, reading)
  );
}

/** « l'ordre des avocats dénonce », "the college of surgeons condemned": what says something and is one of people is their body. */
export function speaksForPeople(phrase: NounPhrase, reading: Reading): boolean {
  const { words, data, positions, knowledge, lang } = reading;
  const { as, clause } = positions.get(phrase) ?? {};
  const { lemma, lower, pos } = words[phrase.head]!;
  const verb = clause?.verb?.lemma ?? '';
  const speaks = as === 'subject' && (verb in data.saying || data.outlook[verb] === 'demanded');
  if (!speaks || pos !== 'NOUN' || lower !== lemma) return false;
  const happens =
    lemma in data.sayingNouns || lemma in data.outlookNouns || knowledge.lexicons[lang].nouns.has(lemma);
  if (happens && !data.bodiesOfPeople.includes(lemma)) return false;
  const of = phrase.after.find(
    ({ host, preposition = '' }) => host === phrase && data.belonging.includes(preposition),
  );
  return of !== undefined && words[of.head]!.lower !== words[of.head]!.lemma && isPeople(of, reading);
}
