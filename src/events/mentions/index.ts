import type { EventMention, Participant } from '../../model.ts';
import { quotesIn, sourceOf, type Source } from '../sources/index.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import { dateAndStatus } from '../when/index.ts';
import { dateFrom } from '../when/dates.ts';
import type { Making } from './making.ts';
import { aggregateOf } from './aggregates.ts';
import { extentOf } from './extents.ts';
import { datesOfEach } from '../when/governing.ts';
import { ploverOf } from './plover.ts';
import { rolesOf, type Roles } from '../roles/index.ts';
import { standing, takenUp, type Verdict } from '../status/index.ts';
import { within } from '../reading/sentences.ts';

export type NewMention = Omit<EventMention, 'id'>;

/** The mention a candidate gives, without its id; an aggregate that gives all its dates gives one for each. */
export function toMentions(candidate: Candidate, making: Making): NewMention[] {
  const { aggregate, ...mention } = toMention(candidate, making);
  if (!aggregate) return [mention];
  const usable = within(making.times, making.sentence);
  const { phrase } = candidate;
  const each = phrase && datesOfEach(phrase, aggregate, { usable, reading: making.reading });
  if (!each) return [{ ...mention, aggregate }];
  return each.map((timex) => ({ ...mention, date: dateFrom({ timex }, mention.status, making.article) }));
}

/** What its own sentence says of it; what it takes for granted may have been told as a plan before: "denounced the visit". */
function standingOf(candidate: Candidate, earlier: EventMention[], reading: Reading): Verdict | null {
  const own = standing(candidate, reading);
  return own && own.rule !== 'taken-for-granted' ? own : (takenUp(candidate, earlier, reading) ?? own);
}

function toMention(candidate: Candidate, making: Making): NewMention {
  const { article, sentence, reading, discourse } = making;
  const source = resolveSource(sourceOf(candidate, reading), making);
  const roles = withSpeaker(candidate, rolesOf(candidate, reading), { source, reading });
  const verdict = standingOf(candidate, discourse.mentions, reading);
  const dated = dateAndStatus(candidate, making, { verdict, source, actors: roles.actors });
  const span = extentOf(candidate, reading);
  const aggregate = aggregateOf(candidate, reading);
  const word = reading.words[candidate.word]!;
  const { type, word: trigger } = candidate.trigger;
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
    trigger: { start: word.start, end: word.end, text: word.text, lemma: trigger.lemma },
    type: type.id,
    ...(trigger.sense && { sense: trigger.sense }),
    plover: ploverOf(candidate.trigger, dated),
    ...dated,
    ...roles,
    ...(speaker && { speaker }),
    attribution: attributionOf(source, making),
    ...(verdict?.background && { background: true }),
    ...(aggregate !== undefined && { aggregate }),
  };
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

function attributionOf(source: Source, { article, sentence }: Making): EventMention['attribution'] {
  const { kind, speaker, verb, stance } = source;
  const quotes = quotesIn(article.text, sentence.start, sentence.end);
  return { kind, ...(speaker && { speaker }), ...(verb && { verb }), stance, quotes };
}
