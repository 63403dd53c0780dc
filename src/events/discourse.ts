import type { EventMention, MentionDate, Participant } from '../model.ts';
import type { Reading } from './candidates/index.ts';
import { isPeople } from './needs.ts';
import type { Source } from './sources/index.ts';

/** What the sentences before lend to the next one. */
export interface Discourse {
  paragraph: number;
  /** Last person and last body that acted or spoke, for pronouns. */
  person?: Participant;
  body?: Participant;
  /** Last several that did so, for "they": "the officers", "protesters". */
  group?: Participant;
  /** Persons of known gender who stood as subjects last, for "she" and "he". */
  woman?: Participant;
  man?: Participant;
  /** The person named last, in whatever role. */
  latest?: Participant;
  /** Who spoke last. */
  speaker?: Source;
  /** A quotation that a sentence opened and none has closed. */
  quoting: boolean;
  /** The day that the story of a paragraph has reached. */
  story?: { paragraph: number; date: MentionDate };
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
    group: undefined,
    woman: undefined,
    man: undefined,
    latest: undefined,
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
    if (mention?.actorKind === 'person') {
      discourse.person = subject;
      const gender = genderOf(subject, reading);
      if (gender === 'f') discourse.woman = subject;
      if (gender === 'm') discourse.man = subject;
    } else if (subject.id === undefined && isSomebody(subject, reading)) discourse.person = subject;
    else rememberBody(discourse, subject, mention !== undefined);
  }
}

/** One person whom nobody names: "the president's brother"; a pronoun behind him means no one named before. */
function isSomebody({ start, end }: Participant, reading: Reading): boolean {
  const { words, phrases, data } = reading;
  const phrase = phrases.find(
    ({ head }) => words[head]!.start >= (start ?? Infinity) && words[head]!.end <= (end ?? -1),
  );
  const head = phrase && words[phrase.head]!;
  if (head?.pos !== 'NOUN' || head.lower !== head.lemma || data.bodies.includes(head.lemma)) return false;
  return isPeople(phrase!, reading);
}

/** A body known, named or called by a noun of bodies; several people or a body with a plural name. */
function rememberBody(discourse: Discourse, subject: Participant, named: boolean): void {
  const plural = /(?:[^su]s|people|police|troops)$/u.test(subject.name);
  if (plural) discourse.group = subject;
  if (subject.id !== undefined || named || !plural) discourse.body = subject;
}

const genderOf = ({ id }: Participant, { knowledge }: Reading): 'f' | 'm' | 'n' | undefined =>
  id === undefined ? undefined : knowledge.actorsById.get(id)?.gender;

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

/** The participant a pronoun takes up: a person for "he", a body for "it", one with a plural name for "they". */
export function pronounParticipant(pronoun: string, discourse: Discourse): Participant | undefined {
  const { body, group } = discourse;
  if (pronoun === 'il' || pronoun === 'elle') return personFor(pronoun, discourse) ?? body;
  if (PERSONAL.test(pronoun)) return personFor(pronoun, discourse);
  if (pronoun === 'it' || pronoun === 'its') return body;
  return /^(?:they|them|their|ils|elles)$/u.test(pronoun) ? group : undefined;
}
