import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../site/templates.ts';
import { templatesBeside } from './options.ts';
import { onInterrupt } from './signals.ts';
import { startServer } from './static-server.ts';
import { watchFolders } from './watch.ts';

/** The sources run through tsx; once compiled they need nothing. */
const COMPILED = import.meta.url.endsWith('.js');
const PROGRAM = fileURLToPath(new URL(COMPILED ? 'index.js' : 'index.ts', import.meta.url));

/**
 * Builds into a temporary folder and serves it; builds again after each change, in a process of its own,
 * so that changed code counts too. The ledger is never written. Faults stand in the terminal and the page.
 */
export async function serveAndWatch(content: string, port: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'datelined-'));
  onInterrupt(() => {
    // Tried again: what a build that is being ended still writes would else be in the way.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  const site = join(folder, 'site');
  const readers = new Set<ServerResponse>();
  const state = { faults: '' };
  const server = await startServer({ root: site, port, readers, state });
  const rebuild = async (): Promise<void> => {
    state.faults = await buildOnce(content, site);
    for (const reader of readers) reader.write('event: built\ndata: \n\n');
  };
  await rebuild();
  process.stderr.write(`http://localhost:${portOf(server)}/ — stop with Ctrl-C\n`);
  const own = COMPILED ? [] : [join(PROJECT, 'templates'), join(PROJECT, 'src')];
  watchFolders([...new Set([content, templatesBeside(content), ...own])], rebuild);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** One build in a process of its own. Gives what it complained about, nothing when it went well. */
function buildOnce(content: string, site: string): Promise<string> {
  const args = [
    ...(COMPILED ? [] : ['--import', 'tsx']),
    PROGRAM,
    'build',
    '--preview',
    '--content',
    content,
    '--output',
    site,
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'pipe'] });
    const forget = onInterrupt(() => child.kill('SIGKILL'));
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      process.stderr.write(text);
    });
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('close', (status) => {
      forget();
      resolve(status === 0 ? '' : said || 'the build failed');
    });
  });
}
