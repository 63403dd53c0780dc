import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model.ts';
import { mention, read, who } from './reading.ts';

describe('of several deeds told in a row, the second stands as the first does', () => {
  test.each<[Lang, string, string, string]>([
    ['en', 'The minister called for a ceasefire and the release of prisoners.', 'release', 'planned'],
    ['en', 'Protesters called for elections and the resignation of the mayor.', 'resignation', 'planned'],
    ['en', 'They want the release of ten sailors and the withdrawal of troops.', 'withdrawal', 'planned'],
    ['en', 'He welcomed the release of ten sailors and the withdrawal of troops.', 'withdrawal', 'occurred'],
    ['fr', 'Ils réclament la libération de 50 otages et le retrait des troupes.', 'withdrawal', 'planned'],
  ])('%s: %s', (lang, text, type, status) => {
    expect(mention(text, type, lang).status).toBe(status);
  });

  test('and it is nobody’s sufferer', () => {
    const text = 'They want the release of ten sailors and the withdrawal of troops.';
    expect(mention(text, 'release').actors.map(({ name }) => name)).not.toContain('withdrawal of troops');
  });
});

describe('what a plan or a pact holds is still to come', () => {
  test.each<[Lang, string, string]>([
    ['en', 'The deal includes the release of 50 hostages.', 'release'],
    ['en', 'The plan provides for the withdrawal of troops.', 'withdrawal'],
    ['fr', 'L’accord comprend la libération de 50 otages.', 'release'],
  ])('%s: %s', (lang, text, type) => {
    expect(mention(text, type, lang).status).toBe('planned');
  });

  test('what a day or a record holds is not', () => {
    expect(mention('The day’s violence included the bombing of a market.', 'attack').status).toBe('occurred');
  });
});

test('what a court is asked for or examines has not been decided', () => {
  expect(mention('Le procureur a requis la dissolution du parti.', 'suspension', 'fr').status).toBe(
    'planned',
  );
  expect(mention('Le tribunal examine la dissolution du parti.', 'suspension', 'fr').status).toBe('planned');
});

test('what is planned now is of no day gone by', () => {
  const text = 'In office since a reshuffle on 2 May, the minister is to be replaced by Ana Diaz.';
  const { status, date } = mention(text, 'appointment');
  expect([status, date.earliest]).toEqual(['occurred', '2023-05-02']);
  const planned = read(text).mentions.find(({ trigger }) => trigger.text === 'replaced');
  expect([planned?.status, planned?.date.edtf]).toEqual(['planned', '2023-10-04/..']);
});

test('what a deal ends has begun', () => {
  expect(mention('A deal to end the mutiny was struck on Sunday.', 'coup').status).toBe('occurred');
});

test('whoever is missing in floods has not been their cause', () => {
  const text = 'Rescuers searched for 500 people missing in floods that killed 140.';
  expect(mention(text, 'casualties').actors.every(({ role }) => role !== 'actor')).toBe(true);
});

test('a conviction is of the one who is judged, and “we” is nobody’s name', () => {
  expect(
    who(
      mention('The court upheld his conviction. Luis Vega’s conviction stands.', 'court-decision'),
      'actor',
    ),
  ).not.toBe('Luis Vega');
  const names = read('“We are announcing that we resign,” said Luis Vega.').mentions.flatMap(({ actors }) =>
    actors.map(({ name }) => name),
  );
  expect(names).not.toContain('We');
});

describe('the day behind two who suffered is of both', () => {
  test.each<[Lang, string]>([
    ['en', 'An officer was killed and two others injured in a clash on Monday.'],
    ['fr', 'Trois hommes ont été tués et une vingtaine de policiers blessés lundi.'],
  ])('%s: %s', (lang, text) => {
    const days = read(text, lang)
      .mentions.filter(({ type }) => type === 'casualties')
      .map(({ date }) => date.edtf);
    expect(days).toEqual(['2023-10-02', '2023-10-02']);
  });
});

test('« à partir du »: from that day', () => {
  const { date } = mention('Une grève générale est prévue à partir du 19 octobre.', 'protest', 'fr');
  expect(date.earliest).toBe('2023-10-19');
});

test('whoever does not hand over a presidency closes no office', () => {
  const text = 'Le Kenya a refusé de remettre au Tchad la présidence de la ligue.';
  expect(read(text, 'fr').mentions.map(({ type }) => type)).not.toContain('base-closure');
});
