import { languages } from '../../languages/index.ts';
import type { Article, Day, DatingConstraint, Sentence } from '../../model.ts';
import { civil, fromDay, toDay, type Period } from '../calendar.ts';
import { grainOf, type Calendar } from '../meaning.ts';
import { splitWords } from '../grammar.ts';
import { leanOf, type Lean } from '../evidence.ts';
import { locate } from '../locate.ts';
import type { RecognisedTime } from '../recognise.ts';
import { sentenceAt } from '../sentence-at.ts';

/** Publication is not before `earliest`, or not after `latest`, because of these words. */
export interface Bound {
  constraint: DatingConstraint;
  text: string;
  edtf: string;
  earliest?: Day;
  latest?: Day;
}

/** What the dates written in a text say about the day on which it was written. */
export function boundsInText(article: Article, recognised: RecognisedTime[]): Bound[] {
  const dated = recognised.flatMap((time, index) => datedIn(article, time, recognised[index - 1]));
  return [
    ...dated.flatMap((item) => pastOrPlanned(article, item)),
    ...dated.flatMap((item) => yearReferences(article, item)),
  ];
}

/** The first date told as past that lies after a day: it contradicts a publication on that day. */
export function firstPastAfter(article: Article, recognised: RecognisedTime[], day: Day): Bound | undefined {
  const limit = fromDay(day);
  for (const time of recognised) {
    const period = writtenOut(time);
    if (period === null || period.first <= limit) continue;
    const sentence = sentenceAt(article.sentences, time);
    const bound = sentence && pastBound(article, { time, before: undefined, sentence, period });
    if (bound) return bound;
  }
  return undefined;
}

function datedIn(article: Article, time: RecognisedTime, before?: RecognisedTime): Dated[] {
  const period = writtenOut(time);
  const sentence = period && sentenceAt(article.sentences, time);
  return period && sentence ? [{ time, before, sentence, period }] : [];
}

interface Dated {
  time: RecognisedTime;
  /** The expression in front of it. */
  before: RecognisedTime | undefined;
  sentence: Sentence;
  period: Period;
}

/** The period of an expression that needs no publication day. */
function writtenOut({ meaning }: RecognisedTime): Period | null {
  if (meaning.kind !== 'calendar' || meaning.fiscal || meaning.school) return null;
  if (!saysYear(meaning)) return null;
  const located = locate(meaning, {
    published: null,
    narrative: null,
    narrativeDay: null,
    narrativeSpan: null,
    leaning: null,
  });
  return located?.from === null ? located.period : null;
}

const saysYear = ({ year, decade, century, within }: Calendar): boolean =>
  year !== undefined || decade !== undefined || century !== undefined || within !== undefined;

/** What is told as past has begun; what is still planned has not ended. */
function pastOrPlanned(article: Article, dated: Dated): Bound[] {
  const { time, sentence, period } = dated;
  const past = pastBound(article, dated);
  if (past !== null) return [past];
  const lean = leanOf(time, article, sentence);
  // "decided in spring to change its hours from October 1998": by now that may be past.
  const decided = time.use !== 'by' && lean?.planned === true;
  if (decided || !isAhead(article, dated, lean) || wasOnceAhead(article, sentence)) return [];
  const latest = toDay(isYearAhead(time) ? period.first - 1 : period.last);
  return [{ constraint: 'planned-ahead', text: time.text, edtf: latest, latest }];
}

function pastBound(article: Article, dated: Dated): Bound | null {
  const { time, sentence, period } = dated;
  const lean = leanOf(time, article, sentence);
  if (isAhead(article, dated, lean)) return null;
  if (lean?.towards !== 'past' && time.use !== 'since') return null;
  if (period.unit === 'year' && !isToldIn(article, time)) return null;
  const edtf = toDay(period.first);
  return { constraint: 'last-past-day', text: time.text, edtf, earliest: edtf };
}

/** Planned for then; "by" is a plan unless it had come about. */
function isAhead(
  article: Article,
  { time, sentence }: Pick<Dated, 'time' | 'sentence'>,
  lean: Lean | null,
): boolean {
  if (time.use === 'by') return lean?.towards !== 'past' || !wasOnceAhead(article, sentence);
  return lean?.towards === 'future' && time.use !== 'since';
}

/** Does the sentence look back on what it expected? */
function wasOnceAhead({ text, lang }: Article, { start, end }: Sentence): boolean {
  const words = ` ${splitWords(text.slice(start, end).toLowerCase()).join(' ')} `;
  return languages[lang].times.publication.onceAhead.some((phrase) => words.includes(` ${phrase} `));
}

/** "in 2011" tells of a time, "the 2011 model" only names one. */
function isToldIn({ text, lang }: Article, { start }: RecognisedTime): boolean {
  const word = splitWords(text.slice(Math.max(0, start - 12), start).toLowerCase()).at(-1) ?? '';
  return languages[lang].times.publication.inYear.includes(word);
}

/** "by 2023" is written before 2023: within it one says "this year" or names the month. */
const isYearAhead = ({ use, meaning, mod }: RecognisedTime): boolean =>
  use === 'by' && mod === undefined && grainOf(meaning) === 'year';

/** Words between "last year" and a date that set the two apart. */
const APART =
  /\b(after|since|from|than|compared|before|until|against|versus|depuis|après|avant|contre|que|par rapport)\b/iu;
/** Longest stretch between "last year" and the month that explains it. */
const NEAR = 80;

/** "turmoil last year, which ended in the coup of August 2020": so this is 2021. */
function yearReferences(article: Article, dated: Dated): Bound[] {
  const { time, before, period, sentence } = dated;
  if (period.unit === 'year') return yearsAgo(article, dated);
  if (period.unit !== 'month' && period.unit !== 'day') return [];
  const amount = before && yearShift(before);
  if (amount === undefined || before!.start < sentence.start || time.start - before!.end > NEAR) return [];
  if (APART.test(article.text.slice(before!.end, time.start))) return [];
  const year = civil(period.first).year - amount;
  return [
    {
      constraint: 'year-reference',
      text: `${before!.text} … ${time.text}`,
      edtf: String(year),
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
    },
  ];
}

/** "eight years ago, in 2013": so this is 2021, give or take a year. */
function yearsAgo(article: Article, { time, before, period }: Dated): Bound[] {
  const shift = before?.meaning;
  if (shift?.kind !== 'shift' || shift.unit !== 'year' || !shift.counted) return [];
  const between = article.text.slice(before!.end, time.start);
  if (shift.from !== 'published' || !/^,? ?(?:in|en)? ?$/iu.test(between)) return [];
  const year = civil(period.first).year - shift.amount;
  return [
    {
      constraint: 'year-reference',
      text: `${before!.text} … ${time.text}`,
      edtf: String(year),
      earliest: `${year - 1}-01-01`,
      latest: `${year + 1}-12-31`,
    },
  ];
}

/** "since last year, when … in August 2020" names that year; "before last year" does not. */
const WITHIN = new Set<RecognisedTime['use']>(['at', 'since', 'until']);

/** -1 for "last year", 0 for "this year", 1 for "next year". */
function yearShift({ meaning, use }: RecognisedTime): number | undefined {
  const isShift = meaning.kind === 'shift' && meaning.unit === 'year' && meaning.from === 'published';
  return isShift && WITHIN.has(use) && Math.abs(meaning.amount) <= 1 ? meaning.amount : undefined;
}
