import { expect, test } from 'vitest';
import { mention, read } from './reading.ts';

test('what a court orders is a decision; what a person does whose name holds the word is none', () => {
  expect(mention('The Supreme Court ordered Chad to pay on Monday.', 'court-decision').trigger.text).toBe(
    'ordered',
  );
  const { mentions } = read('Courtney Smith ordered the troops to leave Chad on Monday.');
  expect(mentions.map(({ type }) => type)).not.toContain('court-decision');
});
