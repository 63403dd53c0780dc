import type { Clauses, Subordination } from '../../languages/clauses.ts';
import type { Word } from '../words/word.ts';
import type { Chunk } from './chunk.ts';
import type { Surroundings } from './phrase-words.ts';
import { compoundAt } from './prepositions.ts';

/** Conjunctions, relative pronouns and subordinators. */
export function readLink(words: Word[], at: number, around: Surroundings): Chunk | null {
  const { data } = around;
  const { lower, pos, lemma } = words[at]!;
  const here = { first: at, last: at };
  if (judgesAs(words, at)) return { kind: 'adverb', ...here };
  // "of that government": after a preposition "that" is a determiner.
  if (lower === 'that' && pos === 'DET') return null;
  const long = longSubordinator(words, at, data);
  if (long) return long;
  if (compoundAt(words, at, data)) return null;
  if (isInvertedCondition(words, at, data))
    return { kind: 'subordinator', sense: 'condition', lemma, ...here };
  if (pos === 'CCONJ' || data.coordinators.includes(lower)) return { kind: 'coordinator', ...here };
  if (data.complementizers.includes(lower) && lower !== 'whether') return asThat(words, at, around);
  if (lower in data.subordinators && opensClause(words, at, around))
    return { kind: 'subordinator', sense: data.subordinators[lower]!, lemma, ...here };
  if (takesUpClause(words, at, data)) return { kind: 'relative', lemma: lower, first: at, last: at + 1 };
  if (data.relatives.includes(lower) && pos !== 'ADP') return { kind: 'relative', lemma: lower, ...here };
  return null;
}

/** "dismissed as fabricated a video", « a rejeté comme fausse une vidéo »: what is judged stands behind the judgement. */
export const judgesAs = (words: Word[], at: number): boolean =>
  (words[at]!.lower === 'as' || words[at]!.lower === 'comme') &&
  words[at - 1]?.pos === 'VERB' &&
  words[at + 1]?.pos === 'ADJ' &&
  /^(?:DET|NUM)$/u.test(words[at + 2]?.pos ?? '');

/** « …, ce que Paris a refusé »: a relative clause to all that was said, not to a noun. */
const takesUpClause = (words: Word[], at: number, { relatives }: Clauses): boolean =>
  words[at]!.lower === 'ce' && words[at - 1]?.text === ',' && relatives.includes(words[at + 1]?.lower ?? '');

/** "Had they signed, …": an auxiliary before its subject at the head of a clause that asks nothing. */
function isInvertedCondition(words: Word[], at: number, data: Clauses): boolean {
  if (!data.invertedConditions.includes(words[at]!.lower) || words.at(-1)!.text === '?') return false;
  // "will react should Chad leave": before a noun "should" can only be "if"
  const opens = at === 0 || words[at - 1]!.pos === 'PUNCT' || words[at]!.lower === 'should';
  return opens && ['PROPN', 'DET', 'PRON', 'NOUN', 'ADJ', 'NUM'].includes(words[at + 1]?.pos ?? '');
}

/** "that" before a noun without a verb of its own is a determiner ("that day"); left to the phrase. */
function asThat(words: Word[], at: number, around: Surroundings): Chunk {
  if (around.lang === 'en' && words[at + 1]?.pos === 'PUNCT') return { kind: 'adverb', first: at, last: at };
  return { kind: 'that', first: at, last: at };
}

const longOpenings = new WeakMap<Clauses, Set<string>>();

/** First words of subordinators of several words. */
function opensLong(data: Clauses): Set<string> {
  const known = longOpenings.get(data);
  if (known) return known;
  const long = Object.keys(data.subordinators).filter((key) => key.includes(' '));
  const found = new Set(long.map((key) => key.split(' ')[0]!));
  longOpenings.set(data, found);
  return found;
}

function longSubordinator(words: Word[], at: number, data: Clauses): Chunk | null {
  if (!opensLong(data).has(words[at]!.lower)) return null;
  for (const size of [4, 3, 2]) {
    const key = words
      .slice(at, at + size)
      .map(({ lower, lemma }) => (lower === "qu'" ? 'que' : lemma === 'que' ? 'que' : lower))
      .join(' ');
    const sense: Subordination | undefined = data.subordinators[key];
    const lemma = key.replaceAll(' ', '_');
    if (sense) return { kind: 'subordinator', sense, lemma, first: at, last: at + size - 1 };
  }
  return null;
}

/** "after", "as", "since": a conjunction when a subject and a finite verb follow, else a preposition. */
function opensClause(words: Word[], at: number, { data, taken, lang }: Surroundings): boolean {
  const lower = words[at]!.lower;
  if (!data.prepositions.includes(lower)) return lang === 'fr' ? frenchIf(words, at) : true;
  let subject = false;
  for (let next = at + 1; next < words.length && next < at + 16; next++) {
    const word = words[next]!;
    if (taken(next) || isConcluded(words, next, data)) continue;
    if (endsSearch(word, data)) return false;
    if (word.pos === 'AUX' || isSimple(word))
      return subject && !/^(?:DET|CCONJ)$/u.test(words[next - 1]!.pos);
    if (word.pos === 'VERB' && !subject) return false;
    subject ||= word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON';
  }
  return false;
}

/** "after the collapse of a deal reached in May": an accord reaches nothing, it has been reached. */
const isConcluded = (words: Word[], at: number, { documents, concluding }: Clauses): boolean =>
  words[at]!.form === 'pastOrParticiple' &&
  concluding.includes(words[at]!.lemma) &&
  documents.includes(words[at - 1]?.lemma ?? '') &&
  /^(?:ADP|PUNCT|ADV)$/u.test(words[at + 1]?.pos ?? 'PUNCT');

/** "as minister after he quit": what follows the next subordinator is that one's clause. */
const endsSearch = ({ pos, lower }: Word, data: Clauses): boolean =>
  (pos === 'PUNCT' && !/^['’]$/u.test(lower)) ||
  lower === 'to' ||
  lower in data.subordinators ||
  data.relatives.includes(lower);

const isSimple = ({ pos, form }: Word): boolean =>
  pos === 'VERB' && form !== 'gerund' && form !== 'participle';

/** « s' » is "if" before « il(s) » only. */
function frenchIf(words: Word[], at: number): boolean {
  return words[at]!.lower !== "s'" || /^ils?$/u.test(words[at + 1]?.lower ?? '');
}
