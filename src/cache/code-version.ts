import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `src/` itself, or what it was compiled to. */
const SOURCES = fileURLToPath(new URL('..', import.meta.url));

let known: string | undefined;

/**
 * Stands for everything beside the input that decides what comes out: the program's own files, language data and
 * built-in event types among them, the versions of its libraries, and Node with its Unicode tables.
 */
export function codeVersion(): string {
  return (known ??= digest());
}

function digest(): string {
  const hash = createHash('sha256');
  hashTree(SOURCES, (text) => hash.update(text));
  hash.update(librariesBeside(SOURCES));
  const { node, icu, unicode } = process.versions;
  return hash.update(JSON.stringify([node, icu, unicode])).digest('hex');
}

/** Gives every file of a folder to `take`, each after its path, in an order that does not hang on the disk. */
export function hashTree(root: string, take: (bytes: string | Buffer) => void): void {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    take(`\0${path.slice(root.length)}\0`);
    take(readFileSync(path));
  }
}

/** The libraries with their exact versions, from the nearest `package.json` above. */
function librariesBeside(folder: string): string {
  for (const above of ['..', '../..']) {
    try {
      const text = readFileSync(join(folder, above, 'package.json'), 'utf8');
      return JSON.stringify((JSON.parse(text) as { dependencies?: unknown }).dependencies);
    } catch {
      // Compiled, the sources lie one folder deeper.
    }
  }
  return '';
}
