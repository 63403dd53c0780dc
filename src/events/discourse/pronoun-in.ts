import type { Participant } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { meansSeveral, namesMany, pronounParticipant, remember, type Discourse } from './index.ts';
import { fromMention, participantOf } from '../roles/participants.ts';
import { isPeople } from '../roles/needs.ts';
import { lastOf } from '../reading/phrases.ts';
import { objectTakenUp } from '../roles/taken-up.ts';

/** Subjects of a sentence that a pronoun looks back over: no text makes the search long. */
const NEAREST = 20;

/** A pronoun within a sentence: the nearest fitting subject before it, else what the discourse lends. */
export function pronounIn(
  phrase: NounPhrase,
  reading: Reading,
  discourse: Discourse,
): Participant | undefined {
  const { words, clauses } = reading;
  const pronoun = words[phrase.head]!;
  const sure =
    speakerItself(phrase, reading) ?? accused(phrase, reading) ?? sufferedBefore(phrase, reading, discourse);
  if (sure) return sure;
  const quotes = quotesOf(reading);
  const level = quotes.some((range) => contains(range, phrase.head));
  const before = clauses
    .flatMap(({ subject }) => (subject && subject.last < phrase.first ? [subject] : []))
    .slice(-NEAREST);
  const fitting = before.filter(
    (subject) =>
      words[subject.head]!.pos !== 'PRON' &&
      !isSomebodysOwn(subject, pronoun.lower, reading) &&
      (level || !quotes.some((range) => contains(range, subject.head))),
  );
  const person =
    objectPronoun(phrase, reading) ??
    personActedUpon(phrase, reading, discourse) ??
    ownerNamed(phrase, fitting, reading) ??
    latestPerson(phrase, reading, discourse);
  if (person) return person;
  if (mayBeThing(phrase, reading)) return undefined;
  const ahead = before.length === 0 ? announced(phrase, reading) : undefined;
  if (ahead) return ahead;
  const several = meansSeveral(pronoun.lower) ? severalNamed(phrase, fitting, reading) : undefined;
  if (several) return several;
  const here: Discourse = { ...discourse };
  remember(
    here,
    reading,
    fitting.flatMap((subject) => participantOf(subject, 'actor', reading) ?? []),
  );
  return pronounParticipant(pronoun.lower, here);
}

/** "Nissan said it would close its plant": a name of one word that speaks of itself as "it" is nobody's surname. */
function speakerItself(phrase: NounPhrase, reading: Reading): Participant | undefined {
  const { words, clauses, actors } = reading;
  if (words[phrase.head]!.lower !== 'it') return undefined;
  const own = clauses.find(({ link, subject }) => link === 'content' && subject === phrase);
  const speaker = own?.governor?.subject;
  const head = speaker && words[speaker.head]!;
  const named = head && actors.find(({ start, end }) => start < head.end && end > head.start);
  const unknown = named?.kind === 'unknown-name';
  const single = unknown && !named.name.includes(' ');
  // "the telecoms group Calder Cable said it had …"
  const body =
    unknown &&
    words.slice(speaker!.first, speaker!.head).some(({ lemma }) => reading.data.bodies.includes(lemma));
  return speaker && (single || body) ? (participantOf(speaker, 'actor', reading) ?? undefined) : undefined;
}

/** "accused both sides of crimes, which they deny", "accusing it of theft": who is accused, and he denies it. */
function accused(phrase: NounPhrase, reading: Reading): Participant | undefined {
  const { clauses, data } = reading;
  const own = clauses.find(({ subject, objects }) => subject === phrase || objects.includes(phrase));
  if (!own?.verb) return undefined;
  const denies =
    own.subject === phrase && own.link === 'relative' && data.saying[own.verb.lemma] === 'denies';
  if (!denies) return otherNamed(phrase, own, reading);
  const whom = accuses(own.governor, reading) ? own.governor?.objects[0] : undefined;
  return whom && (participantOf(whom, 'actor', reading) ?? undefined);
}

const accuses = (clause: Clause | undefined, { data }: Reading): boolean =>
  data.outlook[clause?.verb?.lemma ?? ''] === 'alleged';

/** The body named last that is none of those who accuse. */
function otherNamed({ head }: NounPhrase, own: Clause, reading: Reading): Participant | undefined {
  const { words, actors } = reading;
  const acts = own.subject ?? own.governor?.subject;
  if (!acts || words[head]!.lower !== 'it' || !accuses(own, reading)) return undefined;
  const from = words[lastOf(acts)]!.end;
  const last = actors.findLast(
    ({ id, actorKind, start, end }) =>
      id !== undefined && actorKind !== 'person' && start > from && end <= words[head]!.start,
  );
  return last && fromMention(last, 'recipient');
}

