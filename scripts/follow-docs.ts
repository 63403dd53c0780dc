// Follows the README and the pages of docs/ to the letter, each in a home of its own, and holds what the program prints
// against the terminal sessions they show (blocks marked `console`). `--write` writes the sessions anew; `--program FILE`
// follows with a compiled program instead of the sources. The last line is `N passed, N failed`.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstDifference, stepsOf, withSessions, type Step } from './doc-sessions.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, program: { type: 'string' } },
});
const ROOT = process.cwd();
/** Longer than any page takes on a busy machine. Milliseconds. */
const PATIENCE = 600_000;
/** What is told of long work hangs on the clock, and is left out of the sessions. */
const PROGRESS = /^[A-Z][\w ]*: \d+ of \d+ \w+.*\n/gmu;
/** Stands before and behind what a step prints. */
const MARK = '\u0001';
const PROGRAM =
  values.program === undefined
    ? `--import ${import.meta.resolve('tsx')} ${join(ROOT, 'src/cli/index.ts')}`
    : resolve(values.program);

/** The words of the docs as a shell takes them: what is installed is not installed again, what serves is stopped. */
const SHELL = `set -eu
datelined() {
  if [ "$1" = dev ]; then shift; serve "$@"; else ${process.execPath} ${PROGRAM} "$@"; fi
}
serve() {
  ${process.execPath} ${PROGRAM} dev "$@" --port 0 > "$HOME/.serving" 2>&1 & local server=$!
  local waited=0
  until grep -q http://localhost "$HOME/.serving"; do
    if [ $((waited += 1)) -gt 600 ] || ! kill -0 $server; then cat "$HOME/.serving" >&2; return 1; fi
    sleep 0.2
  done
  kill -INT $server; wait $server || [ $? = 130 ]
}
npx() {
  if [ "$1" != datelined ]; then echo "npx $1 is not followed" >&2; return 1; fi
  shift; datelined "$@"
}
npm() {
  case $1 in ci | install | pack) return ;; esac
  if [ "$1" = start ]; then datelined dev; return; fi
  if [ "$1 $2" = 'run build' ]; then datelined build; return; fi
  shift; if [ "$1" = --silent ]; then shift; fi
  if [ "$1 $2" != 'datelined --' ]; then echo "npm run $* is not followed" >&2; return 1; fi
  shift 2; datelined "$@"
}
`;

/**
 * A page that begins a chronology begins it in an empty home, or from the folder of the program; any other is
 * followed in a copy of ours.
 */
function placeFor(home: string, steps: Step[]): string {
  const begins = (where: string): boolean =>
    steps.some(({ command }) => new RegExp(`datelined (?:-- )?init ${where}`, 'u').test(command));
  if (begins('(?![.][.]/)')) return home;
  const clone = join(home, 'datelined');
  mkdirSync(clone);
  if (begins('')) return clone;
  mkdirSync(join(home, 'Downloads'));
  cpSync('tests/fixtures/saved-pages/broadcaster.html', join(home, 'Downloads/article.html'));
  cpSync('content', join(clone, 'content'), { recursive: true });
  return clone;
}

/** Only in a session may a command end with a fault: it is shown. */
const shellOf = (steps: Step[]): string =>
  SHELL +
  steps
    .map(({ kind, command }) => (kind === 'sh' ? command : `{ ${command}\n} 2>&1 || true`))
    .map((command) => `printf '${MARK}'\n${command}\n`)
    .join('') +
  `printf '${MARK}'\n`;

const offline = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];

/** What each step printed; no path of this machine in it. Throws where a command of an `sh` block fails. */
function follow(steps: Step[]): string[] {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'datelined-docs-')));
  try {
    const [command, ...args] = [...offline, 'bash', '-c', shellOf(steps)];
    const ran = spawnSync(command, args, {
      cwd: placeFor(home, steps),
      env: { ...process.env, HOME: home, NO_COLOR: '1' },
      encoding: 'utf8',
      timeout: PATIENCE,
      maxBuffer: 1e9,
    });
    const printed = ran.stdout
      .replaceAll(home, '/home/you')
      .split(MARK)
      .slice(1, -1)
      .map((text) => text.replace(PROGRESS, ''));
    if (ran.status === 0 && printed.length === steps.length) return printed;
    const last = Math.max(0, ran.stdout.split(MARK).length - 2);
    throw new Error(`${steps[last]?.command}\n${ran.stdout.split(MARK).at(-1)}${ran.stderr}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function followed(page: string): string | null {
  const text = readFileSync(page, 'utf8');
  let anew: string;
  try {
    anew = withSessions(text, follow(stepsOf(text)));
  } catch (error) {
    return `${page}: a command fails\n${(error as Error).message}`;
  }
  const line = firstDifference(text, anew);
  if (line > 0 && values.write === true) writeFileSync(page, anew);
  else if (line > 0)
    return `${page}:${line}: the program prints “${anew.split('\n')[line - 1] ?? ''}”; write the session anew with npm run docs`;
  return null;
}

const ours = (page: string): boolean =>
  stepsOf(readFileSync(page, 'utf8')).some(({ command }) => /datelined|npm (?:ci|start)/u.test(command));
const pages =
  positionals.length > 0
    ? positionals
    : [
        'README.md',
        ...readdirSync('docs')
          .filter((name) => name.endsWith('.md'))
          .map((name) => `docs/${name}`),
      ];
let passed = 0;
let failed = 0;
for (const page of pages.filter(ours)) {
  const fault = followed(page);
  if (fault === null) passed += 1;
  else failed += 1;
  console.log(fault === null ? `ok   every command of ${page}` : `FAIL ${fault}`);
}
if (values.write === true)
  execFileSync('npx', ['prettier', '--check', '--log-level', 'warn', ...pages], { stdio: 'inherit' });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
