import type { Word } from '../words/word.ts';
import { isEnclitic } from '../words/french-verbs.ts';
import type { Surroundings } from './phrase-words.ts';

/** Words of the longest insertion between commas. */
const LONGEST = 10;

/**
 * The first word at or after `at` that is none of what French puts between the parts of a verb: adverbs,
 * a pronoun behind its verb, a date, quotation marks, an insertion between commas. « a mercredi annoncé »,
 * « avait « fermement » condamné », « a, selon lui, signé ».
 */
export function skipInserted(words: Word[], at: number, around: Surroundings): number {
  let next = at;
  while (next < words.length && isInserted(words, next, around)) next++;
  return words[next]?.text === ',' ? afterInsertion(words, next) : next;
}

function isInserted(words: Word[], at: number, { taken }: Surroundings): boolean {
  const { pos, lower, text } = words[at]!;
  if (taken(at) || (pos === 'ADP' && taken(at + 1))) return true;
  return pos === 'ADV' || pos === 'PART' || BETWEEN.has(lower) || text.startsWith('-') || isMark(words[at]!);
}

/** « n'a jamais financé », « n'a rien signé », « a tout nié ». */
const BETWEEN = new Set(['jamais', 'rien', 'tout']);

const isMark = ({ text }: Word): boolean => /^[«»“”]$/u.test(text);
const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

/** The word behind « , selon lui, », or the comma itself where none closes it soon. */
function afterInsertion(words: Word[], comma: number): number {
  const inside = words.slice(comma + 1, comma + 1 + LONGEST);
  const close = inside.findIndex(({ text }) => text === ',');
  return close < 0 || inside.slice(0, close).some(isVerb) ? comma : comma + close + 2;
}

/** The places within a verb group where a date, a mark, an insertion or its subject stands, to be read on their own; « dit-il ». */
export function insertedIn(
  words: Word[],
  group: { first: number; last: number },
  around: Surroundings,
): number[] {
  const found: number[] = [];
  let apart = false;
  for (let at = group.first; at < group.last; at++) {
    if (words[at]!.text === ',') apart = !apart;
    else if (
      apart ||
      around.taken(at) ||
      isMark(words[at]!) ||
      isEnclitic(words[at]) ||
      (words[at]!.pos === 'ADP' && around.taken(at + 1))
    )
      found.push(at);
  }
  if (isEnclitic(words[group.last + 1])) found.push(group.last + 1);
  return found;
}
