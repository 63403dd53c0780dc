import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Ahead } from '../site/make.ts';

/** What the server shows. */
export interface Served {
  root: string;
  /** The pages that wait for news, each with its address. */
  readers: Map<ServerResponse, string>;
  /** What the last build complained about, and the pages that are made already while it is still at work. */
  state: { faults: string; ahead?: Ahead };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

const NEWS = '/.datelined/news';
const RELOAD = `<script>new EventSource('${NEWS}?' + location.pathname).addEventListener('built', () => location.reload())</script>`;

/** Serves a folder on this machine only. Rejects when the port is taken. */
export function startServer(served: Served, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request, response, served);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve(server);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const { path, query } = partsOf(request.url ?? '/');
  if (path === NEWS) {
    listen(response, served.readers, query);
    return;
  }
  const found = path === null ? null : await findPage(served, path);
  const missing = found ??
    (await readPage(served.root, '/404.html')) ?? { type: TYPES['.html']!, body: Buffer.from('Not found') };
  const body =
    missing.type === TYPES['.html']
      ? withNews(missing.body.toString('utf8'), served.state.faults)
      : missing.body;
  response.writeHead(found ? 200 : 404, { 'content-type': missing.type, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function partsOf(url: string): { path: string | null; query: string } {
  try {
    const { pathname, search } = new URL(url, 'http://localhost');
    return { path: normalize(decodeURIComponent(pathname)), query: decodeURIComponent(search.slice(1)) };
  } catch {
    return { path: null, query: '' };
  }
}

function listen(response: ServerResponse, readers: Served['readers'], address: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  readers.set(response, address);
  response.on('close', () => readers.delete(response));
}

/** A page that is made already comes from the folder of the new site, until it has gone from there to its place. */
async function findPage({ root, state: { ahead } }: Served, path: string): ReturnType<typeof readPage> {
  const early = ahead?.addresses.includes(path) ? await readPage(ahead.dir, path) : null;
  return early ?? readPage(root, path);
}

/** `normalize` has taken every ".." out of the path, so that nothing outside the folder can be meant. */
async function readPage(root: string, path: string): Promise<{ type: string; body: Buffer } | null> {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  try {
    return { type, body: await readFile(file) };
  } catch {
    return null;
  }
}

/** Adds the reload script, which the published policy would forbid, and the faults of the last build. */
function withNews(page: string, faults: string): string {
  const open = page.replace(/<meta[^>]{0,20}http-equiv="?content-security-policy[^>]*>/iu, '');
  const shown =
    faults === ''
      ? ''
      : `<pre role="alert" style="padding:1rem;background:#fff3f0;color:#7a1c10;white-space:pre-wrap">${escaped(faults)}</pre>`;
  return open.includes('</body>')
    ? open.replace('</body>', () => `${shown}${RELOAD}</body>`)
    : `${open}${shown}${RELOAD}`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
