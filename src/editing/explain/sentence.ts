import { holds, isNamed, spoken, workingInWords } from '../../chronology/index.ts';
import { languages } from '../../languages/index.ts';
import type {
  ArticlePage,
  Chronology,
  Claim,
  Decision,
  EventRecord,
  Lang,
  Sentence,
  Span,
  TimeExpression,
} from '../../model.ts';
import { tellChronology, timesIn } from '../../pipeline.ts';
import { lineAt, placeOf } from '../lines.ts';
import { titleAndDate } from '../event-line.ts';
import { hidingDecision } from './decision.ts';
import type { Question } from './question.ts';

/** A sentence of an article, or a passage that was left out of the story. */
export interface Asked {
  article: ArticlePage;
  sentence: Span;
}

/** The sentences that hold these words, whatever their case and accents, and the passages left out that do. */
export function sentencesWith(words: string, { articles }: Chronology): Asked[] {
  const wanted = spoken(words);
  if (wanted.length < 4) return [];
  return articles.flatMap((article) =>
    [...article.sentences, ...article.boilerplate]
      .filter(({ start, end }) => spoken(article.text.slice(start, end)).includes(wanted))
      .map((sentence) => ({ article, sentence })),
  );
}

/** The sentences on a line of the article's file. */
export function sentencesOn(line: number, article: ArticlePage): Sentence[] {
  return article.sentences.filter(
    ({ start, end }) => (lineAt(article, start) ?? 0) <= line && line <= (lineAt(article, end - 1) ?? 0),
  );
}

/** Where a sentence stands, what its dates mean, which events rest on it, or why none does. */
export function explainSentence({ article, sentence }: Asked, question: Question): string {
  const { lang } = question;
  const within = ({ start, end }: Span): boolean => sentence.start <= start && end <= sentence.end;
  const text = article.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
  const dates = timesIn(article).filter(within);
  const told = toldBy(article, within, question);
  const lines = [
    `${placeOf(article, sentence.start)}: ${text}`,
    ...dates.flatMap((time) => dateLines(time, lang)),
    ...(told.length > 0 ? told : [whyNone({ article, sentence }, question)]),
  ];
  return `${lines.join('\n')}\n`;
}

function dateLines({ text, edtf, value, working }: TimeExpression, lang: Lang): string[] {
  const words = languages[lang].titles.explain.passage;
  return [
    `  ${words.date(text, edtf === '' ? value : edtf)}`,
    ...workingInWords(working, lang).map((step) => `    ${step}`),
  ];
}

function toldBy(
  article: ArticlePage,
  within: (span: Span) => boolean,
  { chronology, lang }: Question,
): string[] {
  const words = languages[lang].titles.explain.passage;
  return chronology.events.flatMap((event) =>
    event.claims
      .filter((claim) => claim.article === article.id && within(claim.selectors.position))
      .map(({ id }) => `  ${words.tells(id, titleAndDate(event, lang), `/events/${event.slug}/`)}`),
  );
}

function whyNone({ article, sentence }: Asked, { content, lang }: Question): string {
  const words = languages[lang].titles.explain.passage;
  const { leftOut, uncovered } = languages[lang].words.article;
  const page = article.boilerplate.find(({ start }) => start === sentence.start);
  if (page) return `  ${words.leftOut(leftOut[page.why])}`;
  const refused = article.uncovered.find(({ start }) => start === sentence.start);
  if (refused) return `  ${words.none(uncovered[refused.why])}`;
  return `  ${hiddenEvent({ article, sentence }, { content, lang }) ?? words.none(words.noSign)}`;
}

/** The event that a sentence would tell if the editor had not hidden it, or said that it is none. */
function hiddenEvent(
  { article, sentence }: Asked,
  { content, lang }: Omit<Question, 'chronology'>,
): string | undefined {
  const shown = content.decisions.filter(({ hide, noEvent }) => !hide && noEvent === undefined);
  if (shown.length === content.decisions.length) return undefined;
  const { chronology } = tellChronology({ ...content, decisions: shown }, '9999-12-31');
  const isHere = ({ article: id, selectors: { position } }: Claim): boolean =>
    id === article.id && sentence.start <= position.start && position.end <= sentence.end;
  const found = chronology.events
    .flatMap((event) => event.claims.filter(isHere).map((claim) => ({ event, claim })))
    .map((one) => ({ ...one, by: decisionAgainst(one, content.decisions) }))
    .find(({ by }) => by !== undefined);
  if (!found) return undefined;
  const words = languages[lang].titles.explain.passage;
  const { event, by } = found;
  return words[by!.hide ? 'hidden' : 'refused'](titleAndDate(event, lang), by!.file);
}

/** The decision for which a claim is not shown. */
function decisionAgainst(
  { event, claim }: { event: EventRecord; claim: Claim },
  decisions: Decision[],
): Decision | undefined {
  const against = ({ noEvent }: Decision): boolean =>
    noEvent !== undefined && (noEvent === claim.id || (!isNamed(noEvent) && holds(claim.exact, noEvent)));
  return decisions.find(against) ?? hidingDecision(event, decisions);
}
