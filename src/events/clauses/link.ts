import type { Clauses } from '../../languages/clauses.ts';
import type { Lang } from '../../model.ts';
import type { Word } from '../words/word.ts';
import type { Chunk } from './chunk.ts';
import { newClause, type Clause, type Parse } from './clause.ts';
import { readEllipses } from './ellipsis.ts';
import { readAntecedents } from './antecedents.ts';
import { takePhrase } from './link-phrases.ts';
import { linkVerb } from './link-verbs.ts';
import { takeQuote, takeRelative, takeStop, takeSubordinator, takeThat } from './link-words.ts';
import { top, type Reading } from './reading.ts';

/** Links the chunks of a sentence into clauses, by one pass with a stack of the clauses still open. */
export function linkClauses(
  words: Word[],
  chunks: Chunk[],
  { lang, data }: { lang: Lang; data: Clauses },
): Parse {
  const first = newClause('main', 0);
  const reading: Reading = {
    words,
    lang,
    data,
    chunks,
    at: 0,
    open: [first],
    clauses: [first],
    phrases: [],
    previous: undefined,
    beforeLink: undefined,
    preposition: undefined,
    tail: [],
    lastPhrase: undefined,
    timed: false,
    part: 0,
    quoted: false,
    quotedFrom: undefined,
  };
  for (; reading.at < chunks.length; reading.at++) {
    const chunk = chunks[reading.at]!;
    take(reading, chunk);
    if (chunk.kind === 'comma' || chunk.kind === 'coordinator')
      reading.beforeLink = reading.previous?.kind === 'comma' ? reading.beforeLink : reading.previous;
    // "left, and on Monday revoked …": a day and its preposition stand between nothing
    const dates = chunk.kind === 'preposition' && chunks[reading.at + 1]?.kind === 'time';
    if (!dates && !['time', 'adverb', 'quote'].includes(chunk.kind)) reading.previous = chunk;
  }
  for (const clause of reading.clauses) liftQuoted(clause, reading.clauses);
  const clauses = reading.clauses.filter(
    ({ verb, subject, objects, complements }) => verb ?? subject ?? objects[0] ?? complements[0],
  );
  for (const clause of clauses) {
    readAntecedents(clause, clauses, { words, lang, data, phrases: reading.phrases });
    // "a contract which both sides signed": with a subject of its own, the noun is what is signed.
    if (clause.antecedentIs === 'subject' && clause.subject && !clause.inverted)
      clause.antecedentIs = 'object';
  }
  readEllipses(clauses, words, data);
  for (const clause of clauses) hangOnSaying(clause, clauses, { data, lang, words });
  return { words, lang, data, chunks, clauses, phrases: reading.phrases };
}

/** « a exigé « la libération du maire » »: a quotation without a verb is the object of the one before it. */
function liftQuoted(clause: Clause, all: Clause[]): void {
  const { link, governor, verb, subject, by } = clause;
  const bare = link === 'content' && !verb && !by && !clause.governorNoun;
  if (!bare || !subject || !governor?.verb || governor.verb.passive) return;
  if (subject.first < governor.verb.head || all.some((each) => each.governor === clause)) return;
  governor.objects.push(subject);
  governor.complements.push(...clause.complements);
  subject.dated ??= clause.times[0];
  clause.subject = undefined;
  clause.complements = [];
  clause.times = [];
}

/** "Mali asked for help, Lavrov said": what comes before a saying at the end is its content. */
function hangOnSaying(
  saying: Clause,
  clauses: Clause[],
  { data, lang, words }: Pick<Parse, 'data' | 'lang' | 'words'>,
): void {
  if (saying.link !== 'aside' || !saying.verb) return;
  if (!(saying.verb.lemma in data.saying) && !saying.inverted) return;
  // « Le Tchad rompt l'accord, Paris dénonce une trahison »: what it says stands behind it
  if (lang === 'fr' && !saying.inverted && saying.objects.length > 0) return;
  const told = lang === 'fr' && !saying.inverted ? /^(?:content|infinitive)$/u : /^content$/u;
  // "…, officials said on Tuesday, the first time …": behind a comma, a remark rather than what is said
  const apart = ({ first }: Clause): boolean =>
    !/^(?:that|que?)$/u.test(words[first - 1]?.lower ?? '') &&
    words.slice(saying.verb!.head, first).some(({ text }) => text === ',');
  if (clauses.some((each) => each.governor === saying && told.test(each.link) && !apart(each))) return;
  for (const clause of clauses)
    if (isToldBefore(clause, saying, words)) {
      clause.link = 'content';
      clause.governor = saying;
      for (const each of clauses) if (isAfterthought(each, saying, data)) goOnFrom(clause, each);
    }
}

/** "They march every week; 600 came, police said": behind a semicolon only what stands there is told. */
const isToldBefore = ({ link, governor, verb, first }: Clause, saying: Clause, words: Word[]): boolean =>
  link === 'main' &&
  !governor &&
  verb !== null &&
  first <= saying.first &&
  !words.slice(verb.head, saying.first).some(({ text }) => text === ';');

/** "They left the base, the Pentagon said, ending a deployment": told of those who left; "…, he said, citing a report" of him. */
const isAfterthought = ({ link, governor, verb, first }: Clause, saying: Clause, data: Clauses): boolean =>
  link === 'participle' &&
  governor === saying &&
  first > saying.verb!.head &&
  verb?.form === 'gerund' &&
  !(verb.lemma in data.saying) &&
  !data.citing.includes(verb.lemma);

function goOnFrom(told: Clause, afterthought: Clause): void {
  afterthought.governor = told;
  afterthought.antecedent = told.subject;
}

