import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ContentError, formatFault, readContent } from '../../src/content/index.ts';

export const SETTINGS = `title: { en: The ferry, fr: Le bac }
short: { en: Ferry, fr: Bac }
standfirst: { en: A chronology., fr: Une chronologie. }
languages: [en, fr]
first: 2019-01-01
last: 2020-12-31
base-url: https://ferry.example/
parties:
  - { id: quill, name: { en: Quill Bay, fr: Quill Bay } }
  - { id: others, name: { en: Others, fr: Autres } }
`;

export const STORY = 'The council of Quill Bay sold its only ferry on Monday, the mayor said.\n';

/** A content folder with these files, gone when the test ends. */
export function folderOf(files: Record<string, string | Buffer>): string {
  const dir = mkdtempSync(join(tmpdir(), 'datelined-test-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries({ 'chronology.yml': SETTINGS, ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

/** Every fault of a folder as the editor sees it, the folder's own path taken off. */
export function faultsOf(dir: string): string[] {
  try {
    return readContent(dir).warnings.map((fault) => formatFault(fault).replace(`${dir}/`, ''));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map((fault) => formatFault(fault).replace(`${dir}/`, ''));
  }
}

/** The faults of a folder with one article of this text. */
export function faultsOfArticle(source: string | Buffer, name = 'ferry.md'): string[] {
  return faultsOf(folderOf({ [`articles/${name}`]: source }));
}
