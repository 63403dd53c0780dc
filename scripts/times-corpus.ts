import { readFileSync } from 'node:fs';
import { prepareArticle } from '../src/articles/index.ts';
import type { Article, DatedArticle, Lang } from '../src/model.ts';
import { toUncertain } from '../src/text/edtf.ts';
import type { Timex } from './score-times.ts';

export interface GoldArticle {
  id: string;
  lang: Lang;
  /** `yyyy-mm-dd`. */
  published: string;
  text: string;
  timexes: Timex[];
}

/** One article a line, as `{id, lang, published, text, timexes: [{start, end, type, value}]}`. */
export function readCorpus(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as GoldArticle)
    .map((gold) => ({ ...gold, published: gold.published.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1') }));
}

/** Read, with its publication day given. */
export function prepare({ id, lang, published, text }: GoldArticle): DatedArticle {
  const source = { published, retelling: false };
  const article = prepareArticle({ id, file: 'article.txt', text, lang, source });
  return { ...article, published: { ...toUncertain(published), basis: 'stated', working: [] } };
}

/** The same article as if nobody had said when it was published, lines that are only dates taken out. */
export function prepareUndated(gold: GoldArticle): Article {
  const text = gold.text
    .split('\n')
    .filter((line) => !isDateLine(line, gold.published))
    .join('\n');
  return prepareArticle({
    id: gold.id,
    file: 'article.txt',
    text,
    lang: gold.lang,
    source: { retelling: false },
  });
}

/** A short line with the year, and not much beside: "Monday, October 2, 2006". */
const isDateLine = (line: string, published: string): boolean =>
  line.length < 40 && line.includes(published.slice(0, 4)) && (line.match(/\p{L}+/gu) ?? []).length <= 3;
