import type { Participant } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { participantOf } from './participants.ts';

/** As many as a title can name. */
const MOST = 2;

/**
 * Whom a statement is about: the known actors that stand as subjects or objects in what is said. Who
 * speaks, and those spoken to, are not what it is about.
 */
export function aboutWhom(candidate: Candidate, named: Participant[], reading: Reading): Participant[] {
  const { clause, trigger, phrase } = candidate;
  if (phrase || trigger.type.roles.object !== 'about' || trigger.type.roles.subject !== 'speaker') return [];
  if (named.some(({ role }) => role === 'about')) return [];
  const phrases = contentOf(clause, reading).flatMap(({ subject, objects }) => [
    ...(subject ? [subject] : []),
    ...objects,
  ]);
  const found = phrases
    .filter((each) => isNamed(each, reading) && !isAudience(each, reading))
    .flatMap((each) => participantOf(each, 'about', reading) ?? []);
  return found
    .filter(({ id, name }) => !named.some((each) => (id ? each.id === id : each.name === name)))
    .slice(0, MOST);
}

/** Verbs whose object is the one spoken to. */
const ADDRESSING = new Set(['tell', 'inform', 'assure', 'remind', 'address', 'assurer', 'informer']);

export const isAddressing = ({ verb }: Clause): boolean => ADDRESSING.has(verb?.lemma ?? '');

/** The clauses of what is said: those below the saying, and those joined to them. */
function contentOf(saying: Clause, { clauses }: Reading): Clause[] {
  return clauses.filter((clause) => {
    const { link, governor } = clause.link === 'joined' && clause.governor ? clause.governor : clause;
    return link === 'content' && governor === saying;
  });
}

/** A name the actors or the world's states know stands at the head, no pronoun. */
function isNamed({ head }: NounPhrase, { words, actors }: Reading): boolean {
  const { start, end } = words[head]!;
  return actors.some(
    (actor) =>
      actor.start < end &&
      actor.end > start &&
      (actor.id !== undefined || actor.kind === 'name') &&
      actor.actorKind !== 'place',
  );
}

/** "told reporters", "said on state television": spoken to or through. */
export function isAudience(phrase: NounPhrase, { words, actors, data }: Reading): boolean {
  const { lemma, start, end } = words[phrase.head]!;
  const medium = actors.some(
    (actor) => actor.start < end && actor.end > start && actor.actorKind === 'media',
  );
  return medium || data.audience.includes(lemma) || data.media.includes(lemma);
}
