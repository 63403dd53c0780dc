import type { DatedArticle, EventMention, Participant, Precision, Status } from '../../model.ts';
import type { Source } from '../sources/index.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { VerbGroup } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { dateFrom, liesAhead } from './dates.ts';
import { dateBackThen } from './back-then.ts';
import { isCountedFrom } from './distance.ts';
import { dateAtDistance } from './distances.ts';
import { governingTime, type Governing } from './governing.ts';
import type { Making } from '../mentions/making.ts';
import { within } from '../reading/sentences.ts';
import type { Verdict } from '../status/index.ts';
import { dateToldBefore } from './told-before.ts';
import { SPOKEN } from './spoken.ts';
import { boundedBy } from './bounds.ts';
import { dayOfEntry, dayOfNews, dayOfStory, toldIn } from './story.ts';
import { vouch } from '../status/vouch.ts';

type Dated = Pick<EventMention, 'status' | 'statusWhy' | 'date'>;

/** Status and date hang together: nothing dated after publication has occurred. */
export function dateAndStatus(
  candidate: Candidate,
  making: Making,
  evidence: { verdict: Verdict | null; source: Source; actors: Participant[] },
): Dated {
  const { article, reading, sentence } = making;
  const { verdict, source, actors } = evidence;
  const speakerActs =
    isSpeakersOwn(candidate.clause, reading) ||
    isSaidByBoth(candidate.clause, actors, reading) ||
    isByWhoSays(candidate, source, actors);
  const sides = actors.some(({ id }) => id) ? ownUp(candidate, actors) : othersNamed(source, reading);
  const judged = vouch(verdict, source, { actors: sides, knowledge: reading.knowledge, speakerActs });
  const found = governingTime(candidate, within(making.times, sentence), reading);
  const governing = found && misfits(found, verdict, candidate, article) ? undefined : found;
  // what is not to come would have come later, as a plan would
  const heldAs = verdict?.ahead ? 'planned' : judged.status;
  const around = governing ? undefined : dateByOthers(candidate, making, { actors, status: heldAs });
  // "hours after two people were killed": what is told as done is not of a day to come
  const tooLate = around && isTold(candidate, verdict) && liesAhead(around, article);
  const date = around && !tooLate ? around : dateFrom(governing, heldAs, article);
  const ahead = liesAhead(date, article) && AHEAD.has(judged.status);
  if (!ahead) return { status: judged.status, statusWhy: judged.why, date };
  return {
    status: 'planned',
    statusWhy: [
      { rule: 'ahead-of-publication', ...(governing && { text: governing.timex.text }) },
      ...judged.why,
    ],
    date,
  };
}

/** "Israel said it had killed a commander": of blows struck, only who was struck, or "lost two soldiers", owns up by saying so. */
function ownUp({ trigger: { type, word } }: Candidate, actors: Participant[]): Participant[] {
  const strikes = BLOWS.has(type.plover.event) || type.plover.mode === 'destroy';
  return strikes && word.sense !== 'losing' ? actors.filter(({ role }) => role !== 'actor') : actors;
}

/** PLOVER events in which somebody is struck. */
const BLOWS = new Set(['ASSAULT', 'FIGHT']);

/** "We signed …"; "China has signed, its embassy said": who speaks is who acts, or the body that speaks for him. */
function isSpeakersOwn({ subject }: Clause, { words, data, clauses }: Reading): boolean {
  if (!subject) return false;
  if (data.speakerPronouns.includes(words[subject.head]!.lower)) return true;
  return clauses.some(
    ({ verb, subject: speaker }) =>
      speaker !== undefined &&
      speaker.first > subject.first &&
      verb !== null &&
      verb.lemma in data.saying &&
      data.possessives.includes(words[speaker.first]!.lower) &&
      data.bodies.includes(words[speaker.head]!.lemma),
  );
}

