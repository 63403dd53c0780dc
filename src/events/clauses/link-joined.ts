import type { Clauses } from '../../languages/clauses.ts';
import type { Word } from '../words/word.ts';
import type { VerbGroup } from './chunk.ts';
import { newClause, type Clause } from './clause.ts';
import { push, top, type Reading } from './reading.ts';

/** Gives a clause its verb. */
export function settle(clause: Clause, verb: VerbGroup): void {
  clause.verb = verb;
  if (clause.first < 0 || verb.first < clause.first) clause.first = verb.first;
  if (clause.link === 'relative' && !clause.antecedentIs)
    clause.antecedentIs = clause.subject ? 'object' : 'subject';
}

/** "… and signed": shares the subject of the nearest clause with a verb of the same kind. */
export function joinVerb(reading: Reading, verb: VerbGroup): void {
  const bare =
    top(reading).verb?.form === 'infinitive' &&
    verb.first === verb.last &&
    reading.words[verb.head]!.form === 'base';
  if (bare) verb.form = 'infinitive';
  const found = joinedTo(reading, verb);
  const target = reading.open[found] ?? top(reading);
  if (found >= 0) reading.open.length = found + 1;
  const joined = push(reading, newClause('joined', reading.part, { governor: target }));
  settle(joined, verb);
  takeTimeBefore(reading, joined);
}

/**
 * "jailed Diaz, who had led the march, and fined her party": the second comma ends what is told of her by the way;
 * "denied that troops took part, and vowed": so does the comma before a second word of who said the first.
 */
function isInsertionOver(
  clause: Clause | undefined,
  verb: VerbGroup,
  { chunks, at, words, data }: Reading,
): boolean {
  const link = chunks.slice(0, at).findLastIndex(({ kind }) => kind === 'coordinator');
  if (chunks[link - 1]?.kind !== 'comma' || !clause?.verb) return false;
  if (clause.link === 'relative') return words[clause.verb.first - 2]?.text === ',';
  const outer = clause.governor?.verb?.lemma ?? '';
  return clause.link === 'content' && outer in data.saying && isSaying(verb, { words, data });
}

/** "…, and on Monday revoked it", "… and in June the EU imposed": a day between "and" and the clause is that clause's. */
export function takeTimeBefore({ chunks, at, clauses }: Reading, clause: Clause): void {
  const opens = clause.subject
    ? chunks.findLastIndex(({ first }, index) => index <= at && first === clause.subject!.first)
    : at;
  const time = chunks[opens - 1];
  const link = chunks[opens - 2]?.kind === 'preposition' ? chunks[opens - 3] : chunks[opens - 2];
  if (time?.kind !== 'time' || link?.kind !== 'coordinator') return;
  const holder = clauses.find(({ times }) => times.includes(time.timex));
  if (!holder || holder === clause) return;
  holder.times = holder.times.filter((timex) => timex !== time.timex);
  clause.times.push(time.timex);
}

/**
 * "Chad denied it had troops there and accused …", "said the strike had cost millions and warned that …": two words of
 * one speaker, where a pronoun takes him up between or a thing stands there, which says nothing; "said Norway had fished
 * enough and accused Spain": what had been done before lies between.
 */
function outerSaying(
  open: Clause[],
  near: number,
  { verb, words, data }: Pick<Reading, 'words' | 'data'> & { verb: VerbGroup },
): number {
  const { link, subject, governor, verb: inner } = open[near] ?? {};
  const silent = link === 'content' && subject !== undefined && !maySpeak(words[subject.head]!, data);
  const over = link === 'content' && isOver(inner, verb) && !(inner!.lemma in data.saying);
  if (!(silent || over) || verb.form !== 'finite' || !isSaying(verb, { words, data }) || !governor?.verb)
    return -1;
  return governor.verb.lemma in data.saying ? open.indexOf(governor) : -1;
}

/** "had fished", where he who joins in only "accused". */
const isOver = (inner: VerbGroup | null | undefined, { perfect }: VerbGroup): boolean =>
  inner?.perfect === true && inner.tense === 'past' && !perfect;

/** A name, a body or people; all else is a thing, or a pronoun for the speaker. */
function maySpeak({ pos, lemma, lower }: Word, data: Clauses): boolean {
  if (pos !== 'NOUN') return pos !== 'PRON';
  const plural = lower.endsWith('s') ? lower : `${lower}s`;
  return (
    [data.bodies, data.officials, data.unnamed, data.people, data.media].some((list) =>
      list.includes(lemma),
    ) ||
    (data.peopleEndings.some((ending) => plural.endsWith(ending)) && !data.notPeople.includes(plural))
  );
}

/** "warned", "called on": with what stands behind it. */
const isSaying = (
  { lemma, head, passive }: VerbGroup,
  { words, data }: Pick<Reading, 'words' | 'data'>,
): boolean =>
  !passive &&
  (lemma in data.saying || data.outlook[`${lemma} ${words[head + 1]?.lower ?? ''}`] === 'demanded');

/** "left before the vote was held and said …": a thing that something is done to says nothing; who left does. */
function outerSpeaker(
  open: Clause[],
  near: number,
  { verb, data }: Pick<Reading, 'data'> & { verb: VerbGroup },
): number {
  const { link, governor, verb: inner } = open[near] ?? {};
  const done = link === 'adverbial' && inner?.passive === true && governor?.verb?.passive === false;
  const says = verb.form === 'finite' && !verb.passive && verb.lemma in data.saying;
  return done && says ? open.indexOf(governor) : -1;
}

/** « a jugé probable qu'il ait été empoisonné et a demandé … »: what is no subjunctive is joined to what governs one. */
function outerMood(
  open: Clause[],
  near: number,
  { verb, words }: Pick<Reading, 'words'> & { verb: VerbGroup },
): number {
  const { link, governor, verb: inner } = open[near] ?? {};
  if (!/^(?:content|relative)$/u.test(link ?? '') || !inner || !governor?.verb) return -1;
  const differs = SUBJUNCTIVE.test(words[inner.first]!.lower) && !SUBJUNCTIVE.test(words[verb.first]!.lower);
  return differs ? open.indexOf(governor) : -1;
}

/** Forms of être and avoir, with which French makes its compound tenses, that are nothing else. */
const SUBJUNCTIVE = /^(?:ait|aient|soit|soient|ayons|soyons|fût|eût)$/u;

/** The nearest open clause with a verb of the same form; of finite ones rather one that is past where this is. */
function joinedTo(reading: Reading, verb: VerbGroup): number {
  const { open, lang, words, data } = reading;
  const kind = verb.form === 'finite' ? ['finite', 'ambiguous'] : [verb.form];
  const fits = (clause: Clause): boolean => clause.verb !== null && kind.includes(clause.verb.form);
  const near = open.findLastIndex(fits);
  const around = isInsertionOver(open[near], verb, reading) ? open.slice(0, near).findLastIndex(fits) : -1;
  if (around >= 0) return around;
  const past = lang === 'en' && verb.form === 'finite' && verb.tense === 'past' && !verb.modality;
  // "called it a problem that worries Japan and demanded …"
  const told = past && open[near]?.verb?.tense === 'present' && !open[near].verb.perfect;
  const saying = outerSaying(open, near, { verb, words, data });
  if (saying >= 0) return saying;
  const apart = outerMood(open, near, { verb, words });
  const speaker = outerSpeaker(open, near, { verb, data });
  if (speaker >= 0) return speaker;
  if (apart >= 0) return apart;
  const outer = told ? open.findLastIndex((clause) => fits(clause) && clause.verb!.tense === 'past') : -1;
  return outer >= 0 ? outer : near;
}
