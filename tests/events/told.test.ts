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
