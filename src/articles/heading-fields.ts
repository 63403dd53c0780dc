import { languages } from '../languages/index.ts';
import { fold } from '../text/index.ts';
import type { PageFields } from './metadata.ts';

type Labelled = Exclude<keyof PageFields, 'published'>;

const NAMES: readonly Labelled[] = ['headline', 'author', 'publisher', 'url'];

/** Label → field, in every language: which one a text is in is not known yet. */
const fieldOf = new Map(
  Object.values(languages).flatMap(({ boilerplate }) =>
    NAMES.flatMap((name) => boilerplate.fields[name].map((label) => [label, name] as const)),
  ),
);

/**
 * What the head of a text says under labels, a line each, as in "Title: …", "Source: …", « Auteur : … », and the text
 * without these lines. Lines of dates stay: the day of publication is read from them where they stand. A single
 * labelled line is none, for it may begin the story.
 */
export function readHeadingFields(text: string): { fields: Pick<PageFields, Labelled>; text: string } {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !isLabelled(line));
  const head = lines.slice(0, Math.max(0, end));
  if (head.length < 2) return { fields: {}, text };
  const read = head.map(fieldIn);
  const fields = Object.fromEntries(read.flatMap((field) => (field ? [field] : [])).reverse());
  const left = head.filter((_, at) => read[at] === undefined);
  return { fields, text: [...left, ...lines.slice(end)].join('\n') };
}

const LINE = /^\s*([\p{L} -]{2,25}?)\s?:\s*(\S.{0,499}?)\s*$/u;

const isLabelled = (line: string): boolean => LINE.test(line);

function fieldIn(line: string): [Labelled, string] | undefined {
  const [, label = '', value = ''] = LINE.exec(line)!;
  const name = fieldOf.get(fold(label));
  return name === undefined ? undefined : [name, value];
}
