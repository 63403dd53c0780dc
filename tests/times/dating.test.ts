import { describe, expect, it } from 'vitest';
import {
  dateArticle,
  dateByOthers,
  recogniseTimes,
  resolveTimes,
  tellingDays,
} from '../../src/times/index.ts';
import type { Actor, Lang } from '../../src/model.ts';
import { article, dated } from './article.ts';

function publicationOf(text: string, source = {}, lang: Lang = 'en', actors: Actor[] = []) {
  const one = article(text, lang, source);
  return dateArticle(one, recogniseTimes(one), { actors, types: [], things: [] });
}

const minister: Actor = {
  id: 'ada-fisher',
  kind: 'person',
  name: { en: 'Ada Fisher', fr: 'Ada Fisher' },
  aliases: { en: [], fr: [] },
  demonyms: { en: [], fr: [] },
  offices: [
    {
      title: { en: 'fisheries minister', fr: 'ministre de la pêche' },
      of: 'x',
      from: '2020-03-01',
      to: '2022-06-30',
    },
  ],
};

describe('the publication day', () => {
  it('is the stated one', () => {
    const published = publicationOf('Nothing happened.', { published: '2021-10-01/2021-10-08' });
    expect(published).toMatchObject({ earliest: '2021-10-01', latest: '2021-10-08', basis: 'stated' });
    expect(published.warning).toBeUndefined();
  });

  it.each([
    ['articles/2021-05-03-ferry.txt', '2021-05-03'],
    ['content/articles/2021/05/03/ferry.txt', '2021-05-03'],
    ['/archive/2019-06-07/content/articles/2021-05-03-ferry.txt', '2021-05-03'],
    ['2021-05-03-ferry.txt', '2021-05-03'],
  ])('is in the name of the file: %s', (file, day) => {
    const one = { ...article('Nothing happened.', 'en'), file };
    const published = dateArticle(one, recogniseTimes(one), { actors: [], types: [], things: [] });
    expect(published).toMatchObject({ edtf: day, basis: 'stated' });
  });

  it.each(['/archive/2019-06-07/content/articles/ferry.txt', '2019-06-07/ferry.txt'])(
    'is not in that of a folder in which the articles lie: %s',
    (file) => {
      const one = { ...article('Nothing happened.', 'en'), file };
      const { basis } = dateArticle(one, recogniseTimes(one), { actors: [], types: [], things: [] });
      expect(basis).not.toBe('stated');
    },
  );

  it('is warned of where the text tells of a later day as past', () => {
    const published = publicationOf('The treaty was signed on 3 May 2022.', { published: '2021-10-01' });
    expect(published.warning).toContain('3 May 2022');
  });

  it.each([
    ['Date: 30 September 2021\n\nA ship docked.', 'en', '2021-09-30'],
    ['A ship docks\nSeptember 30, 2021\n\nA ship docked.', 'en', '2021-09-30'],
    ['Un navire accoste\n\nPublié le 30 septembre 2021 à 18h40\n\nUn navire a accosté.', 'fr', '2021-09-30'],
    ['A ship docks\nLast updated on Sept. 30, 2021 at 4:05 pm EDT\n\nA ship docked.', 'en', '2021-09-30'],
    [
      'A ship docks\nUpdated 2 October 2021\nPublished 30 September 2021\n\nA ship docked.',
      'en',
      '2021-09-30',
    ],
    ['A ship docks\n30 September 2021 | Harbour Radio News\n\nA ship docked.', 'en', '2021-09-30'],
    ['A ship docks\nBy Ann Fisher | September 30, 2021\n\nA ship docked.', 'en', '2021-09-30'],
    [
      'A ship docks\nBy Ann Fisher, Staff Writer\nThursday, September 30, 2021\n\nA ship docked.',
      'en',
      '2021-09-30',
    ],
    ['A ship docks\n2021-09-30T09:12:00Z\n\nA ship docked.', 'en', '2021-09-30'],
    ['A ship docked.\n\nFirst published on Thu 30 Sep 2021 17.05 GMT', 'en', '2021-09-30'],
    [
      'Un navire accoste\nPublié le 30/09/2021 à 18h40 - Mis à jour le 02/10/2021\n\nIl a accosté.',
      'fr',
      '2021-09-30',
    ],
    ['Un navire accoste\nPar Anne Pêcheur, le 30 septembre 2021\n\nIl a accosté.', 'fr', '2021-09-30'],
    ['Mis à jour le jeudi 30 septembre 2021\n\nUn navire a accosté.', 'fr', '2021-09-30'],
  ] as const)('stands on a line of its own: %j', (text, lang, edtf) => {
    expect(publicationOf(text, {}, lang)).toMatchObject({ edtf, basis: 'stated' });
  });

  it.each([
    '2021/09/30/ship/',
    '2021-09-30-ship.html',
    'a/20210930/ship',
    'news/2021/sep/30/ship',
    'ship-30-09-2021',
  ])('stands in the address: %s', (path) => {
    const published = publicationOf('A ship docked.', { url: `https://example.org/${path}` });
    expect(published).toMatchObject({ edtf: '2021-09-30', working: [{ constraint: 'url' }, {}] });
  });

  it.each(['world-europe-47564321', 'a/20213099/ship', '05-03-2021-ship'])(
    'is in no other number: %s',
    (path) => {
      const published = publicationOf('A ship docked.', { url: `https://example.org/${path}` });
      expect(published).toMatchObject({ edtf: '../..' });
    },
  );

  it('is not that of a report told of', () => {
    const published = publicationOf('The report, published on 3 May 1998, was long.\n\nIt told of the mine.');
    expect(published.basis).toBe('inferred');
  });

  it('is not before the last past day', () => {
    expect(publicationOf('The treaty was signed on 3 May 2020.')).toMatchObject({
      edtf: '2020-05-03/..',
      basis: 'inferred',
    });
  });

  it('is not bounded by what was once decided', () => {
    const text = 'La mairie a décidé de changer les horaires dès octobre 1998.';
    expect(publicationOf(text, {}, 'fr').latest).toBeNull();
  });

  it('is before the end of what is planned', () => {
    expect(publicationOf('They will leave by 2023. The war began in 2013.')).toMatchObject({
      edtf: '2013-01-01/2022-12-31',
    });
  });

  it('lies in the year after "last year … August 2020"', () => {
    const published = publicationOf('The country fell into turmoil last year, with a coup in August 2020.');
    expect(published).toMatchObject({ edtf: '2021-01-01/2021-12-31' });
  });

  it.each([
    'The bridge, which was to open in May 2008, was torn down.',
    'By 2015 the firm had closed three mills.',
    'The firm showed the 2011 version of its lathe.',
  ])('is not bounded from above, or by the name of a thing: %s', (text) => {
    const { latest, earliest } = publicationOf(text);
    expect([latest, earliest === null || earliest <= '2015-01-01']).toEqual([null, true]);
  });

  it('lies around "eight years ago, in 2013"', () => {
    expect(publicationOf('Eight years ago, in 2013, the war began.')).toMatchObject({
      edtf: '2020-01-01/2022-12-31',
    });
  });

  it.each([
    ['TALLINN, Oct. 1, 2021 (Reuters) — A ship docked.', 'en', '2021-10-01'],
    ['TALLINN, October 1, 2021 — A ship docked.', 'en', '2021-10-01/2021-10-02'],
    ['Brest, 3 mars 2021 (AFP) - Un navire a accosté.', 'fr', '2021-03-03'],
    [
      'TALLINN, Oct. 1 (Reuters) — A ship docked. It was built in May 2021. It will sail by March 2022.',
      'en',
      '2021-10-01',
    ],
    ['TALLINN, Oct. 1 (Reuters) — A ship docked.', 'en', '../..'],
  ] as const)('stands in the dateline: %s', (text, lang, edtf) => {
    expect(publicationOf(text, {}, lang)).toMatchObject({ edtf, basis: 'inferred' });
  });

  it('is near a weekday with its day and month', () => {
    const text =
      'The pact of May 2019 was signed there. It is to end by 2024. It was broken on Thursday, 30 September.';
    expect(publicationOf(text)).toMatchObject({ edtf: '2021-09-30/2022-04-18' });
  });

  it.each([
    ['It sank on 30 September. The ship was bought in June of this year.', '2021-09-30/2022-12-31'],
    ['It sank on 30 September.', '2021-01-01/2022-12-31'],
    [
      'Divers looked for it in March and found it in May. It is to be raised this summer.',
      '2021-05-01/2022-08-31',
    ],
    ['It was painted in November last year and sank in May.', '2021-05-01/2022-12-31'],
    ['In 2019 it was sold. It was painted in June and sank in August.', '2021-01-01/2022-12-31'],
  ])('leaves the part of the year that a time of the year leaves: %s', (told, edtf) => {
    const bounds = 'The harbour was closed in January 2021.\n\nIt is to open by 2023.\n\n';
    expect(publicationOf(`${bounds}${told}`)).toMatchObject({ edtf });
  });

  it('is not the head of a list', () => {
    const text = '3 May 2020\n\nThe strike began at noon.\n\n5 May 2020\n\nThe strike ended.\n';
    expect(publicationOf(text)).toMatchObject({ basis: 'inferred' });
  });

  it('lies in the term of an office held', () => {
    const published = publicationOf('Fisheries minister Ada Fisher said no.', {}, 'en', [minister]);
    expect(published).toMatchObject({ edtf: '2020-03-01/2022-06-30' });
  });

  it('is not bound by a former office', () => {
    const published = publicationOf('Former fisheries minister Ada Fisher said no.', {}, 'en', [minister]);
    expect(published).toMatchObject({ edtf: '../..' });
  });

  it('is claimed by nothing where the text says nothing', () => {
    expect(publicationOf('A ship docked on Thursday.')).toMatchObject({
      edtf: '../..',
      earliest: null,
      latest: null,
    });
  });
});

