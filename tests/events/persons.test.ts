import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { mention, read, who } from './reading.ts';

test('a pronoun in front means who stands behind it', () => {
  expect(who(mention('After they seized the town, the rebels killed 20 people.', 'fighting'), 'actor')).toBe(
    'rebels',
  );
  expect(who(mention('Years after he took power, the minister resigned.', 'coup'), 'actor')).toBe('minister');
});

describe('what stands beside a word and does not belong to it', () => {
  test('a truce asked for to mark a feast is not asked of the feast', () => {
    const found = mention('Chad called for a truce to mark the feast of Saint Brice.', 'demand');
    expect(who(found, 'recipient')).toBeUndefined();
  });

  test('a panel that is to be set up is not the one asked', () => {
    const found = mention("Les députés réclament la création d'une commission d'enquête.", 'demand', 'fr');
    expect(who(found, 'recipient')).toBeUndefined();
  });

  test('who comes together with the heads of a union does not speak with them', () => {
    const { mentions } = read('He was speaking after a meeting with the heads of the African Union.');
    expect(
      mentions.filter(({ type }) => type === 'meeting').map(({ trigger }) => trigger.text),
    ).not.toContain('speaking');
  });

  test('a warning of an offensive that is averted was given', () => {
    const text =
      'Russia agreed to a zone, averting an offensive that the African Union had warned could kill thousands.';
    expect(mention(text, 'threat').status).toBe('occurred');
  });

  test('what a court sentences somebody to is the sentence', () => {
    const { mentions } = read(
      'La banque a été condamnée à verser deux millions de dollars à la ville.',
      'fr',
    );
    expect(mentions.map(({ type }) => type)).toEqual(['court-decision']);
  });
});

test('a surname comes with and without its article', () => {
  const text =
    'General Ali al-Burhan spoke on Monday. Burhan and his deputy, Omar Dagalo, seized power in 2021.';
  expect(mention(text, 'coup').actors.map(({ name }) => name)).toEqual(['Ali al-Burhan', 'Omar Dagalo']);
});

test('of a company and its spokeswoman it is the company that a text goes on to speak of', () => {
  const text =
    'La société dément, a indiqué sa porte-parole. Elle avait été condamnée en 2019 par le tribunal.';
  expect(who(mention(text, 'court-decision', 'fr'), 'recipient')).toBe('société');
});

describe('who and what a sentence names', () => {
  test('those with whom an agreement establishes ties sign it too', () => {
    const found = mention(
      'Turkey signed accords establishing formal ties with Chad and Ghana on Tuesday.',
      'agreement',
    );
    expect(found.actors.filter(({ role }) => role === 'recipient').map(({ name }) => name)).toEqual([
      'Chad',
      'Ghana',
    ]);
  });

  test('rockets that were fired wound, and are not what is hit', () => {
    const { mentions } = read('Rockets fired from Gaza wounded two people in the port, medics said.');
    expect(mentions.map(({ type, actors }) => [type, actors.map(({ name }) => name)])).toEqual([
      ['attack', []],
      ['casualties', ['two people']],
    ]);
  });

  test('behind a fronted phrase with a participle a name acts', () => {
    const text = 'In an undated video apparently filmed at home, William Ruto appealed to friends of Chad.';
    const found = mention(text, 'demand');
    expect([who(found, 'actor'), found.status]).toEqual(['William Ruto', 'occurred']);
  });

  test('"five or six" is no number', () => {
    const found = mention('Norway delivered five or six helicopters to Chad.', 'arms-delivery');
    expect([found.object, found.quantity]).toEqual(['five or six helicopters', undefined]);
  });

  test('who is sworn in as something is appointed', () => {
    const found = mention('William Ruto will be sworn in as interim head of state on Monday.', 'appointment');
    expect([found.status, found.date.edtf]).toEqual(['planned', '2023-10-09']);
  });

  test('heads of state meet, they head nothing', () => {
    expect(mention('The bloc said it planned an urgent meeting of heads of state.', 'meeting').status).toBe(
      'planned',
    );
  });
});

