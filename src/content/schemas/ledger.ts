import { z } from 'zod';
import type { Ledger } from '../../model.ts';
import { toUncertain } from '../../text/edtf.ts';
import { day, status } from './common.ts';

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,199}$/u, 'not a slug; restore the ledger from git');
const entryId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/u, 'not an id; restore the ledger from git');

const pageName = z
  .string()
  .regex(
    /^(?:(?:articles|places)\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]{0,199}|(?:actors|types)\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]{0,199}(?:\/(?:unknown|-?\d{1,9}))?|years\/(?:unknown|-?\d{1,9})(?:\/\d\d)?|changes\/\d{4}-\d\d|pictures)$/u,
    'not a page; restore the ledger from git',
  );

/** As `build` writes it, open on both sides too. */
const date = z.string().max(200).refine(isEdtf, 'not a date; restore the ledger from git');

function isEdtf(value: string): boolean {
  try {
    toUncertain(value);
    return true;
  } catch {
    return false;
  }
}

const plainHistory = z.strictObject({
  day,
  what: z.enum([
    'published',
    'source-added',
    'source-removed',
    'date-changed',
    'status-changed',
    'disputed',
    'merged',
    'split',
    'removed',
  ]),
  detail: z.string().optional(),
});

/** What moved is written `before → after`. */
const SIDES: Partial<Record<z.infer<typeof plainHistory>['what'], z.ZodType>> = {
  'date-changed': date,
  'status-changed': status,
};

const history = plainHistory.refine(({ what, detail }) => {
  const side = SIDES[what];
  if (side === undefined || detail === undefined) return true;
  const sides = detail.split(' → ');
  return sides.length === 2 && sides.every((one) => side.safeParse(one).success);
}, 'not a change; restore the ledger from git');

/** A ledger of before titles were kept in each language has one, which then stands for both. */
const formerTitle = z.union([
  z.strictObject({ en: z.string(), fr: z.string() }),
  z.string().transform((title) => ({ en: title, fr: title })),
]);

const entry = z.strictObject({
  id: entryId,
  slug,
  first: day,
  mentions: z.array(z.string()),
  founded: z.array(z.string()).optional(),
  date,
  status,
  disputed: z.array(z.string()).optional(),
  title: formerTitle,
  history: z.array(history),
  became: z
    .strictObject({ kind: z.enum(['merged', 'split', 'removed']), into: z.array(entryId), day })
    .optional(),
  pages: z.array(pageName).optional(),
});

const page = z.strictObject({ page: pageName, title: formerTitle, first: day, gone: day.optional() });

/** `ledger.json`: ids and addresses of published events. Written by `build` alone. */
export const ledgerFile = z.strictObject({
  version: z.literal(1),
  events: z.array(entry),
  pages: z.array(page).optional(),
}) satisfies z.ZodType<Ledger>;
