import type { ActorMention } from '../actors/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { participantOf } from '../roles/participants.ts';
import { lastWithOf, textOf } from '../reading/phrases.ts';
import type { Reading } from '../reading/reading.ts';
import type { Source } from './source.ts';

/** Names, kinds and anonymity of a speaker. */
export function speakerOf(phrase: NounPhrase, reading: Reading): Pick<Source, 'kind' | 'speaker' | 'open'> {
  const { words, data } = reading;
  const head = words[phrase.head]!;
  // "We are resigning": whoever the words belong to
  const spoken = [...data.personalPronouns, ...data.speakerPronouns];
  if (head.pos === 'PRON' && spoken.includes(head.lower)) return meantBy(phrase, reading);
  if (isNobody(head.lower, reading)) return { kind: 'article' };
  const name = textOf(phrase, reading, lastWithOf(phrase, reading)).text;
  const participant = participantOf(phrase, 'speaker', reading);
  if (isUnnamed(phrase, reading)) return { kind: 'anonymous', speaker: { name } };
  if (data.sayingNouns[head.lemma] === 'reports' && !participant?.id)
    return { kind: 'hearsay', speaker: { name } };
  const mention = participant && mentionAt(participant.start, reading);
  // "the South African army" speaks, not South Africa
  const described =
    mention !== null && mention !== undefined && !NAMED.has(mention.kind) && head.pos === 'NOUN';
  const speaker = participant
    ? { name: described ? name : participant.name, ...(participant.id && { id: participant.id }) }
    : { name };
  return { kind: kindOf(phrase, mention ?? undefined, reading), speaker };
}

/** "he", « il »: whom the text goes on to speak of, else whoever spoke last. */
function meantBy(phrase: NounPhrase, reading: Reading): Pick<Source, 'kind' | 'speaker' | 'open'> {
  const who = reading.pronoun(phrase);
  return who
    ? { kind: 'official', speaker: { name: who.name, ...(who.id && { id: who.id }) } }
    : { kind: 'person', open: true };
}

/** "nobody believes that", "there were claims that". */
const isNobody = (lower: string, { data }: Reading): boolean =>
  data.negators.includes(lower) || data.existential.includes(lower);

const NAMED = new Set<ActorMention['kind']>(['name', 'surname', 'unknown-name', 'metonym']);

function mentionAt(start: number | undefined, { actors }: Reading): ActorMention | undefined {
  return start === undefined ? undefined : actors.find((actor) => actor.start <= start && actor.end > start);
}

function kindOf(
  phrase: NounPhrase,
  mention: ActorMention | undefined,
  { words, data }: Reading,
): Source['kind'] {
  const head = words[phrase.head]!.lemma;
  const kind = mention?.actorKind;
  if (kind === 'media' || data.media.includes(head)) return 'media';
  if (kind && kind !== 'person') return 'official';
  const titled = words
    .slice(phrase.first, phrase.last + 1)
    .some(({ lemma }) => data.officials.includes(lemma));
  return kind === 'person' || titled || data.bodies.includes(head) ? 'official' : 'person';
}

/** "officials", "two diplomats", "sources": nobody by name. "Chinese officials" stand for their state. */
export function isUnnamed(phrase: NounPhrase, { words, data, actors }: Reading): boolean {
  const head = words[phrase.head]!;
  const named = actors.some(
    (actor) =>
      actor.kind !== 'demonym' &&
      actor.start < words[phrase.last]!.end &&
      actor.end > words[phrase.first]!.start &&
      actor.actorKind === 'person',
  );
  if (named) return false;
  if (data.unnamed.includes(head.lemma)) return true;
  return head.pos === 'NOUN' && words.some(({ lower }) => data.anonymity.includes(lower));
}
