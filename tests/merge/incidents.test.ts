import { expect, it } from 'vitest';
import { score } from '../../scripts/score-merge.ts';
import { mergeLines } from '../../src/merge/index.ts';
import { clustersBy } from './bare-gold.ts';
import { dice } from './made/dice.ts';
import { incidents } from './made/incidents.ts';

it('hundreds of near twins in the same words are not taken for one happening', () => {
  const gold = incidents(150, dice(7));
  const found = mergeLines(
    gold.map(({ id, article, published, trigger, sentence }) => ({
      id,
      article,
      published,
      trigger,
      sentence,
    })),
  ).map(({ mentions }) => mentions);
  const { conll } = score(
    clustersBy(gold, ({ event }) => event),
    found,
  );
  expect(conll).toBeGreaterThan(0.85);
});
