import type { RawArticle } from '../model.ts';

/**
 * Line of an article's file at an offset into its text, in UTF-16 units. Not known for a saved page, whose
 * text was extracted.
 */
export function lineAt({ text, textLine }: RawArticle, offset: number): number | undefined {
  return textLine === undefined ? undefined : textLine + text.slice(0, offset).split('\n').length - 1;
}

/** `file:line` of a place in an article's text. */
export function placeOf(article: RawArticle, offset: number): string {
  const line = lineAt(article, offset);
  return line === undefined ? article.file : `${article.file}:${line}`;
}
