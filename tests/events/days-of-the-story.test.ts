import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { mention, read, who } from './reading.ts';

describe('the day of', () => {
  test.each<[Lang, string, string, string]>([
    ['en', 'The president promised reforms in a speech delivered on Tuesday.', 'promise', '2023-10-03'],
    ['fr', 'Il comparaîtra vendredi devant les juges.', 'court-decision', '2023-10-06'],
    [
      'fr',
      "Selon un rapport rendu public mardi, l'armée a tué 20 villageois en mars.",
      'casualties',
      '2023-03',
    ],
    [
      'fr',
      "« Nous nous défendrons », a promis le chef de l'État dans une allocution prononcée lundi.",
      'promise',
      '2023-10-02',
    ],
    [
      'en',
      'Lima closed its embassy on Monday, as it had condemned the violence of May.',
      'condemnation',
      '../2023-10-04',
    ],
    ['en', 'A soldier was killed on Monday in fighting with forces from Chad.', 'fighting', '2023-10-02'],
    ['en', 'Lima denied on Monday that a deal had been signed.', 'agreement', '../2023-10-02'],
    ['fr', 'Le Tchad a démenti lundi avoir signé un accord.', 'agreement', '../2023-10-02'],
    [
      'en',
      'Ghana suspended its payments on Monday, six days after signing a pact with Chad.',
      'agreement',
      '2023-09-26',
    ],
    // told at a distance from what has no day, it has none either
    [
      'en',
      'The talks began on Monday. Three weeks after the vote, the African Union suspended Chad.',
      'suspension',
      '../2023-10-04',
    ],
  ])('%s: %s', (lang, text, type, edtf) => {
    expect(mention(text, type, lang).date.edtf).toBe(edtf);
  });
});

describe('the day that a story has reached', () => {
  test.each<[Lang, string, string, string]>([
    // not that of a noun, where the sentence has told its own before
    [
      'en',
      'Crowds marched on Monday over the flood of 11 September. The same day, Chad expelled the envoy.',
      'expulsion',
      '2023-10-02',
    ],
    [
      'fr',
      "La foule a défilé lundi après l'inondation du 11 septembre. Le même jour, le Tchad a expulsé l'émissaire.",
      'expulsion',
      '2023-10-02',
    ],
    // nor lost by what came before it
    [
      'en',
      'Congress removed the mayor on Friday, two hours after he had closed it.\n\nPolice arrested him that afternoon.',
      'arrest',
      '2023-09-29',
    ],
  ])('%s: %s', (lang, text, type, edtf) => {
    expect(mention(text, type, lang).date.edtf).toBe(edtf);
  });
});

test('the day on which something is welcomed is not the day of it', () => {
  const text = 'Amnesty International welcomed the verdict on Monday.';
  expect(mention(text, 'court-decision').date.edtf).toBe('../2023-10-04');
});

test('a day put off to a date does not lie ahead', () => {
  const text = 'Le Tchad a reporté dimanche au 1er novembre sa conférence.';
  expect(mention(text, 'suspension', 'fr').date.edtf).toBe('2023-10-01');
});

test('the day that others are held since is that of what was done on it', () => {
  const text = 'Ten people have been held since Friday, when the president suspended the toll.';
  expect(mention(text, 'suspension').date.edtf).toBe('2023-09-29');
});

describe('the day of what a sentence tells', () => {
  test.each<[Lang, string, string, string]>([
    ['en', 'Chad accused Ghana last month of theft.', 'accusation', '2023-09'],
    // no range goes on over a full stop
    [
      'en',
      'The airline suspends flights from Tuesday until further notice. In 2014, Chad withdrew its ambassador from Doha.',
      'withdrawal',
      '2014',
    ],
    // since when they do what the aside says, not the verb
    [
      'fr',
      "Les éboueurs de la ville, en grève depuis lundi, ont bloqué l'accès au port.",
      'protest',
      '../2023-10-04',
    ],
    ['fr', 'Alger a accordé en septembre un don de 100 millions de dollars au Tchad.', 'aid', '2023-09'],
  ])('%s: %s', (lang, text, type, edtf) => {
    expect(mention(text, type, lang).date.edtf).toBe(edtf);
  });
});

