import { z } from 'zod';
import type { Decision } from '../../model.ts';
import { id, line, role, status } from './common.ts';
import { edtf } from './edtf.ts';

const address = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : 'not an event; write its id or its slug') })
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,199}$/u, 'not an event; write its id or its slug, as "datelined explain" shows it');

/** Front matter of `decisions/*.md`. */
export const decisionFile = z
  .strictObject({
    event: address.optional().describe('Id or slug of the event that is decided on; left out for one made by hand.'),
    same: z.array(address).min(2, 'fewer than two events; name two or more').optional(),
    different: z.array(address).min(2, 'fewer than two events; name two or more').optional(),
    date: edtf.optional(),
    type: id.optional(),
    status: status.optional(),
    title: z.strictObject({ en: line.optional(), fr: line.optional() }).optional(),
    actors: z.array(z.strictObject({ id: id.optional(), name: line.optional(), role })).optional(),
    hide: z.boolean().optional(),
    pin: z.boolean().optional(),
    by: line.optional(),
  })
  .refine((file) => file.event ?? file.same ?? file.different ?? (file.date && file.type && file.title), {
    error: 'names no event; write "event:", "same:" or "different:", or "date:", "type:" and "title:" for an event made by hand',
  });

export function toDecision(file: z.output<typeof decisionFile>, place: { file: string; line: number }, note: string): Decision {
  return { ...place, ...file, ...(note === '' ? {} : { note }) };
}
