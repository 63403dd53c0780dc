import type { Clauses } from '../../languages/clauses.ts';
import { languages } from '../../languages/index.ts';
import type { Lang, TimeExpression } from '../../model.ts';
import { isEnclitic } from '../words/french-verbs.ts';
import type { Word } from '../words/word.ts';
import type { Chunk, NounPhrase, VerbGroup, WordRange } from './chunk.ts';
import { insertedIn } from './insertions.ts';
import { weighedPhraseAt } from './french-phrases.ts';
import { readLink } from './links.ts';
import { isMeasure } from '../reading/phrases.ts';
import { readMeasure } from './measures.ts';
import { repetitionsIn } from './repetitions.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Surroundings } from './phrase-words.ts';
import { readPreposition } from './prepositions.ts';
import { verbGroupAt } from './verb-groups.ts';

/** The words of a sentence as phrases, verb groups, dates and the marks and words that link them. */
export function chunk(words: Word[], times: TimeExpression[], lang: Lang): Chunk[] {
  const alone = standaloneTimes(words, times, languages[lang].clauses);
  const { clauses: data } = languages[lang];
  const often = repetitionsIn(words, data);
  const around: Surroundings = { data, lang, taken: (at) => alone.has(at) || often.has(at) };
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length;) {
    const found = readAside(words, at) ?? repeated(often.get(at)) ?? chunkAt(words, at, around, alone);
    if (found.kind === 'vg') chunks.push(...inserted(words, found, around, alone));
    if (found.kind !== 'aside') chunks.push(found);
    if (found.kind === 'np') chunks.push(...openedWithin(words, found));
    at = found.last + (found.kind === 'vg' && isEnclitic(words[found.last + 1]) ? 2 : 1);
  }
  return chunks;
}

/** A quotation that a phrase opens and does not close: « une « révolution de palais » ». */
function openedWithin(words: Word[], { first, last }: NounPhrase): Chunk[] {
  const marks = words.slice(first, last + 1).filter(({ text }) => /^["“”«»]$/u.test(text));
  return marks.length % 2 === 1 ? [{ kind: 'quote', first: last, last }] : [];
}

/** Dates and insertions between the parts of a verb, read as if they stood before it. */
function inserted(
  words: Word[],
  group: VerbGroup,
  around: Surroundings,
  alone: Map<number, TimeExpression>,
): Chunk[] {
  const chunks: Chunk[] = [];
  for (const at of insertedIn(words, group, around)) {
    const last = chunks.at(-1)?.last ?? -1;
    if (at > last) chunks.push(chunkAt(words, at, around, alone));
  }
  return chunks;
}

const repeated = (found: WordRange | undefined): Chunk | undefined =>
  found && { kind: 'adverb', first: found.first, last: found.last };

type Aside = { kind: 'aside'; first: number; last: number };

/** Brackets without a verb, such as "(FIS)" or "(64 million dollars)": read over. */
function readAside(words: Word[], at: number): Aside | null {
  const close = words[at]!.text === '(' ? ')' : words[at]!.text === '[' ? ']' : null;
  if (!close) return null;
  const last = words.findIndex((word, index) => index > at && word.text === close);
  if (last < 0 || last - at > 12) return null;
  const verbless = words.slice(at, last).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return verbless ? { kind: 'aside', first: at, last } : null;
}

function chunkAt(words: Word[], at: number, around: Surroundings, alone: Map<number, TimeExpression>): Chunk {
  return (
    readTime(words, at, alone) ??
    readMark(words, at) ??
    readMeasure(words, at, around) ??
    readLink(words, at, around) ??
    weighedPhraseAt(words, at, around) ??
    verbGroupAt[around.lang](words, at, around) ??
    readPreposition(words, at, around.data) ??
    nounPhraseAt(words, at, around) ?? {
      kind: words[at]!.pos === 'ADJ' ? 'adjective' : 'adverb',
      first: at,
      last: at,
    }
  );
}

function readTime(words: Word[], at: number, alone: Map<number, TimeExpression>): Chunk | null {
  const timex = alone.get(at);
  if (!timex) return null;
  let last = at;
  while (alone.get(last + 1) === timex) last++;
  return { kind: 'time', timex, first: at, last };
}

/**
 * Words taken by dates, except where a date stands inside a noun phrase ("its 2019 deal",
 * "last week's talks"): there it belongs to the noun.
 */
function standaloneTimes(words: Word[], times: TimeExpression[], data: Clauses): Map<number, TimeExpression> {
  const found = new Map<number, TimeExpression>();
  for (const timex of times) {
    const first = words.findIndex((word) => word.end > timex.start && word.start < timex.end);
    if (first < 0) continue;
    let last = first;
    while (words[last + 1] && words[last + 1]!.start < timex.end) last++;
    const measures = timex.type === 'DURATION' && measuresNoun(words, { first, last }, data);
    if (measures || insidePhrase(words, first, last, data)) continue;
    for (let at = first; at <= last; at++) found.set(at, timex);
  }
  return found;
}

/** "a week of talks", « trois jours de combats »: how much of it there was, no time of its own. */
function measuresNoun(words: Word[], unit: WordRange, data: Clauses): boolean {
  const { belonging, timeUnits, multipliers } = data;
  const [of, noun] = words.slice(unit.last + 1, unit.last + 3);
  return (
    isMeasure({ ...unit, head: unit.last }, { words, data }) &&
    belonging.includes(of?.lower ?? '') &&
    /^(?:NOUN|PROPN|ADJ)$/u.test(noun?.pos ?? '') &&
    !(noun!.lower in timeUnits) &&
    !(noun!.lower in multipliers)
  );
}

function insidePhrase(words: Word[], first: number, last: number, data: Clauses): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  if (after?.lower === "'s") return true;
  if (!before || !after || !(isOfNoun(after) || isBetween(after, words[last + 2]))) return false;
  return before.pos === 'DET' || data.possessives.includes(before.lower) || before.lower === "'s";
}

const isOfNoun = ({ pos }: Word): boolean => /^(?:NOUN|ADJ|PROPN)$/u.test(pos);

/** "a two-year suspended sentence" */
const isBetween = ({ pos, form }: Word, noun: Word | undefined): boolean =>
  pos === 'VERB' && /^(?:participle|pastOrParticiple)$/u.test(form ?? '') && noun?.pos === 'NOUN';

function readMark(words: Word[], at: number): Chunk | null {
  const { text, pos } = words[at]!;
  if (pos !== 'PUNCT') return null;
  if (text === ',') return { kind: 'comma', first: at, last: at };
  if (/^["“”«»„]$/u.test(text)) return { kind: 'quote', first: at, last: at };
  return { kind: 'stop', text, first: at, last: at };
}
