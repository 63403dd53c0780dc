import { z } from 'zod';
import { actorsFile } from '../content/schemas/actor.ts';
import { articleFile, inputArticle } from '../content/schemas/article.ts';
import { chronologySchema } from '../content/schemas/chronology.ts';
import { decisionFile } from '../content/schemas/decision.ts';
import { eventTypeFile, thingsFile } from '../content/schemas/event-type.ts';
import {
  extractLineSchema,
  mergeInputLine,
  mergeLineSchema,
  timesLineSchema,
} from '../content/schemas/filters.ts';
import { ledgerFile } from '../content/schemas/ledger.ts';
import { settingsFile } from '../content/schemas/settings.ts';

/** What an editor or another program writes. */
const WRITTEN = {
  settings: settingsFile,
  actors: actorsFile,
  'event-type': eventTypeFile,
  things: thingsFile,
  article: articleFile,
  decision: decisionFile,
  ledger: ledgerFile,
  'input-article': inputArticle,
  'merge-input': mergeInputLine,
};

/** What the program writes. */
const GIVEN = {
  times: timesLineSchema,
  extract: extractLineSchema,
  merge: mergeLineSchema,
  chronology: chronologySchema,
};

/** JSON Schemas (2020-12) by name, made from the very schemas that check the content. */
export function jsonSchemas(): Record<string, unknown> {
  const toJson = (schema: z.ZodType, io: 'input' | 'output'): unknown =>
    z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return Object.fromEntries([
    ...Object.entries(WRITTEN).map(([name, schema]) => [name, toJson(schema, 'input')] as const),
    ...Object.entries(GIVEN).map(([name, schema]) => [name, toJson(schema, 'output')] as const),
  ]);
}
