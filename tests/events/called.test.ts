import { describe, expect, it } from 'vitest';
import type { EventMention, Lang } from '../../src/model.ts';
import { read, who } from './reading.ts';

const last = (text: string, lang: Lang = 'en', type = 'condemnation'): EventMention =>
  read(text, lang).mentions.findLast((each) => each.type === type)!;

describe('a common noun with an article', () => {
  it.each<[text: string, name: string, lang: Lang]>([
    [
      'Opposition lawmaker Ana Ruiz met the envoy on Monday. The lawmaker condemned the vote.',
      'Ana Ruiz',
      'en',
    ],
    [
      'Chad sued Halden Copper, a mining company, on Monday. The company condemned the vote.',
      'Halden Copper',
      'en',
    ],
    ['La députée Ana Ruiz a rencontré le maire lundi. La députée a condamné le vote.', 'Ana Ruiz', 'fr'],
  ])('is who the article has called so: %s', (text, name, lang) => {
    expect(who(last(text, lang), 'actor')).toBe(name);
  });

  it.each([
    ['Opposition lawmaker Ana Ruiz met lawmaker Juan Paz on Monday. The lawmaker condemned the vote.'],
    ['Opposition lawmaker Ana Ruiz met a Peruvian lawmaker on Monday. The lawmaker condemned the vote.'],
    ['Opposition lawmaker Ana Ruiz left on Monday. The Peruvian lawmaker condemned the vote.'],
  ])('is nobody by name where it may be another: %s', (text) => {
    expect(who(last(text), 'actor')).not.toBe('Ana Ruiz');
  });

  it('goes on by a pronoun', () => {
    const text =
      'Le général Juan Paz a rencontré le président Ali Diop lundi. Le général a condamné le vote. Il a limogé le maire.';
    expect(who(last(text, 'fr', 'resignation'), 'actor')).toBe('Juan Paz');
  });
});
