import type { UncoveredReason } from '../../model.ts';
import { isUnnamed, speakerOf } from '../sources/index.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { isDated, subjectOf, type Clause } from '../clauses/clause.ts';
import { lentTo } from '../candidates/light-verbs.ts';
import { participantOf } from '../roles/participants.ts';
import { standing } from '../status/index.ts';

/**
 * A statement is news when a named person or body makes it in the main clause. Agencies, unnamed
 * officials and police who only vouch for an event make none.
 */
export function unworthyStatement(
  candidate: Candidate,
  found: Candidate[],
  reading: Reading,
): UncoveredReason | null {
  const { clause, phrase } = candidate;
  if (phrase) return unworthyStatementNoun(phrase, clause, reading);
  if (!['main', 'aside', 'joined'].includes(clause.link) && !isOccasion(clause, reading))
    return 'statement-inside';
  const deed = isDeed(clause, reading) || tendsTo(clause, reading);
  if (clause.verb!.negated || clause.verb!.modality || clause.verb!.passive || deed) return 'no-statement';
  const subject = subjectOf(clause, reading.data);
  if (!subject) return 'no-speaker';
  return (
    weakSpeaker(subject, reading) ??
    (isPerson(subject, reading) || !vouchesOnly(clause, found, reading) ? null : 'only-vouches')
  );
}

/** « assure l'intérim »: it is done, not said. */
const tendsTo = ({ verb, objects }: Clause, { data, words }: Reading): boolean =>
  data.tending.includes(verb!.lemma) &&
  objects.some(({ head, first }) => first > verb!.head && words[head]!.pos === 'NOUN');

/** "responded by expelling two envoys", « a répondu en fermant la frontière »: by doing, not in words. */
const isDeed = (clause: Clause, { clauses, data, knowledge, lang }: Reading): boolean =>
  clauses.some(
    ({ governor, link, by = '', verb }) =>
      governor === clause &&
      /^(?:gerund|participle)$/u.test(link) &&
      (data.agent.includes(by) || by === 'en') &&
      !(verb!.lemma in data.saying) &&
      !(knowledge.lexicons[lang].verbs.get(verb!.lemma) ?? []).some(({ type }) => type.kind === 'speech'),
  );

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
function unworthyStatementNoun(phrase: NounPhrase, clause: Clause, reading: Reading): UncoveredReason | null {
  if (phrase.possessor && clause.subject === phrase) return null;
  const made =
    clause.objects.includes(phrase) &&
    clause.verb?.passive === false &&
    !clause.verb.negated &&
    lentTo(phrase, clause, reading) === 'subject';
  const subject = made ? subjectOf(clause, reading.data) : undefined;
  return subject ? weakSpeaker(subject, reading) : 'statement-noun';
}

function weakSpeaker(subject: NounPhrase, reading: Reading): UncoveredReason | null {
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
