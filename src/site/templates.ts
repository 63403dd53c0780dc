import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashTree } from '../cache/index.ts';

/** Where Datelined itself lies: its sources, or what they were compiled to. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/u, '');

/** How its templates end: TypeScript in the sources, JavaScript once compiled. */
export const TEMPLATE_ENDING = import.meta.url.endsWith('.ts') ? '11ty.ts' : '11ty.js';

/** The templates of one build, and what is to be called when it is over. */
export interface Templates {
  dir: string;
  /** Hash of all their files. */
  version: string;
  /** Whether some of them are the user's. */
  mixed: boolean;
  clear: () => void;
}

/**
 * Our own templates with the user's in their places: a file of the same name (`style.css`, `parts/list.js`,
 * `event.11ty.js`) takes the place of ours, all others stay. Without any of the user's, ours are used as they lie.
 */
export function templatesWith(user: string | undefined): Templates {
  const own = join(PROJECT, 'templates');
  if (user === undefined || !existsSync(user) || resolve(user) === own)
    return { dir: own, version: versionOf(own), mixed: false, clear: () => undefined };
  const root = mkdtempSync(join(tmpdir(), 'datelined-templates-'));
  const dir = join(root, 'templates');
  cpSync(own, dir, { recursive: true });
  for (const name of filesIn(user)) cpSync(join(user, name), join(dir, placeOf(dir, name)));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  // Templates import views from "../src" and libraries by name, wherever they lie; the script of the pages is compiled as
  // the sources say.
  for (const name of ['src', 'tsconfig.json'])
    if (existsSync(join(PROJECT, name))) symlinkSync(join(PROJECT, name), join(root, name));
  symlinkSync(librariesFolder(), join(root, 'node_modules'));
  return {
    dir,
    version: versionOf(dir),
    mixed: true,
    clear: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dir, name)).isFile(),
  );

/** Which of ours a file replaces: `event.11ty.js` that of `event.11ty.ts` too, so that it fits the sources as well. */
function placeOf(ours: string, name: string): string {
  const source = name.replace(/\.js$/u, '.ts');
  return existsSync(join(ours, source)) ? source : name;
}

function versionOf(dir: string): string {
  const hash = createHash('sha256');
  hashTree(dir, (bytes) => hash.update(bytes));
  return hash.digest('hex');
}

/** The `node_modules` in which the libraries of the templates lie. */
function librariesFolder(): string {
  const path = fileURLToPath(import.meta.resolve('remark'));
  return path.slice(0, path.lastIndexOf('node_modules') + 'node_modules'.length);
}
