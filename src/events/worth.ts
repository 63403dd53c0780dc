import { isUnnamed } from './attribution.ts';
import type { Candidate, Reading } from './candidates.ts';
import { lightUse } from './candidates.ts';
import { subjectOf } from './clauses/clause.ts';
import { participantOf } from './participants.ts';

/** Why a candidate gives no event, or null if it does. */
export function unworthy(candidate: Candidate, found: Candidate[], reading: Reading): string | null {
  const { type } = candidate.trigger;
  if (type.id === 'statement') return unworthyStatement(candidate, found, reading);
  if (candidate.phrase && !anchored(candidate, reading)) return 'bare-noun';
  if (type.kind === 'speech' && !candidate.phrase && !speaks(candidate, reading)) return 'no-speaker';
  return null;
}

/** A noun needs something that ties it to an event: a participant, a definite article, a date, a number. */
function anchored({ phrase, clause }: Candidate, reading: Reading): boolean {
  const { words, data } = reading;
  const first = words[phrase!.first]!.lower;
  if (phrase!.possessor || phrase!.after.length > 0) return true;
  if (clause.objects.includes(phrase!) && lightUse(clause, data.light)) return true;
  if (
    words
      .slice(phrase!.first, phrase!.last + 1)
      .some(({ pos, lower }) => pos === 'NUM' || lower in data.ordinals)
  )
    return true;
  const inside = reading.actors.some(
    ({ start, end }) => start >= words[phrase!.first]!.start && end <= words[phrase!.last]!.end,
  );
  return (
    inside ||
    data.definites.includes(first) ||
    data.possessives.includes(first) ||
    (clause.subject === phrase && clause.verb !== null)
  );
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
  return subject !== undefined && participantOf(subject, 'actor', reading) !== null;
}

/**
 * A statement is news when a named person or body makes it in the main clause. Agencies, unnamed
 * officials and police who only vouch for an event make none.
 */
function unworthyStatement(candidate: Candidate, found: Candidate[], reading: Reading): string | null {
  const { clause, phrase } = candidate;
  if (phrase) return phrase.possessor && clause.subject === phrase ? null : 'statement-noun';
  if (!['main', 'aside', 'joined'].includes(clause.link)) return 'statement-inside';
  if (clause.verb!.negated || clause.verb!.modality || clause.verb!.passive) return 'no-statement';
  const subject = subjectOf(clause, reading.data);
  if (!subject) return 'no-speaker';
  if (isUnnamed(subject, reading)) return 'unnamed-speaker';
  const speaker = participantOf(subject, 'speaker', reading);
  if (!speaker) return 'no-speaker';
  const mention = reading.actors.find(
    ({ start, end }) => start <= (speaker.start ?? -1) && end > (speaker.start ?? -1),
  );
  if (mention?.actorKind === 'media' || reading.data.media.includes(reading.words[subject.head]!.lemma))
    return 'medium';
  const isPerson =
    mention?.actorKind === 'person' || reading.data.officials.includes(reading.words[subject.head]!.lemma);
  if (isPerson || reading.words[subject.head]!.pos === 'PRON') return null;
  if (!speaker.id && mention === undefined) return 'unnamed-speaker';
  return vouchesOnly(clause, found) ? 'only-vouches' : null;
}

/** A body's statement whose content is an event of its own. */
function vouchesOnly(clause: Candidate['clause'], found: Candidate[]): boolean {
  return found.some(
    ({ clause: inner, trigger }) =>
      inner.governor === clause && inner.link === 'content' && trigger.type.id !== 'statement',
  );
}
