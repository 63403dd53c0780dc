import type { RawArticle } from '../model.ts';
import type { Fault } from './faults.ts';

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** What is read and kept as it is, but an editor should look at: hidden controls, look-alike letters. */
export function suspicions(article: RawArticle, lineOf: (path: string[]) => number): Fault[] {
  const { file, source, text } = article;
  const named = { headline: source.headline, publisher: source.publisher, author: source.author };
  const fields = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const faults = fields.flatMap(([key, value]) => fieldSuspicions(key, value).map((what) => warn(file, lineOf([key]), what)));
  if (BIDI.test(text)) faults.push(warn(file, undefined, DIRECTION));
  return faults;
}

interface Suspicion {
  message: string;
  cure: string;
}

const DIRECTION: Suspicion = {
  message: 'the text holds controls of writing direction that can make it look like another',
  cure: 'remove them unless the source has them; the quotation stays as it is',
};

function fieldSuspicions(key: string, value: string): Suspicion[] {
  const found: Suspicion[] = [];
  if (BIDI.test(value)) found.push({ ...DIRECTION, message: `"${key}" holds controls of writing direction` });
  const scripts = mixedScripts(value);
  if (scripts) {
    const message = `"${key}" mixes ${scripts} letters in one word, which can pass for another name`;
    found.push({ message, cure: 'write the name in one alphabet' });
  }
  return found;
}

/** Latin letters with Cyrillic or Greek ones in one word: look-alikes. */
function mixedScripts(value: string): string | null {
  for (const word of value.match(/\p{L}+/gu) ?? []) {
    if (!/\p{Script=Latin}/u.test(word)) continue;
    if (/\p{Script=Cyrillic}/u.test(word)) return 'Latin and Cyrillic';
    if (/\p{Script=Greek}/u.test(word)) return 'Latin and Greek';
  }
  return null;
}

function warn(file: string, line: number | undefined, { message, cure }: Suspicion): Fault {
  return { file, ...(line === undefined ? {} : { line }), message, cure, level: 'warning' };
}
