import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { keyOf } from '../cache/index.ts';
import { hashOf } from '../exports/chronology.ts';
import { timed } from '../timed.ts';
import { onDisk, stands, type Kept, type Made } from './kept.ts';
import { render, type Page } from './render.ts';
import type { Templates } from './templates.ts';
import type { SiteFile } from './view/files.ts';
import type { Sheet } from './view/sheet.ts';
import type { Asset, Sheets } from './view/sheets.ts';

/** Where the new site is made, what stands in its place now, and what is known of that. */
export interface Workshop {
  fresh: string;
  target: string;
  templates: Templates;
  kept: Kept;
}

/** Every file of the new site; those `written` lie in the new folder, all others stand in the old one already. */
export interface MadeSite {
  files: Kept;
  written: string[];
}

/** As many pages are rendered at once: the views of more need not be held. */
const AT_ONCE = 1000;

/**
 * Makes what is not in the old site already. A page is a function of its sheet, its view and the templates: where the
 * hash of these is that of the page that stands there, it is not rendered again. A file is written only where its
 * bytes are other ones.
 */
export async function makeSite({ files, ...pages }: Sheets, workshop: Workshop): Promise<MadeSite> {
  const made: MadeSite = { files: new Map(), written: [] };
  const kinds = Object.keys(pages);
  let waiting: Keyed[] = [];
  const renderWaiting = async (): Promise<void> => {
    const { templates, fresh } = workshop;
    const count = waiting.length;
    await timed('render pages', count, () => render(waiting, kinds, { from: templates.dir, to: fresh }));
    for (const { path, key } of waiting) await note(made, workshop, path, key);
    waiting = [];
  };
  for (const page of keyed(pages, workshop.templates.version)) {
    if (takeOver(made, workshop, page.path, page.key)) continue;
    waiting.push(page);
    if (waiting.length === AT_ONCE) await renderWaiting();
  }
  // Templates that only the user has make files that are not known beforehand.
  if (waiting.length > 0 || workshop.templates.mixed) await renderWaiting();
  for (const file of files) {
    timed(stageOf(file), 1, () => {
      makeFile(file, made, workshop);
    });
    // What a picture was drawn on is given back only when the program pauses.
    if (file.path.endsWith('.png')) await pause();
  }
  return made;
}

interface Keyed extends Page {
  path: string;
  key: string;
}

function* keyed(pages: Omit<Sheets, 'files'>, version: string): Generator<Keyed> {
  for (const [kind, sheets] of Object.entries(pages))
    for (const sheet of sheets as (Sheet<unknown> | Asset)[])
      yield timed('views of pages', 1, () => keyedPage(kind, sheet, version));
}

function keyedPage(kind: string, sheet: Sheet<unknown> | Asset, version: string): Keyed {
  const path = fileOf(sheet.path);
  if (!('view' in sheet)) return { kind, sheet, path, key: keyOf([version, kind, sheet]) };
  const view = sheet.view();
  // The words of the interface are part of the program.
  const key = keyOf([version, kind, { ...sheet, site: { ...sheet.site, words: null } }, view]);
  return { kind, sheet: { ...sheet, view: () => view }, path, key };
}

/** The files beside each event, of which there are many; pictures, which are slow; and all others. */
function stageOf({ path, from }: SiteFile): string {
  if (path.endsWith('.png')) return 'pictures';
  return from ? 'files of events' : 'feeds, data, search';
}

function makeFile({ path, make, from }: SiteFile, made: MadeSite, workshop: Workshop): void {
  const file = fileOf(path);
  const key = from && keyOf([path, from()]);
  if (key !== undefined && takeOver(made, workshop, file, key)) return;
  const content = make();
  const hash = hashOf(content);
  const old = workshop.kept.get(file);
  if (old?.hash === hash && takeOver(made, workshop, file, old.key)) {
    made.files.set(file, { ...old, key: key ?? '' });
    return;
  }
  const full = join(workshop.fresh, file);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content, { flag: 'wx' });
  made.written.push(file);
  made.files.set(file, { ...onDisk(workshop.fresh, file)!, key: key ?? '', hash });
}

/** Whether a file of the old site, made from the same, can stand in the new one. */
function takeOver({ files }: MadeSite, { kept, target }: Workshop, path: string, key: string): boolean {
  const old = kept.get(path);
  if (old?.key !== key || !stands(target, path, old)) return false;
  files.set(path, old);
  return true;
}

async function note(made: MadeSite, { fresh }: Workshop, path: string, key: string): Promise<void> {
  const lies = onDisk(fresh, path);
  // A page that a template did not write is found missing when the site is checked.
  if (lies === undefined) return;
  const hash = hashOf(await readFile(join(fresh, path)));
  made.written.push(path);
  made.files.set(path, { ...lies, key, hash } satisfies Made);
}

/** Brings the files that stay as they are into the new folder, as second names of the same file where that can be. */
export function takeOverOthers(
  { files, written }: MadeSite,
  { fresh, target }: Pick<Workshop, 'fresh' | 'target'>,
): void {
  const isNew = new Set(written);
  const folders = new Set<string>();
  for (const [path, made] of files) {
    if (isNew.has(path)) continue;
    const folder = dirname(join(fresh, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      linkSync(join(target, path), join(fresh, path));
    } catch {
      // Some file systems give a file one name only; and a template of the user's own may have made it again.
      if (!onDisk(fresh, path)) copyFileSync(join(target, path), join(fresh, path));
      const hash = hashOf(readFileSync(join(fresh, path)));
      files.set(path, { ...made, ...onDisk(fresh, path)!, hash });
      written.push(path);
    }
  }
}

/** The file of an address, relative to the site's folder. */
export function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}
