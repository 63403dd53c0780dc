import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../site/templates.ts';
import { PlainError } from './faults.ts';
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
  if (existsSync(dir) && readdirSync(dir).some((name) => name !== '.git'))
    throw new PlainError(`${dir} is not empty; name a new folder`);
  cpSync(join(PROJECT, 'src', 'starter'), dir, { recursive: true });
  mkdirSync(join(dir, '.github', 'workflows'), { recursive: true });
  for (const [from, to] of Object.entries(RENAMED)) renameSync(join(dir, from), join(dir, to));
  rmSync(join(dir, 'workflows'), { recursive: true });
  writeSchemas(join(dir, 'schemas'));
  writeFileSync(join(dir, 'package.json'), `${JSON.stringify(packageFile(), null, 2)}\n`);
  say(
    [
      `A chronology begins in ${dir}:`,
      '  content/chronology.yml   title, period, address, parties: begin here',
      '  content/actors.yml       who is who',
      '  content/articles/        an example; "datelined add FILE" puts yours beside it',
      '  content/decisions/       an example of your word, which wins',
      `Next: cd ${dir} && npx datelined dev`,
      '',
    ].join('\n'),
  );
}

/** The JSON Schemas that the first lines of the YAML files name, for editors that complete and check as you type. */
export function writeSchemas(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas()))
    writeFileSync(join(dir, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

function packageFile(): object {
  return {
    private: true,
    scripts: { start: 'datelined dev', check: 'datelined check', build: 'datelined build' },
    dependencies: { datelined: `^${VERSION}` },
  };
}
