import { readFileSync } from 'node:fs';
import type { Fault, Fix } from '../content/index.ts';
import { writeWhole } from './write.ts';

/** A place that was mended. */
export interface Mended extends Fix {
  file: string;
  line: number;
}

/** Writes the fixes of faults into their files, each file once and whole. Gives what was done. */
export async function mendFaults(faults: Fault[]): Promise<Mended[]> {
  const fixes = faults.flatMap(({ file, line, fix }): Mended[] =>
    fix && line !== undefined ? [{ file, line, ...fix }] : [],
  );
  const done: Mended[] = [];
  for (const file of new Set(fixes.map((one) => one.file))) {
    const before = readFileSync(file, 'utf8');
    const lines = before.split('\n');
    for (const fix of fixes.filter((one) => one.file === file)) if (mendLine(lines, fix)) done.push(fix);
    const after = lines.join('\n');
    if (after !== before) await writeWhole(file, after);
  }
  return done;
}

/** The first place on the line that reads as the fix says; a key begins the line or follows a brace or comma. */
function mendLine(lines: string[], { line, from, to }: Mended): boolean {
  const old = lines[line - 1];
  if (!old?.includes(from)) return false;
  const at = old.search(
    new RegExp(`(?<![\\p{L}\\p{N}_-])${from.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u'),
  );
  const start = at < 0 ? old.indexOf(from) : at;
  lines[line - 1] = old.slice(0, start) + to + old.slice(start + from.length);
  return true;
}
