import type { Article, Sentence } from '../model.ts';
import { civil, dayIn, monthOf, weekdayOf, type DayNumber, type Period } from './calendar.ts';
import type { Leaning } from './choose.ts';
import type { Located } from './locate.ts';
import { isFiner, type Calendar, type Meaning } from './meaning.ts';
import type { RecognisedTime } from './recognise.ts';
import { sentenceAt } from './sentence-at.ts';

/**
 * A stretch of text that tells of another year than that of publication: a paragraph from a sentence
 * that opens with the year ("In 1998 …") until the telling leaves that year; or what stands under a
 * line that is only a date.
 */
export interface Passage {
  year: number;
  /** Of a date that heads a list: all until the next one. */
  paragraph: number | 'list';
  /** The last day told of: a passage goes on in order. */
  last: DayNumber;
}

/** An expression is the opening of its sentence if it begins within so many UTF-16 units. */
const OPENING = 15;

interface Telling {
  article: Article;
  published: DayNumber | null;
  leaning: Leaning;
  /** It stands alone on its line. */
  isHead: boolean;
}

/** The passage in which the text goes on after an expression. */
export function passageAfter(
  passage: Passage | null,
  told: { time: RecognisedTime; located: Located },
  telling: Telling,
): Passage | null {
  const { period, from } = told.located;
  const { year } = civil(period.first);
  if (telling.isHead) return { year, paragraph: 'list', last: period.first };
  if (passage?.year === year && civil(period.last).year === year && period.unit !== 'year')
    return { ...passage, last: period.first };
  if (passage?.paragraph === 'list') return passage;
  const sentence = sentenceAt(telling.article.sentences, told.time);
  if (sentence === undefined || civil(period.last).year !== year || !isPast(year, telling)) return null;
  const opens = from === null && told.time.start - sentence.start < OPENING;
  if (!opens && !goesOn(passage, { ...told, sentence })) return null;
  return { year, paragraph: sentence.paragraph, last: period.first };
}

/**
 * Does the telling go on in another year: the next one that a passage names ("In 1998 … until it fell in 2002"),
 * or one reckoned from what was told before, more closely than by the year alone ("that June", "four days later")?
 */
function goesOn(
  passage: Passage | null,
  {
    time,
    located: { from, period },
    sentence,
  }: { time: RecognisedTime; located: Located; sentence: Sentence },
): boolean {
  if (from === 'narrative') return isFiner(period.unit, 'year') && !looksBack(time.meaning);
  return passage !== null && holds(passage, sentence) && period.first >= passage.last;
}

/** "a year earlier", "the same month a year ago", "the previous June": for comparison. */
function looksBack(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.amount < 0 || meaning.within !== undefined;
  return meaning.kind === 'calendar' && (meaning.towards ?? 0) < 0;
}

const isPast = (year: number, { published, leaning }: Telling): boolean =>
  published !== null && year < civil(published).year && leaning?.towards !== 'future';

/** Is the text still in the passage at this place? */
export function holds({ paragraph }: Passage, sentence: Sentence | undefined): boolean {
  return paragraph === 'list' || sentence?.paragraph === paragraph;
}

/**
 * A bare month, day or weekday as the passage means it: in its year and not before what was told
 * last; a weekday within the week after that. Null where that is not so.
 */
export function inPassage(meaning: Calendar, passage: Passage, spoken: Period | null): Located | null {
  const period =
    meaning.month === undefined ? weekdayAfter(meaning, spoken, passage) : named(meaning, passage);
  if (period === null || period.last < passage.last) return null;
  return { period, from: 'narrative', direction: { towards: 'past', because: 'narrative' } };
}

const named = ({ month, day }: Calendar, { year }: Passage): Period | null =>
  day === undefined ? monthOf(year, month!) : dayIn(year, month!, day);

function weekdayAfter({ weekday, day }: Calendar, spoken: Period | null, { year }: Passage): Period | null {
  if (weekday === undefined || day !== undefined || spoken === null) return null;
  const number = spoken.first + ((weekday - weekdayOf(spoken.first) + 7) % 7);
  return civil(spoken.first).year === year ? { unit: 'day', first: number, last: number } : null;
}
