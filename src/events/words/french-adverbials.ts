import type { Token } from '../../text/index.ts';
import { closedFrench } from './french-words.ts';
import { verbReadings } from './lefff.ts';
import { lowerOf } from './word.ts';

/**
 * Fixed adverbials of several words, which stand between a verb's parts as a single adverb would:
 * « a de son côté annoncé », « a elle aussi condamné ». A closed class.
 */
const ADVERBIALS = (
  'de son côté|de leur côté|de notre côté|pour sa part|pour leur part|pour ma part|à son tour|à leur tour|' +
  'elle aussi|lui aussi|elles aussi|eux aussi|elle-même|lui-même|quant à elle|quant à lui|quant à elles|quant à eux|' +
  'par ailleurs|en outre|en revanche|de plus|en effet|en fait|de fait|en réalité|de nouveau|à nouveau|' +
  "en vain|de facto|pour autant|pour l'heure|pour l'instant|à ce stade|jusqu'ici|jusqu'à présent|d'ores et déjà|" +
  "à peine|en partie|tout de même|d'abord|d'emblée|en particulier|en même temps|au passage|en retour|sur place|" +
  "à plusieurs reprises|à l'unanimité|à mort|par la suite|tour à tour|sans délai|sur-le-champ|au contraire|" +
  "en tout|au total|à l'inverse|en direct|à ce jour|en personne|d'ailleurs"
)
  .split('|')
  .map((phrase) => phrase.replace(/'/gu, "' ").split(' '));

const byFirst = new Map<string, string[][]>();
for (const parts of ADVERBIALS) byFirst.set(parts[0]!, [...(byFirst.get(parts[0]!) ?? []), parts]);

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