/** "Chad signed a pact with Niger, the two said in a statement": those who say it are those who did it. */
function isSaidByBoth({ link, governor }: Clause, actors: Participant[], { words, data }: Reading): boolean {
  const { subject, verb } = governor ?? {};
  if (link !== 'content' || !subject || !verb || !(verb.lemma in data.saying)) return false;
  const both = words.slice(subject.first, subject.last + 1).some(({ lower }) => data.numbers[lower] === 2);
  return both && actors.filter(({ role }) => SIDES.has(role)).length > 1;
}

const SIDES = new Set<Participant['role']>(['actor', 'recipient']);

/** "The bloc said it condemns the coup", "Soldiers said they had closed the border": done by saying so; a blow struck is not. */
function isByWhoSays({ trigger: { type } }: Candidate, { speaker }: Source, actors: Participant[]): boolean {
  if (!speaker || speaker.id || type.family === 'force') return false;
  return actors.some(({ role, id, name }) => role === 'actor' && id === undefined && name === speaker.name);
}

/** From what is told around it, as far as what came later in the sentence allows: what was before Wednesday is not of the Thursday told before. */
function dateByOthers(
  candidate: Candidate,
  making: Making,
  told: { actors: Participant[]; status: Status },
): EventMention['date'] | undefined {
  const around = dateAround(candidate, making, told);
  const bound = boundedBy(candidate, told.status, making);
  return around && !(bound && (around.earliest ?? '') > bound.latest!) ? around : bound;
}

/** The date that an event without one of its own has from what is told around it, the nearest first. */
function dateAround(
  candidate: Candidate,
  making: Making,
  { actors, status }: { actors: Participant[]; status: Status },
): EventMention['date'] | undefined {
  const near =
    sameOccasion(candidate, actors, making) ??
    dateBackThen(candidate, making) ??
    dateAtDistance(candidate, making) ??
    told(candidate, status, making);
  if (near || (status !== 'occurred' && status !== 'reported')) return near;
  if (!candidate.phrase && isCountedFrom(candidate.clause, making.reading)) return undefined;
  return dayOfEntry(candidate, making) ?? dayOfStory(candidate, making) ?? dayOfNews(candidate, making);
}

/** Told by a verb in the past, and not of what was planned then. */
const isTold = ({ clause: { verb }, phrase }: Candidate, verdict: Verdict | null): boolean =>
  !phrase && verb !== null && isBehind(verb) && verdict?.status !== 'planned';

/** Cannot the event be of that day? The day then belongs to something else or was resolved the wrong way. */
function misfits(
  governing: Governing,
  verdict: Verdict | null,
  candidate: Candidate,
  article: DatedArticle,
): boolean {
  return (
    isTooEarly(governing, verdict, candidate, article) || isTooLate(governing, verdict, candidate, article)
  );
}

/** "was put off until May", "delivered in April": a past verb cannot mean a day to come, unless it is written out with its year. */
function isTooLate(
  governing: Governing,
  verdict: Verdict | null,
  candidate: Candidate,
  article: DatedArticle,
): boolean {
  const { verb } = candidate.clause;
  // « ont annoncé des marches à partir du 6 janvier 2025 »: what has been said was not said then
  const said = candidate.trigger.type.kind === 'speech';
  const reaches = governing.timex.use === 'until';
  const past = verb !== null && isOfVerb(candidate, reaches) && isBehind(verb);
  const stands = verdict === null || verdict.status !== 'planned';
  const stated = governing.timex.basis === 'stated';
  return (
    past &&
    stands &&
    (!stated || reaches || said) &&
    liesAhead(dateFrom(governing, 'occurred', article), article)
  );
}

/**
 * What the verb tells, or what it is told of: « les combats s'étaient poursuivis dès le lendemain » of another day; "extended
 * the curfew until 24 June", done whatever day it reaches to.
 */
const isOfVerb = ({ clause, phrase }: Candidate, reaches: boolean): boolean =>
  phrase === undefined || clause.subject === phrase || (reaches && clause.objects.includes(phrase));

