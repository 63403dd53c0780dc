import type { EventMention } from '../../model.ts';
import { quotesIn } from '../sources/index.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import { objectOf } from '../clauses/clause.ts';
import type { Making } from './making.ts';

/**
 * "The ministry denied this": what the sentence before told, denied by another. The denial gives the
 * event told there a second mention with the status denied, so that both claims stand side by side.
 */
export function denyBefore(kept: Candidate[], making: Making): Omit<EventMention, 'id'>[] {
  const denial = kept.find(
    (candidate) =>
      candidate.trigger.type.id === 'denial' &&
      !candidate.phrase &&
      deniesWhatWasTold(candidate, making.reading),
  );
  if (!denial || denial.clause.verb!.negated) return [];
  const told = toldBefore(making, isOfAccusation(denial, making.reading));
  return told ? [deniedAgain(told, denial, making)] : [];
}

/** "denied this", "denied the report", « dément », « a démenti ces informations ». */
function deniesWhatWasTold({ clause }: Candidate, reading: Reading): boolean {
  const { words, data } = reading;
  if (
    reading.clauses.some(
      ({ governor, link }) =>
        governor === clause && (link === 'content' || link === 'gerund' || link === 'infinitive'),
    )
  )
    return false;
  const object = objectOf(clause, reading);
  if (!object) return true;
  const head = words[object.head]!;
  const pointing = /^(?:this|it|that|these|those|them|cela|ça|ce|cet|cette|ces|le|les|la|the)$/u.test(
    words[object.first]!.lower,
  );
  return (
    pointing &&
    (object.first === object.last || head.lemma in data.sayingNouns || head.lemma in data.outlookNouns)
  );
}

/** "denied the allegation": what somebody is accused of, not all that was told. */
function isOfAccusation({ clause }: Candidate, reading: Reading): boolean {
  const object = objectOf(clause, reading);
  return object !== undefined && reading.data.outlookNouns[reading.words[object.head]!.lemma] === 'alleged';
}

/** Of what the sentence before told: an act somebody vouched for, a dated one first; of what was alleged only that. */
function toldBefore({ discourse }: Making, alleged: boolean): EventMention | undefined {
  const told = discourse.mentions
    .slice(discourse.before)
    .filter(({ status, attribution }) =>
      alleged
        ? status === 'alleged'
        : attribution.kind !== 'article' || status === 'alleged' || status === 'reported',
    );
  return (
    told.find(({ date, type }) => date.timex !== undefined && !SPEECH.has(type)) ??
    told.find(({ type }) => !SPEECH.has(type))
  );
}

const SPEECH = new Set([
  'statement',
  'accusation',
  'denial',
  'threat',
  'demand',
  'condemnation',
  'support',
  'promise',
  'refusal',
]);

function deniedAgain(
  told: EventMention,
  denial: Candidate,
  { article, sentence, reading }: Making,
): Omit<EventMention, 'id'> {
  const word = reading.words[denial.word]!;
  const exact = article.text.slice(sentence.start, sentence.end);
  const subject = denial.clause.subject;
  const name = subject
    ? reading.words
        .slice(subject.first, subject.last + 1)
        .map(({ text }) => text)
        .join(' ')
    : undefined;
  return {
    ...told,
    start: sentence.start,
    end: sentence.end,
    exact,
    sentence: { start: sentence.start, end: sentence.end, exact },
    trigger: { start: word.start, end: word.end, text: word.text, lemma: denial.trigger.word.lemma },
    status: 'denied',
    statusWhy: [{ rule: 'denied-afterwards', text: word.text }],
    attribution: {
      kind: 'official',
      ...(name && { speaker: { name } }),
      verb: word.text,
      stance: 'denies',
      quotes: quotesIn(article.text, sentence.start, sentence.end),
    },
    background: true,
  };
}
