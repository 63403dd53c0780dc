import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

describe('whose a thing is', () => {
  test('weapons act for their state, places are hit for theirs', () => {
    const found = mention('Israeli tanks shelled Turkish villages.', 'attack');
    expect(who(found, 'actor')).toBe('Israel');
    expect(found.actors.find(({ role }) => role === 'victim')?.id).toBe('turkey');
  });

  test('so do they as agents of a passive', () => {
    const found = mention('The drone was shot down by Turkish air defences.', 'attack');
    expect(who(found, 'actor')).toBe('Turkey');
  });
});

describe('whom words are meant for', () => {
  test.each([
    ['William Ruto demanded that Chad release the soldiers.', 'demand', 'Chad'],
    ['Turkey threatened to impose tariffs on China.', 'threat', 'China'],
    ['Germany rejected calls by Chad for more aid.', 'refusal', 'Chad'],
    ['Ghana condemned Serbia’s crackdown.', 'condemnation', 'Serbia'],
  ])('%s', (text, type, name) => {
    expect(who(mention(text, type), 'recipient')).toBe(name);
  });

  test('the last "of" behind the object belongs to "accuse"', () => {
    const found = mention('Doctors accused all parties of abuses.', 'accusation');
    expect(who(found, 'recipient')).toBe('all parties');
  });
});

describe('how many and how much', () => {
  test.each([
    ['Russia launched about 100 missiles at the harbour.', 'attack', 100],
    ['A bomb killed at least twelve people in the market.', 'casualties', 12],
    ['Police arrested 30 protesters.', 'arrest', 30],
    ['Norway gave Chad $725 million in food aid.', 'aid', 725_000_000],
  ] as const)('%s', (text, type, quantity) => {
    expect(mention(text, type).quantity).toBe(quantity);
  });
});

describe('who people are', () => {
  test('whom a relative clause accuses', () => {
    const text = 'Crowds gathered to praise William Ruto, whom they had accused of theft.';
    expect(who(mention(text, 'accusation'), 'recipient')).toBe('William Ruto');
  });

  test('who dies is the victim', () => {
    expect(
      who(mention('Several Kenyan soldiers died in the attack.', 'casualties'), 'actor'),
    ).toBeUndefined();
  });

  test('ethnic Serbs are not Serbia', () => {
    const found = mention('Ethnic Serbs attacked the bridge.', 'attack');
    expect(found.actors.find(({ role }) => role === 'actor')?.id).toBeUndefined();
  });
});

test.each([
  ['Norway ordered 14 Leopard 2 tanks.', 14],
  ['Norway ordered some 6,700 rifles.', 6700],
] as const)('%s', (text, quantity) => {
  expect(mention(text, 'arms-purchase').quantity).toBe(quantity);
});

test('whom a letter is addressed to is given nothing else', () => {
  const text =
    'Chad accused France of supplying weapons to jihadist groups, in a letter to the United Nations.';
  const found = read(text).mentions.find(({ type }) => type === 'arms-delivery')!;
  const given = found.actors.filter(({ role }) => role === 'recipient').map(({ name }) => name);
  expect(given).toEqual(['jihadist groups']);
});
