import type { EventMention, MentionDate, Participant } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { isPeople } from '../roles/needs.ts';
import type { Called } from './called.ts';
import type { Source } from '../sources/index.ts';

/** The tenses of a story: that of narrative, or the pluperfect of what lies before it. */
export type Told = 'narrative' | 'pluperfect';

/** What the sentences before lend to the next one. */
export interface Discourse {
  paragraph: number;
  /** Last person and last body that acted or spoke, for pronouns. */
  person?: Participant;
  body?: Participant;
  /** Gender of the body's noun, where the language shows one: « la junte ». */
  bodyGender?: 'f' | 'm';
  /** Whether it came after the person. */
  bodyLast: boolean;
  /** Last several that did so, for "they": "the officers", "protesters". */
  group?: Participant;
  /** Persons of known gender who stood as subjects last, for "she" and "he". */
  woman?: Participant;
  man?: Participant;
  /** The person named last, in whatever role. */
  latest?: Participant;
  /** Whom the article means by a common noun: "the governor". */
  called: Called;
  /** Who spoke last. */
  speaker?: Source;
  /** A quotation that a sentence opened and none has closed. */
  quoting: boolean;
  /** The day that the story of a paragraph has reached, and the tense in which it goes on. */
  story?: { paragraph: number; date: MentionDate; told: Told };
  /** Mentions so far. */
  mentions: EventMention[];
  /** Index of the first mention of the sentence before. */
  before: number;
}

export function newDiscourse(): Discourse {
  return {
    paragraph: -1,
    person: undefined,
    body: undefined,
    bodyGender: undefined,
    bodyLast: false,
    group: undefined,
    woman: undefined,
    man: undefined,
    latest: undefined,
    called: new Map(),
    speaker: undefined,
    quoting: false,
    story: undefined,
    mentions: [],
    before: 0,
  };
}

/** A new paragraph forgets who spoke in quotes; persons stay for its first pronoun. */
export function enterSentence(discourse: Discourse, paragraph: number): void {
  if (paragraph !== discourse.paragraph) discourse.quoting = false;
  discourse.paragraph = paragraph;
}

/** Remembers the persons and bodies that stand as subjects, in the order of the sentence. */
export function remember(discourse: Discourse, reading: Reading, subjects: Participant[]): void {
  for (const subject of subjects) {
    if (!subject.id && subject.start === undefined) continue;
    const mention = reading.actors.find(
      (actor) => actor.start <= (subject.start ?? -1) && actor.end > (subject.start ?? -1),
    );
    const somebody = subject.id === undefined && isSomebody(subject, reading);
    // "South Korea's doctors" are persons, and several
    const person =
      mention?.actorKind === 'person' && !(mention.kind === 'description' && namesMany(subject.name));
    if (person || somebody) rememberPerson(discourse, subject, reading);
    else rememberBody(discourse, subject, { named: mention !== undefined, reading });
  }
}

function rememberPerson(discourse: Discourse, subject: Participant, reading: Reading): void {
  discourse.person = subject;
  discourse.bodyLast = false;
  const gender = genderOf(subject, reading) ?? writtenGender(subject, reading);
  if (gender === 'f') discourse.woman = subject;
  if (gender === 'm') discourse.man = subject;
}

/** One person whom nobody names: "the president's brother"; a pronoun behind him means no one named before. */
function isSomebody(participant: Participant, reading: Reading): boolean {
  const { words, data } = reading;
  const phrase = phraseOf(participant, reading);
  const head = phrase && words[phrase.head]!;
  if (head?.pos !== 'NOUN' || head.lower !== head.lemma || data.bodies.includes(head.lemma)) return false;
  return isPeople(phrase!, reading);
}

const phraseOf = ({ start, end }: Participant, { words, phrases }: Reading): NounPhrase | undefined =>
  phrases.find(({ head }) => words[head]!.start >= (start ?? Infinity) && words[head]!.end <= (end ?? -1));

