import { relative, resolve } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { PROJECT, TEMPLATE_ENDING, type Templates } from './templates.ts';
import type { Sheet } from './view/sheet.ts';
import type { Asset } from './view/sheets.ts';

/** A page with the kind that names its template. */
export interface Page {
  kind: string;
  sheet: Sheet<unknown> | Asset;
}

/**
 * Has Eleventy write these pages into a folder. Our templates of the other `kinds` are left out, for each is compiled
 * anew each time; where some are the user's all are run, and find none of theirs.
 */
export async function render(
  pages: Page[],
  kinds: string[],
  { from, to }: { from: Pick<Templates, 'dir' | 'mixed'>; to: string },
): Promise<void> {
  const sheets: Record<string, Page['sheet'][]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const { kind, sheet } of pages) sheets[kind]!.push(sheet);
  const here = (path: string): string => relative(process.cwd(), resolve(PROJECT, path)) || '.';
  const idle = from.mixed ? [] : kinds.filter((kind) => sheets[kind]!.length === 0);
  const eleventy = new Eleventy(here(from.dir), to, {
    configPath: here('.eleventy.js'),
    quietMode: true,
    config: (config) => {
      // on a slow machine Eleventy tells its slow steps, quiet or not
      for (const steps of Object.values(config.benchmarks)) steps.setMinimumThresholdMs(0);
      config.addGlobalData('sheets', () => sheets);
      for (const kind of idle) config.ignores.add(`${here(from.dir)}/${fileOfKind(kind)}`);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** The template of a kind of pages: `not-found.11ty.ts`. */
const fileOfKind = (kind: string): string =>
  `${kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.${TEMPLATE_ENDING}`;
