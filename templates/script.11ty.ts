import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { forEach } from './parts/template.ts';

export const data = forEach('script');

/** In the sources and in what they are compiled to. */
const ENTRY = import.meta.url.endsWith('.ts') ? 'client/main.ts' : 'client/main.js';

/** The script of the pages, from `client/`, in one small file that browsers of the last five years read. */
export async function render(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(ENTRY, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.text;
}
