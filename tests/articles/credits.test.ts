import { describe, expect, test } from 'vitest';
import { creditsIn, prepareArticle, readHeadingFields } from '../../src/articles/index.ts';
import type { Lang } from '../../src/model.ts';

const STORY = {
  en: 'The ferry of Quill Bay was sold on Monday, the mayor said in the town hall.',
  fr: 'Le bac de la baie a été vendu lundi, a déclaré le maire à la mairie de la ville.',
};

/** What a text says of itself whose second line this is. */
function credits(line: string, lang: Lang = 'en') {
  const headline = lang === 'en' ? 'Quill Bay sells its only ferry' : 'La baie vend son seul bac';
  const text = `${headline}\n\n${line}\n\n${STORY[lang]}\n`;
  return creditsIn(prepareArticle({ id: 'a', file: 'a.txt', text, lang, source: { retelling: false } }));
}

describe('who signs a text', () => {
  test.each<[string, string, Lang?]>([
    ['By Ida Tarn', 'Ida Tarn'],
    ['*By Ida Tarn, The Bay Herald, 4 March 2019*', 'Ida Tarn'],
    ['By Ida Tarn and Otto Vale, Quill Bay', 'Ida Tarn, Otto Vale'],
    ['By Ida Tarn, Otto Vale and Jean de la Rive in Oslo', 'Ida Tarn, Otto Vale, Jean de la Rive'],
    ['By Ida Tarn | Published: 4 March 2019', 'Ida Tarn'],
    ['Author: Ida Tarn', 'Ida Tarn'],
    ['Par Ida Tarn et Jean-Luc Vale, à Oslo', 'Ida Tarn, Jean-Luc Vale', 'fr'],
    ['Par Ida Tarn, publié le 4 mars 2019 à 18h30', 'Ida Tarn', 'fr'],
    ['Propos recueillis par Aminata Bâ', 'Aminata Bâ', 'fr'],
  ])('%s', (line, author, lang) => {
    expect(credits(line, lang)).toEqual({ author });
  });

  test.each<[string, Lang?]>([
    ['Edited by Ida Tarn'],
    ['Updated 4 March 2019 09:12 GMT'],
    ['Publié le 4 mars 2019 à 18h30', 'fr'],
  ])('%s names no author', (line, lang) => {
    expect(credits(line, lang)).toEqual({});
  });

  test.each<[string, string, Lang]>([
    ['The Bay Herald', 'Quill Bay sells its ferry', 'en'],
    ['Le Quotidien du port', 'Le bac est vendu', 'fr'],
  ])('%s, first line above the headline, is the paper', (paper, headline, lang) => {
    const text = `${paper}\n${headline}\n\n${STORY[lang]}\n`;
    const article = prepareArticle({ id: 'a', file: 'a.txt', text, lang, source: { retelling: false } });
    expect(article.source.headline).toBe(headline);
    expect(creditsIn(article)).toEqual({ publisher: paper });
  });

  test('a headline that names a paper, and stands alone above the story, is the headline', () => {
    const text = `Bay Herald Prize for Ida Tarn\n\n${STORY.en}\n`;
    const article = prepareArticle({
      id: 'a',
      file: 'a.txt',
      text,
      lang: 'en',
      source: { retelling: false },
    });
    expect(article.source.headline).toBe('Bay Herald Prize for Ida Tarn');
    expect(creditsIn(article)).toEqual({});
  });

  test('a line that is an address is that of the article; two are of neither', () => {
    expect(credits('https://herald.example/ferry')).toEqual({ url: 'https://herald.example/ferry' });
    expect(credits('https://herald.example/ferry\n\nhttps://herald.example/bridge')).toEqual({});
  });
});

describe('labelled lines on top', () => {
  test('are fields of the source; lines of dates and others stay with the text', () => {
    const head =
      'Title: Ferries\r\nSource: The Bay Herald\r\nDate: 4 March 2019\r\nURL : https://herald.example/f\r\n';
    expect(readHeadingFields(`${head}\n${STORY.en}`)).toEqual({
      fields: { headline: 'Ferries', publisher: 'The Bay Herald', url: 'https://herald.example/f' },
      text: `Date: 4 March 2019\r\n\n${STORY.en}`,
    });
  });

  test('are read in French', () => {
    expect(readHeadingFields('Titre : Le bac\nAuteur : Ida Tarn\n\nX').fields).toEqual({
      headline: 'Le bac',
      author: 'Ida Tarn',
    });
  });

  test('one alone may begin the story', () => {
    const text = `Source: the mayor spoke\n\n${STORY.en}`;
    expect(readHeadingFields(text)).toEqual({ fields: {}, text });
  });
});
