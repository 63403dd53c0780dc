import { mkdtempSync, rmSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../site/templates.ts';
import { openBuilder } from './builder.ts';
import { templatesBeside } from './options.ts';
import { onInterrupt } from './signals.ts';
import { startServer } from './static-server.ts';
import { watchFolders } from './watch.ts';

/** Code that can change while it runs: the program's own, when it runs from its sources. */
const CODE = import.meta.url.endsWith('.js') ? [] : [join(PROJECT, 'templates'), join(PROJECT, 'src')];

/**
 * Builds into a temporary folder and serves it; builds again after each change, in a process that stays warm. The ledger
 * is never written. Faults stand in the terminal and the page.
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
  const builder = openBuilder(['build', '--preview', '--content', content, '--output', site]);
  const rebuild = async (): Promise<void> => {
    state.faults = await builder.build();
    for (const reader of readers) reader.write('event: built\ndata: \n\n');
  };
  await rebuild();
  process.stderr.write(`http://localhost:${portOf(server)}/ — stop with Ctrl-C\n`);
  const watched = new Set([content, templatesBeside(content), ...CODE]);
  watchFolders([...watched], async (changed) => {
    if (changed.some((folder) => CODE.includes(folder))) builder.renew();
    await rebuild();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
