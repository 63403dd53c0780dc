import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Chronology } from '../model.ts';
import { clearDeadRuns, siblingsOf, swap } from './swap.ts';
import { checkSite } from './check.ts';
import { PROJECT, templatesWith } from './templates.ts';
import { withLock } from './lock.ts';
import { layOut, type Sheets } from './view/sheets.ts';

/** What was published where. */
export interface PublishReport {
  dir: string;
  /** Pages for readers. */
  pages: number;
  /** Feeds, data and the like. */
  files: number;
}

/**
 * Builds the site of a chronology beside `outDir`, checks it whole, and puts it in the place of what stood there.
 * `beforeSwap` runs between the two, when nothing but the renaming is left to do. Templates of the user's own take
 * the place of those of the same name.
 * Throws with every fault found; then, and after any crash, the site of before is still whole.
 */
export async function publishSite(
  chronology: Chronology,
  outDir: string,
  beforeSwap: () => Promise<void> = () => Promise.resolve(),
  userTemplates?: string,
): Promise<PublishReport> {
  const target = resolve(outDir);
  return withLock(`${target}.lock`, async () => {
    await clearDeadRuns(target);
    const { fresh } = siblingsOf(target);
    const templates = templatesWith(userTemplates);
    try {
      const sheets = layOut(chronology);
      await writeWithEleventy(sheets, templates.dir, fresh);
      await writeFiles(sheets.files, fresh);
      const faults = await checkSite(fresh, chronology, sheets);
      if (faults.length > 0) throw new Error(`The site is not published; it has ${summary(faults)}`);
      await beforeSwap();
      await swap(target);
      return { dir: target, ...countOf(sheets) };
    } finally {
      templates.clear();
      await rm(fresh, { recursive: true, force: true });
    }
  });
}

const SHOWN = 10;

/** The first faults; thousands of one kind say no more than ten. */
function summary(faults: string[]): string {
  const more = faults.length > SHOWN ? [`and ${faults.length - SHOWN} more`] : [];
  return [`${faults.length} faults:`, ...faults.slice(0, SHOWN), ...more].join('\n');
}

async function writeWithEleventy(sheets: Sheets, templates: string, dir: string): Promise<void> {
  const here = (path: string): string => relative(process.cwd(), resolve(PROJECT, path)) || '.';
  const eleventy = new Eleventy(here(templates), dir, {
    configPath: here('.eleventy.js'),
    quietMode: true,
    config: (config) => {
      config.addGlobalData('sheets', () => sheets);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** One after the other, so that never more than one of them is held. */
async function writeFiles(files: Sheets['files'], dir: string): Promise<void> {
  for (const { path, make } of files) {
    const file = join(dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, make(), { flag: 'wx' });
  }
}

function countOf({ files, ...pages }: Sheets): Pick<PublishReport, 'pages' | 'files'> {
  return { pages: Object.values(pages).flat().length, files: files.length };
}
