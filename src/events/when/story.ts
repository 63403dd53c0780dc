import { DateTime } from 'luxon';
import { languages } from '../../languages/index.ts';
import type { DatedArticle, EventMention, MentionDate, Sentence, TimeExpression } from '../../model.ts';
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
  if (trigger.type.kind === 'speech' || !told || isLasting(clause, making.reading)) return undefined;
  if (phrase && !sharesClause(candidate, phrase, making.reading)) return undefined;
  const within = hasPoint(making) ? dayWithinSentence(clause, making) : undefined;
  if (within || movesOn(making)) return within;
  if (stepsOn(clause, making.reading)) return undefined;
  const { story } = making.discourse;
  if (!story || story.paragraph !== making.sentence.paragraph || story.told !== told) return undefined;
  const { edtf, earliest, latest, precision } = story.date;
  const working: MentionDate['working'] = [{ kind: 'anchor', to: 'narrative', edtf }];
  return { edtf, earliest, latest, precision, basis: 'inferred', working };
}

/** "The war killed 40,000", « le conflit a fait plus de 40 000 morts ». */
const isLasting = ({ subject }: Clause, { words, data }: Reading): boolean =>
  subject !== undefined && data.lasting.includes(words[subject.head]!.lemma);

/** "He then flew to Lima", « avant le vote, l'armée a … »: behind or before the day told of, nobody says how far. */
function stepsOn({ first, verb, complements }: Clause, { words, data }: Reading): boolean {
  const opening = words.slice(Math.max(0, first - 1), verb!.last + 1);
  return (
    opening.some(({ lower }) => data.elsewhen.includes(lower)) ||
    complements.some(
      ({ preposition = '' }) =>
        data.distances.includes(preposition) && data.aspectPrepositions[preposition] === 'planned',
    )
  );
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

/** "14.15:", « 11h30 – », "1430 GMT": what opens an entry of a live report. */
const STAMP =
  /^\s*(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?h\s?(?:\d{2})?|\d{1,2}\s?[ap]\.?m\.?|\d{4}(?=\s[A-Z]{3}))(?:\s[A-Z]{2,4})?\s*(?:[:–—-]|\.(?=\s))\s/u;

/** The entry of a live report, told as it happens or just after, is of the day of the report. */
export function dayOfEntry({ clause, phrase }: Candidate, making: Making): MentionDate | undefined {
  const { article, reading, sentence, times } = making;
  const { earliest: day, latest, edtf } = article.published;
  if (phrase || !day || day !== latest || !isToldNow(clause, reading)) return undefined;
  const opening = article.sentences.find(({ paragraph }) => paragraph === sentence.paragraph)!;
  if (!STAMP.test(article.text.slice(opening.start, opening.start + 24))) return undefined;
  if (clause.times.some((timex) => within(times, sentence).includes(timex))) return undefined;
  const working: MentionDate['working'] = [{ kind: 'anchor', to: 'published', edtf }];
  return { edtf, earliest: day, latest: day, precision: 'day', basis: 'inferred', working };
}

/** "police clear the gates and arrest two", "police have cleared the gates". */
function isToldNow({ verb, link, governor }: Clause, reading: Reading): boolean {
  if (governor && link === 'joined') return isToldNow(governor, reading);
  return link === 'main' && verb?.tense === 'present' && verb.form === 'finite' && !verb.modality;
}

type Mention = Pick<EventMention, 'date' | 'status' | 'background' | 'type'>;

/** What a sentence makes of the day that the story has reached. */
export function goOnWithStory(told: { candidate: Candidate; mention: Mention }[], making: Making): void {
  const { discourse, sentence } = making;
  const reached = dayOfEvents(told, making.reading) ?? dayOfClauses(making);
  if (reached) discourse.story = { ...reached, paragraph: sentence.paragraph };
  else if (movesOn(making)) discourse.story = undefined;
}

type Reached = Pick<NonNullable<Making['discourse']['story']>, 'date' | 'told'>;

function dayOfEvents(
  told: { candidate: Candidate; mention: Mention }[],
  reading: Reading,
): Reached | undefined {
  const reached = told.findLast(
    ({ candidate: { clause }, mention: { date, status, background } }) =>
      date.precision === 'day' &&
      status === 'occurred' &&
      !background &&
      toldIn(clause, reading) !== undefined,
  );
  const tense = reached && toldIn(reached.candidate.clause, reading);
  return tense && { date: reached.mention.date, told: tense };
}

/** "The ministers met on Wednesday": the day of a main clause, whether or not anything it tells is of a type. */
function dayOfClauses({ article, reading, times, sentence }: Making): Reached | undefined {
  const here = within(times, sentence);
  if (here.length === 0) return undefined;
  for (const clause of reading.clauses.toReversed()) {
    const tense = toldIn(clause, reading);
    const timex = tense && !isSaying(clause, reading) ? clauseTime(clause, here, reading) : undefined;
    if (timex && isDayTold(timex, article))
      return { date: dateFrom({ timex }, 'occurred', article), told: tense! };
  }
  return undefined;
}

const isSaying = ({ verb }: Clause, { data }: Reading): boolean => verb !== null && verb.lemma in data.saying;

const isDayTold = ({ use, earliest, latest }: TimeExpression, { published }: DatedArticle): boolean =>
  use === 'at' && earliest !== null && earliest === latest && latest <= (published.latest ?? '9999');

/**
 * The same of a sentence that holds no trigger, and so is not taken apart: its one day, if it is past and not told
 * in the pluperfect, is that which the story goes on from.
 */
export function passOver(
  sentence: Sentence,
  { article, times, discourse }: Pick<Making, 'article' | 'times' | 'discourse'>,
): void {
  const [only, ...more] = within(times, sentence).filter(isPoint);
  if (!only) return;
  const { pluperfect } = languages[article.lang].times.tenses;
  const text = article.text.slice(sentence.start, sentence.end);
  discourse.story =
    more.length === 0 && isDayTold(only, article) && !pluperfect.test(text)
      ? {
          paragraph: sentence.paragraph,
          date: dateFrom({ timex: only }, 'occurred', article),
          told: 'narrative',
        }
      : undefined;
}

const hasPoint = ({ times, sentence }: Making): boolean => within(times, sentence).some(isPoint);

/** Does the sentence itself tell of another time? Not where only a clause below or a noun of it has one. */
function movesOn({ times, sentence, reading }: Making): boolean {
  const { clauses, phrases } = reading;
  const below = clauses.filter(({ link }) => BELOW.has(link)).flatMap((clause) => clause.times);
  const ofNouns = phrases.flatMap(({ dated }) => dated ?? []);
  return within(times, sentence).some(
    (timex) => isPoint(timex) && !below.includes(timex) && !ofNouns.includes(timex),
  );
}

/** Clauses that may step out of the story and leave it where it is. */
const BELOW = new Set<Clause['link']>(['relative', 'participle', 'content', 'infinitive', 'adverbial']);

/** A main verb in a tense of stories, or what is joined to one or its means: "fled", « a fui », « fuyait », "had fled". */
export function toldIn(clause: Clause, reading: Reading): Told | undefined {
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
