import { describe, expect, test } from 'vitest';
import { prepareArticle, readSavedPage } from '../../src/articles/index.ts';
import { PAGES, STORY_SENTENCES } from './saved-pages.ts';

describe.each(PAGES)('a saved page: $site', ({ html, published }) => {
  const page = readSavedPage(html);
  const article = prepareArticle({ id: 'a', file: 'a.html', text: page.text, source: { retelling: false } });

  test('gives headline and day', () => {
    expect(page.fields.headline).toBe('Quill Bay sells its ferry');
    expect(page.fields.published).toBe(published);
  });

  test('gives the story without the page around it', () => {
    const sentences = article.sentences.filter(({ headline }) => !headline);
    expect(sentences.map(({ start, end }) => page.text.slice(start, end))).toEqual(STORY_SENTENCES);
    expect(article.lang).toBe('en');
  });
});

describe('a page laid out in a table', () => {
  const SENTENCE =
    'The council of Quill Bay has sold its only ferry to a shipyard in Gdansk, the mayor said on Monday.';
  const [first, second] = ['Harbour fees to rise in the autumn', 'Fishermen protest in the north'];
  const page = readSavedPage(
    `<html><head><title>Quill Bay sells its ferry | Quill Radio</title></head><body><table><tr><td><a href="/">Home</a></td>
    <td><font><b>Quill Bay sells its ferry</b></font><br><font>5 March 2019 | Quill Radio News</font>
    <p>${SENTENCE}</p><p>${SENTENCE} See <a href="/x">the letter</a> and <a href="/y">the answer of the mayor</a>.</p>
    <b>More headlines</b><br><a href="/1">${first}</a><br><a href="/2">${second}</a><br><a href="/3">A school opens after all</a>
    </td></tr></table></body></html>`,
  );
  const article = prepareArticle({ id: 'a', file: 'a.html', text: page.text, source: { retelling: false } });

  test('is without the row of other headlines, and keeps links within a sentence', () => {
    expect(page.text).not.toMatch(/More headlines|Harbour fees|A school opens/u);
    expect(page.text).toContain('See the letter and the answer of the mayor.');
  });

  test('has its day on a line with other things, which is no part of the story', () => {
    expect(
      article.boilerplate.map(({ start, end, why }) => [page.text.slice(start, end), why]),
    ).toContainEqual(['5 March 2019 | Quill Radio News', 'date-line']);
  });
});

describe('a hostile page', () => {
  test('script, style and hidden markup give no text', () => {
    const page = readSavedPage(
      `<p>The ferry is sold.</p><script>alert(1)</script><style>p{}</style><noscript>on</noscript>`,
    );
    expect(page.text).toBe('The ferry is sold.');
  });

  test('addresses a browser could run are none', () => {
    const page = readSavedPage(
      `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="//host/x"><p>The ferry is sold.</p>`,
    );
    expect(page.fields.url).toBeUndefined();
  });

  test.each([140, 1000, 4000])('%i nested elements are read', (depth) => {
    expect(readSavedPage(`${'<div>'.repeat(depth)}<p>The ferry is sold.</p>`).text).toContain(
      'The ferry is sold.',
    );
  });

  test('100,000 nested elements give no text', () => {
    expect(readSavedPage(`${'<div>'.repeat(100_000)}<p>The ferry is sold.</p>`).text).toBe('');
  });
});
