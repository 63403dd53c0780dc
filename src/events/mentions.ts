import type { DatedArticle, EventMention, Participant, Sentence, Status, TimeExpression } from '../model.ts';
import { quotesIn, sourceOf, type Source } from './attribution.ts';
import type { Candidate, Reading } from './candidates.ts';
import { dateFrom, liesAhead, timeOf } from './dates.ts';
import type { Discourse } from './discourse.ts';
import { extentOf } from './extents.ts';
import { ploverOf } from './plover.ts';
import { quantityOf } from './phrases.ts';
import { rolesOf, type Roles } from './roles.ts';
import { standing, takenUp, type Verdict } from './status/index.ts';
import { within } from './sentences.ts';
import { vouch } from './vouch.ts';

/** What a mention is made with, beside its candidate. */
export interface Making {
  article: DatedArticle;
  sentence: Sentence;
  times: TimeExpression[];
  reading: Reading;
  discourse: Discourse;
}

/** The mention a candidate gives, without its id. */
export function toMention(candidate: Candidate, making: Making): Omit<EventMention, 'id'> {
  const { article, sentence, reading, discourse } = making;
  const source = resolveSource(sourceOf(candidate, reading), making);
  const roles = withSpeaker(candidate, rolesOf(candidate, reading), { source, reading });
  const verdict = standing(candidate, reading) ?? takenUp(candidate, discourse.mentions, reading);
  const dated = dateAndStatus(candidate, making, { verdict, source, actors: roles.actors });
  const span = extentOf(candidate, reading);
  const word = reading.words[candidate.word]!;
  const { type } = candidate.trigger;
  const speaker =
    type.kind === 'speech'
      ? roles.actors.find(({ role }) => role === 'speaker' || role === 'actor')?.name
      : source.speaker?.name;
  return {
    article: article.id,
    lang: article.lang,
    ...span,
    exact: article.text.slice(span.start, span.end),
    sentence: {
      start: sentence.start,
      end: sentence.end,
      exact: article.text.slice(sentence.start, sentence.end),
    },
    trigger: { start: word.start, end: word.end, text: word.text, lemma: candidate.trigger.word.lemma },
    type: type.id,
    plover: ploverOf(candidate.trigger, dated),
    ...dated,
    ...roles,
    ...(speaker && { speaker }),
    attribution: attributionOf(source, making),
    ...(verdict?.background && { background: true }),
    ...aggregateOf(candidate, reading),
  };
}

/** "two coups": several events in one noun. */
function aggregateOf({ phrase }: Candidate, reading: Reading): { aggregate?: number } {
  if (!phrase) return {};
  const count = quantityOf(phrase, reading);
  const head = reading.words[phrase.head]!;
  return count !== undefined && count > 1 && head.lower !== head.lemma ? { aggregate: count } : {};
}

/** A pronoun or nobody as speaker: the one who spoke last in the paragraph. */
function resolveSource(source: Source, { discourse, sentence, article }: Making): Source {
  if (source.open) {
    const { speaker, kind } = discourse.speaker ?? {};
    if (speaker) return { ...source, speaker, kind: kind ?? source.kind };
    const { person } = discourse;
    return person
      ? { ...source, kind: 'official', speaker: { name: person.name, ...(person.id && { id: person.id }) } }
      : source;
  }
  const goesOn =
    source.kind === 'article' &&
    (discourse.quoting || wholeQuote(article.text.slice(sentence.start, sentence.end)));
  return goesOn && discourse.speaker ? { ...discourse.speaker, stance: 'says' } : source;
}

/** A sentence that is nothing but a quotation. */
const wholeQuote = (text: string): boolean =>
  /^[“«"]/u.test(text.trim()) && /[”»"][.!?]?$/u.test(text.trim());

/** "We bought …": the speaker's side acts. */
function withSpeaker(
  { clause, trigger }: Candidate,
  roles: Roles,
  { source, reading }: { source: Source; reading: Reading },
): Roles {
  const subject = clause.subject;
  const lower = subject ? reading.words[subject.head]!.lower : '';
  if (
    !source.speaker ||
    !reading.data.speakerPronouns.includes(lower) ||
    trigger.type.roles.subject === 'object'
  )
    return roles;
  const { id } = source.speaker;
  const actor = id ? reading.knowledge.actorsById.get(id) : undefined;
  const side = actor?.of ? reading.knowledge.actorsById.get(actor.of) : actor;
  const name = side ? side.name[reading.lang] : source.speaker.name;
  const role = trigger.word.swap ? 'recipient' : trigger.type.roles.subject;
  const first: Participant = { name, role, ...((side?.id ?? id) && { id: side?.id ?? id }) };
  return { ...roles, actors: [first, ...roles.actors] };
}

