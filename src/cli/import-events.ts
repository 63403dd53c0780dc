import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ZodError } from 'zod';
import { ContentError, readSetting, type Fault, type Setting } from '../content/index.ts';
import { decodeText } from '../content/encoding.ts';
import { listFiles, readBytes } from '../content/files.ts';
import { readFrontMatter } from '../content/front-matter.ts';
import { wording } from '../content/check.ts';
import { decisionFile } from '../content/schemas/decision.ts';
import { isFolder } from './incoming.ts';
import { decisionText, type DecisionFields } from '../editing/decision-text.ts';
import { eventOf, RowError, type Imported } from '../editing/import/row.ts';
import { rowOfMarkdown, rowsOfCsv, rowsOfTimeline, type Source } from '../editing/import/sources.ts';
import { fold } from '../text/index.ts';
import { UsageError } from './faults.ts';
import type { ImportOptions } from './options.ts';
import { writeWhole } from './write.ts';
import { give, say, sayAside } from './say.ts';

interface Written {
  from: string;
  file: string;
  text: string;
  lost: string[];
}

/** Writes each event as a decision of its own; a row that cannot be read is told and the others are taken. */
export async function importEvents(source: string, options: ImportOptions): Promise<void> {
  const setting = readSetting(options.content);
  const wrong: string[] = [];
  const written: Written[] = [];
  const { rows, lost } = sourceIn(source);
  for (const row of rows) {
    try {
      written.push(placeOf(eventOf(row), { setting, written, options }));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      wrong.push(error.message);
    }
  }
  if (!options.dryRun) for (const { file, text } of written) await writeWhole(file, text);
  if (wrong.length > 0) process.exitCode = 1;
  tell({ written, wrong, lost }, options);
}

function sourceIn(source: string): Source {
  try {
    if (isFolder(source)) return rowsOfFolder(source);
    const text = decodeText(readBytes({ path: source, shown: source }), source);
    if (/\.csv$/iu.test(source)) return rowsOfCsv(text, source);
    if (/\.json$/iu.test(source)) return rowsOfTimeline(text, source);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const reason = error instanceof ZodError ? error.issues[0]!.message : (error as Error).message;
    const cure = 'give a table with a first line of names, or a timeline of TimelineJS 3';
    throw new ContentError([{ file: source, message: `cannot be read (${reason})`, cure, level: 'error' }]);
  }
  throw new UsageError(`${source}: not .csv, .json or a folder; name one of these`);
}

function rowsOfFolder(dir: string): Source {
  const faults: Fault[] = [];
  const rows = listFiles(dir, '', ['.md']).files.flatMap((file) => {
    const { fields, text } = readFrontMatter(decodeText(readBytes(file), file.shown), file.shown);
    faults.push(...fields.faults);
    return fields.faults.length > 0
      ? []
      : [rowOfMarkdown(fields.data as Record<string, unknown>, text, file.shown)];
  });
  if (faults.length > 0) throw new ContentError(faults);
  return { rows, lost: [] };
}

interface Place {
  setting: Setting;
  written: Written[];
  options: ImportOptions;
}

/** The decision file of an event. Throws a `RowError` where it would not be a sound one. */
function placeOf(
  { where, title, type: named = '', actors, note, lost, date, status, ...further }: Imported,
  { setting, written, options }: Place,
): Written {
  const type = typeNamed(named, setting) ?? options.type;
  const fields: DecisionFields = {
    ...{ date, type },
    ...(status === undefined ? {} : { status }),
    title,
    ...(actors.length > 0 ? { actors: known(actors, setting) } : {}),
    ...further,
  };
  const checked = decisionFile.safeParse(fields);
  if (!checked.success) throw new RowError(`${where}: ${wording(checked.error.issues[0]!).join('; ')}`);
  const stem = [
    /^\d{4}(?:-\d{2}){0,2}/u.exec(date)?.[0],
    ...(fold(title.en ?? title.fr!).match(/[a-z0-9]+/gu) ?? []).slice(0, 7),
  ]
    .filter(Boolean)
    .join('-')
    .slice(0, 80);
  const file = freeFile(join(setting.dir, 'decisions'), stem, written);
  if (!options.dryRun) mkdirSync(join(setting.dir, 'decisions'), { recursive: true });
  const unknown =
    named !== '' && typeNamed(named, setting) === undefined ? [`type "${named}" (taken as ${type})`] : [];
  return { from: where, file, text: decisionText(fields, note), lost: [...lost, ...unknown] };
}

/** A type by its id, or by its name in either language. */
function typeNamed(name: string, { types }: Setting): string | undefined {
  const folded = fold(name);
  return types.find(({ id, name: { en, fr } }) => [id, en, fr].some((one) => fold(one) === folded))?.id;
}

/** Actors by id where `actors.yml` knows the id or the very name. */
function known(actors: Imported['actors'], setting: Setting): DecisionFields['actors'] {
  return actors.map(({ id, name, role }) => {
    const actor = setting.actors.find(
      (one) => one.id === id || Object.values(one.name).some((text) => fold(text) === fold(name ?? '')),
    );
    return actor ? { id: actor.id, role } : { ...(name === undefined ? {} : { name }), role };
  });
}

function freeFile(dir: string, stem: string, written: Written[]): string {
  for (let count = 1; ; count++) {
    const file = join(dir, `${stem}${count === 1 ? '' : `-${count}`}.md`);
    if (!existsSync(file) && !written.some((one) => one.file === file)) return file;
  }
}

interface Done {
  written: Written[];
  wrong: string[];
  /** What the source holds beside its events. */
  lost: string[];
}

function tell({ written, wrong, lost: beside }: Done, { json, dryRun }: ImportOptions): void {
  for (const line of wrong) sayAside(`${line}\n`);
  if (json) {
    give(`${JSON.stringify({ written, wrong, lost: beside })}\n`);
    return;
  }
  const lost = new Map<string, number>();
  for (const one of [...beside, ...written.flatMap((event) => event.lost)])
    lost.set(one, (lost.get(one) ?? 0) + 1);
  const lines = [
    ...written.map(({ from, file }) => `${from} → ${file}`),
    `${written.length} ${written.length === 1 ? 'event' : 'events'} ${dryRun ? 'would be written' : 'written'}, ${wrong.length} not`,
    ...(lost.size > 0 ? [`Lost: ${[...lost].map(([what, count]) => `${what} (${count})`).join(', ')}`] : []),
  ];
  say(`${lines.join('\n')}\n`);
}
