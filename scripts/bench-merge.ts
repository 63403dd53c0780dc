/**
 * Measures merging: CoNLL F1 (mean of MUC, B³ and CEAF-e) of bare mentions against a gold corpus beside the
 * simple baselines, and time over synthetic records.
 *
 *     npm run bench:merge -- --corpora DIR     (DIR holds semeval2015-timelines-dev.ndjson)
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { headStem } from '../src/merge/head-words.ts';
import { mergeLines, mergeMentions } from '../src/merge/index.ts';
import type { EventMention } from '../src/model.ts';
import { dice } from '../tests/merge/made/dice.ts';
import { bareOf, clustersBy, type GoldMention, readGold } from '../tests/merge/bare-gold.ts';
import { mergeGold } from './merge-gold.ts';
import { score } from './score-merge.ts';

interface Gold {
  id: string;
  article: string;
  published: string;
  entity: string;
  date: string;
  trigger: string;
  sentence: string;
  event: string;
}

function benchCorpus(file: string): void {
  if (!existsSync(file)) {
    console.error(`${file}: not found; give the folder of the corpora with --corpora`);
    process.exitCode = 1;
    return;
  }
  const gold = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
  const key = clustersBy(gold, ({ event }) => event);
  const rows: [string, string[][]][] = [
    ['each alone', gold.map(({ id }) => [id])],
    ['same date', clustersBy(gold, ({ date }) => date)],
    ['same stem', clustersBy(gold, ({ trigger }) => headStem(trigger))],
    ['same stem and date', clustersBy(gold, ({ trigger, date }) => `${headStem(trigger)} ${date}`)],
    ['datelined merge', merged(gold.map(bare))],
    ['datelined merge, entity as actor', merged(gold.map((one) => ({ ...bare(one), actors: [one.entity] })))],
  ];
  table('SemEval-2015 timelines, development part', key, rows);
}

function table(name: string, key: string[][], rows: [string, string[][]][]): void {
  console.log(`\n${name}: F1 in %\n`);
  console.log('| way | MUC | B³ | CEAF-e | CoNLL |\n|---|---|---|---|---|');
  for (const [way, clusters] of rows) {
    const { muc, bCubed, ceaf, conll } = score(key, clusters);
    console.log(`| ${way} | ${[muc, bCubed, ceaf, conll].map((f) => (100 * f).toFixed(1)).join(' | ')} |`);
  }
}

/** Sets of our own, written beside the rules: near twins among incidents, and pairs of like happenings without days. */
function benchOwn(name: string): void {
  const gold = readGold(name);
  const happening = ({ event }: GoldMention) => event.split('.')[0]!;
  const lines = gold.map(bareOf);
  table(
    `tests/fixtures/bare/${name}.txt`,
    clustersBy(gold, ({ event }) => event),
    [
      ['each alone', gold.map(({ id }) => [id])],
      ['same stem', clustersBy(gold, ({ trigger }) => headStem(trigger))],
      [
        'same stem, articles sorted by hand',
        clustersBy(gold, (one) => `${happening(one)} ${headStem(one.trigger)}`),
      ],
      ['datelined merge', merged(lines)],
    ],
  );
}

/** Whole articles: what is found in them, merged. */
function benchArticles(names: string[], errors: boolean): void {
  console.log('\nWhole articles: F1 in % over the mentions found\n');
  console.log(
    '| set | found | MUC | B³ | CEAF-e | CoNLL | events mixed | events in parts | disagreements shown |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const name of names) {
    const merged = mergeGold(`tests/fixtures/merge/${name}.txt`, 'content');
    const { muc, bCubed, ceaf, conll } = score(merged.key, merged.response);
    const figures = [muc, bCubed, ceaf, conll].map((f) => (100 * f).toFixed(1));
    const counts = [
      `${merged.found} of ${merged.marked}`,
      ...figures,
      merged.mixed.length,
      merged.split.length,
      `${merged.disagreements - merged.unshown.length} of ${merged.disagreements}`,
    ];
    console.log(`| ${[name, ...counts].join(' | ')} |`);
    const { mixed, split, unshown } = merged;
    if (errors)
      for (const [kind, all] of Object.entries({ mixed, 'in parts': split, 'not shown': unshown }))
        for (const one of all) console.error(`  ${kind}: ${one}`);
  }
}

