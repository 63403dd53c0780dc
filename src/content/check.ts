import type { z } from 'zod';
import type { Fault, Fix } from './faults.ts';
import { fixFor, keysAt } from './fixes.ts';
import type { Parsed } from './yaml.ts';

/**
 * Puts data through a schema: the value, or the faults with their lines. A schema's own messages are
 * written as "what is wrong; what to write instead".
 */
export function check<T>(schema: z.ZodType<T>, parsed: Parsed, file: string): { value?: T; faults: Fault[] } {
  if (parsed.faults.length > 0) return { faults: parsed.faults };
  const result = schema.safeParse(parsed.data);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.flatMap(flatten).map((issue): Fault => {
    const fix = fixFor(issue, parsed.data, schema);
    const [message, usual] = wording(issue);
    const cure = closerCure(issue, schema, fix) ?? usual;
    return { file, line: parsed.lineOf(linePath(issue)), message, cure, level: 'error', ...(fix ? { fix } : {}) };
  });
  return { faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

type Issue = z.core.$ZodIssue;

/** What to write, where the schema knows it better than the kind of fault does. */
function closerCure(issue: Issue, schema: z.ZodType, fix: Fix | undefined): string | undefined {
  const keys = keysAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys')
    return fix ? `did you mean "${fix.to}"?` : keys && `remove it; the keys known here are ${keys.join(', ')}`;
  return issue.code === 'invalid_type' && keys?.join() === 'en,fr' ? 'write { en: …, fr: … }' : undefined;
}

/**
 * The issues of the branch of a union that came nearest, for the others would only confuse; and each unknown key by
 * itself, for each has its line and its cure.
 */
function flatten(issue: Issue): Issue[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ ...issue, keys: [key] }));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]!;
  if (depth(deepest) === 0) return [issue];
  return deepest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

function depth(issues: Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function linePath(issue: Issue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
}

/** What is wrong and what to write, from zod's issue. Lines say which entry of a list. */
export function wording(issue: Issue): [string, string] {
  const keys = issue.path.filter((key) => typeof key === 'string');
  const name = keys.length === 0 ? 'the whole' : `"${keys.join('.')}"`;
  const own = /^(.*?); (.*)$/su.exec(issue.message);
  if (own) return [keys.length === 0 ? own[1]! : `${name}: ${own[1]!}`, own[2]!];
  if (issue.code === 'unrecognized_keys') {
    return [`unknown key "${issue.keys.join('", "')}"`, 'remove it, or correct its spelling'];
  }
  if (issue.code === 'invalid_type') {
    const wrong = /received undefined$/u.test(issue.message) ? 'is missing' : `is not ${article(issue.expected)}`;
    return [`${name} ${wrong}`, `write ${article(issue.expected)}${issue.expected === 'array' ? ', as [one, two]' : ''}`];
  }
  if (issue.code === 'invalid_union' && isMissing(issue)) return [`${name} is missing`, 'write it'];
  if (issue.code === 'invalid_value') {
    return [`${name} is none of the known words`, `write one of: ${issue.values.map(String).join(', ')}`];
  }
  if (issue.code === 'too_big') return [`${name} is too large`, `at most ${String(issue.maximum)}`];
  if (issue.code === 'too_small') return [`${name} is too small or empty`, `at least ${String(issue.minimum)}`];
  return [`${name}: ${issue.message}`, 'see "datelined schema" for the form'];
}

/** Whether each form that a value may have finds nothing there. */
const isMissing = (issue: Extract<Issue, { code: 'invalid_union' }>): boolean =>
  issue.errors.length > 0 && issue.errors.every((branch) => /received undefined$/u.test(branch[0]?.message ?? ''));

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    object: 'keys with values ("name: value")',
    record: 'keys with values ("name: value")',
    array: 'a list',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
  };
  return words[expected] ?? expected;
}