describe('the other articles of a chronology', () => {
  const told = (text: string, published: string, id = text) => {
    const one = { ...dated(text, 'en', published), id };
    return { article: one, times: resolveTimes(one, recogniseTimes(one)) };
  };
  const other = told(
    'The harbour pilots walked out over unpaid overtime wages on 30 September 2021.',
    '2021-10-02',
  );
  const text = 'Harbour pilots walked out on Thursday because overtime wages were unpaid.';
  const undatedAs = (words: string) => {
    const one = told(words, '2021-01-01/2021-12-31');
    const published = { ...one.article.published, basis: 'inferred' as const };
    return { ...one, article: { ...one.article, published } };
  };
  const undated = undatedAs(text);

  it('bound one that tells the same day with a weekday', () => {
    expect(dateByOthers(undated, tellingDays([other, undated]))).toMatchObject({
      edtf: '2021-09-30/2021-10-07',
      basis: 'inferred',
    });
  });

  it('bound one that tells the day in the sentence behind', () => {
    const behind = undatedAs(
      'Harbour pilots walked out because overtime wages were unpaid. Their union said so on Thursday.',
    );
    expect(dateByOthers(behind, tellingDays([other, behind])).edtf).toBe('2021-09-30/2021-10-07');
  });

  it('say nothing of a story of the same people another week', () => {
    const later = told('Harbour pilots got their overtime pay on 14 October 2021.', '2021-10-15');
    expect(dateByOthers(undated, tellingDays([later, undated])).edtf).toBe('2021-01-01/2021-12-31');
  });

  it('say nothing of another story', () => {
    const strange = told('The museum lost a painting to thieves on 30 September 2021.', '2021-10-02');
    expect(dateByOthers(undated, tellingDays([strange, undated])).edtf).toBe('2021-01-01/2021-12-31');
  });

  it('leave a stated day alone', () => {
    expect(dateByOthers(other, tellingDays([other, undated]))).toBe(other.article.published);
  });
});
