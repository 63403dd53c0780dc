import { describe, expect, it } from 'vitest';
import { recogniseTimes, resolveTimes } from '../../src/times/index.ts';
import { prepareArticle } from '../../src/articles/index.ts';
import { dated, timesIn } from './article.ts';

const values = (text: string, lang: 'en' | 'fr' = 'en'): string[] =>
  timesIn(text, lang).map(({ value }) => value);

describe('a passage about another year', () => {
  it.each([
    ['In 1998 the mine closed. In March its workers marched to the capital.', ['1998', '1998-03']],
    [
      'In 1998 the mine closed. On 3 March, workers marched. They rested in May.',
      ['1998', '1998-03-03', '1998-05'],
    ],
    [
      'The mine closed in 1998. It was sold that June, flooded in October and opened again in 2002. On 3 March it burned.',
      ['1998', '1998-06', '1998-10', '2002', '2002-03-03'],
    ],
    ['On 3 March 1998 the mine closed. On Friday the workers marched.', ['1998-03-03', '1998-03-06']],
  ])('gives its year to a bare month, day or weekday: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('does so in French', () => {
    expect(values('En 1998, la mine a fermé. En mars, les mineurs ont marché.', 'fr')).toEqual([
      '1998',
      '1998-03',
    ]);
  });

  it('is told in order', () => {
    expect(values('In August 2020 the army took power. In May it did so again.')).toEqual([
      '2020-08',
      '2021-05',
    ]);
  });

  it.each([
    ['In 1998 the mine closed. The firm will open it again in March.', '2022-03'],
    ['In 1998 the mine closed. Last week the firm said no. In March it had agreed.', '2021-03'],
    ['The mine, closed in 1998, was sold in March.', '2021-03'],
    ['In 1998 the mine closed. Two years later it burned. The mayor resigned in March.', '2021-03'],
  ])('ends where the text leaves it: %s', (text, last) => {
    expect(values(text).at(-1)).toBe(last);
  });
});

it('behind a night into the next day the hours until evening are of that next day', () => {
  const text =
    'Dans la nuit de lundi à mardi, des hommes ont attaqué. Vers 2 heures, ils ont fui. À 23 heures, il pleuvait.';
  expect(values(text, 'fr')).toEqual(['2021-10-04TNI', '2021-10-05T02:00', '2021-10-04T23:00']);
});

describe('a list headed by dates', () => {
  const text = '3 May 2020\n\nThe strike began at noon.\n\n5 May 2020\n\nOn Thursday the strike ended.\n';

  it('gives each head the text under it', () => {
    const heads = timesIn(text).filter(({ dates }) => dates);
    expect(heads.map(({ value, dates }) => [value, text.slice(dates!.start, dates!.end).trim()])).toEqual([
      ['2020-05-03', 'The strike began at noon.'],
      ['2020-05-05', 'On Thursday the strike ended.'],
    ]);
  });

  it('gives a bare weekday the week of its head', () => {
    expect(values(text)).toContain('2020-05-07');
  });

  it('is none where only one line is a date', () => {
    expect(timesIn('3 May 2020\n\nThe strike began at noon.').every(({ dates }) => dates === undefined)).toBe(
      true,
    );
  });
});

it('a correction note does not say what day the story speaks of', () => {
  const text =
    'The strike began on 3 May 2020.\n\nCorrection: an earlier version of this article said 7 June 2019.\n\nThe next day the mayor of the town resigned.';
  const article = prepareArticle({ id: 'a', file: 'a.txt', text, lang: 'en', source: { retelling: false } });
  const times = resolveTimes({ ...article, published: dated('', 'en').published }, recogniseTimes(article));
  expect(times.at(-1)).toMatchObject({ text: 'The next day', value: '2020-05-04' });
});
