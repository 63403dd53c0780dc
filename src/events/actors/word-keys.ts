import { fold, remembered } from '../../text/index.ts';

/** `fold`, remembered. */
export const foldWord = remembered(fold);

/**
 * The key under which spellings of one foreign name meet: Sergei, Sergey, Sergueï; Prigozhin, Prigojine;
 * Shoigu, Choïgou; al-Burhan, Burhan. Light rules for what English and French do to Slavic names; only names of persons
 * are compared by it, and always word by word.
 */
export const soundOf = remembered((word) =>
  withoutArticle(fold(word))
    .replace(/ine$/u, 'in')
    .replace(/tch|ch|sh/gu, 'S')
    .replace(/zh|j/gu, 'J')
    .replace(/gu(?=[ei])/gu, 'g')
    .replace(/ou/gu, 'u')
    .replace(/y|ii|ij/gu, 'i')
    .replace(/^ie/u, 'e')
    .replace(/i+/gu, 'i'),
);

/** The Arabic article before a surname comes and goes: "al-Burhan", "Burhan". */
export const withoutArticle = (folded: string): string =>
  folded.replace(/^(?:al|el|as|ash|at|ad|ar|an|az|ul|ur)[-’'](?=\p{L}{3})/u, '');
