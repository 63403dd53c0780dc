import type {
  DatedArticle,
  EventMention,
  Extraction,
  Participant,
  Sentence,
  TimeExpression,
  Uncovered,
  UncoveredReason,
} from '../model.ts';
import { linkActors, type ActorMention } from './actors/index.ts';
import { speakerOf } from './sources/index.ts';
import { findCandidates, type Candidate, type Reading } from './candidates/index.ts';
import { subjectOf } from './clauses/clause.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import { withoutDateline } from './datelines.ts';
import { denyBefore } from './denials.ts';
import { enterSentence, newDiscourse, pronounParticipant, remember, type Discourse } from './discourse.ts';
import type { PreparedKnowledge } from './knowledge.ts';
import type { Making } from './making.ts';
import { toMentions } from './mentions.ts';
import { fromMention, participantOf } from './participants.ts';
import { objectTakenUp } from './taken-up.ts';
import { holdsTrigger, readSentence, within } from './sentences.ts';
import { goOnWithStory } from './when/story.ts';
import { unworthy } from './worth.ts';

export { prepareKnowledge, type PreparedKnowledge } from './knowledge.ts';

/**
 * The events an article speaks of, in the order of the text, and the sentences with a date or a trigger
 * that gave none, with the reason. Offsets are UTF-16 units; `text.slice(start, end) === exact`.
 */
export function extractEvents(
  article: DatedArticle,
  times: TimeExpression[],
  knowledge: PreparedKnowledge,
): Extraction {
  const discourse = newDiscourse();
  const uncovered: Uncovered[] = [];
  const actors = linkActors(article, knowledge.actorIndex);
  for (const whole of article.sentences) {
    const sentence = withoutDateline(article.text, whole);
    enterSentence(discourse, sentence.paragraph);
    const why = extractSentence(sentence, { article, times, knowledge, actors, discourse });
    if (why) uncovered.push({ start: sentence.start, end: sentence.end, why });
  }
  return { mentions: discourse.mentions, uncovered };
}

interface Working {
  article: DatedArticle;
  times: TimeExpression[];
  knowledge: PreparedKnowledge;
  actors: ActorMention[];
  discourse: Discourse;
}

/** Nobody writes longer ones; a text without full stops must not be searched as one sentence. UTF-16 units. */
const LONGEST_SENTENCE = 5000;

/** Adds the mentions of one sentence; the reason why there are none, where one would be expected. */
function extractSentence(sentence: Sentence, working: Working): UncoveredReason | null {
  const { article, times, knowledge, discourse } = working;
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return 'sentence-too-long';
  const dated = within(times, sentence).length > 0;
  const before = discourse.mentions.length;
  if (!holdsTrigger(article.text, sentence, knowledge.lexicons[article.lang].forms))
    return dated ? 'date-without-trigger' : null;
  const reading = readSentence(sentence, {
    ...working,
    pronoun: (phrase, here) => pronounIn(phrase, here, discourse),
  });
  const found = findCandidates(reading);
  const reasons = found.map((candidate) => unworthy(candidate, found, reading));
  const kept = found.filter((_, index) => reasons[index] === null);
  const making: Making = { article, sentence, times, reading, discourse };
  const told = kept.flatMap((candidate) =>
    toMentions(candidate, making).map((mention) => ({ candidate, mention })),
  );
  const mentions = [...told.map(({ mention }) => mention), ...denyBefore(kept, making)];
  mentions.forEach((mention) => discourse.mentions.push(withId(mention, discourse.mentions.length)));
  goOnWithStory(told, making);
  goOn(reading, found, making);
  discourse.before = before;
  if (mentions.length > 0) return null;
  return reasons[0] ?? (found.length === 0 ? 'trigger-without-its-object' : null);
}

function withId(mention: Omit<EventMention, 'id'>, index: number): EventMention {
  return { ...mention, id: `${mention.article}#${index + 1}` };
}

