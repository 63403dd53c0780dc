import { franc } from 'franc';
import { languages } from '../languages/index.ts';
import type { Lang } from '../model.ts';

/** Enough of a text to know its language by. UTF-16 units. */
const SAMPLE = 5000;

/** A share of function words that only running text in the language reaches. */
const RUNNING_TEXT = 0.2;

/** Whether we have rules for a language, by its two letters. */
export function isLang(code: string | undefined): code is Lang {
  return code !== undefined && Object.hasOwn(languages, code);
}

/** The language of a text, or the ISO 639-3 code of one that we have no rules for. */
export type Detected = { lang: Lang } | { foreign: string };

/**
 * Tells the language by its function words, which hold even for two sentences, and asks franc
 * (trigrams) where they are too few. A text too short for either counts as English.
 */
export function detectLanguage(text: string): Detected {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const shares = (Object.keys(languages) as Lang[])
    .map((lang) => ({ lang, share: shareOf(words, lang) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (best && best.share >= RUNNING_TEXT && best.share > 2 * (second?.share ?? 0)) return { lang: best.lang };
  const guess = franc(text.slice(0, SAMPLE), { minLength: 20 });
  const known = shares.find(({ lang }) => languages[lang].boilerplate.iso === guess);
  if (known) return { lang: known.lang };
  const foreign = guess !== 'und' && words.length >= 40 && (best?.share ?? 0) < RUNNING_TEXT / 2;
  return foreign ? { foreign: guess } : { lang: best && best.share > 0 ? best.lang : 'en' };
}

const functionWords = new Map<Lang, Set<string>>();

function shareOf(words: string[], lang: Lang): number {
  if (words.length === 0) return 0;
  const known = functionWords.get(lang) ?? new Set(languages[lang].boilerplate.functionWords);
  functionWords.set(lang, known);
  return words.filter((word) => known.has(word)).length / words.length;
}
