/** What a stage took so far in this process. */
export interface Stage {
  name: string;
  /** Milliseconds of the clock on the wall. */
  ms: number;
  /** Milliseconds of the processor, user and system, of all threads. */
  cpu: number;
  /** How many articles, pages or files went through it. */
  count: number;
}

const stages = new Map<string, Stage>();

/** Does some of the work of a stage and adds up how long it took; `count` is how many things went through. */
export function timed<T>(name: string, count: number, work: () => T): T {
  const [begun, used] = [performance.now(), processorTime()];
  const add = (): void => {
    const before = stages.get(name) ?? { ms: 0, cpu: 0, count: 0 };
    stages.set(name, {
      name,
      ms: before.ms + performance.now() - begun,
      cpu: before.cpu + processorTime() - used,
      count: before.count + count,
    });
  };
  const done = work();
  if (done instanceof Promise) return done.finally(add) as T;
  add();
  return done;
}

/** The stages in the order in which they began. */
export const stagesTimed = (): Stage[] => [...stages.values()];

/** Milliseconds of the processor that this process has taken. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
