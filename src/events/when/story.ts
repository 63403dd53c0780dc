import { DateTime } from 'luxon';
import type { EventMention, MentionDate } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { VerbGroup } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Told } from '../discourse/index.ts';
import { dateFrom } from './dates.ts';
import { clauseTime } from './governing.ts';
import { sharesClause } from './of-noun.ts';
import { isPoint } from './search.ts';
import type { Making } from '../mentions/making.ts';
import { within } from '../reading/sentences.ts';

/**
 * The day that a story has reached. Narrative goes on in the tense of narrative: where a paragraph has told what
 * happened on a day, the next thing it tells in the same tense and without a time of its own happened that day
 * too. The perfect of results, what is planned or said steps out of the story, and so does the pluperfect, unless
 * the day before it was told in the pluperfect itself; a sentence with another time moves it on or ends it.
 */
export function dayOfStory(candidate: Candidate, making: Making): MentionDate | undefined {
  const { clause, phrase, trigger } = candidate;
  const told = toldIn(clause, making.reading);
  if (trigger.type.kind === 'speech' || !told) return undefined;
  if (phrase && !sharesClause(candidate, phrase, making.reading)) return undefined;
  if (hasPoint(making)) return dayWithinSentence(clause, making);
  const { story } = making.discourse;
  if (!story || story.paragraph !== making.sentence.paragraph || story.told !== told) return undefined;
  const { edtf, earliest, latest, precision } = story.date;
  const working: MentionDate['working'] = [{ kind: 'anchor', to: 'narrative', edtf }];
  return { edtf, earliest, latest, precision, basis: 'inferred', working };
}

/** "flew to Lima on Monday for talks, and the two leaders signed …": the main clause before lends its day. */
function dayWithinSentence(
  clause: Clause,
  { article, reading, times, sentence }: Making,
): MentionDate | undefined {
  const before = reading.clauses.filter(
    (each) =>
      each.link === 'main' &&
      each.verb &&
      each.first < clause.first &&
      toldIn(each, reading) === toldIn(clause, reading),
  );
  const timex = before.map((each) => clauseTime(each, within(times, sentence), reading)).findLast(Boolean);
  if (timex?.use !== 'at' || timex.earliest === null || timex.earliest !== timex.latest) return undefined;
  const date = dateFrom({ timex }, 'occurred', article);
  const working: MentionDate['working'] = [
    ...date.working,
    { kind: 'anchor', to: 'narrative', edtf: date.edtf },
  ];
  return { ...date, basis: 'inferred', working };
}

/**
 * The news of a report that names no day: that of its first sentence, told under a dateline or in the tense of
 * news ("has agreed", « a imposé »), happened on the day on which it appeared or the day before.
 */
export function dayOfNews({ clause, phrase }: Candidate, making: Making): MentionDate | undefined {
  const { article, sentence, reading, times } = making;
  const { earliest: day, latest, edtf } = article.published;
  const lede = article.sentences.find(({ headline }) => !headline);
  if (phrase || !lede || lede.end !== sentence.end || !day || day !== latest) return undefined;
  const { verb, link } = clause;
  const dateline = lede.start !== sentence.start;
  const news = verb?.perfect === true && verb.tense === 'present' && !verb.negated && link === 'main';
  if (within(times, sentence).length > 0 || !(news || (dateline && toldIn(clause, reading) === 'narrative')))
    return undefined;
  const before = DateTime.fromISO(day, { zone: 'utc' }).minus({ days: 1 }).toISODate()!;
  return {
    edtf: `${before}/${day}`,
    earliest: before,
    latest: day,
    precision: 'interval',
    basis: 'inferred',
    working: [{ kind: 'anchor', to: 'published', edtf }],
  };
}

type Mention = Pick<EventMention, 'date' | 'status' | 'background'>;

/** What a sentence makes of the day that the story has reached. */
export function goOnWithStory(told: { candidate: Candidate; mention: Mention }[], making: Making): void {
  const { discourse, sentence, reading } = making;
  const reached = told.findLast(
    ({ candidate: { clause }, mention: { date, status, background } }) =>
      date.precision === 'day' &&
      status === 'occurred' &&
      !background &&
      toldIn(clause, reading) !== undefined,
  );
  const tense = reached && toldIn(reached.candidate.clause, reading);
  if (tense) discourse.story = { paragraph: sentence.paragraph, date: reached.mention.date, told: tense };
  else if (hasPoint(making)) discourse.story = undefined;
}

const hasPoint = ({ times, sentence }: Making): boolean => within(times, sentence).some(isPoint);

/** A main verb in a tense of stories, or what is joined to one or its means: "fled", « a fui », « fuyait », "had fled". */
function toldIn(clause: Clause, reading: Reading): Told | undefined {
  const { verb, link, governor, by } = clause;
  const means = link === 'gerund' && by !== undefined && reading.data.agent.includes(by);
  if (governor && (link === 'joined' || means)) return toldIn(governor, reading);
  return link === 'main' && verb !== null ? tenseOf(verb, reading) : undefined;
}

function tenseOf(verb: VerbGroup, { lang }: Reading): Told | undefined {
  if (verb.form === 'infinitive' || verb.modality || verb.negated) return undefined;
  if (verb.perfect && verb.tense === 'past') return 'pluperfect';
  const narrative = lang === 'en' ? verb.tense === 'past' : verb.perfect || verb.tense === 'past';
  return narrative ? 'narrative' : undefined;
}
