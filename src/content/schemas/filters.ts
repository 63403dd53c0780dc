import { z } from 'zod';
import { role, status } from './common.ts';

/** What the filters give and `merge` takes: the engine's public face. Offsets are UTF-16 units, end exclusive. */
const offset = z.number().int().min(0);
const day = z.string().nullable();
const uncertain = { edtf: z.string(), earliest: day, latest: day };
const basis = z.enum(['stated', 'resolved', 'inferred', 'editor']);
const published = z.object({ ...uncertain, basis });

export const timesLineSchema = z
  .object({
    id: z.string(),
    lang: z.enum(['en', 'fr']),
    published,
    timexes: z.array(
      z.object({
        start: offset,
        end: offset,
        text: z.string(),
        type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3'),
        value: z.string().describe('TIMEX3'),
        mod: z
          .enum(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'LESS_THAN', 'MORE_THAN'])
          .optional()
          .describe('TIMEX3'),
        ...uncertain,
        rule: z.string(),
      }),
    ),
  })
  .describe('Output of "datelined times".');

const actor = z.object({ name: z.string(), id: z.string().optional(), role });

const mention = z.looseObject({
  id: z.string().describe('<article id>#<n>'),
  start: offset,
  end: offset,
  exact: z.string(),
  trigger: z.object({ start: offset, end: offset, text: z.string(), lemma: z.string() }),
  type: z.string(),
  status,
  actors: z.array(actor),
  object: z.string().optional(),
  quantity: z.number().optional(),
  place: z.string().optional(),
  speaker: z.string().optional(),
  date: z.object({
    ...uncertain,
    precision: z.enum(['day', 'week', 'part-of-month', 'month', 'season', 'year', 'interval', 'open']),
    basis,
    timex: z
      .object({ start: offset, end: offset, text: z.string(), value: z.string().optional() })
      .optional(),
  }),
  plover: z.object({ event: z.string(), mode: z.string().optional(), context: z.string().optional() }),
});

export const extractLineSchema = z
  .object({ id: z.string(), lang: z.enum(['en', 'fr']), published, mentions: z.array(mention) })
  .describe('Output of "datelined extract".');

const bareMention = z
  .looseObject({
    id: z.union([z.string(), z.number().transform(String)]),
    article: z.union([z.string(), z.number().transform(String)]),
    published: z.string().nullish(),
    date: z.string().nullish().describe('EDTF'),
    trigger: z.string(),
    sentence: z.string(),
    type: z.string().nullish(),
    actors: z.array(z.union([z.string(), z.looseObject({ name: z.string() })])).nullish(),
  })
  .describe('A mention found by another tool.');

/** A line of `merge`'s input. */
export const mergeInputLine = z
  .union([z.looseObject({ id: z.string(), published, mentions: z.array(mention) }), bareMention])
  .describe('Input of "datelined merge": lines of "datelined extract", or bare mentions.');

export const mergeLineSchema = z
  .looseObject({
    id: z.string(),
    date: z.string().nullable().describe('EDTF'),
    type: z.string(),
    title: z.string().optional(),
    mentions: z.array(z.string()),
    disagreements: z.array(z.unknown()),
  })
  .describe('Output of "datelined merge".');
