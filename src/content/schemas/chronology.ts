import { z } from 'zod';
import { role, status } from './common.ts';
import { STANCES } from './words.ts';

const day = z.string().nullable();
const basis = z.enum(['stated', 'resolved', 'inferred', 'editor']);
const precision = z.enum(['day', 'week', 'part-of-month', 'month', 'season', 'year', 'interval', 'open']);
const count = z.number().int();
const id = z.string();
const localized = z.object({ en: z.string(), fr: z.string() });
const interval = { edtf: z.string().describe('EDTF.'), earliest: day, latest: day };

const date = z.looseObject({
  ...interval,
  precision,
  basis,
  timex: z.looseObject({ text: z.string() }).optional().describe('The words that give it.'),
  working: z.array(z.looseObject({ kind: z.string() })).describe('Each step from the words to the date.'),
});

const selectors = z
  .object({
    quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    position: z.object({ start: count, end: count }),
  })
  .describe('W3C Web Annotation selectors; positions in Unicode code points.');

const attribution = z.looseObject({
  kind: z.enum(['article', 'official', 'person', 'media', 'anonymous', 'hearsay']),
  speaker: z
    .looseObject({ name: z.string(), id: id.optional(), called: localized.optional() })
    .optional()
    .describe('`called` where no name tells who it is: "an official".'),
  verb: z.string().optional().describe('The verb of saying as written.'),
  stance: z.enum(STANCES),
  quotes: z.array(z.looseObject({ exact: z.string() })).describe('Words between quotation marks.'),
});

/** What a record names beside its type: the object, how many, where. */
const what = {
  object: z.string().optional(),
  quantity: z.number().optional(),
  place: z.string().optional(),
};

const claim = z.looseObject({
  id,
  article: id,
  lang: z.enum(['en', 'fr']),
  exact: z.string().describe('The sentence that is the evidence.'),
  selectors,
  marks: z.array(z.looseObject({ start: count, end: count, kind: z.enum(['trigger', 'date', 'quoted']) })),
  attribution,
  type: id,
  status,
  date,
  ...what,
  background: z.boolean().describe('Told in passing, in a sentence about something else.'),
});

const event = z.looseObject({
  id: id.describe('Permanent.'),
  slug: id.describe('Permanent.'),
  path: z.string(),
  title: localized,
  date,
  type: id,
  sense: z.string().optional().describe('A narrower sense within the type.'),
  plover: z.looseObject({ event: z.string(), mode: z.string().optional(), context: z.string().optional() }),
  status,
  statusWhy: z.string(),
  actors: z.array(z.looseObject({ name: z.string(), id: id.optional(), role, office: localized.optional() })),
  ...what,
  things: z.array(
    z.looseObject({ text: z.string(), concept: id.optional(), quantity: z.number().optional() }),
  ),
  claims: z.array(claim),
  disagreements: z.array(
    z.looseObject({
      field: z.string(),
      why: z.string(),
      values: z.array(
        z.looseObject({ value: z.string(), label: localized, claims: z.array(id), chosen: z.boolean() }),
      ),
    }),
  ),
  sources: z.looseObject({
    articles: count,
    independent: count,
    groups: z.array(z.looseObject({ articles: z.array(id), why: z.string().optional() })),
  }),
  merge: z.array(
    z.looseObject({ between: z.array(id), verdict: z.enum(['same', 'different']), because: z.array(z.string()) }),
  ),
  keptApart: z.array(z.looseObject({ event: id, because: z.array(z.string()) })),
  decisions: z.array(z.looseObject({ file: z.string(), what: z.string() })),
  note: z.string().optional().describe('Markdown.'),
  pinned: z.boolean(),
  history: z.array(z.looseObject({ day: z.string(), what: z.string(), detail: z.string().optional() })),
  related: z.array(id).optional(),
});

const article = z.looseObject({
  id,
  path: z.string(),
  lang: z.enum(['en', 'fr']),
  source: z.looseObject({
    headline: z.string().optional(),
    publisher: z.string().optional(),
    author: z.string().optional(),
    url: z.string().optional(),
    published: z.string().optional(),
    basedOn: z.array(z.string()).optional(),
    retelling: z.boolean(),
  }),
  published: z.looseObject({ ...interval, basis, working: z.array(z.looseObject({ kind: z.string() })) }),
  length: count.describe('Of the text, in UTF-16 units.'),
  used: z.array(z.looseObject({ event: id, claim: id })),
  copyOf: id.optional(),
});

/** `chronology --json` and the site's `/data/chronology.json`. Further keys are the records' own. */
export const chronologySchema = z
  .looseObject({
    settings: z.looseObject({ title: localized, firstDay: z.string(), lastDay: z.string() }),
    events: z.array(event),
    articles: z.array(article),
    actors: z.array(z.looseObject({ id, kind: z.string(), name: localized })),
    types: z.array(z.looseObject({ id, name: localized })),
    forwards: z.array(
      z.looseObject({
        slug: id,
        title: localized,
        kind: z.enum(['merged', 'split', 'removed']),
        into: z.array(id),
        day: z.string(),
        decided: z.enum(['hidden', 'no-event']).optional(),
      }),
    ),
    unknownNames: z.array(z.looseObject({ name: z.string(), mentions: z.array(id) })),
    formerPages: z
      .array(
        z.looseObject({ page: z.string(), title: localized, day: z.string(), events: z.array(id) }),
      )
      .optional(),
    changed: z.string().describe('Newest day stamped in the ledger.'),
  })
  .describe('The whole chronology.');

/** Its records, each by itself. */
export const chronologyParts = { event, claim, article };
