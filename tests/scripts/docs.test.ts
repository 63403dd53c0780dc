import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/commands.ts';
import { call } from '../cli/run.ts';
import { VERSION } from '../../src/cli/version.ts';
import { firstDifference, stepsOf, withSessions } from '../../scripts/doc-sessions.ts';

const PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The options of each command, as its help names them. */
const commands = new Map<string, string[]>();
for (const name of createProgram().commands.map((command) => command.name()))
  commands.set(name, (await call(name, '--help')).out.match(/(?<=\s)--[a-z][\w-]*/gu) ?? []);

/** What a page shows as code, in a line or in a block. */
function codeOf(page: string): string[] {
  const text = readFileSync(page, 'utf8');
  const blocks = stepsOf(text).flatMap(({ command }) => command.split('\n'));
  return [...blocks, ...[...text.matchAll(/`([^`\n]+)`/gu)].map((match) => match[1]!)];
}

/** The options a command line names. */
const optionsIn = (line: string): string[] =>
  [...line.matchAll(/(?<=\s)--[a-z][\w-]*/gu)].map(([option]) => option);

/** What is wrong with a line that calls the program, or begins with one of its commands. */
function wrongCall(line: string): string[] {
  const called = /(?:^|\s)(?:npx datelined|datelined|datelined --)\s+(?<rest>[a-z].*)$/u.exec(line)?.groups?.[
    'rest'
  ];
  const rest = called ?? line;
  const known = commands.get(rest.split(' ')[0]!);
  if (!known) return called === undefined ? [] : [`no command: ${line}`];
  return optionsIn(rest.split(' | ')[0]!)
    .filter((option) => !known.includes(option))
    .map((option) => `no option ${option}: ${line}`);
}

/** What is wrong with a line that runs one of our scripts. */
function wrongScript(line: string): string[] {
  const name = /npm run (?:--silent )?([\w:]+)/u.exec(line)?.[1];
  if (name === undefined || name === 'datelined') return [];
  const script = scripts[name];
  if (script === undefined) return [`no script: ${line}`];
  const source = /scripts\/\S+\.ts/u.exec(script)?.[0];
  const text = source === undefined ? '' : readFileSync(source, 'utf8');
  return optionsIn(line.split(' -- ')[1] === undefined ? '' : ` ${line.split(' -- ')[1]!}`)
    .filter((option) => !new RegExp(`['"]?${option.slice(2)}['"]?: `, 'u').test(text))
    .map((option) => `no option ${option}: ${line}`);
}

describe('the docs', () => {
  it.each(PAGES)('%s names only commands, options and scripts that there are', (page) => {
    expect(codeOf(page).flatMap((line) => [...wrongCall(line), ...wrongScript(line)])).toEqual([]);
  });

  it.each(PAGES)('%s names only sources that there are', (page) => {
    const named = codeOf(page).filter((code) => /^(?:src|templates|scripts|tests)\/[\w./-]+$/u.test(code));
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(PAGES)('%s names no other package than that of this version', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/datelined-(\d[\w.-]*)\.tgz/gu)].map(
      (match) => match[1],
    );
    expect(named.filter((version) => version !== VERSION)).toEqual([]);
  });

  it.each(PAGES)('%s links to files that there are', (page) => {
    const text = readFileSync(page, 'utf8');
    const base = new URL(`../../${page}`, import.meta.url);
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/gu)].map((match) => match[1]!);
    const missing = targets.filter((target) => !existsSync(new URL(target, base)));
    expect(missing).toEqual([]);
  });
});

const PAGE = [
  '# A',
  '```sh',
  'cd a',
  'ls',
  '```',
  '```console',
  '$ one',
  'old',
  '$ two | head',
  '```',
  'End',
].join('\n');

describe('a terminal session in a page', () => {
  it('is run command by command, a block of sh as a whole', () => {
    expect(stepsOf(PAGE).map(({ kind, command }) => [kind, command])).toEqual([
      ['sh', 'cd a\nls'],
      ['console', 'one'],
      ['console', 'two | head'],
    ]);
  });

  it('is written with what was printed, and nothing else is touched', () => {
    expect(withSessions(PAGE, ['not shown', 'first\n\n', 'second \n'])).toBe(
      PAGE.replace('old\n', 'first\n').replace('head\n', 'head\nsecond\n'),
    );
  });

  it('that was printed otherwise is found by its line', () => {
    expect(firstDifference(PAGE, PAGE)).toBe(0);
    expect(firstDifference(PAGE, PAGE.replace('old', 'new'))).toBe(8);
    expect(firstDifference(PAGE, `${PAGE}\nmore`)).toBe(11);
  });
});
