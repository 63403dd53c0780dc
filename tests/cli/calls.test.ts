import { describe, expect, test, vi } from 'vitest';
import { folderOf, STORY } from '../content/folder.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const COMMANDS = [
  'init',
  'import',
  'export',

  'build',
  'dev',
  'add',
  'check',
  'review',
  'times',
  'extract',
  'merge',
  'chronology',
  'explain',
  'schema',
  'verify',
  'rollback',
];

describe('how the program is called', () => {
  test.each([
    ['serv', 'serve'],
    ['mrge', 'merge'],
    ['biuld', 'build'],
  ])('%s is taken for a slip of %s', async (typed, meant) => {
    const { status, err } = await call(typed);
    expect(status).toBe(2);
    expect(err).toBe(`datelined: unknown command "${typed}"; did you mean ${meant}?\n`);
  });

  test.each(COMMANDS)('%s --help shows an example and ends well', async (command) => {
    const { status, out } = await call(command, '--help');
    expect(status).toBe(0);
    expect(out).toContain(`npm run --silent datelined -- ${command}`);
  });

  test('help COMMAND is COMMAND --help', async () => {
    expect(await call('help', 'build')).toEqual(await call('build', '--help'));
    expect(await call('help', 'serve')).toEqual(await call('dev', '--help'));
    expect(await call('help')).toEqual(await call('--help'));
    expect((await call('help', 'biuld')).err).toBe(
      'datelined: unknown command "biuld"; did you mean build?\n',
    );
  });

  test.each([
    [['nonsense']],
    [['build', '--nonsense']],
    [['build', '--as-of', 'someday']],
    [['explain']],
    [['schema', 'nonsense']],
    [['add', 'x', '--published', 'someday']],
    [['add', 'x', '--url', 'javascript:alert(1)']],
    [['dev', '--port', 'eighty']],
    [['verify', '/nowhere']],
  ])('%j is a wrong call: status 2, one message, no stack trace', async (args) => {
    const { status, out, err } = await call(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).not.toMatch(/^\s+at /mu);
    expect(err.trim()).not.toBe('');
  });

  test.each([
    [
      ['add'],
      'missing required argument "file"; "npm run --silent datelined -- add --help" shows how it is called',
    ],
    [['build', '--ouput', 'x'], 'unknown option "--ouput"; did you mean --output?'],
    [
      ['explain', 'x', '--lang', 'de'],
      'option "--lang <lang>" argument "de" is invalid; write one of: en, fr',
    ],
    [
      ['merge', 'x'],
      'too many arguments for "merge". Expected 0 arguments but got 1; "npm run --silent datelined -- merge --help" shows how it is called',
    ],
    [
      ['--nonsense'],
      'unknown option "--nonsense"; "npm run --silent datelined -- --help" shows how it is called',
    ],
  ])('%j is answered with what to write instead', async (args, said) => {
    expect(await call(...args)).toEqual({ status: 2, out: '', err: `datelined: ${said}\n` });
  });

  test('faults in the content: status 1, all of them, with file and line', async () => {
    const dir = folderOf({
      'articles/a.md': `---\nurl: //x\n---\n${STORY}`,
      'articles/b.md': '---js\n1\n---\n',
      'articles/c.md': STORY,
    });
    const { status, out, err } = await call('build', '--dry-run', '--content', dir);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.split('\n').filter((line) => line !== '')).toEqual([
      expect.stringMatching(/articles\/a\.md:2: "url": not a web address; write one/u),
      expect.stringMatching(/articles\/b\.md:1: front matter in "js" is refused/u),
    ]);
  });

  test('a content folder without settings is named', async () => {
    const { status, err } = await call('times', '--content', '/nowhere');
    expect(status).toBe(1);
    expect(err).toBe(
      '/nowhere/chronology.yml: there is no such content folder; name the folder that holds it with --content DIR\n',
    );
  });

  test('every schema is a JSON Schema', async () => {
    const { out } = await call('schema');
    const schemas = JSON.parse(out) as Record<string, { $schema: string }>;
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['settings', 'article', 'input-article', 'times', 'extract', 'merge']),
    );
    for (const schema of Object.values(schemas))
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
