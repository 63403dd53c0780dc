import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/exports/csl.ts';
import type { Lang } from '../../src/model.ts';
import { STYLES, type Style } from '../../src/exports/styles.ts';

/** A reference as text, with asterisks around what is set in italics. */
const written = (id: Style['id'], item: CslItem, lang: Lang = 'en'): string =>
  STYLES.find((style) => style.id === id)!
    .write(item, lang)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('');

const article: CslItem = {
  id: 'a',
  type: 'article-newspaper',
  title: 'Corvo sends boats',
  'container-title': 'The Ledger',
  issued: { 'date-parts': [[2021, 10, 5]] },
  URL: 'https://ledger.example/boats',
};
const signed: CslItem = { ...article, author: [{ literal: 'Ola Brandt' }] };
const unknown: CslItem = { id: 'b', type: 'article-newspaper' };
const page: CslItem = {
  id: 'c',
  type: 'webpage',
  title: 'Corvo delivers boats',
  'container-title': 'Arvania',
  issued: { 'date-parts': [[2026, 3, 9]] },
  URL: 'https://sample.example/events/x/',
  version: 'sha256:0123456789abcdef',
};

describe('APA', () => {
  it.each([
    [article, 'Corvo sends boats. (2021, October 5). *The Ledger*. https://ledger.example/boats'],
    [signed, 'Ola Brandt. (2021, October 5). Corvo sends boats. *The Ledger*. https://ledger.example/boats'],
    [unknown, '[Untitled article]. (n.d.).'],
    [
      page,
      '*Corvo delivers boats* (Version 0123456789ab). (2026, March 9). Arvania. https://sample.example/events/x/',
    ],
    [
      { ...article, title: 'Boats? Whose?', issued: { 'date-parts': [[2021]], circa: true } },
      'Boats? Whose? (ca. 2021). *The Ledger*. https://ledger.example/boats',
    ],
  ] satisfies [CslItem, string][])('%#', (item, text) => {
    expect(written('apa', item)).toBe(text);
  });
});

describe('Chicago', () => {
  it.each([
    [article, '*The Ledger*. “Corvo sends boats.” October 5, 2021. https://ledger.example/boats.'],
    [signed, 'Ola Brandt. “Corvo sends boats.” *The Ledger*, October 5, 2021. https://ledger.example/boats.'],
    [unknown, 'Untitled article. n.d.'],
    [
      page,
      'Arvania. “Corvo delivers boats.” Last modified March 9, 2026. Version 0123456789ab. https://sample.example/events/x/.',
    ],
    [{ ...unknown, title: 'A “gift” of boats' }, '“A ‘gift’ of boats.” n.d.'],
  ] satisfies [CslItem, string][])('%#', (item, text) => {
    expect(written('chicago', item)).toBe(text);
  });
});

describe('ISO 690', () => {
  it.each([
    [
      article,
      'Corvo sends boats. *The Ledger* [online]. 5 October 2021. Available from: https://ledger.example/boats',
    ],
    [unknown, '[Untitled] [online]. [no date].'],
    [
      page,
      'Corvo delivers boats. *Arvania* [online]. 9 March 2026. Version 0123456789ab. Available from: https://sample.example/events/x/',
    ],
    [
      { ...signed, URL: undefined, issued: { 'date-parts': [[2021, 9]] } },
      'Ola Brandt. Corvo sends boats. *The Ledger* [online]. September 2021.',
    ],
  ] satisfies [CslItem, string][])('%#', (item, text) => {
    expect(written('iso690', item)).toBe(text);
  });
});

describe('In a French text', () => {
  const first: CslItem = { ...page, issued: { 'date-parts': [[2026, 3, 1]] } };
  const quoting: CslItem = { ...signed, title: 'Un « don » de vedettes' };

  it.each([
    [
      'iso690',
      first,
      'Corvo delivers boats. *Arvania* [en ligne]. 1er mars 2026. Version 0123456789ab. Disponible à l’adresse\u00a0: https://sample.example/events/x/',
    ],
    ['iso690', unknown, '[Sans titre] [en ligne]. [s. d.].'],
    [
      'apa',
      first,
      '*Corvo delivers boats* (Version 0123456789ab). (2026, 1er mars). Arvania. https://sample.example/events/x/',
    ],
    ['apa', unknown, '[Article sans titre]. (s. d.).'],
    [
      'chicago',
      first,
      'Arvania. «\u202fCorvo delivers boats\u202f». Dernière modification le 1er mars 2026. Version 0123456789ab. https://sample.example/events/x/.',
    ],
    [
      'chicago',
      quoting,
      'Ola Brandt. «\u202fUn “don” de vedettes\u202f». *The Ledger*, 5 octobre 2021. https://ledger.example/boats.',
    ],
  ] satisfies [Style['id'], CslItem, string][])('%s %#', (style, item, text) => {
    expect(written(style, item, 'fr')).toBe(text);
  });
});
