import { languages } from '../../languages/index.ts';
import type { Lang, Thing } from '../../model.ts';
import type { NounPhrase, WordRange } from '../clauses/chunk.ts';
import type { Parse } from '../clauses/clause.ts';
import type { PreparedKnowledge } from '../knowledge.ts';
import { isOrOfNumbers } from '../clauses/phrase-words.ts';
import type { Reading } from './reading.ts';
import { lowerOf, type Word } from '../words/word.ts';

/** Last word of a phrase with all that hangs on it. */
export function lastOf(phrase: NounPhrase): number {
  const fellows = [phrase, ...phrase.joined];
  const below = fellows.flatMap(({ after }) => after.flatMap((inner) => [inner, ...inner.joined]));
  return Math.max(...fellows.map(({ last }) => last), ...below.map(({ last }) => last));
}

/** Last word of a phrase with what belongs to it by "of" only. */
export function lastWithOf(phrase: NounPhrase, { data }: Parse): number {
  const next = phrase.after.find(
    ({ preposition, opens }) => data.belonging.includes(preposition ?? '') && opens === phrase.last + 1,
  );
  return next
    ? Math.max(lastWithOf(next, { data } as Parse), ...next.joined.map(({ last }) => last))
    : phrase.last;
}

/** The phrases a joined phrase stands for: itself and its fellows. */
export function membersOf(phrase: NounPhrase): NounPhrase[] {
  return phrase.joined.includes(phrase) ? phrase.joined : [phrase, ...phrase.joined];
}

