import { describe, expect, test } from 'vitest';
import { mention, PUBLISHED, read, who } from './reading.ts';

describe('the date of an event', () => {
  test('is that of its own clause', () => {
    const text = 'A contract concluded in May 2019 and enacted in June 2020 covers four jets.';
    expect(mention(text, 'agreement').date.edtf).toBe('2019-05');
    expect(mention(text, 'entry-into-force').date.edtf).toBe('2020-06');
  });

  test.each([
    ['In May fishermen burned a boat, and in June the EU imposed sanctions.', '2023-06'],
    ['The junta closed the base in May and in June the EU imposed sanctions.', '2023-06'],
    ['In 2013 the EU imposed sanctions on Chad over oil, lifting them a year later.', '2013'],
  ])('stands before the subject of a second clause, or behind a gerund: %s', (text, expected) => {
    expect(mention(text, 'sanction').date.edtf).toBe(expected);
  });

  test.each([
    'The army has arrested ten people since the coup in March.',
    'The army arrested ten people after the coup in March.',
  ])('is not the month of what came before it: %s', (text) => {
    expect(mention(text, 'coup').date.edtf).toBe('2023-03');
    expect(mention(text, 'arrest').date.edtf).not.toBe('2023-03');
  });

  test('of saying is not that of what is said', () => {
    const text = 'President William Ruto said on Monday that Poland had delivered tanks to Chad.';
    expect(mention(text, 'statement').date.edtf).toBe('2023-10-02');
    expect(mention(text, 'arms-delivery').date).toMatchObject({ edtf: '../2023-10-02', basis: 'inferred' });
  });

  test('of an announcement is not that of what is announced', () => {
    const text = 'France announced in June a withdrawal of its troops.';
    expect(mention(text, 'statement').date.edtf).toBe('2023-06');
    expect(mention(text, 'withdrawal').date.edtf).toBe(`${PUBLISHED}/..`);
  });

  test('of a deed that is done by saying so is that of saying so', () => {
    const text = 'Norway said on Monday it was suspending the talks.';
    expect(mention(text, 'suspension').date.edtf).toBe('2023-10-02');
    const others = 'Norway said on Monday that Sweden was suspending the talks.';
    expect(mention(others, 'suspension').date.edtf).not.toBe('2023-10-02');
  });

  test('stands behind the office that somebody leaves, before another clause', () => {
    const text = 'Ana Lopez resigned as prime minister on 9 May 2022 after her rivals attacked a camp.';
    expect(mention(text, 'resignation').date.edtf).toBe('2022-05-09');
  });

  test('goes on to joined verbs', () => {
    const text = 'On 4 March 2022 Norway delivered tanks to Ukraine and signed an agreement with Poland.';
    expect(mention(text, 'agreement').date.edtf).toBe('2022-03-04');
  });

  test('of an accusation is not that of the deed', () => {
    const text = 'Ukraine accused Russia of bombing a hospital on 9 March 2022.';
    expect(mention(text, 'attack').date.edtf).toBe('2022-03-09');
    expect(mention(text, 'accusation').date.edtf).toBe(`../${PUBLISHED}`);
  });

  test('"by" ends there, "since" starts there', () => {
    expect(mention('Italy plans to withdraw its soldiers by 2025.', 'withdrawal').date.edtf).toBe('../2025');
    const coups = mention('Ties have soured following two coups since August 2020.', 'coup');
    expect(coups.date.edtf).toBe('2020-08/..');
  });

  test('never lies ahead of what has occurred', () => {
    const { status } = mention('The last soldiers left the base on 3 May 2031.', 'withdrawal');
    expect(status).toBe('planned');
  });

  test('of words that go on is that of the words before, as inferred', () => {
    const text = 'President William Ruto said on Monday that taxes would rise. He added that fuel was cheap.';
    const statements = read(text).mentions.filter(({ type }) => type === 'statement');
    expect(statements.map(({ date }) => date.edtf)).toEqual(['2023-10-02', '2023-10-02']);
    expect(statements[1]!.date.basis).toBe('inferred');
  });
});

describe('what lies ahead', () => {
  test('is dated by the participle that plans it', () => {
    const found = mention(
      'They could face each other in elections planned for May 2025.',
      'election-timetable',
    );
    expect(found.date.edtf).toBe('2025-05');
  });
});

describe('the day a story has reached', () => {
  const dates = (text: string, lang: 'en' | 'fr' = 'en') =>
    read(text, lang).mentions.map(({ type, date }) => `${type} ${date.edtf}`);

  test('goes on in the tense of narrative, as inferred', () => {
    const text = 'Gunmen attacked a bus on Monday. The army sent 200 soldiers to the area.';
    expect(mention(text, 'deployment').date).toMatchObject({ edtf: '2023-10-02', basis: 'inferred' });
    const french = 'Le Tchad a expulsé lundi un diplomate. La police a arrêté 40 manifestants.';
    expect(mention(french, 'arrest', 'fr').date.edtf).toBe('2023-10-02');
  });

  test.each([
    ['a new paragraph', 'Gunmen attacked a bus on Monday.\n\nThe army sent 200 soldiers to Chad.'],
    ['the pluperfect', 'Gunmen attacked a bus on Monday. The army had sent 200 soldiers to Chad.'],
    ['the perfect', 'Gunmen attacked a bus on Monday. The army has sent 200 soldiers to Chad.'],
    [
      'another time',
      'Gunmen attacked a bus on Monday. In 2019 mines fell. The army sent 200 soldiers to Chad.',
    ],
  ])('ends with %s', (_, text) => {
    expect(mention(text, 'deployment').date.edtf).toBe(`../${PUBLISHED}`);
  });

  test('is meant by "at the time"', () => {
    const text = 'The treaty was revoked on 16 March. A spokesman accused Poland at the time of spying.';
    expect(mention(text, 'accusation').date.edtf).toBe('2023-03-16');
  });

  test('of a report whose first sentence names none is that of publication or the one before', () => {
    const text = 'BRUSSELS - The European Union imposed sanctions on Chad.';
    expect(dates(text)).toContain('sanction 2023-10-03/2023-10-04');
    expect(dates('The European Union imposed sanctions on Chad.')).toContain(`sanction ../${PUBLISHED}`);
  });
});

