import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { PROJECT } from '../site/templates.ts';
import { PlainError, UsageError } from './faults.ts';
import { jsonSchemas } from './schemas.ts';
import { VERSION } from './version.ts';
import { say } from './say.ts';

/** Files of the starter under other names: npm would take the first as its own, and git hosts want the second. */
const RENAMED: Record<string, string> = {
  gitignore: '.gitignore',
  'workflows/publish.yml': '.github/workflows/publish.yml',
};

/** Writes a small chronology that builds as it stands, with comments on all that is to be filled in. */
export function beginChronology(dir: string): void {
  if (dir.trim() === '') throw new UsageError('the folder has no name; name a new folder');
  refuseTaken(dir, resolve(dir));
  cpSync(join(PROJECT, 'src', 'starter'), dir, { recursive: true });
  mkdirSync(join(dir, '.github', 'workflows'), { recursive: true });
  for (const [from, to] of Object.entries(RENAMED)) renameSync(join(dir, from), join(dir, to));
  rmSync(join(dir, 'workflows'), { recursive: true });
  writeSchemas(join(dir, 'schemas'));
  const tarball = tarballOf(join(PROJECT, '..', '..'));
  if (tarball !== undefined) copyFileSync(tarball, join(dir, basename(tarball)));
  const version = tarball === undefined ? `^${VERSION}` : `file:${basename(tarball)}`;
  writeFileSync(join(dir, 'package.json'), `${JSON.stringify(packageFile(version), null, 2)}\n`);
  say(
    [
      `A chronology begins in ${dir}:`,
      '  content/chronology.yml   title, period, address, parties: begin here',
      '  content/actors.yml       who is who',
      '  content/articles/        an example; "datelined add FILE" puts yours beside it',
      '  content/decisions/       an example of your word, which wins',
      ...nextIn(dir),
      '',
    ].join('\n'),
  );
}

/** The path as the machine takes it: `new/..` is the folder that is there, though `new` is not. */
function refuseTaken(shown: string, path: string): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) throw new PlainError(`${shown} is a file; name a new folder`);
  if (readdirSync(path).some((name) => name !== '.git'))
    throw new PlainError(`${shown} is not empty; name a new folder`);
}

/** What to type next; from a clone, the program has to be put into the new folder first: no registry has it. */
function nextIn(dir: string): string[] {
  const fromClone = existsSync(join(PROJECT, 'src', 'cli', 'index.ts'));
  if (!fromClone) return [`Next: cd ${dir} && npm install && npx datelined dev`];
  return [
    `Next, here: npm pack --silent --pack-destination ${dir}`,
    `Then: cd ${dir} && npm install ./datelined-${VERSION}.tgz && npx datelined dev`,
  ];
}

/** The JSON Schemas that the first lines of the YAML files name, for editors that complete and check as you type. */
export function writeSchemas(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas()))
    writeFileSync(join(dir, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

/**
 * The file that the program was installed from, by the account npm keeps in `node_modules`: no registry has it, so a new
 * chronology takes it along and `npm install` works there, on other machines too.
 */
export function tarballOf(nodeModules: string): string | undefined {
  const account = join(nodeModules, '.package-lock.json');
  if (!existsSync(account)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(account, 'utf8')) as {
    packages?: Record<string, { resolved?: string }>;
  };
  const [, from] = /^file:(.+\.tgz)$/u.exec(packages['node_modules/datelined']?.resolved ?? '') ?? [];
  const path = from === undefined ? undefined : resolve(nodeModules, '..', from);
  return path !== undefined && existsSync(path) ? path : undefined;
}

function packageFile(version: string): object {
  return {
    private: true,
    scripts: { start: 'datelined dev', check: 'datelined check', build: 'datelined build' },
    dependencies: { datelined: version },
  };
}
