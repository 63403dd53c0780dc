import { languages } from '../../languages/index.ts';
import type { Token } from '../../text/index.ts';
import { verbReadings } from './lefff.ts';
import { lowerOf, type Pos, type Word } from './word.ts';

const prepositions = new Set(languages.fr.clauses.prepositions.map(lowerOf));

const ADJECTIVE =
  /(?:ien|ienne|iens|iennes|ique|iques|aux|al|ale|ales|aire|aires|eux|euse|euses|if|ive|ifs|ives|ais|aise|aises|ois|oise|oises|able|ables|ible|ibles|ain|aine|ains|aines|and|ande|ands|andes|el|elle|els|elles|éen|éenne|éens|éennes|ant|ante|ants|antes|iers?|érieurs?|e|es)$/u;

/** Adjectives of belonging after a name: « l’Union européenne », « la Banque mondiale ». */
const BELONGING = /(?:ien|éen|ais|ois|ain|al|iqu|aux|ie?nn|éenn|ais|ois|aire)(?:e?s?)$/u;

/** Noun, name, adjective or adverb, by capitals, endings and the word before. */
export function openClass(token: Token, lower: string, before: Word[]): Pos {
  const last = before.at(-1);
  // « un coup d'État », « une visite d'État »: of what kind, nobody's name
  if (/^[ée]tat$/u.test(lower) && last?.lower === "d'") return 'NOUN';
  if (isName(token, lower, before)) return 'PROPN';
  if (prepositions.has(lower)) return 'ADP';
  // « prêter serment », « prendre un engagement »: only an adjective in the feminine makes an adverb with "-ment"
  if (/[^aeiéu]ment$/u.test(lower)) return 'NOUN';
  if (lower.endsWith('ment') && !['DET', 'ADP', 'ADJ', 'NUM'].includes(last?.pos ?? '')) return 'ADV';
  return qualifies(lower, before) ? 'ADJ' : 'NOUN';
}

/** « Union européenne », « politique et militaire », « Affaires étrangères », « base militaire ». */
function qualifies(lower: string, before: Word[]): boolean {
  const last = before.at(-1);
  const joined = last?.pos === 'CCONJ' && before.at(-2)?.pos === 'ADJ';
  if (BELONGING.test(lower) && (last?.pos === 'PROPN' || joined)) return true;
  const plural = last?.pos === 'PROPN' && last.lower.endsWith('s');
  if (plural && ADJECTIVE.test(lower)) return true;
  if (languages.fr.names.calendar.includes(lower)) return false;
  return followsNoun(before) && (ADJECTIVE.test(lower) || /é(?:e|s|es)?$/u.test(lower));
}

/** A capital within the sentence, an acronym, a word with digits; at its head, what no verb can be. */
function isName(token: Token, lower: string, before: Word[]): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return /\p{N}/u.test(token.text);
  const opening = before.length === 0 || opensQuote(before.at(-1));
  return (
    !opening || /^\p{Lu}+$/u.test(token.text) || (before.length === 0 && verbReadings(lower).length === 0)
  );
}

function followsNoun(before: Word[]): boolean {
  const last = before.at(-1)?.pos;
  return last === 'NOUN' || (last === 'ADJ' && before.at(-2)?.pos === 'NOUN');
}

export const opensQuote = (last: Word | undefined): boolean => last !== undefined && /[«“"]/u.test(last.text);