/** « la junte », « le chef de l'État »: the gender of a common noun by its article, in a language whose articles have one. */
function writtenGender(subject: Participant, reading: Reading): 'f' | 'm' | undefined {
  const phrase = phraseOf(subject, reading);
  const { words, data } = reading;
  if (!phrase || words[phrase.head]!.pos !== 'NOUN') return undefined;
  const { lower } = words[phrase.first]!;
  if (data.feminines.includes(lower)) return 'f';
  if (data.masculines.includes(lower)) return 'm';
  // « l'armée », « l'entreprise »: the noun's ending, where the article hides it
  const { lemma } = words[phrase.head]!;
  return lower === "l'" && data.feminineEndings.some((ending) => lemma.endsWith(ending)) ? 'f' : undefined;
}

/** "four nurses", « des manifestants »: said of several. */
export const namesMany = (name: string): boolean => /(?:[^su]s|people|police|troops|men|women)$/u.test(name);

/** A body known, named or called by a noun of bodies; several people or a body with a plural name. */
function rememberBody(
  discourse: Discourse,
  subject: Participant,
  { named, reading }: { named: boolean; reading: Reading },
): void {
  // « les djihadistes du Nord », "rebels of the north": several by their noun
  const phrase = subject.id === undefined ? phraseOf(subject, reading) : undefined;
  const plural = namesMany(phrase ? reading.words[phrase.head]!.lower : subject.name);
  if (plural) discourse.group = subject;
  if (subject.id === undefined && !named && plural) return;
  discourse.body = subject;
  discourse.bodyLast = true;
  discourse.bodyGender = writtenGender(subject, reading) ?? genderOf(subject, reading);
}

function genderOf({ id }: Participant, { knowledge }: Reading): 'f' | 'm' | undefined {
  const gender = id === undefined ? undefined : knowledge.actorsById.get(id)?.gender;
  return gender === 'n' ? undefined : gender;
}

/** The gender a pronoun tells, where it tells one. */
export function genderOfPronoun(pronoun: string): 'f' | 'm' | undefined {
  if (/^(?:she|her|elle)$/u.test(pronoun)) return 'f';
  return /^(?:he|him|his|il)$/u.test(pronoun) ? 'm' : undefined;
}

/** The person spoken of last whose gender does not speak against the pronoun. */
function personFor(pronoun: string, { person, woman, man }: Discourse): Participant | undefined {
  const gender = genderOfPronoun(pronoun);
  if (gender === 'f') return person && person !== man ? person : (woman ?? undefined);
  if (gender === 'm') return person && person !== woman ? person : (man ?? undefined);
  return person;
}

const PERSONAL = /^(?:he|she|him|her|his|il|elle|lui)$/u;

/** "they", « elles ». */
export const meansSeveral = (pronoun: string): boolean =>
  /^(?:they|them|their|ils|elles|leurs?)$/u.test(pronoun);

/** The participant a pronoun takes up: a person for "he", a body for "it", one with a plural name for "they". */
export function pronounParticipant(pronoun: string, discourse: Discourse): Participant | undefined {
  const { body, bodyGender, bodyLast, group } = discourse;
  if (pronoun === 'il' || pronoun === 'elle') {
    const gender = genderOfPronoun(pronoun);
    if (bodyLast && bodyGender === gender) return body;
    return (
      personFor(pronoun, discourse) ?? (bodyGender === undefined || bodyGender === gender ? body : undefined)
    );
  }
  // « son », « sa » agree with what is owned
  if (/^(?:son|sa|ses)$/u.test(pronoun)) return bodyLast ? body : personFor(pronoun, discourse);
  if (PERSONAL.test(pronoun)) return personFor(pronoun, discourse);
  if (pronoun === 'it' || pronoun === 'its') return body;
  return meansSeveral(pronoun) ? group : undefined;
}
