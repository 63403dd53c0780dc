import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const data = { permalink: '/script.js', eleventyExcludeFromCollections: true };

/** The script of the pages, from `client/`, in one small file that browsers of the last five years read. */
export async function render(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('client/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.text;
}
