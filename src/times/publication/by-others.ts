import type { Article, DatedArticle, Published, Span, TimeExpression } from '../../model.ts';
import { groupBy } from '../../group-by.ts';
import { fold } from '../../text/index.ts';
import { fromDay, toDay, weekdayOf } from '../calendar.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Bound } from './bounds.ts';
import { inferred } from './date-article.ts';

interface Told {
  article: DatedArticle;
  times: TimeExpression[];
}

/** A single day that an article tells of, with the words it is told in. */
interface TellingDay {
  article: string;
  day: number;
  text: string;
  words: Set<string>;
}

/** What the articles of a chronology tell of single days, and what each word is worth for knowing a story again. */
export interface TellingDays {
  /** By weekday, Monday is 1. */
  days: Map<number, TellingDay[]>;
  /** In bits: log2 of the share of sentences that hold it. */
  worth: (word: string) => number;
}

/** The single days that articles tell of: also those of one that is only bounded, where its bounds leave one day. */
export function tellingDays(articles: Told[]): TellingDays {
  const days = groupBy(articles.flatMap(daysTold), ({ day }) => weekdayOf(day));
  const sentences = articles.flatMap(({ article }) =>
    article.sentences.map((span) => wordsIn(article, span)),
  );
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const of = Math.max(sentences.length, LEAST_SENTENCES);
  return { days, worth: (word) => Math.log2(of / (counts.get(word) ?? 1)) };
}

function daysTold({ article, times }: Told): TellingDay[] {
  return times
    .filter(({ use, earliest, latest }) => use === 'at' && earliest !== null && earliest === latest)
    .filter(({ value }) => /^\d{4}-\d\d-\d\d/.test(value))
    .map((time) => {
      const sentence = sentenceAt(article.sentences, time);
      const words = sentence ? wordsIn(article, sentence, time) : new Set<string>();
      return { article: article.id, day: fromDay(time.earliest!), text: time.text, words };
    });
}

/**
 * Bound an article's inferred publication by the others of a chronology: where it says "on Thursday"
 * of what another tells of Thursday 30 September 2021, it was written within the week from that day
 * on. Returns the publication as it was where it is stated, or where the others say nothing.
 */
export function dateByOthers({ article, times }: Told, others: TellingDays): Published {
  const { published } = article;
  if (published.basis !== 'inferred') return published;
  const vague = times.filter((time) => WEEKDAY.test(time.value) && time.use === 'at' && !isPlanned(time));
  const bounds = vague.flatMap((time) => boundsFrom(time, article, others));
  return bounds.length === 0 ? published : narrowed(published, bounds);
}

const WEEKDAY = /-WXX-([1-7])/;

const isPlanned = ({ working }: TimeExpression): boolean =>
  working.some((step) => step.kind === 'direction' && step.towards === 'future');

function boundsFrom(time: TimeExpression, article: Article, { days, worth }: TellingDays): Bound[] {
  const around = tellingsAround(time, article);
  return (days.get(Number(WEEKDAY.exec(time.value)![1])) ?? [])
    .filter(
      (told) => told.article !== article.id && around.some((words) => isSameStory(words, told.words, worth)),
    )
    .map(({ day, text }) => ({
      constraint: 'other-article',
      text: `${time.text} = ${text}`,
      edtf: toDay(day),
      earliest: toDay(day),
      latest: toDay(day + 7),
    }));
}

/** The sentence with the weekday, and the one before it: "… landed. The minister said Thursday evening that …". */
function tellingsAround(time: TimeExpression, article: Article): Set<string>[] {
  const at = article.sentences.findIndex(({ start, end }) => start <= time.start && time.end <= end);
  const before = article.sentences[at - 1];
  const sentence = article.sentences[at];
  return [
    ...(sentence ? [wordsIn(article, sentence, time)] : []),
    ...(before ? [wordsIn(article, before)] : []),
  ];
}

/**
 * Two sentences tell the same day's story when they share words worth so many bits, and so much of all that the
 * shorter says. Measured with days withheld (`npm run bench:times`): at 25 bits and 0.3, stories a fortnight
 * apart about one company were still taken for one.
 */
const LEAST_BITS = 30;
const LEAST_SHARE = 0.4;
/** In few articles every word is rare; there a word is worth no more than in so many sentences. */
const LEAST_SENTENCES = 200;

function isSameStory(one: Set<string>, other: Set<string>, worth: TellingDays['worth']): boolean {
  const sum = (words: string[]): number => words.reduce((bits, word) => bits + worth(word), 0);
  const shared = sum([...one].filter((word) => other.has(word)));
  return shared >= LEAST_BITS && shared >= LEAST_SHARE * Math.min(sum([...one]), sum([...other]));
}

/** Numbers, and stems of content words: six letters tell "delivered" and "delivery" together. */
function wordsIn(article: Article, { start, end }: Span, without?: Span): Set<string> {
  const text = without
    ? article.text.slice(start, without.start) + article.text.slice(without.end, end)
    : article.text.slice(start, end);
  return new Set((fold(text).match(/\p{L}{4,}|\d[\d.,]*\d/gu) ?? []).map((word) => word.slice(0, 6)));
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
