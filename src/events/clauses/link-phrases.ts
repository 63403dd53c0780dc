import type { NounPhrase } from './chunk.ts';
import { isEnclitic } from '../words/french-verbs.ts';
import { newClause, type Clause } from './clause.ts';
import { takeTimeBefore } from './link-joined.ts';
import { isBehindQuotation, opensList, startsClause } from './lookahead.ts';
import { push, takesContent, top, type Reading } from './reading.ts';

/** Takes a noun phrase: as subject, object, complement, or as the opening of a new clause. */
export function takePhrase(reading: Reading, phrase: NounPhrase): void {
  reading.phrases.push(phrase);
  if (phrase.possessor) reading.phrases.push(phrase.possessor);
  if (isEnclitic(reading.words[phrase.first])) takeEnclitic(reading, phrase);
  else if (reading.preposition) attach(reading, phrase);
  else takePlain(reading, phrase);
  reading.timed = false;
  reading.lastPhrase = phrase;
}

/** « …, a-t-il dit »: opens what says who spoke; « Le maire a-t-il menti ? »: takes up the subject that waits. */
function takeEnclitic(reading: Reading, phrase: NounPhrase): void {
  if (isIncise(reading))
    push(reading, newClause('aside', reading.part, { subject: phrase, first: phrase.first, inverted: true }));
  else if (!reading.open.some(({ verb, subject }) => !verb && subject)) takePlain(reading, phrase);
}

/** Behind a comma or words quoted a verb of saying, with its pronoun behind it. */
function isIncise({ chunks, at, data, previous, clauses, words }: Reading): boolean {
  const verb = chunks[at + 1];
  if (verb?.kind !== 'vg' || (clauses.length === 1 && !clauses[0]!.subject && !clauses[0]!.verb))
    return false;
  if (verb.lemma in data.saying) return previous?.kind === 'comma' || chunks[at - 1]?.kind === 'quote';
  // « … », s'agace-t-il
  return isBehindQuotation(words, verb);
}

/** Nouns of a run that a further phrase can belong to: no text makes their lists long. */
const LONGEST_RUN = 15;

/** A phrase with a preposition belongs to every noun of the run before it, and to the clause's verb. */
function attach(reading: Reading, phrase: NounPhrase): void {
  if (reading.data.occasions.includes(reading.preposition!.lemma)) leaveWhatIsAsked(reading);
  phrase.preposition = reading.preposition!.lemma;
  phrase.opens = reading.preposition!.first;
  reading.preposition = undefined;
  const clause = top(reading);
  if (repeatsPreposition(reading, phrase)) {
    joinPhrase(reading, phrase);
    reading.tail = [phrase];
    return;
  }
  if (reading.timed && !goesOnBehindDay(phrase, reading)) reading.tail = [];
  const host = reading.tail.at(-1);
  if (host) phrase.host = host;
  if (isTakenByVerb(reading)) reading.tail = [];
  for (const noun of reading.tail) noun.after.push(phrase);
  const belongs =
    reading.data.belonging.includes(phrase.preposition) && reading.tail.length > 0 && !isTakenByVerb(reading);
  const ofSubject = !clause.verb && clause.subject && reading.tail.length > 0;
  if (!belongs && !ofSubject) clause.complements.push(phrase);
  if (clause.first < 0 && !clause.verb) clause.first = phrase.opens;
  reading.tail = [...reading.tail.slice(-LONGEST_RUN), phrase];
}

/** "a coup in May against the president": a day between parts no such words from their noun. */
const goesOnBehindDay = ({ preposition = '' }: NounPhrase, { data }: Reading): boolean =>
  data.belonging.includes(preposition) || /^(?:against|contre)$/u.test(preposition);

/** "urged both sides to hold back during a visit": the occasion is that of the urging. */
function leaveWhatIsAsked(reading: Reading): void {
  const at = reading.open.findLastIndex(({ link }) => link !== 'infinitive');
  const { verb } = reading.open[at] ?? {};
  const told = verb && (verb.tense === 'past' || verb.perfect) && verb.lemma in reading.data.saying;
  if (!told || at === reading.open.length - 1) return;
  reading.open.length = at + 1;
  reading.tail = [];
}

