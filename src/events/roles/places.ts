import { languages } from '../../languages/index.ts';
import { fold } from '../../text/index.ts';
import type { ActorMention } from '../actors/index.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Filler } from './fillers/filler.ts';
import { PER } from '../sources/per.ts';
import { lastWithOf, textOf } from '../reading/phrases.ts';

/** Where: a phrase the frame calls a location, else a name after a preposition of place. */
export function placeOf(
  { clause, phrase }: Candidate,
  fillers: Filler[],
  reading: Reading,
): string | undefined {
  const located = fillers.find(
    ({ role, phrase: where }) => role === 'location' && !isOfTeller(where) && isPlace(where, reading),
  )?.phrase;
  const around = phrase ? [...phrase.after, ...behindDay(phrase, clause, reading)] : clause.complements;
  const found =
    located ??
    whereItIs(clause, reading) ??
    around.find(
      (each) =>
        reading.data.placePrepositions.includes(each.preposition ?? '') &&
        !isOfTeller(each) &&
        isPlace(each, reading) &&
        !fillers.some((filler) => filler.phrase === each && filler.role !== 'location'),
    );
  if (!found) return undefined;
  const mention = reading.actors.find(
    (actor) => actor.start < reading.words[found.head]!.end && actor.end > reading.words[found.head]!.start,
  );
  // « l'État de Kebbi », "the Republic of Altai": the name goes on
  const named = found.after.some(({ head }) => reading.words[head]!.pos === 'PROPN');
  return mention?.text ?? textOf(found, reading, named ? lastWithOf(found, reading) : undefined).text;
}

/** "according to a newspaper in Niamey": where it is told, not where it happened. */
const isOfTeller = ({ host }: NounPhrase): boolean => host !== undefined && PER.has(host.preposition ?? '');

/** « Huambo, où la police a dispersé … », "the town where they met": the place that the relative clause tells of. */
function whereItIs({ link, by, antecedent }: Clause, reading: Reading): NounPhrase | undefined {
  if (link !== 'relative' || !antecedent || !/^(?:où|where)$/u.test(by ?? '')) return undefined;
  return [antecedent, ...antecedent.after].find((each) => isPlace(each, reading));
}

/** « une réunion lundi à Genève »: only the day stands between. */
const behindDay = ({ last }: NounPhrase, { complements, verb }: Clause, { phrases }: Reading): NounPhrase[] =>
  complements.filter(
    ({ opens = -1 }) =>
      opens > last &&
      !(verb && verb.head > last && verb.head < opens) &&
      !phrases.some(({ first }) => first > last && first < opens),
  );

const mentionAt = ({ head }: NounPhrase, { words, actors }: Reading): ActorMention | undefined =>
  actors.find((actor) => actor.start < words[head]!.end && actor.end > words[head]!.start);

/** A name of a place or state, or one nobody knows that is no acronym and does not open that of a body: « du Mouvement ». */
export function isPlace(phrase: NounPhrase, reading: Reading): boolean {
  const mention = mentionAt(phrase, reading);
  if (mention) return mention.actorKind === 'place' || mention.actorKind === 'state';
  const { pos, text, lower } = reading.words[phrase.head]!;
  const kind = languages[reading.lang].names.kindWords[fold(lower)];
  return pos === 'PROPN' && !/^\p{Lu}{2,}$/u.test(text) && (kind ?? 'place') === 'place';
}

/** A town or region as such, not as the name of its state. */
export function isSpot(phrase: NounPhrase, reading: Reading): boolean {
  const mention = mentionAt(phrase, reading);
  return mention?.actorKind === 'place' || mention?.kind === 'metonym';
}

/** A state, force, body or person; unlisted ones have no id. */
export function isBody(phrase: NounPhrase, reading: Reading): boolean {
  const mention = mentionAt(phrase, reading);
  return mention !== undefined && (mention.id !== undefined || (mention.actorKind ?? 'place') !== 'place');
}