describe('what was heard, and when', () => {
  test('shots that were heard were fired', () => {
    expect(mention('Des tirs ont été entendus lundi.', 'attack', 'fr').status).not.toBe('planned');
  });

  test('the evening is that of the day which the story had reached before it stepped back', () => {
    const text =
      "L'armée a attaqué le palais lundi.\n\nLe ministre avait été arrêté le 20 août.\n\nLe Tchad a condamné l'attaque dans la soirée.";
    expect(mention(text, 'condemnation', 'fr').date.edtf).toBe('2023-10-02');
  });

  test('"behind closed doors" has no tense', () => {
    const text = 'The UN Security Council is scheduled to meet behind closed doors on Friday.';
    expect(mention(text, 'meeting').date.edtf).toBe('2023-10-06');
  });

  test('who dies of an attack dies on its day', () => {
    const found = mention("Lundi, onze soldats avaient péri après l'attaque d'un convoi.", 'attack', 'fr');
    expect(found.date.edtf).toBe('2023-10-02');
  });

  test('who came to power by overthrowing another did so', () => {
    const text = 'Arrivé au pouvoir en janvier en renversant William Ruto, le général a parlé.';
    expect(who(mention(text, 'coup', 'fr'), 'victim')).toBe('William Ruto');
  });
});

describe('the day of what is joined or counted', () => {
  test('what goes on now has no day of before', () => {
    const text = 'The island defaulted in April and is negotiating with Turkey.';
    expect(mention(text, 'negotiation').date.edtf).toBe('../2023-10-04');
  });

  test('two days are counted from when it was said, not from what is to come', () => {
    const text =
      'William Ruto confirmed on Tuesday that he would resign on Friday, two days after rebels attacked the port.';
    expect(mention(text, 'attack').date.edtf).toBe('2023-10-01');
  });
});

test.each<[Lang, string]>([
  ['en', 'Lima, 3 October 2023 - Turkey delivered two helicopters to Chad on Monday.'],
  ['fr', 'Lima, le 3 octobre 2023 – La Turquie a livré lundi deux hélicoptères au Tchad.'],
])('%s: the day of filing is not that of the story: %s', (lang, text) => {
  expect(mention(text, 'arms-delivery', lang).date.edtf).toBe('2023-10-02');
});

test('the day of some, counted by the way, is not that of the story', () => {
  const text =
    'The army fired on crowds on Tuesday. Some 300 people have been killed since July, including 95 on Sunday. The army lifted a curfew at dawn.';
  expect(mention(text, 'concession').date.edtf).toBe('2023-10-03');
});

describe('the story goes on from', () => {
  test.each<[string, Lang, string, expected: [string, string]]>([
    [
      'a sentence whose day no event takes',
      'en',
      'Rebels attacked a bus on Monday. The two sides met on Tuesday. The army sent 200 soldiers to Chad.',
      ['deployment', '2023-10-03'],
    ],
    [
      'a sentence without a trigger',
      'en',
      'It rained on Tuesday. The army sent 200 soldiers to Chad.',
      ['deployment', '2023-10-03'],
    ],
    [
      'where it was, though a clause below tells of another time',
      'en',
      'Rebels attacked a bus on Monday. The army sent soldiers to Chad, which had left the bloc in 2019. Police arrested six men.',
      ['arrest', '2023-10-02'],
    ],
    [
      'the day by whose evening something was done',
      'en',
      'Rebels attacked a bus on Monday. By evening, the army had closed the port.',
      ['base-closure', '2023-10-02'],
    ],
    [
      'a sentence without a trigger',
      'fr',
      "Il a plu mardi. L'armée a arrêté six hommes.",
      ['arrest', '2023-10-03'],
    ],
  ])('%s: %s: %s', (_, lang, text, [type, edtf]) => {
    expect(mention(text, type, lang).date.edtf).toBe(edtf);
  });

  test.each<[string, Lang, string, string]>([
    [
      'it moves on',
      'en',
      'Rebels attacked a bus on Monday. The army then sent 200 soldiers to Chad.',
      'deployment',
    ],
    [
      'it steps back',
      'en',
      'Rebels attacked a bus on Monday. Police arrested six men ahead of the vote.',
      'arrest',
    ],
    [
      'it moves on',
      'fr',
      'Le Tchad a expulsé lundi un diplomate. La police a ensuite arrêté six hommes.',
      'arrest',
    ],
    [
      'another has been told',
      'en',
      'Rebels attacked a bus on Monday. It had rained on Friday. Police arrested six men.',
      'arrest',
    ],
  ])('no day where %s: %s', (_, lang, text, type) => {
    expect(mention(text, type, lang).date.edtf).toBe('../2023-10-04');
  });
});