/** "In office since a reshuffle on 25 December, he is to be replaced": what is planned now is of no day gone by. */
function isTooEarly(
  governing: Governing,
  verdict: Verdict | null,
  { clause, phrase }: Candidate,
  { published }: DatedArticle,
): boolean {
  const verb = clause.link === 'infinitive' ? clause.governor?.verb : clause.verb;
  if (phrase || verdict?.status !== 'planned' || verb?.form !== 'finite') return false;
  if (verb.tense === 'past' || verb.perfect) return false;
  const { latest } = governing.timex;
  return latest !== null && published.earliest !== null && latest < published.earliest;
}

const isBehind = ({ tense, perfect, passive, modality }: VerbGroup): boolean =>
  (tense === 'past' || perfect || passive) && !modality && tense !== 'future';

/** Where an event names nobody ("a contract signed in May"), those the sentence names beside the speaker. */
function othersNamed({ speaker }: Source, { actors }: Reading): Participant[] {
  return actors.flatMap(({ id, name, start, end }) =>
    id && id !== speaker?.id && name !== speaker?.name
      ? [{ id, name, role: 'about' as const, start, end }]
      : [],
  );
}

/** What is still to come is not dated by what was told before. */
function told(candidate: Candidate, status: Status, making: Making): EventMention['date'] | undefined {
  return AHEAD.has(status) ? dateToldBefore(candidate, making) : undefined;
}

/** How far back, in UTF-16 units, a speaker's dated words lend their date to what he says next. */
const SAME_OCCASION = 2500;

/**
 * "he added": the words of a speaker go on, on the day on which he last spoke; so do they where the sentence before
 * told what he did that day.
 */
function sameOccasion(
  { trigger, clause }: Candidate,
  actors: Participant[],
  making: Making,
): EventMention['date'] | undefined {
  const { discourse, sentence } = making;
  if (trigger.type.kind !== 'speech' || clause.verb === null) return undefined;
  if (isOfNow(clause.verb, making) || isOfBefore(clause.verb, making)) return undefined;
  const speaker = actors.find(({ role }) => role === 'speaker' || role === 'actor');
  // Mentions stand in the order of the text: what is too far back is not looked through.
  const from = discourse.mentions.findLastIndex(
    (each) => sentence.start - each.sentence.start > SAME_OCCASION,
  );
  const since = lastTold(clause, making);
  const before = discourse.mentions
    .slice(from + 1)
    .findLast(
      ({ actors: [first], date, type, sentence: told }) =>
        first?.name === speaker?.name &&
        LENDS.has(date.precision) &&
        (SPOKEN.has(type) || (told.start >= since && ACTS.has(first!.role))),
    );
  if (!speaker || !before) return undefined;
  const { edtf, earliest, latest, precision } = before.date;
  const working: EventMention['date']['working'] = [{ kind: 'anchor', to: 'narrative', edtf }];
  return { edtf, earliest, latest, precision, basis: 'inferred', working };
}

/** "has denied": English tells with the perfect what holds now, not what was said on a day. */
const isOfNow = ({ perfect, tense }: VerbGroup, { article }: Making): boolean =>
  article.lang === 'en' && perfect && tense === 'present';

/** "On Monday she spoke of peace. She had demanded a war": said on a day before, unless the day was told of in that tense. */
const isOfBefore = ({ perfect, tense }: VerbGroup, { discourse }: Making): boolean =>
  perfect && tense === 'past' && discourse.story?.told !== 'pluperfect';

/** Where what was told in the sentence before begins, if the clause tells on from it. */
function lastTold(clause: Clause, { discourse, sentence, article, reading }: Making): number {
  const told = discourse.mentions[discourse.before]?.sentence;
  const goesOn = told && toldIn(clause, reading) === 'narrative' && told.start < sentence.start;
  const paragraph = article.sentences.find((each) => each.paragraph === sentence.paragraph)!.start;
  return goesOn && told.start >= paragraph ? told.start : Infinity;
}

/** Roles of who does something. */
const ACTS = new Set<Participant['role']>(['actor', 'speaker']);

const LENDS = new Set<Precision>(['day', 'week']);

const AHEAD = new Set<Status>(['occurred', 'reported', 'alleged']);
