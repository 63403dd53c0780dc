import { z } from 'zod';
import { localized, role, status } from './common.ts';

const day = z.string().nullable();
const basis = z.enum(['stated', 'resolved', 'inferred', 'editor']);
const precision = z.enum(['day', 'week', 'part-of-month', 'month', 'season', 'year', 'interval', 'open']);
const date = z.looseObject({ edtf: z.string(), earliest: day, latest: day, precision, basis });

const selectors = z
  .object({
    quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    position: z.object({ start: z.number().int(), end: z.number().int() }),
  })
  .describe('W3C Web Annotation selectors; positions in Unicode code points.');

const claim = z.looseObject({
  id: z.string(),
  article: z.string(),
  lang: z.enum(['en', 'fr']),
  exact: z.string().describe('The sentence that is the evidence.'),
  selectors,
  type: z.string(),
  status,
  date,
});

const event = z.looseObject({
  id: z.string().describe('Permanent.'),
  slug: z.string(),
  path: z.string(),
  date,
  type: z.string(),
  status,
  actors: z.array(z.looseObject({ name: z.string(), id: z.string().optional(), role })),
  claims: z.array(claim),
  title: localized,
  disagreements: z.array(
    z.looseObject({ field: z.string(), values: z.array(z.looseObject({ value: z.string(), claims: z.array(z.string()) })) }),
  ),
});

/** `chronology --json` and the site's `/data/chronology.json`. Further keys are the records' own. */
export const chronologySchema = z
  .looseObject({
    settings: z.looseObject({ title: localized, firstDay: z.string(), lastDay: z.string() }),
    events: z.array(event),
    articles: z.array(z.looseObject({ id: z.string(), path: z.string(), published: z.looseObject({ edtf: z.string() }) })),
    actors: z.array(z.looseObject({ id: z.string(), kind: z.string(), name: localized })),
    types: z.array(z.looseObject({ id: z.string(), name: localized })),
    forwards: z.array(z.looseObject({ slug: z.string(), kind: z.enum(['merged', 'split', 'removed']), into: z.array(z.string()) })),
    changed: z.string().describe('Newest day stamped in the ledger.'),
  })
  .describe('The whole chronology.');
