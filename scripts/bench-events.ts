/**
 * Scores the events engine:
 *
 *   npm run --silent bench:events -- [--gold DIR] [--raw DIR] [--corpora DIR] [--errors]
 *
 * - `--gold`: articles of our own with what they tell (default `tests/fixtures/gold`);
 * - `--raw`: the five opening articles as published, annotated in `tests/fixtures/gold/raw-five.yml`: events,
 *   dates and what is one event across them;
 * - `--corpora`: the folder of `plover-gold-dev.ndjson` (see `plover-records.ts`).
 *
 * The rule of matching is told in `score-events.ts`. `--errors` prints every mistake.
 */
import { parseArgs } from 'node:util';
import { readSetting } from '../src/content/index.ts';
import { prepareKnowledge } from '../src/events/index.ts';
import { readEvents, type Reading } from '../src/pipeline.ts';
import { readOwnGold, readRawGold, type GoldArticle } from './gold-events.ts';
import { plover } from './plover-records.ts';
import { reportRaw } from './score-raw.ts';
import { judge, type Stage, type Verdict } from './score-events.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: 'tests/fixtures/gold' },
    raw: { type: 'string' },
    corpora: { type: 'string' },
    content: { type: 'string', default: 'content' },
    errors: { type: 'boolean', default: false },
  },
});
const setting = readSetting(values.content);
const knowledge = prepareKnowledge(setting);

function read({ id, lang, text, published }: GoldArticle): Reading {
  return readEvents(
    { id, file: `${id}.txt`, text, lang, source: { published, retelling: false } },
    knowledge,
  );
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : (Math.round((1000 * part) / whole) / 10).toFixed(1).padStart(5);

/** Rightly typed and found at all: precision, recall and F1; then the share that is right of each field. */
function figures(verdicts: Verdict[]): string {
  const count = (stage: Stage, kind: string): number =>
    verdicts.filter((one) => one.stage === stage && one.kind === kind).length;
  const [right, wrong] = [count('event', 'right'), count('event', 'wrong type')];
  const found = right + wrong + count('event', 'spurious');
  const gold = right + wrong + count('event', 'missed');
  const share = (stage: Stage): string => {
    const all = verdicts.filter((one) => one.stage === stage);
    return `${stage} ${percent(count(stage, 'right'), all.length)} of ${all.length}`;
  };
  const fields: Stage[] = ['date', 'actor', 'recipient', 'place', 'status', 'speaker', 'quantity', 'extent'];
  return [
    `found ${percent(2 * (right + wrong), found + gold)}`,
    `and typed P ${percent(right, found)} R ${percent(right, gold)} F1 ${percent(2 * right, found + gold)}`,
    ...fields.filter((field) => verdicts.some(({ stage }) => stage === field)).map(share),
    `shown as occurred ${count('status', 'as occurred')}`,
    `spurious ${count('event', 'spurious')}`,
  ].join(' | ');
}

/** Mistakes by stage and kind, most frequent first. */
function kinds(verdicts: Verdict[]): string {
  const counts = new Map<string, number>();
  for (const { stage, kind } of verdicts)
    if (kind !== 'right') counts.set(`${stage}: ${kind}`, (counts.get(`${stage}: ${kind}`) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function reportEvents(name: string, articles: GoldArticle[], readings: Reading[]): void {
  const judged = articles.map((article, index) => ({
    article,
    verdicts: judge(article, readings[index]!.mentions, setting.actors),
  }));
  const of = (kept: typeof judged): Verdict[] => kept.flatMap(({ verdicts }) => verdicts);
  console.log(`\n${name}, ${articles.length} articles`);
  for (const lang of ['en', 'fr'])
    console.log(`  ${lang}   ${figures(of(judged.filter(({ article }) => article.lang === lang)))}`);
  console.log(`  all  ${figures(of(judged))}`);
  console.log(`  mistakes: ${kinds(of(judged))}`);
  if (!values.errors) return;
  const mistakes = of(judged).filter(({ kind }) => kind !== 'right');
  for (const { stage, kind, what } of mistakes) console.log(`    ${stage}: ${kind} – ${what}`);
}

if (values.corpora) plover(values.corpora, { knowledge, errors: values.errors });
const own = readOwnGold(values.gold);
reportEvents(values.gold, own, own.map(read));
if (values.raw) {
  const raw = readRawGold('tests/fixtures/gold/raw-five.yml', values.raw);
  const readings = raw.articles.map(read);
  reportEvents('the five opening articles as published', raw.articles, readings);
  reportRaw(raw, { readings, setting, errors: values.errors });
}
