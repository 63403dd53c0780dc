/**
 * How long a build takes as the archive grows: from nothing, with one article more, with nothing new; each stage and how
 * it grows; and the pages beside the bare writing of their bytes, a bare writer and Eleventy with Nunjucks. Prints Markdown.
 *
 *   npm run bench -- [--sizes 100,1000] [--keep DIR]
 *
 * Seconds are of the processor, user and system; those of the clock stand beside them, for a machine that does nothing
 * else. The archive is made up (`made-corpus.ts`).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareWriter, eventsOf, floor, nunjucks, type Speed } from './bench-peers.ts';
import { madeCorpus, writeCorpus } from './made-corpus.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000' }, keep: { type: 'string' } },
});

/** Processor seconds, and how many things went through. */
interface Stage {
  cpu: number;
  count: number;
}

interface Built {
  cpu: number;
  wall: number;
  /** MB. */
  peak: number;
  events: number;
  pages: number;
  written: number;
  stages: Map<string, Stage>;
}

/** The program as it is shipped: compiled. */
function compile(): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compile.ts'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** One build in a process of its own, as an editor starts it. */
function build(root: string): Built {
  const args = ['dist/src/cli/index.js', 'build', '--json', '--timings'];
  const where = ['--content', join(root, 'content'), '--output', join(root, 'site'), '--as-of', '2022-01-01'];
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [...args, ...where], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(stderr);
  const wall = (performance.now() - begun) / 1000;
  const stages = new Map(
    [...stderr.matchAll(/^ *\d+ ms +(\d+) ms +(\d+) {2}(.+)$/gmu)].map(([, ms, count, name]) => [
      name!,
      { cpu: Number(ms) / 1000, count: Number(count) },
    ]),
  );
  const { events, site } = JSON.parse(stdout) as { events: number; site: { pages: number; written: number } };
  const peak = Number(/(\d+) MB +peak/u.exec(stderr)![1]);
  return {
    cpu: stages.get('all')!.cpu,
    wall,
    peak,
    events,
    pages: site.pages,
    written: site.written,
    stages,
  };
}

/** The newest article is held back, put in, and then nothing is done. */
function builds(count: number, root: string): Record<'full' | 'one more' | 'nothing new', Built> {
  writeCorpus(join(root, 'content'), count);
  const last = [...madeCorpus(count)].at(-1)!.path;
  const held = join(root, 'held.md');
  renameSync(join(root, 'content', last), held);
  const full = build(root);
  renameSync(held, join(root, 'content', last));
  return { full, 'one more': build(root), 'nothing new': build(root) };
}

const short = (n: number): string => n.toFixed(n < 10 ? 2 : 0);
const perSecond = ({ cpu, count }: Stage): number => Math.round(count / Math.max(0.001, cpu));
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

function buildRows(count: number, all: Record<string, Built>): string[] {
  return Object.entries(all).map(([name, { cpu, wall, peak, events, pages, written }]) =>
    row(count, events, pages, name, short(cpu), short(wall), peak, written),
  );
}

/** What reads articles, in MB of their files a second beside articles a second. */
const READING = new Set(['read content', 'dates', 'events']);

function stageRows(count: number, { stages }: Built, megabytes: number): string[] {
  return [...stages].map(([name, stage]) =>
    row(
      ...[count, name, stage.count, short(stage.cpu), perSecond(stage)],
      READING.has(name) ? short(megabytes / Math.max(0.001, stage.cpu)) : '',
    ),
  );
}

function megabytesOf(content: string): number {
  const dir = join(content, 'articles');
  return readdirSync(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0) / 1e6;
}

/** What the pages and the one JSON take; share pictures, search and other formats are stages of their own. */
const OF_PAGES = ['indexes', 'lay out', 'views of pages', 'render pages', 'the chronology as JSON'];

function ours({ stages, pages }: Built): Speed {
  return { pages, cpu: OF_PAGES.reduce((sum, name) => sum + (stages.get(name)?.cpu ?? 0), 0) };
}

async function peerRow(count: number, root: string, full: Built): Promise<string> {
  const lowest = await floor(root);
  const events = eventsOf(root);
  const others = [await bareWriter(root, events), await nunjucks(root, events), ours(full)];
  const each = ({ pages, cpu }: Speed): number => cpu / pages;
  const cells = others.map((one) => `${Math.round(1 / each(one))} (${short(each(one) / each(lowest))} ×)`);
  return row(count, `${Math.round(1 / each(lowest))} (${short(lowest.megabytes)} MB)`, ...cells);
}

/** The exponent with which a stage grows between the sizes, by least squares of the logarithms: 1 is in line with N. */
function growth(points: { n: number; cpu: number }[]): number {
  const logs = points.map(({ n, cpu }) => ({ x: Math.log(n), y: Math.log(cpu) }));
  const mean = (of: number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [x0, y0] = [mean(logs.map(({ x }) => x)), mean(logs.map(({ y }) => y))];
  const over = logs.reduce((sum, { x, y }) => sum + (x - x0) * (y - y0), 0);
  return over / logs.reduce((sum, { x }) => sum + (x - x0) ** 2, 0);
}

/** Less than this of a stage, in seconds, is noise. */
const LEAST = 0.02;

function growthRows(fulls: { count: number; full: Built }[]): string[] {
  const names = new Set(fulls.flatMap(({ full }) => [...full.stages.keys()]));
  return [...names].flatMap((name) => {
    const points = fulls.flatMap(({ count, full }) => {
      const cpu = full.stages.get(name)?.cpu ?? 0;
      return cpu >= LEAST ? [{ n: count, cpu }] : [];
    });
    return points.length < 2
      ? []
      : [row(name, points.map(({ cpu }) => short(cpu)).join(', '), short(growth(points)))];
  });
}

function table(head: string[], rows: string[]): void {
  console.log([row(...head), row(...head.map(() => '---')), ...rows, ''].join('\n'));
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
compile();
const tables: Record<'builds' | 'stages' | 'peers', string[]> = { builds: [], stages: [], peers: [] };
const fulls: { count: number; full: Built }[] = [];
for (const count of values.sizes.split(',').map(Number)) {
  const root = values.keep
    ? join(values.keep, String(count))
    : mkdtempSync(join(tmpdir(), 'datelined-bench-'));
  const all = builds(count, root);
  fulls.push({ count, full: all.full });
  tables.builds.push(...buildRows(count, all));
  tables.stages.push(...stageRows(count, all.full, megabytesOf(join(root, 'content'))));
  tables.peers.push(await peerRow(count, root, all.full));
  console.error(tables.builds.slice(-3).join('\n'));
  if (!values.keep) rmSync(root, { recursive: true });
}
table(
  ['articles', 'events', 'pages', 'build', 'CPU s', 'clock s', 'peak MB', 'files written'],
  tables.builds,
);
table(
  ['articles', 'stage of the full build', 'things', 'CPU s', 'a CPU second', 'MB a CPU second'],
  tables.stages,
);
table(['stage', 'CPU s at each size', 'grows with N to the power of'], growthRows(fulls));
table(
  ['articles', 'floor: pages a CPU second', 'bare writer', 'Eleventy with Nunjucks', 'Datelined'],
  tables.peers,
);
