import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

describe('who moves forces', () => {
  test.each([
    ['Kenyan troops will be withdrawn in May.', 'Kenya'],
    ['Turkey said that its soldiers would be withdrawn in May.', 'Turkey'],
    ['William Ruto announced a withdrawal of Kenyan troops.', 'Kenya'],
  ])('%s', (text, name) => {
    expect(who(mention(text, 'withdrawal'), 'actor')).toBe(name);
  });

  test('« ses soldats » are those of the subject before', () => {
    const found = mention('La Turquie a annoncé que ses soldats seraient retirés.', 'withdrawal', 'fr');
    expect(found.actors.find(({ role }) => role === 'actor')?.id).toBe('turkey');
  });
});

test('mercenaries are nobody’s because of where they come from', () => {
  const found = mention(
    'The contract provides for the deployment of 1,000 Kenyan mercenaries.',
    'deployment',
  );
  expect(who(found, 'actor')).toBeUndefined();
});

describe('whom a statement is about', () => {
  test('"everything" says nothing', () => {
    expect(
      read('Everything suggests that the army will leave Chad.').mentions.map(({ type }) => type),
    ).not.toContain('statement');
  });

  test('the subject of what is said', () => {
    const found = mention('William Ruto said on Monday that Turkey had bought ten drones.', 'statement');
    expect(who(found, 'about')).toBe('Turkey');
  });

  test('never those spoken to, nor the medium', () => {
    const told = mention('William Ruto told journalists on Monday that prices were high.', 'statement');
    expect(who(told, 'about')).toBeUndefined();
    const aired = mention('William Ruto said on state television that prices were high.', 'statement');
    expect(who(aired, 'about')).toBeUndefined();
  });
});

describe('pairs, pronouns and light objects', () => {
  test('"the two" are the two joined before', () => {
    const found = mention('Turkey and Qatar met on Monday, and the two have urged Chad to wait.', 'demand');
    const actors = found.actors.filter(({ role }) => role === 'actor').map(({ id }) => id);
    expect(actors).toEqual(['turkey', 'qatar']);
  });

  test('"she" is the woman who spoke, not the man named after her', () => {
    const text =
      'Florence Parly rejected the accusation that Choguel Maïga had made. It was untrue, she said on Monday.';
    expect(who(mention(text, 'statement'), 'speaker')).toBe('Florence Parly');
  });

  test('"took delivery of": what was delivered', () => {
    const found = mention('Turkey took delivery on Monday of four helicopters.', 'arms-delivery');
    expect(found.object).toBe('four helicopters');
    expect(found.quantity).toBe(4);
  });

  test('"took power": power is nobody', () => {
    expect(mention('The colonels took power in May.', 'coup').actors.map(({ role }) => role)).toEqual([
      'actor',
    ]);
  });
});
