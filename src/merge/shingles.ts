/**
 * Near copies among many texts: word 5-grams, MinHash signatures and banding (Broder, "On the resemblance
 * and containment of documents", 1997), so that no text is compared with all the others.
 */

const WORDS = 5;
const HASHES = 64;
const BANDS = 32;
/** Shared shingles below this say nothing: two reports of one day share set phrases. */
const LEAST = 8;

/** Hashes of all runs of five words. */
export function shinglesOf(words: string[]): Set<number> {
  const text = words.join(' ');
  const shingles = new Set<number>();
  let from = 0;
  let to = words.slice(0, WORDS - 1).join(' ').length;
  for (let at = 0; at + WORDS <= words.length; at++) {
    to += words[at + WORDS - 1]!.length + 1;
    shingles.add(hashPart(text, from, to));
    from += words[at]!.length + 1;
  }
  return shingles;
}

export const hash = (text: string): number => hashPart(text, 0, text.length);

/** FNV-1a, 32 bits, of a part of a text. */
function hashPart(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Share of the smaller text's shingles that both have; 0 where too few to tell. */
export function containment(a: Set<number>, b: Set<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared < LEAST ? 0 : shared / small.size;
}

/** Pairs of indexes whose texts may be near copies: those that share a band of their signatures. */
export function candidatePairs(texts: Set<number>[]): [number, number][] {
  const buckets = new Map<string, number[]>();
  texts.forEach((shingles, index) => {
    if (shingles.size === 0) return;
    const signature = minHash(shingles);
    for (let band = 0; band < BANDS; band++) {
      const rows = HASHES / BANDS;
      const key = `${band}:${signature.slice(band * rows, (band + 1) * rows).join()}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  });
  return distinctPairs([...buckets.values()]);
}

function minHash(shingles: Set<number>): number[] {
  const signature = new Array<number>(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < HASHES; at++) {
      const value = (Math.imul(shingle ^ (at * 0x9e3779b1), 0x85ebca6b + 2 * at) ^ (shingle >>> 7)) >>> 0;
      if (value < signature[at]!) signature[at] = value;
    }
  }
  return signature;
}

/** Within a bucket each text is paired with the first only: copies of one text need no more. */
function distinctPairs(buckets: number[][]): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const [first, ...others] of buckets) {
    for (const other of others) if (first !== other) pairs.set(`${first!},${other}`, [first!, other]);
  }
  return [...pairs.values()];
}
