import { z } from 'zod';
import type { Decision } from '../../model.ts';
import { id, line, role, status } from './common.ts';
import { edtf } from './edtf.ts';

/** An event by id or slug; where events are joined or parted, a mention (`article#3`) or an article as well. */
const address = z
  .string({
    error: (issue) => (issue.input === undefined ? undefined : 'not an event; write its id or its slug'),
  })
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,199}(?:#\d{1,6})?$/u,
    'not an event; write its id or its slug, as "datelined explain" shows it',
  );

const addresses = z.array(address).min(1, 'empty; name the events');

/** Fewer words than this stand in too many sentences. */
const WORDS = 4;
const NO_EVENT = `neither an event nor the words of a sentence; write its address, or at least ${WORDS} words in a row from the sentence`;

/** What was read as an event and is none. */
const noEvent = line.refine(
  (text) => address.safeParse(text).success || (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= WORDS,
  NO_EVENT,
);

const ONE_NAME = 'names one event only; name another, or say which with "event:"';

/** Front matter of `decisions/*.md`. */
export const decisionFile = z
  .strictObject({
    event: address.optional().describe('Id or slug of the event that is decided on; left out for one made by hand.'),
    same: addresses.optional(),
    different: addresses.optional(),
    date: edtf.optional(),
    type: id.optional(),
    status: status.optional(),
    title: z.strictObject({ en: line.optional(), fr: line.optional() }).optional(),
    actors: z.array(z.strictObject({ id: id.optional(), name: line.optional(), role })).optional(),
    quantity: z.int('not a whole number; write digits alone, as 1200').positive('not above 0; write how many').optional(),
    object: line.optional(),
    place: line.optional(),
    hide: z.boolean().optional(),
    pin: z.boolean().optional(),
    'no-event': noEvent
      .optional()
      .describe('An event (id or slug), a mention (article#3) or words of a sentence: no event is told there.'),
    by: line.optional(),
  })
  .refine((file) => file.event !== undefined || (file.same?.length ?? 2) > 1, { path: ['same'], error: ONE_NAME })
  .refine((file) => file.event !== undefined || (file.different?.length ?? 2) > 1, {
    path: ['different'],
    error: ONE_NAME,
  })
  .refine((file) => file.event ?? file.same ?? file.different ?? file['no-event'] ?? (file.date && file.type && file.title), {
    error: 'names no event; write "event:", "same:", "different:" or "no-event:", or "date:", "type:" and "title:" for an event made by hand',
  });

export function toDecision(file: z.output<typeof decisionFile>, place: { file: string; line: number }, note: string): Decision {
  const { 'no-event': noEvent, ...fields } = file;
  return { ...place, ...fields, ...(noEvent === undefined ? {} : { noEvent }), ...(note === '' ? {} : { note }) };
}
