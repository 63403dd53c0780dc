import type { TimeExpression } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Word } from '../words/word.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { toUncertain } from '../../text/edtf.ts';
import { anchorsIn, rightBehind } from './distance.ts';
import type { Search } from './search.ts';

/** "in power since 1994, was declared the winner": what is told in the simple past has no open beginning. */
const lasts = ({ use }: TimeExpression, { verb }: Clause): boolean =>
  use !== 'since' || verb === null || verb.perfect || verb.tense !== 'past' || isDeed(verb);

const isDeed = (verb: Clause['verb']): boolean => verb?.form === 'participle' && verb.passive;

/** "its shares, suspended since June 30", « incarcéré depuis janvier »: it was done then. */
function sinceThen(times: TimeExpression[], { verb }: Clause): TimeExpression | undefined {
  const [only, ...more] = times;
  const since = isDeed(verb) && more.length === 0 && only?.use === 'since' ? only : undefined;
  const value = since?.value.replace(/T\D+$/u, '');
  if (!since || !value || !/^\d{4}(?:-\d\d){0,2}$/u.test(value)) return undefined;
  return { ...since, ...toUncertain(value), use: 'at' };
}

/**
 * « Les éboueurs, en grève depuis lundi, ont bloqué le port », « a renversé le président, au pouvoir depuis 2015 »: since
 * when they are what words without a verb between commas say of them.
 */
function isOfAside({ use, start, end }: TimeExpression, { verb }: Clause, { words, data }: Reading): boolean {
  if (use !== 'since' || !verb) return false;
  const after = words.findIndex((word) => word.start >= end);
  if (after >= 0 && words[after]!.pos !== 'PUNCT') return false;
  const comma = words.findLastIndex(({ text, end: at }) => text === ',' && at <= start);
  const told = words.slice(comma + 1).filter((word) => word.end <= start && !SINCE.has(word.lower));
  const verbless = told.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'CCONJ');
  if (told.length === 0 || !verbless) return false;
  return comma >= 0 || isPredicate(told, data.placePrepositions);
}

const SINCE = new Set(['since', 'depuis', 'for']);

/** « Ministre depuis 2020, … », « En poste depuis mai, … »: no place and no article, in front of the sentence. */
const isPredicate = ([opening, next]: Word[], places: string[]): boolean =>
  /^(?:NOUN|ADJ)$/u.test(opening!.pos) ||
  (opening!.pos === 'PROPN' && next?.pos === 'ADP') ||
  (places.includes(opening!.lemma) && next?.pos === 'NOUN');

/** "called", "has named": the verb itself has happened, whatever day it aims at; to schedule is to say when. */
const isDone = (clause: Clause, reading: Reading): boolean => {
  const { verb } = clause;
  const told =
    verb !== null && !verb.modality && verb.form === 'finite' && (verb.tense === 'past' || verb.perfect);
  return told && outlookOf(clause, reading) !== 'planned';
};

/** « ont occupé le site jusqu'à leur évacuation en mai »: the day of what it lasted to. */
const limitsOf = ({ complements }: Clause, times: TimeExpression[], reading: Reading): TimeExpression[] =>
  complements.flatMap((phrase) => {
    const opens = reading.words.slice(Math.max(0, (phrase.opens ?? phrase.first) - 1), phrase.first);
    const limits = opens.some(({ lower }) => reading.data.limits.includes(lower));
    return limits ? (phrase.dated ?? rightBehind(phrase, times, reading) ?? []) : [];
  });

/** Of several dates in a clause the one nearest to the verb; of what lies ahead the latest ("from 5,000 today … by 2023"). */
export function nearest(clause: Clause, { usable, reading }: Search): TimeExpression | undefined {
  const anchors = [
    ...anchorsIn(clause, usable, reading).map(({ timex }) => timex),
    ...limitsOf(clause, usable, reading),
  ];
  const times = clause.times.filter(
    (timex) =>
      usable.includes(timex) &&
      lasts(timex, clause) &&
      !anchors.includes(timex) &&
      !isOfAside(timex, clause, reading),
  );
  const since = sinceThen(times, clause);
  if (since) return since;
  // "in power since 2012, has promised on Friday": the day, not since when
  const days = times.filter(({ use }) => use !== 'since');
  const told = days.length > 0 ? days : times;
  const own = told.length === 0 && clause.aimed && !isDone(clause, reading) ? [clause.aimed] : told;
  if (own.length < 2) return own[0];
  const verb = reading.words[clause.verb?.head ?? clause.first]!;
  const distance = ({ start, end }: TimeExpression): number =>
    start > verb.end ? start - verb.end : verb.start - end;
  const { tense, modality } = clause.verb ?? {};
  const ahead = tense === 'future' || (modality !== undefined && modality !== 'recent');
  const reach = ({ latest }: TimeExpression): string => (ahead ? (latest ?? '9999') : '');
  return [...own].sort((a, b) =>
    reach(a) === reach(b) ? distance(a) - distance(b) : reach(a) < reach(b) ? 1 : -1,
  )[0];
}
