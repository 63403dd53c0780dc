/** What a stage took so far in this process. */
export interface Stage {
  name: string;
  /** Milliseconds of the clock on the wall. */
  ms: number;
  /** How many articles, pages or files went through it. */
  count: number;
}

const stages = new Map<string, Stage>();

/** Does some of the work of a stage and adds up how long it took; `count` is how many things went through. */
export function timed<T>(name: string, count: number, work: () => T): T {
  const begun = performance.now();
  const add = (): void => {
    const { ms, count: before } = stages.get(name) ?? { ms: 0, count: 0 };
    stages.set(name, { name, ms: ms + performance.now() - begun, count: before + count });
  };
  const done = work();
  if (done instanceof Promise) return done.finally(add) as T;
  add();
  return done;
}

/** The stages in the order in which they began. */
export const stagesTimed = (): Stage[] => [...stages.values()];
