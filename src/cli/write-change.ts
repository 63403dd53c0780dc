import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { changeText, type Change } from '../editing/review/index.ts';
import { targetOf } from './review-words.ts';
import { writeWhole } from './write.ts';

/** Writes a decision as a file of its own, or adds an actor or a field to the file that holds the others. */
export async function writeChange(change: Change, note: string, dir: string): Promise<string> {
  if (change.form === 'decision') return writeDecision(change, note, dir);
  const before = existsSync(change.file) ? readFileSync(change.file, 'utf8') : '';
  await writeWhole(
    change.file,
    change.form === 'actor' ? withActor(before, changeText(change)) : withField(before, changeText(change)),
  );
  return change.file;
}

async function writeDecision(change: Change, note: string, dir: string): Promise<string> {
  const file = freeName(targetOf(change, dir));
  mkdirSync(dirname(file), { recursive: true });
  await writeWhole(file, changeText(change, note));
  return file;
}

/** A decision that stands is never overwritten. */
function freeName(file: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? file : file.replace(/\.md$/u, `-${count}.md`);
    if (!existsSync(name)) return name;
  }
}

function withActor(before: string, entry: string): string {
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${entry}`;
}

/** Front matter gets the field as its last line; a text without any gets front matter. */
function withField(before: string, line: string): string {
  const head = /^---[ \t]*\r?\n[^]*?\n(?=---[ \t]*(?:\r?\n|$))/u.exec(before)?.[0];
  return head === undefined ? `---\n${line}---\n${before}` : `${head}${line}${before.slice(head.length)}`;
}
