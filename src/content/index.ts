/** The one place that reads content files. Everything that comes out has passed a schema. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Actor, Decision, Knowledge, Ledger, RawArticle, Settings } from '../model.ts';
import { readArticles } from './articles.ts';
import { check } from './check.ts';
import { readDecisions } from './decisions.ts';
import { decodeText } from './encoding.ts';
import { readEventTypes, type PlacedExample } from './event-types.ts';
import { ContentError, type Fault } from './faults.ts';
import { fileIn, readBytes } from './files.ts';
import { readLedger } from './ledger.ts';
import { actorFaults, overlapsOfOffice, settingsFaults, sharedNames, type LineOf } from './references.ts';
import { actorsFile, toActor } from './schemas/actor.ts';
import { settingsFile, toSettings } from './schemas/settings.ts';
import { parseYamlFile } from './yaml.ts';

export { ContentError, formatFault, printable, type Fault, type Fix } from './faults.ts';
export { distance, nearest } from './references.ts';
export { readArticles } from './articles.ts';

/** What the filters need of a content folder. */
export interface Setting extends Knowledge {
  dir: string;
  settings: Settings;
  /** Examples of the user's own event types. */
  examples: PlacedExample[];
}

/** A whole content folder. */
export interface Content extends Setting {
  articles: RawArticle[];
  decisions: Decision[];
  ledger: Ledger;
  /** Faults that do not stop the work. */
  warnings: Fault[];
}

/**
 * Reads a content folder. Throws a `ContentError` with every error found in any of its files;
 * warnings come back with the content.
 */
export function readContent(dir: string): Content {
  const setting = collectSetting(dir);
  const { articles, faults: ofArticles } = readArticles(dir);
  const { decisions, faults: ofDecisions } = readDecisions(dir, setting.value);
  const { ledger, faults: ofLedger } = readLedger(dir);
  const faults = [...setting.faults, ...ofArticles, ...ofDecisions, ...ofLedger];
  const warnings = refuseErrors(faults);
  return { ...setting.value!, articles, decisions, ledger, warnings };
}

/** Reads settings, actors and event types alone; `actors.yml` may be missing. Throws a `ContentError`. */
export function readSetting(dir: string): Setting {
  const { value, faults } = collectSetting(dir);
  refuseErrors(faults);
  return value!;
}

/** Throws what is an error and gives back what is a warning. */
function refuseErrors(faults: Fault[]): Fault[] {
  const errors = faults.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new ContentError(faults);
  return faults;
}

function collectSetting(dir: string): { value?: Setting; faults: Fault[] } {
  const path = join(dir, 'chronology.yml');
  if (!existsSync(path)) return { faults: [missingSettings(dir, path)] };
  const settings = readYaml(dir, 'chronology.yml', settingsFile);
  const actors = readActors(dir);
  const types = readEventTypes(dir);
  const faults = [...settings.faults, ...actors.faults, ...types.faults];
  if (!settings.value || faults.some(({ level }) => level === 'error')) return { faults };
  const { types: eventTypes, things, examples } = types;
  const value = { dir, settings: toSettings(settings.value), actors: actors.value, types: eventTypes, things, examples };
  faults.push(...settingsFaults(value.settings, value, { file: path, lineOf: settings.lineOf }));
  return { value, faults };
}

function missingSettings(dir: string, path: string): Fault {
  const message = existsSync(dir) ? 'there is no chronology.yml in the content folder' : 'there is no such content folder';
  return { file: path, message, cure: 'name the folder that holds it with --content DIR', level: 'error' };
}

function readActors(dir: string): { value: Actor[]; faults: Fault[] } {
  const path = join(dir, 'actors.yml');
  if (!existsSync(path)) return { value: [], faults: [] };
  const { value, faults, lineOf } = readYaml(dir, 'actors.yml', actorsFile);
  const actors = (value ?? []).map(toActor);
  return { value: actors, faults: value ? [...faults, ...actorFaults(actors, path, lineOf), ...overlapsOfOffice(actors, path, lineOf), ...sharedNames(actors, path, lineOf)] : faults };
}

/** A YAML file through its schema. */
function readYaml<T>(dir: string, name: string, schema: z.ZodType<T>): { value?: T; faults: Fault[]; lineOf: LineOf } {
  try {
    const file = fileIn(dir, name);
    const parsed = parseYamlFile(decodeText(readBytes(file), file.shown), file.shown);
    return { ...check(schema, parsed, file.shown), lineOf: parsed.lineOf };
  } catch (error) {
    if (error instanceof ContentError) return { faults: error.faults, lineOf: () => 1 };
    throw error;
  }
}
