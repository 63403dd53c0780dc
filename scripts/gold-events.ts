import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Lang, Span, UncertainDate } from '../src/model.ts';
import { toUncertain } from '../src/text/edtf.ts';
import type { Timex } from './score-times.ts';

/** What a journalist would list; where several answers are right, all of them. */
export interface GoldEvent {
  /** Words that hold the trigger. */
  at: Span;
  /** The clause that states the event, subject to complements. */
  extent?: Span;
  type: string[];
  status: string[];
  date?: UncertainDate[];
  actor?: string[];
  recipient?: string[];
  place?: string[];
  speaker?: string[];
  quantity?: number;
  /** Mentions of one name, in any article, are one event. */
  cluster?: string;
  /** May be found or not: neither helps nor hurts. */
  optional: boolean;
}

export interface GoldTime extends Omit<Timex, 'value'> {
  value: string[];
  optional?: boolean;
}

export interface GoldArticle {
  id: string;
  lang: Lang;
  text: string;
  /** EDTF. */
  published: string;
  events: GoldEvent[];
  times: GoldTime[];
}

export interface GoldDisagreement {
  /** The event is that which holds mentions of one of these. */
  clusters: string[];
  field: string;
  /** For each value that must be shown, the ways to write it. */
  values: string[][];
}

export interface RawGold {
  articles: GoldArticle[];
  /** Clusters that look alike and are different events. */
  apart: string[][];
  disagreements: GoldDisagreement[];
}

type OneOrMore = string | string[];

interface WrittenEvent {
  at: string | [number, number];
  extent?: [number, number];
  type: OneOrMore;
  status: OneOrMore;
  date?: OneOrMore;
  actor?: OneOrMore;
  recipient?: OneOrMore;
  place?: OneOrMore;
  speaker?: OneOrMore;
  quantity?: number;
  cluster?: string;
  optional?: boolean;
}

interface WrittenTime {
  at: [number, number];
  type: string;
  value: OneOrMore;
  optional?: boolean;
}

/** The articles of a folder of `<topic>-<language>-<n>.txt`, each with a `.yml` beside it. Throws where words are not found once. */
export function readOwnGold(dir: string): GoldArticle[] {
  const names = readdirSync(dir).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const id = basename(name, '.txt');
    const text = readFileSync(join(dir, name), 'utf8');
    const { published, events } = parse(readFileSync(join(dir, `${id}.yml`), 'utf8')) as {
      published: string;
      events: WrittenEvent[];
    };
    const lang: Lang = id.includes('-fr-') ? 'fr' : 'en';
    return { id, lang, text, published, events: events.map((one) => toEvent(one, text, id)), times: [] };
  });
}

interface WrittenArticle {
  key: string;
  file: string;
  sha256: string;
  lang: Lang;
  published: string;
  times: WrittenTime[];
  events: WrittenEvent[];
}

/** The gold that holds no text, laid over the texts in `dir`. Throws where a text is not the one annotated. */
export function readRawGold(file: string, dir: string): RawGold {
  const written = parse(readFileSync(file, 'utf8')) as Omit<RawGold, 'articles'> & {
    articles: WrittenArticle[];
  };
  return { ...written, articles: written.articles.map((article) => toArticle(article, dir)) };
}

function toArticle({ key, file, sha256, events, times, ...rest }: WrittenArticle, dir: string): GoldArticle {
  const name = readdirSync(dir).find((one) => one.startsWith(file));
  if (name === undefined) throw new Error(`${dir}: no file whose name begins with ${file}`);
  const bytes = readFileSync(join(dir, name));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`${join(dir, name)}: not the text that was annotated; its SHA-256 must be ${sha256}`);
  const text = bytes.toString('utf8');
  return {
    id: key,
    ...rest,
    text,
    events: events.map((one) => toEvent(one, text, key)),
    times: times.map(toTime),
  };
}

function toEvent(written: WrittenEvent, text: string, id: string): GoldEvent {
  const { at, extent, type, status, date, optional, actor, recipient, place, speaker, ...rest } = written;
  const named = Object.entries({ actor, recipient, place, speaker }).filter(
    ([, names]) => names !== undefined,
  );
  return {
    ...rest,
    ...Object.fromEntries(named.map(([role, names]) => [role, [names!].flat()])),
    at: typeof at === 'string' ? locate(at, text, id) : toSpan(at),
    ...(extent && { extent: toSpan(extent) }),
    ...{ type: [type].flat(), status: [status].flat(), optional: optional ?? false },
    ...(date && { date: [date].flat().map(toDate) }),
  };
}

const toSpan = ([start, end]: [number, number]): Span => ({ start, end });

const toTime = ({ at, type, value, optional }: WrittenTime): GoldTime => ({
  ...toSpan(at),
  ...{ type, value: [value].flat(), optional: optional ?? false },
});

function locate(words: string, text: string, id: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1))
    throw new Error(`${id}: "${words}" does not stand in the text exactly once`);
  return { start, end: start + words.length };
}

/** EDTF, or an ISO week, which EDTF has no word for. */
function toDate(text: string): UncertainDate {
  const week = /^(\d{4})-W(\d\d)$/.exec(text);
  if (!week) return toUncertain(text);
  const fourth = new Date(Date.UTC(Number(week[1]), 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + 7 * (Number(week[2]) - 1);
  const day = (offset: number): string =>
    new Date(Date.UTC(Number(week[1]), 0, monday + offset)).toISOString().slice(0, 10);
  return { edtf: text, earliest: day(0), latest: day(6) };
}
