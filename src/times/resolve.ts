import { languages } from '../languages/index.ts';
import type { Article, DatedArticle, Sentence, Span, TimeExpression, WorkingStep } from '../model.ts';
import { fromDay, type Period } from './calendar.ts';
import { leanOf } from './evidence.ts';
import { headsOf } from './heads.ts';
import { locate, type Anchor, type Located } from './locate.ts';
import { describe, type Resolution } from './describe.ts';
import type { Leaning } from './choose.ts';
import { holds, inPassage, passageAfter, type Passage } from './passage.ts';
import { isOvernight, type Meaning } from './meaning.ts';
import type { RecognisedTime } from './recognise.ts';
import { sentenceAt } from './sentence-at.ts';
import { unite } from './unite.ts';

/**
 * Each recognised expression with its TIMEX3 value and its EDTF, resolved against the article's
 * publication day, the narrative and the tense around it. Where only bounds of the publication day
 * are known, everything is resolved against both, and what differs stays uncertain.
 */
export function resolveTimes(article: DatedArticle, recognised: RecognisedTime[]): TimeExpression[] {
  const { earliest, latest } = article.published;
  const leanings = recognised.map((time, at) => leaningOf(time, article, recognised[at - 1]));
  const one = { article, recognised, leanings, heads: headsOf(article, recognised) };
  const first = resolveFrom(earliest, one);
  if (earliest === latest && earliest !== null)
    return recognised.map((time, index) => headed(time, first[index]!, one));
  const second = resolveFrom(latest, one);
  return recognised.map((time, index) =>
    headed(time, unite(first[index]!, second[index]!, time.meaning), one),
  );
}

/** The expression, with what it heads if it stands alone on its line. */
function headed(time: RecognisedTime, resolution: Resolution, { heads }: Case): TimeExpression {
  const dates = heads.get(time);
  return { ...toExpression(time, resolution), ...(dates ? { dates } : {}) };
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
  heads: Map<RecognisedTime, Span>;
}

/** One pass through the text, seen from one publication day. */
function resolveFrom(published: string | null, { article, recognised, leanings, heads }: Case): Resolution[] {
  let story: Story = { narrative: null, narrativeDay: null, narrativeSpan: null, passage: null };
  let main = story;
  let aside: Aside | undefined;
  const day = published === null ? null : fromDay(published);
  return recognised.map((time, index) => {
    const leaning = leanings[index]!;
    const sentence = sentenceAt(article.sentences, time);
    const isBehind = isBackground(sentence, time, article);
    if (aside && !isBehind && hasLeft(aside, time, sentence)) {
      story = main;
      aside = undefined;
    }
    const { passage, ...spoken } = story;
    const anchor: Anchor = { published: day, ...spoken, leaning };
    const located = (passage && told(time, passage, { article, anchor })) ?? locate(time.meaning, anchor);
    const isHead = heads.has(time);
    const passedOver =
      isPassedOver(time, article) || isOfNoun(time, { article, before: recognised[index - 1], sentence });
    if (isReference(time, located, spoken.narrative) && (isHead || !passedOver)) {
      const next = passageAfter(passage, { time, located }, { article, published: day, leaning, isHead });
      const unit = located.period.unit === 'day' ? 'narrativeDay' : 'narrativeSpan';
      story = { ...story, narrative: located.period, [unit]: located.period, passage: next };
      if (unit === 'narrativeDay') story.overnight = isOvernight(time.meaning);
      if (isBehind) aside = stepBack(aside, unit, sentence);
      else if (!aside) main = story;
    }
    return describe(time, located, anchor);
  });
}

/** What was spoken of last, and the passage in which the text goes on. */
interface Story extends Pick<Anchor, 'narrative' | 'narrativeDay' | 'narrativeSpan' | 'overnight'> {
  passage: Passage | null;
}

/** Paragraphs in which the text steps back behind its story: the last one, and the last that gives a day. */
interface Aside {
  paragraph?: number;
  ofDay?: number;
}

/** Told in the pluperfect, as what lies before the story; not by « lundi le traité qu'elle avait signé », which tells of the treaty. */
function isBackground(
  sentence: Sentence | undefined,
  { end }: RecognisedTime,
  { text, lang }: Article,
): boolean {
  const { pluperfect, relatives } = languages[lang].times.tenses;
  if (sentence === undefined || !pluperfect.test(text.slice(sentence.start, sentence.end))) return false;
  const behind = relatives.exec(text.slice(end, sentence.end));
  return pluperfect.test(text.slice(sentence.start, behind ? end + behind.index : sentence.end));
}

const stepBack = (aside: Aside | undefined, unit: keyof Story, sentence: Sentence | undefined): Aside => ({
  ...aside,
  paragraph: sentence?.paragraph,
  ...(unit === 'narrativeDay' && { ofDay: sentence?.paragraph }),
});

/** In another paragraph the story goes on: "in the evening" is that of the day which it had reached. */
const hasLeft = (aside: Aside, { meaning }: RecognisedTime, sentence: Sentence | undefined): boolean =>
  sentence?.paragraph !== (meaning.kind === 'part' ? aside.ofDay : aside.paragraph);

/** As the passage means it, if the words leave it open and look back. */
function told(
  time: RecognisedTime,
  passage: Passage,
  { article, anchor }: { article: Article; anchor: Anchor },
): Located | null {
  const { meaning } = time;
  if (meaning.kind !== 'calendar' || !isOpen(time) || anchor.leaning?.towards === 'future') return null;
  if (!holds(passage, sentenceAt(article.sentences, time))) return null;
  return inPassage(meaning, passage, anchor.narrativeDay);
}

