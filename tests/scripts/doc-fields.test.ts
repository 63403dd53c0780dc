import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { jsonSchemas } from '../../src/cli/schemas.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { actorsFile } from '../../src/content/schemas/actor.ts';
import { articleFile } from '../../src/content/schemas/article.ts';
import { decisionFile } from '../../src/content/schemas/decision.ts';
import { eventTypeFile, thingsFile } from '../../src/content/schemas/event-type.ts';
import { settingsFile } from '../../src/content/schemas/settings.ts';

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}
const schemas = jsonSchemas() as Record<string, Schema>;

/** The parts of a schema that may be met at the same place: of a list its items, of a choice each. */
const alternatives = (schema: Schema): Schema[] => [
  schema,
  ...[...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(alternatives),
];

/** A part of a schema by its path. */
const at = (schema: Schema, path: string): Schema =>
  path.split('.').reduce((node, key) => {
    const found = alternatives(node).flatMap(({ properties }) => properties?.[key] ?? []);
    return { anyOf: found };
  }, schema);

/**
 * The paths of all fields: `parties`, `parties.id`. That a text is given in each language is no field of its own.
 * @param elsewhere paths whose inside has a table of its own
 */
function pathsOf(schema: Schema, elsewhere: string[], within: string[] = []): string[] {
  if (elsewhere.includes(within.join('.'))) return [];
  const fields = alternatives(schema).flatMap(({ properties }) => Object.entries(properties ?? {}));
  return fields.flatMap(([key, value]) => {
    const path = ['en', 'fr'].includes(key) ? within : [...within, key];
    return [...(path === within ? [] : [path.join('.')]), ...pathsOf(value, elsewhere, path)];
  });
}

/** The paths that a line of code names: `offices: [{ title, of }]` is three, `selectors.quote` two. */
function pathsNamed(code: string): string[] {
  const open: string[] = [];
  let last = '';
  return [
    ...code.matchAll(/(?<name>[\p{L}][\w.-]*)|(?<value>:\s*(?:\[[^{\]]*\]|[^\s,[{}\]][^,}]*)?)|[{}]/gu),
  ].flatMap(([sign, name]) => {
    if (sign === '{') open.push(last);
    if (sign === '}') open.pop();
    if (name === undefined || ['en', 'fr'].includes(name)) return [];
    last = [...open.slice(-1), name].join('.');
    return last.split('.').map((_, end, parts) => parts.slice(0, end + 1).join('.'));
  });
}

/** The fields in the table of a page whose first column is headed so. */
function tabled(page: string, heading: string): string[] {
  const lines = readFileSync(page, 'utf8').split('\n');
  const from = lines.findIndex((line) => new RegExp(`^\\| ${heading} +\\|`, 'u').test(line));
  const rows = lines.slice(from + 2, lines.indexOf('', from));
  expect(rows, `${page} has a table headed “${heading}”`).not.toEqual([]);
  return rows.flatMap((row) =>
    [...row.split('|')[1]!.matchAll(/`([^`]+)`/gu)].flatMap(([, code]) => pathsNamed(code!)),
  );
}

const sorted = (names: string[]): string[] => [...new Set(names)].sort();

describe('what the docs say of a format is what its schema says', () => {
  it.each<[string, string, Schema, string[]?]>([
    ['docs/adding.md', 'field of the front matter', schemas['article']!],
    ['docs/deciding.md', 'field', schemas['decision']!],
    ['docs/event-types.md', 'field', schemas['event-type']!, ['triggers.verbs', 'triggers.nouns']],
    ['docs/event-types.md', 'field of a word', at(schemas['event-type']!, 'triggers.en.verbs')],
    ['docs/event-types.md', 'field of a thing', schemas['things']!],
    ['docs/actors.md', 'field', schemas['actors']!],
    ['docs/data.md', 'field of `chronology.yml`', schemas['settings']!],
    ['docs/data.md', 'field of the ledger', schemas['ledger']!, ['events', 'pages']],
    ['docs/data.md', 'of an event in the ledger', at(schemas['ledger']!, 'events')],
    ['docs/data.md', 'of a page in the ledger', at(schemas['ledger']!, 'pages')],
    [
      'docs/data.md',
      'of an event in `chronology.json`',
      at(schemas['chronology']!, 'events'),
      ['claims', 'date'],
    ],
    [
      'docs/data.md',
      'of a claim in `chronology.json`',
      at(schemas['chronology']!, 'events.claims'),
      ['date'],
    ],
    ['docs/data.md', 'of an article in `chronology.json`', at(schemas['chronology']!, 'articles')],
    ['docs/filters.md', 'field of an input article', schemas['input-article']!],
    ['docs/filters.md', 'field of a line of `times`', schemas['times']!],
    ['docs/filters.md', 'field of a line of `extract`', schemas['extract']!, ['mentions']],
    ['docs/filters.md', 'field of a mention', at(schemas['extract']!, 'mentions')],
    ['docs/filters.md', 'field of a bare mention', schemas['merge-input']!.anyOf![1]!],
    ['docs/filters.md', 'field of a line of `merge`', schemas['merge']!],
  ])('%s tells every field and no other: %s', (page, heading, schema, elsewhere = []) => {
    expect(sorted(tabled(page, heading))).toEqual(sorted(pathsOf(schema, elsewhere)));
  });
});

/** What a file of a content folder must hold, by its name. */
const FORMS: [RegExp, z.ZodType][] = [
  [/^content\/chronology\.yml$/u, settingsFile],
  [/^content\/actors\.yml$/u, actorsFile],
  [/^content\/event-types\/things\.yml$/u, thingsFile],
  [/^content\/event-types\/[\w-]+\.yml$/u, eventTypeFile],
  [/^content\/articles\/[\w-]+\.md$/u, articleFile],
  [/^content\/decisions\/[\w-]+\.md$/u, decisionFile],
];

/** The examples of a page that name their file in a comment on their first line. */
function examplesOf(page: string): { name: string; data: unknown }[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/^( *)```(?:yaml|markdown)\n(?<text>[^]*?)^\1```$/gmu);
  return [...blocks].flatMap(({ groups, 1: indent }) => {
    const text = groups!['text']!.replace(new RegExp(`^${indent!}`, 'gmu'), '');
    const name = /^(?:---\n)?# (content\/\S+)/u.exec(text)?.[1];
    if (name === undefined) return [];
    const yaml = text.startsWith('---') ? matter(text).matter : text;
    return [{ name, data: parseYaml(yaml, name).data }];
  });
}

describe('every example of a file in the docs is sound', () => {
  const pages = [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const examples = pages.flatMap((page) => examplesOf(page).map((example) => ({ page, ...example })));

  it.each(examples)('$page: $name', ({ name, data }) => {
    const form = FORMS.find(([pattern]) => pattern.test(name))![1];
    expect(form.safeParse(data).error?.issues ?? []).toEqual([]);
  });
});
