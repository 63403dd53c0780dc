import { describe, expect, test } from 'vitest';
import { mention, read } from './reading.ts';

const count = (text: string, type: string, lang: 'en' | 'fr' = 'en') => mention(text, type, lang).aggregate;

describe('several events in one telling', () => {
  test('how often it happened', () => {
    expect(count('Rebels attacked the town three times in March.', 'attack')).toBe(3);
    expect(count('The police have arrested protesters twice since May.', 'arrest')).toBe(2);
    expect(count("L'armée a attaqué la ville à trois reprises en mars.", 'attack', 'fr')).toBe(3);
    expect(
      count('Le président kényan William Ruto s’est rendu deux fois au Tchad depuis mai.', 'visit', 'fr'),
    ).toBe(2);
  });

  test('how often is no number of things', () => {
    const { actors } = mention('Rebels attacked the town three times in March.', 'attack');
    expect(actors.map(({ name }) => name)).toContain('town');
  });

  test('the sum of a length of time', () => {
    expect(count('Kenya seized two tankers in a week.', 'seizure')).toBe(2);
    expect(count('En deux ans, le Tchad a expulsé trois ambassadeurs.', 'expulsion', 'fr')).toBe(3);
  });

  test('not what recurs, compares or was done at once', () => {
    expect(read('He met the minister twice a week in June.').mentions[0]?.aggregate).toBeUndefined();
    expect(count('Kenya seized two tankers on Monday.', 'seizure')).toBeUndefined();
  });
});
