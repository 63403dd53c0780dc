import { z } from 'zod';
import { ROLES, STATUSES } from './words.ts';

/** Longest single-line text an editor would write in a field. UTF-16 units. */
const LONGEST_LINE = 500;

/** A line of text: no line breaks, no control characters. */
export const line = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : 'not a text; put it in quotation marks') })
  .trim()
  .min(1, 'empty; write a text or remove the key')
  .max(LONGEST_LINE, `longer than ${LONGEST_LINE} characters; shorten it`)
  .refine((text) => !/\p{Cc}|\p{Surrogate}/u.test(text), 'holds a line break or a control character; write one plain line');

export const paragraph = z
  .string()
  .trim()
  .min(1, 'empty; write a text')
  .max(5000, 'too long; shorten it')
  .refine((text) => !/[^\P{Cc}\n\r\t]|\p{Surrogate}/u.test(text), 'holds a control character; write plain lines');

/** Ids stand in addresses: short, lower case, unlike any reserved name. */
export const id = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : 'not a word; write a word such as "mali"') })
  .regex(/^[a-z0-9][a-z0-9_-]{0,79}$/u, 'not an id; write small letters, digits and hyphens, such as "african-union"')
  .refine((text) => !isReserved(text), 'a name that some file systems reserve; choose another');

/** Names that no file can have on Windows. */
export function isReserved(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(name);
}

export const lang = z.enum(['en', 'fr']);

export const localized = z.strictObject({ en: line, fr: line });
export const localizedParagraph = z.strictObject({ en: paragraph, fr: paragraph });

/** A calendar day; YAML may give a bare year as a number. */
export const day = z
  .union([z.string(), z.number()])
  .transform((value) => String(value))
  .refine(isDay, 'not a calendar day; write it as 2021-09-30');

function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (!parts) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** An address of the web, and nothing that a browser could run or resolve otherwise. */
export const webAddress = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : 'not an address; write one that begins with https://') })
  .max(2000, 'longer than 2000 characters; shorten the address')
  .refine(isWebAddress, 'not a web address; write one that begins with https:// or http://');

export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}\\<>"]+$/iu.test(address) || !URL.canParse(address)) return false;
  const url = new URL(address);
  return ['https:', 'http:'].includes(url.protocol) && url.hostname !== '' && url.username === '' && url.password === '';
}

export const role = z.enum(ROLES);
export const status = z.enum(STATUSES);

/** The same list for both languages, empty where left out. */
export function perLang<T extends z.ZodType>(item: T) {
  return z.strictObject({ en: z.array(item).default([]), fr: z.array(item).default([]) });
}
