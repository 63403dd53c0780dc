/**
 * How well and how fast dates are found, beside chrono-node on the same files in the same run.
 *
 *   npm run bench:times -- --corpora DIR [--errors]
 *
 * DIR holds `meantime-en-times.ndjson` (MEANTIME, NewsReader project, CC BY 4.0,
 * http://www.newsreader-project.eu/results/data/wikinews/) and `french-timebank-dates-dev.ndjson`
 * (French TimeBank as re-annotated by asdc-s5, CC0, https://github.com/lmoncla/asdc): one article a line, as
 * `{id, lang, published, text, timexes: [{start, end, type, value}]}`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { en, fr, type ParsedResult } from 'chrono-node';
import { prepareArticle } from '../src/articles/index.ts';
import { dateArticle, recogniseTimes, resolveTimes } from '../src/times/index.ts';
import type { Article, Lang, Span } from '../src/model.ts';
import { addScores, emptyScore, figures, scoreArticle, type Score, type Timex } from './score-times.ts';

interface GoldArticle {
  id: string;
  lang: Lang;
  published: string;
  text: string;
  timexes: Timex[];
}

const CORPORA: [name: string, file: string, source: string][] = [
  [
    'English, MEANTIME',
    'meantime-en-times.ndjson',
    'http://www.newsreader-project.eu/results/data/wikinews/',
  ],
  ['French TimeBank', 'french-timebank-dates-dev.ndjson', 'https://gitlab.inria.fr/french-timebank'],
];

type Finder = (article: Article, published: string) => Timex[];

const datelined: Finder = (article) => {
  const recognised = recogniseTimes(article);
  const published = dateArticle(article, recognised, { actors: [], types: [], things: [] });
  return resolveTimes({ ...article, published }, recognised);
};

const chrono: Finder = ({ text, lang }, published) => {
  const reference = new Date(`${published}T12:00:00`);
  const parser = lang === 'fr' ? fr : en;
  return parser.parse(text, reference).flatMap(sidesOf);
};

/** A range of chrono-node's is two dates to us; its text is cut nowhere, so both share the span. */
function sidesOf(result: ParsedResult): (Timex & Span)[] {
  const span = { start: result.index, end: result.index + result.text.length };
  return [{ ...span, type: 'DATE', value: valueOf(result) }];
}

/** As exact as chrono-node says it is. */
function valueOf({ start }: ParsedResult): string {
  const two = (part: 'month' | 'day'): string => String(start.get(part)).padStart(2, '0');
  const year = String(start.get('year'));
  if (start.isCertain('day') || start.isCertain('weekday')) return `${year}-${two('month')}-${two('day')}`;
  return start.isCertain('month') ? `${year}-${two('month')}` : year;
}

function readCorpus(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}

function prepare({ id, lang, published, text }: GoldArticle): Article {
  const source = { published: published.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1'), retelling: false };
  return prepareArticle({ id, file: id, text, lang, source });
}

function measure(corpus: GoldArticle[], finder: Finder, showErrors: boolean): Score {
  return corpus
    .map((gold) => {
      const article = prepare(gold);
      const found = finder(article, article.source.published!);
      const score = scoreArticle(gold.timexes, found);
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

/**
 * Millions of UTF-16 units a second and core, preparation of the articles apart: of several rounds,
 * taken in turns so that both tools meet the same machine, the fastest.
 */
function speeds(corpus: GoldArticle[], finders: Finder[]): number[] {
  const articles = corpus.map(prepare);
  const units = articles.reduce((sum, { text }) => sum + text.length, 0);
  const best = finders.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, finder] of finders.entries())
      best[index] = Math.max(best[index]!, rate(articles, finder, units));
  }
  return best;
}

/** Often enough through the corpus to be timed. */
function rate(articles: Article[], finder: Finder, units: number): number {
  const times = Math.ceil(300_000 / units);
  const begin = performance.now();
  for (let time = 0; time < times; time += 1) {
    for (const article of articles) finder(article, article.source.published!);
  }
  return (units * times) / (performance.now() - begin) / 1000;
}

function main(): void {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, errors: { type: 'boolean', default: false } },
  });
  for (const [name, file, source] of CORPORA) {
    const full = path.join(values.corpora ?? '.', file);
    if (!existsSync(full)) {
      console.log(`${name}: no ${full}. It is made from ${source}; give its folder with --corpora DIR.`);
      continue;
    }
    const corpus = readCorpus(full);
    console.log(`\n${name}: ${corpus.length} articles`);
    const tools: [string, Finder][] = [
      ['Datelined', datelined],
      ['chrono-node', chrono],
    ];
    const rates = speeds(
      corpus,
      tools.map(([, finder]) => finder),
    );
    for (const [index, [tool, finder]] of tools.entries()) {
      const score = measure(corpus, finder, values.errors && tool === 'Datelined');
      console.log(`${tool.padEnd(12)} ${rates[index]!.toFixed(1)} MB/s  ${figures(score)}`);
    }
  }
}

main();
