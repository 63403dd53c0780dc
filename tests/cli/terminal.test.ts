import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderOf, SETTINGS } from '../content/folder.ts';
import { call, ended, start } from './run.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Red letters, another title for the window, a cleared screen, and writing turned round. */
const ESCAPES = '\u001b[31m\u001b]0;owned\u0007\u009b2J\u202e';
const CONTROLS = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;

const north = () =>
  folderOf({
    'chronology.yml': SETTINGS.replace('id: quill', 'id: norway'),
    'actors.yml': '- { id: norway, kind: state, name: { en: Norway, fr: Norvège } }\n',
    'articles/a.md':
      `---\npublished: 2019-03-05\npublisher: "Da\u202eily"\n---\nNorway delivered two helicopters ${ESCAPES} on Monday. ` +
      `Ida${ESCAPES} Berg, a minister, denied on 3 March 2019 that Norway had sold a ferry${ESCAPES}. “No${ESCAPES}body,” she said.\n`,
  });

test.each([
  ['check'],
  ['build', '--dry-run'],
  ['review'],
  ['chronology'],
  ['explain', 'helicopters'],
  ['explain', 'a.md'],
  ['explain', `${ESCAPES}x`],
])('%s %s lets no control character of an article reach the terminal', async (...args) => {
  const { out, err } = await call(...args, '--content', north());
  expect(out + err).not.toBe('');
  expect(CONTROLS.test(out + err), JSON.stringify(out + err)).toBe(false);
});

test('what was cut away for the terminal is written out', async () => {
  const { out } = await call('explain', 'helicopters', '--content', north());
  expect(out).toContain('two helicopters \\u{1b}[31m');
});

test('a build waits for no pipe in the place of the ledger (bad input 14)', async () => {
  const dir = north();
  execFileSync('mkfifo', [join(dir, 'ledger.json')]);
  const { status, err } = await ended(start('build', '--content', dir, '--output', join(dir, '../never')));
  expect(status).toBe(1);
  expect(err).toContain('ledger.json: not a file but a pipe, socket or device');
});
