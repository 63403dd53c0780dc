import type { Participant } from '../../model.ts';
import type { ActorMention } from '../actors/index.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import { isPeople } from './needs.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { fromMention, participantOf } from './participants.ts';
import { conceptOf, contentOf } from '../reading/phrases.ts';

/**
 * Who moves forces, where the sentence does not say it outright: the one they belong to. "French troops
 * will be withdrawn", "its soldiers", « ses soldats seront retirés ».
 */
export function ownerAsActor(
  object: NounPhrase,
  named: Participant[],
  { candidate, reading }: { candidate: Candidate; reading: Reading },
): Participant | undefined {
  if (!movesForces(candidate) || named.some(({ role }) => role === 'actor')) return undefined;
  const forces = [object, contentOf(object, reading), ...object.after];
  const owned = forces.filter((phrase) => isForce(phrase, reading));
  for (const phrase of owned) {
    const owner = ownerWithin(phrase, reading) ?? possessorOf(phrase, reading);
    if (owner) return moverOf(owner, candidate, reading);
  }
  return undefined;
}

export const movesForces = ({ trigger: { type } }: Candidate): boolean =>
  type.family === 'force' && type.roles.object === 'object' && type.roles.subject === 'actor';

/** "French troops leave Chad": their state does, in whose service they move. */
export function moverOf(participant: Participant, candidate: Candidate, reading: Reading): Participant {
  const { id, role } = participant;
  if (role !== 'actor' || id === undefined || !movesForces(candidate)) return participant;
  const { actorsById } = reading.knowledge;
  const force = actorsById.get(id);
  const state = force?.kind === 'force' && force.of ? actorsById.get(force.of) : undefined;
  return state ? { ...participant, id: state.id, name: state.name[reading.lang] } : participant;
}

function isForce(phrase: NounPhrase, reading: Reading): boolean {
  return isPeople(phrase, reading) || mentionAt(phrase, reading)?.actorKind === 'force';
}

function mentionAt({ first, last }: NounPhrase, { words, actors }: Reading): ActorMention | undefined {
  return actors.find(({ start, end }) => start < words[last]!.end && end > words[first]!.start);
}

/** "French troops", "troops of France", "France's troops". */
export function ownerWithin(phrase: NounPhrase, reading: Reading): Participant | undefined {
  const { data } = reading;
  const inner = phrase.after.find(({ preposition }) => data.belonging.includes(preposition ?? ''));
  const found = [phrase, ...(phrase.possessor ? [phrase.possessor] : []), ...(inner ? [inner] : [])]
    .map((each) => mentionAt(each, reading))
    .find((mention) => mention?.id !== undefined || (mention?.of !== undefined && !isHired(phrase, reading)));
  return found && ownerOrItself(found, reading);
}

/** "Russian mercenaries" are not sent by Russia because they are Russians. */
const isHired = (phrase: NounPhrase, reading: Reading): boolean =>
  /^(?:mercenary|contractor|paramilitary)$/u.test(
    conceptOf(contentOf(phrase, reading), reading, reading.knowledge) ?? '',
  );

/** "Russian instructors" are nobody known, but they are Russia's. */
function ownerOrItself(mention: ActorMention, { knowledge, lang }: Reading): Participant {
  const owner = mention.id === undefined ? knowledge.actorsById.get(mention.of ?? '') : undefined;
  const participant = fromMention(mention, 'actor');
  return owner ? { ...participant, id: owner.id, name: owner.name[lang] } : participant;
}

/** "its soldiers": of the nearest subject before. */
function possessorOf(phrase: NounPhrase, reading: Reading): Participant | undefined {
  const { words, data, clauses } = reading;
  if (!data.possessives.includes(words[phrase.first]!.lower)) return undefined;
  const before = clauses
    .flatMap(({ subject }) => (subject && subject.last < phrase.first ? [subject] : []))
    .sort((a, b) => b.first - a.first);
  for (const subject of before) {
    const owner = participantOf(subject, 'actor', reading);
    if (owner?.id) return owner;
  }
  return undefined;
}
