import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

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
    expect(mention(text, 'suspension').date.edtf).toBe('2023-10-01');
    expect(mention(text, 'negotiation').trigger.text).toBe('resumed');
    expect(mention(text, 'negotiation').date.edtf).toBe('2023-10-02');
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

describe('a noun that takes up what the sentence has told', () => {
  test('is no second event', () => {
    const text =
      'A drone struck a mosque in Odesa on Monday, said the governor, who blamed the army for the attack.';
    expect(read(text).mentions.filter(({ type }) => type === 'attack')).toHaveLength(1);
  });
});

describe('whom a phrase means', () => {
  test('"the two leaders" are the two persons named before', () => {
    const text = 'Ana Lopez met William Ruto on Monday and the two leaders signed a treaty.';
    const { actors } = mention(text, 'agreement');
    expect(actors.map(({ name }) => name)).toEqual(['Ana Lopez', 'William Ruto']);
  });

  test('a name set behind a relation names the relative', () => {
    const text = 'The wife of the president, Ana Blum, was arrested on Monday.';
    expect(who(mention(text, 'arrest'), 'victim')).toBe('Ana Blum');
  });

  test('behind a comma a remark is no second object', () => {
    const text = 'The president froze parliament for a month, a move his rivals condemned.';
    expect(who(mention(text, 'suspension'), 'recipient')).toBe('parliament');
  });

  test('the thing given stands behind the name to whom it goes', () => {
    const found = mention('La Turquie a livré au Niger des drones.', 'arms-delivery', 'fr');
    expect(who(found, 'recipient')).toBe('Niger');
    expect(found.object).toBe('drones');
    const tonnes = mention('Chad delivered to Burkina Faso 25,000 rifles.', 'arms-delivery');
    expect(tonnes.quantity).toBe(25000);
  });

  test('a building that is struck is the victim', () => {
    expect(who(mention('A drone struck a warehouse in Odesa.', 'attack'), 'victim')).toBe('warehouse');
  });

  test('a length of time behind a noun is no part of it', () => {
    const text = 'Police arrested four suspects hours later.';
    expect(who(mention(text, 'arrest'), 'victim')).toBe('four suspects');
  });
});

describe('who acts', () => {
  test('nothing without a comma narrows down a name: the attack killed, not the town', () => {
    const text = 'Rebels claimed a drone attack on Tel Aviv that killed one person.';
    expect(who(mention(text, 'casualties'), 'actor')).toBeUndefined();
  });

  test('two words of one speaker are both his own', () => {
    const found = mention('Rwanda denied it had troops in Chad and accused Kenya of theft.', 'accusation');
    expect(found.status).toBe('occurred');
    expect(who(found, 'actor')).toBe('Rwanda');
  });

  test('what is fired is not who is hit', () => {
    const found = mention('China fired rockets at two boats.', 'attack');
    expect(found.actors.map(({ name }) => name)).not.toContain('rockets');
  });

  test('a day of a month counts nothing', () => {
    const text = 'The council will postpone the Feb. 25 election.';
    expect(mention(text, 'election-timetable').quantity).toBeUndefined();
  });

  test('behind a French passive a second one shares its verb and its day', () => {
    const text = 'Un policier a été tué et dix autres blessés lundi.';
    const [first, second] = read(text, 'fr').mentions;
    expect([first!.date.edtf, second!.date.edtf]).toEqual(['2023-10-02', '2023-10-02']);
  });

  test('a time between verb and object leaves the object what it is', () => {
    const text = 'L’armée israélienne a mené dans la nuit des frappes sur Beyrouth.';
    expect(who(mention(text, 'attack', 'fr'), 'actor')).toBe('Israël');
  });
});
