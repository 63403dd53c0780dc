import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { mention } from './reading.ts';

describe('of several deeds told in a row, the second stands as the first does', () => {
  test.each<[Lang, string, string, string]>([
    ['en', 'The minister called for a ceasefire and the release of prisoners.', 'release', 'planned'],
    ['en', 'Protesters called for elections and the resignation of the mayor.', 'resignation', 'planned'],
    ['en', 'They want the release of ten sailors and the withdrawal of troops.', 'withdrawal', 'planned'],
    ['en', 'He welcomed the release of ten sailors and the withdrawal of troops.', 'withdrawal', 'occurred'],
    ['fr', 'Ils réclament la libération de 50 otages et le retrait des troupes.', 'withdrawal', 'planned'],
  ])('%s: %s', (lang, text, type, status) => {
    expect(mention(text, type, lang).status).toBe(status);
  });

  test('and it is nobody’s sufferer', () => {
    const text = 'They want the release of ten sailors and the withdrawal of troops.';
    expect(mention(text, 'release').actors.map(({ name }) => name)).not.toContain('withdrawal of troops');
  });
});

describe('what a plan or a pact holds is still to come', () => {
  test.each<[Lang, string, string]>([
    ['en', 'The deal includes the release of 50 hostages.', 'release'],
    ['en', 'The plan provides for the withdrawal of troops.', 'withdrawal'],
    ['fr', 'L’accord comprend la libération de 50 otages.', 'release'],
  ])('%s: %s', (lang, text, type) => {
    expect(mention(text, type, lang).status).toBe('planned');
  });

  test('what a day or a record holds is not', () => {
    expect(mention('The day’s violence included the bombing of a market.', 'attack').status).toBe('occurred');
  });
});

test('what a court is asked for or examines has not been decided', () => {
  expect(mention('Le procureur a requis la dissolution du parti.', 'suspension', 'fr').status).toBe(
    'planned',
  );
  expect(mention('Le tribunal examine la dissolution du parti.', 'suspension', 'fr').status).toBe('planned');
});
