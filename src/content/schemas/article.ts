import { z } from 'zod';
import type { RawArticle, Source } from '../../model.ts';
import { lang, line, webAddress } from './common.ts';
import { edtf } from './edtf.ts';

const language = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : 'not a language; write en or fr') })
  .regex(/^[a-z]{2,3}$/u, 'not a language; write its two letters, such as en or fr');

/** Front matter of `articles/*.md` and `*.txt`. Every field may be left out: an unknown stays unknown. */
export const articleFile = z.strictObject({
  headline: line.optional(),
  publisher: line.optional(),
  author: line.optional(),
  url: webAddress.optional(),
  published: edtf.optional().describe('EDTF: 2021-10-01, 2021-10, 2021-10-01/2021-10-08.'),
  language: language.optional(),
  retelling: z.boolean().default(false).describe('Our own retelling: its sentences are never shown as quotations.'),
  'based-on': z.array(line).optional().describe('Agencies or papers that the text says it rewords.'),
});

export function toSource(file: z.output<typeof articleFile>): Source {
  return definedOnly({
    headline: file.headline,
    publisher: file.publisher,
    author: file.author,
    url: file.url,
    published: file.published,
    basedOn: file['based-on'],
    retelling: file.retelling,
  });
}

/** A line of standard input for `times` and `extract`. Further keys are let through unread. */
export const inputArticle = z
  .object({
    id: z.union([z.string().min(1, 'empty; write a name for the article'), z.number().transform(String)]),
    text: z.string(),
    published: edtf.nullish(),
    lang: lang.nullish(),
    title: z.string().nullish(),
    publisher: z.string().nullish(),
    url: z.string().nullish(),
  })
  .describe('Input of "datelined times" and "datelined extract": one JSON object a line.');

export function toRawArticle(input: z.output<typeof inputArticle>): RawArticle {
  const source = {
    headline: input.title ?? undefined,
    publisher: input.publisher ?? undefined,
    url: input.url ?? undefined,
    published: input.published ?? undefined,
    retelling: false,
  };
  return definedOnly({
    id: input.id,
    file: 'stdin',
    text: input.text,
    lang: input.lang ?? undefined,
    source: definedOnly(source),
  });
}

/** The object without keys that hold `undefined`. */
function definedOnly<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
