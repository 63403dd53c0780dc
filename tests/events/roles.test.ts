import type { Lang } from '../../src/model.ts';
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
    ['Sweden delivered Boeing 737 aircraft to Ukraine.', 'en', undefined],
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

  test('a year before the noun counts nothing and does not date what comes after', () => {
    const found = mention('Chad ended a 2012 accord with France in March.', 'suspension');
    expect(found.quantity).toBeUndefined();
    expect(found.date.edtf).toBe('2023-03');
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

describe('states and bodies that the content does not list', () => {
  test.each([
    ['Peruvian instructors arrived in Chisinau on Monday.', 'deployment', 'actor', 'Peru'],
    ['Peru’s ruling generals closed the border on Monday.', 'suspension', 'actor', 'Peru'],
    ['The White House accused Peru of spying.', 'accusation', 'actor', 'United States'],
    ['The Arab League condemned the coup in Peru.', 'condemnation', 'actor', 'Arab League'],
  ])('act under the name that the world gives them: %s', (text, type, role, name) => {
    const found = mention(text, type);
    expect(who(found, role)).toBe(name);
    expect(found.actors.every(({ id }) => !id?.startsWith('world:'))).toBe(true);
  });

  test('what is told behind the saying is told of those who acted', () => {
    const text =
      'Peru has left its base in Haiti, the minister said on Monday, ending a deployment of nine years.';
    const found = read(text).mentions.filter(({ type }) => type === 'withdrawal');
    expect(found.map((each) => who(each, 'actor'))).toEqual(found.map(() => 'Peru'));
  });

  test('whom a coup was against, though its day stands between', () => {
    const text = 'Months of unrest ended with a coup in May 2021 against President William Ruto.';
    expect(who(mention(text, 'coup'), 'victim')).toBe('William Ruto');
  });

  test('who condemns an attempt does not make it', () => {
    const found = mention('The Arab League condemned the attempt to seize power in Peru.', 'coup');
    expect(who(found, 'actor')).toBeUndefined();
  });
});

describe('who is meant by the verb', () => {
  test('"it" behind a captured town is who took it, and control of a town is no coup', () => {
    const text =
      'In May the rebels’ army captured Lisse, and it has since taken control of the port of Gorle.';
    expect(read(text).mentions.map(({ type }) => type)).toEqual(['fighting', 'fighting']);
    expect(mention('Officers took control of the country.', 'coup').status).toBe('occurred');
  });

  test('"a top general accused" has the general for its subject', () => {
    expect(who(mention('A top general accused the state of Peru of spying.', 'accusation'), 'actor')).toBe(
      'top general',
    );
  });

  test('those who are sent are not those to whom it is promised', () => {
    expect(
      who(mention('Kenya promised to send a thousand police officers to Haiti.', 'promise'), 'recipient'),
    ).toBe('Haiti');
  });

  test('« par intérim » names nobody who appoints', () => {
    const found = mention('Luis Rojas a été nommé Premier ministre par intérim jeudi.', 'appointment', 'fr');
    expect(who(found, 'actor')).toBeUndefined();
  });

  test('who commits crimes promises nothing', () => {
    expect(read('Both sides had committed war crimes.').mentions).toEqual([]);
  });

  test('« d’ici » bounds what is organised', () => {
    const found = mention(
      'Le conseil doit organiser des élections d’ici février 2026.',
      'election-timetable',
      'fr',
    );
    expect(found.date.edtf).toBe('../2026-02');
  });

  test('an allegation denied is what was alleged, not all that was told', () => {
    const text =
      'A newspaper reported that Peru had expelled two envoys. Peru accused Chile of delivering weapons to Haiti. Chile denied the allegation.';
    const denied = read(text).mentions.filter(({ status }) => status === 'denied');
    expect(denied.map(({ type }) => type)).toEqual(['arms-delivery']);
  });
});

test('the people of a state that acted last are those whom "them" means', () => {
  const text =
    "Officials were arrested. Peru's doctors began a walkout on Tuesday. The government ordered them to go back to work.";
  expect(who(mention(text, 'demand'), 'recipient')).toBe("Peru's doctors");
});

describe('whom the words around name', () => {
  test.each<[Lang, string, string, expected: [string, string[]]]>([
    ['en', 'Chad fired missiles at Turkey on Monday.', 'attack', ['victim', ['Turkey']]],
    ['en', 'Hundreds of thousands marched against the law.', 'protest', ['actor', ['Hundreds of thousands']]],
    ['fr', 'Ana Lopez a téléphoné à Paul Mbeki.', 'meeting', ['recipient', ['Paul Mbeki']]],
    // a verb in the plural tells of all that are joined
    [
      'fr',
      'La France et le Tchad, qui ont suspendu deux licences, ont convoqué un diplomate.',
      'suspension',
      ['actor', ['France', 'Tchad']],
    ],
    // a firm of a state is not that state
    [
      'fr',
      "La compagnie pétrolière norvégienne a suspendu l'exploitation du puits.",
      'suspension',
      ['actor', ['compagnie pétrolière norvégienne']],
    ],
    // what others think of it is no part of the call
    [
      'fr',
      "L'ONU a appelé à la fin des opérations, que le Tchad avait jugées légitimes.",
      'demand',
      ['recipient', []],
    ],
  ])('%s: %s', (lang, text, type, [role, names]) => {
    const { actors } = mention(text, type, lang);
    expect(actors.filter((each) => each.role === role).map(({ name }) => name)).toEqual(names);
  });
});

test('who is helped is whom the help is for, and no thing', () => {
  const helped = mention('The loans are meant to help the Kenyan army.', 'aid');
  expect(helped.actors.filter(({ role }) => role === 'recipient')).toHaveLength(1);
  expect(helped.object).toBeUndefined();
});

test('so long before something: nobody resigns from it', () => {
  const text = "À deux semaines de l'élection présidentielle, le ministre a démissionné.";
  expect(mention(text, 'resignation', 'fr').actors.map(({ role }) => role)).toEqual(['actor']);
});
