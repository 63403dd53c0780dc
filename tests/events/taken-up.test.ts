import { describe, expect, test } from 'vitest';
import { mention, who } from './reading.ts';

describe('a pronoun in the place of an object', () => {
  test('takes up those upon whom the verb before acted', () => {
    const text = 'Police arrested three councillors on Sunday and released them a day later.';
    const found = mention(text, 'release');
    expect(who(found, 'victim')).toBe('three councillors');
    expect(found.date.edtf).toBe('2023-10-02');
  });

  test('stands before a French verb', () => {
    const text = 'La police a interpellé l’opposant et l’a relâché.';
    expect(who(mention(text, 'release', 'fr'), 'victim')).toBe('opposant');
  });

  test('takes up a thing as well', () => {
    const text = 'Peru suspended the talks on Sunday but resumed them a day later.';
    expect(mention(text, 'negotiation').date.edtf).toBe('2023-10-01');
  });

  test('that a verb shares is a person where one was named', () => {
    const text =
      'Le maire, Marc Dury, est soupçonné de vol ; placé en garde à vue lundi, il a été mis en examen mardi puis libéré.';
    expect(who(mention(text, 'arrest', 'fr'), 'victim')).toBe('Marc Dury');
    expect(mention(text, 'arrest', 'fr').date.edtf).toBe('2023-10-02');
    expect(who(mention(text, 'release', 'fr'), 'victim')).toBe('Marc Dury');
  });

  test('counted people of a nation are not their state', () => {
    const found = mention('Bakou doit libérer 32 militaires arméniens.', 'release', 'fr');
    expect(who(found, 'victim')).toBe('32 militaires arméniens');
  });
});
