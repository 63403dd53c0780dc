import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { prepareArticle } from '../../src/articles/index.ts';
import { readContent } from '../../src/content/index.ts';
import { folderOf } from '../content/folder.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Pages in the manner of ten kinds of news site, as a browser saves them; the texts are our own. */
const PAGES = 'tests/fixtures/saved-pages';
const EXPECTED = JSON.parse(readFileSync(join(PAGES, 'expected.json'), 'utf8')) as Record<
  string,
  { text: string[] }
>;

test.each(Object.entries(EXPECTED))(
  'add takes the saved page of a %s whole, and nothing beside it',
  async (name, expected) => {
    const content = folderOf({});
    const { status } = await call('add', join(PAGES, `${name}.html`), '--content', content, '--yes');
    expect(status).toBe(0);
    const article = readContent(content).articles[0]!;
    const { sentences, source, lang } = prepareArticle(article);
    const { headline, published, author, publisher } = source;
    const told = sentences
      .filter(({ headline: isHeading }) => !isHeading)
      .map(({ start, end }) => article.text.slice(start, end));
    expect({ lang, headline, published, author, publisher, text: told }).toEqual(expected);
  },
);