/** A date in a correction note or a caption is not what the story goes on to speak of. */
const isSkipped = ({ start, end }: RecognisedTime, { boilerplate }: Article): boolean =>
  boilerplate.some((span) => span.start <= start && end <= span.end);

/** What the story does not go on to speak of. */
const isPassedOver = (time: RecognisedTime, article: Article): boolean =>
  isSkipped(time, article) || isAttribute(time, article) || isOfSome(time, article);

/** "They protested on Monday over the flood of 3 June": the day of a noun, where the sentence has told another before it. */
function isOfNoun(
  { meaning, start }: RecognisedTime,
  { article, before, sentence }: { article: Article; before?: RecognisedTime; sentence?: Sentence },
): boolean {
  const isDay = (one: Meaning): boolean =>
    one.kind === 'calendar' && (one.weekday !== undefined || one.day !== undefined);
  if (!sentence || !before || before.start < sentence.start || !isDay(meaning) || !isDay(before.meaning))
    return false;
  const { text, lang } = article;
  return languages[lang].times.ofDay.test(text.slice(Math.max(before.end, start - NOUN), start));
}

/** UTF-16 units in which a noun and its "of" stand. */
const NOUN = 24;

/** UTF-16 units between "including" and the day of those it counts. */
const COUNTED = 40;

/** "300 have been killed, including 95 on Sunday": the day of some of them, told by the way. */
function isOfSome({ start }: RecognisedTime, { text, lang }: Article): boolean {
  const before = text.slice(Math.max(0, start - COUNTED), start);
  return languages[lang].times.countsSome.test(before.slice(before.lastIndexOf(',') + 1));
}

/** "ended a 2012 accord in March": a year between an article and its noun tells which accord, not when the story is set. */
function isAttribute({ meaning, start, end }: RecognisedTime, { text, lang }: Article): boolean {
  if (meaning.kind !== 'calendar' || end - start !== 4 || meaning.year === undefined) return false;
  const before = text.slice(Math.max(0, start - 8), start).toLowerCase();
  return (
    endsInWord(before, languages[lang].times.beforeAttribute) && /^ \p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** Does a text end in one of these words and a space? */
const endsInWord = (text: string, words: string[]): boolean =>
  words.some((word) => text.endsWith(`${word} `) && !/\w/u.test(text.charAt(text.length - word.length - 2)));

/**
 * Does the text go on to speak of this time? Not of the far end of a plan, nor of "a year earlier" or
 * "from November" for comparison.
 */
function isReference(
  time: RecognisedTime,
  located: Located | null,
  narrative: Period | null,
): located is Located {
  if (located === null || time.meaning.kind === 'part' || BOUNDS.has(time.use)) return false;
  const { meaning, use } = time;
  // "Since 2013 187 have been killed": told of today
  if (use === 'since' && located.period.unit === 'year') return false;
  if (use === 'start' && narrative?.unit === located.period.unit) return false;
  return !(
    meaning.kind === 'shift' &&
    meaning.grain !== undefined &&
    (meaning.unit === 'year' || meaning.grain === 'reference') &&
    meaning.amount <= (meaning.unit === 'year' ? 0 : -1)
  );
}

/** Uses that only bound what is told: the far end of a plan. */
const BOUNDS: ReadonlySet<RecognisedTime['use']> = new Set(['by', 'until']);

/** Expressions whose direction the words around decide. */
function isOpen({ meaning }: RecognisedTime): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'weekend';
  if (meaning.kind === 'part') return true;
  if (meaning.kind === 'reference') return meaning.length === true;
  return (
    meaning.kind === 'calendar' &&
    meaning.year === undefined &&
    !meaning.within &&
    meaning.towards === undefined
  );
}

function leaningOf(time: RecognisedTime, article: Article, before: RecognisedTime | undefined): Leaning {
  if (!isOpen(time)) return null;
  const span = sentenceAt(article.sentences, time);
  if (span === undefined) return null;
  // "open tomorrow, from 2 to 5 p.m.": the day that its own sentence names
  if (time.meaning.kind === 'part' && before && before.start >= span.start) return null;
  if (isAimed(time, article) || isPutOffTo(time, article, before))
    return { towards: 'future', because: 'explicit' };
  const lean = leanOf(time, article, span);
  const isLimit = time.use === 'by' || time.use === 'until';
  if (!isLimit || (lean?.towards === 'past' && (lean.lasting || opens(time, span)))) return lean;
  return { towards: 'future', because: 'future-tense' };
}

/** "summoned ministers for Friday", « un sommet pour le 20 »: a day that something is set for; not "for Friday's raid". */
function isAimed({ meaning, use, start, end }: RecognisedTime, { text, lang }: Article): boolean {
  const day = meaning.kind === 'calendar' && (meaning.weekday !== undefined || meaning.day !== undefined);
  if (!day || use !== 'at' || /^['’]s/u.test(text.slice(end, end + 2))) return false;
  return endsInWord(text.slice(Math.max(0, start - 12), start), languages[lang].times.aims);
}

/** « reporté vendredi au 3 mars »: two days with "to" between them, the first by its name alone, are no length of time. */
function isPutOffTo(time: RecognisedTime, { text, lang }: Article, before?: RecognisedTime): boolean {
  if (before?.use !== 'at' || before.meaning.kind !== 'calendar' || time.meaning.kind !== 'calendar')
    return false;
  if (before.meaning.weekday === undefined || before.meaning.month !== undefined) return false;
  if (time.meaning.month === undefined) return false;
  const between = text.slice(before.end, time.start).trim();
  return /\p{L}/u.test(between) && languages[lang].times.rangeLinks.includes(between);
}

/** "By Friday, the town had fallen": a limit at the head of a sentence in the past is past. */
const opens = ({ start }: RecognisedTime, sentence: Sentence): boolean => start - sentence.start < 15;
