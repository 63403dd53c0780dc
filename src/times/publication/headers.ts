import { basename } from 'node:path';
import { languages } from '../../languages/index.ts';
import type { Article, DatingConstraint, Lang } from '../../model.ts';
import { splitWords } from '../grammar.ts';
import { headsOf } from '../heads.ts';
import { isFullDate, recogniseIn, type RecognisedTime } from '../recognise.ts';
import { dayIn, toDay } from '../calendar.ts';
import { scan } from '../scan.ts';

/** A day of publication that is written out, with the place where it stands. */
export interface StatedDay {
  constraint: DatingConstraint;
  edtf: string;
  text: string;
}

/** Lines without a label are looked at only here. */
const HEAD_LINES = 8;

/** The day that the text, its address or its file name states; the first of these that does. */
export function statedDay(article: Article, recognised: RecognisedTime[]): StatedDay | null {
  const { labels, updates } = languages[article.lang].times.publication;
  return (
    dateLine(article, recognised, labels) ??
    dateLine(article, recognised, updates) ??
    inAddress(article.source.url, 'url') ??
    inAddress(ownName(article.file), 'file-name')
  );
}

/** A full date that has a line to itself, or to itself and a label: "Published: 3 May 2021". */
function dateLine(article: Article, recognised: RecognisedTime[], labels: string[]): StatedDay | null {
  const heads = headsOf(article, recognised);
  const times = [...inHead(article), ...recognised.filter((time) => !heads.has(time))];
  for (const time of times) {
    if (!isFullDate(time.meaning) || !standsAlone(article, time, labels)) continue;
    const { year, month, day } = time.meaning;
    const period = dayIn(year, month, day);
    if (period) return { constraint: 'date-line', edtf: toDay(period.first), text: time.text };
  }
  return null;
}

/** Dates in the head of a text also where the line was set aside as no part of the story. */
function inHead({ text, lang, boilerplate }: Article): RecognisedTime[] {
  const aside = boilerplate.filter(({ start }) => start < HEAD && isInHead(text, start));
  return aside.flatMap(({ start, end }) => {
    const times = recogniseIn(text.slice(start, end), lang);
    return times.map((time) => ({ ...time, start: time.start + start, end: time.end + start }));
  });
}

/** Nothing longer is the line of a date; and what lies deeper in the text is no head. */
const LONGEST_LINE = 100;
const HEAD = 2000;

function standsAlone(article: Article, time: RecognisedTime, labels: string[]): boolean {
  const { text, lang } = article;
  const left = text.slice(Math.max(0, time.start - LONGEST_LINE), time.start);
  const right = text.slice(time.end, time.end + LONGEST_LINE);
  const isLine =
    (left.includes('\n') || time.start <= LONGEST_LINE) &&
    (right.includes('\n') || right.length < LONGEST_LINE);
  const { labels: all, updates } = languages[lang].times.publication;
  // "3 May 2021 | The Daily Pilot": what stands behind a bar is another part of the line.
  const [after = ''] = (right.split('\n')[0] ?? '').split(/\s[|·•]\s/u);
  if (!isLine || !isEmptyTail(after, [...all, ...updates])) return false;
  const before = left.split('\n').at(-1) ?? '';
  if (isLabel(before, labels)) return true;
  return isInHead(text, time.start) && (wordsOf(before).length === 0 || isByline(before, lang));
}

/** Small words between a label and its day. */
const BETWEEN = /\s(?:on|at|le|the|du|au)$/u;

const isLabel = (before: string, labels: string[]): boolean => {
  const words = wordsOf(before).join(' ');
  return labels.some((label) => [words, words.replace(BETWEEN, '')].includes(splitWords(label).join(' ')));
};

/** "By Ann Fisher, 3 May 2021", "The Daily Pilot | 3 May 2021". */
function isByline(before: string, lang: Lang): boolean {
  if (/[|·•]\s*$/u.test(before)) return true;
  const first = wordsOf(before)[0];
  return /[,–—-]\s*$/u.test(before) && languages[lang].times.publication.bylines.includes(first ?? '');
}

const isInHead = (text: string, at: number): boolean =>
  at < HEAD && countLines(text.slice(0, at)) <= HEAD_LINES;

const wordsOf = (text: string): string[] =>
  scan(text.slice(-80))
    .words()
    .filter((word) => /[\p{L}\d]/u.test(word));

/** A time of day and a zone may follow, or another label with its own day, and nothing else. */
function isEmptyTail(after: string, labels: string[]): boolean {
  const words = ` ${wordsOf(after).join(' ')} `;
  const starts = labels.map((label) => words.indexOf(` ${splitWords(label).join(' ')} `));
  const end = Math.min(words.length, ...starts.filter((start) => start >= 0));
  return words
    .slice(0, end)
    .split(' ')
    .every((word) => /^(\d*|[ap]m|[hapmtz]|at|à|et|pt|gmt|utc|[ce]est|[cemp][sd]?t|bst|ist|jst)$/.test(word));
}

const countLines = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A file as it is named from within its content folder: where that lies itself says nothing of an article. */
export const withinContent = (file: string): string =>
  /^.*\b(articles[/\\].*)$/su.exec(file)?.[1] ?? basename(file);

/** A file's name, with the folders that it has in `articles/`. */
const ownName = (file: string): string => withinContent(file).replace(/^articles[/\\]/u, '');

/** `/2021/10/01/`, `2021-10-01`, `20211001`, `/2021/oct/01/`, `30-09-2021`; a month alone in a path. */
function inAddress(address: string | undefined, constraint: 'url' | 'file-name'): StatedDay | null {
  const text = address?.slice(0, 2000) ?? '';
  const found = yearFirst(text, constraint) ?? named(text) ?? dayFirst(text);
  return found && { constraint, ...found };
}

type Found = Omit<StatedDay, 'constraint'>;

function yearFirst(address: string, constraint: 'url' | 'file-name'): Found | null {
  const match = /(?<!\d)((?:19|20)\d\d)([-/_.]?)(0[1-9]|1[0-2])(?:\2([0-3]\d))?(?!\d)/.exec(address);
  if (!match) return null;
  const [text, year, separator, month, day] = match;
  if (day !== undefined) return fullDay(text, [year, month, day]);
  return constraint === 'url' && separator === '/' ? { edtf: `${year!}-${month!}`, text } : null;
}

function named(address: string): Found | null {
  const match = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d\d?)(?!\d)/.exec(address);
  const month = MONTH_NAMES.indexOf(match?.[2] ?? '') + 1;
  return match && month > 0 ? fullDay(match[0], [match[1], month, match[3]]) : null;
}

/** Only where it cannot be a month: "05-03-2019" may be either. */
function dayFirst(address: string): Found | null {
  const match = /(?<!\d)(1[3-9]|2\d|3[01])([-_.])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/.exec(address);
  return match && fullDay(match[0], [match[4], match[3], match[1]]);
}

function fullDay(text: string, parts: (string | number | undefined)[]): Found | null {
  const [year, month, day] = parts.map(Number);
  const period = dayIn(year!, month!, day!);
  return period && { edtf: toDay(period.first), text };
}