function take(reading: Reading, chunk: Chunk): void {
  switch (chunk.kind) {
    case 'np':
      takePhrase(reading, chunk);
      break;
    case 'vg':
      linkVerb(reading, chunk);
      break;
    case 'preposition':
      reading.preposition = { lemma: chunk.lemma, first: chunk.first };
      break;
    case 'time':
      takeTime(reading, chunk.timex);
      break;
    case 'subordinator':
      takeSubordinator(reading, chunk);
      break;
    case 'relative':
      takeRelative(reading, chunk.lemma);
      break;
    case 'that':
      takeThat(reading);
      break;
    case 'quote':
      takeQuote(reading);
      break;
    case 'stop':
      takeStop(reading, chunk.text);
      break;
    case 'adverb':
      adverbBearer(reading).adverbs.push(chunk.first);
      break;
    case 'adjective':
      top(reading).adjectives.push(chunk.first);
      break;
    case 'comma':
      reading.tail = [];
      break;
    case 'coordinator':
      break;
  }
}

/** "The vote planned for May never took place": right before the verb that a subject waits for, an adverb is that verb's. */
function adverbBearer(reading: Reading): Clause {
  const next = reading.chunks[reading.at + 1];
  const waiting =
    next?.kind === 'vg' && next.form !== 'participle' && top(reading).verb?.form === 'participle'
      ? reading.open.findLast(({ verb, subject }) => !verb && subject)
      : undefined;
  return waiting ?? top(reading);
}

/** « a réclamé un retour « au plus tard le 1er juillet » »: the day is in the words, not that of the saying. */
function isDemanded(reading: Reading): boolean {
  const { verb } = top(reading);
  const outside = verb !== null && reading.quoted && verb.head < (reading.quotedFrom ?? 0);
  return outside && verb.lemma in reading.data.saying;
}

/** "called elections for May": the day of what is called, not of the call. */
const isAim = (reading: Reading, { type, use, value }: Clause['times'][number]): boolean =>
  type !== 'DURATION' &&
  // "for now"
  value !== 'PRESENT_REF' &&
  use === 'at' &&
  top(reading).verb !== null &&
  top(reading).link !== 'participle' &&
  /^(?:for|pour)$/u.test(reading.preposition?.lemma ?? '');

/** « un accord signé l'année précédente a été suspendu »: right behind what qualifies the subject, and before the verb. */
function isOfDeedNamed(reading: Reading): boolean {
  const { lastPhrase, chunks, at, words, lang } = reading;
  const { subject, verb } = top(reading);
  if (lang !== 'fr' || !lastPhrase || verb || subject !== lastPhrase) return false;
  const { head, last } = lastPhrase;
  return chunks[at - 1]?.last === last && last > head && words[last]!.pos !== 'PROPN';
}

/** « appelle à une grève lundi »: whoever calls now calls for that day. */
function isOfCall(reading: Reading): boolean {
  const { lang, data, lastPhrase, chunks, at } = reading;
  const { verb } = top(reading);
  const now = verb?.form === 'finite' && verb.tense === 'present' && !verb.perfect && !verb.passive;
  const called = lastPhrase?.preposition === 'à' && chunks[at - 1]?.last === lastPhrase.last;
  return lang === 'fr' && now && called && data.outlook[verb.lemma] === 'demanded';
}

/**
 * "has arrested ten people since the coup in March", "visited Chad after his election in May": the month of what came
 * before. A day may be that of both: "resigned after the talks on Monday".
 */
function isOfPast(reading: Reading, { value, use }: Clause['times'][number]): boolean {
  const { lastPhrase, chunks, at, words, data } = reading;
  const { verb } = top(reading);
  const preposition = lastPhrase?.preposition ?? '';
  const before = chunks[at - 1]?.kind === 'preposition' ? chunks[at - 2] : chunks[at - 1];
  if (data.aspectPrepositions[preposition] !== 'past' || before?.last !== lastPhrase!.last) return false;
  if (!verb || use !== 'at' || lastPhrase!.first < verb.head) return false;
  const { lower } = words[lastPhrase!.first]!;
  const known = data.definites.includes(lower) || data.possessives.includes(lower) || lastPhrase!.possessor;
  return Boolean(known) && /^\d{4}(?:-\d\d)?$/u.test(value);
}

/** The clause that a time is of: a bound is not of what qualifies a noun. */
const timed = (reading: Reading, bound: boolean): Clause =>
  (bound ? reading.open.findLast(({ link }) => link !== 'participle') : undefined) ?? top(reading);

/** The day is that of the words right before it, not of the verb. */
const isOfPhrase = (reading: Reading, timex: Clause['times'][number]): boolean =>
  isDemanded(reading) || isOfDeedNamed(reading) || isOfCall(reading) || isOfPast(reading, timex);

function takeTime(reading: Reading, timex: Clause['times'][number]): void {
  // « organiser des élections d'ici février »: a bound is the verb's
  const bound = timex.use === 'by' || timex.use === 'until';
  const ofNoun = !bound && reading.data.belonging.includes(reading.preposition?.lemma ?? '');
  if (reading.tail.length > 0 && ofNoun) {
    for (const noun of reading.tail) noun.dated ??= timex;
    reading.preposition = undefined;
    return;
  }
  if (isAim(reading, timex)) {
    top(reading).aimed ??= timex;
    reading.preposition = undefined;
    return;
  }
  if (reading.lastPhrase && isOfPhrase(reading, timex)) {
    reading.lastPhrase.dated ??= timex;
    return;
  }
  timed(reading, bound).times.push(timex);
  reading.timed = true;
  reading.preposition = undefined;
}