type Dated = Pick<EventMention, 'status' | 'statusWhy' | 'date'>;

/** Status and date hang together: nothing dated after publication has occurred. */
function dateAndStatus(
  candidate: Candidate,
  making: Making,
  evidence: { verdict: Verdict | null; source: Source; actors: Participant[] },
): Dated {
  const { article, reading, sentence } = making;
  const { verdict, source, actors } = evidence;
  const lower = candidate.clause.subject ? reading.words[candidate.clause.subject.head]!.lower : '';
  const speakerActs = reading.data.speakerPronouns.includes(lower);
  const sides = actors.some(({ id }) => id) ? actors : othersNamed(source, reading);
  const judged = vouch(verdict, source, { actors: sides, knowledge: reading.knowledge, speakerActs });
  const found = timeOf(candidate, within(making.times, sentence), reading);
  const timex = found && misfits(found, verdict, candidate, article) ? undefined : found;
  const date =
    (timex ? undefined : sameOccasion(candidate, actors, making.discourse)) ??
    dateFrom(timex, judged.status, article);
  const ahead = liesAhead(date, article) && AHEAD.has(judged.status);
  if (!ahead) return { status: judged.status, statusWhy: judged.why, date };
  return {
    status: 'planned',
    statusWhy: [{ rule: 'ahead-of-publication', ...(timex && { text: timex.text }) }, ...judged.why],
    date,
  };
}

/**
 * "was put off until May", "delivered in April": a past verb cannot mean a day to come, unless that day
 * is written out with its year; the date then belongs to something else or was resolved the wrong way.
 */
function misfits(
  timex: TimeExpression,
  verdict: Verdict | null,
  { clause, phrase }: Candidate,
  article: DatedArticle,
): boolean {
  const { verb } = clause;
  const past =
    verb !== null &&
    !phrase &&
    (verb.tense === 'past' || verb.perfect || verb.passive) &&
    !verb.modality &&
    verb.tense !== 'future';
  const stands = verdict === null || verdict.status !== 'planned';
  return (
    past && stands && timex.basis !== 'stated' && liesAhead(dateFrom(timex, 'occurred', article), article)
  );
}

/** Where an event names nobody ("a contract signed in May"), those the sentence names beside the speaker. */
function othersNamed({ speaker }: Source, { actors }: Reading): Participant[] {
  return actors.flatMap(({ id, name, start, end }) =>
    id && id !== speaker?.id && name !== speaker?.name
      ? [{ id, name, role: 'about' as const, start, end }]
      : [],
  );
}

/** "he added": the words of a speaker go on, on the day on which he last spoke. */
function sameOccasion(
  { trigger, clause }: Candidate,
  actors: Participant[],
  { mentions }: Discourse,
): EventMention['date'] | undefined {
  if (trigger.type.kind !== 'speech' || clause.verb === null) return undefined;
  const speaker = actors.find(({ role }) => role === 'speaker' || role === 'actor');
  const before = mentions
    .slice(-4)
    .findLast(
      ({ actors: [first], date, type }) =>
        first && speaker && first.name === speaker.name && date.precision === 'day' && SPOKEN.has(type),
    );
  if (!before) return undefined;
  const { edtf, earliest, latest, precision } = before.date;
  return {
    edtf,
    earliest,
    latest,
    precision,
    basis: 'inferred',
    working: [{ kind: 'anchor', to: 'narrative', edtf }],
  };
}

/** Speech that goes on from sentence to sentence. */
const SPOKEN = new Set([
  'statement',
  'accusation',
  'condemnation',
  'denial',
  'threat',
  'demand',
  'support',
  'promise',
]);

const AHEAD = new Set<Status>(['occurred', 'reported', 'alleged']);

function attributionOf(source: Source, { article, sentence }: Making): EventMention['attribution'] {
  const { kind, speaker, verb, stance } = source;
  const quotes = quotesIn(article.text, sentence.start, sentence.end);
  return { kind, ...(speaker && { speaker }), ...(verb && { verb }), stance, quotes };
}
