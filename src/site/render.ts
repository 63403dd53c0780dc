import { relative, resolve } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { PROJECT } from './templates.ts';
import type { Sheet } from './view/sheet.ts';
import type { Asset } from './view/sheets.ts';

/** A page with the kind that names its template. */
export interface Page {
  kind: string;
  sheet: Sheet<unknown> | Asset;
}

/** Has Eleventy write these pages into a folder; templates of the other `kinds` find none of theirs. */
export async function render(
  pages: Page[],
  kinds: string[],
  { from, to }: { from: string; to: string },
): Promise<void> {
  const sheets: Record<string, Page['sheet'][]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const { kind, sheet } of pages) sheets[kind]!.push(sheet);
  const here = (path: string): string => relative(process.cwd(), resolve(PROJECT, path)) || '.';
  const eleventy = new Eleventy(here(from), to, {
    configPath: here('.eleventy.js'),
    quietMode: true,
    config: (config) => {
      config.addGlobalData('sheets', () => sheets);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
