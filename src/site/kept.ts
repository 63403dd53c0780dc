import { lstatSync } from 'node:fs';
import type { Slot } from '../cache/index.ts';
import type { KeptTraces } from './traces.ts';

/** A file of a published site: what it was made from, what is in it, and how it lies on the disk. */
export interface Made {
  /** Hash of what it was made from beside the chronology. */
  key: string;
  /** Number of the set of parts of the chronology that it was made from. */
  trace: number;
  /** SHA-256 of its bytes, in hex. */
  hash: string;
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970, as the file system gives them. */
  changed: number;
}

/** The files of a site by path, `events/x/index.html`. */
export type Kept = Map<string, Made>;

/** What is known of a published site. */
export interface LastSite {
  /** Hash of the templates and all else that every file hangs on. */
  version: string;
  files: Kept;
  traces: KeptTraces;
}

const NOTHING = (): LastSite => ({ version: '', files: new Map(), traces: { parts: [], sets: [] } });

/** What is known of the site that stands in a folder; nothing where the last one was made elsewhere. */
export function readKept(target: string, slot?: Slot): LastSite {
  const [head = '', parts = '', sets = '', files = ''] = slot?.read()?.split('\n\n') ?? [];
  const [where, version = ''] = head.split('\n');
  if (where !== JSON.stringify(target)) return NOTHING();
  return {
    version,
    traces: {
      parts: linesOf(parts).map((line) => ({
        state: line.slice(0, 22),
        part: JSON.parse(line.slice(23)) as string,
      })),
      // A set of nothing is a line all the same.
      sets: linesOf(sets).map((line) => line.slice(1).split(' ').filter(Boolean).map(Number)),
    },
    files: new Map(linesOf(files).map(readFile)),
  };
}

export function writeKept(target: string, { version, files, traces }: LastSite, slot?: Slot): void {
  const sections = [
    [JSON.stringify(target), version],
    traces.parts.map(({ part, state }) => `${state} ${JSON.stringify(part)}`),
    traces.sets.map((set) => `=${set.join(' ')}`),
    [...files].map(([path, { key, trace, hash, size, changed }]) =>
      [key, trace, hash, size, changed, path].join(' '),
    ),
  ];
  slot?.write(sections.map((lines) => lines.join('\n')).join('\n\n'));
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

function readFile(line: string): [string, Made] {
  const [key, trace, hash, size, changed, ...path] = line.split(' ');
  return [
    path.join(' '),
    { key: key!, trace: Number(trace), hash: hash!, size: Number(size), changed: Number(changed) },
  ];
}

/**
 * Keeps how each file of a site lies on the disk, apart from all else that is known of it: where nothing is new nothing
 * more is asked, and this is read several times as fast.
 */
export function writeStanding(target: string, files: Kept, slot?: Slot): void {
  const lines = [...files].map(([path, { size, changed }]) => `${size} ${changed} ${path}`);
  slot?.write([JSON.stringify(target), ...lines].join('\n'));
}

/** Whether every file of the last site lies in this folder as it was published; not where the last one lies elsewhere. */
export function allStand(target: string, slot: Slot): boolean {
  const [where, ...lines] = slot.read()?.split('\n') ?? [];
  return (
    where === JSON.stringify(target) && lines.length > 0 && lines.every((line) => standsAs(target, line))
  );
}

function standsAs(target: string, line: string): boolean {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  const [size, changed] = [Number(line.slice(0, first)), Number(line.slice(first + 1, second))];
  return stands(target, line.slice(second + 1), { size, changed });
}

/** Whether a file lies there as it was published: of this size, not changed since. */
export function stands(
  target: string,
  path: string,
  { size, changed }: Pick<Made, 'size' | 'changed'>,
): boolean {
  const found = onDisk(target, path);
  return found !== undefined && found.size === size && found.changed === changed;
}

/** Size and time of a file; nothing where there is none. */
export function onDisk(dir: string, path: string): Pick<Made, 'size' | 'changed'> | undefined {
  // Asked of every file there is: `join` would take as long as the question.
  const found = lstatSync(`${dir}/${path}`, { throwIfNoEntry: false });
  return found?.isFile() ? { size: found.size, changed: found.mtimeMs } : undefined;
}
