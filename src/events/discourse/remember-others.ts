import type { EventMention } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { meansSeveral, namesMany, remember, type Discourse } from './index.ts';
import { fromMention } from '../roles/participants.ts';

/** The subjects of a sentence and the mentions it gave. */
interface Told {
  subjects: NounPhrase[];
  mentions: EventMention[];
}

/**
 * Where nobody singular acted ("Prosecutors opened a case against X. He …", "Peru condemned the arrest of 14
 * nurses. They …"), the one person named and the one group acted upon are those spoken of on.
 */
export function rememberOthers(discourse: Discourse, reading: Reading, told: Told): void {
  const person = onePerson(told, reading);
  if (person) remember(discourse, reading, [fromMention(person, 'actor')]);
  const group = oneGroup(told, reading);
  if (group) discourse.group = group;
}

/** The one person named, where no person, and no name that may be one's, is the subject of a verb. */
function onePerson(
  { subjects }: Told,
  { words, actors, data }: Reading,
): Reading['actors'][number] | undefined {
  const acts = subjects.some(({ head }) => {
    const { lower, pos, start, end } = words[head]!;
    const named = actors.find((actor) => actor.start < end && actor.end > start);
    if (pos === 'PROPN' && named?.actorKind === undefined) return true;
    return named?.actorKind === 'person' || (data.personalPronouns.includes(lower) && !meansSeveral(lower));
  });
  const persons = actors.filter(({ actorKind, kind }) => actorKind === 'person' && kind !== 'description');
  const names = new Set(persons.map(({ id, name }) => id ?? name));
  return !acts && names.size === 1 ? persons[0] : undefined;
}

/** The one group acted upon, where none is the subject of a verb. */
function oneGroup({ subjects, mentions }: Told, { words }: Reading): Discourse['group'] {
  const lowers = subjects.map(({ head }) => words[head]!.lower);
  if (lowers.some((lower) => meansSeveral(lower) || namesMany(lower))) return undefined;
  const suffered = mentions
    .flatMap(({ actors }) => actors)
    .filter(({ role, id, name }) => role === 'victim' && id === undefined && namesMany(name));
  return new Set(suffered.map(({ name }) => name)).size === 1 ? suffered[0] : undefined;
}
