import dns from 'node:dns';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { publishSite } from '../../src/site/publish.ts';
import { sample } from './sample.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('a build opens no connection and asks for no name (fault 6)', async () => {
  const connect = vi.spyOn(net.Socket.prototype, 'connect');
  const lookup = vi.spyOn(dns, 'lookup');
  const fetched = vi.spyOn(globalThis, 'fetch');
  const dir = await mkdtemp(join(tmpdir(), 'datelined-offline-'));
  await publishSite(sample, join(dir, 'site'));
  await rm(dir, { recursive: true, force: true });
  // What runs the TypeScript of the tests talks to itself over a pipe of this machine.
  const away = connect.mock.calls
    .flat(2)
    .filter((to) => typeof to === 'object' && to !== null && 'port' in to);
  expect([away, lookup.mock.calls, fetched.mock.calls].flat()).toEqual([]);
}, 240_000);
