import type { Chunk, VerbGroup } from './chunk.ts';
import type { Word } from '../words/word.ts';
import type { Reading } from './reading.ts';
import { misread } from './verb-form.ts';

const SKIPPED = new Set(['adverb', 'time', 'quote']);

/** Does the noun phrase at hand turn out to be the subject of a finite verb? */
export function startsClause(reading: Reading): boolean {
  const { chunks } = reading;
  if (isNominative(reading)) return true;
  if (answersWaiting(reading) || isAgent(reading)) return false;
  const mayJoin = !reading.open.at(-1)!.verb || isLinked(reading);
  let next = reading.at + 1;
  for (;;) {
    next = skipPhrases(chunks, next, mayJoin);
    const chunk = chunks[next];
    if (narrowsDown(chunks, next)) {
      next++;
      continue;
    }
    if (chunk?.kind === 'comma') return afterInsertion(reading, next);
    if (chunk?.kind === 'relative' || chunk?.kind === 'that') return false;
    return chunk?.kind === 'vg' && isFinite(reading, chunk, next);
  }
}

/** « deux chefs détenus à Sokoto ont été libérés »: a participle right behind a noun, and the verb is still to come. */
function narrowsDown(chunks: Chunk[], at: number): boolean {
  const [chunk, after] = [chunks[at], chunks[at + 1]];
  if (chunk?.kind !== 'vg' || chunk.form !== 'participle' || chunks[at - 1]?.kind !== 'np') return false;
  return after?.kind === 'preposition' || after?.kind === 'time';
}

/** "he", "they": a form that can only be a subject, with its verb behind it. */
function isNominative({ chunks, words, at }: Reading): boolean {
  const { first } = chunks[at]!;
  if (!/^(?:he|she|they|we|i)$/u.test(words[first]!.lower)) return false;
  const next = chunks.slice(at + 1, at + 3).find(({ kind }) => kind !== 'adverb');
  return next?.kind === 'vg' && /^(?:finite|ambiguous)$/u.test(next.form);
}

/** "leaders who seized power agreed": the verb to come belongs to a clause that waits for it. */
function answersWaiting({ open, previous }: Reading): boolean {
  if (!open.at(-1)!.verb || previous?.kind === 'comma') return false;
  if (previous?.kind === 'coordinator')
    return open.some(({ verb, subject }) => !verb && subject !== undefined);
  return open.some(({ verb, subject, link }) => !verb && (subject !== undefined || link === 'content'));
}

/** "Protests led by a senator and head of a party were held": one more by whom it was. */
const isAgent = (reading: Reading): boolean => {
  const clause = reading.open.at(-1)!;
  return (
    reading.previous?.kind === 'coordinator' &&
    reading.data.agent.includes(clause.complements.at(-1)?.preposition ?? '') &&
    misread(clause, reading.words) !== null
  );
};

const isLinked = ({ previous }: Pick<Reading, 'previous'>): boolean =>
  previous?.kind === 'comma' || previous?.kind === 'coordinator';

/** Past adverbs, dates, prepositions with their nouns, and joined nouns. */
function skipPhrases(chunks: Chunk[], from: number, mayJoin: boolean): number {
  let next = from;
  for (;;) {
    const kind = chunks[next]?.kind;
    if (kind === undefined) return next;
    if (SKIPPED.has(kind)) next++;
    else if (kind === 'preposition' && ['np', 'time'].includes(chunks[next + 1]?.kind ?? '')) next += 2;
    else if (mayJoin && kind === 'coordinator' && chunks[next + 1]?.kind === 'np') next += 2;
    else return next;
  }
}

/** « a déclaré le ministre », "said the minister": a verb of saying with a noun right behind it. */
export function isBeforeSpeaker(
  { chunks, data, words }: Pick<Reading, 'chunks' | 'data' | 'words'>,
  at: number,
): boolean {
  const verb = chunks[at];
  if (
    verb?.kind !== 'vg' ||
    !(verb.lemma in data.saying || (verb.reflexive && isBehindQuotation(words, verb))) ||
    data.addressed.includes(verb.lemma)
  )
    return false;
  if (isOfList(chunks, at, words)) return false;
  const behind = chunks.slice(at + 1, at + 6).filter(({ kind }) => kind !== 'time' && kind !== 'adverb');
  return behind[isSpokenTo(behind) ? 2 : 0]?.kind === 'np';
}

