import type {
  DatedArticle,
  EventMention,
  Extraction,
  Sentence,
  TimeExpression,
  Uncovered,
  UncoveredReason,
} from '../model.ts';
import { isListed, linkActors, type ActorMention } from './actors/index.ts';
import { speakerOf } from './sources/index.ts';
import { findCandidates, type Candidate, type Reading } from './candidates/index.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import { subjectOf } from './clauses/clause.ts';
import { withoutDateline } from './reading/datelines.ts';
import { denyBefore } from './mentions/denials.ts';
import { enterSentence, newDiscourse, remember, type Discourse } from './discourse/index.ts';
import type { PreparedKnowledge } from './knowledge.ts';
import type { Making } from './mentions/making.ts';
import { toMentions } from './mentions/index.ts';
import { calledBefore, rememberCalled } from './discourse/called.ts';
import { rememberOthers } from './discourse/remember-others.ts';
import { participantOf } from './roles/participants.ts';
import { personNamedLast, pronounIn } from './discourse/pronoun-in.ts';
import { holdsTrigger, readSentence, within } from './reading/sentences.ts';
import { goOnWithStory, passOver } from './when/story.ts';
import { unworthy } from './worth/index.ts';

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
  return { mentions: discourse.mentions.map((mention) => asRecorded(mention, knowledge)), uncovered };
}

/** Whom `actors.yml` lacks and the world knows is recorded by name alone, as the world calls him. */
function asRecorded(mention: EventMention, { actorsById }: PreparedKnowledge): EventMention {
  const { attribution, actors, lang } = mention;
  const { speaker } = attribution;
  const recorded = <T extends { id?: string; name: string }>(who: T): T => {
    const { id, ...named } = who;
    if (id === undefined || isListed(id)) return who;
    return { ...named, name: actorsById.get(id)!.name[lang] } as T;
  };
  return {
    ...mention,
    actors: actors.map(recorded),
    attribution: speaker ? { ...attribution, speaker: recorded(speaker) } : attribution,
  };
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
  if (!holdsTrigger(article.text, sentence, knowledge.lexicons[article.lang].forms)) {
    passOver(sentence, working);
    return dated ? 'date-without-trigger' : null;
  }
  const reading = readSentence(sentence, {
    ...working,
    pronoun: (phrase, here) => pronounIn(phrase, here, discourse),
    called: (phrase, here) => calledBefore(phrase, here, discourse.called),
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
  discourse.before = before;
  goOn(reading, found, making);
  if (mentions.length > 0) return null;
  return reasons[0] ?? (found.length === 0 ? 'trigger-without-its-object' : null);
}

/** « sa porte-parole », "its lawyer": a voice of somebody else, of whom the text goes on to speak. */
const speaksFor = ({ first, head, apposition }: NounPhrase, { words, data }: Reading): boolean =>
  !apposition &&
  first < head &&
  data.possessives.includes(words[first]!.lower) &&
  words[head]!.pos === 'NOUN' &&
  data.standIns.includes(words[head]!.lemma);

function withId(mention: Omit<EventMention, 'id'>, index: number): EventMention {
  return { ...mention, id: `${mention.article}#${index + 1}` };
}

/** What the sentence lends to the next one: its subjects, its speaker, an open quotation. */
function goOn(reading: Reading, found: Candidate[], { discourse, article, sentence }: Making): void {
  const subjects = reading.clauses.flatMap((clause) =>
    clause.verb && clause.subject ? [clause.subject] : [],
  );
  remember(
    discourse,
    reading,
    subjects
      .filter((subject) => !speaksFor(subject, reading))
      .flatMap((subject) => participantOf(subject, 'actor', reading) ?? []),
  );
  const mentions = discourse.mentions.slice(discourse.before);
  rememberOthers(discourse, reading, { subjects, mentions });
  rememberCalled(discourse.called, reading);
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
