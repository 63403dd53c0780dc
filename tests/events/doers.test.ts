import { expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

test('what a court orders is a decision; what a person does whose name holds the word is none', () => {
  expect(mention('The Supreme Court ordered Chad to pay on Monday.', 'court-decision').trigger.text).toBe(
    'ordered',
  );
  const { mentions } = read('Courtney Smith ordered the troops to leave Chad on Monday.');
  expect(mentions.map(({ type }) => type)).not.toContain('court-decision');
});

test('"them" is rather who acted than whom they acted upon; "it" in the place of an object no body', () => {
  const text = 'Three ministers joined the protesters; William Ruto accused them of meddling.';
  expect(who(mention(text, 'accusation'), 'recipient')).toBe('Three ministers');
  const other = 'The parliament of Chad met on Monday. Lawmakers backed it by 84 votes to 30.';
  expect(who(mention(other, 'support'), 'recipient')).toBeUndefined();
  expect(read(other).mentions.map(({ type }) => type)).not.toContain('election-timetable');
});

test('« prolongé jusqu’au 24 octobre »: done, whatever day it reaches to', () => {
  expect(mention('Le couvre-feu a été prolongé jusqu’au 24 octobre.', 'restriction', 'fr').status).toBe(
    'occurred',
  );
});

test('« parmi lesquels … »: only some of those held', () => {
  const text = 'Onze militants, parmi lesquels Kofi Adé, ont été interpellés mardi.';
  expect(mention(text, 'arrest', 'fr').quantity).toBe(11);
});

test('who questions whether something is so questions nobody', () => {
  const text = 'William Ruto questioned whether the government of Chad was legitimate.';
  expect(read(text).mentions.map(({ type }) => type)).not.toContain('investigation');
  const other = 'Police questioned the minister on Monday.';
  expect(mention(other, 'investigation').actors).toHaveLength(2);
});

test('« interrogé par la police », not « interrogé par un journal »', () => {
  expect(mention('Le ministre a été interrogé lundi par la police.', 'investigation', 'fr').status).toBe(
    'occurred',
  );
  const { mentions } = read('Interrogé par l’AFP, le ministre a démenti.', 'fr');
  expect(mentions.map(({ type }) => type)).not.toContain('investigation');
});