test.each([
  ["Ruto won Sunday's presidential election.", 'en', '2023-10-01'],
  ["The party lost Sunday's vote.", 'en', '2023-10-01'],
  ["Le candidat a remporté l'élection présidentielle de dimanche.", 'fr', '2023-10-01'],
] as const)('what is won or lost has the day of the vote: %s', (text, lang, day) => {
  expect(mention(text, 'election-timetable', lang).date.edtf).toBe(day);
});

describe('the day of what is told with another thing', () => {
  test.each<[Lang, string, string, string]>([
    // what somebody says is said where he was told to be
    ['en', 'Ana Lopez visited Lima on Monday. She accused Chile of theft.', 'accusation', '2023-10-02'],
    ['en', 'Ana Lopez visited Lima on Monday. She has denied spying.', 'denial', '../2023-10-04'],
    ['fr', "Ana Lopez s'est rendue lundi à Lima. Elle a accusé le Chili de vol.", 'accusation', '2023-10-02'],
    ['fr', "L'Union africaine, réunie lundi à Lima, a suspendu le Gabon.", 'suspension', '2023-10-02'],
    ['en', 'The African Union, meeting in Lima on Monday, suspended Gabon.', 'suspension', '2023-10-02'],
    ['fr', 'Interrogé lundi par des députés, il a accusé le Chili de vol.', 'accusation', '2023-10-02'],
    // a threat is dated by the day on which another was to feel it
    [
      'en',
      'The army warned Chad on Tuesday. It had threatened to fine it the day before.',
      'threat',
      '2023-10-02',
    ],
    ['en', 'The deputy helped Ana Lopez win the 2022 election.', 'election-timetable', '2022'],
    [
      'en',
      'On Monday students marched to the port, where they clashed with police.',
      'fighting',
      '2023-10-02',
    ],
    ['fr', 'Six hommes ont été tués dans une frappe menée lundi.', 'casualties', '2023-10-02'],
    ['fr', "Les ouvriers ont bloqué le port jusqu'à leur évacuation en mai.", 'protest', '../2023-10-04'],
    ['fr', 'Les frontières, fermées depuis samedi soir, sont calmes.', 'suspension', '2023-09-30'],
    [
      'en',
      'Chad closed its airspace on the first day of the war and reopened it the next morning.',
      'suspension',
      '../2023-10-04',
    ],
    [
      'en',
      'Chad fined the bank in May. The trial has been postponed to April.',
      'suspension',
      '../2023-10-04',
    ],
    [
      'en',
      'A court jailed the mayor on Monday. The trial was postponed by the army.',
      'suspension',
      '2023-10-02',
    ],
  ])('%s: %s', (lang, text, type, edtf) => {
    const found = read(text, lang).mentions.filter((each) => each.type === type);
    expect(found.at(-1)?.date.edtf).toBe(edtf);
  });
});

test('nobody counts back from a plan', () => {
  const text =
    "La loi s'appliquera à partir du 30 octobre. La semaine précédente, le Chili avait promis 24 millions de dollars au Tchad.";
  expect(mention(text, 'promise', 'fr').date.edtf).toBe('2023-09-25/2023-10-01');
});