/** « de 36 obusiers et de 120 000 obus »: the second goes with the first. */
function repeatsPreposition({ chunks, at, lastPhrase }: Reading, { preposition }: NounPhrase): boolean {
  return chunks[at - 2]?.kind === 'coordinator' && lastPhrase?.preposition === preposition;
}

/** "accused all sides of abuses": the last "of" behind the object belongs to the verb. */
function isTakenByVerb({ data, words, chunks, at, open, tail }: Reading): boolean {
  const { verb, objects } = open.at(-1)!;
  const before = chunks[at - 1];
  if (before?.kind !== 'preposition' || !data.belonging.includes(before.lemma)) return false;
  if (!verb || !data.takesOf.includes(verb.lemma)) return false;
  const own = verb.passive ? tail.length === 0 : objects.some((object) => tail.includes(object));
  // "accused the president of Chad of theft", "warned them of the risks of war"
  const next = chunks[at + 1];
  const named = words[chunks[at]!.last]!.pos === 'PROPN';
  return own && !(named && next?.kind === 'preposition' && data.belonging.includes(next.lemma));
}

function takePlain(reading: Reading, phrase: NounPhrase): void {
  const clause = top(reading);
  const starts = startsClause(reading);
  if (clause.inverted && !clause.subject) clause.subject = phrase;
  else if (joins(reading, starts)) joinPhrase(reading, phrase);
  else if (starts && clause.verb) openByPhrase(reading, phrase);
  else if (starts && isInsertedSaying(reading)) openInsertedSaying(reading, phrase);
  else if (isInFront(reading, clause, starts)) clause.subject = phrase;
  else if ((clause.verb ?? clause.subject) && renames(reading))
    renamedBy(phrase, reading).apposition = phrase;
  else if (!clause.verb) beSubject(reading, phrase, starts);
  else if (!isRemark(reading)) clause.objects.push(phrase);
  reading.tail = [phrase];
}

/** What stands before the comma is not the subject: it tells when, where or what the subject is. */
const isInFront = (reading: Reading, clause: Clause, starts: boolean): boolean =>
  isFrontedTime(reading, clause) ||
  (starts && (tellsOfPlace(reading, clause) || isFrontedPredicate(reading, clause)));

/**
 * « Le même soir, l'armée a … », "That December, rebels …": what only says when stands before the subject, whether or
 * not a day could be told from it.
 */
function isFrontedTime(reading: Reading, { subject, verb }: Clause): boolean {
  const { words, data, previous } = reading;
  if (verb || !subject || previous?.kind !== 'comma') return false;
  const { lower, pos } = words[subject.head]!;
  // « Le 11, à l'aube, l'armée a … »: the day of a month that was named before
  if (pos === 'NUM' && /^\d{1,2}$/u.test(lower) && data.masculines.includes(words[subject.first]!.lower))
    return true;
  if (subject.last === previous.first - 1) return data.stretches.includes(lower) || lower in data.timeUnits;
  const next = words[subject.last + 1]!;
  return pos === 'DET' && top(reading).times.some(({ start }) => start === next.start);
}

/** « À Davao, fief de l'opposition, des milliers de gens … »: a noun between commas tells of the place before it. */
function tellsOfPlace(
  { lang, words, data, previous }: Reading,
  { verb, subject, complements }: Clause,
): boolean {
  const place = complements.at(-1);
  if (lang !== 'fr' || verb || !subject || !place || previous?.kind !== 'comma') return false;
  const opening = words[subject.first]!;
  const told = opening.pos === 'NOUN' || data.definites.includes(opening.lower);
  return told && words[subject.first - 1]?.text === ',' && place.last < subject.first;
}

/**
 * « Ministre de la Justice depuis 2020, Omar Diallo … », « Absent au procès, le maire … »: a noun or adjective without
 * an article opens the sentence and says what the subject behind the comma is.
 */
function isFrontedPredicate(
  { lang, words, previous, phrases, chunks, at }: Reading,
  { verb, subject, link }: Clause,
): boolean {
  if (lang !== 'fr' || link !== 'main' || verb || !subject || previous?.kind !== 'comma') return false;
  // at the head of a sentence what no verb can be passes for a name
  const noun = /^(?:NOUN|ADJ)$/u.test(words[0]!.pos) || (subject.last === 0 && words[1]!.pos === 'ADP');
  const bare = subject.first === 0 && noun && subject.joined.length === 0;
  const { first, last } = chunks[at]!;
  const named = words[first]!.pos === 'DET' || words[last]!.pos === 'PROPN';
  return bare && named && phrases.some(({ host }) => host === subject);
}

