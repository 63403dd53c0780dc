import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Fault } from './faults.ts';

/** Front matter and settings are written by hand; more than this is not. UTF-16 units. */
const LARGEST_YAML = 4 * 1024 * 1024;
const DEEPEST = 40;

/** What was read, and where each part of it stands. */
export interface Parsed {
  data: unknown;
  faults: Fault[];
  /** Line of the value at a path, or of the nearest part around it that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * YAML 1.2 core: dates stay strings, keys are unique. Aliases, tags of its own and keys that could reach
 * an object's prototype are refused. Throws nothing: whatever is wrong comes back as faults.
 */
export function parseYaml(source: string, file: string, firstLine = 1): Parsed {
  const fault = (line: number, message: string, cure: string): Fault => ({ file, line, message, cure, level: 'error' });
  const none = { data: undefined, lineOf: () => firstLine };
  if (source.length > LARGEST_YAML || tooDeep(source)) {
    return { ...none, faults: [fault(firstLine, 'too large or too deep to have been written by hand', 'shorten it')] };
  }
  const lines = new LineCounter();
  const lineAt = (offset: number): number => firstLine + Math.max(0, lines.linePos(offset).line - 1);
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, version: '1.2', prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    ...fault(lineAt(error.pos[0]), ...explain(error.code, error.message)),
    ...(error.code === 'TAB_AS_INDENT' ? { fix: { from: '\t', to: '  ' } } : {}),
  }));
  faults.push(...refused(document).map(({ at, message, cure }) => fault(lineAt(at), message, cure)));
  if (faults.length > 0) return { ...none, faults };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  return { data, faults, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

const lastParsed = new Map<string, { source: string; parsed: Parsed }>();

/** A whole file. A process that stays, as that of `dev` does, parses it again only when it says something else. */
export function parseYamlFile(source: string, file: string): Parsed {
  const last = lastParsed.get(file);
  if (last?.source === source) return last.parsed;
  const parsed = parseYaml(source, file);
  lastParsed.set(file, { source, parsed });
  return parsed;
}

/** A cheap bound on nesting, before a recursive reader meets the text. */
function tooDeep(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > DEEPEST) return true;
  }
  return /(?:^|\n)[ \t]{1000}|(?:[-?:] ){50}/u.test(source);
}

const EXPLAINED: Record<string, [string, string]> = {
  DUPLICATE_KEY: ['this key stands twice', 'keep one of them'],
  TAB_AS_INDENT: ['a tab is used to indent', 'indent with spaces'],
  BAD_INDENT: ['the indentation does not fit the lines around it', 'indent with the same number of spaces'],
  BLOCK_AS_IMPLICIT_KEY: ['a text holds ": ", which opens a value', 'put the text in quotation marks'],
  MISSING_CHAR: ['a closing mark is missing', 'close the quotation mark or bracket'],
  TAG_RESOLVE_FAILED: ['a tag (! and a name) is not allowed', 'write the plain value'],
  MULTIPLE_DOCS: ['more than one YAML document', 'remove the line of three dashes between them'],
};

function explain(code: string, message: string): [string, string] {
  // an open bracket is told by the library as a matter of indentation
  if (/end with a [\]}]/u.test(message)) return EXPLAINED.MISSING_CHAR!;
  const detail = message.split('\n')[0] ?? message;
  return EXPLAINED[code] ?? [`not readable as YAML (${detail})`, 'put a text that holds ": " or "#" in quotation marks'];
}

interface Refused {
  at: number;
  message: string;
  cure: string;
}

function refused(document: Document): Refused[] {
  const found: Refused[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push({ at: node.range?.[0] ?? 0, message: 'an alias (*name) is not allowed', cure: 'write the value out' });
    },
    Node: (_, node) => {
      if (isAlias(node) || !('tag' in node) || node.tag === undefined || node.tag.startsWith('tag:yaml.org,2002:')) return;
      found.push({ at: node.range?.[0] ?? 0, message: 'a tag (! and a name) is not allowed', cure: 'write the plain value' });
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? pair.key.value : pair.key;
      const at = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      if (typeof key !== 'string' && typeof key !== 'number') {
        found.push({ at, message: 'a key must be a word', cure: 'write "name: value"' });
      } else if (['__proto__', 'constructor', 'prototype'].includes(String(key))) {
        found.push({ at, message: `the key "${key}" is refused`, cure: 'remove it' });
      }
    },
  });
  return found;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(name));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}
