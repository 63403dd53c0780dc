import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/cli/schemas.ts';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}
const schemas = jsonSchemas() as Record<string, Schema>;
const fieldsOf = (schema: Schema | undefined): string[] => Object.keys(schema?.properties ?? {}).sort();
const inside = (schema: Schema | undefined, list: string): Schema | undefined =>
  schema?.properties?.[list]?.items;

/** The fields in the table of a page whose first column is called "field". */
function tabled(page: string): string[] {
  const rows = /^\| field[^\n]*\n\|[^\n]*\n((?:\|[^\n]*\n)+)/mu.exec(readFileSync(page, 'utf8'))![1]!;
  const names = rows
    .trim()
    .split('\n')
    .flatMap((row) => [...row.split('|')[1]!.matchAll(/`([\w-]+)[^`]*`/gu)]);
  return [...new Set(names.map((match) => match[1]!))].sort();
}

/** The fields that docs/filters.md puts in quotation marks within one pair of braces, by what stands before it. */
function braced(before: string): string[] {
  const guide = readFileSync('docs/filters.md', 'utf8').replace(/\s+/gu, ' ');
  const from = guide.indexOf('{', guide.indexOf(before));
  // Of a brace within a brace only the name before it counts.
  let depth = 0;
  let own = '';
  for (const character of guide.slice(from)) {
    if (character === '}') depth -= 1;
    if (depth === 1) own += character;
    if (character === '{') depth += 1;
    if (depth === 0) break;
  }
  return [...own.matchAll(/"([\w-]+)"/gu)].map((match) => match[1]!).sort();
}

describe('what the docs say of a format is what its schema says', () => {
  it.each([
    ['docs/adding.md', 'article'],
    ['docs/deciding.md', 'decision'],
    ['docs/event-types.md', 'event-type'],
  ])('%s tells every field of a file: %s', (page, name) => {
    expect(tabled(page)).toEqual(fieldsOf(schemas[name]));
  });

  it.each([
    ['**Input article**', schemas['input-article']],
    ['**`times`** →', schemas['times']],
    ['each expression', inside(schemas['times'], 'timexes')],
    ['**`extract`** →', schemas['extract']],
    ['each mention', inside(schemas['extract'], 'mentions')],
    ['or bare mentions', schemas['merge-input']?.anyOf?.[1]],
    ['and writes', schemas['merge']],
  ])('docs/filters.md tells every field of a line: %s', (before, schema) => {
    expect(braced(before)).toEqual(fieldsOf(schema));
  });
});
