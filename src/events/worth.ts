import { isUnnamed, speakerOf } from './attribution.ts';
import { type Candidate, type Reading } from './candidates.ts';
import { lentTo } from './light-verbs.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import { subjectOf, type Clause } from './clauses/clause.ts';
import { participantOf } from './participants.ts';
import { outlookOf } from './outlooks.ts';
import { standing } from './status/index.ts';

/** Why a candidate gives no event, or null if it does. */
export function unworthy(candidate: Candidate, found: Candidate[], reading: Reading): string | null {
  const { type } = candidate.trigger;
  if (type.id === 'statement') return unworthyStatement(candidate, found, reading);
  return candidate.phrase ? unworthyNoun(candidate, reading) : unworthyVerb(candidate, reading);
}

function unworthyVerb(candidate: Candidate, reading: Reading): string | null {
  if (isState(candidate, reading)) return 'state';
  if (candidate.trigger.type.kind === 'act' && isHabit(candidate, reading)) return 'habit';
  if (hidesName(candidate, reading)) return 'anonymity';
  if (candidate.trigger.type.id === 'protest' && isThing(candidate, reading)) return 'no-protester';
  return candidate.trigger.type.kind === 'speech' && !speaks(candidate, reading) ? 'no-speaker' : null;
}

/** "it demonstrates the strength of …": what is no person or body does not protest. */
function isThing({ clause }: Candidate, { words, data }: Reading): boolean {
  const subject = subjectOf(clause, data);
  return subject !== undefined && /^(?:it|this|that|which|cela|ça|ce)$/u.test(words[subject.head]!.lower);
}

function unworthyNoun(candidate: Candidate, reading: Reading): string | null {
  if (isMissing(candidate, reading)) return 'absence';
  if (isRethought(candidate, reading)) return 'rethought';
  if (candidate.trigger.type.kind === 'speech') return speechNoun(candidate, reading);
  return anchored(candidate, reading) ? null : 'bare-noun';
}

/** A day on which it happened; "since 2013" tells only how long it has lasted. */
const isDated = ({ times }: Clause): boolean => times.some(({ use }) => use !== 'since');

/** "troops deployed in Chad", "are stationed there", "was already fighting": how things are, not what happened. */
function isState({ clause }: Candidate, { data, words }: Reading): boolean {
  const verb = clause.verb!;
  if (isDated(clause) || verb.modality) return false;
  const agent = clause.complements.some(({ preposition }) => data.agent.includes(preposition ?? ''));
  const present = verb.tense === 'present' && !verb.perfect;
  if (data.stative.includes(verb.lemma) && verb.passive && !agent)
    return clause.link === 'participle' || (present && words[verb.head - 1]!.lower !== 'being');
  const lasting = words[verb.head]!.form === 'gerund' || (words[verb.head]!.form !== 'participle' && present);
  const adverbs = [...clause.adverbs, ...between(verb.first, verb.head)];
  return lasting && adverbs.some((at) => data.standing.includes(words[at]!.lower));
}

const between = (first: number, head: number): number[] =>
  Array.from({ length: head - first }, (_, at) => first + at);

/** "the force that protects the capital", "known for supplying": what somebody is or does at all times, without a date. */
function isHabit({ clause }: Candidate, reading: Reading): boolean {
  const verb = clause.verb!;
  const simple = verb.first === verb.last && verb.tense === 'present' && !verb.passive && !isDated(clause);
  if (!simple) return false;
  if (verb.form === 'finite')
    return isAside(clause) || (clause.link === 'adverbial' && clause.sense === 'while');
  return verb.form === 'gerund' && describes(clause, reading);
}

/** In a relative clause, or joined to one: "that guards the border and supports the army". */
const isAside = ({ link, governor }: Clause): boolean =>
  link === 'relative' || (link === 'joined' && governor !== undefined && isAside(governor));

/** "the lack of consultation". */
function isMissing({ phrase }: Candidate, { positions, words, data }: Reading): boolean {
  const host = positions.get(phrase!)?.of;
  return host !== undefined && data.absences.includes(words[host.head]!.lemma);
}

/** "reconsider its deployment", "think again about the mission": what one thinks over is there already. */
function isRethought({ phrase }: Candidate, { positions, words, data }: Reading): boolean {
  const verb = positions.get(phrase!)?.clause.verb;
  const opening = words[phrase!.first]!.lower;
  const given = data.possessives.includes(opening) || data.definites.includes(opening);
  return given && verb !== null && verb !== undefined && data.rethinking.includes(verb.lemma);
}

