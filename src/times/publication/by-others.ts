import type { Article, DatedArticle, Published, Sentence, Span, TimeExpression } from '../../model.ts';
import { fold } from '../../text/index.ts';
import { fromDay, toDay, weekdayOf } from '../calendar.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Bound } from './bounds.ts';
import { inferred } from './date-article.ts';

interface Told {
  article: DatedArticle;
  times: TimeExpression[];
}

/**
 * Bound an article's inferred publication by the others of a chronology: where it says "on Thursday"
 * of what another tells of Thursday 30 September 2021, it was written within the week from that day
 * on. Two sentences tell the same when they share most of their content words and names. Returns the
 * publication as it was where it is stated, or where the others say nothing.
 */
export function dateByOthers({ article, times }: Told, others: Told[]): Published {
  const { published } = article;
  if (published.basis !== 'inferred') return published;
  const vague = times.filter((time) => WEEKDAY.test(time.value) && time.use === 'at' && !isPlanned(time));
  if (vague.length === 0) return published;
  const days = withoutTopic(others.filter((other) => other.article.id !== article.id).flatMap(daysTold));
  const bounds = vague.flatMap((time) => boundsFrom(time, wordsAround(article, time), days));
  return bounds.length === 0 ? published : narrowed(published, bounds);
}

const WEEKDAY = /-WXX-([1-7])/;

const isPlanned = ({ working }: TimeExpression): boolean =>
  working.some((step) => step.kind === 'direction' && step.towards === 'future');

interface TellingDay {
  day: number;
  text: string;
  words: Set<string>;
}

/** The single days an article tells of, with the words they are told in. */
function daysTold({ article, times }: Told): TellingDay[] {
  if (article.published.basis === 'inferred') return [];
  const certain = times.filter(
    (time) => time.use === 'at' && time.earliest !== null && time.earliest === time.latest,
  );
  return certain
    .filter(({ value }) => /^\d{4}-\d\d-\d\d/.test(value))
    .map((time) => ({ day: fromDay(time.earliest!), text: time.text, words: wordsAround(article, time) }));
}

function boundsFrom({ value, text }: TimeExpression, words: Set<string>, days: TellingDay[]): Bound[] {
  const weekday = Number(WEEKDAY.exec(value)![1]);
  return days
    .filter((told) => weekdayOf(told.day) === weekday && isSameStory(words, told.words))
    .map(({ day, text: other }) => ({
      constraint: 'other-article',
      text: `${text} = ${other}`,
      edtf: toDay(day),
      earliest: toDay(day),
      latest: toDay(day + 7),
    }));
}

const LEAST_SHARED = 4;
const LEAST_SHARE = 0.25;
/** A word in more than this share of all sentences is the topic's, and tells no story apart. */
const COMMON = 0.2;

function isSameStory(one: Set<string>, other: Set<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(one.size, other.size);
}

function withoutTopic(days: TellingDay[]): TellingDay[] {
  const counts = new Map<string, number>();
  for (const { words } of days) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isRare = (word: string): boolean => counts.get(word)! <= Math.max(2, COMMON * days.length);
  return days.map((told) => ({ ...told, words: new Set([...told.words].filter(isRare)) }));
}

/** Stems of the content words of a sentence: six letters tell "delivered" and "delivery" together. */
function wordsAround(article: Article, time: Span): Set<string> {
  const sentence: Sentence | undefined = sentenceAt(article.sentences, time);
  if (sentence === undefined) return new Set();
  const outside = article.text.slice(sentence.start, time.start) + article.text.slice(time.end, sentence.end);
  return new Set((fold(outside).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** What was known stays, and so it does where the others contradict it or each other. */
function narrowed(published: Published, bounds: Bound[]): Published {
  const known: Bound = {
    constraint: 'last-past-day',
    text: published.edtf,
    edtf: published.edtf,
    ...(published.earliest ? { earliest: published.earliest } : {}),
    ...(published.latest ? { latest: published.latest } : {}),
  };
  if (!agree([known, ...bounds])) return published;
  const result = inferred([known, ...bounds]);
  const before = published.working.filter((step) => step.kind === 'constraint');
  const own = result.working.filter(
    (step) => step.kind !== 'constraint' || step.constraint === 'other-article',
  );
  return { ...result, working: [...before, ...own] };
}

function agree(bounds: Bound[]): boolean {
  const latest = bounds.flatMap((bound) => bound.latest ?? []).sort()[0];
  const earliest = bounds
    .flatMap((bound) => bound.earliest ?? [])
    .sort()
    .at(-1);
  return latest === undefined || earliest === undefined || earliest <= latest;
}
