import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Fix } from './faults.ts';
import { distance } from './references.ts';

type Issue = z.core.$ZodIssue;

/** Names that editors of other tools know a field by. */
const SYNONYMS: Record<string, string> = {
  title: 'headline',
  date: 'published',
  lang: 'language',
  source: 'publisher',
  link: 'url',
};

/** What mends an issue without a decision: a key or a value of which the schema knows what is meant. */
export function fixFor(issue: Issue, data: unknown, schema: z.ZodType): Fix | undefined {
  if (issue.code === 'unrecognized_keys') return keyFix(issue, data, schema);
  const wrong = valueAt(data, issue.path);
  const part = schemaAt(schema, issue.path);
  if (typeof wrong !== 'string' || !part) return undefined;
  const to = candidates(wrong).find((one) => one !== wrong && part.safeParse(one).success);
  return to === undefined ? undefined : { from: wrong, to };
}

/** A key misspelled by one or two letters, or by the name it has elsewhere, where the right one is free. */
function keyFix(issue: Extract<Issue, { code: 'unrecognized_keys' }>, data: unknown, schema: z.ZodType): Fix | undefined {
  const [from] = issue.keys;
  const shape = shapeOf(schemaAt(schema, issue.path));
  if (from === undefined || !shape) return undefined;
  const given = Object.keys(valueAt(data, issue.path) as object);
  const free = Object.keys(shape).filter((key) => !given.includes(key));
  const meant = (key: string): string | undefined =>
    nearestKey(key.toLowerCase(), free) ?? free.find((one) => one === SYNONYMS[key.toLowerCase()]);
  const to = meant(from);
  const others = given.filter((key) => key !== from && !Object.hasOwn(shape, key));
  return to === undefined || others.some((key) => meant(key) === to) ? undefined : { from, to };
}

/** The one key that is nearest, by one letter in a short key, two in a longer one. */
function nearestKey(from: string, keys: string[]): string | undefined {
  const allowed = (key: string): number => (key.length < 3 ? 0 : key.length < 5 ? 1 : 2);
  const far = (key: string): number => (isSwapped(key, from) ? 1 : distance(key, from));
  const near = keys.filter((key) => far(key) <= allowed(key)).sort((a, b) => far(a) - far(b));
  return near.length > 1 && far(near[0]!) === far(near[1]!) ? undefined : near[0];
}

/** "tpye": two letters that stand beside each other have changed places, which is one slip. */
const isSwapped = (key: string, from: string): boolean =>
  distance(key, from) === 2 && Array.from(key).sort().join('') === Array.from(from).sort().join('');

function candidates(value: string): string[] {
  const day = readableDay(value);
  const spoken: Record<string, string> = { english: 'en', anglais: 'en', french: 'fr', français: 'fr', francais: 'fr' };
  return [
    value.trim().toLowerCase(),
    ...(day === undefined ? [] : [day]),
    spoken[value.trim().toLowerCase()] ?? /^([a-z]{2})[-_][A-Za-z]{2}$/u.exec(value.trim())?.[1] ?? value,
    `https://${value.replace(/^\/+/u, '')}`,
  ].filter((one) => !/^https:/u.test(one) || /^https:\/\/(?:[\w-]+\.)+\p{L}{2,}(?:[/?#]|$)/u.test(one));
}

const FORMATS = ['d MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'MMM d, yyyy', 'yyyy/M/d', 'yyyy-M-d', 'yyyy.M.d'];

/** Days and months in figures, where the first cannot be a month: 30.9.2021. */
const DAY_FIRST = /^(?:1[3-9]|2\d|3[01])([/.-])\d{1,2}\1\d{4}$/u;

/** A day written in words or with the year first. One such as 3/4/2021 means two days and is left alone. */
function readableDay(value: string): string | undefined {
  const clear = DAY_FIRST.exec(value.trim());
  if (clear) return DateTime.fromFormat(value.trim(), `d${clear[1]!}M${clear[1]!}yyyy`, { zone: 'utc' }).toISODate() ?? undefined;
  const text = value.trim().replace(/^(\d{1,2})(?:er|st|nd|rd|th)\b/u, '$1');
  for (const locale of ['en', 'fr']) {
    const options = { locale, zone: 'utc' };
    for (const format of FORMATS) {
      const day = DateTime.fromFormat(text, format, options);
      if (day.isValid) return day.toISODate();
    }
    const month = DateTime.fromFormat(text, 'MMMM yyyy', options);
    if (month.isValid) return month.toFormat('yyyy-MM');
  }
  return undefined;
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}

/** The keys that may stand at a path. */
export function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] | undefined {
  const shape = shapeOf(schemaAt(schema, path));
  return shape && Object.keys(shape);
}

/** The part of a schema at a path, as far as it is made of objects and lists. */
function schemaAt(schema: z.ZodType | undefined, path: PropertyKey[]): z.ZodType | undefined {
  let part = unwrapped(schema);
  for (const key of path) {
    if (part instanceof z.ZodArray) part = unwrapped(part.element as z.ZodType);
    else part = unwrapped(shapeOf(part)?.[String(key)]);
  }
  return part;
}

function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> | undefined {
  return schema instanceof z.ZodObject ? (schema.shape) : undefined;
}

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  let part = schema;
  while (part instanceof z.ZodOptional || part instanceof z.ZodDefault) part = part.unwrap() as z.ZodType;
  return part;
}
