// Puts a site behind nginx and Apache with the very configurations of docs/publishing.md, and asks for its addresses: pages
// answer, former addresses lead on, what never was gets the page for it, headers are sent, hidden files are not shown.
// Wants both programs installed. The last line is `N passed, N failed`.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = ['--import', 'tsx', 'src/cli/index.ts'];
/** No server takes longer to begin. Milliseconds. */
const PATIENCE = 20_000;
const FORMER = '/events/2024-03-04-sweden-delivers-two-helicopters-norway/';
const KEPT = '/events/2024-01-sweden-norway-sign-agreement/';

const root = mkdtempSync(join(tmpdir(), 'datelined-servers-'));
const site = join(root, 'desk/_site');
const guide = readFileSync('docs/publishing.md', 'utf8');

/** A site in which one event was made one with another, so that an address forwards. */
function buildSite(): void {
  const desk = join(root, 'desk');
  const content = join(desk, 'content');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [...PROGRAM, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  run('init', desk);
  run('build', '--content', content, '--output', site);
  const same = [KEPT, FORMER].map((path) => path.slice('/events/'.length, -1));
  writeFileSync(join(content, 'decisions/same.md'), `---\nsame: [${same.join(', ')}]\n---\n`);
  run('build', '--content', content, '--output', site);
}

/** The configuration the guide shows for a server, with the folder and port of this run. */
function configuration(language: string, port: number): string {
  const block = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'u').exec(guide)![1]!;
  return block
    .replaceAll('/var/www/north', site)
    .replace('listen 80;', `listen ${port};`)
    .replace('*:80', `*:${port}`);
}

/** `former`: how a former address is answered, by a redirect or by the page that leads on. */
const servers: Record<string, { port: number; former: number; begin: () => [string, string[]] }> = {
  nginx: {
    port: 18_081,
    former: 200,
    begin: () => {
      const file = join(root, 'nginx.conf');
      writeFileSync(
        file,
        `daemon off; user root; pid ${root}/nginx.pid; error_log ${root}/nginx.log;
        events {} http { include /etc/nginx/mime.types; access_log off; ${configuration('nginx', 18_081)} }`,
      );
      return ['nginx', ['-c', file]];
    },
  },
  apache: {
    port: 18_082,
    former: 301,
    begin: () => {
      const file = join(root, 'apache.conf');
      const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers'];
      const loaded = modules.map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      writeFileSync(
        file,
        `${loaded.join('\n')}
        ServerName north.example\nPidFile ${root}/apache.pid\nErrorLog ${root}/apache.log\nListen 18082
        User www-data\nGroup www-data\nDirectoryIndex index.html\nTypesConfig /etc/mime.types
        <FilesMatch "^\\.ht">\nRequire all denied\n</FilesMatch>\n${configuration('apache', 18_082)}`,
      );
      return ['apache2', ['-D', 'FOREGROUND', '-f', file]];
    },
  },
};

interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

async function ask(port: number, path: string): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What each server must do. */
const duties: Record<string, (ask: (path: string) => Promise<Answer>, former: number) => Promise<boolean>> = {
  'pages answer in both languages': async (ask) => {
    const pages = await Promise.all(['/', '/fr/', KEPT].map(ask));
    return pages.every(({ status, text }) => status === 200 && text.includes('</html>'));
  },
  'a former address leads on': async (ask, former) => {
    const { status, headers, text } = await ask(FORMER);
    const slug = KEPT.slice('/events/'.length);
    return status === former && (headers.get('location') ?? text).includes(slug);
  },
  'what never was gets the page for it': async (ask) => {
    const { status, text } = await ask('/events/never/');
    return status === 404 && text === readFileSync(join(site, '404.html'), 'utf8');
  },
  'headers are sent': async (ask) => {
    const { headers } = await ask(KEPT);
    return (
      headers.get('x-content-type-options') === 'nosniff' &&
      headers.get('referrer-policy') === 'strict-origin-when-cross-origin' &&
      (headers.get('content-security-policy') ?? '').includes("frame-ancestors 'none'")
    );
  },
  'the small timeline may stand in another site': async (ask) => {
    const { status, headers } = await ask('/embed/');
    return (
      status === 200 && !(headers.get('content-security-policy') ?? '').includes("frame-ancestors 'none'")
    );
  },
  'hidden files are not shown': async (ask) => (await ask('/.htaccess')).status >= 400,
};

let passed = 0;
let failed = 0;

async function isUp(port: number): Promise<boolean> {
  const limit = performance.now() + PATIENCE;
  while (performance.now() < limit) {
    if (
      await ask(port, '/').then(
        () => true,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function check(name: string): Promise<void> {
  const { port, former, begin } = servers[name]!;
  const [command, args] = begin();
  const server = spawn(command, args, { stdio: 'inherit' });
  const over = new Promise((resolve) => server.once('exit', resolve));
  const up = await isUp(port);
  for (const [duty, holds] of Object.entries(duties)) {
    const good = up && (await holds((path) => ask(port, path), former).catch(() => false));
    if (good) passed += 1;
    else failed += 1;
    console.log(`${good ? 'ok  ' : 'FAIL'} ${name}: ${duty}`);
  }
  server.kill('SIGTERM');
  await over;
}

try {
  chmodSync(root, 0o755);
  buildSite();
  for (const name of Object.keys(servers)) await check(name);
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