/** The phrase without its determiner and possessor: "four helicopters", "French troops". */
export function textOf(
  phrase: NounPhrase,
  { words, data }: Parse,
  last = phrase.last,
): { text: string; first: number; last: number } {
  let first = phrase.possessor ? phrase.possessor.last + 2 : phrase.first;
  const skip = (word: Word | undefined): boolean =>
    word !== undefined &&
    (data.definites.includes(word.lower) ||
      data.possessives.includes(word.lower) ||
      /^(?:an?|une?|des?|du|d'|of|any)$/u.test(word.lower));
  while (first < phrase.head && skip(words[first])) first++;
  return { text: wordsBetween(words, first, last), first, last };
}

/** The text of a range of words as it stands, white space made single. */
export function wordsBetween(words: Word[], first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last; at++) {
    const gap = at > first && words[at]!.start > words[at - 1]!.end;
    text += (gap ? ' ' : '') + words[at]!.text;
  }
  return text;
}

/** The noun that carries the meaning: "helicopters" in "a batch of helicopters". */
export function contentOf(phrase: NounPhrase, { words, data }: Pick<Parse, 'words' | 'data'>): NounPhrase {
  const head = words[phrase.head]!;
  const measure =
    head.pos === 'NUM' ||
    head.lower in data.numbers ||
    isMeasure(phrase, { words, data }) ||
    isPartitive(phrase, { words, data }) ||
    data.vagueNumbers.includes(head.lower);
  const inner = measure
    ? phrase.after.find(({ preposition }) => data.belonging.includes(preposition ?? ''))
    : undefined;
  return inner ?? phrase;
}

/** "the first of 26 jets", « la moitié des chars »: some of those that are counted behind it. */
export const isPartitive = ({ head }: NounPhrase, { words, data }: Pick<Parse, 'words' | 'data'>): boolean =>
  data.partitives.includes(words[head]!.lower) || words[head]!.lower in data.ordinals;

/**
 * "batch", « série »; so is a unit of time that is counted: "a week of talks", « trois jours de combats », but not
 * "the day of the vote".
 */
export function isMeasure(
  { first, head }: WordRange & { head: number },
  parse: Pick<Parse, 'words' | 'data'>,
): boolean {
  const { words, data } = parse;
  const { lemma, lower } = words[head]!;
  if (data.measures.includes(lemma) || data.measures.includes(lower)) return true;
  return (
    lower in data.timeUnits &&
    words
      .slice(first, head)
      .some(
        (word) => word.pos === 'NUM' || data.indefinites.includes(word.lower) || word.lower in data.ordinals,
      )
  );
}

/** "exchanges" of "a week of exchanges" stands for all of it. */
export function wholeOf(
  phrase: NounPhrase,
  { positions, words, data }: Pick<Reading, 'positions' | 'words' | 'data'>,
): NounPhrase {
  const host = positions.get(phrase)?.of;
  return host && isMeasure(host, { words, data }) && contentOf(host, { words, data }) === phrase
    ? host
    : phrase;
}

/** "the opening of an investigation": the noun of beginning that stands for the event; otherwise the phrase itself. */
export function beginningOf(
  phrase: NounPhrase,
  { positions, words, data }: Pick<Reading, 'positions' | 'words' | 'data'>,
): NounPhrase {
  const { of: host, as } = positions.get(phrase) ?? {};
  return host && as === 'within' && data.beginnings.includes(words[host.head]!.lemma) ? host : phrase;
}

/** Concept of the head, alone or with the word beside it ("rocket launchers"). */
export function conceptOf(
  phrase: NounPhrase,
  parse: Parse,
  knowledge: PreparedKnowledge,
): string | undefined {
  const { things } = knowledge.lexicons[parse.lang];
  const { words } = parse;
  const head = words[phrase.head]!;
  const before = words[phrase.head - 1];
  const after = words[phrase.head + 1];
  const pairs = [
    before && phrase.head > phrase.first ? `${before.lower} ${head.lower}` : '',
    after && phrase.head < phrase.last ? `${head.lower} ${after.lower}` : '',
    // « projet de loi »
    after?.lower === 'de' ? `${head.lower} de ${words[phrase.head + 2]?.lower}` : '',
  ];
  return (
    pairs.map((pair) => things.get(pair)).find(Boolean) ??
    things.get(head.lower) ??
    things.get(head.lemma) ??
    (head.lemma.includes('-') ? things.get(withoutRank(head.lemma)) : undefined)
  );
}

/** « vice-ministre », "ex-president", "co-pilot": what they are, or were, of lesser or shared rank. */
export const withoutRank = (lemma: string): string => lemma.replace(/^(?:vice|ex|co|sous|non)-/u, '');

/** All lemmas of the phrase's nouns and adjectives, head first. */
export function lemmasOf(phrase: NounPhrase, { words }: Parse): string[] {
  const found = [words[phrase.head]!.lemma];
  for (let at = phrase.first; at <= phrase.last; at++)
    if (at !== phrase.head && ['NOUN', 'ADJ', 'PROPN'].includes(words[at]!.pos)) found.push(words[at]!.lemma);
  return found;
}

/** The number a phrase states: "four", "5,000", « une dizaine », "two hundred"; none for "several hundred", "five or six". */
export function quantityOf(phrase: NounPhrase, { words, data, lang }: Parse): number | undefined {
  if (isInexact(phrase, words, data)) return undefined;
  let total: number | undefined;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const word = words[at]!;
    if (at > phrase.first && isOfName(words, at)) break;
    if (isVague(words, at, data)) return undefined;
    const opens = total === undefined && isPlainArticle(words, at, data);
    const value = opens ? undefined : countAt(words, at, { data, lang });
    const times = data.multipliers[word.lower] ?? data.multipliers[word.lemma];
    if (times !== undefined && (word.pos !== 'NOUN' || total !== undefined || at <= phrase.head))
      total = (total ?? 1) * times;
    else if (value !== undefined) total = (total ?? 0) + value;
  }
  return total;
}

/** "a $360 million contract", "a Rs 45,000 crore deal": the sum is what one of them costs. */
function isPriced({ first, head }: NounPhrase, words: Word[], data: Parse['data']): boolean {
  const isMoney = ({ text, lemma }: Word): boolean =>
    /[$€£¥₹]/u.test(text) || data.currencies.includes(lemma);
  const { lemma, pos } = words[head]!;
  if (pos !== 'NOUN' || lemma in data.multipliers || isMoney(words[head]!)) return false;
  return words.slice(first, head).some(isMoney);
}

/** "14 Leopard 2 tanks", "Airbase 201": behind a name a number is part of it. */
const isOfName = (words: Word[], at: number): boolean =>
  words[at]!.pos === 'NUM' && words[at - 1]!.pos === 'PROPN';

const countAt = (
  words: Word[],
  at: number,
  { data, lang }: Pick<Parse, 'data' | 'lang'>,
): number | undefined =>
  measures(words, at) || isOfMonth(words, at) || isYear(words, at)
    ? undefined
    : numberOf(words[at]!, data.numbers, lang);

/** "its 2012 accord", "a 2015 deal": behind an article, four bare digits are a year. */
const isYear = (words: Word[], at: number): boolean =>
  /^(?:19|20)\d\d$/u.test(words[at]!.text) && /^(?:DET|PRON|PART)$/u.test(words[at - 1]?.pos ?? '');

