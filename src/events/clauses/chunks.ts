import type { Clauses, Subordination } from '../../languages/clauses.ts';
import { languages } from '../../languages/index.ts';
import type { Lang, TimeExpression } from '../../model.ts';
import { lowerOf, type Word } from '../words/word.ts';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.ts';
import { insertedIn } from './insertions.ts';
import { nounPhraseAt, weighedPhraseAt, type Surroundings } from './noun-phrases.ts';
import { verbGroupAt } from './verb-groups.ts';

/** The words of a sentence as phrases, verb groups, dates and the marks and words that link them. */
export function chunk(words: Word[], times: TimeExpression[], lang: Lang): Chunk[] {
  const alone = standaloneTimes(words, times, languages[lang].clauses);
  const around: Surroundings = { data: languages[lang].clauses, lang, taken: (at) => alone.has(at) };
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length;) {
    const found = readAside(words, at) ?? chunkAt(words, at, around, alone);
    if (found.kind === 'vg') chunks.push(...inserted(words, found, around, alone));
    if (found.kind !== 'aside') chunks.push(found);
    if (found.kind === 'np') chunks.push(...openedWithin(words, found));
    at = found.last + 1;
  }
  return chunks;
}

/** "hours after", "two days before", « quelques heures après »: how long belongs to the word behind it. */
function readMeasure(words: Word[], at: number, { data, lang, taken }: Surroundings): Chunk | null {
  let last = at;
  while (
    last < at + 3 &&
    (words[last]?.pos === 'NUM' || words[last]?.lower === 'a' || isVague(words[last], data))
  )
    last++;
  const unit = words[last];
  const follows = words[last + 1];
  if (!unit || !follows || taken(at) || !(unit.lower in data.timeUnits)) return null;
  const opens = lang === 'en' ? /^(?:after|before)$/u : /^(?:après|avant)$/u;
  return opens.test(follows.lower) ? { kind: 'adverb', first: at, last } : null;
}

const isVague = (word: Word | undefined, data: Clauses): boolean =>
  word !== undefined && (data.vagueNumbers.includes(word.lower) || data.approximators.includes(word.lower));
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
    if (insidePhrase(words, first, last, data)) continue;
    for (let at = first; at <= last; at++) found.set(at, timex);
  }
  return found;
}

function insidePhrase(words: Word[], first: number, last: number, data: Clauses): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  if (after?.lower === "'s") return true;
  if (!before || !after || (after.pos !== 'NOUN' && after.pos !== 'ADJ' && after.pos !== 'PROPN'))
    return false;
  return before.pos === 'DET' || data.possessives.includes(before.lower) || before.lower === "'s";
}

