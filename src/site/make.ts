import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { keyOf } from '../cache/index.ts';
import { hashOf } from '../exports/chronology.ts';
import { groupBy } from '../group-by.ts';
import { timed } from '../timed.ts';
import { onDisk, stands, type Kept, type Made } from './kept.ts';
import { pathIn } from './manifest.ts';
import { render, type Page } from './render.ts';
import type { Templates } from './templates.ts';
import type { Traces } from './traces.ts';
import type { SiteFile } from './view/files.ts';
import type { Notebook } from './view/notebook.ts';
import { fileOf, type Sheet, type Site } from './view/sheet.ts';
import type { Asset, Sheets } from './view/sheets.ts';

/** Where the new site is made, what stands in its place now, and what is known of that. */
export interface Workshop {
  fresh: string;
  target: string;
  templates: Templates;
  kept: Kept;
  traces: Traces;
  during: Notebook['during'];
  /** Sees each page that is other than before, once it is written. */
  inspect: (path: string, text: string) => void;
  first?: First;
}

/** Pages that somebody has before them: made before all others, and shown while those are made. */
export interface First {
  addresses: string[];
  /** Is told which of them are other than before, and the folder in which they lie until the site is whole. */
  show: (ahead: Ahead) => void;
}

export interface Ahead {
  dir: string;
  addresses: string[];
}

/** Every file of the new site; those `written` lie in the new folder, all others stand in the old one already. */
export interface MadeSite {
  files: Kept;
  written: Set<string>;
}

interface Work {
  made: MadeSite;
  workshop: Workshop;
}

/** As many pages are rendered at once: the views of more need not be held. */
const AT_ONCE = 500;

/**
 * Makes what is not in the old site already. What a page or file is made from is what it reads of the chronology, and
 * its sheet: where both are as they were when the one that stands there was made, it is not made again. What is made
 * is written only where its bytes are other ones.
 */
export async function makeSite({ files, ...pages }: Sheets, workshop: Workshop): Promise<MadeSite> {
  const made: MadeSite = { files: new Map(), written: new Set() };
  const work = { made, workshop };
  await makePages(pages, work);
  if (workshop.templates.mixed) noteOthers(work);
  for (const [stage, some] of groupBy(files, stageOf))
    await timed(stage, some.length, () => makeFiles(some, work));
  return made;
}

async function makeFiles(files: SiteFile[], work: Work): Promise<void> {
  for (const file of files) {
    makeFile(file, work);
    // What a picture was drawn on is given back only when the program pauses.
    if (file.draw) await pause();
  }
}

interface Viewed extends Page {
  path: string;
  key: string;
  trace: number;
}

type AnySheet = Sheet<unknown> | Asset;

async function makePages(pages: Omit<Sheets, 'files'>, work: Work): Promise<void> {
  const { first, fresh } = work.workshop;
  const wanted = new Set(first?.addresses);
  const some = (isWanted: boolean): [string, AnySheet[]][] =>
    Object.entries(pages).map(([kind, sheets]: [string, AnySheet[]]) => [
      kind,
      sheets.filter(({ path }) => wanted.has(path) === isWanted),
    ]);
  if (first && wanted.size > 0) {
    await makeSome(some(true), work);
    const addresses = [...wanted].filter((address) => work.made.written.has(fileOf(address)));
    if (addresses.length > 0) first.show({ dir: fresh, addresses });
  }
  await makeSome(some(false), work);
}

async function makeSome(pages: [string, AnySheet[]][], work: Work): Promise<void> {
  const { templates, fresh } = work.workshop;
  const kinds = pages.map(([kind]) => kind);
  let waiting: Viewed[] = [];
  const renderWaiting = async (): Promise<void> => {
    await timed('render pages', waiting.length, () => render(waiting, kinds, { from: templates, to: fresh }));
    timed('inspect pages', waiting.length, () => {
      for (const page of waiting) notePage(page, work);
    });
    waiting = [];
  };
  for (const [kind, sheets] of pages)
    for (const sheet of sheets) {
      const [path, key] = [fileOf(sheet.path), keyOfSheet(kind, sheet)];
      if (takeOver(path, key, work)) continue;
      waiting.push(timed('views of pages', 1, () => ({ kind, path, key, ...viewed(sheet, work.workshop) })));
      if (waiting.length === AT_ONCE) await renderWaiting();
    }
  // Templates that only the user has make files that are not known beforehand.
  if (waiting.length > 0 || templates.mixed) await renderWaiting();
}

/** All of a sheet but its view. */
function keyOfSheet(kind: string, sheet: AnySheet): string {
  return keyOf([kind, 'site' in sheet ? { ...sheet, site: keyOfSite(sheet.site) } : sheet]);
}

const siteKeys = new WeakMap<Site, string>();

/** What all pages of a language share, found once; the words of the interface are part of the program. */
function keyOfSite(site: Site): string {
  const key = siteKeys.get(site) ?? keyOf([{ ...site, words: null }]);
  siteKeys.set(site, key);
  return key;
}