describe('times told by each other', () => {
  test.each([
    ['French jets bombed the port a day after rebels attacked a ship on Friday.', '2023-09-30', '2023-09-29'],
    [
      'On Tuesday, a day after rebels attacked a ship, French jets bombed the port.',
      '2023-10-03',
      '2023-10-02',
    ],
  ])('%s', (text, bombed, attacked) => {
    const by = (word: string) => read(text).mentions.find(({ trigger }) => trigger.text === word)?.date.edtf;
    expect([by('bombed'), by('attacked')]).toEqual([bombed, attacked]);
  });

  test('those killed in dated raids were killed on their day', () => {
    const text = "Five people were killed and six wounded in Friday's raids.";
    expect(mention(text, 'casualties').date.edtf).toBe('2023-09-29');
  });

  test('a treaty that governs trade has no day; its end has', () => {
    const text = 'Peru revoked the treaty that governs trade on 2 May.';
    expect(mention(text, 'suspension').date.edtf).toBe('2023-05-02');
  });

  test('a part of a day bounds within that day, "from … to …" is one date', () => {
    expect(mention('Gunmen attacked a bus before dawn on Sunday.', 'attack').date.edtf).toBe('2023-10-01');
    const halted = mention('Ford will suspend production from 3 June to 14 June 2024.', 'suspension');
    expect(halted.date.edtf).toBe('2024-06-03/2024-06-14');
  });

  test('what is not expected before a year comes from then on', () => {
    const text = 'The first tank is not expected to be delivered before 2040.';
    expect(mention(text, 'arms-delivery').date.edtf).toBe('2040/..');
  });

  test('what is called for a day is planned for it', () => {
    const en = mention('The president summoned a meeting of ministers for Friday.', 'meeting');
    expect([en.status, en.date.edtf]).toEqual(['planned', '2023-10-06']);
    const fr = mention('Le président a convoqué pour vendredi un sommet extraordinaire.', 'meeting', 'fr');
    expect([fr.status, fr.date.edtf]).toEqual(['planned', '2023-10-06']);
  });
});

describe('days counted from what was said', () => {
  test('"said on Monday it had …, a day after …"', () => {
    const text =
      'Chad said on Monday it had closed the road, a day after William Ruto ordered firms to leave the border.';
    expect(mention(text, 'demand').date.edtf).toBe('2023-10-01');
  });
});

describe('occasions', () => {
  test('"urged both sides to talk during a visit on Sunday": visit and urging are of that Sunday', () => {
    const text = 'William Ruto had urged both sides to show good sense during a visit to Lomé on Sunday.';
    expect(mention(text, 'demand').date.edtf).toBe('2023-10-01');
    const visit = mention(text, 'visit');
    expect([visit.status, visit.date.edtf, who(visit, 'actor')]).toEqual([
      'occurred',
      '2023-10-01',
      'William Ruto',
    ]);
  });

  test('what is not done has no event', () => {
    const text = 'Police left the square without arresting the protesters.';
    expect(read(text).mentions.map(({ type }) => type)).not.toContain('arrest');
  });
});

test('the day of the deed, not since when somebody has been there', () => {
  const text = 'William Ruto, au pouvoir depuis 2022, a promis lundi de livrer des drones au Niger.';
  expect(mention(text, 'promise', 'fr').date.edtf).toBe('2023-10-02');
});

test('a story in the pluperfect goes on in the pluperfect', () => {
  const fr = 'Le 9 juin, un soldat avait été tué près de Gao ; huit autres avaient été blessés.';
  expect(read(fr, 'fr').mentions.at(-1)!.date.edtf).toBe('2023-06-09');
  const en =
    'Police had arrested two officers on Monday. Gunmen had attacked a bus. The army sent 90 soldiers.';
  expect(mention(en, 'attack').date.edtf).toBe('2023-10-02');
  expect(mention(en, 'deployment').date.edtf).toBe('../2023-10-04');
});

test('"the accord" of another paragraph is that of the news, not the one that came before it', () => {
  const text =
    "Le Tchad et le Kenya ont signé lundi un accord de pêche.\n\nL'accord précédent, signé en mai 2019, portait sur le thon.\n\nL'Union européenne a signé l'accord.";
  const signed = read(text, 'fr')
    .mentions.filter(({ type }) => type === 'agreement')
    .at(-1)!;
  expect(signed.date.edtf).toBe('2023-10-02');
});

test('what is told as done is not of a day to come, whatever day it is told beside', () => {
  const text =
    'Chad left a deal allowing Kenya to export grain on Thursday, hours after two people were killed in a fire.';
  const { status, date } = mention(text, 'casualties');
  expect([status, date.edtf]).toEqual(['occurred', '../2023-10-04']);
});
