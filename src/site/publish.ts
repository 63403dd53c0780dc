import { rm } from 'node:fs/promises';
import { keyOf, type Slot } from '../cache/index.ts';
import type { Chronology } from '../model.ts';
import { timed } from '../timed.ts';
import { openInspector, type Inspector } from './check.ts';
import { gather, type Gathered } from './gather.ts';
import { onDisk, readKept, stands, writeKept, writeStanding, type Kept, type LastSite } from './kept.ts';
import { withLock } from './lock.ts';
import { changeInPlace } from './in-place.ts';
import { makeSite, type First, type MadeSite } from './make.ts';
import { MANIFEST, manifestFaults, sameManifest, writeManifest } from './manifest.ts';
import { clearDeadRuns, placeOf, refuseOthers, siblingsOf, spareOf, swap } from './swap.ts';
import { templatesWith, type Templates } from './templates.ts';
import { openTraces } from './traces.ts';
import { openDesks } from './view/desk.ts';
import { openNotebook } from './view/notebook.ts';
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
 * `beforeSwap` runs between the two, when nothing but the renaming is left to do, and is given the files of the new site by
 * path. Templates of the user's own take
 * the place of those of the same name. What the last build made from the same is taken over; where nothing is other
 * than before, nothing is written.
 * Throws with every fault found; then, and after any crash, the site of before is still whole.
 */
export async function publishSite(
  chronology: Chronology,
  outDir: string,
  beforeSwap: (files: Kept) => Promise<void> = () => Promise.resolve(),
  { userTemplates, keptIn, standingIn, passing = false, first }: Beside = {},
): Promise<PublishReport> {
  const target = placeOf(outDir);
  return withLock(`${target}.lock`, async () => {
    await clearDeadRuns(target);
    await refuseOthers(target);
    const { fresh } = siblingsOf(target);
    const templates = templatesWith(userTemplates);
    try {
      const last = readKept(target, keptIn);
      const { sheets, site, traces, version, inspector } = await makeFrom(chronology, {
        fresh,
        target,
        templates,
        last,
        first,
      });
      const report = { dir: target, ...countOf(sheets), written: site.written.size };
      const nothingNew = site.written.size === 0 && site.files.size === last.files.size;
      const same = nothingNew && onDisk(target, MANIFEST) !== undefined;
      if (!same) check(site, inspector);
      const inPlace = passing && last.files.size > 0;
      const whole = same || inPlace ? { dir: fresh } : gathered(site, { fresh, target });
      if (!same) await timed('manifest', site.files.size, () => writeManifest(whole.dir, site.files));
      await beforeSwap(site.files);
      if (!same)
        await timed('sync and swap', site.written.size, async () => {
          if (inPlace) changeInPlace(site, { fresh, target, before: last.files });
          else
            await swap(
              target,
              { ...whole, written: site.written },
              await isWorthKeeping(target, whole.dir, { last, site }),
            );
        });
      writeKept(target, { version, files: site.files, traces: traces.keep() }, keptIn);
      writeStanding(target, site.files, standingIn);
      return report;
    } finally {
      templates.clear();
      await rm(fresh, { recursive: true, force: true });
    }
  });
}

interface Making {
  fresh: string;
  target: string;
  templates: Templates;
  last: LastSite;
  first?: First;
}

/** Lays the site out and makes what is not there already. Of another version only equal bytes are left as they are. */
async function makeFrom(chronology: Chronology, { fresh, target, templates, last, first }: Making) {
  const version = keyOf([templates.version, chronology.settings.languages]);
  const desks = timed('indexes', 1, () => openDesks(chronology));
  const { watched, during } = openNotebook();
  const sheets = timed('lay out', 1, () => layOut(chronology, desks.map(watched)));
  const inspector = openInspector({ fresh, target, chronology, sheets, kept: last.files });
  const traces = openTraces(desks[0]!, last.version === version ? last.traces : { parts: [], sets: [] });
  const workshop = {
    fresh,
    target,
    templates,
    kept: last.files,
    traces,
    during,
    inspect: inspector.inspect,
    first,
  };
  return { sheets, site: await makeSite(sheets, workshop), traces, version, inspector };
}

/** Throws where the new site is not whole. */
function check(site: MadeSite, inspector: Inspector): void {
  const faults = timed('check', site.written.size, () => inspector.faultsOf(site));
  if (faults.length > 0) throw new Error(`The site is not published; it has ${summary(faults)}`);
}

const gathered = (site: MadeSite, { fresh, target }: Pick<Making, 'fresh' | 'target'>): Gathered =>
  timed('take over', site.files.size - site.written.size, () =>
    gather(site, { fresh, target, spare: spareOf(target) }),
  );

/**
 * What may lie beside a chronology: templates of the user's own, and what is known of the last build; how its files lie
 * stands apart. A `passing` site
 * is looked at and made again: it is changed where it stands, file by file, need not outlive a crash, and the one before
 * it is not kept.
 */
export interface Beside {
  userTemplates?: string;
  keptIn?: Slot;
  standingIn?: Slot;
  passing?: boolean;
  first?: First;
}

/**
 * Whether the site that is replaced is another one, and as it was published: known from the last build, or looked at
 * file by file. What the new site has taken over from it was seen to stand.
 */
async function isWorthKeeping(
  target: string,
  by: string,
  { last: { files }, site }: { last: LastSite; site: MadeSite },
): Promise<boolean> {
  if (await sameManifest(target, by)) return false;
  const known = files.size > 0 && onDisk(target, MANIFEST) !== undefined;
  const isTakenOver = (path: string): boolean => site.files.has(path) && !site.written.has(path);
  if (known && [...files].every(([path, made]) => isTakenOver(path) || stands(target, path, made)))
    return true;
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
