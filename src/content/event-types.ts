import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { EventType, ThingConcept } from '../model.ts';
import { check } from './check.ts';
import { decodeText } from './encoding.ts';
import { ContentError, type Fault } from './faults.ts';
import { listFiles, readBytes, type ContentFile } from './files.ts';
import { eventTypeFile, thingsFile, toEventType } from './schemas/event-type.ts';
import { parseYaml } from './yaml.ts';

const BUILT_IN = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The built-in event types with the user's own, which replace those of the same id; and the things. */
export function readEventTypes(dir: string): { types: EventType[]; things: ThingConcept[]; faults: Fault[] } {
  const own = readFolder(BUILT_IN);
  const users = readFolder(dir);
  const types = byId([...own.types, ...users.types]);
  const things = byId([...own.things, ...users.things]);
  return { types, things, faults: [...own.faults, ...users.faults] };
}

/** Later entries win; sorted by id, so that the order of files does not matter. */
function byId<T extends { id: string }>(entries: T[]): T[] {
  const last = new Map(entries.map((entry) => [entry.id, entry]));
  return [...last.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readFolder(root: string): { types: EventType[]; things: ThingConcept[]; faults: Fault[] } {
  const { files, faults } = listFiles(root, 'event-types', ['.yml', '.yaml']);
  const shown = files.map((file) => ({ ...file, shown: relative(process.cwd(), file.path) || file.path }));
  const typeFiles = shown.filter((file) => !isThings(file.path));
  const parts = typeFiles.map((file) => readFile(file, eventTypeFile));
  const things = shown.filter((file) => isThings(file.path)).map((file) => readFile(file, thingsFile));
  const types = parts.flatMap((part) => (part.value ? [toEventType(part.value)] : []));
  return {
    types,
    things: things.flatMap((part) => part.value ?? []),
    faults: [...faults, ...[...parts, ...things].flatMap((part) => part.faults), ...misnamed(typeFiles, parts)],
  };
}

function isThings(path: string): boolean {
  return /[/\\]things\.ya?ml$/u.test(path);
}

/** Reads one YAML file through its schema; every fault comes back with its line. */
export function readFile<T>(file: ContentFile, schema: z.ZodType<T>): { value?: T; faults: Fault[] } {
  try {
    const source = decodeText(readBytes(file), file.shown);
    return check(schema, parseYaml(source, file.shown), file.shown);
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults };
    throw error;
  }
}

/** A type is found by the name of its file. */
function misnamed(files: ContentFile[], parts: { value?: { id: string } }[]): Fault[] {
  return files.flatMap((file, index): Fault[] => {
    const id = parts[index]?.value?.id;
    if (id === undefined || new RegExp(`[/\\\\]${id}\\.ya?ml$`, 'u').test(file.path)) return [];
    const message = `holds the type "${id}" under another name`;
    return [{ file: file.shown, line: 1, message, cure: `rename the file to ${id}.yml`, level: 'error' }];
  });
}

