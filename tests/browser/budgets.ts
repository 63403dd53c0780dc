import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { many } from '../site/many.ts';
import { writeHomeAlone } from './home-alone.ts';
import { longestTaskWhileScrolling, openPhone, SCROLL, SLOWED, slowness } from './scrolling.ts';
import { serve } from './serve.ts';

/** What a home page may cost: bytes after gzip, requests, milliseconds to the largest paint and of a task, layout shift. */
type Measure = 'bytes' | 'requests' | 'paint' | 'shift' | 'task';
/** Of a home of so many events that is measured which has a budget. */
const HOMES: ({ events: number } & Partial<Record<Measure, number>>)[] = [
  { events: 12, bytes: 25_000, requests: 3 },
  { events: 500, bytes: 90_000, requests: 3, paint: 1500, shift: 0.05 },
  { events: 1000, task: 50 },
  { events: 5000, bytes: 30_000, requests: 3, paint: 1500, shift: 0.05 },
];
/** A measure is the best of so many: the page is judged, not what else the machine does. */
const RUNS = 3;

/** Homes of few and of many events against their budgets, on a phone of 390 px with its processor slowed 4 times. */
export async function homeFaults(browser: Browser): Promise<string[]> {
  const faults: string[] = [];
  for (const { events, ...budget } of HOMES) {
    const dir = await mkdtemp(join(tmpdir(), 'datelined-home-'));
    await writeHomeAlone(many(events), dir);
    const served = await serve(dir);
    const bytes = gzipSync(await readFile(join(dir, 'index.html'))).length;
    const measured: Partial<Record<Measure, number>> = {
      bytes,
      ...('requests' in budget && (await measureRuns(browser, `${served.address}/`))),
      ...('task' in budget && { task: await longestTaskWhileScrolling(browser, `${served.address}/`) }),
    };
    console.log(`home of ${events} events: ${JSON.stringify(measured)}`);
    for (const [what, most] of Object.entries(budget)) {
      const found = measured[what as Measure];
      // What was not measured is over its budget too.
      if (!(found! <= most)) faults.push(`home of ${events} events: ${what} ${found}, at most ${most}`);
    }
    await served.close();
    await rm(dir, { recursive: true });
  }
  return faults;
}

type Loading = Record<'requests' | 'paint' | 'shift', number>;

async function measureRuns(browser: Browser, address: string): Promise<Loading> {
  const runs: Loading[] = [];
  const slower = await slowness(browser);
  for (let i = 0; i < RUNS; i++) runs.push(await measureLoading(browser, address));
  return {
    requests: Math.max(...runs.map((run) => run.requests)),
    paint: Math.round(Math.min(...runs.map((run) => run.paint)) / slower),
    shift: Math.max(...runs.map((run) => run.shift)),
  };
}

async function measureLoading(browser: Browser, address: string): Promise<Loading> {
  const page = await openPhone(browser);
  let requests = 0;
  page.on('request', () => requests++);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.addInitScript(OBSERVE);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  // a reader's scrolling ends the largest paint, which that of a script does not
  const paint = await page.evaluate<number>('measured.paint');
  await page.evaluate(SCROLL);
  const shift = await page.evaluate<number>('measured.shift');
  await page.context().close();
  return { requests, paint, shift: Number(shift.toFixed(3)) };
}

/** Collects what the browser reports: largest paint, and layout shift that nobody asked for. */
const OBSERVE = `
  globalThis.measured = { paint: 0, shift: 0 };
  const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => { measured.paint = entry.startTime; });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) measured.shift += entry.value; });
`;