/** "known for supplying", "is in supplying": the gerund says what something is. */
function describes(
  { by, governor, governorNoun, governorAdjective }: Candidate['clause'],
  { data }: Reading,
): boolean {
  if (by === undefined || governorNoun || governorAdjective !== undefined || !governor?.verb) return false;
  if (by in data.aspectPrepositions && by !== 'for') return false;
  return governor.verb.form === 'participle' || /^(?:be|être|have|avoir|include)$/u.test(governor.verb.lemma);
}

/** "asked not to be named". */
function hidesName({ clause }: Candidate, { data }: Reading): boolean {
  const { verb, governor } = clause;
  return (
    clause.link === 'infinitive' &&
    verb!.passive &&
    verb!.negated &&
    governor?.verb !== undefined &&
    data.outlook[governor.verb?.lemma ?? ''] !== undefined
  );
}

/** A noun needs something that ties it to an event: a participant, a date, a number, a verb that makes it happen. */
function anchored(candidate: Candidate, reading: Reading): boolean {
  const { words, data } = reading;
  const phrase = candidate.phrase!;
  const own = words.slice(phrase.first, phrase.last + 1);
  if (/^(?:this|that|these|those|such|ce|cet|cette|ces)$/u.test(own[0]!.lower))
    return happens(candidate, reading);
  if (own.some(({ pos, lower }) => pos === 'NUM' || lower in data.ordinals)) return true;
  const named = reading.actors.some(({ start, end }) => start >= own[0]!.start && end <= own.at(-1)!.end);
  const tied =
    named ||
    phrase.possessor !== undefined ||
    phrase.dated !== undefined ||
    phrase.after.length > 0 ||
    data.possessives.includes(own[0]!.lower);
  return happens(candidate, reading) || (tied && stands(candidate, reading));
}

/** Subject of a finite verb, object of a verb that lends it its tense, or after a preposition of time. */
function happens({ phrase, clause }: Candidate, reading: Reading): boolean {
  const { data } = reading;
  const preposition = phrase!.preposition ?? '';
  if (data.aspectPrepositions[preposition] === 'past') return true;
  if (!clause.verb) return false;
  const means = clause.complements.includes(phrase!) && data.byMeans.includes(preposition);
  if ((means && clause.times.length > 0) || isDatedByRelative(phrase!, reading)) return true;
  const outlook = outlookOf(clause, reading) ?? '';
  if (clause.subject === phrase)
    return ['begun', 'ended', 'happened'].includes(outlook) || clause.times.length > 0;
  if (lentTo(phrase!, clause, reading) !== undefined) return true;
  return clause.objects.includes(phrase!) && ['begun', 'ended', 'known'].includes(outlook);
}

/** "a withdrawal that must be completed this summer": what is said of it dates it. */
function isDatedByRelative(phrase: NounPhrase, { clauses }: Reading): boolean {
  return clauses.some(
    ({ antecedent, link, times }) => link === 'relative' && antecedent === phrase && times.length > 0,
  );
}

/** In a place where news stands: subject, object, or below a plan, threat or decision; not in an aside such as "known for its …". */
function stands({ phrase, clause }: Candidate, { data, positions, words }: Reading): boolean {
  const position = positions.get(phrase!);
  if (position?.as === 'object' && isPredicate(clause, words)) return false;
  if (position?.as === 'subject' || position?.as === 'object') return true;
  if (phrase!.preposition && phrase!.preposition in data.aspectPrepositions) return true;
  const host = position?.of;
  if (host)
    return words[host.head]!.lemma in data.outlookNouns || data.measures.includes(words[host.head]!.lemma);
  return clause.verb !== null && (clause.verb.lemma in data.outlook || clause.verb.lemma in data.saying);
}

