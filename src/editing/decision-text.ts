import { stringify } from 'yaml';

/** The fields of a decision file, by the names an editor writes. */
export interface DecisionFields {
  event?: string;
  same?: string[];
  different?: string[];
  date?: string;
  type?: string;
  status?: string;
  title?: { en?: string; fr?: string };
  actors?: { id?: string; name?: string; role: string }[];
  quantity?: number;
  object?: string;
  place?: string;
  hide?: true;
  pin?: boolean;
  'no-event'?: string;
  by?: string;
}

/** A decision as a person would write it: one field a line, the note below. */
export function decisionText(fields: DecisionFields, note = ''): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${inline(value)}`);
  return `---\n${lines.join('\n')}\n---\n${note === '' ? '' : `\n${note}\n`}`;
}

/** A value on its key's line: lists in brackets, titles in braces, texts quoted only where YAML needs it. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return yamlText(String(value));
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${inline(part)}`)
    .join(', ')} }`;
}

/** `#` in the middle of a mention's name begins no comment; true, dates and words stand as they are. */
export function yamlText(text: string): string {
  if (/^[\p{L}\p{N}./_#-]+$/u.test(text)) return text;
  return stringify([text], { flow: true, lineWidth: 0 } as object)
    .trim()
    .replace(/^\[ ?| ?\]$/gu, '');
}
