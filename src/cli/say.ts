import { printable } from '../content/faults.ts';

/**
 * Words for a person, on standard output. They may hold anything that stands in an article: whatever could move the
 * cursor, colour the terminal or turn the direction of writing is written out; tabs and line breaks stay.
 */
export function say(words: string): void {
  process.stdout.write(visible(words));
}

/** The same on standard error. */
export function sayAside(words: string): void {
  process.stderr.write(visible(words));
}

/** Data for programs, on standard output, as it is. */
export function give(data: string): void {
  process.stdout.write(data);
}

const visible = (words: string): string => words.replace(/[^\n\t]+/gu, printable);
