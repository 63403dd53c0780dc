import type { Candidate, Reading } from './candidates.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Filler } from './fillers/filler.ts';
import { textOf } from './phrases.ts';

/** Where: a phrase the frame calls a location, else a name after a preposition of place. */
export function placeOf(
  { clause, phrase }: Candidate,
  fillers: Filler[],
  reading: Reading,
): string | undefined {
  const located = fillers.find(
    (filler) => filler.role === 'location' && isPlace(filler.phrase, reading),
  )?.phrase;
  const around = phrase ? phrase.after : clause.complements;
  const found =
    located ??
    around.find(
      (each) =>
        reading.data.placePrepositions.includes(each.preposition ?? '') &&
        isPlace(each, reading) &&
        !fillers.some((filler) => filler.phrase === each && filler.role !== 'location'),
    );
  if (!found) return undefined;
  const mention = reading.actors.find(
    (actor) => actor.start < reading.words[found.head]!.end && actor.end > reading.words[found.head]!.start,
  );
  return mention?.text ?? textOf(found, reading).text;
}

/** A name of a place or state, or one nobody knows. */
export function isPlace(phrase: NounPhrase, { words, actors }: Reading): boolean {
  const head = words[phrase.head]!;
  const mention = actors.find((actor) => actor.start < head.end && actor.end > head.start);
  if (mention) return mention.actorKind === 'place' || mention.actorKind === 'state';
  return head.pos === 'PROPN';
}
