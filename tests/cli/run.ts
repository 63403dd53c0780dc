import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { createProgram } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/program.ts';

const PROGRAM = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

export interface Ended {
  status: number | null;
  out: string;
  err: string;
}

/** Calls `datelined` in this process and catches what it says. */
export async function call(...args: string[]): Promise<Ended> {
  const said = { out: '', err: '' };
  const catching = (key: keyof typeof said) => (text: string | Uint8Array) => {
    said[key] += String(text);
    return true;
  };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(catching('out'));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(catching('err'));
  try {
    return { status: await run(createProgram(), args), ...said };
  } finally {
    out.mockRestore();
    err.mockRestore();
    process.exitCode = undefined;
  }
}

/** Starts `datelined` as an editor would, in a process of its own. */
export function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', PROGRAM, ...args], { stdio: 'pipe' });
}

/** Waits for a process to end, with all it said. */
export function ended(child: ChildProcess): Promise<Ended> {
  const said = { out: '', err: '' };
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, ...said });
    });
  });
}

/** Lines of JSON, parsed. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
