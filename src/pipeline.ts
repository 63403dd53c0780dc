import { prepareArticle } from './articles/index.ts';
import { FORGETFUL, keyOf, type Memory } from './cache/index.ts';
import { chronicle } from './chronicle.ts';
import type { DecisionFault } from './chronology/index.ts';
import type { Content } from './content/index.ts';
import { extractEvents, prepareKnowledge, type PreparedKnowledge } from './events/index.ts';
import type {
  Article,
  Chronology,
  DatedArticle,
  Day,
  Extraction,
  Knowledge,
  Ledger,
  RawArticle,
  TimeExpression,
} from './model.ts';
import {
  dateArticle,
  dateByOthers,
  recogniseTimes,
  resolveTimes,
  tellingDays,
  withinContent,
  type RecognisedTime,
} from './times/index.ts';
import { timed } from './timed.ts';

/** An article with its publication day and its time expressions. */
export interface Dated {
  article: DatedArticle;
  times: TimeExpression[];
}

/** An article with all that was found in it. */
export interface Reading extends Dated, Extraction {}

/** Article → time expressions. Without a stated day the article is dated from its own text alone. */
export function readTimes(raw: RawArticle, knowledge: Knowledge): Dated {
  const recognised = recognise(raw);
  return resolve(recognised, dateOf(recognised, knowledge));
}

/** Article → time expressions → event mentions. */
export function readEvents(raw: RawArticle, knowledge: PreparedKnowledge): Reading {
  return withEvents(readTimes(raw, knowledge), knowledge);
}

export interface Told {
  chronology: Chronology;
  ledger: Ledger;
  /** Decisions that name nothing or contradict one another. */
  faults: DecisionFault[];
  /** The time expressions of the articles that have sentences without an event, by article id. */
  times: Map<string, TimeExpression[]>;
}

/** Hears of long work before each step of it: the stage, and how many of how many articles are done. */
export type OnProgress = (stage: 'dates' | 'events' | 'chronology', done: number, of: number) => void;

/** Who hears of the work, and what is remembered of work done before. */
export interface Telling {
  onProgress?: OnProgress;
  memory?: Memory;
}

/**
 * The whole way: articles → time expressions → event mentions → event records → chronology.
 * `asOf` is the day stamped on what is published for the first time; nothing else depends on it.
 */
export function tellChronology(content: Content, asOf: Day, telling: Telling = {}): Told {
  const { onProgress = () => undefined } = telling;
  const reader = readerOf(content, telling.memory ?? FORGETFUL);
  const of = content.articles.length;
  const alone = content.articles.map((article, done) => {
    onProgress('dates', done, of);
    return timed('dates', 1, () => reader.dated(article));
  });
  const together = timed('dates by other articles', of, () => withOthers(alone));
  const readings = together.map((dated, done) => {
    onProgress('events', done, of);
    return timed('events', 1, () => reader.withEvents(dated, content.articles[done]!));
  });
  onProgress('chronology', 0, of);
  const findings = {
    settings: content.settings,
    knowledge: reader.knowledge,
    articles: readings.map(({ article }) => article),
    mentions: readings.flatMap(({ mentions }) => mentions),
    uncovered: new Map(readings.map(({ article, uncovered }) => [article.id, uncovered])),
    decisions: content.decisions,
    ledger: content.ledger,
  };
  const times = new Map(
    readings.flatMap(({ article, times, uncovered }) => (uncovered.length > 0 ? [[article.id, times]] : [])),
  );
  const told = timed('merge and chronology', findings.mentions.length, () => chronicle(findings, asOf));
  return { ...told, times };
}

/**
 * The two steps that look at one article alone, and are remembered: dates, then events. What one article learns
 * from the others stands between them, and is part of what the second hangs on.
 */
function readerOf({ actors, types, things }: Knowledge, { recall }: Memory) {
  const knowledge = prepareKnowledge({ actors, types, things });
  const known = keyOf([actors, types, things]);
  return {
    knowledge,
    dated: (raw: RawArticle): Dated => {
      const own = withoutFolder(raw);
      const { times, ...found } = recall([known, 'dates', own], () => {
        const { article, times } = readTimes(own, knowledge);
        return { ...article, text: '', times };
      });
      return { article: { ...found, text: raw.text, file: raw.file }, times };
    },
    /** Sentences and time expressions follow from the article and its day. */
    withEvents: (dated: Dated, raw: RawArticle): Reading => ({
      ...dated,
      ...recall([known, 'events', withoutFolder(raw), dated.article.published], () =>
        extractEvents(withoutFolder(dated.article), dated.times, knowledge),
      ),
    }),
  };
}

/** A file is shown as seen from the working directory: an article says the same from wherever it is read. */
const withoutFolder = <T extends { file: string }>(article: T): T => ({
  ...article,
  file: withinContent(article.file),
});

/** The time expressions of an article whose day is known already, as they were read for the chronology. */
export function timesIn(article: DatedArticle): TimeExpression[] {
  return resolveTimes(article, recogniseTimes(article));
}

interface Recognised {
  article: Article;
  recognised: RecognisedTime[];
}

function recognise(raw: RawArticle): Recognised {
  const article = prepareArticle(raw);
  return { article, recognised: recogniseTimes(article) };
}

function dateOf({ article, recognised }: Recognised, knowledge: Knowledge): DatedArticle {
  return { ...article, published: dateArticle(article, recognised, knowledge) };
}

function resolve({ recognised }: Recognised, article: DatedArticle): Dated {
  return { article, times: resolveTimes(article, recognised) };
}

/** Articles without a stated day are bounded by what the others tell of the same days. */
function withOthers(all: Dated[]): Dated[] {
  if (all.every(({ article }) => article.published.basis !== 'inferred')) return all;
  const days = tellingDays(all);
  return all.map((dated) => {
    const published = dateByOthers(dated, days);
    if (published === dated.article.published) return dated;
    const article = { ...dated.article, published };
    return { article, times: timesIn(article) };
  });
}

function withEvents(dated: Dated, knowledge: PreparedKnowledge): Reading {
  return { ...dated, ...extractEvents(dated.article, dated.times, knowledge) };
}
