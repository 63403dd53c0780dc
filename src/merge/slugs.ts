import { languages } from '../languages/index.ts';
import type { Lang, MentionDate } from '../model.ts';
import { fold } from '../text/index.ts';

const MOST_WORDS = 8;
/** Longest address, in characters; file systems and people have their limits. */
const LONGEST = 90;

/**
 * Date and first words of the title; where another has these, the words that follow, and a number only where the titles
 * are alike as far as an address reaches. Names that Windows keeps for itself cannot be a folder's name; ours begin with a
 * date and never are.
 */
export function slugOf(date: MentionDate, title: string, taken: (slug: string) => boolean): string {
  const words = wordsOf(title, 'en');
  const named = (count: number): string =>
    [dateInSlug(date), ...words.slice(0, count)]
      .join('-')
      .slice(0, LONGEST)
      .replace(/(?<!-)-+$/u, '');
  for (let count = MOST_WORDS; count <= words.length; count++) if (!taken(named(count))) return named(count);
  const base = named(MOST_WORDS);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken(slug)) return slug;
  }
}

/** At the date's own precision: a day, a month, a year. Of an event that is only bounded, the month of the bound. */
function dateInSlug({ earliest, latest }: MentionDate): string {
  if (earliest === null || latest === null) return (earliest ?? latest)?.slice(0, 7) ?? 'undated';
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  if (earliest.slice(0, 4) === latest.slice(0, 4)) return earliest.slice(0, 4);
  return `${earliest.slice(0, 4)}-${latest.slice(0, 4)}`;
}

function wordsOf(title: string, lang: Lang): string[] {
  const skip = new Set(languages[lang].titles.functionWords);
  const all = (fold(title).match(/[a-z0-9]+/gu) ?? []).filter((word) => word !== 's');
  const telling = all.filter((word) => !skip.has(word));
  return telling.length > 0 ? telling : all.length > 0 ? all : ['event'];
}
