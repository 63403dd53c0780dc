import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { undatedIn } from '../../scripts/undated-articles.ts';

/** Articles of our own whose day the text does not state, or only forces; see the head of each file. */
const FOLDER = path.join(import.meta.dirname, '../fixtures/undated');

describe.each(['en', 'fr'] as const)('the day withheld, %s', (lang) => {
  const articles = undatedIn(readFileSync(path.join(FOLDER, `${lang}.txt`), 'utf8'), lang);

  it.each(articles)('$day: $start', ({ day, isForced, published: { earliest, latest } }) => {
    expect({ holds: (earliest ?? day) <= day && day <= (latest ?? day) }).toEqual({ holds: true });
    expect(earliest !== null && earliest === latest).toBe(isForced);
  });
});
