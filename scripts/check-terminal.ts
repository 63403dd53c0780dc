// Drives the commands that ask through a pseudo-terminal (util-linux `script`), as a person at a keyboard would,
// in a content folder of their own. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = `${process.execPath} --import tsx src/cli/index.ts`;
/** No question lets itself be waited for longer than this. Milliseconds. */
const PATIENCE = 60_000;

interface Session {
  status: number | null;
  said: string;
}

/** Runs a command on a terminal; each answer is typed when its question has been asked. */
function onTerminal(command: string, answers: [question: RegExp, typed: string][]): Promise<Session> {
  const child = spawn('script', ['-qefc', `${PROGRAM} ${command}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const open = [...answers];
  let said = '';
  let unread = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`waited in vain for ${String(open[0]?.[0])}; it said:\n${said}`));
    }, PATIENCE);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      unread += text;
      while (open[0]?.[0].test(unread)) {
        unread = '';
        child.stdin.write(open.shift()![1]);
      }
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, said: said.replaceAll('\r\n', '\n') });
    });
  });
}

const SETTINGS = `title: { en: North, fr: Nord }
short: { en: North, fr: Nord }
standfirst: { en: A chronology., fr: Une chronologie. }
languages: [en, fr]
first: 2019-01-01
last: 2020-12-31
base-url: https://north.example/
parties:
  - { id: norway, name: { en: Norway, fr: Norvège } }
  - { id: others, name: { en: Others, fr: Autres } }
`;
const STATES = `- { id: norway, kind: state, name: { en: Norway, fr: Norvège } }
- { id: finland, kind: state, name: { en: Finland, fr: Finlande } }
`;

/** A content folder whose two articles disagree on a month. */
function contentFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'datelined-terminal-'));
  mkdirSync(join(dir, 'articles'));
  const article = (text: string, day: string) =>
    `---\npublished: ${day}\nurl: https://a.example/${day}\n---\n${text}\n`;
  writeFileSync(join(dir, 'chronology.yml'), SETTINGS);
  writeFileSync(join(dir, 'actors.yml'), STATES);
  writeFileSync(
    join(dir, 'articles/a.md'),
    article('Norway delivered two helicopters to Finland in March 2019.', '2019-04-05'),
  );
  writeFileSync(
    join(dir, 'articles/b.md'),
    article('Finland expelled two Norwegian diplomats in May 2019.', '2019-06-06'),
  );
  return dir;
}

type Check = (dir: string) => Promise<string[]>;

/** What is not as it should be. */
const wrong = (...claims: [what: string, holds: boolean][]): string[] =>
  claims.filter(([, holds]) => !holds).map(([what]) => what);

const decisionsIn = (dir: string): string[] =>
  readdirSync(join(dir, 'decisions')).map((name) => readFileSync(join(dir, 'decisions', name), 'utf8'));

const checks: Record<string, Check> = {
  'add asks for what it did not find, again where the answer is no date': async (dir) => {
    const note = join(dir, 'note.txt');
    writeFileSync(
      note,
      'Norway and Finland signed an agreement in Oslo on Monday, the two governments said.\n',
    );
    const { status, said } = await onTerminal(`add ${note} --content ${dir}`, [
      [/Published on .*: $/u, 'someday\r'],
      [/not a date we can read[^]*Published on .*: $/u, '2019-07-09\r'],
      [/Publisher .*: $/u, 'The Fjord\r'],
      [/Address .*: $/u, '\r'],
    ]);
    const name = readdirSync(join(dir, 'articles')).find((one) => one.startsWith('2019-07-09'));
    const text = name === undefined ? '' : readFileSync(join(dir, 'articles', name), 'utf8');
    return wrong(
      ['status 0', status === 0],
      [
        'the file says what was answered',
        text.startsWith('---\npublisher: The Fjord\npublished: 2019-07-09\n'),
      ],
      ['the new event is told', /New events:\n {2}2019-07-08 /u.test(said)],
    );
  },
  'review: edit, hide with a note, later, quit': async (dir) => {
    const { status, said } = await onTerminal(`review --content ${dir} --by Ann`, [
      [/\[q\]uit: $/u, 'nonsense\r'],
      [/write one of: [^]*\[q\]uit: $/u, 'e\r'],
      [/date \[.*\]: $/u, '2019-13\r'],
      [/not a date[^]*date \[.*\]: $/u, '2019-03-04\r'],
      [/note .*: $/u, '\r'],
      [/2\/\d+ [^]*\[q\]uit: $/u, 'h\r'],
      [/note .*: $/u, 'Not of this chronology.\r'],
    ]);
    const [one = '', other = ''] = decisionsIn(dir).sort((a, b) => a.length - b.length);
    return wrong(
      ['status 0', status === 0],
      ['a decision on the date', /^---\nevent: \S+\ndate: 2019-03-04\nby: Ann\n---\n$/u.test(one)],
      ['a decision to hide', /\nhide: true\nby: Ann\n---\n\nNot of this chronology\.\n$/u.test(other)],
      ['what was written is said', said.includes('2 written; build to publish them.')],
    );
  },
  'review: the end of the input ends it, with what was decided kept': async (dir) => {
    const { status } = await onTerminal(`review --content ${dir}`, [
      [/\[q\]uit: $/u, 'a\r'],
      [/note .*: $/u, '\r'],
      [/2\/\d+ [^]*\[q\]uit: $/u, '\u0004'],
    ]);
    return wrong(['status 0', status === 0], ['one decision', decisionsIn(dir).length === 1]);
  },
  'review: Ctrl-C ends with 130': async (dir) => {
    const { status } = await onTerminal(`review --content ${dir}`, [[/\[q\]uit: $/u, '\u0003']]);
    return wrong(['status 130', status === 130]);
  },
};

let passed = 0;
for (const [name, check] of Object.entries(checks)) {
  const dir = contentFolder();
  const faults = await check(dir).catch((error: unknown) => [String(error)]);
  rmSync(dir, { recursive: true, force: true });
  if (faults.length === 0) passed += 1;
  console.log(
    `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}${faults.map((fault) => `\n       ${fault}`).join('')}`,
  );
}
const failed = Object.keys(checks).length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