/** "froze parliament for a month, a move …": behind a comma no second object, but a word on what was told. */
const isRemark = (reading: Reading): boolean =>
  reading.previous?.kind === 'comma' && top(reading).objects.length > 0;

/** "France and Mali", "helicopters, weapons and shells". */
function joins(reading: Reading, starts: boolean): boolean {
  const { previous, beforeLink } = reading;
  if (beforeLink?.kind !== 'np' || !reading.lastPhrase) return false;
  const clause = top(reading);
  if (previous?.kind === 'coordinator') return !starts || !clause.verb;
  // "after the ruling, the union and the employers reached …": the verb wants a subject
  if (starts && !clause.subject && reading.lastPhrase.preposition) return false;
  return previous?.kind === 'comma' && !(starts && clause.verb) && opensList(reading) && !closesList(reading);
}

/** « de l'Économie et des Finances, Ana Ruiz, en poste »: behind "and" comes the last of a list. */
function closesList({ chunks, lastPhrase, words }: Reading): boolean {
  const last = chunks.findIndex(({ first }) => first === lastPhrase!.first);
  const before = chunks[last - 1]?.kind === 'preposition' ? chunks[last - 2] : chunks[last - 1];
  return before?.kind === 'coordinator' && words[lastPhrase!.head]!.pos === 'PROPN';
}

function joinPhrase(reading: Reading, phrase: NounPhrase): void {
  const first = alike(reading, phrase) ?? reading.lastPhrase!;
  first.joined.push(phrase);
  phrase.joined = first.joined;
  if (first.preposition) phrase.preposition = first.preposition;
}

/** "an answer from Chile and a threat by Norway": two of a kind, not a name and a thing. */
function alike(reading: Reading, phrase: NounPhrase): NounPhrase | undefined {
  const { words, data, lastPhrase } = reading;
  const { first, head } = phrase;
  const parallel = deedLikeIt(reading, phrase);
  if (parallel) return parallel;
  let host = lastPhrase!;
  const named = words[host.head]!.pos === 'PROPN' && words[head]!.pos === 'NOUN';
  while (host.host) host = host.host;
  const both = [first, host.first].every((at) => data.indefinites.includes(words[at]!.lower));
  return named && both && host.joined.length === 0 ? host : undefined;
}

/**
 * "the release of 50 hostages and the withdrawal of troops", « la libération de 50 otages et le retrait des troupes »: an
 * article and its own "of" again, or in French no « de » before the article, go on where the first article stood.
 */
function deedLikeIt(
  { words, data, lastPhrase, chunks, at, lang }: Reading,
  { first }: NounPhrase,
): NounPhrase | undefined {
  const isDefinite = (index: number): boolean => data.definites.includes(words[index]!.lower);
  let host = lastPhrase!;
  while (host.host && data.belonging.includes(host.preposition ?? '')) host = host.host;
  if (host === lastPhrase || !isDefinite(first) || !isDefinite(host.first)) return undefined;
  const next = chunks[at + 1];
  const owns = next?.kind === 'preposition' && data.belonging.includes(next.lemma);
  return lang === 'fr' || owns ? host : undefined;
}

/** "The troops, Parly said, would leave": a saying between commas. */
function isInsertedSaying(reading: Reading): boolean {
  const rest = reading.chunks
    .slice(reading.at + 1, reading.at + 6)
    .filter(({ kind }) => kind !== 'time' && kind !== 'adverb');
  const verb = rest[0];
  return (
    reading.previous?.kind === 'comma' &&
    verb?.kind === 'vg' &&
    verb.lemma in reading.data.saying &&
    rest[1]?.kind === 'comma'
  );
}

function openInsertedSaying(reading: Reading, phrase: NounPhrase): void {
  push(reading, newClause('aside', reading.part, { subject: phrase, first: phrase.first }));
}

/** "Lavrov, Russia's foreign minister, …" */
function renames({ previous, beforeLink, lastPhrase }: Reading): boolean {
  return (
    previous?.kind === 'comma' &&
    beforeLink?.kind === 'np' &&
    lastPhrase !== undefined &&
    !lastPhrase.apposition
  );
}

