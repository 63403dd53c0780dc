import type { Article, DatedArticle, Sentence, TimeExpression, WorkingStep } from '../model.ts';
import { fromDay, type Period } from './calendar.ts';
import { leanOf } from './evidence.ts';
import { locate, type Anchor, type Located } from './locate.ts';
import { describe, unite, type Resolution } from './describe.ts';
import type { Leaning } from './choose.ts';
import type { RecognisedTime } from './recognise.ts';
import { sentenceAt } from './sentence-at.ts';

/**
 * Each recognised expression with its TIMEX3 value and its EDTF, resolved against the article's
 * publication day, the narrative and the tense around it. Where only bounds of the publication day
 * are known, everything is resolved against both, and what differs stays uncertain.
 */
export function resolveTimes(article: DatedArticle, recognised: RecognisedTime[]): TimeExpression[] {
  const { earliest, latest } = article.published;
  const leanings = recognised.map((time) => leaningOf(time, article));
  const first = resolveFrom(earliest, { article, recognised, leanings });
  if (earliest === latest && earliest !== null)
    return recognised.map((time, index) => toExpression(time, first[index]!));
  const second = resolveFrom(latest, { article, recognised, leanings });
  return recognised.map((time, index) =>
    toExpression(time, unite(first[index]!, second[index]!, time.meaning)),
  );
}

function toExpression(time: RecognisedTime, resolution: Resolution): TimeExpression {
  const { start, end, text, rule } = time;
  const { type, value, mod, edtf, earliest, latest, use, basis } = resolution;
  const working: WorkingStep[] = [{ kind: 'words', text }, ...resolution.working, { kind: 'result', edtf }];
  const expression: TimeExpression = {
    start,
    end,
    text,
    type,
    value,
    edtf,
    earliest,
    latest,
    use,
    rule,
    basis,
    working,
  };
  if (mod !== undefined) expression.mod = mod;
  return expression;
}

interface Case {
  article: Article;
  recognised: RecognisedTime[];
  leanings: Leaning[];
}

/** One pass through the text, seen from one publication day. */
function resolveFrom(published: string | null, { article, recognised, leanings }: Case): Resolution[] {
  let narrative: Period | null = null;
  let narrativeDay: Period | null = null;
  const day = published === null ? null : fromDay(published);
  const skipped = article.boilerplate;
  return recognised.map((time, index) => {
    const anchor: Anchor = { published: day, narrative, narrativeDay, leaning: leanings[index]! };
    const located = locate(time.meaning, anchor);
    if (
      isReference(time, located) &&
      !skipped.some((span) => span.start <= time.start && time.end <= span.end)
    ) {
      narrative = located.period;
      if (located.period.unit === 'day') narrativeDay = located.period;
    }
    return describe(time, located, anchor);
  });
}

/** Does the text go on to speak of this time? Not of the far end of a plan, nor of "a year earlier" for comparison. */
function isReference(time: RecognisedTime, located: Located | null): located is Located {
  if (located === null || time.meaning.kind === 'part' || time.use === 'by' || time.use === 'until')
    return false;
  return !(time.meaning.kind === 'shift' && time.meaning.grain !== undefined && time.meaning.unit === 'year');
}

/** Expressions whose direction the words around decide. */
function isOpen({ meaning }: RecognisedTime): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'weekend';
  if (meaning.kind === 'reference') return meaning.length === true;
  return (
    meaning.kind === 'calendar' &&
    meaning.year === undefined &&
    !meaning.within &&
    meaning.towards === undefined
  );
}

function leaningOf(time: RecognisedTime, article: Article): Leaning {
  if (!isOpen(time)) return null;
  const span = sentenceAt(article.sentences, time);
  if (span === undefined) return null;
  const lean = leanOf(time, article, span);
  const isLimit = time.use === 'by' || time.use === 'until';
  if (!isLimit || (lean?.towards === 'past' && opens(time, span))) return lean;
  return { towards: 'future', because: 'future-tense' };
}

/** "By Friday, the town had fallen": a limit at the head of a sentence in the past is past. */
const opens = ({ start }: RecognisedTime, sentence: Sentence): boolean => start - sentence.start < 15;
