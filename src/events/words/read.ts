import type { Lang, Span } from '../../model.ts';
import { readEnglish } from './english.ts';
import { readFrench } from './french.ts';
import type { Word } from './word.ts';

/** The words of a sentence with lemma and part of speech; `written` is the sentence, perhaps in other case. */
export function readWords(
  text: string,
  span: Span,
  { lang, written, verbLemmas }: { lang: Lang; written: string; verbLemmas: ReadonlyMap<string, string> },
): Word[] {
  return lang === 'en' ? readEnglish(text, span, { written, verbLemmas }) : readFrench(text, span);
}
