import type { Lang, Span } from '../../model.ts';
import { readEnglish } from './english.ts';
import { readFrench } from './french.ts';
import type { Word } from './word.ts';

/** The words of a sentence with lemma and part of speech; `written` is the sentence, perhaps in other case. */
export function readWords(
  text: string,
  span: Span,
  { lang, written }: { lang: Lang; written: string },
): Word[] {
  return lang === 'en' ? readEnglish(text, span, written) : readFrench(text, span);
}
