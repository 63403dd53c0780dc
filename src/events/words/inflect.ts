import { languages } from '../../languages/index.ts';
import type { Lang } from '../../model.ts';
import { conjugationsOf } from './lefff.ts';
import { lowerOf } from './word.ts';

/** All forms in which a verb may stand in a text, lower case. */
export function verbForms(lemma: string, lang: Lang): string[] {
  const verb = lowerOf(lemma);
  return lang === 'fr' ? [verb, ...conjugationsOf(verb)] : englishVerb(verb);
}

/** Singular and plural of a noun, lower case. */
export function nounForms(lemma: string, lang: Lang): string[] {
  const noun = lowerOf(lemma);
  if (lang === 'fr')
    return noun.endsWith('al') ? [noun, `${noun.slice(0, -2)}aux`] : [noun, `${noun}s`, `${noun}x`];
  if (/[^aeiou]y$/u.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, `${noun}s`, `${noun}es`];
}

function englishVerb(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = /(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$/u.test(verb)
    ? [`${verb}${verb.at(-1)!}ed`, `${verb}${verb.at(-1)!}ing`]
    : [];
  const y = /[^aeiou]y$/u.test(verb) ? [`${verb.slice(0, -1)}ied`, `${verb.slice(0, -1)}ies`] : [];
  const irregular = languages.en.clauses.irregular[verb] ?? [];
  return [
    verb,
    `${verb}s`,
    `${verb}es`,
    `${stem}ed`,
    `${stem}ing`,
    `${verb}ing`,
    ...doubled,
    ...y,
    ...irregular,
  ];
}
