import { readFile } from 'node:fs/promises';

export const data = { permalink: '/style.css', eleventyExcludeFromCollections: true };

/** The style sheet as written, without its comments, indents and needless spaces. */
export async function render(): Promise<string> {
  const written = await readFile(new URL('style.css', import.meta.url), 'utf8');
  return written
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \{/g, '{')
    .replace(/([;{][\w-]+): /g, '$1:')
    .replace(/, /g, ',')
    .replace(/ > /g, '>')
    .replace(/(?<=[ :,(-])0\./g, '.')
    .replace(/;\}/g, '}');
}
