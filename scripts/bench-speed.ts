/**
 * How fast each stage is, beside chrono-node's date search on the same text in the same run.
 *
 *   npm run bench:speed -- --corpora DIR [--rounds N]
 *
 * DIR holds the corpora of `bench-times.ts`. The stages take turns round by round, so that all of them meet
 * the same machine; of each the fastest round counts. A MB is a million UTF-16 units of article text, a
 * second one of CPU (user and system, the engine's own threads with it). Reading files is apart.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { en, fr } from 'chrono-node';
import { prepareArticle } from '../src/articles/index.ts';
import { readSetting } from '../src/content/index.ts';
import { linkActors } from '../src/events/actors/index.ts';
import { extractEvents, prepareKnowledge } from '../src/events/index.ts';
import { mergeMentions } from '../src/merge/index.ts';
import type { Lang, RawArticle } from '../src/model.ts';
import { dateArticle, recogniseTimes, resolveTimes } from '../src/times/index.ts';

const CORPORA: [lang: Lang, file: string][] = [
  ['en', 'meantime-en-times.ndjson'],
  ['fr', 'french-timebank-dates-dev.ndjson'],
];

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    content: { type: 'string', default: 'content' },
    rounds: { type: 'string', default: '20' },
  },
});
const knowledge = prepareKnowledge(readSetting(values.content));

function readCorpus(file: string, lang: Lang): RawArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, published } = JSON.parse(line) as Record<'id' | 'text' | 'published', string>;
    const day = published.replace(/^(\d\d)-(\d\d)-(\d{4})$/u, '$3-$2-$1');
    return { id, file: id, text, lang, source: { published: day, retelling: false } };
  });
}

type Clock = <T>(stage: string, run: () => T) => T;

/** All stages once over the corpus, each on what the one before gave. */
function runStages(raws: RawArticle[], lang: Lang, timed: Clock): void {
  const articles = timed('prepare', () => raws.map(prepareArticle));
  const read = timed('times', () =>
    articles.map((article) => {
      const recognised = recogniseTimes(article);
      const dated = { ...article, published: dateArticle(article, recognised, knowledge) };
      return { article: dated, times: resolveTimes(dated, recognised) };
    }),
  );
  timed('actors', () => read.map(({ article }) => linkActors(article, knowledge.actorIndex)));
  const mentions = timed('events, actors with them', () =>
    read.flatMap(({ article, times }) => extractEvents(article, times, knowledge).mentions),
  );
  timed('merge', () => mergeMentions(mentions, [], knowledge));
  const reference = new Date(Date.UTC(2020, 0, 1, 12));
  timed('chrono-node, dates alone', () =>
    raws.map(({ text }) => (lang === 'fr' ? fr : en).parse(text, reference)),
  );
}

/** CPU seconds of the fastest round, by stage in order. */
function fastest(raws: RawArticle[], lang: Lang, rounds: number): Map<string, number> {
  const best = new Map<string, number>();
  const timed: Clock = (stage, run) => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    best.set(stage, Math.min(best.get(stage) ?? Infinity, (user + system) / 1e6));
    return result;
  };
  for (let round = 0; round < rounds; round += 1) runStages(raws, lang, timed);
  return best;
}

function row(name: string, seconds: number, units: number): string {
  return `| ${name} | ${(units / 1e6 / seconds).toFixed(2)} | ${(seconds * 1000).toFixed(1)} |`;
}

function bench(lang: Lang, file: string): void {
  const full = path.join(values.corpora ?? '.', file);
  if (!existsSync(full)) {
    console.log(`${lang}: no ${full}; give its folder with --corpora DIR.`);
    return;
  }
  const raws = readCorpus(full, lang);
  const units = raws.reduce((sum, { text }) => sum + text.length, 0);
  const best = fastest(raws, lang, Number(values.rounds));
  const extraction = ['prepare', 'times', 'events, actors with them'].reduce(
    (sum, stage) => sum + best.get(stage)!,
    0,
  );
  console.log(`\n${lang}: ${raws.length} articles, ${units} UTF-16 units\n`);
  console.log('| stage | MB a CPU second | CPU ms |\n|---|---|---|');
  for (const [stage, seconds] of best) console.log(row(stage, seconds, units));
  console.log(row('all extraction', extraction, units));
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [lang, file] of CORPORA) bench(lang, file);
