import { dateInWords, workingInWords } from '../../chronology/index.ts';
import { languages } from '../../languages/index.ts';
import type { ArticlePage } from '../../model.ts';
import { counted } from '../counted.ts';
import { eventLine } from '../event-line.ts';
import type { Question } from './question.ts';

/** How an article was dated, what it was counted with, and which events rest on it. */
export function explainArticle(article: ArticlePage, { chronology, lang }: Question): string {
  const { source, file, published, used, copyOf, sentences, boilerplate, uncovered, foreign } = article;
  const events = new Set(used.map(({ event }) => event));
  const lines = [
    `${source.headline ?? article.id} (${file})`,
    ...(foreign === undefined ? [] : [`There are no rules for its language (${foreign}).`]),
    `Published: ${dateInWords(published, lang)} (${published.edtf}, ${languages[lang].titles.explain.known[published.basis]})`,
    ...workingInWords(published.working, lang).map((step) => `  ${step}`),
    ...(published.warning === undefined ? [] : [`  ${published.warning}`]),
    ...(copyOf === undefined ? [] : [`It repeats ${copyOf} and counts as one source with it.`]),
    `${counted(sentences.length, 'sentence')}, ${boilerplate.length} left out; ${counted(events.size, 'event')} from it; ${counted(uncovered.length, 'sentence')} with a date or a trigger gave none.`,
    ...chronology.events.filter(({ id }) => events.has(id)).map((event) => `  ${eventLine(event, lang)}`),
  ];
  return `${lines.join('\n')}\n`;
}
