import { languages } from '../../languages/index.ts';
import type { Phrase } from './phrase.ts';
import type { Scanned } from './atoms.ts';

/** Words back in which a verb of motion decides. */
const REACH = 5;

/**
 * Whether a capital's name is the place here, not the state: after a preposition of place ("in Bamako"),
 * after a noun of place ("the capital, Bamako", « l’aéroport de Bamako ») or a verb that takes places
 * ("seized Kabul"), or where a verb of motion leads to it ("flew to Moscow"). "Paris said", "ties with Moscow", "warned Bamako" mean the state.
 */
export function isPlace(scanned: Scanned, { from }: Phrase): boolean {
  const { placePrepositions, loosePrepositions, placeNouns, placeVerbs, motion, definite } =
    languages[scanned.lang].names;
  const back = (steps: number): string => scanned.words[from - steps]?.folded ?? '';
  const shift = definite.includes(back(1)) && scanned.lang === 'fr' ? 1 : 0;
  const before = back(1 + shift);
  if (placePrepositions.includes(before) || placeVerbs.includes(before)) return true;
  if (before === ',' && placeNouns.includes(back(2 + shift))) return true;
  if (placeNouns.includes(before)) return true;
  if (!loosePrepositions.includes(before)) return false;
  if (placeNouns.includes(back(2 + shift))) return true;
  const reach = scanned.words.slice(Math.max(0, from - REACH), from);
  return reach.some(({ folded }) => motion.includes(folded));
}
