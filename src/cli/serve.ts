import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../site/templates.ts';
import { openBuilder, type Builder } from './builder.ts';
import { templatesBeside } from './options.ts';
import { onInterrupt } from './signals.ts';
import { startServer, type Served } from './static-server.ts';
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
  const served: Served = { root: site, readers: new Map(), state: { faults: '' } };
  const server = await startServer(served, port);
  const builder = openBuilder();
  const rebuild = async (): Promise<void> => {
    await build(builder, content, served);
  };
  await rebuild();
  process.stderr.write(`http://localhost:${portOf(server)}/ — stop with Ctrl-C\n`);
  const watched = new Set([content, templatesBeside(content), ...CODE]);
  watchFolders([...watched], async (changed) => {
    if (changed.some((folder) => CODE.includes(folder))) builder.renew();
    await rebuild();
  });
}

/** Each open page is loaded again as soon as it is made; all others, and where there are faults all, when the build is over. */
async function build(builder: Builder, content: string, served: Served): Promise<void> {
  const { root, readers } = served;
  let shown: string[] = [];
  const order = { content, output: root, open: [...new Set(readers.values())] };
  const faults = await builder.build(order, (ahead) => {
    served.state = { faults: '', ahead };
    shown = ahead.addresses;
    loadAgain(readers, (address) => shown.includes(address));
  });
  served.state = { faults };
  loadAgain(readers, (address) => faults !== '' || !shown.includes(address));
}

function loadAgain(readers: Served['readers'], isMeant: (address: string) => boolean): void {
  for (const [reader, address] of readers) if (isMeant(address)) reader.write('event: built\ndata: \n\n');
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
