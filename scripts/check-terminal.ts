// Drives the commands that ask through a pseudo-terminal (util-linux `script`), as a person at a keyboard would,
// in a content folder of their own. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETTINGS, STATES } from '../tests/content/north.ts';

const PROGRAM = `${process.execPath} --import tsx src/cli/index.ts`;
/** No question lets itself be waited for longer than this. Milliseconds. */
const PATIENCE = 60_000;

interface Session {
  status: number | null;
  said: string;
}

type Answers = [question: RegExp, typed: string][];

/** Runs a command on a terminal; each answer is typed when its question has been asked. */
function onTerminal(command: string, answers: Answers): Promise<Session> {
  const open = [...answers];
  return converse(command, (said) => (open[0]?.[0].test(said) ? open.shift()![1] : undefined));
}

/** The same, where the questions come in an order of their own: the first that fits what was said is answered. */
function inAnyOrder(command: string, answers: Answers): Promise<Session> {
  return converse(command, (said) => answers.find(([question]) => question.test(said))?.[1]);
}

/** @param answer what to type after what was said since the last answer; `undefined` to wait for more */
function converse(command: string, answer: (said: string) => string | undefined): Promise<Session> {
  const child = spawn('script', ['-qefc', `${PROGRAM} ${command}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  let unread = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`waited in vain for a question; it said:\n${said}`));
    }, PATIENCE);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      unread += text;
      const typed = answer(unread);
      if (typed === undefined) return;
      unread = '';
      child.stdin.write(typed);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, said: said.replaceAll('\r\n', '\n') });
    });
  });
}

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

/** The folder with articles that leave a doubt of every kind. */
function withDoubts(dir: string): string {
  const articles = {
    'a.md': `---
published: 2019-04-05
url: https://a.example/1
---
Norway delivered two helicopters to Finland on 4 March 2019. Norway delivered two more helicopters to Finland on 20 March 2019.

Armed men attacked a village on 1 March 2019.

The ferry was painted green on 2 April 2019.

Ann Berg visited Norway on 4 January 2019. Ann Berg visited Finland on 1 February 2019.
`,
    'b.md': 'Finland expelled two Norwegian diplomats on Monday. A meeting was held.\n',
    'c.md': `---
published: 2019-08-05
url: https://a.example/3
---
Otto Vale, the defence minister, said on Thursday evening that the aircraft had been acquired under a contract that was concluded in December 2018.

"Finland bought these helicopters" from Norway, "a good neighbour", he told reporters on the tarmac in Oslo.
`,
  };
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(dir, 'articles', name), text);
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
  'review: accept, edit, merge, split, no event, each written as a person would write it': async (dir) => {
    const { status, said } = await inAnyOrder(`review --content ${withDoubts(dir)}`, [
      [/\[joined on little\][^]*\[q\]uit: $/u, 's\r'],
      [/\[alike, kept apart\] Norway delivers[^]*\[q\]uit: $/u, 'm\r'],
      [/\[one source alone\][^]*\[q\]uit: $/u, 'a\r'],
      [/\[doubtful event\] Meeting[^]*\[q\]uit: $/u, 'n\r'],
      [/\[article without a day\][^]*\[q\]uit: $/u, 'e\r'],
      [/published \[.*\]: $/u, '2019-06-06\r'],
      [/\[unknown name\] Ann Berg[^]*\[q\]uit: $/u, 'e\r'],
      [/kind: .*\]: $/u, 'person\r'],
      [/\[date without an event\] a [^]*\[q\]uit: $/u, 'e\r'],
      [/title in English .*: $/u, 'The ferry is painted green\r'],
      [/title in French .*: $/u, 'On peint le bac en vert\r'],
      [/no type of event[^]*type \[.*\]: $/u, 'statement\r'],
      [/type \[.*\]: $/u, 'painting\r'],
      [/note .*: $/u, '\r'],
      [/\[q\]uit: $/u, 'l\r'],
    ]);
    const decisions = decisionsIn(dir);
    const written = (text: string): [string, boolean] => [
      `a decision “${text}”`,
      decisions.includes(`---\n${text}\n---\n`),
    ];
    const actors = readFileSync(join(dir, 'actors.yml'), 'utf8');
    return wrong(
      ['status 0', status === 0],
      ['everything written holds together', said.includes('7 written; build to publish them.')],
      written('different: [c#4, c#2]'),
      written(
        'same: [2019-03-20-norway-delivers-two-helicopters-finland, 2019-03-04-norway-delivers-two-helicopters-finland]',
      ),
      [
        'a decision on the attack',
        decisions.some((one) => /^---\nevent: 2019-03-01-\S*attack\S*\nstatus: occurred\n---\n$/u.test(one)),
      ],
      ['a decision no-event', decisions.some((one) => /^---\nno-event: \S+-meeting\n---\n$/u.test(one))],
      written(
        'date: 2019-04-02\ntype: statement\ntitle: { en: The ferry is painted green, fr: On peint le bac en vert }',
      ),
      [
        'a decision of an event is named after it',
        existsSync(join(dir, 'decisions/2019-04-02-the-ferry-is-painted-green.md')),
      ],
      [
        'an actor',
        actors.endsWith('- id: ann-berg\n  kind: person\n  name: { en: Ann Berg, fr: Ann Berg }\n'),
      ],
      [
        'a day of publication',
        readFileSync(join(dir, 'articles/b.md'), 'utf8').startsWith('---\npublished: 2019-06-06\n---\n'),
      ],
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
