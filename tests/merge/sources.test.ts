import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import type { Lang, RawArticle } from '../../src/model.ts';
import { tellChronology } from '../../src/pipeline.ts';
import { readSetting } from '../../src/content/index.ts';

/**
 * Small cases of what is one source and what is two. A file: what it is about (`#`), how many independent sources of how many
 * articles the event has (`= 1 of 2`), then the articles, each opened by `@ id day language publisher`, a paragraph a line.
 */
const FOLDER = 'tests/fixtures/independence';

function readCase(name: string): { expected: string; articles: RawArticle[] } {
  const [head = '', ...blocks] = readFileSync(join(FOLDER, name), 'utf8').split(/^@ /mu);
  const articles = blocks.map((block): RawArticle => {
    const [first = '', ...paragraphs] = block.trim().split('\n');
    const [, id, published, lang, publisher] = /^(\S+) (\S+) (\S+) ?(.*)$/u.exec(first)!;
    return {
      ...{ id: id!, file: name, text: paragraphs.join('\n\n'), lang: lang as Lang },
      source: { published: published!, retelling: false, ...(publisher && { publisher }) },
    };
  });
  return { expected: /^= (.+)$/mu.exec(head)![1]!, articles };
}

const setting = readSetting('content');

it.each(readdirSync(FOLDER))('%s', (name) => {
  const { expected, articles } = readCase(name);
  const { events } = tellChronology(
    { ...setting, articles, decisions: [], ledger: { version: 1, events: [] }, warnings: [] },
    '2023-08-01',
  ).chronology;
  const delivery = events.filter(({ type }) => type === 'arms-delivery');
  expect(delivery.map(({ sources }) => `${sources.independent} of ${sources.articles}`)).toContain(expected);
});