/** The first noun of the run; « le ministre de l'Économie et des Finances »: what is joined hangs where the first of its list does. */
function rootOf(phrase: NounPhrase, phrases: NounPhrase[]): NounPhrase {
  const { joined } = phrase;
  const first = phrases.find((each) => each.joined === joined && joined.length > 0 && !joined.includes(each));
  const host = (first ?? phrase).host;
  return host ? rootOf(host, phrases) : phrase;
}

/** « le président de la Communauté, Irfaan Ali »: a name renames the first noun of the run, unless the last is a name too. */
function renamedBy({ head }: NounPhrase, { words, lastPhrase, phrases }: Reading): NounPhrase {
  const root = rootOf(lastPhrase!, phrases);
  const named = words[head]!.pos === 'PROPN' && words[root.head]!.pos !== 'PROPN';
  return named && !root.apposition ? root : lastPhrase!;
}

function beSubject(reading: Reading, phrase: NounPhrase, starts: boolean): void {
  const clause = top(reading);
  const adjacent = reading.previous?.kind === 'np' && clause.subject !== undefined;
  if (adjacent && starts) {
    push(
      reading,
      newClause('relative', reading.part, {
        antecedent: reading.lastPhrase!,
        antecedentIs: 'object',
        subject: phrase,
        first: phrase.first,
        governor: clause,
      }),
    );
    return;
  }
  clause.subject = phrase;
  if (clause.first < 0 || clause.complements.length === 0) clause.first = phrase.first;
}

/** A noun phrase that turns out to be the subject of a new clause. */
function openByPhrase(reading: Reading, phrase: NounPhrase): void {
  const clause = top(reading);
  const { previous } = reading;
  if (takesWaiting(reading, phrase)) return;
  const linked = previous?.kind === 'comma' || previous?.kind === 'coordinator';
  const base = { subject: phrase, first: phrase.first };
  // "accuses Chad of backing rebels, a charge Chad denies"
  const charge = previous?.kind === 'np' && reading.words[previous.head]!.lemma in reading.data.sayingNouns;
  if (!linked && previous?.kind === 'np' && (charge || !takesContent(reading, clause)))
    push(
      reading,
      newClause('relative', reading.part, {
        ...base,
        antecedent: reading.lastPhrase!,
        antecedentIs: 'object',
        governor: clause,
      }),
    );
  else if (!linked)
    push(
      reading,
      newClause(takesContent(reading, clause) ? 'content' : 'aside', reading.part, {
        ...base,
        governor: clause,
      }),
    );
  else if (previous.kind === 'coordinator') {
    openJoined(reading, base);
    takeTimeBefore(reading, top(reading));
  } else push(reading, newClause('aside', reading.part, { ...base }));
}

/** "On Monday, the army …", "In a video recorded at home he …": the clause that still lacks both subject and verb. */
function takesWaiting(reading: Reading, phrase: NounPhrase): boolean {
  const { previous } = reading;
  const waiting = reading.open.findLastIndex((open) => !open.verb && !open.subject);
  const fronted = top(reading).link === 'participle' && previous?.kind === 'np';
  if (waiting < 0 || !(previous?.kind === 'comma' || fronted)) return false;
  reading.open.length = waiting + 1;
  top(reading).subject = phrase;
  top(reading).first = phrase.first;
  return true;
}

/** "… and the army left": joined to the finite clause nearest in the stack; after a comma it stands by itself. */
function openJoined(reading: Reading, base: Partial<Clause>): void {
  const finite = Math.max(
    0,
    reading.open.findLastIndex(({ verb }) => verb?.form === 'finite'),
  );
  const target = reading.open[finite]!;
  const link = reading.chunks.slice(0, reading.at).findLastIndex(({ kind }) => kind === 'coordinator');
  const apart = reading.chunks[link - 1]?.kind === 'comma' && !reading.quoted;
  const below = !apart && (target.link === 'content' || target.link === 'adverbial');
  reading.open.length = apart ? Math.min(1, finite) : finite;
  const { governor, governorNoun, by, sense } = target;
  const inherited = {
    ...(governor && { governor }),
    ...(governorNoun && { governorNoun }),
    ...(by && { by }),
    ...(sense && { sense }),
  };
  push(reading, newClause(below ? target.link : 'main', reading.part, { ...base, ...(below && inherited) }));
}