/**
 * Whom the sentence before acted upon: "Rebels abducted four nurses. They were freed …", who is freed was held;
 * "Police held five men. A court fined them", what is acted upon takes up what was acted upon.
 */
function sufferedBefore(
  phrase: NounPhrase,
  reading: Reading,
  { mentions, before }: Discourse,
): Participant | undefined {
  const { words, data, positions } = reading;
  const { lower } = words[phrase.head]!;
  const number = data.objectPronouns[lower];
  const acted =
    number === 'many' && positions.get(phrase)?.as === 'object' && !objectTakenUp(phrase, reading);
  if (!acted && !isFreed(phrase, reading)) return undefined;
  const many = acted || meansSeveral(lower);
  return mentions
    .slice(before)
    .flatMap(({ type, actors }) => (acted || type === 'arrest' ? actors : []))
    .findLast(({ role, name }) => role === 'victim' && namesMany(name) === many);
}

/** A pronoun as the subject of "were freed". */
function isFreed(phrase: NounPhrase, { clauses, knowledge, lang, words, data }: Reading): boolean {
  if (!data.personalPronouns.includes(words[phrase.head]!.lower)) return false;
  const own = clauses.find(({ subject, verb }) => subject === phrase && verb?.passive);
  const triggers = own && knowledge.lexicons[lang].verbs.get(own.verb!.lemma);
  return triggers?.some(({ type }) => type.id === 'release') === true;
}

/** "Lawmakers backed it": as an object "it" is as likely a thing told of before as the body that acted. */
const mayBeThing = (phrase: NounPhrase, { words, positions }: Reading): boolean =>
  words[phrase.head]!.lower === 'it' && positions.get(phrase)?.as === 'object';

/** "His lawyer said he …": "he" is whose lawyer it is. */
const isSomebodysOwn = (subject: NounPhrase, pronoun: string, reading: Reading): boolean =>
  reading.data.personalPronouns.includes(pronoun) &&
  reading.data.possessives.includes(reading.words[subject.first]!.lower) &&
  reading.data.standIns.includes(reading.words[subject.head]!.lemma);

/** "accused him": the person named last before it in the sentence, unless it is the subject of this verb; else whom the verb before acted upon. */
function objectPronoun(phrase: NounPhrase, reading: Reading): Participant | undefined {
  const { words, actors, clauses, data } = reading;
  const { head } = phrase;
  const { lower } = words[head]!;
  if (!(lower in data.objectPronouns) && !data.datives.includes(lower)) return undefined;
  // "captured the town, and it has since …": "it" may be a subject too
  if (lower === 'it' && reading.positions.get(phrase)?.as === 'subject') return undefined;
  const taken = objectTakenUp(phrase, reading);
  if (taken && data.objectPronouns[lower] === 'many')
    return participantOf(taken, 'recipient', reading) ?? undefined;
  // « Moreno l'a accusé »: the pronoun stands within its own verb
  const own =
    clauses.find(({ verb }) => verb !== null && verb.first <= head && head < verb.head)?.subject ??
    clauses.findLast(({ verb }) => verb !== null && verb.head < head)?.subject;
  const before = actors.filter(
    ({ start, end, actorKind }) =>
      end <= words[head]!.start &&
      actorKind === 'person' &&
      !(own && start >= words[own.first]!.start && end <= words[own.last]!.end),
  );
  const last = lower === 'it' ? undefined : before.at(-1);
  if (last) return fromMention(last, 'recipient');
  return (taken && participantOf(taken, 'recipient', reading)) ?? undefined;
}

/** « Un juge l'a inculpé », "a court jailed him": where the sentence names nobody else, the person that the one before acted upon. */
function personActedUpon(
  { head }: NounPhrase,
  { words, data, knowledge }: Reading,
  { mentions, before }: Discourse,
): Participant | undefined {
  const { lower, pos } = words[head]!;
  const one = pos === 'PRON' && data.objectPronouns[lower] === 'one';
  if (!one || lower === 'it') return undefined;
  return mentions
    .slice(before)
    .flatMap(({ actors }) => actors)
    .findLast(
      ({ role, id, name }) =>
        (role === 'victim' || role === 'recipient') &&
        (id === undefined
          ? /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name)
          : knowledge.actorsById.get(id)?.kind === 'person'),
    );
}