function readMark(words: Word[], at: number): Chunk | null {
  const { text, pos } = words[at]!;
  if (pos !== 'PUNCT') return null;
  if (text === ',') return { kind: 'comma', first: at, last: at };
  if (/^["“”«»„]$/u.test(text)) return { kind: 'quote', first: at, last: at };
  return { kind: 'stop', text, first: at, last: at };
}

/** Conjunctions, relative pronouns and subordinators. */
function readLink(words: Word[], at: number, around: Surroundings): Chunk | null {
  const { data } = around;
  const { lower, pos, lemma } = words[at]!;
  const here = { first: at, last: at };
  // "of that government": after a preposition "that" is a determiner.
  if (lower === 'that' && pos === 'DET') return null;
  const long = longSubordinator(words, at, data);
  if (long) return long;
  if (compoundAt(words, at, data)) return null;
  if (isInvertedCondition(words, at, data))
    return { kind: 'subordinator', sense: 'condition', lemma, ...here };
  if (pos === 'CCONJ' || data.coordinators.includes(lower)) return { kind: 'coordinator', ...here };
  if (data.complementizers.includes(lower) && lower !== 'whether') return asThat(words, at, around);
  if (lower in data.subordinators && opensClause(words, at, around))
    return { kind: 'subordinator', sense: data.subordinators[lower]!, lemma, ...here };
  if (data.relatives.includes(lower) && pos !== 'ADP') return { kind: 'relative', lemma: lower, ...here };
  return null;
}

/** "Had they signed, …": an auxiliary before its subject at the head of a clause that asks nothing. */
function isInvertedCondition(words: Word[], at: number, data: Clauses): boolean {
  if (!data.invertedConditions.includes(words[at]!.lower) || words.at(-1)!.text === '?') return false;
  // "will react should Chad leave": before a noun "should" can only be "if"
  const opens = at === 0 || words[at - 1]!.pos === 'PUNCT' || words[at]!.lower === 'should';
  return opens && ['PROPN', 'DET', 'PRON', 'NOUN', 'ADJ', 'NUM'].includes(words[at + 1]?.pos ?? '');
}

/** "that" before a noun without a verb of its own is a determiner ("that day"); left to the phrase. */
function asThat(words: Word[], at: number, around: Surroundings): Chunk {
  if (around.lang === 'en' && words[at + 1]?.pos === 'PUNCT') return { kind: 'adverb', first: at, last: at };
  return { kind: 'that', first: at, last: at };
}

const longOpenings = new WeakMap<Clauses, Set<string>>();

/** First words of subordinators of several words. */
function opensLong(data: Clauses): Set<string> {
  const known = longOpenings.get(data);
  if (known) return known;
  const long = Object.keys(data.subordinators).filter((key) => key.includes('_'));
  const found = new Set(long.map((key) => key.split('_')[0]!));
  longOpenings.set(data, found);
  return found;
}

function longSubordinator(words: Word[], at: number, data: Clauses): Chunk | null {
  if (!opensLong(data).has(words[at]!.lower)) return null;
  for (const size of [4, 3, 2]) {
    const key = words
      .slice(at, at + size)
      .map(({ lower, lemma }) => (lower === "qu'" ? 'que' : lemma === 'que' ? 'que' : lower))
      .join('_');
    const sense: Subordination | undefined = data.subordinators[key];
    if (sense) return { kind: 'subordinator', sense, lemma: key, first: at, last: at + size - 1 };
  }
  return null;
}

/** "after", "as", "since": a conjunction when a subject and a finite verb follow, else a preposition. */
function opensClause(words: Word[], at: number, { data, taken, lang }: Surroundings): boolean {
  const lower = words[at]!.lower;
  if (!data.prepositions.includes(lower)) return lang === 'fr' ? frenchIf(words, at) : true;
  let subject = false;
  for (let next = at + 1; next < words.length && next < at + 16; next++) {
    const word = words[next]!;
    if (taken(next)) continue;
    if (endsSearch(word, data)) return false;
    if (word.pos === 'AUX' || isSimple(word))
      return subject && !/^(?:DET|CCONJ)$/u.test(words[next - 1]!.pos);
    if (word.pos === 'VERB' && !subject) return false;
    subject ||= word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PRON';
  }
  return false;
}

/** "as minister after he quit": what follows the next subordinator is that one's clause. */
const endsSearch = ({ pos, lower }: Word, data: Clauses): boolean =>
  (pos === 'PUNCT' && !/^['’]$/u.test(lower)) ||
  lower === 'to' ||
  lower in data.subordinators ||
  data.relatives.includes(lower);

const isSimple = ({ pos, form }: Word): boolean =>
  pos === 'VERB' && form !== 'gerund' && form !== 'participle';

/** « s' » is "if" before « il(s) » only. */
function frenchIf(words: Word[], at: number): boolean {
  return words[at]!.lower !== "s'" || /^ils?$/u.test(words[at + 1]?.lower ?? '');
}

const byFirstWord = new WeakMap<Clauses, Map<string, [string[], string][]>>();

function compoundsOf(data: Clauses): Map<string, [string[], string][]> {
  const known = byFirstWord.get(data);
  if (known) return known;
  const index = new Map<string, [string[], string][]>();
  for (const [phrase, meaning] of Object.entries(data.compoundPrepositions)) {
    const parts = lowerOf(phrase)
      .replace(/'(?=\p{L})/gu, "' ")
      .split(' ');
    index.set(parts[0]!, [...(index.get(parts[0]!) ?? []), [parts, meaning]]);
  }
  byFirstWord.set(data, index);
  return index;
}

/** The longest compound preposition that begins at a word: "because of", "in response to". */
function compoundAt(words: Word[], at: number, data: Clauses): [string[], string] | undefined {
  const compound = (compoundsOf(data).get(words[at]!.lower) ?? [])
    .filter(([parts]) =>
      parts.every((part, index) => part === words[at + index]?.lower || partOf(part, words[at + index])),
    )
    .sort(([a], [b]) => b.length - a.length)[0];
  const beforeVerb = compound?.[0].at(-1) === 'to' && words[at + compound[0].length]?.form === 'infinitive';
  return beforeVerb ? undefined : compound;
}

/** "at least one person", "up to 300": no preposition, but part of the number. */
function weighsNumber(words: Word[], at: number, data: Clauses): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (!/^(?:least|most|to)$/u.test(next) || !/^(?:at|up)$/u.test(words[at]!.lower)) return false;
  return words[at + 2]?.pos === 'NUM' || data.vagueNumbers.includes(words[at + 2]?.lower ?? '');
}

function readPreposition(words: Word[], at: number, data: Clauses): Chunk | null {
  const { lower, lemma, pos } = words[at]!;
  if (weighsNumber(words, at, data)) return null;
  const compound = compoundAt(words, at, data);
  if (compound)
    return { kind: 'preposition', lemma: compound[1], first: at, last: at + compound[0].length - 1 };
  if (lower === 'according' && words[at + 1]?.lower === 'to')
    return { kind: 'preposition', lemma: 'according_to', first: at, last: at + 1 };
  if (data.particles.includes(lower) && words[at - 1]?.pos === 'VERB')
    return { kind: 'adverb', first: at, last: at };
  if (pos === 'ADP') return { kind: 'preposition', lemma, first: at, last: at };
  if (lower === 'to') return { kind: 'preposition', lemma: 'to', first: at, last: at };
  return null;
}

/** « du », « au » hold the « de », « à » of a compound preposition. */
const partOf = (part: string, word: Word | undefined): boolean =>
  word?.pos === 'ADP' && word.lemma === part && (part === 'de' || part === 'à');
