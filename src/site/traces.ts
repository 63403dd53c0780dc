import { hash } from 'node:crypto';
import { partOf, type Part } from './view/notebook.ts';
import type { Desk } from './view/desk.ts';

/** What went into the files of a site: its parts with what they held, as hashes, and sets of them by their numbers. */
export interface KeptTraces {
  parts: { part: Part; state: string }[];
  sets: number[][];
}

/** The sets of parts that the files of a new site are made from. The two languages of a page, for one, have the same. */
export interface Traces {
  /** The number of a set. */
  numberOf: (parts: Iterable<Part>) => number;
  /** The number of a set of the last site, where every part of it holds what it held then. */
  still: (set: number) => number | undefined;
  /** All that were numbered, with what their parts hold now. */
  keep: () => KeptTraces;
}

export function openTraces(desk: Desk, last: KeptTraces): Traces {
  const parts = numbering();
  const sets = numbering();
  const now = once((part: Part) => stateOf(partOf(desk, part)));
  const numberOf = (all: Iterable<Part>): number => sets.numberOf([...all].map(parts.numberOf).join(' '));
  const still = once((set: number) => {
    const all = last.sets[set]?.map((part) => last.parts[part]!);
    return all?.every(({ part, state }) => now(part) === state)
      ? numberOf(all.map(({ part }) => part))
      : undefined;
  });
  const keep = (): KeptTraces => ({
    parts: parts.names.map((part) => ({ part, state: now(part) })),
    sets: sets.names.map((set) => (set === '' ? [] : set.split(' ').map(Number))),
  });
  return { numberOf, still, keep };
}

/** The same function, which works nothing out twice. */
function once<A, B>(work: (of: A) => B): (of: A) => B {
  const found = new Map<A, B>();
  return (of) => {
    if (!found.has(of)) found.set(of, work(of));
    return found.get(of)!;
  };
}

/** Numbers for texts, in the order in which they are first met. */
function numbering(): { names: string[]; numberOf: (name: string) => number } {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    return number;
  };
  return { names, numberOf };
}

const states = new WeakMap<object, string>();

/** Stands for plain data, however deep. The records in a list are hashed once, whatever lists they stand in. */
function stateOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return digest(JSON.stringify(value) ?? 'nothing');
  const known = states.get(value) ?? digest(textOf(value));
  states.set(value, known);
  return known;
}

function textOf(value: object): string {
  if (Array.isArray(value)) return value.map(stateOf).join();
  return JSON.stringify(value instanceof Map ? [...value] : value);
}

/** 132 bits of SHA-256: enough that no two of many millions are alike. */
const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
