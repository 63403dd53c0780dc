import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { mention, read, who } from './reading.ts';

type Case = [text: string, types: string[]];

const ENGLISH: Case[] = [
  ['Kenya said on Tuesday it was putting the deployment of soldiers to Haiti on hold.', ['suspension']],
  ['Armed men attacked a church on Sunday.', ['attack']],
  ['The prime minister called the decision "unwise".', ['statement']],
  ['A court on Thursday found 14 activists guilty of subversion in the trial.', ['court-decision']],
  ['The army retook the town on Monday.', ['fighting']],
  ['Two others were acquitted.', ['court-decision']],
  ['The ministry revoked the licences of two mines.', ['suspension']],
  ['The Commission opened disciplinary proceedings against Spain.', ['investigation']],
  ['The army called off its offensive on Sunday.', ['suspension']],
];

const FRENCH: Case[] = [
  ["Le Kenya a suspendu mardi l'envoi de policiers en Haïti.", ['suspension']],
  ["L'armée a interrompu lundi son offensive contre les rebelles.", ['suspension']],
  ['Le parquet a ouvert une procédure contre deux banques.', ['investigation']],
];

describe('all that a sentence tells, and nothing else', () => {
  const cases = (lang: Lang, list: Case[]): void => {
    test.each(list)(`${lang}: %s`, (text, types) => {
      expect(read(text, lang).mentions.map(({ type }) => type)).toEqual(types);
    });
  };
  cases('en', ENGLISH);
  cases('fr', FRENCH);
});

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

test('what will be set up and patrolled is patrolled by nobody yet', () => {
  const text = 'A zone will be set up by December 15 and patrolled by Turkish troops.';
  expect(mention(text, 'deployment').status).toBe('planned');
});

test('the day that others are held since is that of what was done on it', () => {
  const text = 'Ten people have been held since Friday, when the president suspended the toll.';
  expect(mention(text, 'suspension').date.edtf).toBe('2023-09-29');
});

