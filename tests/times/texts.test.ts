import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { timesIn } from './article.ts';

/**
 * Texts in the styles of news, with the value an annotator following the TIMEX3 guidelines would give:
 * `<words|value>`. `== yyyy-mm-dd` is the day on which what follows was published; an empty line ends a
 * text. Lengths of time may be marked or not.
 */
const FOLDER = path.join(import.meta.dirname, 'texts');

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const lang = file.slice(0, 2) as Lang;
  it.each(textsOf(readFileSync(path.join(FOLDER, file), 'utf8')))('$day: $marked', ({ day, marked }) => {
    const text = marked.replace(/<([^|>]+)\|[^>]*>/gu, '$1');
    const wanted = [...marked.matchAll(/<([^|>]+)\|([^>]*)>/gu)].map(
      ([, words, value]) => `${words}|${value}`,
    );
    const isLength = (value: string): boolean => value.startsWith('P') && !value.endsWith('_REF');
    const found = timesIn(text, lang, day).map((time) => `${time.text}|${time.value}`);
    const marks = new Set(wanted);
    expect(found.filter((time) => marks.has(time) || !isLength(time.split('|')[1]!))).toEqual(wanted);
  });
});

function textsOf(content: string): { day: string; marked: string }[] {
  return content
    .split(/^== /mu)
    .slice(1)
    .flatMap((part) => {
      const day = part.slice(0, 10);
      const texts = part
        .slice(10)
        .split(/\n\s*\n/u)
        .map((text) => text.trim().replace(/\s+/gu, ' '));
      return texts.filter(Boolean).map((marked) => ({ day, marked }));
    });
}
