import { lexiconOf } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Scanned } from './atoms.ts';

/** Words back in which a verb of motion decides. */
const REACH = 5;

/**
 * Whether a capital's name is the place here, not the state: after a preposition of place ("in Bamako"),
 * after a noun of place ("the capital, Bamako", « l’aéroport de Bamako ») or a verb that takes places
 * ("seized Kabul"), or where a verb of motion leads to it ("flew to Moscow"). "Paris said", "ties with Moscow", "warned Bamako" mean the state.
 */
export function isPlace(scanned: Scanned, { from, to }: Phrase): boolean {
  const { placePrepositions, loosePrepositions, placeNouns, placeVerbs, motion, definite } = lexiconOf(
    scanned.lang,
  );
  const back = (steps: number): string => scanned.words[from - steps]?.folded ?? '';
  const shift = definite.has(back(1)) && scanned.lang === 'fr' ? 1 : 0;
  const before = back(1 + shift);
  // "a Paris court"
  if (scanned.lang === 'en' && placeNouns.has(scanned.words[to]?.folded ?? '')) return true;
  if (placePrepositions.has(before) || placeVerbs.has(before)) return true;
  if (before === ',' && placeNouns.has(back(2 + shift))) return true;
  if (placeNouns.has(before)) return true;
  if (!loosePrepositions.has(before)) return false;
  // « le tribunal correctionnel de Paris »
  if (placeNouns.has(back(2 + shift)) || placeNouns.has(back(3 + shift))) return true;
  const reach = scanned.words.slice(Math.max(0, from - REACH), from);
  return reach.some(({ folded }) => motion.has(folded));
}
