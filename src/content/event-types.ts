import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import type { EventType, Lang, ThingConcept, TriggerWord, TypeExample } from '../model.ts';
import { check } from './check.ts';
import { decodeText } from './encoding.ts';
import { ContentError, type Fault } from './faults.ts';
import { listFiles, readBytes, type ContentFile } from './files.ts';
import type { LineOf } from './references.ts';
import { eventTypeFile, thingsFile, toEventType } from './schemas/event-type.ts';
import { parseYamlFile } from './yaml.ts';

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), '..');

/** All built-in types in one file, which the published program has: read many times faster than the YAML. */
export const COMPILED_TYPES = join('event-types', 'built-in.json');

/** An example of a user's own type, and where it stands. */
export interface PlacedExample {
  type: string;
  example: TypeExample;
  file: string;
  line: number;
}

interface ReadTypes {
  types: EventType[];
  things: ThingConcept[];
  /** Those of the user's own types; those of the built-in ones are tests of the program. */
  examples: PlacedExample[];
  faults: Fault[];
}

/**
 * The built-in event types with the user's own, which replace those of the same id; and the things. A word
 * that a user's type lists without needs is that type's alone.
 */
export function readEventTypes(dir: string): ReadTypes {
  const own = builtInTypes();
  const users = readFolder(dir);
  const types = byId([...own.types.map((type) => without(users.types, type)), ...users.types]);
  const things = byId([...own.things, ...users.things]);
  return { types, things, examples: users.examples, faults: [...own.faults, ...users.faults] };
}

type BuiltIn = Pick<ReadTypes, 'types' | 'things' | 'faults'>;

let builtIn: BuiltIn | undefined;

/** The types that come with the program; they cannot change while it runs. */
export function builtInTypes(): BuiltIn {
  const compiled = join(SOURCES, COMPILED_TYPES);
  return (builtIn ??= existsSync(compiled)
    ? (JSON.parse(readFileSync(compiled, 'utf8')) as BuiltIn)
    : readFolder(SOURCES));
}

/** The type without the words that another type lists for itself. */
function without(owners: EventType[], type: EventType): EventType {
  const left = (lang: Lang, kind: 'verbs' | 'nouns'): TriggerWord[] => {
    const owned = owners.flatMap(({ triggers }) => triggers[lang][kind].filter(({ needs }) => !needs));
    const lemmas = new Set(owned.map(({ lemma }) => lemma));
    return type.triggers[lang][kind].filter(({ lemma }) => !lemmas.has(lemma));
  };
  const triggers = (lang: Lang) => ({ verbs: left(lang, 'verbs'), nouns: left(lang, 'nouns') });
  return owners.length === 0 ? type : { ...type, triggers: { en: triggers('en'), fr: triggers('fr') } };
}

/** Later entries win; sorted by id, so that the order of files does not matter. */
function byId<T extends { id: string }>(entries: T[]): T[] {
  const last = new Map(entries.map((entry) => [entry.id, entry]));
  return [...last.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readFolder(root: string): ReadTypes {
  const { files, faults } = listFiles(root, 'event-types', ['.yml', '.yaml']);
  const shown = files.map((file) => ({ ...file, shown: relative(process.cwd(), file.path) || file.path }));
  const typeFiles = shown.filter((file) => !isThings(file.path));
  const parts = typeFiles.map((file) => readFile(file, eventTypeFile));
  const things = shown.filter((file) => isThings(file.path)).map((file) => readFile(file, thingsFile));
  return {
    types: parts.flatMap((part) => (part.value ? [toEventType(part.value)] : [])),
    things: things.flatMap((part) => part.value ?? []),
    examples: parts.flatMap((part, index) => examplesOf(part, typeFiles[index]!.shown)),
    faults: [...faults, ...[...parts, ...things].flatMap((part) => part.faults), ...misnamed(typeFiles, parts)],
  };
}

function examplesOf({ value, lineOf }: ReadFile<z.output<typeof eventTypeFile>>, file: string): PlacedExample[] {
  return (value?.examples ?? []).map((example, index) => ({
    ...{ type: value!.id, example, file },
    line: lineOf?.(['examples', index]) ?? 1,
  }));
}

function isThings(path: string): boolean {
  return /[/\\]things\.ya?ml$/u.test(path);
}

interface ReadFile<T> {
  value?: T;
  faults: Fault[];
  lineOf?: LineOf;
}

/** Reads one YAML file through its schema; every fault comes back with its line. */
function readFile<T>(file: ContentFile, schema: z.ZodType<T>): ReadFile<T> {
  try {
    const parsed = parseYamlFile(decodeText(readBytes(file), file.shown), file.shown);
    return { ...check(schema, parsed, file.shown), lineOf: parsed.lineOf };
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

