import { describe, expect, test } from 'vitest';
import { mention, PUBLISHED, read } from './reading.ts';

describe('the date of a clause without one of its own', () => {
  test.each([
    ['Nine people were killed and forty wounded when a shell struck a school on Monday.', 'en' as const],
    ['Neuf personnes ont été tuées lorsqu’un obus a touché une école lundi.', 'fr' as const],
  ])('is that of the moment told below it: %s', (text, lang) => {
    expect(mention(text, 'casualties', lang).date.edtf).toBe('2023-10-02');
  });

  test('is the day that ends the verbs joined to it, as inferred', () => {
    const text = 'The governor dismissed two ministers and banned rallies on Monday.';
    expect(mention(text, 'resignation').date).toMatchObject({ edtf: '2023-10-02', basis: 'inferred' });
  });

  test('is the day behind what tells of its object', () => {
    const text = 'Parliament revoked a law criminalising migration on Saturday.';
    expect(mention(text, 'concession').date.edtf).toBe('2023-09-30');
  });

  test('is the day that the main clause before has reached', () => {
    const text = 'President William Ruto visited Lima on Monday and the two leaders signed a treaty.';
    expect(mention(text, 'agreement').date).toMatchObject({ edtf: '2023-10-02', basis: 'inferred' });
  });

  test('is never that of a verb of another time', () => {
    const text = 'Turkey delivered drones to Chad in August and has denied arming the rebels.';
    expect(mention(text, 'denial').date.edtf).toBe(`../${PUBLISHED}`);
  });

  test('of an announcement reaches over what a gerund adds', () => {
    const text =
      'Le Kenya et le Tchad sont convenus d’échanger leurs prisonniers, Nairobi devant libérer dix soldats, ont annoncé lundi les deux pays.';
    expect(mention(text, 'agreement', 'fr').date.edtf).toBe('2023-10-02');
  });
});

describe('the date of a means', () => {
  test('is that of the deed', () => {
    const text = 'Canada expelled two envoys on Monday; Chad retaliated by expelling two Canadians.';
    const second = read(text).mentions.filter(({ type }) => type === 'expulsion')[1]!;
    expect(second.date.edtf).toBe('2023-10-02');
  });
});
