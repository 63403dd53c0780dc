import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { ContentError, type Fault } from './faults.ts';

/** Larger files are no news articles. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** The ledger is written by the program, and grows with every event: 50,000 take 31 MB. */
export const LARGEST_LEDGER = 400 * 1024 * 1024;

/**
 * A file of the content folder: where it is, and the path that messages show, which is the same however the folder was
 * named.
 */
export interface ContentFile {
  path: string;
  shown: string;
}

/**
 * The files of a folder with one of the endings, sorted by name in code units. A folder that is missing
 * has none. Names that begin with a dot are left alone. Links that leave `root`, pipes and devices are
 * refused without being opened; folders inside are read too. Files of a `mistaken` kind are warned of.
 */
export function listFiles(
  root: string,
  folder: string,
  endings: string[],
  mistaken?: Mistaken,
): { files: ContentFile[]; faults: Fault[] } {
  const files: ContentFile[] = [];
  const faults: Fault[] = [];
  const visit = (path: string): void => {
    for (const name of namesIn(path)) {
      const file = fileAt(join(path, name));
      const kind = kindOf(root, file.path);
      const named = endings.some((ending) => name.toLowerCase().endsWith(ending));
      if (kind === 'folder' && named) faults.push(folderNamed(file.shown));
      else if (kind === 'folder') visit(file.path);
      else if (kind === 'file' && named) files.push(file);
      else if (kind !== 'file') faults.push(refusal(file.shown, kind));
      else if (mistaken?.endings.test(name)) faults.push(unread(file.shown, mistaken));
    }
  };
  const top = join(root, folder);
  if (folder !== '' && isLink(top)) return { files, faults: [refusal(top, 'link')] };
  visit(top);
  return { files, faults };
}

/** Files that an editor would expect to be read, and are not; what to do instead. */
interface Mistaken {
  endings: RegExp;
  cure: string;
}

function unread(file: string, { cure }: Mistaken): Fault {
  return { file, message: 'a file of this kind is not read', cure, level: 'warning' };
}

/** A file of `root` by its name. Throws a `ContentError` where a link leads out of `root`. */
export function fileIn(root: string, name: string): ContentFile {
  const path = join(root, name);
  const kind = isLink(path) ? kindOf(root, path) : 'file';
  if (kind === 'link' || kind === 'broken') throw new ContentError([refusal(path, kind)]);
  return fileAt(path);
}

/** Shown as seen from the folder one works in, and whole where it lies outside. */
function fileAt(path: string): ContentFile {
  const whole = resolve(path);
  const here = relative(process.cwd(), whole);
  return { path, shown: here.startsWith('..') ? whole : here };
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !name.endsWith('~'))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw new ContentError([unreadable(folder, error)]);
  }
}

type Kind = 'file' | 'folder' | 'link' | 'special' | 'broken';

/** What stands at a path. A link may lead to a file inside `root`, never out of it and never to a folder. */
function kindOf(root: string, path: string): Kind {
  const own = lstatSync(path);
  if (own.isDirectory()) return 'folder';
  if (own.isFile()) return 'file';
  if (!own.isSymbolicLink()) return 'special';
  try {
    const target = realpathSync(path);
    const inside = !relative(realpathSync(root), target).startsWith(`..${sep}`);
    return inside && lstatSync(target).isFile() ? 'file' : 'link';
  } catch {
    return 'broken';
  }
}

function refusal(file: string, kind: Exclude<Kind, 'file' | 'folder'>): Fault {
  const what = {
    link: 'a link to a folder or to a place outside the content folder is not followed',
    special: 'not a file but a pipe, socket or device',
    broken: 'a link that leads nowhere or in a circle',
  }[kind];
  return { file, message: what, cure: 'put the file itself here, or remove it', level: 'error' };
}

/** A folder that looks like a file is a slip; what is in it would be read, or not, against somebody's wish. */
const folderNamed = (file: string): Fault => ({
  file,
  message: 'a folder that is named like a file',
  cure: 'put the file itself here, or rename the folder',
  level: 'error',
});

/** The bytes of a file, refused with a `ContentError` when it is too large, unreadable or no file. Never blocks. */
export function readBytes(file: ContentFile, largest = LARGEST_FILE): Buffer {
  let handle: number;
  try {
    handle = openSync(file.path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new ContentError([unreadable(file.shown, error)]);
  }
  try {
    const { size } = checkedStat(handle, file, largest);
    const bytes = Buffer.alloc(size);
    let filled = 0;
    for (let got = 1; got > 0 && filled < size; filled += got) got = readSync(handle, bytes, filled, size - filled, filled);
    return bytes.subarray(0, filled);
  } finally {
    closeSync(handle);
  }
}

function checkedStat(handle: number, file: ContentFile, largest: number): { size: number } {
  const stat = fstatSync(handle);
  if (!stat.isFile()) {
    const message = stat.isDirectory() ? 'a folder, not a file' : 'not a file but a pipe, socket or device';
    throw new ContentError([{ file: file.shown, message, cure: 'name a text, Markdown or HTML file', level: 'error' }]);
  }
  if (stat.size > largest) {
    const size = `${(stat.size / 1024 / 1024).toFixed(0)} MB`;
    const message = `${size} is larger than the limit of ${largest / 1024 / 1024} MB`;
    throw new ContentError([{ file: file.shown, message, cure: 'keep the article alone, as text', level: 'error' }]);
  }
  return stat;
}

function unreadable(file: string, error: unknown): Fault {
  if (isMissing(error)) return { file, message: 'there is no such file', cure: 'check the path', level: 'error' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return { file, message: `cannot be read (${code})`, cure: 'check its permissions', level: 'error' };
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
