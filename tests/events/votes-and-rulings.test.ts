import { describe, expect, it } from 'vitest';
import { mention, read, who } from './reading.ts';

const types = (text: string): string[] => read(text).mentions.map(({ type }) => type);

describe('who votes on what', () => {
  it.each([
    ['Eleven members voted in favour of the resolution on Monday.', 'election-timetable'],
    ['Shareholders of both banks voted for the merger on Monday.', 'election-timetable'],
    ['No one voted against the plan.', 'election-timetable'],
    ['Regulators cleared the $5 billion takeover on Monday.', 'coup'],
    ['The navy gave up the search on Monday.', 'concession'],
    ['Speaking to journalists on Monday, Ana Ruiz said she would stay.', 'meeting'],
    ['The president became the first leader to visit Lima in 2019.', 'appointment'],
    ['The general of the army became known in 2019.', 'appointment'],
  ])('%s: no %s', (text, type) => {
    expect(types(text)).not.toContain(type);
  });

  it.each([
    ['Shareholders of both banks voted for the deal on Monday.', 'agreement'],
    ['The Security Council approved the resolution on Monday.', 'un-decision'],
    ['Regulators cleared the merger on Monday.', 'agreement'],
    ['The navy gave up the search on Monday.', 'suspension'],
    ['A tanker exploded near Lima on Monday.', 'destruction'],
    ['The king picked Ana Ruiz on Monday to lead the ministry.', 'appointment'],
    ['Six sailors were plucked from a raft on Monday.', 'aid'],
    ['Forty people were confirmed dead on Monday.', 'casualties'],
    ['The commission declared Ana Ruiz as the winner on Monday.', 'election-timetable'],
    ['Two warships intruded into Chilean waters on Monday.', 'mobilisation'],
    ['Lawmakers and protesters gathered opposite the station on Monday.', 'protest'],
    ['Peru ended trade with Chile on Monday.', 'suspension'],
  ])('%s: %s', (text, type) => {
    expect(types(text)).toContain(type);
  });
});

describe('what is held against somebody', () => {
  it('is an accusation though it is of something not done', () => {
    expect(mention('Chile accused Peru of not signing the treaty.', 'accusation').status).toBe('occurred');
    expect(mention('Chile accused Peru of not signing the treaty.', 'agreement').status).toBe('denied');
  });

  it.each(['believed', 'presumed', 'reported', 'feared'])('who is %s killed may not be', (word) => {
    expect(mention(`Two officers were ${word} killed on Monday.`, 'casualties').status).toBe('reported');
  });
});

describe('who takes an office', () => {
  it.each([
    'Ana Ruiz became finance minister in 2019.',
    'Ana Ruiz succeeded Omar Diaz in 2019.',
    'Ana Ruiz took over the presidency in 2019.',
  ])('%s', (text) => {
    const found = mention(text, 'appointment');
    expect(who(found, 'recipient')).toBe('Ana Ruiz');
    expect(who(found, 'actor')).toBeUndefined();
  });
});

describe('what nobody sets off, and what is taken', () => {
  it.each([
    ['A gas explosion killed ten miners on Monday.', 'destruction'],
    ['Kenya added forty firms to its list on Monday.', 'sanction'],
    ['The fund approved a disbursement to Chad on Monday.', 'aid'],
    ['Soldiers seized a rebel stronghold on Monday.', 'fighting'],
    ['Goma fell to the rebels on Monday.', 'fighting'],
  ])('%s: %s', (text, type) => {
    expect(types(text)).toContain(type);
  });

  it('whoever takes a town is the one to whom it fell', () => {
    expect(who(mention('Goma fell to the rebels on Monday.', 'fighting'), 'actor')).toBe('rebels');
  });

  it.each([
    ['Rescuers failed to find the bodies of nine miners on Monday.', 'casualties'],
    ['His body was not found.', 'casualties'],
    ['A gas explosion killed ten miners on Monday.', 'attack'],
    ['The head of the armed forces of Kenya visited Chad.', 'arms-delivery'],
    ['The head of Kenya’s armed forces visited Chad.', 'arms-delivery'],
  ])('%s: no %s', (text, type) => {
    expect(types(text)).not.toContain(type);
  });
});

describe('what is done by being decided', () => {
  it.each([['A ceasefire agreed on Monday has held.', 'ceasefire']])('%s', (text, type) => {
    const found = mention(text, type);
    expect(found.status).toBe('occurred');
    expect(found.date.edtf).toBe('2023-10-02');
  });

  it.each([
    ['Repeated diplomatic protests by Chile followed in May.', 'protest'],
    ['Kenya took delivery of two million doses on Monday.', 'arms-delivery'],
  ])('%s: no %s', (text, type) => {
    expect(types(text)).not.toContain(type);
  });
});
