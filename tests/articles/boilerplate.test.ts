import { describe, expect, test } from 'vitest';
import { classify } from '../../src/articles/boilerplate.ts';
import { gatherEvidence } from '../../src/articles/evidence.ts';
import { prepareArticle } from '../../src/articles/index.ts';
import { languages } from '../../src/languages/index.ts';
import type { Lang } from '../../src/model.ts';

const langs = Object.keys(languages) as Lang[];

describe.each(langs)('what a block alone shows itself to be (%s)', (lang) => {
  test.each(languages[lang].boilerplate.examples)('$why: $text', ({ text, why }) => {
    const evidence = gatherEvidence(text, { start: 0, end: text.length }, lang);
    expect(evidence && classify(evidence, lang)).toBe(why);
  });
});

const PARAGRAPHS = [
  'The council of Quill Bay has sold its only ferry to a shipyard in Gdansk, the mayor said on Monday.',
  'Fishermen had asked for the sale to be put off until the bridge was ready.',
  '“We will wait for your answer,” one of them told the council in March.',
  'The new owner plans to share the costs of the harbour, and comments on Twitter were kind.',
];

/** What of a page is kept and what is left out, as texts. */
function read(lines: string[], headline?: string) {
  const text = lines.join('\n\n');
  const article = prepareArticle({
    id: 'a',
    file: 'a.md',
    text,
    source: { retelling: false, ...(headline ? { headline } : {}) },
  });
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    headline: article.source.headline,
    sentences: article.sentences.map(slice),
    leftOut: article.boilerplate.map((one) => `${one.why}: ${slice(one)}`),
  };
}

describe('a page in full', () => {
  test('keeps every sentence of the story and leaves out the page around it', () => {
    const page = read([
      'Home',
      'Harbour',
      'Quill Bay sells its only ferry',
      'By Ida Tarn',
      'Published: 4 March 2019',
      'The ferry at its pier, seen from the old quay (Otto Vale/Harbour Pictures)',
      ...PARAGRAPHS,
      'Support us',
      'Our newsroom depends on readers like you. Please donate.',
      'Gifts from readers carry our work on.',
      'Related posts',
      'A bridge for the bay',
      'Top',
    ]);
    expect(page.headline).toBe('Quill Bay sells its only ferry');
    expect(page.sentences).toEqual([page.headline, ...PARAGRAPHS]);
    expect(page.leftOut.map((line) => line.split(':')[0])).toEqual([
      'navigation',
      'navigation',
      'byline',
      'date-line',
      'caption',
      'donation',
      'donation',
      'donation',
      'related',
      'navigation',
      'navigation',
    ]);
  });

  test('a caption that stands twice is no sentence of the story', () => {
    const caption = 'The ferry Alma, the sister of the one that was sold';
    const page = read(['A ferry is sold', caption, caption, ...PARAGRAPHS]);
    expect(page.leftOut).toEqual([`caption: ${caption}`, `caption: ${caption}`]);
  });

  test('a paragraph pasted twice is kept once', () => {
    const long = `${PARAGRAPHS[0]!} ${PARAGRAPHS[1]!} “It was time,” he added.`;
    expect(read([long, long]).sentences).toHaveLength(3);
  });

  test('a story without headline has none', () => {
    expect(read(PARAGRAPHS)).toMatchObject({ headline: undefined, sentences: PARAGRAPHS, leftOut: [] });
  });

  test('the headline that front matter names is found in the text', () => {
    const page = read(['The harbour desk', 'A ferry is sold', ...PARAGRAPHS], 'A ferry is sold');
    expect(page.sentences).toContain('A ferry is sold');
  });

  test('the mark of a Markdown heading is no part of the headline', () => {
    expect(read(['# A ferry is sold', ...PARAGRAPHS]).headline).toBe('A ferry is sold');
  });

  test('a last paragraph cut off in mid-sentence is kept', () => {
    const cut = 'The shipyard, which has bought three ferries this year, told the harbour paper';
    expect(read([...PARAGRAPHS, cut]).sentences).toContain(cut);
  });
});
