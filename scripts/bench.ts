/**
 * How long a build takes as the archive grows: from nothing, with one article more, with nothing new; each stage; and
 * the pages beside a bare writer and Eleventy with Nunjucks on the same records. Prints Markdown.
 *
 *   npm run bench -- [--sizes 100,1000] [--keep DIR]
 *
 * Seconds are of the processor, user and system; those of the clock stand beside them, for a machine that does nothing
 * else. The archive is made up (`made-corpus.ts`).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Eleventy from '@11ty/eleventy';
import type { EventRecord } from '../src/model.ts';
import { madeCorpus, writeCorpus } from './made-corpus.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000' }, keep: { type: 'string' } },
});

interface Built {
  cpu: number;
  wall: number;
  peak: number;
  events: number;
  pages: number;
  written: number;
  stages: Map<string, { ms: number; count: number }>;
}

/** One build in a process of its own, as an editor starts it. */
function build(root: string): Built {
  const args = [
    '--import',
    'tsx',
    'src/cli/index.ts',
    'build',
    '--json',
    '--timings',
    '--as-of',
    '2022-01-01',
  ];
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...args, '--content', join(root, 'content'), '--output', join(root, 'site')],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  if (status !== 0) throw new Error(stderr);
  const wall = (performance.now() - begun) / 1000;
  const stages = new Map(
    [...stderr.matchAll(/^ *(\d+) ms +(\d+) {2}(.+)$/gmu)].map(([, ms, count, name]) => [
      name!,
      { ms: Number(ms), count: Number(count) },
    ]),
  );
  const { events, site } = JSON.parse(stdout) as { events: number; site: { pages: number; written: number } };
  const cpu = stages.get('processor time, user and system')!.ms / 1000;
  const peak = Number(/(\d+) MB +peak/u.exec(stderr)![1]);
  return { cpu, wall, peak, events, pages: site.pages, written: site.written, stages };
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

const seconds = (n: number): string => n.toFixed(n < 10 ? 2 : 0);

/** Processor seconds of some work in this process. */
async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A plain page of an event: title, date, status, quotations. */
const plainPage = ({ title, date, status, claims }: EventRecord): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title.en}</title></head><body><h1>${title.en}</h1>
<p>${date.edtf} ${status}</p>${claims.map(({ exact }) => `<blockquote>${exact}</blockquote>`).join('')}</body></html>
`;

const NUNJUCKS = `---
pagination: { data: events, size: 1, alias: event }
permalink: "{{ event.slug }}/index.html"
eleventyExcludeFromCollections: true
---
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{{ event.title.en }}</title></head><body><h1>{{ event.title.en }}</h1>
<p>{{ event.date.edtf }} {{ event.status }}</p>{% for claim in event.claims %}<blockquote>{{ claim.exact }}</blockquote>{% endfor %}</body></html>
`;

/** Pages a processor second of two others on the records of this chronology: plain pages of its events. */
async function peers(root: string): Promise<{ bare: number; nunjucks: number }> {
  const file = join(root, 'site', 'data', 'chronology.json');
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: EventRecord[] };
  const bare = await cpuOf(() => {
    for (const event of events) {
      mkdirSync(join(root, 'bare', event.slug), { recursive: true });
      writeFileSync(join(root, 'bare', event.slug, 'index.html'), plainPage(event));
    }
  });
  mkdirSync(join(root, 'njk'));
  writeFileSync(join(root, 'njk', 'event.njk'), NUNJUCKS);
  const config = join(root, 'njk.config.mjs');
  writeFileSync(config, 'export default () => {};\n');
  const nunjucks = await cpuOf(async () => {
    const eleventy = new Eleventy(join(root, 'njk'), join(root, 'njk-out'), {
      configPath: config,
      quietMode: true,
      config: (user) => {
        user.addGlobalData('events', () => events);
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
  });
  return { bare: events.length / bare, nunjucks: events.length / nunjucks };
}

function buildRows(count: number, all: Record<string, Built>): string {
  return Object.entries(all)
    .map(
      ([name, { cpu, wall, peak, events, pages, written }]) =>
        `| ${count} | ${events} | ${pages} | ${name} | ${seconds(cpu)} | ${seconds(wall)} | ${peak} | ${written} |`,
    )
    .join('\n');
}

function stageRows(count: number, { stages }: Built): string {
  const rows = [...stages].filter(([name]) => name !== 'all' && !name.startsWith('processor'));
  return rows
    .map(
      ([name, { ms, count: n }]) =>
        `| ${count} | ${name} | ${n} | ${ms} | ${Math.round((n / Math.max(1, ms)) * 1000)} |`,
    )
    .join('\n');
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log(
  '| articles | events | pages | build | CPU s | clock s | peak MB | files written |\n|---|---|---|---|---|---|---|---|',
);
const details: string[] = [];
const beside: string[] = [];
for (const count of values.sizes.split(',').map(Number)) {
  const root = values.keep
    ? join(values.keep, String(count))
    : mkdtempSync(join(tmpdir(), 'datelined-bench-'));
  const all = builds(count, root);
  console.log(buildRows(count, all));
  details.push(stageRows(count, all.full));
  const { bare, nunjucks } = await peers(root);
  const { stages } = all.full;
  const ours = (stages.get('views of pages')!.ms + stages.get('render pages')!.ms) / 1000;
  beside.push(
    `| ${count} | ${Math.round(all.full.pages / ours)} | ${Math.round(bare)} | ${Math.round(nunjucks)} |`,
  );
  if (!values.keep) rmSync(root, { recursive: true });
}
console.log(
  `\n| articles | stage of the full build | things | ms | a second |\n|---|---|---|---|---|\n${details.join('\n')}`,
);
console.log(
  `\n| articles | Datelined, pages a second | bare writer | Eleventy with Nunjucks |\n|---|---|---|---|\n${beside.join('\n')}`,
);
