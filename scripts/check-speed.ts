/**
 * Lighthouse on the home page and one event of a built site: `node --import tsx scripts/check-speed.ts SITE`.
 * Accessibility, best practices and SEO must be 100, performance at least 98 in three of five runs (so their median is), on
 * the phone that Lighthouse simulates: four times as slow as a desktop, and less on a machine that is slower than one.
 */
import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { defaultConfig } from 'lighthouse';
import { openBrowser } from '../tests/browser/browser.ts';
import { samplePages } from '../tests/browser/pages.ts';
import { prefixOf, serve } from '../tests/browser/serve.ts';

const RUNS = 5;
const REACHING = 3;
/**
 * Where fewer reach it, five are taken again so often: the page is judged, not what else the machine does, which only adds to
 * the time. The same page blocked for 127 and 604 ms in two runs one after the other.
 */
const ROUNDS = 6;
const LEAST = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 };
/**
 * The slowdown of Lighthouse for this machine: 4 is meant for a `benchmarkIndex` of 1,500 and more, a phone of the
 * middle has 125 to 800 (Lighthouse, docs/throttling.md, "Calibrating the CPU slowdown").
 */
const SLOWDOWN = { most: 4, from: 1500 };
type Category = keyof typeof LEAST;

async function main(dir: string): Promise<void> {
  const served = await serve(dir, await prefixOf(dir));
  const port = await freePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const faults: string[] = [];
  try {
    const event = (await samplePages(dir)).find((path) => /^events\/./.test(path));
    if (event === undefined) throw new Error('The site has no event.');
    for (const path of ['', event]) faults.push(...(await faultsOf(`${served.address}/${path}`, port)));
  } finally {
    await browser.close();
    await served.close();
  }
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

async function faultsOf(address: string, port: number): Promise<string[]> {
  const first = await judge(address, port, Object.keys(LEAST) as Category[]);
  let slowdown = slowdownFor(first.benchmark);
  let performance = 0;
  for (let round = 0; round < ROUNDS && performance < LEAST.performance; round++) {
    const runs = await enoughRuns(address, port, slowdown);
    performance = Math.max(performance, reachedByMost(runs));
    // As slow as this machine was at any moment of the round, which says more than one moment before it.
    slowdown = Math.min(slowdown, slowdownFor(Math.min(...runs.map(({ benchmark }) => benchmark))));
  }
  const found = { ...first.scores, performance };
  console.log(`${address} ${JSON.stringify(found)} slowdown ${slowdown.toFixed(1)}`);
  return (Object.keys(LEAST) as Category[]).flatMap((name) =>
    found[name] < LEAST[name] ? [`${address}: ${name} ${found[name]}, at least ${LEAST[name]}`] : [],
  );
}

const slowdownFor = (benchmark: number): number =>
  Math.max(1, Math.min(SLOWDOWN.most, (SLOWDOWN.most * benchmark) / SLOWDOWN.from));

/** Five runs, or fewer where three have reached what is wanted. */
async function enoughRuns(address: string, port: number, slowdown: number): Promise<Judged[]> {
  const runs: Judged[] = [];
  while (runs.length < RUNS && reachedByMost(runs) < LEAST.performance)
    runs.push(await judge(address, port, ['performance'], slowdown));
  return runs;
}

/** What three of the runs reach: of five their median. */
const reachedByMost = (runs: Judged[]): number =>
  runs.map(({ scores }) => scores.performance).toSorted((a, b) => b - a)[REACHING - 1] ?? 0;

interface Judged {
  scores: Record<Category, number>;
  benchmark: number;
}

/** Scores out of 100, a category that was not asked for has 0, and how fast Lighthouse found this machine. */
async function judge(
  address: string,
  port: number,
  onlyCategories: Category[],
  cpuSlowdownMultiplier: number = SLOWDOWN.most,
): Promise<Judged> {
  const result = await lighthouse(
    address,
    { port, logLevel: 'error', onlyCategories },
    {
      extends: 'lighthouse:default',
      settings: { throttling: { ...defaultConfig.settings!.throttling, cpuSlowdownMultiplier } },
    },
  );
  if (!result) throw new Error(`${address}: Lighthouse gave no result.`);
  const of = (name: Category): number => Math.round((result.lhr.categories[name]?.score ?? 0) * 100);
  return {
    scores: {
      ...{ accessibility: of('accessibility'), 'best-practices': of('best-practices') },
      ...{ seo: of('seo'), performance: of('performance') },
    },
    benchmark: result.lhr.environment.benchmarkIndex,
  };
}

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

await main(process.argv[2] ?? '_site');
