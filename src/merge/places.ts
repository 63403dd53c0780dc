import { states } from '../languages/states.ts';
import { fold, nameKey } from '../text/index.ts';

/** Capitals by their name in any language, folded: « Mascate » → "muscat". */
const capitals = new Map(
  states.flatMap(({ en, fr }) =>
    [...en.capitals, ...fr.capitals].map((name) => [fold(name), fold(en.capitals[0] ?? name)] as const),
  ),
);

/** One key for a place that the content does not list; states and capitals have the same in every language. */
export function placeKey(name: string): string {
  return capitals.get(fold(name)) ?? nameKey(name);
}

/** Of shorter words the consonants tell nothing. */
const LETTERS = 4;
/** Consonants that two spellings must begin with in common where one has an ending of its own. */
const BEGINNING = 3;

/**
 * Whether two places, by their keys, may be one: one says more than the other ("northern Tolm"), or they are spelt as two
 * languages spell one name ("Gulf" and « Golfe », "Strait of Hormuz" and « détroit d'Ormuz »).
 */
export function mayBeOnePlace(a: string, b: string, inTwoLanguages: boolean): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  if (!inTwoLanguages) return false;
  const [some, others] = [skeletonsOf(a), skeletonsOf(b)];
  return some.some((one) => others.some((other) => isSpelling(one, other) || isSpelling(other, one)));
}

const spellings = new Map<string, string>();

/** One key for "National Assembly" and « Assemblée nationale »: the same words, as two languages spell them; empty for short ones. */
export function spellingOf(name: string): string {
  let spelling = spellings.get(name);
  if (spelling === undefined) {
    const skeletons = skeletonsOf(name).sort();
    spelling = skeletons.every((one) => one.length >= BEGINNING) ? skeletons.join(' ') : '';
    spellings.set(name, spelling);
  }
  return spelling;
}

function isSpelling(one: string, other: string): boolean {
  return one === other || (one.length >= BEGINNING && other.startsWith(one));
}

/** What is left of the longer words of a name when what the spelling of languages varies is off: vowels, h, doubled letters. */
function skeletonsOf(name: string): string[] {
  const words = (name.match(/[\p{L}]+/gu) ?? []).filter((word) => word.length >= LETTERS);
  return words
    .map((word) =>
      word
        .replace(/tch/g, 'ch')
        .replace(/c(?=[eiy])|z/g, 's')
        .replace(/ph/g, 'f')
        .replace(/qu|c/g, 'k')
        .replace(/[aeiouyhw]/g, '')
        .replace(/(.)\1+/g, '$1'),
    )
    .filter((skeleton) => skeleton.length > 1);
}
