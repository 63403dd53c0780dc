/** Golds for merging whole articles (`tests/fixtures/merge`): what is found in them, merged, against what is one event. */
import { readFileSync } from 'node:fs';
import { readSetting } from '../src/content/index.ts';
import { prepareKnowledge } from '../src/events/index.ts';
import { mergeMentions, reprintsAmong, tiesAmong } from '../src/merge/index.ts';
import type { EventMention, EventRecord, Lang } from '../src/model.ts';
import { readEvents, tellChronology } from '../src/pipeline.ts';
import { clustersBy } from '../tests/merge/bare-gold.ts';

interface Marked {
  id: string;
  published: string;
  lang: Lang;
  text: string;
  /** Offsets of a marked word into the text, UTF-16, end exclusive, and its event. */
  marks: { start: number; end: number; event: string }[];
}

/** What the engine made of a gold: clusters of the mentions that it found and the gold marks. */
export interface Merged {
  key: string[][];
  response: string[][];
  /** Mentions found of those marked. */
  found: number;
  marked: number;
  /** Events of the gold in one cluster, and clusters of one event of the gold, by their names and words. */
  mixed: string[];
  split: string[];
  /** Disagreements that the gold names, and those of them that no event shows, in words. */
  disagreements: number;
  unshown: string[];
}

/** What the sources of an event disagree on, with a value for each side. */
interface Dispute {
  event: string;
  field: string;
  values: string[];
}

/**
 * Reads articles in which mentions are marked `{word|event}`. A line `@ id day language` opens an article, every other line is
 * a paragraph of it, `#` begins a comment. Before the first article, `! event field value / value` names a disagreement.
 */
function readMarked(text: string): Marked[] {
  const blocks = text.split(/^@ /mu).slice(1);
  return blocks.map((block) => {
    const [head = '', ...lines] = block.trim().split('\n');
    const [id, published, lang] = head.split(' ') as [string, string, Lang];
    const article: Marked = { id, published, lang, text: '', marks: [] };
    for (const line of lines) addParagraph(article, line);
    return article;
  });
}

function addParagraph(article: Marked, line: string): void {
  if (article.text !== '') article.text += '\n\n';
  for (const [part] of line.matchAll(/\{[^}]+\}|[^{]+/gu)) {
    const [, word, event] = /^\{([^|]+)\|([^}]+)\}$/u.exec(part) ?? [];
    const start = article.text.length;
    article.text += word ?? part;
    if (event !== undefined) article.marks.push({ start, end: article.text.length, event });
  }
}

function readDisputes(text: string): Dispute[] {
  return [...text.matchAll(/^! (\S+) (\S+) (.+)$/gmu)].map(([, event, field, values]) => ({
    ...{ event: event!, field: field! },
    values: values!.split('/').map((value) => value.trim()),
  }));
}

/** Reads, finds and merges a gold's articles with the setting of a content folder. */
export function mergeGold(file: string, content: string): Merged {
  const setting = readSetting(content);
  const knowledge = prepareKnowledge(setting);
  const text = readFileSync(file, 'utf8');
  const articles = readMarked(text);
  const raw = articles.map(({ id, lang, text, published }) => ({
    ...{ id, file, text, lang, source: { published, retelling: false } },
  }));
  const readings = raw.map((article) => readEvents(article, knowledge));
  const known = articles.flatMap((article, at) => matched(article, readings[at]!.mentions));
  const eventOf = new Map(known.map(({ id, event }) => [id, event]));
  const { events } = tellChronology(
    { ...setting, articles: raw, decisions: [], ledger: { version: 1, events: [] }, warnings: [] },
    articles.at(-1)!.published,
  ).chronology;
  const disputes = readDisputes(text);
  const dated = readings.map(({ article }) => article);
  const { mentions, reprints } = reprintsAmong(
    readings.flatMap(({ mentions }) => mentions),
    tiesAmong(dated),
    new Map(dated.map((article) => [article.id, article])),
  );
  const published = new Map(dated.map((article) => [article.id, article.published]));
  const clusters = mergeMentions(mentions, [], { ...setting, published, reprints });
  const response = clusters
    .map(({ mentions }) => mentions.map(({ id }) => id).filter((id) => eventOf.has(id)))
    .filter((ids) => ids.length > 0);
  /** What counts several events is told with the first of them: nothing is mixed by that. */
  const sums = new Set(
    readings.flatMap(({ mentions }) => mentions.filter(({ aggregate }) => aggregate).map(({ id }) => id)),
  );
  const say = (id: string): string => `${id} "${known.find((one) => one.id === id)!.word}"`;
  return {
    ...{ key: clustersBy(known, ({ event }) => event), response },
    ...{ found: known.length, marked: articles.flatMap(({ marks }) => marks).length },
    mixed: response
      .map((ids) => ids.filter((id) => !sums.has(id)))
      .filter((ids) => new Set(ids.map((id) => eventOf.get(id))).size > 1)
      .map((ids) => ids.map((id) => `${eventOf.get(id)!}: ${say(id)}`).join(' + ')),
    split: [...new Set(eventOf.values())].flatMap((event) => {
      const parts = response.filter((ids) => ids.some((id) => eventOf.get(id) === event));
      return parts.length > 1 ? [`${event}: ${parts.map((ids) => ids.map(say).join(', ')).join(' / ')}`] : [];
    }),
    disagreements: disputes.length,
    unshown: disputes
      .filter(
        (dispute) => !events.some((event) => tells(event, dispute.event, eventOf) && shows(event, dispute)),
      )
      .map(({ event, field, values }) => `${field} of ${event}: ${values.join(' or ')}`),
  };
}

const tells = ({ claims }: EventRecord, event: string, eventOf: Map<string, string>): boolean =>
  claims.some(({ id }) => eventOf.get(id) === event);

const shows = (event: EventRecord, { field, values }: Dispute): boolean =>
  event.disagreements.some(
    (one) =>
      one.field === field &&
      values.every((wanted) => one.values.some(({ value }) => sideOf(value) === sideOf(wanted))),
  );

/** Told on another's word: how much the teller means it is no part of what is disputed. */
const sideOf = (value: string): string => (value === 'reported' ? 'alleged' : value);

/** Mentions whose trigger touches a marked word, each mark once. */
function matched({ marks }: Marked, mentions: EventMention[]) {
  const taken = new Set<string>();
  return marks.flatMap(({ start, end, event }) => {
    const found = mentions.find(
      ({ id, trigger }) => !taken.has(id) && trigger.start < end && start < trigger.end,
    );
    if (!found) return [];
    taken.add(found.id);
    return [{ id: found.id, event, word: found.trigger.text }];
  });
}