function bare({ id, article, published, date, trigger, sentence }: Gold) {
  return { id, article, published, date, trigger, sentence };
}

function merged(lines: unknown[]): string[][] {
  return mergeLines(lines).map(({ mentions }) => mentions);
}

function benchTime(sizes: number[]): void {
  console.log(
    '\nSynthetic records\n\n| mentions | as | events | seconds | of them CPU | most memory so far, MB |\n|---|---|---|---|---|---|',
  );
  for (const size of sizes) {
    timed(size, 'extract', syntheticMentions(size), (mentions) => mergeMentions(mentions, []).length);
    timed(size, 'bare', syntheticLines(size), (lines) => mergeLines(lines).length);
  }
}

function timed<T>(size: number, as: string, records: T[], run: (records: T[]) => number): void {
  const before = process.cpuUsage();
  const start = performance.now();
  const events = run(records);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const used = process.cpuUsage(before);
  const cpu = ((used.user + used.system) / 1e6).toFixed(2);
  // Of the whole process, with the records themselves.
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`| ${size} | ${as} | ${events} | ${seconds} | ${cpu} | ${memory} |`);
}

const TYPES = ['attack', 'visit', 'agreement', 'arms-delivery', 'meeting', 'arrest', 'statement', 'protest'];
const VERBS = ['attacked', 'visited', 'signed', 'delivered', 'met', 'arrested', 'said', 'protested'];

interface Draw {
  type: number;
  day: string;
  actor: string;
  other: string;
  article: string;
}

/** Three mentions an event on average, over ten years and two hundred actors. */
function draws(size: number): Draw[] {
  const roll = dice(2021);
  const events = Array.from({ length: Math.ceil(size / 3) }, () => ({
    type: roll(TYPES.length),
    day: new Date(Date.UTC(2012, 0, 1 + roll(3650))).toISOString().slice(0, 10),
    actor: `actor-${roll(200)}`,
    other: `actor-${roll(200)}`,
  }));
  return Array.from({ length: size }, (_, index) => {
    const event = events[roll(events.length)]!;
    return { ...event, article: `article-${Math.floor(index / 10)}` };
  });
}

function syntheticLines(size: number): unknown[] {
  return draws(size).map(({ type, day, actor, other, article }, index) => {
    const sentence = `On ${day} ${actor} ${VERBS[type]!} ${other} as was told in ${article} by witnesses.`;
    return {
      id: `m${index}`,
      article,
      published: day,
      date: day,
      trigger: VERBS[type]!,
      sentence,
      actors: [actor, other],
    };
  });
}

function syntheticMentions(size: number): EventMention[] {
  return draws(size).map(({ type, day, actor, other, article }, index) => {
    const exact = `${actor} ${VERBS[type]!} ${other}`;
    const span = { start: index * 100, end: index * 100 + exact.length, exact };
    const role = TYPES[type] === 'statement' ? ('speaker' as const) : ('actor' as const);
    return {
      ...{ id: `${article}#${index}`, article, lang: 'en', ...span, sentence: span },
      trigger: { start: span.start, end: span.end, text: VERBS[type]!, lemma: VERBS[type]! },
      ...{ type: TYPES[type]!, plover: { event: '' }, status: 'occurred', statusWhy: [], things: [] },
      actors: [
        { name: actor, id: actor, role },
        { name: other, id: other, role: 'recipient' },
      ],
      attribution: { kind: 'article', stance: 'says', quotes: [] },
      date: { edtf: day, earliest: day, latest: day, precision: 'day', basis: 'stated', working: [] },
    };
  });
}

const { values } = parseArgs({ options: { corpora: { type: 'string' }, errors: { type: 'string' } } });
if (values.corpora !== undefined) benchCorpus(join(values.corpora, 'semeval2015-timelines-dev.ndjson'));
for (const name of ['shootings', 'seminal', 'twins-en', 'twins-fr']) benchOwn(name);
benchArticles(
  [
    'faso',
    'packages',
    'tankers',
    'caucasus',
    'senegal',
    'soldiers',
    'colombo',
    'niger',
    'ports',
    'peru',
    'derna',
    'crashes',
    'accra',
  ],
  false,
);
if (values.errors !== undefined) benchArticles([values.errors], true);
benchTime([1_000, 10_000, 100_000]);
