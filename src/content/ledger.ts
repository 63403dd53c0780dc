import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../model.ts';
import { check } from './check.ts';
import { decodeText } from './encoding.ts';
import { ContentError, type Fault } from './faults.ts';
import { fileIn, LARGEST_LEDGER, readBytes } from './files.ts';
import { ledgerFile } from './schemas/ledger.ts';

const RESTORE = 'restore the last good one: git checkout -- content/ledger.json (it is never renumbered silently)';

/** The ids of published events; none yet where the file is missing. */
export function readLedger(dir: string): { ledger: Ledger; faults: Fault[] } {
  const path = join(dir, 'ledger.json');
  const empty: Ledger = { version: 1, events: [] };
  if (!existsSync(path)) return { ledger: empty, faults: [] };
  try {
    return parseLedger(decodeText(readBytes(fileIn(dir, 'ledger.json'), LARGEST_LEDGER), path), path);
  } catch (error) {
    if (error instanceof ContentError) return { ledger: empty, faults: error.faults };
    throw error;
  }
}

/** Reads the ledger's JSON; truncation, conflict marks of git and hand-made doubles are explained. */
export function parseLedger(source: string, file: string): { ledger: Ledger; faults: Fault[] } {
  const empty: Ledger = { version: 1, events: [] };
  const conflict = source.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/u.test(line));
  if (conflict >= 0) {
    const cure = 'keep the entries of both sides and remove the marks, then build again';
    return { ledger: empty, faults: [fault(file, conflict + 1, 'a merge in git left its conflict marks', cure)] };
  }
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    return { ledger: empty, faults: [fault(file, lineOfError(source, error), 'not whole as JSON', RESTORE)] };
  }
  const lineOf = lineFinder(source);
  const { value, faults } = check(ledgerFile, { data, faults: [], lineOf: (at) => lineOf(idAt(data, at)) }, file);
  if (!value) return { ledger: empty, faults: faults.map(restoring) };
  return { ledger: value, faults: [...doubles(value, source, file), ...astray(value, lineOf, file)] };
}

/** What is missing or of another kind was never written so; nobody should make it up. */
const restoring = (one: Fault): Fault => (/ is (?:missing|not a) ?/u.test(one.message) ? { ...one, cure: RESTORE } : one);

function fault(file: string, line: number, message: string, cure: string): Fault {
  return { file, line, message, cure, level: 'error' };
}

/** Node says where JSON breaks off as "position N"; at the end of the text it says nothing. */
function lineOfError(source: string, error: unknown): number {
  const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '');
  return source.slice(0, position ? Number(position[1]) : source.length).split('\n').length;
}

/** The id of the entry that a fault is about, if it has one. */
function idAt(data: unknown, path: readonly PropertyKey[]): unknown {
  const events = (data as { events?: unknown } | null)?.events;
  const entry: unknown = Array.isArray(events) && typeof path[1] === 'number' ? events[path[1]] : undefined;
  return (entry as { id?: unknown } | undefined)?.id;
}

/** Finds the line on which the entry of an id begins; 1 where there is none. The text is gone through once, for all faults. */
function lineFinder(source: string): (id: unknown) => number {
  let lines: Map<string, number> | undefined;
  return (id) => {
    lines ??= linesOfIds(source);
    return (typeof id === 'string' ? lines.get(JSON.stringify(id)) : undefined) ?? 1;
  };
}

function linesOfIds(source: string): Map<string, number> {
  const lines = new Map<string, number>();
  let [line, at] = [1, 0];
  for (const { 1: id, index } of source.matchAll(/"id"\s*:\s*("(?:[^"\\]|\\.)*")/gu)) {
    for (; at < index; at++) if (source[at] === '\n') line++;
    if (!lines.has(id!)) lines.set(id!, line);
  }
  return lines;
}

/** Ids and slugs are given once and for ever. */
function doubles(ledger: Ledger, source: string, file: string): Fault[] {
  const faults: Fault[] = [];
  for (const key of ['id', 'slug'] as const) {
    const seen = new Set<string>();
    for (const entry of ledger.events) {
      const value = entry[key].normalize('NFC').toLowerCase();
      if (seen.has(value)) {
        const line = source.slice(0, source.lastIndexOf(JSON.stringify(entry[key]))).split('\n').length;
        faults.push(fault(file, line, `the ${key} "${entry[key]}" stands twice`, `keep one entry, or ${RESTORE}`));
      }
      seen.add(value);
    }
  }
  return faults;
}

/** Addresses that lead to no entry, or in a circle. */
function astray({ events }: Ledger, lineOf: (id: string) => number, file: string): Fault[] {
  const into = new Map(events.map(({ id, became }) => [id, became?.into ?? []]));
  return events.flatMap((entry): Fault[] => {
    const lost = (entry.became?.into ?? []).filter((id) => !into.has(id));
    const messages = lost.map((id) => `"${entry.slug}" forwards to "${id}", which is no entry`);
    if (leadsTo(entry.id, into)) messages.push(`"${entry.slug}" forwards in a circle`);
    return messages.map((message) => fault(file, lineOf(entry.id), message, RESTORE));
  });
}

/** Whether the way from an entry comes back to it. */
function leadsTo(id: string, into: Map<string, string[]>): boolean {
  const seen = new Set<string>();
  const open = [...(into.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(into.get(next) ?? []));
  }
  return false;
}
