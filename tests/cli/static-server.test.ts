import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer, type Served } from '../../src/cli/static-server.ts';

async function serving(
  files: Record<string, string>,
): Promise<{ served: Served; dir: string; port: number; address: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'datelined-served-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const served: Served = { root: join(dir, 'site'), readers: new Map(), state: { faults: '' } };
  const server = await startServer(served, 0);
  onTestFinished(() => {
    server.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return { served, dir, ...(server.address() as AddressInfo) };
}

const page = async (port: number, path: string): Promise<string> =>
  (await fetch(`http://localhost:${port}${path}`)).text();

test('of a site that is being made the pages that are ready are served, and no other', async () => {
  const { served, dir, port } = await serving({
    'site/index.html': 'old home',
    'site/a/index.html': 'old a',
    'new/index.html': 'new home',
    'new/a/index.html': 'half of a',
  });
  served.state = { faults: '', ahead: { dir: join(dir, 'new'), addresses: ['/'] } };
  expect(await page(port, '/')).toContain('new home');
  expect(await page(port, '/a/')).toContain('old a');
  // It has gone to its place.
  rmSync(join(dir, 'new'), { recursive: true });
  expect(await page(port, '/')).toContain('old home');
});

test('a page that waits for news is known by its address', async () => {
  const { served, port } = await serving({ 'site/index.html': '<body></body>' });
  const waiting = await fetch(`http://localhost:${port}/.datelined/news?/events/a%20b/`);
  expect([...served.readers.values()]).toEqual(['/events/a b/']);
  await waiting.body!.cancel();
});

test('nothing outside the folder is served, however it is asked for', async () => {
  const { port } = await serving({ 'site/index.html': 'home', 'secret.txt': 'secret' });
  for (const path of ['/../secret.txt', '../secret.txt', '/%2e%2e/secret.txt', '/a/..%2f..%2fsecret.txt']) {
    const text = await new Promise<string>((resolve) => {
      request({ host: 'localhost', port, path }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => (body += part));
        response.on('end', () => {
          resolve(body);
        });
      }).end();
    });
    expect(text).not.toContain('secret');
  }
});

test('nobody on another machine is answered', async () => {
  const { address } = await serving({});
  expect(['127.0.0.1', '::1']).toContain(address);
});