/** "allowing judge Tarek Bitar to resume his inquiry": where no person is a subject, the one named last. */
function ownerNamed({ head }: NounPhrase, subjects: NounPhrase[], reading: Reading): Participant | undefined {
  const { words, actors } = reading;
  const { lower, start } = words[head]!;
  if (!/^(?:his|her|son|sa|ses)$/u.test(lower)) return undefined;
  const acts = subjects.some((subject) =>
    actors.some(
      (actor) =>
        actor.actorKind === 'person' &&
        actor.start < words[subject.last]!.end &&
        actor.end > words[subject.first]!.start,
    ),
  );
  return acts ? undefined : personNamedLast(actors.filter(({ end }) => end <= start));
}

/** « celui-ci », « l'intéressé »: the person named last, in whatever role. */
function latestPerson(
  { head }: NounPhrase,
  reading: Reading,
  { latest }: Discourse,
): Participant | undefined {
  const { lower, start } = reading.words[head]!;
  if (!reading.data.lastNamed.includes(lower)) return undefined;
  return personNamedLast(reading.actors.filter(({ end }) => end <= start)) ?? latest;
}

export function personNamedLast(actors: Reading['actors']): Participant | undefined {
  const last = actors.findLast(({ actorKind, kind }) => actorKind === 'person' && kind !== 'description');
  return last && fromMention(last, 'actor');
}

/** « À Munich, où il participait à une conférence, le président a … », "After they seized the town, the rebels …": the subject still to come. */
function announced({ last }: NounPhrase, reading: Reading): Participant | undefined {
  const { clauses, words, lang } = reading;
  const own = clauses.find(({ subject }) => subject?.last === last);
  const fronted = own?.link === 'adverbial' || (own?.link === 'relative' && lang === 'fr');
  const main = clauses.find(
    ({ link, subject, verb }) => link === 'main' && verb && subject && subject.first > last,
  );
  if (!fronted || !main || words[main.subject!.head]!.pos === 'PRON') return undefined;
  const ahead = participantOf(main.subject!, 'actor', reading) ?? undefined;
  return ahead && (lang === 'fr' || agrees(words[last]!.lower, main.subject!, ahead, reading))
    ? ahead
    : undefined;
}

/** "the leaders of the bloc kept the sanctions they imposed"; "At their summit, the leaders …": a plural subject of the sentence. */
function severalNamed(
  { first }: NounPhrase,
  subjects: NounPhrase[],
  reading: Reading,
): Participant | undefined {
  const { clauses, words } = reading;
  const main = clauses.find(({ link, verb }) => link === 'main' && verb)?.subject;
  const fronted =
    subjects.length === 0 && main !== undefined && words[first - 1]?.pos === 'ADP' && first < main.first;
  const found = [...subjects, ...(fronted ? [main] : [])].findLast(({ head }) =>
    namesMany(words[head]!.lower),
  );
  return (found && participantOf(found, 'actor', reading)) ?? undefined;
}

/** Does an English pronoun of the third person fit what stands behind it: "he" a person, "they" several, "it" neither? */
function agrees(pronoun: string, phrase: NounPhrase, { start }: Participant, reading: Reading): boolean {
  if (!reading.data.personalPronouns.includes(pronoun) && pronoun !== 'it') return false;
  const several = namesMany(reading.words[phrase.head]!.lower);
  if (meansSeveral(pronoun)) return several;
  const person = reading.actors.some(
    (actor) => actor.actorKind === 'person' && actor.start <= start! && actor.end > start!,
  );
  return !several && (person || isPeople(phrase, reading)) === (pronoun !== 'it');
}

const contains = ([first, last]: [number, number], at: number): boolean => first <= at && at <= last;

const quotesKnown = new WeakMap<Reading['words'], [number, number][]>();

/** `quotedRanges`, found once a sentence. */
function quotesOf({ words }: Reading): [number, number][] {
  const known = quotesKnown.get(words) ?? quotedRanges(words);
  quotesKnown.set(words, known);
  return known;
}

/** Word ranges between quotation marks. */
function quotedRanges(words: Reading['words']): [number, number][] {
  const marks = words.flatMap(({ text }, at) => (/^["“”«»]$/u.test(text) ? [at] : []));
  return marks.flatMap((mark, index) =>
    index % 2 === 0 ? [[mark, marks[index + 1] ?? words.length] as [number, number]] : [],
  );
}