/** "dissolved the government, declared a state of emergency and promised elections": a third deed, and nobody's words. */
function isOfList(chunks: Chunk[], at: number, words: Word[]): boolean {
  const [before, object] = [chunks[at - 1], chunks[at + 1]];
  const indefinite = object?.kind === 'np' && /^an?$/u.test(words[object.first]!.lower);
  if (before?.kind !== 'comma' || !indefinite || /^[”"]$/u.test(words[before.first - 1]?.text ?? ''))
    return false;
  const end = chunks.findIndex(
    ({ kind }, index) => index > at + 1 && kind !== 'preposition' && kind !== 'np',
  );
  return chunks[end]?.kind === 'coordinator' && chunks[end + 1]?.kind === 'vg';
}

/** « …, a confié à la presse un officier », « …, a dit devant la presse le ministre » */
const isSpokenTo = ([first, second]: Chunk[]): boolean =>
  first?.kind === 'preposition' &&
  /^(?:à|devant|auprès|dans|lors|sur)$/u.test(first.lemma) &&
  second?.kind === 'np';

/** « … », s'est indigné le maire: whatever the verb, what stands right behind words quoted and a comma says who spoke. */
export const isBehindQuotation = (words: Word[], { first }: { first: number }): boolean =>
  words[first - 1]?.text === ',' && /^[»”"]$/u.test(words[first - 2]?.text ?? '');

/** "…, Russia's foreign minister, said": a verb right after the closing comma. */
function afterInsertion(reading: Reading, comma: number): boolean {
  const { chunks } = reading;
  const close = chunks.findIndex(
    (chunk, index) => index > comma && index < comma + 14 && chunk.kind === 'comma',
  );
  if (close < 0) return false;
  const inside = chunks.slice(comma + 1, close);
  const opensRelative = inside[0]?.kind === 'relative';
  if (!opensRelative && inside.some((chunk) => chunk.kind === 'vg' && chunk.form === 'finite')) return false;
  const at = chunks.findIndex(({ kind }, index) => index > close && !SKIPPED.has(kind));
  const next = chunks[at];
  // « Elle a livré deux avions, après un accord, a déclaré le ministre »; behind a name in apposition a subject goes on
  const absolute = inside.some((chunk) => chunk.kind === 'vg' && chunk.form === 'gerund');
  const renamed = inside[0]?.kind === 'np' && !absolute;
  const told = reading.open.at(-1)!.verb !== null && (!renamed || isActedUpon(reading));
  if (told && isBeforeSpeaker(reading, at)) return false;
  if (next?.kind !== 'vg') return false;
  return next.form === 'finite' || (next.form === 'ambiguous' && next.lemma in reading.data.saying);
}

/** « L'armée a pris la ville, capitale du nord, a annoncé le ministre »: no French verb has what is told behind it without « que ». */
const isActedUpon = ({ lang, previous }: Reading): boolean => lang === 'fr' && previous?.kind !== 'comma';

/** "-ed" counts as finite where a noun follows it, or it is a verb of saying, or the clause lacks a verb. */
function isFinite(reading: Reading, chunk: Chunk & { kind: 'vg' }, at: number): boolean {
  if (chunk.form === 'finite') return true;
  if (chunk.form !== 'ambiguous') return false;
  const { verb } = reading.open.at(-1)!;
  if (!verb || chunk.lemma in reading.data.saying || isBareRelative(reading)) return true;
  return isLinked(reading) ? isFiniteBehindLink(reading, verb, at) : isSaid(reading, verb, at);
}

function isFiniteBehindLink(reading: Reading, verb: VerbGroup, at: number): boolean {
  const { previous, chunks, data } = reading;
  if (previous?.kind === 'comma' && isAwaited(reading, at)) return true;
  return chunks[at + 1]?.kind === 'np' || verb.lemma in data.saying || previous?.kind === 'coordinator';
}

/** "said troops in the area attacked": what is said needs a verb, unless it may be an object with a word on its occasion. */
const isSaid = (reading: Reading, verb: VerbGroup, at: number): boolean =>
  verb.lemma in reading.data.saying &&
  (reading.chunks[at + 1]?.kind === 'np' || !tellsOfOccasion(reading, verb.lemma, at));

/** "After he took power, the president resigned on Friday", "In a video filmed at home, Bongo appealed to friends": the main clause is still to come, and no comma opens it later. */
const isAwaited = ({ open, chunks }: Reading, at: number): boolean =>
  /^(?:adverbial|participle)$/u.test(open.at(-1)!.link) &&
  open.some(({ link, verb, subject }) => link === 'main' && !verb && !subject) &&
  chunks.slice(at).every(({ kind }) => kind !== 'comma');

/** "promised reforms in a speech delivered on Tuesday": behind a verb with an object of its own the phrase is described. */
const tellsOfOccasion = ({ chunks, data }: Reading, governor: string, at: number): boolean =>
  (data.outlook[governor] ?? 'reported') !== 'reported' &&
  chunks[at - 1]?.kind === 'np' &&
  chunks[at - 2]?.kind === 'preposition';

/** "a charge Chad denied": a name right behind a noun of saying. */
function isBareRelative({ previous, chunks, at, words, data }: Reading): boolean {
  return (
    previous?.kind === 'np' &&
    previous.last + 1 === chunks[at]!.first &&
    words[previous.head]!.lemma in data.sayingNouns
  );
}

/** "A, B and C": from here on only noun phrases, commas and a conjunction before the last. */
export function opensList({ chunks, at }: Reading): boolean {
  let next = at + 1;
  for (let items = 0; items < 12; items++) {
    while (chunks[next]?.kind === 'preposition' && chunks[next + 1]?.kind === 'np') next += 2;
    if (chunks[next]?.kind === 'comma') next++;
    if (chunks[next]?.kind === 'coordinator') return chunks[next + 1]?.kind === 'np';
    if (chunks[next]?.kind !== 'np') return false;
    next++;
  }
  return false;
}
