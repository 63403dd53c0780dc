import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keyOf, slotBeside, type Slot } from '../cache/index.ts';
import { LARGEST_FILE } from '../content/files.ts';
import { siteStands } from '../site/stands.ts';
import { PROJECT } from '../site/templates.ts';
import type { Account } from './account.ts';
import { templatesBeside, type BuildOptions } from './options.ts';

/** What went into a build, as hashes: the ledger apart, because a build writes it. */
interface Input {
  all: string;
  ledger: string;
}

/** What the last build kept of itself. */
interface LastBuild {
  input: Input;
  account: Account;
}

/** The account of the last build, where nothing that went into it is other than now and its site stands whole. */
export async function sameAsBefore(options: BuildOptions): Promise<Account | undefined> {
  const slot = slotOf(options);
  const last = JSON.parse(slot.read() ?? 'null') as LastBuild | null;
  if (last === null || !isSame(last.input, inputOf(options))) return undefined;
  return (await siteStands(options.output, standingFor(options))) ? last.account : undefined;
}

/**
 * Notes what went into a build before it begins. Called when the site is published, what is given back keeps the
 * account for the next build.
 */
export function noteInput(options: BuildOptions): (account: Account) => void {
  const before = inputOf(options);
  return (account) => {
    const input = before && { ...before, ledger: ledgerOf(options) };
    if (input) slotOf(options).write(JSON.stringify({ input, account } satisfies LastBuild));
  };
}

/** Where the files of the last site are listed; a preview is made elsewhere each time. */
export const keptFor = ({ content, output, preview }: BuildOptions): Slot =>
  slotBeside(content, preview ? 'preview' : `site of ${resolve(output)}`);

/** Where it is kept how they lie on the disk. */
export const standingFor = ({ content, output, preview }: BuildOptions): Slot =>
  slotBeside(content, preview ? 'standing preview' : `standing of ${resolve(output)}`);

const slotOf = ({ content, output, preview }: BuildOptions): Slot =>
  slotBeside(content, preview ? 'build of preview' : `build of ${resolve(output)}`);

const isSame = (one: Input, other: Input | undefined): boolean =>
  one.all === other?.all && one.ledger === other.ledger;

/**
 * Nothing where something in the folders is neither file nor folder, or larger than any article: then they are read
 * with the usual care.
 */
function inputOf(options: BuildOptions): Input | undefined {
  const { content, output, preview, asOf } = options;
  const hash = createHash('sha256');
  const whole = [resolve(content), templatesBeside(content), join(PROJECT, 'templates')].every((folder) =>
    hashFolder(folder, (bytes) => hash.update(bytes)),
  );
  // A preview stamps its day anew each time; what is published has it in the ledger.
  const told = keyOf([resolve(content), resolve(output), preview ? asOf : null, hash.digest('hex')]);
  return whole ? { all: told, ledger: ledgerOf(options) } : undefined;
}

function hashFolder(folder: string, take: (bytes: string | Buffer) => void): boolean {
  if (!existsSync(folder)) return true;
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .every((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return hashFolder(path, take);
        if (!entry.isFile()) return false;
        if (entry.name === 'ledger.json') return true;
        if (lstatSync(path).size > LARGEST_FILE) return false;
        const bytes = readFileSync(path);
        take(`\0${path}\0${bytes.length}\0`);
        take(bytes);
        return true;
      });
  } catch {
    // What cannot be read, or has gone meanwhile, is told by those who read it.
    return false;
  }
}

function ledgerOf({ content }: BuildOptions): string {
  try {
    // It grows with the chronology: its bytes are hashed as they are.
    return createHash('sha256')
      .update(readFileSync(join(content, 'ledger.json')))
      .digest('hex');
  } catch {
    return '';
  }
}
