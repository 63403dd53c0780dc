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
  ['A man shot a former mayor in Lima.', ['attack']],
  ['Parliament toppled the government.', ['resignation']],
  ['Turkish tanks crossed the border.', ['fighting']],
  ['Refugees crossed the border.', []],
  ['Norway designated the group as a terrorist organisation.', ['sanction']],
  ['The president reshuffled his cabinet.', ['appointment']],
  ['Teachers joined the strike on Monday.', ['protest']],
  ['Thousands took part in protests over job quotas.', ['protest']],
  ['The two leaders held a phone call on Monday.', ['meeting']],
];

const FRENCH: Case[] = [
  ["Le Kenya a suspendu mardi l'envoi de policiers en Haïti.", ['suspension']],
  ["L'armée a interrompu lundi son offensive contre les rebelles.", ['suspension']],
  ['Le parquet a ouvert une procédure contre deux banques.', ['investigation']],
  ["L'Assemblée a renversé le gouvernement.", ['resignation']],
  ["Les étudiants ont bloqué l'accès à la faculté.", ['protest']],
  ['Le président a remanié son gouvernement.', ['appointment']],
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

test('what will be set up and patrolled is patrolled by nobody yet', () => {
  const text = 'A zone will be set up by December 15 and patrolled by Turkish troops.';
  expect(mention(text, 'deployment').status).toBe('planned');
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

test('the only word that can be the verb is it', () => {
  expect(who(mention('The opposition demands the creation of a panel.', 'demand'), 'actor')).toBe(
    'opposition',
  );
});

test('a ruling of a year that is to be reviewed was given', () => {
  const found = mention('Chad asked the court to review a 2010 ruling.', 'court-decision');
  expect([found.status, found.date.edtf]).toEqual(['occurred', '2010']);
});

test('unrest that something sets off is told', () => {
  const text = 'Le président a reporté le scrutin, déclenchant de violentes manifestations.';
  expect(mention(text, 'protest', 'fr').status).toBe('occurred');
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

test('once a government is formed, it is not yet', () => {
  const text = 'William Ruto has offered to step down once an interim government is formed.';
  expect(mention(text, 'appointment').status).toBe('planned');
});

test('what a court undoes had been done: the ruling is told, and nothing denied', () => {
  const { mentions } = read(
    "Le Conseil constitutionnel a annulé jeudi le report de l'élection présidentielle.",
    'fr',
  );
  expect(mentions.map(({ type, status }) => `${type} ${status}`)).toContain('court-decision occurred');
  expect(mentions.map(({ status }) => status)).not.toContain('denied');
  expect(
    mention('The Constitutional Council annulled the delay on Thursday.', 'court-decision').date.edtf,
  ).toBe('2023-09-28');
});

test('in a headline the bare word before the second verb is its own subject', () => {
  const { mentions } = read('Ruto wins Kenya vote, rival concedes\n\nThe town was quiet.');
  const conceded = mentions.find(({ type }) => type === 'concession');
  expect(conceded?.actors.find(({ role }) => role === 'actor')?.name).toBe('rival');
});

test('a length of time before something is no part of what is postponed', () => {
  expect(mention('Kenya postpones election hours before the campaign', 'election-timetable').object).toBe(
    'election',
  );
});

test('where something is said of the land that is left, nobody leaves it', () => {
  const left = (text: string): string[] => read(text).mentions.map(({ type }) => type);
  expect(left('Hiring the guards would leave the country isolated.')).not.toContain('withdrawal');
  expect(left('Danish troops left the base built in 2013.')).toContain('withdrawal');
});

test('what a force is for is nothing that it did; a side that is taken is', () => {
  const { mentions } = read(
    'Kenya relies on a force that strikes rebel leaders and supports the local army.',
  );
  expect(mentions).toEqual([]);
  expect(mention('Kenya rejected the plan, while Denmark supports it.', 'support').status).toBe('occurred');
});

test('those whom somebody promised to pull out are not who it was promised to', () => {
  const text = 'Kenya has 5,000 soldiers in the north but has promised to pull out a large part of them.';
  expect(mention(text, 'promise').actors.map(({ role }) => role)).toEqual(['actor']);
});

test('the state that had seen a coup did not make it', () => {
  const text = 'In June, when Gabon had seen its second coup, the minister resigned.';
  expect(mention(text, 'coup').actors).toEqual([]);
});

test('what is so many days away is still to come, on that day', () => {
  const vote = mention('With the elections ten days away, the minister resigned.', 'election-timetable');
  expect([vote.status, vote.date.edtf]).toEqual(['planned', '2023-10-14']);
});
