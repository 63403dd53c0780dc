import { z } from 'zod';
import type { EventType, ThingConcept } from '../../model.ts';
import { id, lang, line, localized, perLang, role, status } from './common.ts';
import { FAMILIES } from './words.ts';

const trigger = z.union([
  line.transform((lemma) => ({ lemma })),
  z.strictObject({
    lemma: line,
    needs: z.array(line).optional().describe('What its object must be: concepts of things.yml or lemmas.'),
    unless: z
      .array(line)
      .optional()
      .describe('With which of these as its object or beside it the word means something else.'),
    by: z.array(line).optional().describe('Who must do it: concepts of things.yml, lemmas, kinds of actors.'),
    swap: z.boolean().optional().describe('The subject is the recipient ("Mali received").'),
    plover: line.optional().describe('PLOVER event of this word, where it differs from the type’s.'),
    sense: id.optional().describe('The sense of this word, which has titles of its own under `senses`.'),
  }),
]);

const triggers = z.strictObject({ verbs: z.array(trigger).default([]), nouns: z.array(trigger).default([]) });

const position = z.union([role, z.literal('object')]);
const prepositions = z.record(line, position);

const example = z.strictObject({
  lang,
  text: line,
  type: id.nullable(),
  status: status.optional(),
  roles: z.partialRecord(position, line).optional(),
});

/** One file of `event-types/`. */
export const eventTypeFile = z.strictObject({
  id,
  name: localized,
  family: z.enum(FAMILIES),
  plover: z.strictObject({ event: line, mode: line.optional(), context: line.optional() }),
  kind: z.enum(['act', 'speech']).default('act'),
  triggers: z.strictObject({
    en: triggers.default({ verbs: [], nouns: [] }),
    fr: triggers.default({ verbs: [], nouns: [] }),
  }),
  roles: z.strictObject({
    subject: position,
    object: position.optional(),
    whom: role.optional(),
    prepositions: z
      .strictObject({ en: prepositions.default({}), fr: prepositions.default({}) })
      .default({ en: {}, fr: {} }),
  }),
  objects: z.array(line).optional(),
  'yields-to': z.array(id).default([]),
  title: perLang(line),
  senses: z
    .record(id, perLang(line))
    .default({})
    .describe('Titles of narrower senses, tried before those of the type.'),
  examples: z.array(example).default([]),
});

export function toEventType(file: z.output<typeof eventTypeFile>): EventType {
  const { 'yields-to': yieldsTo, ...rest } = file;
  return { ...rest, yieldsTo };
}

/** `event-types/things.yml`: what can be given, bought, sent. */
export const thingsFile = z.array(
  z.strictObject({
    id,
    is: id.optional(),
    one: localized,
    many: localized,
    words: perLang(line),
    gender: z.enum(['f', 'm']),
    the: z.literal(true).optional().describe('There is one of a kind: "the army", not "an army".'),
  }),
) satisfies z.ZodType<ThingConcept[]>;