describe('who it is', () => {
  test('who is accused denies it', () => {
    const text = 'Doctors spoke on Monday. Chad accused both sides of war crimes, which they deny.';
    expect(who(mention(text, 'denial'), 'actor')).toBe('both sides');
  });

  test('"accusing it" means none of those who accuse', () => {
    const text =
      'Chad and Ghana cut ties with Turkey on Monday, accusing it of theft among some of the most powerful states.';
    expect(
      mention(text, 'accusation')
        .actors.filter(({ role }) => role === 'recipient')
        .map(({ id }) => id),
    ).toEqual(['turkey']);
  });

  test('the leaders of several states are each of them', () => {
    const found = mention(
      'William Ruto spoke by phone with the leaders of Chad, Turkey and Ghana.',
      'meeting',
    );
    expect(found.actors.filter(({ role }) => role === 'recipient').map(({ name }) => name)).toEqual([
      'Chad',
      'Turkey',
      'Ghana',
    ]);
  });

  test('what is no subjunctive is told by who tells it', () => {
    const text =
      "Le gouvernement turc a jugé probable que l'opposant ait été empoisonné et a demandé une enquête.";
    expect(mention(text, 'demand', 'fr').actors[0]?.id).toBe('turkey');
  });

  test('beside an answer from one state stands the threat by another', () => {
    const found = mention('The law prompted an angry response from Chad and a threat by Turkey.', 'threat');
    expect(who(found, 'actor')).toBe('Turkey');
  });
});

describe('whose the deed is', () => {
  test.each<[Lang, string, string, [role: string, name: string][]]>([
    [
      'en',
      'William Ruto was shown on television a day after his arrest.',
      'arrest',
      [['victim', 'William Ruto']],
    ],
    [
      'en',
      'The appointment of Ali Bongo was a surprise in May.',
      'appointment',
      [['recipient', 'Ali Bongo']],
    ],
    [
      'en',
      "On Monday Ali Bongo's appointment in May was annulled.",
      'appointment',
      [['recipient', 'Ali Bongo']],
    ],
    [
      'en',
      'William Ruto spoke. His resignation on Monday surprised allies.',
      'resignation',
      [['actor', 'William Ruto']],
    ],
    [
      'en',
      "The rebels' release of the nurses came in May.",
      'release',
      [
        ['actor', 'rebels'],
        ['victim', 'nurses'],
      ],
    ],
    [
      'fr',
      'William Ruto a parlé. Son arrestation en janvier avait surpris.',
      'arrest',
      [['victim', 'William Ruto']],
    ],
    [
      'en',
      'Sofia Sapega, a Kenyan citizen detained alongside him on Sunday, will be held for two months.',
      'arrest',
      [['victim', 'Sofia Sapega']],
    ],
  ])('%s: %s', (lang, text, type, roles) => {
    expect(mention(text, type, lang).actors.map(({ role, name }) => [role, name])).toEqual(roles);
  });

  test('what is forced and what is done beside it are both by who defends it', () => {
    const text = 'William Ruto defended forcing a plane to land in Chad and arresting a journalist on board.';
    expect(who(mention(text, 'arrest'), 'actor')).toBe('William Ruto');
  });

  test('the companies of a list are each of them', () => {
    const found = mention('Turkey accused KLM, British Airways and Qantas of theft.', 'accusation');
    expect(found.actors.filter(({ role }) => role === 'recipient').map(({ name }) => name)).toEqual([
      'KLM',
      'British Airways',
      'Qantas',
    ]);
  });
});

