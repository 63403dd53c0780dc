import { fileURLToPath } from 'node:url';
import { ContentError, formatFault, printable } from '../content/faults.ts';

/** The command was called wrongly: exit status 2. */
export class UsageError extends Error {}

/** The editor or the machine is in the way, not the program: one plain message, exit status 1. */
export class PlainError extends Error {}

/** What the machine refuses, in words, with what to do. */
const MACHINE: Record<string, string> = {
  ENOSPC: 'the disk is full; make room and try again, what was published before is untouched',
  EDQUOT:
    'your share of the disk is used up; make room and try again, what was published before is untouched',
  EBUSY:
    'in use, or a disk of its own, and cannot be replaced as a whole; name a folder inside it with --output',
  EROFS: 'the disk cannot be written to; choose another folder with --output or mount it for writing',
  EACCES: 'permission is missing; check who owns the file or folder',
  EPERM: 'permission is missing; check who owns the file or folder',
  EMFILE: 'too many files are open; raise the limit with "ulimit -n" and try again',
  ENOENT: 'there is no such file or folder, and none can be made there; check the path',
  ENOTDIR: 'a part of this path is a file and no folder; check the path',
  EISDIR: 'this is a folder; name a file',
  ENAMETOOLONG: 'the name is too long for this disk; choose a shorter one',
  ELOOP: 'links that lead to each other; name the file or folder itself',
  EADDRINUSE: 'the port is in use; choose another with --port',
};

const PROGRAM = fileURLToPath(new URL('..', import.meta.url));

/** Errors of publishing that say themselves what to do; named, for most commands load nothing of it. */
const IN_THE_WAY = ['LockHeld', 'NoSite', 'NoWayBack'];

/** Tells an error in words on standard error and gives the exit status that fits it. */
export function report(error: unknown, say: (text: string) => void): number {
  if (error instanceof ContentError) {
    for (const fault of error.faults) say(formatFault(fault));
    return 1;
  }
  if (error instanceof UsageError) {
    say(`datelined: ${printable(error.message)}`);
    return 2;
  }
  if (error instanceof PlainError) {
    say(`datelined: ${printable(error.message)}`);
    return 1;
  }
  const told = error instanceof Error && IN_THE_WAY.includes(error.name);
  say(told ? `datelined: ${printable(error.message)}` : (machineError(error) ?? bug(error)));
  return 1;
}

/** Looks through the errors that an error was made from; libraries wrap what the machine said. */
function machineError(error: unknown): string | null {
  for (let one = error, depth = 0; one instanceof Error && depth < 6; one = innerOf(one), depth++) {
    const cure = 'code' in one ? MACHINE[String(one.code)] : undefined;
    if (cure === undefined) continue;
    const path = 'path' in one && typeof one.path === 'string' ? one.path : '';
    // What the program misses of its own is its own fault.
    if (path.startsWith(PROGRAM)) return null;
    return `datelined: ${path === '' ? '' : `${printable(path)}: `}${cure}`;
  }
  return null;
}

function innerOf(error: Error): unknown {
  return 'originalError' in error && error.originalError !== error ? error.originalError : error.cause;
}

/** What the program that failed says of it: the innermost error, for what wraps it only says where it was met. */
function bug(outer: unknown): string {
  let error = outer;
  for (let depth = 0; depth < 6 && error instanceof Error; depth++) {
    const inner = innerOf(error);
    if (!(inner instanceof Error)) break;
    error = inner;
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join('\n') : '';
  return [
    `datelined: the program failed, and the fault is its own: ${printable(message)}`,
    'Please report it where you got the program, with the command and these lines:',
    stack,
  ].join('\n');
}
