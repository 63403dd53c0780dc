import { adverbials } from '../../languages/fr/adverbials.ts';
import type { Token } from '../../text/index.ts';
import { closedFrench } from './french-words.ts';
import { verbReadings } from './lefff.ts';
import { lowerOf } from './word.ts';

const byFirst = new Map<string, string[][]>();
for (const adverbial of adverbials) {
  const parts = adverbial.replace(/'/gu, "' ").split(' ');
  byFirst.set(parts[0]!, [...(byFirst.get(parts[0]!) ?? []), parts]);
}

/** « De même source », « de même nature »: before a noun these open a phrase. */
const LIKEWISE = ['de', 'même'];

/** How many tokens from `at` make up a fixed adverbial; 0 for none. */
export function adverbialAt(tokens: readonly Token[], at: number): number {
  const found = (byFirst.get(lowerOf(tokens[at]!.text)) ?? []).filter((parts) =>
    parts.every((part, index) => part === lowerOf(tokens[at + index]?.text ?? '')),
  );
  const length = Math.max(0, ...found.map((parts) => parts.length));
  return length === 0 && likewiseAt(tokens, at) ? LIKEWISE.length : length;
}

/** « de même » as an adverb: before a mark, a word of a closed class or a participle. */
function likewiseAt(tokens: readonly Token[], at: number): boolean {
  if (LIKEWISE.some((part, index) => part !== lowerOf(tokens[at + index]?.text ?? ''))) return false;
  const next = tokens[at + LIKEWISE.length];
  if (next?.kind !== 'word') return true;
  const lower = lowerOf(next.text);
  return closedFrench(lower) !== undefined || verbReadings(lower).some(({ form }) => form === 'participle');
}
