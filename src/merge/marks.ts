import { languages } from '../languages/index.ts';
import { states } from '../languages/states.ts';
import type { DatedArticle, Lang } from '../model.ts';
import { fold } from '../text/index.ts';

/** Words that mean the same in every language, by the language and the word, folded: « mardi » and "Tuesday", « six » and "6". */
const meaning: Record<Lang, Map<string, string>> = { en: meaningsIn('en'), fr: meaningsIn('fr') };

function meaningsIn(lang: Lang): Map<string, string> {
  const { vocabulary } = languages[lang].times;
  const months = Object.entries(vocabulary['MONTH'] ?? {}).map(([word, month]) => [word, `month ${month}`]);
  const days = Object.entries(vocabulary['WEEKDAY'] ?? {}).map(([word, day]) => [word, `day ${day}`]);
  // "A" and « un » count nothing.
  const counted = Object.entries(languages[lang].clauses.numbers).filter(([, number]) => number > 1);
  const named = states.flatMap((state) => {
    const key = fold(state.en.names[0]!);
    const capital = fold(state.en.capitals[0] ?? '');
    const { names, demonyms, capitals } = state[lang];
    return [
      ...[...names, ...demonyms].map((name) => [name, key] as const),
      ...capitals.map((name) => [name, capital] as const),
    ];
  });
  return new Map(
    [...counted.map(([word, number]) => [word, String(number)]), ...months, ...days, ...named].map(
      ([word, key]) => [keyOf(word), key],
    ),
  );
}

/** "May" needs its capital, « mai » has none. */
function keyOf(word: string): string {
  return `${/^\p{Lu}/u.test(word) ? '^' : ''}${fold(word)}`;
}

/** Numbers, and words with apostrophes and hyphens as names have them. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}’'-]*/gu;

/**
 * Names, numbers and days of the story in order: what a translator leaves as it is, in one form for every language. A word with a
 * capital that opens a sentence is no name by that.
 */
export function marksOf({ text, sentences, lang }: DatedArticle): string[] {
  return sentences.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].flatMap(({ 0: word, index }) => markOf(word, index > 0, lang)),
  );
}

function markOf(word: string, within: boolean, lang: Lang): string[] {
  // « l'Ukraine », « d'Ankara »
  const name = word.replace(/^\p{L}{1,2}[’'](?=\p{Lu})/u, '').replace(/[’']s?$/u, '');
  const known = meaning[lang].get(keyOf(name)) ?? meaning[lang].get(fold(name));
  if (known !== undefined) return [known];
  if (/^\p{N}/u.test(name)) return [name.replace(/(?<=\p{N})[.,](?=\p{N}{3})/gu, '').replace(',', '.')];
  return (within || name !== word) && /^\p{Lu}.{2}/u.test(name) ? [fold(name)] : [];
}
