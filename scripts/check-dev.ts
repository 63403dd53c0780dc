// `dev` as an editor has it: the page, a fault that appears in page and terminal and goes when mended, a reload, a half-written
// file, folders that come later, a build that dies, and the end. In a content folder of its own. Work is counted in time of
// the processor, so that a busy machine does not matter. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';

const PROGRAM = ['--import', 'tsx', 'src/cli/index.ts'];
/** Nothing may take longer, on however busy a machine. Milliseconds. */
const PATIENCE = 90_000;

const root = mkdtempSync(join(tmpdir(), 'datelined-dev-'));
const folder = join(root, 'desk');
const content = join(folder, 'content');
execFileSync(process.execPath, [...PROGRAM, 'init', folder], { stdio: 'ignore' });

const child = spawn(process.execPath, [...PROGRAM, 'dev', '--content', content, '--port', '0'], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
let said = '';
child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));

const counts = { passed: 0, failed: 0 };

async function until(name: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const limit = performance.now() + PATIENCE;
  let good = false;
  while (!(good = await Promise.resolve(holds()).catch(() => false)) && performance.now() < limit)
    await new Promise((resolve) => setTimeout(resolve, 100));
  counts[good ? 'passed' : 'failed'] += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}${good ? '' : `\n${said}`}`);
}

const address = (): string => /http:\/\/localhost:\d+/u.exec(said)?.[0] ?? 'http://localhost:1';
const page = async (path = '/'): Promise<string> => (await fetch(address() + path)).text();

/** How often the browser was told to load the page again. */
let reloads = 0;
/** The work that the builder had done when it last was. */
let ticksAtReload = 0;
async function listen(): Promise<void> {
  const answer = await fetch(`${address()}/.datelined/news?/`);
  for await (const chunk of answer.body!) {
    const told = Buffer.from(chunk as Uint8Array)
      .toString()
      .split('event: built').length;
    if (told > 1) ticksAtReload = ticks(builder());
    reloads += told - 1;
  }
}

/** Parts of the work of starting and the first build after which a change may show at the latest. */
const SOON = 0.2;

/** The process that builds. */
const builder = (): number =>
  readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
    .find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('warm'))!;
/** Time of the processor that a process has taken, in ticks. */
function ticks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

const article = join(content, 'articles', 'new.md');
try {
  await until('the site is served', async () => (await page()).includes('two helicopters'));
  void listen().catch(() => undefined);
  const first = ticks(builder());
  writeFileSync(article, '---\npublished: someday\n---\nNorway sold four ferries to Sweden on Monday.\n');
  await until(
    'a fault appears in the page',
    async () =>
      (await page()).includes('new.md:2: &quot;published&quot;') ||
      (await page()).includes('new.md:2: "published"'),
  );
  await until('and in the terminal', () => /new\.md:2: "published": not a date/u.test(said));
  await until('the site of before is still there below it', async () =>
    (await page()).includes('two helicopters'),
  );
  writeFileSync(`${article}.tmp`, '---\npublished: 2024-03-');
  writeFileSync(
    `${article}.tmp`,
    '---\npublished: 2024-03-06\n---\nNorway delivered four helicopters to Sweden on Tuesday.\n',
  );
  renameSync(`${article}.tmp`, article);
  await until('mended, the fault goes and the article shows', async () => {
    const text = await page();
    return !text.includes('role="alert"') && text.includes('four helicopters');
  });
  await until('the browser was told to load again', () => reloads >= 2);
  for (let save = 0; save < 100; save++)
    writeFileSync(
      article,
      `---\npublished: 2024-03-06\n---\nNorway delivered ${save + 5} helicopters to Sweden on Tuesday.\n`,
    );
  await until('after a hundred saves the last one shows (fault 9)', async () =>
    (await page()).includes('104 helicopters'),
  );
  const before = ticks(builder());
  const reloadsBefore = reloads;
  writeFileSync(
    article,
    '---\npublished: 2024-03-06\n---\nNorway delivered 300 helicopters to Sweden on Tuesday.\n',
  );
  await until(
    'one change shows',
    async () => reloads > reloadsBefore && (await page()).includes('300 helicopters'),
  );
  const part = (ticksAtReload - before) / first;
  await until(
    `after ${(part * 100).toFixed(0)} % of the work of starting and the first build`,
    () => part < SOON,
  );
  mkdirSync(join(content, 'articles', 'later'));
  writeFileSync(
    join(content, 'articles', 'later', 'another.md'),
    '---\npublished: 2024-03-08\n---\nNorway delivered 41 tanks to Sweden on Thursday.\n',
  );
  await until('a folder made later is read', async () => (await page()).includes('41 tanks'));
  writeFileSync(
    join(content, 'articles', 'later', 'another.md'),
    '---\npublished: 2024-03-08\n---\nNorway delivered 42 tanks to Sweden on Thursday.\n',
  );
  await until('and watched', async () => (await page()).includes('42 tanks'));
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'style.css'), 'body { color: teal }\n');
  await until('so is a folder of templates', async () => (await page('/style.css')).includes('teal'));
  process.kill(builder(), 'SIGKILL');
  writeFileSync(
    article,
    '---\npublished: 2024-03-06\n---\nNorway delivered 301 helicopters to Sweden on Tuesday.\n',
  );
  await until('a build that dies is followed by another', async () =>
    (await page()).includes('301 helicopters'),
  );
  unlinkSync(article);
  await until(
    'a deleted article goes',
    async () => (await page()).includes('two helicopters') && !(await page()).includes('301 helicopters'),
  );
  child.kill('SIGINT');
  await until('Ctrl-C ends it with 130', async () => (await ended) === 130);
} finally {
  child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