test('an opening that is announced is that of what opens, by who announces it', () => {
  const found = mention(
    "Le parquet financier a annoncé lundi l'ouverture d'une enquête.",
    'investigation',
    'fr',
  );
  expect([found.status, found.date.edtf, who(found, 'actor')]).toEqual([
    'occurred',
    '2023-10-02',
    'parquet financier',
  ]);
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

test('the only word that can be the verb is it', () => {
  expect(who(mention('The opposition demands the creation of a panel.', 'demand'), 'actor')).toBe(
    'opposition',
  );
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

test('a ruling of a year that is to be reviewed was given', () => {
  const found = mention('Chad asked the court to review a 2010 ruling.', 'court-decision');
  expect([found.status, found.date.edtf]).toEqual(['occurred', '2010']);
});

test('unrest that something sets off is told', () => {
  const text = 'Le président a reporté le scrutin, déclenchant de violentes manifestations.';
  expect(mention(text, 'protest', 'fr').status).toBe('occurred');
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

test.each<[Lang, string]>([
  ['en', 'A source who declined to be named said so.'],
  ['en', 'The ministry declined to comment.'],
  ['en', "Chad's internationally recognised government was there."],
])('%s: nothing happened: %s', (lang, text) => {
  expect(read(text, lang).mentions).toEqual([]);
});

test('fuel is delivered, it delivers nothing', () => {
  const text = "L'Algérie livrera 20 000 tonnes de carburant au Tchad.";
  expect([mention(text, 'aid', 'fr').object, mention(text, 'aid', 'fr').status]).toEqual([
    '20 000 tonnes de carburant',
    'planned',
  ]);
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

describe('later readings', () => {
  test.each<[Lang, string, string, dated: [status: string, edtf: string]]>([
    [
      'en',
      'Congress voted down two motions to impeach the president in September.',
      'refusal',
      ['occurred', '2023-09'],
    ],
    [
      'en',
      'Congress voted down two motions to impeach the president in September.',
      'resignation',
      ['planned', '2023-09'],
    ],
    [
      'en',
      'Its shares, suspended in Lima since June 30, are to resume trading on Tuesday.',
      'suspension',
      ['occurred', '2023-06-30'],
    ],
    ['en', 'The company said on Monday it would appeal.', 'court-decision', ['planned', '2023-10-04/..']],
    [
      'fr',
      "L'armée turque a pris lundi le contrôle de Goma, capitale de la région, a annoncé le ministre.",
      'fighting',
      ['reported', '2023-10-02'],
    ],
    [
      'fr',
      "L'Australie a suivi mardi en déclarant personae non gratae deux diplomates.",
      'expulsion',
      ['occurred', '2023-10-03'],
    ],
  ])('%s: %s: %s', (lang, text, type, dated) => {
    const found = mention(text, type, lang);
    expect([found.status, found.date.edtf]).toEqual(dated);
  });

  test.each<[Lang, string]>([
    ['en', 'The former president walked out of prison in May.'],
    ['fr', "L'Organisation pour l'interdiction des armes chimiques doit rendre ses conclusions."],
    ['en', 'The firm won the tender, beating a bid by its rival.'],
  ])('%s: nothing of the kind: %s', (lang, text) => {
    const { mentions } = read(text, lang);
    expect(mentions.filter(({ type }) => /^(?:protest|restriction|attack)$/u.test(type))).toEqual([]);
  });

  test('a group that says "it" speaks of itself', () => {
    const found = mention(
      'Chinese telecoms group Calder Cable said it had won a $420 million contract.',
      'agreement',
    );
    expect(who(found, 'actor')).toBe('Calder Cable');
  });

  test('a first name is no verb', () => {
    const text = "Turkey's ambassador to Nairobi, Aline Kuster, told reporters the vote was unfair.";
    expect(who(mention(text, 'statement'), 'speaker')).toBe('Aline Kuster');
  });

  test('who controls something and declares something else does both', () => {
    const text = 'William Ruto, whose administration controls the east, announced new sanctions on Monday.';
    expect(who(mention(text, 'sanction'), 'actor')).toBe('William Ruto');
  });
});

test('what a unit still to be set up is for has not been done', () => {
  const text = 'Kenya has decided to set up a unit focused on supporting local armies.';
  expect(mention(text, 'support').status).toBe('planned');
});

test.each([
  ['Parliament votes on a law that would let the army shoot down drones.', 'attack'],
  ['The army put off the release of 18 prisoners.', 'release'],
  ['Parliament is to vote on a law that would let the army shoot down any drone.', 'attack'],
])('not yet: %s', (text, type) => {
  expect(mention(text, type).status).toBe('planned');
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

test('once a government is formed, it is not yet', () => {
  const text = 'William Ruto has offered to step down once an interim government is formed.';
  expect(mention(text, 'appointment').status).toBe('planned');
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

test('a ruling of a year that is to be reviewed was given', () => {
  const found = mention('Chad asked the court to review a 2010 ruling.', 'court-decision');
  expect([found.status, found.date.edtf]).toEqual(['occurred', '2010']);
});

test('unrest that something sets off is told', () => {
  const text = 'Le président a reporté le scrutin, déclenchant de violentes manifestations.';
  expect(mention(text, 'protest', 'fr').status).toBe('occurred');
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

test.each<[Lang, string]>([
  ['en', 'A source who declined to be named said so.'],
  ['en', 'The ministry declined to comment.'],
  ['en', "Chad's internationally recognised government was there."],
])('%s: nothing happened: %s', (lang, text) => {
  expect(read(text, lang).mentions).toEqual([]);
});

test('fuel is delivered, it delivers nothing', () => {
  const text = "L'Algérie livrera 20 000 tonnes de carburant au Tchad.";
  expect([mention(text, 'aid', 'fr').object, mention(text, 'aid', 'fr').status]).toEqual([
    '20 000 tonnes de carburant',
    'planned',
  ]);
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

describe('later readings', () => {
  test.each<[Lang, string, string, dated: [status: string, edtf: string]]>([
    [
      'en',
      'Congress voted down two motions to impeach the president in September.',
      'refusal',
      ['occurred', '2023-09'],
    ],
    [
      'en',
      'Congress voted down two motions to impeach the president in September.',
      'resignation',
      ['planned', '2023-09'],
    ],
    [
      'en',
      'Its shares, suspended in Lima since June 30, are to resume trading on Tuesday.',
      'suspension',
      ['occurred', '2023-06-30'],
    ],
    ['en', 'The company said on Monday it would appeal.', 'court-decision', ['planned', '2023-10-04/..']],
    [
      'fr',
      "L'armée turque a pris lundi le contrôle de Goma, capitale de la région, a annoncé le ministre.",
      'fighting',
      ['reported', '2023-10-02'],
    ],
    [
      'fr',
      "L'Australie a suivi mardi en déclarant personae non gratae deux diplomates.",
      'expulsion',
      ['occurred', '2023-10-03'],
    ],
  ])('%s: %s: %s', (lang, text, type, dated) => {
    const found = mention(text, type, lang);
    expect([found.status, found.date.edtf]).toEqual(dated);
  });

  test.each<[Lang, string]>([
    ['en', 'The former president walked out of prison in May.'],
    ['fr', "L'Organisation pour l'interdiction des armes chimiques doit rendre ses conclusions."],
    ['en', 'The firm won the tender, beating a bid by its rival.'],
  ])('%s: nothing of the kind: %s', (lang, text) => {
    const { mentions } = read(text, lang);
    expect(mentions.filter(({ type }) => /^(?:protest|restriction|attack)$/u.test(type))).toEqual([]);
  });

  test('a group that says "it" speaks of itself', () => {
    const found = mention(
      'Chinese telecoms group Calder Cable said it had won a $420 million contract.',
      'agreement',
    );
    expect(who(found, 'actor')).toBe('Calder Cable');
  });

  test('a first name is no verb', () => {
    const text = "Turkey's ambassador to Nairobi, Aline Kuster, told reporters the vote was unfair.";
    expect(who(mention(text, 'statement'), 'speaker')).toBe('Aline Kuster');
  });

  test('who controls something and declares something else does both', () => {
    const text = 'William Ruto, whose administration controls the east, announced new sanctions on Monday.';
    expect(who(mention(text, 'sanction'), 'actor')).toBe('William Ruto');
  });
});

test('what a unit still to be set up is for has not been done', () => {
  const text = 'Kenya has decided to set up a unit focused on supporting local armies.';
  expect(mention(text, 'support').status).toBe('planned');
});

test.each([
  ['Parliament votes on a law that would let the army shoot down drones.', 'attack'],
  ['The army put off the release of 18 prisoners.', 'release'],
  ['Parliament is to vote on a law that would let the army shoot down any drone.', 'attack'],
])('not yet: %s', (text, type) => {
  expect(mention(text, type).status).toBe('planned');
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

test('once a government is formed, it is not yet', () => {
  const text = 'William Ruto has offered to step down once an interim government is formed.';
  expect(mention(text, 'appointment').status).toBe('planned');
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

test.each<[Lang, string]>([
  ['en', 'Lima, 3 October 2023 - Turkey delivered two helicopters to Chad on Monday.'],
  ['fr', 'Lima, le 3 octobre 2023 – La Turquie a livré lundi deux hélicoptères au Tchad.'],
])('%s: the day of filing is not that of the story: %s', (lang, text) => {
  expect(mention(text, 'arms-delivery', lang).date.edtf).toBe('2023-10-02');
});
