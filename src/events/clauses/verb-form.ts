import type { Word } from '../words/word.ts';
import type { VerbGroup } from './chunk.ts';
import type { Clause } from './clause.ts';
import { top, type Reading } from './reading.ts';

/**
 * English "-ed" without an auxiliary: the simple past where a subject waits for a verb, a participle
 * where the clause has its verb already ("a deal signed in May") or between commas ("dominated by …").
 */
export function resolveForm(reading: Reading, verb: VerbGroup): 'finite' | 'participle' {
  const clause = top(reading);
  const { previous } = reading;
  const next = reading.chunks[reading.at + 1]?.kind;
  if (reading.preposition && reading.preposition.lemma !== 'than') return 'participle';
  if (!clause.verb) return resolveWaiting(reading, clause, next);
  if (saysAfter(reading, verb, next) || actsAfter(reading) || saysHere(reading, verb)) return 'finite';
  if (previous?.kind === 'coordinator') return joinedForm(reading, verb);
  const waits = reading.open.some((open) => !open.verb && open.subject);
  if (waits) return 'finite';
  if (previous?.kind === 'comma') return next === 'np' ? 'finite' : 'participle';
  return 'participle';
}

/** "two people briefed on the talks said it was near": the first was the participle. */
const saysAfter = (reading: Reading, verb: VerbGroup, next: string | undefined): boolean =>
  verb.lemma in reading.data.saying &&
  (next === 'np' || next === 'that') &&
  reading.previous?.kind === 'np' &&
  misread(top(reading), reading.words) !== null;

const saysHere = ({ data, previous, quoted }: Reading, { lemma }: VerbGroup): boolean =>
  lemma in data.saying && (previous?.kind === 'comma' || quoted);

/** "workers allied with the party occupied the hall": no participle has an object of its own, so the first was one. */
function actsAfter(reading: Reading): boolean {
  const { chunks, at, previous, words } = reading;
  const clause = top(reading);
  const object = chunks[at + 1];
  const named = clause.subject !== undefined && words[clause.subject.head]!.pos !== 'PRON';
  return (
    named &&
    clause.complements.length > 0 &&
    previous?.kind === 'np' &&
    object?.kind === 'np' &&
    // "killed at least 26 people"
    words.slice(object.first, object.head + 1).some(({ pos }) => /^(?:DET|NUM)$/u.test(pos)) &&
    misread(clause, words) !== null
  );
}

function resolveWaiting(reading: Reading, clause: Clause, next: string | undefined): 'finite' | 'participle' {
  if (clause.link === 'relative' || clause.link === 'joined') return 'finite';
  // "In a video recorded at home he …": behind a fronted phrase
  if (isInApposition(reading, clause) || isInInsertion(reading, clause, next)) return 'participle';
  if (!clause.subject) return reading.previous && reading.previous.kind !== 'np' ? 'finite' : 'participle';
  if (reading.previous?.kind !== 'comma' || clause.subject.apposition) return 'finite';
  return next === 'preposition' ? 'participle' : 'finite';
}

/** "Ali, a student detained in May, was freed": what renames him is narrowed down, and the verb comes behind the comma. */
function isInApposition({ chunks, at, lastPhrase }: Reading, { subject }: Clause): boolean {
  if (!subject?.apposition || subject.apposition !== lastPhrase) return false;
  return verbBehindComma(chunks, at)?.form === 'finite';
}

/** "The army, in a statement released on Monday, accused …": within commas, and the verb comes behind the second. */
function isInInsertion(
  { chunks, at, lastPhrase }: Reading,
  { subject }: Clause,
  next: string | undefined,
): boolean {
  const before = chunks.slice(Math.max(0, at - 3), at).map(({ kind }) => kind);
  if (!subject || next === 'np' || lastPhrase === subject || before.join(' ') !== 'comma preposition np')
    return false;
  return /^(?:finite|ambiguous)$/u.test(verbBehindComma(chunks, at)?.form ?? '');
}

/** What opens behind the next comma, if it is a verb and none stands before it. */
function verbBehindComma(chunks: Reading['chunks'], at: number): VerbGroup | undefined {
  const comma = chunks.findIndex(
    ({ kind }, index) => index > at && (kind === 'comma' || kind === 'vg' || kind === 'stop'),
  );
  const next =
    chunks[comma]?.kind === 'comma'
      ? chunks.slice(comma + 1).find(({ kind }) => kind !== 'adverb' && kind !== 'time')
      : undefined;
  return next?.kind === 'vg' ? next : undefined;
}

function joinedForm(reading: Reading, verb: VerbGroup): 'finite' | 'participle' {
  const clause = top(reading);
  if (clause.verb?.form === 'participle') return closesAside(reading) ? 'finite' : 'participle';
  if (clause.verb?.passive && reading.chunks[reading.at + 1]?.kind !== 'np') verb.passive = true;
  return 'finite';
}

/** "dismissed the envoy, appointed in March, and expelled a priest": behind the comma, and with an object of its own. */
function closesAside({ chunks, at, open, words }: Reading): boolean {
  const object = chunks[at + 1];
  const behindComma = chunks[at - 1]?.kind === 'coordinator' && chunks[at - 2]?.kind === 'comma';
  const goesOn = open.some(({ verb }) => verb?.form === 'finite' && verb.tense === 'past' && !verb.passive);
  return behindComma && goesOn && object?.kind === 'np' && words[object.first]!.pos !== 'PROPN';
}

/** "A contract concluded in May and enacted in June covers …": participles after all. */
export function misread(clause: Clause, words: Word[]): Clause[] | null {
  const { verb } = clause;
  const simple =
    verb !== null && verb.first === verb.last && verb.tense === 'past' && clause.objects.length === 0;
  // "took", "fell" can be no participle
  if (!simple || words[verb.head]!.form === 'past') return null;
  if (clause.link !== 'joined') return clause.subject ? [clause] : null;
  const outer = clause.governor && misread(clause.governor, words);
  return outer ? [...outer, clause] : null;
}