describe('the person that a pronoun or a possessive means', () => {
  test('whom the sentence before acted upon, through a verdict', () => {
    const text =
      "William Ruto a été arrêté lundi. Un juge l'a déclaré coupable d'avoir volé. Le ministre Ali Bongo l'a accusé de trahison.";
    const { mentions } = read(text, 'fr');
    const whom = mentions.map(({ actors }) => actors.find(({ role }) => role !== 'actor')?.name);
    expect(whom).toEqual(['William Ruto', 'William Ruto', 'William Ruto']);
  });

  test('of two persons the one whom the sentence names', () => {
    const text =
      'William Ruto spoke. The court rejected a complaint against judge Tarek Bitar, allowing him to open his inquiry.';
    const names = mention(text, 'investigation').actors.map(({ name }) => name);
    expect(names).not.toContain('William Ruto');
  });
});

test('a place described between commas does nothing', () => {
  const text = 'À Lima, la capitale économique, des manifestants ont incendié lundi la mairie.';
  expect(who(mention(text, 'destruction', 'fr'), 'actor')).toBe('manifestants');
});

describe('who says it', () => {
  test.each<[Lang, string, string, string]>([
    [
      'en',
      'A report was published. It quotes a driver as saying soldiers had looted the trucks.',
      'destruction',
      'driver',
    ],
    [
      'fr',
      "Pour l'ONG Amnesty International, l'armée a tué 20 civils en février.",
      'attack',
      'Amnesty International',
    ],
    [
      'fr',
      'Selon le quotidien Le Monde, le Mali aurait versé 10 millions de dollars au Tchad.',
      'aid',
      'Le Monde',
    ],
  ])('%s: %s', (lang, text, type, speaker) => {
    const found = read(text, lang).mentions.find((each) => each.type === type || each.type === 'casualties');
    expect(found?.attribution.speaker?.name).toBe(speaker);
  });

  test('an official who asks for anonymity demands nothing', () => {
    const text = "D'après un diplomate ayant requis l'anonymat, le Tchad a expulsé deux officiers.";
    expect(read(text, 'fr').mentions.map(({ type }) => type)).toEqual(['expulsion']);
  });
});

test('who is supplied with clothes by factories reopens none', () => {
  const found = mention(
    'Clothes factories, which supply H&M and Zara, will reopen on Friday.',
    'base-closure',
  );
  expect(who(found, 'actor')).toBeUndefined();
});

describe('who gave what is received', () => {
  test.each([
    ['Le Kenya a reçu deux hélicoptères de combat venus de Russie.', 'fr'],
    ['Le Kenya a reçu des radars et deux hélicoptères de combat venus de Russie.', 'fr'],
    ['Le Kenya a reçu des radars provenant de Russie.', 'fr'],
    ['Le Kenya a reçu de Russie deux radars.', 'fr'],
    ['Kenya received two radars that came from Russia.', 'en'],
  ] as const)('%s', (text, lang) => {
    const found = mention(text, 'arms-delivery', lang);
    expect(found.actors.find(({ role }) => role === 'actor')?.id).toBe('russia');
    expect(found.actors.find(({ role }) => role === 'recipient')?.id).toBe('kenya');
  });

  test.each([
    ['A cargo plane delivered the helicopters to the airport of Bamako.', 'en'],
    ["L'avion a transporté les radars à l'aéroport international de Bamako.", 'fr'],
  ] as const)('where it lands is given nothing: %s', (text, lang) => {
    expect(who(mention(text, 'arms-delivery', lang), 'recipient')).toBeUndefined();
  });
});

test('the government of a state that took power is no one of the state’s name', () => {
  const found = mention('The present government of Kenya, which took power in May, met Wagner.', 'coup');
  expect(found.actors.find(({ role }) => role === 'actor')).toMatchObject({ name: 'government' });
});

test('"they" is no state whose authorities have spoken: things may be meant', () => {
  const text = 'Kenya’s authorities said four trucks had arrived. They are meant to help the police.';
  expect(who(mention(text, 'aid'), 'actor')).toBeUndefined();
});
