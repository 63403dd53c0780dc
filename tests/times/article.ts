import { splitSentences } from '../../src/text/index.ts';
import { toUncertain } from '../../src/text/edtf.ts';
import { recogniseTimes, resolveTimes } from '../../src/times/index.ts';
import type { Article, DatedArticle, Lang, TimeExpression } from '../../src/model.ts';

/** An article of one text, every sentence of it story. */
export function article(text: string, lang: Lang, source: Partial<Article['source']> = {}): Article {
  const sentences = splitSentences(text, lang).map((span) => ({ ...span, paragraph: 0, headline: false }));
  return {
    id: 'a',
    file: 'a.txt',
    text,
    lang,
    source: { retelling: false, ...source },
    sentences,
    boilerplate: [],
  };
}

/** Wednesday. */
export const DAY = '2021-10-06';

export function dated(text: string, lang: Lang, published = DAY): DatedArticle {
  return { ...article(text, lang), published: { ...toUncertain(published), basis: 'stated', working: [] } };
}

export function timesIn(text: string, lang: Lang = 'en', published = DAY): TimeExpression[] {
  const one = dated(text, lang, published);
  return resolveTimes(one, recogniseTimes(one));
}
