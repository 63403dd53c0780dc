import { describe, expect, test } from 'vitest';
import { mention, PUBLISHED, read } from './reading.ts';

describe('the date of an event', () => {
  test('is that of its own clause', () => {
    const text = 'A contract concluded in May 2019 and enacted in June 2020 covers four jets.';
    expect(mention(text, 'agreement').date.edtf).toBe('2019-05');
    expect(mention(text, 'entry-into-force').date.edtf).toBe('2020-06');
  });

  test('of saying is not that of what is said', () => {
    const text = 'President William Ruto said on Monday that Poland had delivered tanks to Chad.';
    expect(mention(text, 'statement').date.edtf).toBe('2023-10-02');
    expect(mention(text, 'arms-delivery').date).toMatchObject({ edtf: `../${PUBLISHED}`, basis: 'inferred' });
  });

  test('of an announcement is not that of what is announced', () => {
    const text = 'France announced in June a withdrawal of its troops.';
    expect(mention(text, 'statement').date.edtf).toBe('2023-06');
    expect(mention(text, 'withdrawal').date.edtf).toBe(`${PUBLISHED}/..`);
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
