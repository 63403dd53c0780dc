import type { z } from 'zod';
import { wording } from '../content/check.ts';
import { inputArticle, toRawArticle } from '../content/schemas/article.ts';
import type { Setting } from '../content/index.ts';
import type { EventMention, Published, RawArticle, TimeExpression } from '../model.ts';
import { prepareKnowledge } from '../events/index.ts';
import { readEvents, readTimes } from '../pipeline.ts';
import { LineError, type Answer } from './answer.ts';

/** Longest text of one article. UTF-16 units. */
const LONGEST_TEXT = 5_000_000;

/** Makes the answer of `times` to a line. */
export function timesLine(setting: Setting): Answer {
  return (line, complain) => {
    const { article, times } = readTimes(parseArticleLine(line, complain), setting);
    return {
      id: article.id,
      lang: article.lang,
      published: publicDay(article.published),
      timexes: times.map(publicTime),
    };
  };
}

/** Makes the answer of `extract` to a line. */
export function extractLine(setting: Setting): Answer {
  const knowledge = prepareKnowledge(setting);
  return (line, complain) => {
    const { article, mentions } = readEvents(parseArticleLine(line, complain), knowledge);
    return {
      id: article.id,
      lang: article.lang,
      published: publicDay(article.published),
      mentions: mentions.map(publicMention),
    };
  };
}

/** A day that cannot be read is told, and the article is read as one without a day. */
function parseArticleLine(line: string, complain: (wrong: string) => void): RawArticle {
  const data = parseJson(line);
  const result = inputArticle.safeParse(data);
  const onlyDay = result.error?.issues.every(({ path }) => path[0] === 'published') ?? false;
  if (onlyDay) complain(`${inWords(result.error!)}; the article is read as one without a day`);
  const article = toRawArticle(
    validate(onlyDay ? { ...(data as object), published: null } : data, inputArticle),
  );
  if (article.text.length <= LONGEST_TEXT) return article;
  throw new LineError(`the text is longer than ${LONGEST_TEXT} characters; send it in parts`);
}

/** A line of JSON through a schema. Throws a `LineError` that names every fault. */
export function parseLine<T>(line: string, schema: z.ZodType<T>): T {
  return validate(parseJson(line), schema);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    throw new LineError(`not JSON (${reason}); write one JSON object a line`);
  }
}

function validate<T>(data: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new LineError(inWords(result.error));
}

function inWords({ issues }: z.ZodError): string {
  return issues.map((issue) => wording(issue).join('; ')).join(' / ');
}

function publicDay({ edtf, earliest, latest, basis }: Published) {
  return { edtf, earliest, latest, basis };
}

function publicTime({ start, end, text, type, value, mod, edtf, earliest, latest, rule }: TimeExpression) {
  return { start, end, text, type, value, ...(mod ? { mod } : {}), edtf, earliest, latest, rule };
}

/** A mention as `extract` gives it: the contract's keys first, then what else `merge` can use. */
function publicMention(mention: EventMention) {
  const {
    id,
    start,
    end,
    exact,
    trigger,
    type,
    status,
    actors,
    object,
    quantity,
    place,
    speaker,
    date,
    plover,
  } = mention;
  const { edtf, earliest, latest, precision, basis, timex } = date;
  return {
    id,
    start,
    end,
    exact,
    trigger,
    type,
    status,
    actors: actors.map(({ name, id: actor, role }) => ({
      name,
      ...(actor === undefined ? {} : { id: actor }),
      role,
    })),
    ...(object === undefined ? {} : { object }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(place === undefined ? {} : { place }),
    ...(speaker === undefined ? {} : { speaker }),
    date: { edtf, earliest, latest, precision, basis, ...(timex ? { timex } : {}) },
    plover,
    ...furtherKeys(mention),
  };
}

function furtherKeys({
  article,
  lang,
  sentence,
  things,
  attribution,
  statusWhy,
  ordinal,
  another,
  aggregate,
  background,
}: EventMention) {
  return {
    article,
    lang,
    sentence,
    things,
    attribution,
    statusWhy,
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(another === undefined ? {} : { another }),
    ...(aggregate === undefined ? {} : { aggregate }),
    ...(background === undefined ? {} : { background }),
  };
}
