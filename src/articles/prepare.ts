import type { Article, Lang, RawArticle, Sentence, Span } from '../model.ts';
import { splitSentences } from '../text/index.ts';
import { detectLanguage } from './language.ts';
import { readPage, type StoryBlock } from './page.ts';
import { readProse } from './prose.ts';

/**
 * An article as read → its language, headline, sentences of the story, and what was left out and why.
 * Offsets point into `raw.text` as given. A text in a language without rules keeps no sentence and
 * says so in `foreign`.
 */
export function prepareArticle(raw: RawArticle): Article {
  const detected = raw.lang ? { lang: raw.lang } : detectLanguage(raw.text);
  if ('foreign' in detected)
    return { ...raw, lang: 'en', sentences: [], boilerplate: [], foreign: detected.foreign };
  const { lang } = detected;
  const page = readPage(raw.text, readProse(raw.text), { lang, headline: raw.source.headline });
  const sentences = page.story.flatMap((block, paragraph) =>
    sentencesOf(raw.text, lang, { ...block, paragraph }),
  );
  const headline = raw.source.headline ?? headlineOf(raw.text, page.story, sentences);
  return {
    ...raw,
    lang,
    source: { ...raw.source, ...(headline === undefined ? {} : { headline }) },
    sentences,
    boilerplate: page.boilerplate,
  };
}

function sentencesOf(text: string, lang: Lang, block: StoryBlock & { paragraph: number }): Sentence[] {
  const { paragraph, headline } = block;
  return splitSentences(text, lang, block).map(({ start, end }) => ({ start, end, paragraph, headline }));
}

/** The headline found in the text: the line that is marked as one on top, else one of its own before the first paragraph. */
function headlineOf(text: string, story: StoryBlock[], sentences: Sentence[]): string | undefined {
  const marked = story.find(({ heading }) => heading);
  if (marked && marked.start <= (sentences[0]?.start ?? 0)) return lineOf(text, marked);
  const end = sentences.findIndex(({ headline }) => !headline);
  const above = end < 0 ? [] : sentences.slice(0, end);
  const longest = above.reduce<Sentence | null>(
    (best, one) => (best === null || one.end - one.start > best.end - best.start ? one : best),
    null,
  );
  return longest === null ? undefined : lineOf(text, longest);
}

function lineOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
