import matter from 'gray-matter';
import type { Fault } from './faults.ts';
import { parseYaml, type Parsed } from './yaml.ts';

/** A file's fields and its text. `text` is the rest of the file, unit by unit as it was written. */
export interface FrontMatter {
  fields: Parsed;
  text: string;
  /** Line on which the text begins. */
  textLine: number;
}

const NO_FIELDS: Parsed = { data: {}, faults: [], lineOf: () => 1 };
const OPENING = /^---[ \t]*\r?\n/u;
const KEY_LINE = /^["']?[\w-]+["']?[ \t]*:(?:\s|$)/u;

/**
 * Parts front matter from the text. A block is front matter when the first line is three dashes and
 * either a line of three dashes closes it or the next line holds a key; then it must be an object.
 * "--- Reuters", a longer rule, or a rule above prose is prose. `---js` and the like are refused, never run.
 */
export function readFrontMatter(source: string, file: string): FrontMatter {
  const prose = { fields: NO_FIELDS, text: source, textLine: 1 };
  const engine = /^---([\p{L}\p{N}_{][^\s]*)[ \t]*(?:\r?\n|$)/u.exec(source);
  if (engine) return faulty(source, refusedEngine(file, engine[1]!));
  const opening = OPENING.exec(source);
  if (!opening) return prose;
  const start = opening[0].length;
  const closing = closingLine(source, start);
  const holdsKey = KEY_LINE.test(source.slice(start, start + 200));
  if (!closing) {
    return holdsKey ? faulty(source, unclosed(file)) : prose;
  }
  const block = source.slice(start, closing.start);
  if (isProseBetweenRules(block)) return prose;
  return {
    fields: parseBlock(source.slice(0, closing.end), block, file),
    text: source.slice(closing.end),
    textLine: source.slice(0, closing.end).split('\n').length,
  };
}

/** The next line of just three dashes. */
function closingLine(source: string, from: number): { start: number; end: number } | null {
  const line = /(?:^|\n)---[ \t]*(?:\r?\n|$)/gu;
  line.lastIndex = from - 1;
  const found = line.exec(source);
  return found && { start: Math.max(from, found.index + 1), end: found.index + found[0].length };
}

/** A blank line right under the rule and no key anywhere: two rules of dashes around prose. */
function isProseBetweenRules(block: string): boolean {
  return /^[ \t]*\r?\n/u.test(block) && !block.split('\n').some((line) => KEY_LINE.test(line));
}

/** gray-matter takes the block apart, with our reader of YAML as its only engine. */
function parseBlock(head: string, block: string, file: string): Parsed {
  let parsed: Parsed | undefined;
  const refuse = (): never => {
    throw new Error('only YAML is read');
  };
  const engines = {
    yaml: (source: string) => {
      parsed = parseYaml(source.replace(/^\r?\n/u, ''), file, 2);
      return parsed.data as object;
    },
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    coffeescript: refuse,
    cson: refuse,
    toml: refuse,
  };
  // Options are always given: without them a cache answers `{}` for a malformed file seen before.
  const found = matter(head, { engines, language: 'yaml' });
  if (block.trim() === '' || !parsed) return NO_FIELDS;
  if (found.matter.trim() !== block.trim()) parsed = parseYaml(block, file, 2);
  if (parsed.faults.length > 0 || isObject(parsed.data)) return parsed;
  if (parsed.data === null || parsed.data === undefined) return NO_FIELDS;
  const what = Array.isArray(parsed.data) ? 'a list' : 'plain text';
  return { ...parsed, faults: [notAnObject(file, what)] };
}

function isObject(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function faulty(source: string, fault: Fault): FrontMatter {
  return { fields: { ...NO_FIELDS, faults: [fault] }, text: source, textLine: 1 };
}

function refusedEngine(file: string, name: string): Fault {
  return {
    file,
    line: 1,
    message: `front matter in "${name.slice(0, 20)}" is refused and was not run`,
    cure: 'write plain YAML between two lines of three dashes, or put a space after the dashes if this is prose',
    level: 'error',
  };
}

function unclosed(file: string): Fault {
  return {
    file,
    line: 1,
    message: 'the front matter is not closed',
    cure: 'put a line of three dashes (---) between it and the text',
    level: 'error',
  };
}

function notAnObject(file: string, what: string): Fault {
  return {
    file,
    line: 2,
    message: `the front matter is ${what}, not fields`,
    cure: 'write fields such as "published: 2021-10-01", one a line',
    level: 'error',
  };
}