/** The sheet with its view worked out, and the number of what the view read. */
function viewed(sheet: AnySheet, { during, traces }: Workshop): Pick<Viewed, 'sheet' | 'trace'> {
  if (!('view' in sheet)) return { sheet, trace: traces.numberOf([]) };
  const { made: view, parts } = during(sheet.view);
  return { sheet: { ...sheet, view: () => view }, trace: traces.numberOf(parts) };
}

function notePage({ path, key, trace, sheet }: Viewed, work: Work): void {
  const bytes = noteRendered(path, { key, trace }, work);
  if (bytes && 'view' in sheet) work.workshop.inspect(sheet.path, bytes.toString());
}

/** Files that templates of the user's own have made beside the pages. */
function noteOthers(work: Work): void {
  const { made, workshop } = work;
  // Where no page is other than before nothing was written.
  if (!existsSync(workshop.fresh)) return;
  const from = { key: '', trace: workshop.traces.numberOf([]) };
  for (const entry of readdirSync(workshop.fresh, { recursive: true, withFileTypes: true })) {
    const path = pathIn(workshop.fresh, entry);
    if (entry.isFile() && !made.files.has(path)) noteRendered(path, from, work);
  }
}

/** Notes a file that a template has written; one with the bytes of before goes again. Gives the bytes of a new one. */
function noteRendered(path: string, from: Pick<Made, 'key' | 'trace'>, work: Work): Buffer | undefined {
  const { made, workshop } = work;
  const full = join(workshop.fresh, path);
  const lies = onDisk(workshop.fresh, path);
  // A page that a template did not write is found missing when the site is checked.
  if (lies === undefined) return undefined;
  const bytes = readFileSync(full);
  const hash = hashOf(bytes);
  if (workshop.kept.get(path)?.hash === hash && leave(path, from, work)) {
    rmSync(full);
    return undefined;
  }
  made.files.set(path, { ...lies, ...from, hash });
  made.written.add(path);
  return bytes;
}

/** The files beside each event, of which there are many; pictures, which are slow; and all others. */
function stageOf({ path, ofEvent, draw }: SiteFile): string {
  if (draw) return 'pictures';
  if (path === '/data/chronology.json') return 'the chronology as JSON';
  if (path.endsWith('/search.js')) return 'search index';
  return ofEvent ? 'files of events' : 'feeds, other data';
}

function makeFile(file: SiteFile, work: Work): void {
  const { made, workshop } = work;
  const { fresh, kept, during, traces } = workshop;
  const path = fileOf(file.path);
  const old = kept.get(path);
  if (!file.ofPages && old && takeOver(path, old.key, work)) return;
  const { made: source, parts } = during(() => sourceOf(file));
  const now = { key: source.key, trace: traces.numberOf(parts) };
  if (old?.key === now.key && leave(path, now, work)) return;
  const bytes = source.bytes();
  writeNew(join(fresh, path), bytes);
  made.written.add(path);
  made.files.set(path, { ...now, ...onDisk(fresh, path)!, hash: file.draw ? hashOfAll(bytes) : now.key });
}

/** What a file is made from, by a hash, and its bytes. */
function sourceOf({ make, pieces, draw }: SiteFile): { key: string; bytes: () => Uint8Array[] } {
  if (draw) {
    const picture = make();
    return { key: keyOf([picture]), bytes: () => [draw(picture)] };
  }
  // The bytes are hashed and written: a text would be made into them twice.
  const bytes = inBytes(pieces?.() ?? [make()]);
  return { key: hashOfAll(bytes), bytes: () => bytes };
}

/** UTF-16 units that are made into bytes together. */
const LONG = 1_000_000;

function inBytes(pieces: Iterable<string>): Uint8Array[] {
  const bytes: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < LONG) continue;
    bytes.push(Buffer.from(text));
    text = '';
  }
  return [...bytes, Buffer.from(text)];
}

function hashOfAll(bytes: Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const some of bytes) hash.update(some);
  return hash.digest('hex');
}

function writeNew(file: string, bytes: Uint8Array[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(file, 'wx');
  try {
    for (const some of bytes) writeFileSync(open, some);
  } finally {
    closeSync(open);
  }
}

/** Whether a file of the old site, made from the same, can stand in the new one. */
function takeOver(path: string, key: string, work: Work): boolean {
  const { kept, traces } = work.workshop;
  const old = kept.get(path);
  const trace = old?.key === key ? traces.still(old.trace) : undefined;
  return trace !== undefined && leave(path, { key, trace }, work);
}

/** Leaves a file of the old site as it is, if it stands there as it was published; from now on it is made from this. */
function leave(path: string, from: Pick<Made, 'key' | 'trace'>, { made, workshop }: Work): boolean {
  const { kept, target } = workshop;
  const old = kept.get(path);
  if (old === undefined || !stands(target, path, old)) return false;
  made.files.set(path, { ...old, ...from });
  return true;
}
