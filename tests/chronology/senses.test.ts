import { expect, test } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import type { Lang } from '../../src/model.ts';
import { tellChronology } from '../../src/pipeline.ts';

const content = readContent('tests/fixtures/second-topic');

/** The title, in its own language, of the one event of a sentence. */
function titleOf(text: string, lang: Lang): string {
  const article = {
    id: 'a',
    file: 'a.txt',
    text,
    lang,
    source: { retelling: false, published: '2024-05-22' },
  };
  const { chronology } = tellChronology({ ...content, decisions: [], articles: [article] }, '2024-06-01');
  return chronology.events.map(({ title }) => title[lang]).join(' / ');
}

test.each([
  ['Parliament voted down the budget on Monday.', 'en', 'Parliament rejects a budget'],
  ['Parliament repealed the law on Monday.', 'en', 'Parliament repeals a law'],
  ['Le Niger a rappelé lundi son ambassadeur en France.', 'fr', 'Le Niger rappelle un ambassadeur'],
  ['Niger left ECOWAS on Monday.', 'en', 'Niger leaves ECOWAS'],
  [
    'William Ruto a limogé lundi la quasi-totalité de son gouvernement.',
    'fr',
    'Limogeage décidé par William Ruto',
  ],
  ['Kenya closed its border with Somalia on Monday.', 'en', 'Kenya closes a border with Somalia'],
] as const)('a title says what the verb said: %s', (text, lang, title) => {
  expect(titleOf(text, lang)).toBe(title);
});

test.each([
  ['Police arrested three nurses on Monday.', 'Police arrest three nurses'],
  ['The main opposition alliance rejected the budget on Monday.', 'The opposition rejects a budget'],
  ['The commission denied the report on Monday.', 'The commission issues a denial'],
  ['Norway lifted sanctions on Kenya on Monday.', 'Norway lifts sanctions against Kenya'],
  [
    'The World Bank approved a loan of 150 million dollars to Kenya on Monday.',
    'The World Bank gives a loan to Kenya',
  ],
])('a title names who has no name by what he is, and no sum without its currency: %s', (text, title) => {
  expect(titleOf(text, 'en')).toBe(title);
});

test('a bare word for it does not take the sense from who tells what was done', () => {
  const article = (id: string, text: string, lang: Lang) => ({
    ...{ id, file: `${id}.txt`, text, lang },
    source: { retelling: false, published: '2024-05-22' },
  });
  const articles = [
    article('a', 'President William Ruto on Monday postponed the presidential election.', 'en'),
    article(
      'b',
      'La ville parle du report de l’élection présidentielle décidé lundi par William Ruto.',
      'fr',
    ),
  ];
  const { chronology } = tellChronology({ ...content, decisions: [], articles }, '2024-06-01');
  expect(chronology.events.map(({ title }) => title.en)).toContain('William Ruto postpones an election');
});

test('the dead of a fire are counted by no houses', () => {
  const text =
    'Firefighters battled five blazes in Kenya on Monday that have killed at least five people and destroyed more than 1,000 homes.';
  expect(titleOf(text, 'en')).toContain('At least five people are killed');
});

test('who fights for a town has not taken it', () => {
  const text =
    'At least 13 soldiers were killed in heavy fighting near Kisumu in Kenya on Monday. The rebels intensified their effort to capture Kisumu.';
  expect(titleOf(text, 'en')).not.toMatch(/Insurgents takes? /u);
});
