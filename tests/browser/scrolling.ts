import type { Browser, Page } from 'playwright-core';

/** A phone's processor is taken to be so many times slower. */
export const SLOWED = 4;
/** A step of the way down is judged by the best of so many runs: the page is judged, not what else the machine does. */
const RUNS = 7;

/** Down the page, 300 px for each frame, for 200 frames or as far as it goes. */
export const SCROLL = `new Promise((done) => {
  let frames = 0;
  const step = () => {
    performance.mark('step');
    scrollBy({ top: 300, behavior: 'instant' });
    const more = scrollY + innerHeight < document.documentElement.scrollHeight - 2;
    if (more && ++frames < 200) requestAnimationFrame(step);
    else setTimeout(done, 200);
  };
  step();
})`;

/**
 * The yardstick: a thousand bare paragraphs, set five times anew. A machine half as fast, or one that does much else,
 * needs twice as long for it as well; so a page is judged by how its work compares with that of the yardstick in the same
 * browser, told in the milliseconds of the machine for which the budgets were set. That one needs `YARDSTICK`.
 */
const SET_YARDSTICK = `new Promise((done) => {
  const paragraph = '<p>Three boats with grain left the old harbour for the northern strait, the council said.</p>';
  let times = 0;
  const set = () => {
    performance.mark('step');
    document.body.innerHTML = paragraph.repeat(1000);
    if (++times < 5) requestAnimationFrame(() => requestAnimationFrame(set));
    else setTimeout(done, 200);
  };
  set();
})`;
const YARDSTICK = 31;

/**
 * How many times slower this machine is now than the one for which the budgets were set; a faster one is taken as that
 * one: setting paragraphs and scrolling do not gain alike from it.
 */
export async function slowness(browser: Browser): Promise<number> {
  const work = Math.min(...(await workOfSteps(browser, 'about:blank', SET_YARDSTICK)));
  return Math.max(1, work / YARDSTICK);
}

/** A page as a phone of 390 px opens it. */
export async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  return context.newPage();
}

/** Work of the longest task while a page is scrolled, in milliseconds of a phone. */
export async function longestTaskWhileScrolling(browser: Browser, address: string): Promise<number> {
  const runs: number[][] = [];
  for (let i = 0; i < RUNS; i++) {
    const slower = await slowness(browser);
    const steps = await workOfSteps(browser, address, SCROLL);
    runs.push(steps.map((work) => work / slower));
  }
  const best = runs[0]!.map((_, step) => Math.min(...runs.map((run) => run[step] ?? Infinity)));
  return Math.round(Math.max(...best) * SLOWED);
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began, in microseconds. */
  ts: number;
  dur?: number;
  /** Time that the thread was at work; not while other processes had the processor. */
  tdur?: number;
  args?: { name?: string };
}

/**
 * The longest task after each step that a page takes, in milliseconds. The work is counted at full speed: slowed by the
 * browser, it would grow with whatever else the machine does.
 */
async function workOfSteps(browser: Browser, address: string, walk: string): Promise<number[]> {
  const page = await openPhone(browser);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await page.evaluate(walk);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  await page.context().close();
  return longestOfEachStep(onMainThread(traceEvents));
}

function onMainThread(events: TraceEvent[]): TraceEvent[] {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const main = new Set(
    events.filter(({ args }) => args?.name === 'CrRendererMain').map((event) => thread(event)),
  );
  return events.filter((event) => main.has(thread(event)));
}

/** A task belongs to the last step taken before it ends: the step that it makes, or what follows from it. */
function longestOfEachStep(events: TraceEvent[]): number[] {
  const begins = events
    .filter(({ name }) => name === 'step')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const tasks = events.filter(({ name, tdur }) => name === 'RunTask' && tdur !== undefined);
  const longest = begins.map((begin, i) => {
    const inStep = tasks.filter(({ ts, dur }) => ts + dur! >= begin && !(ts + dur! >= begins[i + 1]!));
    return Math.max(0, ...inStep.map(({ tdur }) => tdur! / 1000));
  });
  if (Math.max(...longest) <= 0)
    throw new Error('The browser reports no tasks; the trace has changed its form.');
  return longest;
}
