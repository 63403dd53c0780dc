import type { Word } from '../words/word.ts';

export const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX';

/** As a part of a name. */
export function asName(word: Word): Word {
  return withoutForm({ ...word, pos: 'PROPN', lemma: word.lower });
}

/** Without the form that only a verb has. */
export function withoutForm(word: Word): Word {
  return { ...word, form: undefined };
}