/** Subjects of a sentence that a pronoun looks back over: no text makes the search long. */
const NEAREST = 20;

/** A pronoun within a sentence: the nearest fitting subject before it, else what the discourse lends. */
function pronounIn(phrase: NounPhrase, reading: Reading, discourse: Discourse): Participant | undefined {
  const { words, clauses } = reading;
  const pronoun = words[phrase.head]!;
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
  const person = objectPronoun(phrase, reading) ?? latestPerson(phrase, reading, discourse);
  if (person) return person;
  if (mayBeThing(phrase, reading)) return undefined;
  const ahead = before.length === 0 ? announced(phrase, reading) : undefined;
  if (ahead) return ahead;
  const here: Discourse = { ...discourse };
  remember(
    here,
    reading,
    fitting.flatMap((subject) => participantOf(subject, 'actor', reading) ?? []),
  );
  return pronounParticipant(pronoun.lower, here);
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
  const taken = objectTakenUp(phrase, reading);
  if (taken && data.objectPronouns[lower] === 'many')
    return participantOf(taken, 'recipient', reading) ?? undefined;
  const own = clauses.findLast(({ verb }) => verb !== null && verb.head < head)?.subject;
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

function personNamedLast(actors: Reading['actors']): Participant | undefined {
  const last = actors.findLast(({ actorKind, kind }) => actorKind === 'person' && kind !== 'description');
  return last && fromMention(last, 'actor');
}

/** « À Munich, où il participait à une conférence, le président a … »: the subject still to come. */
function announced({ last }: NounPhrase, reading: Reading): Participant | undefined {
  const { clauses, words, lang } = reading;
  const own = clauses.find(({ subject }) => subject?.last === last);
  const fronted = own?.link === 'relative' || own?.link === 'adverbial';
  const main = clauses.find(
    ({ link, subject, verb }) => link === 'main' && verb && subject && subject.first > last,
  );
  if (lang !== 'fr' || !fronted || !main || words[main.subject!.head]!.pos === 'PRON') return undefined;
  return participantOf(main.subject!, 'actor', reading) ?? undefined;
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

/** What the sentence lends to the next one: its subjects, its speaker, an open quotation. */
function goOn(reading: Reading, found: Candidate[], { discourse, article, sentence }: Making): void {
  const subjects = reading.clauses.flatMap((clause) =>
    clause.verb && clause.subject ? [clause.subject] : [],
  );
  remember(
    discourse,
    reading,
    subjects.flatMap((subject) => participantOf(subject, 'actor', reading) ?? []),
  );
  const last = subjects.findLast(({ head }) => reading.data.lastNamed.includes(reading.words[head]!.lower));
  const takenUp = last && participantOf(last, 'actor', reading);
  if (takenUp) discourse.person = takenUp;
  const latest = personNamedLast(reading.actors);
  if (latest) discourse.latest = latest;
  const text = article.text.slice(sentence.start, sentence.end);
  const opens = Math.max(text.lastIndexOf('“'), text.lastIndexOf('«'));
  const closes = Math.max(text.lastIndexOf('”'), text.lastIndexOf('»'));
  if (opens >= 0 || closes >= 0) discourse.quoting = opens > closes;
  const saying = reading.clauses.findLast(
    (clause) => clause.verb !== null && clause.verb.lemma in reading.data.saying && clause.link !== 'content',
  );
  if (
    !saying &&
    subjects.some(
      (subject) =>
        discourse.person?.start !== undefined &&
        reading.words[subject.first]!.start <= discourse.person.start &&
        reading.words[subject.last]!.end > discourse.person.start,
    )
  )
    discourse.speaker = undefined;
  const speaker = saying && subjectOf(saying, reading.data);
  if (!speaker || reading.words[speaker.head]!.pos === 'PRON') return;
  const source = speakerOf(speaker, reading);
  if (source.speaker)
    discourse.speaker = { ...source, verb: reading.words[saying.verb!.head]!.text, stance: 'says' };
}
