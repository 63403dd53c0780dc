import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  /** Address of the site, prefix included, without a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/** Serves a built site under a prefix on a free port of this machine. */
export async function serve(dir: string, prefix = '/some/prefix'): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(`${prefix}/`) ? normalize(path.slice(prefix.length)) : null;
    const file = inside === null ? '' : join(dir, inside.endsWith('/') ? `${inside}index.html` : inside);
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((done) =>
        server.close(() => {
          done();
        }),
      ),
  };
}

/** Where the site says it stands: its 404 page, shown for any address, links from there. */
export async function prefixOf(dir: string): Promise<string> {
  const robots = await readFile(join(dir, 'robots.txt'), 'utf8');
  const sitemap = /^Sitemap: (.*)$/m.exec(robots)![1]!;
  return new URL('.', sitemap).pathname.replace(/\/$/, '');
}
