import { describe, expect, it } from 'vitest';
import { copiesAmong, tiesAmong } from '../../src/merge/index.ts';
import { agenciesOf } from '../../src/merge/agencies.ts';
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
    expect([...copiesAmong(tiesAmong(articles))]).toEqual([['a', 'b']]);
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

describe('communiqués in one form', () => {
  const communique = (place: string, day: number, ship: string, crew: number) =>
    `The Ministry of Ports announced in a statement that the inspection of the vessel ${ship} was carried out in ${place} on ${day} May with ${crew} people on board, that the papers were found to be in order and that the voyage could go on as planned.`;

  it('are two sources where they tell of different things', () => {
    const articles = [
      article('a', communique('Kaleva', 3, 'Aurora', 41)),
      article('b', communique('Brema', 17, 'Merle Dunn', 12)),
    ];
    expect(count(articles)).toMatchObject({ articles: 2, independent: 2 });
  });

  it('are one where the second only rewords the first', () => {
    const reworded = `${communique('Kaleva', 3, 'Aurora', 41).slice(0, 150)}, and the harbour master let it go.`;
    expect(
      count([article('a', communique('Kaleva', 3, 'Aurora', 41)), article('b', reworded)]),
    ).toMatchObject({
      independent: 1,
    });
  });
});

describe('texts of one agency', () => {
  const credits = [
    'PORT LYS, 3 May (Strait) -',
    'PORT LYS, May 3 (Reuters) - The ferry Aurora left the yard.',
    'The ferry Aurora left the yard.\n\n(with AFP and Reuters)',
    'By Agence France-Presse\n\nThe ferry left.',
    'Le ferry est parti.\n\nSource : AFP',
    'The owner told Reuters that the ferry left (his second).',
  ];

  it('are known by the credits at their beginning and end', () => {
    expect(credits.map((text) => agenciesOf(text).join())).toEqual([
      '',
      'Reuters',
      'AFP,Reuters',
      'AFP',
      'AFP',
      '',
    ]);
  });

  it('count once, whichever papers print them', () => {
    const printed = [
      article('a', `${credits[1]!} It rained.`, { source: { publisher: 'Morning Gull' } }),
      article('b', 'A quiet start for the Aurora (Reuters)', { source: { publisher: 'Le Quai' } }),
    ];
    expect(count(printed)).toMatchObject({ articles: 2, independent: 1 });
  });
});

describe('a translation', () => {
  const original =
    'The ferry Aurora left Port Lys on 3 May with 40 guests. Anna Berg of Norland and Tom Vale of Sudmark stood on deck. ' +
    'The Aurora cost 12 million crowns, Berg said, and Vale added that 300 people from Grauberg built it. ' +
    'Ida Quist of Estia had ordered 2 more ships from Grauberg.';
  const french =
    'Le ferry Aurora a quitté Port Lys le 3 mai avec 40 invités. Anna Berg, de Norland, et Tom Vale, du Sudmark, étaient sur le pont. ' +
    'L’Aurora a coûté 12 millions de couronnes, a dit Berg, et Vale a ajouté que 300 personnes de Grauberg l’ont construit. ' +
    'Ida Quist, de l’Estia, avait commandé 2 autres navires à Grauberg.';
  const ownReport =
    'À Grauberg, 300 ouvriers fêtent leur navire. Ida Quist, venue d’Estia, en a commandé 2, après Tom Vale. ' +
    'Selon Vale, 12 millions ont suffi. Le 3 mai, Anna Berg montait à bord avec 40 invités de Norland et du Sudmark. ' +
    'L’Aurora, dit Berg, reliera Port Lys.';
  const inFrench = (text: string) => ({ ...article('b', text), lang: 'fr' as const });

  it('is no second witness', () => {
    expect(count([article('a', original), inFrench(french)])).toMatchObject({ articles: 2, independent: 1 });
  });

  it('is something else than a report of the same in another language', () => {
    expect(count([article('a', original), inFrench(ownReport)])).toMatchObject({ independent: 2 });
  });
});

describe('articles are witnesses of their own', () => {
  it('when one stands in a paper that copied the other once', () => {
    const articles = [
      article('a', story, { published: '2024-05-01', source: { publisher: 'Morning Gull' } }),
      article('b', story, { published: '2024-05-02', source: { publisher: 'Le Quai' } }),
      article('c', 'Other words altogether, from the quay.', { source: { publisher: 'Le Quai' } }),
    ];
    expect(count(articles)).toMatchObject({ articles: 3, independent: 2 });
  });

  it('when they tell the same in their own words', () => {
    const other =
      'At first light forty people and some musicians sailed out on the Aurora. The motors had been three years late.';
    expect(count([article('a', story), article('b', other)])).toMatchObject({ articles: 2, independent: 2 });
  });
});
