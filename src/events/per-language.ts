import type { Lang } from '../model.ts';

/** What is made for each language, made when it is first asked for: an English article needs nothing French. */
export function perLanguage<T>(make: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  const made: Partial<Record<Lang, T>> = {};
  const of = (lang: Lang): T => (made[lang] ??= make(lang));
  return {
    get en() {
      return of('en');
    },
    get fr() {
      return of('fr');
    },
  };
}
