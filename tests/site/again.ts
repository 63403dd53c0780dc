import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Content } from '../../src/content/index.ts';
import { tellChronology, type Told } from '../../src/pipeline.ts';
import { publishSite } from '../../src/site/publish.ts';
import type { Slot } from '../../src/cache/index.ts';
import { edited, styleOf, type Edit } from './edits.ts';

/** A slot in memory. */
export function slotInMemory(): Slot {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
}

/**
 * Builds on after each edit, as a site that is published and as one that is only looked at, and anew beside them; gives the
 * paths whose bytes differ, and after how many edits.
 */
export async function buildOn(
  start: Content,
  edits: Edit[],
  root: string,
): Promise<{ differing: string[]; faulty: number }> {
  const keptIn = slotInMemory();
  const on = join(root, 'on');
  const seen = { dir: join(root, 'seen'), keptIn: slotInMemory(), passing: true };
  const userTemplates = join(root, 'templates');
  let content = start;
  let told: Told = tellChronology(content, '2024-02-01');
  await publishSite(told.chronology, on, undefined, { keptIn });
  let faulty = 0;
  const differing: string[] = [];
  for (const [index, edit] of edits.entries()) {
    content = edited({ ...content, ledger: told.ledger }, edit, told);
    told = tellChronology(content, `2024-03-${String((index % 28) + 1).padStart(2, '0')}`);
    const style = styleOf(edit);
    if (style !== undefined) {
      mkdirSync(userTemplates, { recursive: true });
      writeFileSync(join(userTemplates, 'style.css'), style);
    }
    await publishSite(told.chronology, on, undefined, { keptIn, userTemplates });
    const anew = join(root, `anew-${index}`);
    await publishSite(told.chronology, anew, undefined, { userTemplates });
    await publishSite(told.chronology, seen.dir, undefined, { ...seen, userTemplates });
    const paths = [...differences(on, anew), ...differences(seen.dir, anew)];
    faulty += Math.min(1, paths.length);
    differing.push(...paths.map((path) => `${edit.what} (${edit.at}): ${path}`));
    rmSync(anew, { recursive: true });
  }
  return { differing, faulty };
}

/** Paths that only one of two folders has, or that hold other bytes in one than in the other. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [filesIn(one), filesIn(other)];
  const all = [...new Set([...a, ...b])];
  return all.filter(
    (path) =>
      !a.has(path) || !b.has(path) || !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  );
}

function filesIn(root: string): Set<string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
}
