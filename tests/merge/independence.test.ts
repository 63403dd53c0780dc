import { describe, expect, it } from 'vitest';
import { copiesAmong, tiesAmong } from '../../src/merge/index.ts';
import { countSources, noTies } from '../../src/merge/independence.ts';
import type { DatedArticle, Source } from '../../src/model.ts';
import { articleOf, mention } from './build.ts';

const story =
  'The ferry Aurora left the yard at dawn with forty guests and a brass band on the upper deck. ' +
  'Its owner had waited three years for the engines, which came from a works on the far side of the strait. ' +
  'In the harbour the fire brigade let two fountains play, and the mayor held a speech that nobody could hear.';

function article(
  id: string,
  text: string,
  more: { published?: string; source?: Partial<Source> } = {},
): DatedArticle {
  return {
    ...articleOf(id, more.published ?? '2024-05-02'),
    text,
    sentences: [{ start: 0, end: text.length, paragraph: 0, headline: false }],
    source: { retelling: false, ...more.source },
  };
}

const count = (articles: DatedArticle[]) =>
  countSources(
    articles.map(({ id }) => mention({ in: id, says: 'The ferry left' })),
    tiesAmong(articles),
  );

describe('articles are one source', () => {
  it('when one is a copy of the other; the earlier is the original', () => {
    const articles = [article('b', story, { published: '2024-05-01' }), article('a', `Harbour. ${story}`)];
    expect(count(articles)).toMatchObject({ articles: 2, independent: 1 });
    expect([...copiesAmong(articles, tiesAmong(articles))]).toEqual([['a', 'b']]);
  });

  it('when one rewords half of the other', () => {
    const half = `Crowds came to the quay. ${story.slice(0, 190)} Then it rained, and all went home to their soup and their radios.`;
    expect(count([article('a', story), article('b', half)])).toMatchObject({ independent: 1 });
  });

  it('when both rest on one agency, or one is that agency’s own', () => {
    const resting = [
      article('a', 'One text here.', { source: { basedOn: ['Strait Press'] } }),
      article('b', 'Other words.', { source: { publisher: 'Strait Press' } }),
    ];
    expect(count(resting)).toMatchObject({ articles: 2, independent: 1 });
  });

  it('when they are of one house, though the first of that house does not tell the event', () => {
    const publisher = 'Strait Press';
    const articles = ['a', 'b', 'c'].map((id) => article(id, `Text of ${id}.`, { source: { publisher } }));
    const told = ['b', 'c'].map((id) => mention({ in: id, says: 'The ferry left' }));
    expect(countSources(told, tiesAmong(articles))).toMatchObject({ articles: 2, independent: 1 });
  });

  it('when they know it from the same paper only', () => {
    const voice = {
      kind: 'media' as const,
      speaker: { name: 'Morning Gull' },
      stance: 'reports' as const,
      quotes: [],
    };
    const told = ['a', 'b'].map((id) => mention({ in: id, says: 'The ferry left', voice }));
    expect(countSources(told, noTies)).toMatchObject({ articles: 2, independent: 1 });
  });
});

describe('articles are witnesses of their own', () => {
  it('when they tell the same in their own words', () => {
    const other =
      'At first light forty people and some musicians sailed out on the Aurora. The motors had been three years late.';
    expect(count([article('a', story), article('b', other)])).toMatchObject({ articles: 2, independent: 2 });
  });
});