/** "this is a sign of …", « c'est la manifestation de … »: says what something is, not that it happened. */
function isPredicate({ verb, subject }: Candidate['clause'], words: Reading['words']): boolean {
  const copula = verb?.lemma === 'be' || verb?.lemma === 'être';
  return copula && (!subject || /^(?:this|it|that|these|c'|ce|cela|il)$/u.test(words[subject.head]!.lower));
}

/** "made a threat", "Chad's denial came …": elsewhere a noun of saying only takes up what was said. */
function speechNoun({ phrase, clause }: Candidate, reading: Reading): string | null {
  const { data } = reading;
  const made = lentTo(phrase!, clause, reading) !== undefined;
  const owned =
    phrase!.possessor !== undefined ||
    phrase!.after.some(({ preposition }) => preposition === 'from' || data.agent.includes(preposition ?? ''));
  return made || (owned && clause.subject === phrase && clause.verb !== null) ? null : 'speech-noun';
}

/** Somebody says it: an actor, not "the report" or "it". */
function speaks(candidate: Candidate, reading: Reading): boolean {
  const { clause } = candidate;
  if (clause.verb!.passive)
    return (
      clause.complements.some(({ preposition }) => reading.data.agent.includes(preposition ?? '')) ||
      clause.subject !== undefined
    );
  const subject = subjectOf(clause, reading.data);
  if (!subject) return false;
  const { lower } = reading.words[subject.head]!;
  return reading.data.personalPronouns.includes(lower) || participantOf(subject, 'actor', reading) !== null;
}

/**
 * A statement is news when a named person or body makes it in the main clause. Agencies, unnamed
 * officials and police who only vouch for an event make none.
 */
function unworthyStatement(candidate: Candidate, found: Candidate[], reading: Reading): string | null {
  const { clause, phrase } = candidate;
  if (phrase) return unworthyStatementNoun(phrase, clause, reading);
  if (!['main', 'aside', 'joined'].includes(clause.link) && !isOccasion(clause, reading))
    return 'statement-inside';
  if (clause.verb!.negated || clause.verb!.modality || clause.verb!.passive) return 'no-statement';
  const subject = subjectOf(clause, reading.data);
  if (!subject) return 'no-speaker';
  return (
    weakSpeaker(subject, reading) ??
    (isPerson(subject, reading) || !vouchesOnly(clause, found, reading) ? null : 'only-vouches')
  );
}

/** "who on Monday told parliament that", "by stating on 25 September that": a day and a speaker make it news. */
function isOccasion(clause: Clause, { words, data }: Reading): boolean {
  const verb = clause.verb!;
  if (!isDated(clause)) return false;
  if (clause.link === 'relative') return verb.form === 'finite' && clause.antecedentIs === 'subject';
  const by =
    clause.by === undefined || data.agent.includes(clause.by) || clause.by === 'in' || clause.by === 'en';
  return words[verb.head]!.form === 'gerund' && by && clause.governor?.verb?.negated !== true;
}

/** "Chad's statement came …", "gave a speech". */
function unworthyStatementNoun(phrase: NounPhrase, clause: Clause, reading: Reading): string | null {
  if (phrase.possessor && clause.subject === phrase) return null;
  const made =
    clause.objects.includes(phrase) &&
    clause.verb?.passive === false &&
    !clause.verb.negated &&
    lentTo(phrase, clause, reading) === 'subject';
  const subject = made ? subjectOf(clause, reading.data) : undefined;
  return subject ? weakSpeaker(subject, reading) : 'statement-noun';
}

function weakSpeaker(subject: NounPhrase, reading: Reading): string | null {
  if (isUnnamed(subject, reading)) return 'unnamed-speaker';
  const speaker = participantOf(subject, 'speaker', reading);
  if (!speaker) return 'no-speaker';
  const { kind } = speakerOf(subject, reading);
  if (kind === 'media') return 'medium';
  const named = reading.words[subject.head]!.pos === 'PROPN';
  return speaker.id || named || isPerson(subject, reading) ? null : 'unnamed-speaker';
}

function isPerson(subject: NounPhrase, reading: Reading): boolean {
  const head = reading.words[subject.head]!;
  const mention = reading.actors.find(({ start, end }) => start < head.end && end > head.start);
  return (
    mention?.actorKind === 'person' || head.pos === 'PRON' || reading.data.officials.includes(head.lemma)
  );
}

/** A body's statement whose content is an event of its own that happened. */
function vouchesOnly(clause: Candidate['clause'], found: Candidate[], reading: Reading): boolean {
  return found.some(
    (inner) =>
      inner.clause.governor === clause &&
      inner.clause.link === 'content' &&
      inner.trigger.type.id !== 'statement' &&
      standing(inner, reading) === null,
  );
}
