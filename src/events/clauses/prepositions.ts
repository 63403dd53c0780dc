import type { Clauses } from '../../languages/clauses.ts';
import { lowerOf, type Word } from '../words/word.ts';
import type { Chunk } from './chunk.ts';

const byFirstWord = new WeakMap<Clauses, Map<string, [string[], string][]>>();

function compoundsOf(data: Clauses): Map<string, [string[], string][]> {
  const known = byFirstWord.get(data);
  if (known) return known;
  const index = new Map<string, [string[], string][]>();
  for (const [phrase, meaning] of Object.entries(data.compoundPrepositions)) {
    const parts = lowerOf(phrase)
      .replace(/'(?=\p{L})/gu, "' ")
      .split(' ');
    index.set(parts[0]!, [...(index.get(parts[0]!) ?? []), [parts, meaning]]);
  }
  byFirstWord.set(data, index);
  return index;
}

/** The longest compound preposition that begins at a word: "because of", "in response to". */
export function compoundAt(words: Word[], at: number, data: Clauses): [string[], string] | undefined {
  const compound = (compoundsOf(data).get(words[at]!.lower) ?? [])
    .filter(([parts]) =>
      parts.every((part, index) => part === words[at + index]?.lower || partOf(part, words[at + index])),
    )
    .sort(([a], [b]) => b.length - a.length)[0];
  const beforeVerb = compound?.[0].at(-1) === 'to' && words[at + compound[0].length]?.form === 'infinitive';
  return beforeVerb ? undefined : compound;
}

/** "at least one person", "up to 300": no preposition, but part of the number. */
function weighsNumber(words: Word[], at: number, data: Clauses): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (!/^(?:least|most|to)$/u.test(next) || !/^(?:at|up)$/u.test(words[at]!.lower)) return false;
  return words[at + 2]?.pos === 'NUM' || data.vagueNumbers.includes(words[at + 2]?.lower ?? '');
}

const ENDS = new Set<string | undefined>([',', ';', ':', '.', '!', '?', undefined]);

export function readPreposition(words: Word[], at: number, data: Clauses): Chunk | null {
  const { lower, lemma, pos } = words[at]!;
  if (weighsNumber(words, at, data)) return null;
  // "has chosen not to, she told …": left alone it brings nothing in
  if ((pos === 'ADP' || lower === 'to') && ENDS.has(words[at + 1]?.text))
    return { kind: 'adverb', first: at, last: at };
  const compound = compoundAt(words, at, data);
  if (compound)
    return { kind: 'preposition', lemma: compound[1], first: at, last: at + compound[0].length - 1 };
  if (lower === 'according' && words[at + 1]?.lower === 'to')
    return { kind: 'preposition', lemma: 'according_to', first: at, last: at + 1 };
  if (data.particles.includes(lower) && words[at - 1]?.pos === 'VERB')
    return { kind: 'adverb', first: at, last: at };
  if (pos === 'ADP') return { kind: 'preposition', lemma, first: at, last: at };
  if (lower === 'to') return { kind: 'preposition', lemma: 'to', first: at, last: at };
  return null;
}

/** « du », « au » hold the « de », « à » of a compound preposition, also where they pass for an article: « à partir du 19 juillet ». */
const partOf = (part: string, word: Word | undefined): boolean =>
  word !== undefined && (CONTRACTED[part]?.includes(word.lower) ?? false);

const CONTRACTED: Record<string, string[]> = { de: ['du', 'des', "d'"], à: ['au', 'aux'] };
