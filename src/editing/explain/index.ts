/** Why something is as it is: an event, a sentence, a date, an article, a decision, an event that is not there. */
import { basename } from 'node:path';
import { explainEvent, UnknownEvent } from '../../chronology/index.ts';
import { toUncertain } from '../../text/edtf.ts';
import { languages } from '../../languages/index.ts';
import { eventLine, titleAndDate } from '../event-line.ts';
import { explainArticle } from './article.ts';
import { dateAsked, eventsOf, explainDate, sentencesNaming } from './date.ts';
import { explainDecision, hidingDecision } from './decision.ts';
import type { Question } from './question.ts';
import { explainSentence, sentencesOn, sentencesWith, type Asked } from './sentence.ts';

/** More sentences than this answer no question. */
const MOST_SENTENCES = 5;

/** More events of one date than this are named, not explained. */
const MOST_EVENTS = 3;

/**
 * The answer in plain words. Asked by an event's id or address, a mention (`article#3`), an article or a line of it
 * (`article:12`), a decision's file, a date, or words of a sentence. Throws `UnknownEvent` where nothing has that name.
 */
export function explain(asked: string, question: Question): string {
  const known =
    decisionNamed(asked, question) ??
    passage(asked, question) ??
    gone(asked, question) ??
    ofDate(asked, question);
  if (known !== undefined) return known;
  try {
    return explainEvent(question.chronology, asked, question.lang);
  } catch (error) {
    if (!(error instanceof UnknownEvent)) throw error;
    const found = sentencesWith(asked, question.chronology);
    if (found.length === 0) throw error;
    return several(found, question);
  }
}

/** The events of a date, in full where they are few, and the sentences that name it and tell none. */
function ofDate(asked: string, question: Question): string | undefined {
  const date = dateAsked(asked);
  if (!date) return undefined;
  const { chronology, lang } = question;
  const { then } = eventsOf(date, chronology);
  const sentences = sentencesNaming(date, chronology);
  return [
    explainDate(date, question),
    ...(then.length > MOST_EVENTS ? [] : then.map(({ id }) => explainEvent(chronology, id, lang))),
    ...(sentences.length === 0
      ? []
      : [`${languages[lang].titles.explain.day.named}\n${several(sentences, question)}`]),
  ].join('\n');
}

function decisionNamed(asked: string, question: Question): string | undefined {
  const decision = question.content.decisions.find(({ file }) => file === asked || basename(file) === asked);
  return decision && explainDecision(decision, question);
}

/** An article, one of its lines, or a mention of an event in it. */
function passage(asked: string, question: Question): string | undefined {
  const { articles, events } = question.chronology;
  const [, name, sign, number] = /^(.*?)(?:([#:])(\d+))?$/su.exec(asked)!;
  const article = articles.find(({ id, file }) => id === name || file === name || basename(file) === name);
  if (!article) return undefined;
  if (sign === undefined) return explainArticle(article, question);
  const claim = events.flatMap(({ claims }) => claims).find(({ id }) => id === asked);
  const offset = claim?.selectors.position.start;
  const found =
    sign === ':'
      ? sentencesOn(Number(number), article)
      : article.sentences.filter(({ start, end }) => offset !== undefined && start <= offset && offset < end);
  return found.length === 0
    ? undefined
    : several(
        found.map((sentence) => ({ article, sentence })),
        question,
      );
}

function several(found: Asked[], question: Question): string {
  return found
    .slice(0, MOST_SENTENCES)
    .map((one) => explainSentence(one, question))
    .join('\n');
}

/** An address that was published and is no event any more, or one that the editor hides. */
function gone(asked: string, { content, chronology, lang }: Question): string | undefined {
  const name = asked.replace(/^.*\/events\//u, '').replace(/\/$/u, '');
  const entry = content.ledger.events.find(({ id, slug }) => id === name || slug === name);
  if (!entry || chronology.events.some(({ id }) => id === entry.id)) return undefined;
  const by = hidingDecision(entry, content.decisions);
  const into =
    entry.became?.into.flatMap((id) => chronology.events.find((event) => event.id === id) ?? []) ?? [];
  const what = { merged: 'became part of another event', split: 'was split', removed: 'was removed' };
  const since = entry.became
    ? `${what[entry.became.kind]} on ${entry.became.day}`
    : 'is told by no article any more';
  const lines = [
    `${titleAndDate({ title: entry.title, date: toUncertain(entry.date) }, lang)} · ${entry.id} · /events/${entry.slug}/`,
    by
      ? `${by.hide ? 'It is hidden by' : 'It is no event, says'} ${by.file}${by.note === undefined ? '' : `: ${by.note}`}`
      : `It was published on ${entry.first} and ${since}.`,
    ...into.map((event) => `  now: ${eventLine(event, lang)}`),
  ];
  return `${lines.join('\n')}\n`;
}
