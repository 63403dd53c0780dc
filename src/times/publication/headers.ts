import { languages } from '../../languages/index.ts';
import type { Article, DatingConstraint } from '../../model.ts';
import { splitWords } from '../grammar.ts';
import { headsOf } from '../heads.ts';
import { isFullDate, type RecognisedTime } from '../recognise.ts';
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
  return (
    dateLine(article, recognised) ??
    inAddress(article.source.url, 'url') ??
    inAddress(article.file, 'file-name')
  );
}

/** A full date that has a line to itself, or to itself and a label: "Published: 3 May 2021". */
function dateLine(article: Article, recognised: RecognisedTime[]): StatedDay | null {
  const heads = headsOf(article, recognised);
  for (const time of recognised) {
    if (heads.has(time)) continue;
    if (!isFullDate(time.meaning) || !standsAlone(article, time)) continue;
    const { year, month, day } = time.meaning;
    const period = dayIn(year, month, day);
    if (period) return { constraint: 'date-line', edtf: toDay(period.first), text: time.text };
  }
  return null;
}

/** Nothing longer is the line of a date; and what lies deeper in the text is no head. */
const LONGEST_LINE = 100;
const HEAD = 2000;

function standsAlone(article: Article, time: RecognisedTime): boolean {
  const { text, lang } = article;
  const left = text.slice(Math.max(0, time.start - LONGEST_LINE), time.start);
  const right = text.slice(time.end, time.end + LONGEST_LINE);
  const isLine =
    (left.includes('\n') || time.start <= LONGEST_LINE) &&
    (right.includes('\n') || right.length < LONGEST_LINE);
  if (!isLine || !isEmptyTail(right.split('\n')[0] ?? '')) return false;
  const before = wordsOf(left.split('\n').at(-1) ?? '');
  if (before.length === 0) return time.start < HEAD && countLines(text.slice(0, time.start)) <= HEAD_LINES;
  return languages[lang].times.publication.labels.some(
    (label) => splitWords(label).join(' ') === before.join(' '),
  );
}

const wordsOf = (text: string): string[] =>
  scan(text.slice(-80))
    .words()
    .filter((word) => /[\p{L}\d]/u.test(word));

/** A time of day and a zone may follow, and nothing else. */
const isEmptyTail = (after: string): boolean =>
  wordsOf(after).every((word) => /^(\d+|[ap]m|[hapm]|at|à|gmt|utc|[ce]est|[ce]s?t|bst|edt)$/.test(word));

const countLines = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

/** `/2021/10/01/`, `2021-10-01`, `20211001`; a month alone where the address has no more. */
function inAddress(address: string | undefined, constraint: 'url' | 'file-name'): StatedDay | null {
  const match = /(?<!\d)((?:19|20)\d\d)([-/_.]?)(0[1-9]|1[0-2])(?:\2([0-3]\d))?(?!\d)/.exec(
    address?.slice(0, 2000) ?? '',
  );
  if (!match) return null;
  const [text, year, separator, month, day] = match;
  if (day === undefined) {
    const isPath = constraint === 'url' && separator === '/';
    return isPath ? { constraint, edtf: `${year!}-${month!}`, text } : null;
  }
  return dayIn(Number(year), Number(month), Number(day))
    ? { constraint, edtf: `${year!}-${month!}-${day}`, text }
    : null;
}
