/**
 * How well and how fast dates are found, beside chrono-node and Recognizers-Text on the same files in
 * the same run; and how well articles are dated whose day is withheld, those of the corpora and our own.
 *
 *   npm run bench:times -- --corpora DIR [--errors]
 *
 * DIR holds `meantime-en-times.ndjson` (MEANTIME, NewsReader project, CC BY 4.0,
 * http://www.newsreader-project.eu/results/data/wikinews/) and `french-timebank-dates-dev.ndjson`
 * (French TimeBank as re-annotated by asdc-s5, CC0, https://github.com/lmoncla/asdc).
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { DatedArticle } from '../src/model.ts';
import { describeDating, describeDatingByOthers } from './score-dating.ts';
import { addScores, emptyScore, figures, scoreArticle, type Score, type Timex } from './score-times.ts';
import { taggers, type Tagger } from './time-taggers.ts';
import { describeUndated, undatedIn } from './undated-articles.ts';
import { prepare, readCorpus, type GoldArticle } from './times-corpus.ts';

const CORPORA: [name: string, file: string, source: string][] = [
  [
    'English, MEANTIME',
    'meantime-en-times.ndjson',
    'http://www.newsreader-project.eu/results/data/wikinews/',
  ],
  ['French TimeBank', 'french-timebank-dates-dev.ndjson', 'https://gitlab.inria.fr/french-timebank'],
];

function measure(corpus: GoldArticle[], tagger: Tagger, showErrors: boolean): Score {
  return corpus
    .map((gold) => {
      const score = scoreArticle(gold.timexes, tagger(prepare(gold), gold.published));
      if (showErrors) for (const line of score.errors) console.log(describeError(gold, line));
      return score;
    })
    .reduce(addScores, emptyScore());
}

function describeError({ id, text, published }: GoldArticle, error: Score['errors'][number]): string {
  const place = error.gold ?? error.found!;
  const context = text.slice(Math.max(0, place.start - 45), place.end + 30).replace(/\s+/gu, ' ');
  const name = (timex?: Timex): string =>
    timex ? `"${text.slice(timex.start, timex.end)}" ${timex.value ?? '?'}` : '–';
  return `${error.kind.padEnd(7)} ${published} gold ${name(error.gold)} | found ${name(error.found)} | …${context}… (${id})`;
}

const ROUNDS = 40;

interface Speed {
  /** Millions of UTF-16 units a second and core. */
  rate: number;
  /** How often faster than chrono-node: the median of the rounds. */
  ratio: number;
}

/**
 * Preparation of the articles apart; each tool is given the publication day. Datelined and chrono-node take turns, so that both meet the same
 * machine; of each the fastest round counts. Recognizers-Text, hundreds of times slower, is timed
 * once, after all else, not to disturb the others.
 */
function speeds(corpus: GoldArticle[]): Speed[] {
  const [datelined, chrono] = taggers.map(([, tagger]) => tagger) as [Tagger, Tagger];
  const often = Math.ceil(300_000 / corpus.reduce((sum, { text }) => sum + text.length, 0));
  const turns = Array.from(
    { length: ROUNDS },
    () => [rateOf(corpus, datelined, often), rateOf(corpus, chrono, often)] as const,
  );
  const ratio = median(turns.map(([own, other]) => own / other));
  return [
    { rate: Math.max(...turns.map(([rate]) => rate)), ratio },
    { rate: Math.max(...turns.map(([, rate]) => rate)), ratio: 1 },
  ];
}

function rateOf(corpus: GoldArticle[], tagger: Tagger, times: number): number {
  const articles = preparedOf(corpus);
  const units = articles.reduce((sum, { text }) => sum + text.length, 0);
  const begin = performance.now();
  for (let time = 0; time < times; time += 1) {
    for (const article of articles) tagger(article, article.source.published!);
  }
  return (units * times) / (performance.now() - begin) / 1000;
}

const known = new Map<GoldArticle[], DatedArticle[]>();

function preparedOf(corpus: GoldArticle[]): DatedArticle[] {
  const articles = known.get(corpus) ?? corpus.map(prepare);
  known.set(corpus, articles);
  return articles;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function report(corpus: GoldArticle[], measured: Speed[], showErrors: boolean): void {
  for (const [index, [tool, tagger]] of taggers.entries()) {
    const score = measure(corpus, tagger, showErrors && index === 0);
    const rate = measured[index]?.rate ?? rateOf(corpus, tagger, 1);
    const ratio = measured[index]?.ratio ?? rate / measured[1]!.rate;
    console.log(
      `${tool.padEnd(21)} ${rate.toFixed(3).padStart(6)} MB/s (${ratio.toFixed(3)} x)  ${figures(score)}`,
    );
  }
  console.log(`Day withheld: ${describeDating(corpus, showErrors)}`);
  console.log(`What the others tell of the same days: ${describeDatingByOthers(corpus, showErrors)}`);
}

const OWN = path.join(import.meta.dirname, '../tests/fixtures/undated');

/** Articles of our own, among them such as force a single day. */
function reportUndated(): void {
  for (const lang of ['en', 'fr'] as const) {
    const articles = undatedIn(readFileSync(path.join(OWN, `${lang}.txt`), 'utf8'), lang);
    console.log(`\nOwn undated articles, ${lang}: ${describeUndated(articles)}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, errors: { type: 'boolean', default: false } },
  });
  const corpora = CORPORA.flatMap(([name, file, source]) => {
    const full = path.join(values.corpora ?? '.', file);
    if (existsSync(full)) return [{ name, corpus: readCorpus(full) }];
    console.log(`${name}: no ${full}. It is made from ${source}; give its folder with --corpora DIR.`);
    return [];
  });
  const measured = corpora.map(({ corpus }) => speeds(corpus));
  for (const [index, { name, corpus }] of corpora.entries()) {
    console.log(`\n${name}: ${corpus.length} articles`);
    report(corpus, measured[index]!, values.errors);
  }
  reportUndated();
}

main();
