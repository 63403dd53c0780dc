import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { forEach } from './parts/template.ts';

export const data = forEach('style');

/** The style sheet as written, without what only its writers need. */
export async function render(): Promise<string> {
  const written = await readFile(new URL('style.css', import.meta.url), 'utf8');
  const { code } = await transform(written, { loader: 'css', minify: true, target: 'esnext' });
  return code.replace(/(?<=--[\w-]+:) /g, '').replaceAll(', ', ',');
}
