import type { Clauses } from '../../languages/clauses.ts';
import type { Word } from '../words/word.ts';
import type { Chunk } from './chunk.ts';
import type { Surroundings } from './phrase-words.ts';

/** "hours after", "the day before", « quelques heures après »: how long belongs to the word behind it. */
export function readMeasure(words: Word[], at: number, { data, taken }: Surroundings): Chunk | null {
  let last = at;
  while (last < at + 3 && counts(words, last, { at, data })) last++;
  const unit = words[last];
  const follows = words[last + 1];
  if (!unit || !follows || taken(at) || !(unit.lower in data.timeUnits)) return null;
  if (data.distances.includes(follows.lower)) return { kind: 'adverb', first: at, last };
  const elapsed = [follows.lower, `${follows.lower} ${words[last + 2]?.lower}`].find((key) =>
    data.elapsed.includes(key),
  );
  return elapsed ? { kind: 'adverb', first: at, last: last + elapsed.split(' ').length } : null;
}

/** "two", "a", "several", "the" of a single one. */
function counts(words: Word[], index: number, { at, data }: { at: number; data: Clauses }): boolean {
  const word = words[index];
  const article = word?.lower === 'a' || (index === at && word?.lower === 'the');
  return article || word?.pos === 'NUM' || isVague(word, data);
}

const isVague = (word: Word | undefined, data: Clauses): boolean =>
  word !== undefined && (data.vagueNumbers.includes(word.lower) || data.approximators.includes(word.lower));
