import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Slot } from '../cache/index.ts';
import type { Chronology } from '../model.ts';
import { MANIFEST, manifestFaults, sameManifest, writeManifest } from './manifest.ts';
import { clearDeadRuns, siblingsOf, swap } from './swap.ts';
import { checkSite } from './check.ts';
import { onDisk, readKept, stands, writeKept, type Kept } from './kept.ts';
import { makeSite, takeOverOthers } from './make.ts';
import { templatesWith } from './templates.ts';
import { timed } from '../timed.ts';
import { withLock } from './lock.ts';
import { layOut, type Sheets } from './view/sheets.ts';

/** What was published where. */
export interface PublishReport {
  dir: string;
  /** Pages for readers. */
  pages: number;
  /** Feeds, data and the like. */
  files: number;
  /** Pages and files that are other than before. */
  written: number;
}

/**
 * Builds the site of a chronology beside `outDir`, checks it whole, and puts it in the place of what stood there.
 * `beforeSwap` runs between the two, when nothing but the renaming is left to do. Templates of the user's own take
 * the place of those of the same name. What the last build made from the same is taken over; where nothing is other
 * than before, nothing is written.
 * Throws with every fault found; then, and after any crash, the site of before is still whole.
 */
export async function publishSite(
  chronology: Chronology,
  outDir: string,
  beforeSwap: () => Promise<void> = () => Promise.resolve(),
  { userTemplates, keptIn }: Beside = {},
): Promise<PublishReport> {
  const target = resolve(outDir);
  return withLock(`${target}.lock`, async () => {
    await clearDeadRuns(target);
    const { fresh } = siblingsOf(target);
    const templates = templatesWith(userTemplates);
    try {
      const sheets = timed('lay out', 1, () => layOut(chronology));
      const kept = readKept(target, keptIn);
      const site = await makeSite(sheets, { fresh, target, templates, kept });
      const report = { dir: target, ...countOf(sheets), written: site.written.length };
      const nothingNew = site.written.length === 0 && site.files.size === kept.size;
      const same = nothingNew && !templates.mixed && onDisk(target, MANIFEST) !== undefined;
      if (!same) {
        timed('take over', site.files.size - site.written.length, () => {
          takeOverOthers(site, { fresh, target });
        });
        await timed('manifest', site.files.size, () => writeManifest(fresh, site.files));
        const faults = await timed('check', site.written.length, () =>
          checkSite({ fresh, target, chronology, sheets, site, kept }),
        );
        if (faults.length > 0) throw new Error(`The site is not published; it has ${summary(faults)}`);
      }
      await beforeSwap();
      if (!same)
        await timed('sync and swap', site.files.size, async () =>
          swap(target, [...site.written, MANIFEST], await isWorthKeeping({ target, fresh, kept })),
        );
      writeKept(target, site.files, keptIn);
      return report;
    } finally {
      templates.clear();
      await rm(fresh, { recursive: true, force: true });
    }
  });
}

/** What may lie beside a chronology: templates of the user's own, and what is known of the last build. */
export interface Beside {
  userTemplates?: string;
  keptIn?: Slot;
}

/**
 * Whether the site that is replaced is another one, and as it was published: known from the last build, or looked at
 * file by file.
 */
async function isWorthKeeping({
  target,
  fresh,
  kept,
}: {
  target: string;
  fresh: string;
  kept: Kept;
}): Promise<boolean> {
  if (await sameManifest(target, fresh)) return false;
  const known = kept.size > 0 && onDisk(target, MANIFEST) !== undefined;
  if (known && [...kept].every(([path, made]) => stands(target, path, made))) return true;
  return (await manifestFaults(target)).length === 0;
}

const SHOWN = 10;

/** The first faults; thousands of one kind say no more than ten. */
function summary(faults: string[]): string {
  const more = faults.length > SHOWN ? [`and ${faults.length - SHOWN} more`] : [];
  return [`${faults.length} faults:`, ...faults.slice(0, SHOWN), ...more].join('\n');
}

function countOf({ files, style, script, ...pages }: Sheets): Pick<PublishReport, 'pages' | 'files'> {
  return { pages: Object.values(pages).flat().length, files: files.length + style.length + script.length };
}