/** "the Feb. 25 election", « le scrutin du 25 février »: a day of a month counts nothing. */
const isOfMonth = (words: Word[], at: number): boolean =>
  [words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1], words[at + 1]].some(
    (word) => word !== undefined && word.pos !== 'AUX' && MONTHS.has(word.lower.replace('.', '')),
  );

/** Names of the months and their usual short forms: "Feb.", "Sept.", « févr. ». */
const MONTHS = new Set(
  Object.values(languages).flatMap(({ times }) =>
    Object.keys(times.vocabulary['MONTH'] ?? {})
      .map((name) => name.toLowerCase().replace('.', ''))
      .flatMap((name) => [name, name.slice(0, 3), name.slice(0, 4)]),
  ),
);

/** "a 36-year-old man", "a 225-seat chamber": joined to a word, a number measures one thing; "1,000-strong" counts. */
function measures(words: Word[], at: number): boolean {
  const [number, mark, unit] = words.slice(at, at + 3);
  const joined = mark?.text === '-' && mark.start === number!.end && unit?.start === mark.end;
  return joined && /^\p{L}/u.test(unit.text) && unit.lower !== 'strong';
}

/** "several hundred" names no number; "some 6,700" does. */
const isVague = (words: Word[], at: number, { vagueNumbers }: Parse['data']): boolean =>
  vagueNumbers.includes(words[at]!.lower) && !/^\d/u.test(words[at + 1]?.text ?? '');

/** "83 percent of the vote", "five or six countries", "a $5 million radar". */
const isInexact = (phrase: NounPhrase, words: Word[], data: Parse['data']): boolean =>
  isPriced(phrase, words, data) ||
  words
    .slice(phrase.first, phrase.last + 2)
    .some(
      ({ lower }, at) =>
        /^(?:%|percent|pourcent)$/u.test(lower) || (at > 0 && isOrOfNumbers(words, phrase.first + at)),
    );

/** "a tank", not "a million". */
function isPlainArticle(words: Word[], at: number, { multipliers }: Parse['data']): boolean {
  const next = words[at + 1];
  const multiplies = next !== undefined && (next.lower in multipliers || next.lemma in multipliers);
  return /^(?:an?|une?)$/u.test(words[at]!.lower) && !multiplies;
}

/** "5,000", "5 000", « 5.000 », "two", "$725" of "$725 million". */
export function numberOf(
  { text, lower, pos }: Word,
  numbers: Record<string, number>,
  lang?: Lang,
): number | undefined {
  if (lower in numbers) return numbers[lower];
  const parts = lower.split('-').map((part) => numbers[part]);
  if (parts.length > 1 && parts.every((part) => part !== undefined))
    return parts.reduce((sum, part) => sum + part, 0);
  if (pos !== 'NUM') return undefined;
  const digits = text
    .replace(/^(?:US|A|C)?[$€£¥]|[\s\u00A0\u202F\u2009]/gu, '')
    .replace(lang === 'fr' ? /\.(?=\d{3}(?:\D|$))/gu : /,(?=\d{3}(?:\D|$))/gu, '');
  if (!/^\d{1,12}(?:[.,]\d{1,6})?$/u.test(digits)) return undefined;
  return Number(digits.replace(',', '.'));
}

/** The things a phrase names, one per joined noun, with concept and number. */
export function thingsOf(phrase: NounPhrase, parse: Parse, knowledge: PreparedKnowledge): Thing[] {
  return membersOf(phrase).map((member) => {
    const content = contentOf(member, parse);
    const concept = conceptOf(content, parse, knowledge);
    const inner = content === member || isPartitive(member, parse) ? undefined : quantityOf(content, parse);
    const quantity = quantityOf(member, parse) ?? inner;
    const text = textOf(member, parse, lastWithOf(member, parse)).text;
    return { text, ...(concept && { concept }), ...(quantity !== undefined && { quantity }) };
  });
}

/** "second batch" → 2, "another delivery" → another. */
export function orderOf(phrase: NounPhrase, { words, data }: Parse): { ordinal?: number; another?: boolean } {
  const own = words
    .slice(phrase.first, phrase.head + 1)
    .map(({ lower, lemma }) => data.ordinals[lower] ?? data.ordinals[lemma]);
  const ordinal = own.find((found) => found !== undefined);
  const another = words
    .slice(phrase.first, phrase.last + 1)
    .some(({ lower }) => data.another.includes(lowerOf(lower)));
  return { ...(ordinal !== undefined && { ordinal }), ...(another && { another }) };
}
