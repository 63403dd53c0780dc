import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Lang } from '../../src/model.ts';
import { timesIn } from './article.ts';

/** Every rule says in examples what it finds; an article of Wednesday 6 October 2021. */
describe.each(Object.entries(languages))('the rules for dates in %s', (lang, { times }) => {
  const examples = times.rules.flatMap((rule) =>
    rule.examples.map(([sentence, value]) => ({ rule: rule.name, sentence, value })),
  );

  it.each(examples)('$rule: $sentence', ({ rule, sentence, value }) => {
    const text = sentence.replace(/[<>]/g, '');
    const start = sentence.slice(0, sentence.indexOf('<')).length;
    const words = sentence.slice(sentence.indexOf('<') + 1, sentence.indexOf('>'));
    const found = timesIn(text, lang as Lang).find((time) => time.start === start);
    expect(found).toMatchObject({ text: words, value });
    expect(found?.rule.split(' ')).toContain(rule);
  });

  it('have different names', () => {
    const names = times.rules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have examples, unless they only say what is no date', () => {
    const without = times.rules.filter((rule) => rule.examples.length === 0 && rule.gives !== 'nothing');
    expect(without.map((rule) => rule.name)).toEqual([]);
  });
});
