import { describe, expect, test } from 'vitest';
import { mention, read, who } from './reading.ts';

describe('who did what to whom', () => {
  test('active and passive fill the same roles', () => {
    const active = mention('Poland delivered twelve tanks to Ukraine.', 'arms-delivery');
    const passive = mention('Twelve tanks were delivered to Ukraine by Poland.', 'arms-delivery');
    for (const found of [active, passive]) {
      expect(who(found, 'actor')).toBe('Poland');
      expect(who(found, 'recipient')).toBe('Ukraine');
      expect(found.quantity).toBe(12);
    }
  });

  test.each([
    ['A 36-year-old engineer was arrested in Lomé.', 'arrest', undefined],
    ['Chad signed a 10-year agreement with Norway.', 'agreement', undefined],
    ['Chad deployed a 1,000-strong force to Niger.', 'deployment', 1000],
  ])('a number joined to a unit counts nothing: %s', (text, type, quantity) => {
    expect(mention(text, type).quantity).toBe(quantity);
  });

  test('the receiver is the subject of "receive"', () => {
    const found = mention('Ukraine received twelve tanks from Poland.', 'arms-delivery');
    expect(who(found, 'recipient')).toBe('Ukraine');
    expect(who(found, 'actor')).toBe('Poland');
  });

  test('a plane is no actor: who sent it is', () => {
    const found = mention('A cargo plane delivered two radars from Turkey to Niger.', 'arms-delivery');
    expect(who(found, 'actor')).toBe('Turkey');
  });

  test('joined verbs share their subject', () => {
    const text = 'Norway delivered tanks to Ukraine and signed an agreement with Poland.';
    expect(who(mention(text, 'agreement'), 'actor')).toBe('Norway');
  });

  test('a relative clause takes its noun as subject, the main verb keeps it', () => {
    const text = 'Turkey, which had delivered drones to Niger, warned Chad against hiring mercenaries.';
    expect(who(mention(text, 'arms-delivery'), 'actor')).toBe('Turkey');
    expect(who(mention(text, 'threat'), 'actor')).toBe('Turkey');
    expect(who(mention(text, 'threat'), 'recipient')).toBe('Chad');
  });

  test('who is urged does what is urged', () => {
    const found = mention('Lawmakers urged Chad to expel the ambassador.', 'expulsion');
    expect(who(found, 'actor')).toBe('Chad');
  });

  test('a light verb lends its subject to the noun', () => {
    expect(who(mention('Turkey launched an attack on the harbour.', 'attack'), 'actor')).toBe('Turkey');
    expect(who(mention('La Turquie a mené une attaque contre le port.', 'attack', 'fr'), 'actor')).toBe(
      'Turquie',
    );
  });

  test('« reçu … de »: the one named after the thing gave it', () => {
    const found = mention('Le Niger a reçu deux radars de la Turquie.', 'arms-delivery', 'fr');
    expect(who(found, 'recipient')).toBe('Niger');
    expect(who(found, 'actor')).toBe('Turquie');
  });

  test('nobody is actor and recipient at once', () => {
    const found = mention('Russia accused Ukraine of shelling Russia.', 'accusation');
    expect(found.actors.map(({ role }) => role)).toEqual(['actor', 'recipient']);
  });
});

describe('what and how much', () => {
  test.each([
    ['Sweden delivered 5,000 rifles to Ukraine.', 'en', 5000],
    ['Sweden delivered two hundred rifles to Ukraine.', 'en', 200],
    ['Sweden delivered several hundred rifles to Ukraine.', 'en', undefined],
    ['La Suède a livré 5 000 fusils à l’Ukraine.', 'fr', 5000],
    ['La Suède a livré vingt-quatre chars à l’Ukraine.', 'fr', 24],
    ['La Suède a livré une dizaine de chars à l’Ukraine.', 'fr', 10],
  ] as const)('%s', (text, lang, quantity) => {
    expect(mention(text, 'arms-delivery', lang).quantity).toBe(quantity);
  });

  test('joined things are named one by one, with their concepts', () => {
    const { things } = mention(
      'Poland delivered four helicopters, rifles and ammunition to Chad.',
      'arms-delivery',
    );
    expect(things.map(({ concept }) => concept)).toEqual(['helicopter', 'rifle', 'ammunition']);
    expect(things[0]!.quantity).toBe(4);
  });

  test('a second batch and another delivery say so', () => {
    expect(mention('Niger received a second batch of drones.', 'arms-delivery').ordinal).toBe(2);
    expect(mention('Le Niger a reçu une nouvelle livraison d’armes.', 'arms-delivery', 'fr').another).toBe(
      true,
    );
  });

  test('several events in one noun are counted, not made', () => {
    const found = mention('Ties have soured after two coups in the country.', 'coup');
    expect(found.aggregate).toBe(2);
    expect(found.background).toBe(true);
  });
});

test.each(['The court released him on bail.', 'They arrested him and accused him of spying.'])(
  'a pronoun that nobody stands for is not sought in itself: %s',
  (text) => {
    expect(() => read(text)).not.toThrow();
  },
);
