import type { Clauses } from '../../languages/clauses.ts';
import type { Lang } from '../../model.ts';
import type { Word } from '../words/word.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import { newClause, type Clause, type Parse } from './clause.ts';
import { opensList, startsClause } from './lookahead.ts';
import { linkVerb } from './link-verbs.ts';
import { isOutlookNoun, push, takesContent, top, type Reading } from './reading.ts';

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
    tail: [],
    timed: false,
    part: 0,
    quoted: false,
  };
  for (; reading.at < chunks.length; reading.at++) {
    const chunk = chunks[reading.at]!;
    take(reading, chunk);
    if (chunk.kind === 'comma' || chunk.kind === 'coordinator')
      reading.beforeLink = reading.previous?.kind === 'comma' ? reading.beforeLink : reading.previous;
    if (!['time', 'adverb', 'quote'].includes(chunk.kind)) reading.previous = chunk;
  }
  const clauses = reading.clauses.filter(
    ({ verb, subject, objects, complements }) => verb ?? subject ?? objects[0] ?? complements[0],
  );
  for (const clause of clauses) hangOnSaying(clause, clauses, data);
  return { words, lang, data, chunks, clauses, phrases: reading.phrases };
}

/** "Mali asked for help, Lavrov said": what comes before a saying at the end is its content. */
function hangOnSaying(saying: Clause, clauses: Clause[], data: Clauses): void {
  if (saying.link !== 'aside' || !saying.verb || !(saying.verb.lemma in data.saying)) return;
  if (clauses.some(({ governor, link }) => governor === saying && link === 'content')) return;
  for (const clause of clauses) {
    if (clause.link !== 'main' || clause.governor || !clause.verb || clause.first > saying.first) continue;
    clause.link = 'content';
    clause.governor = saying;
  }
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
      top(reading).adverbs.push(chunk.first);
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

function takeTime(reading: Reading, timex: Clause['times'][number]): void {
  const bound = timex.use === 'by' || timex.use === 'until';
  const clause = bound
    ? (reading.open.findLast(({ link }) => link !== 'participle') ?? top(reading))
    : top(reading);
  clause.times.push(timex);
  reading.timed = true;
  delete reading.preposition;
}

function takePhrase(reading: Reading, phrase: NounPhrase): void {
  reading.phrases.push(phrase);
  if (phrase.possessor) reading.phrases.push(phrase.possessor);
  if (reading.preposition) attach(reading, phrase);
  else takePlain(reading, phrase);
  reading.timed = false;
  reading.lastPhrase = phrase;
}

/** A phrase with a preposition belongs to every noun of the run before it, and to the clause's verb. */
function attach(reading: Reading, phrase: NounPhrase): void {
  phrase.preposition = reading.preposition!.lemma;
  phrase.opens = reading.preposition!.first;
  delete reading.preposition;
  const clause = top(reading);
  if (reading.timed && !reading.data.belonging.includes(phrase.preposition)) reading.tail = [];
  const host = reading.tail.at(-1);
  if (host) phrase.host = host;
  for (const noun of reading.tail) noun.after.push(phrase);
  const belongs = reading.data.belonging.includes(phrase.preposition) && reading.tail.length > 0;
  const ofSubject = !clause.verb && clause.subject && reading.tail.length > 0;
  if (!belongs && !ofSubject) clause.complements.push(phrase);
  if (clause.first < 0 && !clause.verb) clause.first = phrase.opens;
  reading.tail = [...reading.tail, phrase];
}

function takePlain(reading: Reading, phrase: NounPhrase): void {
  const clause = top(reading);
  const starts = startsClause(reading);
  if (clause.inverted && !clause.subject) clause.subject = phrase;
  else if (joins(reading, starts)) joinPhrase(reading, phrase);
  else if (starts && clause.verb) openByPhrase(reading, phrase);
  else if (starts && isInsertedSaying(reading)) openInsertedSaying(reading, phrase);
  else if ((clause.verb ?? clause.subject) && renames(reading)) reading.lastPhrase!.apposition = phrase;
  else if (!clause.verb) beSubject(reading, phrase, starts);
  else clause.objects.push(phrase);
  reading.tail = [phrase];
}

/** "France and Mali", "helicopters, weapons and shells". */
function joins(reading: Reading, starts: boolean): boolean {
  const { previous, beforeLink } = reading;
  if (beforeLink?.kind !== 'np' || !reading.lastPhrase) return false;
  const clause = top(reading);
  if (previous?.kind === 'coordinator') return !starts || !clause.verb;
  return previous?.kind === 'comma' && !(starts && clause.verb) && opensList(reading);
}

function joinPhrase(reading: Reading, phrase: NounPhrase): void {
  const first = reading.lastPhrase!;
  first.joined.push(phrase);
  phrase.joined = first.joined;
  if (first.preposition) phrase.preposition = first.preposition;
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
  const waiting = reading.open.findLastIndex((open) => !open.verb && !open.subject);
  const linked = previous?.kind === 'comma' || previous?.kind === 'coordinator';
  if (waiting >= 0 && previous?.kind === 'comma') {
    reading.open.length = waiting + 1;
    top(reading).subject = phrase;
    top(reading).first = phrase.first;
    return;
  }
  const base = { subject: phrase, first: phrase.first };
  if (!linked && previous?.kind === 'np' && !takesContent(reading, clause))
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
  else if (previous.kind === 'coordinator') openJoined(reading, base);
  else push(reading, newClause('aside', reading.part, { ...base }));
}

/** "… and the army left": joined to the finite clause nearest in the stack; after a comma it stands by itself. */
function openJoined(reading: Reading, base: Partial<Clause>): void {
  const finite = Math.max(
    0,
    reading.open.findLastIndex(({ verb }) => verb?.form === 'finite'),
  );
  const target = reading.open[finite]!;
  const apart = reading.chunks[reading.at - 2]?.kind === 'comma' && !reading.quoted;
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

function takeSubordinator(reading: Reading, chunk: Chunk & { kind: 'subordinator' }): void {
  push(
    reading,
    newClause('adverbial', reading.part, { governor: top(reading), by: chunk.lemma, sense: chunk.sense }),
  );
}

function takeRelative(reading: Reading, lemma: string): void {
  const antecedent = reading.tail.at(-1) ?? reading.lastPhrase;
  const subject = /^(?:who|which|that|qui)$/u.test(lemma) && !reading.preposition;
  const governor = top(reading);
  delete reading.preposition;
  const previous = reading.previous?.kind;
  const question = !antecedent || previous === 'vg';
  push(
    reading,
    newClause(question ? 'content' : 'relative', reading.part, {
      governor,
      ...(antecedent && !question && { antecedent, antecedentIs: subject ? 'subject' : 'other' }),
    }),
  );
}

/** "that": content of a verb, noun or adjective, or a relative pronoun after any other noun. */
function takeThat(reading: Reading): void {
  const clause = top(reading);
  const noun = reading.tail.at(-1);
  const { previous } = reading;
  if (previous?.kind === 'coordinator') {
    joinThat(reading);
    return;
  }
  const nounTakes = reading.tail.findLast((phrase) => isOutlookNoun(reading, phrase));
  const verbTakes = clause.verb !== null && takesContent(reading, clause);
  if (noun && previous?.kind === 'np' && !nounTakes && !verbTakes)
    push(reading, newClause('relative', reading.part, { governor: clause, antecedent: noun }));
  else
    push(
      reading,
      newClause('content', reading.part, {
        governor: clause,
        ...(nounTakes && !verbTakes && { governorNoun: nounTakes }),
      }),
    );
}

function joinThat(reading: Reading): void {
  const sibling = reading.clauses.findLast(({ link }) => link === 'content' || link === 'relative');
  const governor = sibling?.governor ?? top(reading);
  const base = newClause(sibling?.link ?? 'content', reading.part, { governor });
  if (sibling?.antecedent) base.antecedent = sibling.antecedent;
  if (sibling?.governorNoun) base.governorNoun = sibling.governorNoun;
  push(reading, base);
}

/** Words in quotation marks right after a verb of saying are its content. */
function takeQuote(reading: Reading): void {
  reading.quoted = !reading.quoted;
  const clause = top(reading);
  const lemma = clause.verb?.lemma ?? '';
  const after = ['comma', 'vg', 'stop'].includes(reading.previous?.kind ?? '');
  if (reading.quoted && clause.verb && lemma in reading.data.saying && after)
    push(reading, newClause('content', reading.part, { governor: clause }));
}

function takeStop(reading: Reading, text: string): void {
  reading.tail = [];
  delete reading.preposition;
  if (/^[-–—]$/u.test(text)) return;
  if (text === ')' || text === ']') {
    closeBracket(reading);
    return;
  }
  const clause = top(reading);
  if (text === ':' && clause.verb && clause.verb.lemma in reading.data.saying) {
    push(reading, newClause('content', reading.part, { governor: clause }));
    return;
  }
  if (text === '(' || text === '[') {
    push(reading, newClause('aside', reading.part, { by: '(' }));
    return;
  }
  if (!/^[;:.!?…]$/u.test(text)) return;
  reading.part++;
  reading.open = [];
  push(reading, newClause('main', reading.part));
}

function closeBracket(reading: Reading): void {
  const bracket = reading.open.findLastIndex(({ by }) => by === '(');
  if (bracket > 0) reading.open.length = bracket;
}
