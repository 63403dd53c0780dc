import { expect, test } from 'vitest';
import { mention, read } from './reading.ts';

test('a definite noun has the date of the event it takes up', () => {
  const { mentions } = read('Kenya and Chad signed a deal on Monday. The deal was signed in Nairobi.');
  expect(mentions.map(({ date }) => date.edtf)).toEqual(['2023-10-02', '2023-10-02']);
});

test('what happened as it took place is of its day', () => {
  const text = 'A missile struck a village on Monday. The attack came as Chad expelled the ambassador.';
  expect(mention(text, 'expulsion').date.edtf).toBe('2023-10-02');
});

test('deaths behind an attack are of its day', () => {
  const text = 'Rebels shelled the town on Monday. Two people were killed.';
  expect(mention(text, 'casualties').date.edtf).toBe('2023-10-02');
});

test('"this attack" is that in which people were told to be killed', () => {
  const text =
    'Six soldats ont été tués lundi à Diffa. Le Kenya a condamné mardi cette attaque, survenue trois semaines après une embuscade.';
  expect(mention(text, 'attack', 'fr').date.edtf).toBe('2023-10-02');
});

test('what is still to come is not', () => {
  const text = 'Chad signed a deal on Monday. The deal will be signed again.';
  expect(read(text).mentions.at(-1)?.date.edtf).toBe('2023-10-04/..');
});

test('how long a state has lasted is no date of an act', () => {
  const found = mention('William Ruto, in power since 2022, was arrested in Nairobi.', 'arrest');
  expect(found.date.edtf).toBe('../2023-10-04');
});

test('a second coup is another than the one told before', () => {
  const { mentions } = read('Officers seized power in Chad on Monday. Ghana condemned the second coup.');
  expect(mentions.findLast(({ type }) => type === 'coup')?.date.edtf).toBe('../2023-10-04');
});

test.each([
  ['en', 'A bomb exploded in Quetta on Monday. It was the fourth attack in a month.', 'attack'],
  ['en', 'Ministers of Chad and Kenya met on Monday. It was their first meeting since 2017.', 'meeting'],
  [
    'fr',
    "Des militaires ont renversé le président lundi. C'était le troisième coup d'État en dix ans.",
    'coup',
  ],
] as const)('what "it" was, the one told before, is of its day', (lang, text, type) => {
  const days = read(text, lang)
    .mentions.filter((each) => each.type === type)
    .map(({ date }) => date.edtf);
  expect(days).toEqual(['2023-10-02', '2023-10-02']);
});
