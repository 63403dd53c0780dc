import { languages } from '../../languages/index.ts';
import type { Span } from '../../model.ts';
import { tokensOf, type Token } from '../../text/index.ts';
import { verbReadings, type VerbReading } from './lefff.ts';
import { lowerOf, type Pos, type Word } from './word.ts';
import { closedFrench, nounLemma } from './french-words.ts';

const data = languages.fr.clauses;
const prepositions = new Set(data.prepositions.map(lowerOf));

/** Words of a French sentence: closed classes by list, verbs by the Lefff lexicon, the rest by place and ending. */
export function readFrench(text: string, span: Span): Word[] {
  const tokens = tokensOf(text, 'fr', span);
  const words: Word[] = [];
  tokens.forEach((token, index) => {
    words.push(wordOf(token, words, tokens.slice(index + 1, index + 4)));
  });
  return words;
}

function wordOf(token: Token, before: Word[], after: Token[]): Word {
  const lower = lowerOf(token.text);
  const base = { start: token.start, end: token.end, text: token.text, lower };
  if (isNumeral(lower)) return { ...base, lemma: lower, pos: 'NUM' };
  if (token.kind !== 'word') return { ...base, lemma: lower, pos: token.kind === 'punct' ? 'PUNCT' : 'NUM' };
  const closed = closedFrench(lower);
  if (PARTITIVE.has(lower) && isPartitive(lower, before, after)) return { ...base, lemma: lower, pos: 'DET' };
  const gerund = closed?.pos === 'ADP' ? gerundBeforeInfinitive(lower, after) : undefined;
  if (gerund) return { ...base, lemma: gerund.lemma, pos: 'VERB', form: 'gerund' };
  if (closed && !isClitic(lower, before, after))
    return { ...base, lemma: closed.lemma ?? lower, pos: closed.pos };
  if (closed) return { ...base, lemma: lower, pos: 'PRON' };
  const verb = verbHere(lower, before, after);
  if (verb) return { ...base, lemma: verb.lemma, pos: isAuxiliary(verb) ? 'AUX' : 'VERB', form: verb.form };
  const pos = openClass(token, lower, before);
  return { ...base, lemma: pos === 'PROPN' ? lower : nounLemma(lower), pos };
}

/** « vingt-quatre », « dix-sept ». */
const isNumeral = (lower: string): boolean =>
  lower.includes('-') &&
  lower.split('-').every((part) => part in data.numbers || part in data.multipliers || part === 'et');

const isAuxiliary = (verb: VerbReading): boolean => verb.lemma in data.auxiliaries;

/** « le départ des chars et des soldats »: the second goes with the first. */
function sameBefore(before: Word[], form: string): boolean {
  return before.slice(-6).some(({ lower, pos }) => lower === form && pos === 'ADP');
}

/** « devant être achevé »: a verb, not the preposition. */
function gerundBeforeInfinitive(lower: string, after: Token[]): VerbReading | undefined {
  const infinitive =
    after[0] && verbReadings(lowerOf(after[0].text)).some(({ form }) => form === 'infinitive');
  return infinitive ? verbReadings(lower).find(({ form }) => form === 'gerund') : undefined;
}

const PARTITIVE = new Set(['des', 'du', "d'", 'de']);

/** « livrer des chars »: an article; « le départ des chars »: a preposition. */
function isPartitive(form: string, before: Word[], after: Token[]): boolean {
  if (/^\p{Lu}/u.test(after[0]?.text ?? '')) return false;
  const last = before.at(-1);
  const article = form === 'des' || form === 'du';
  if (!last || last.pos === 'SCONJ' || last.pos === 'PUNCT') return article;
  if (last.pos === 'CCONJ') return article && !sameBefore(before, form);
  if (last.pos === 'VERB' || last.pos === 'AUX')
    return article && !before.slice(-3).some(({ lemma }) => lemma === 'se');
  if (last.pos === 'ADP') return article && last.lemma !== 'de';
  return /^(?:pas|jamais|plus)$/u.test(last.lower);
}

const MAYBE_CLITIC = new Set(['le', 'la', 'les', "l'", 'leur', 'en', 'y']);

/** « la livre » the verb or the noun: an object pronoun stands after a subject, "ne" or another pronoun. */
function isClitic(lower: string, before: Word[], after: Token[]): boolean {
  if (!MAYBE_CLITIC.has(lower) || !after[0]) return false;
  const next = lowerOf(after[0].text);
  const finite = verbReadings(next).some(({ form }) => form !== 'participle' && form !== 'gerund');
  if (!finite) return false;
  const last = before.at(-1);
  if (lower === 'en' || lower === 'y')
    return last?.pos === 'PRON' || last?.lemma === 'ne' || AUXILIARY_FORMS.has(next);
  return (
    last !== undefined &&
    (last.pos === 'PRON' || last.lower === 'ne' || last.lower === "n'" || isPurpose(last, next))
  );
}

const isPurpose = (last: Word, next: string): boolean =>
  ['pour', 'de', 'à', 'sans'].includes(last.lower) &&
  verbReadings(next).some(({ form }) => form === 'infinitive');

/** The verb reading that fits the place, or none where a noun or adjective does. */
function verbHere(lower: string, before: Word[], after: Token[]): VerbReading | undefined {
  const found = verbReadings(lower);
  if (found.length === 0 || (/i(?:ons|ez)$/u.test(lower) && !isWithWe(before))) return undefined;
  const last = before.at(-1);
  const reading = (form: VerbReading['form']): VerbReading | undefined =>
    found.find((each) => each.form === form);
  const [infinitive, participle, gerund] = [reading('infinitive'), reading('participle'), reading('gerund')];
  if (infinitive) return isNamed(last) ? undefined : infinitive;
  if (participle && (afterAuxiliary(before) || isAgentNext(after))) return participle;
  if (gerund && last?.pos !== 'DET') return gerund;
  return participle
    ? asParticiple(found, participle, { last, before, after, lower })
    : asFinite(found, { lower, before, after });
}

/** « joint par l'agence »: with an agent behind it a participle. */
const isAgentNext = (after: Token[]): boolean => after[0] !== undefined && lowerOf(after[0].text) === 'par';

/** « le pouvoir », « la prise du pouvoir », « au lever »: behind an article, alone or contracted, a noun. */
const isNamed = (last: Word | undefined): boolean =>
  last !== undefined && (last.pos === 'DET' || CONTRACTED.has(last.lower));

const CONTRACTED = new Set(['du', 'au', 'aux', 'des']);

interface Place {
  lower: string;
  before: Word[];
  after: Token[];
}

function asParticiple(
  found: readonly VerbReading[],
  participle: VerbReading,
  place: Place & { last: Word | undefined },
): VerbReading | undefined {
  const { last, after } = place;
  if (isAdjective(last, after)) return undefined;
  if (found.every(({ form }) => form === 'participle' || form === 'past'))
    return participleOrPast(found, participle, last);
  return asFinite(found, place) ?? participleFits(participle, last);
}

function asFinite(found: readonly VerbReading[], { lower, before, after }: Place): VerbReading | undefined {
  const finite = found.find(({ form }) => form !== 'participle');
  return finite && finiteFits(lower, before, after) ? finite : undefined;
}

/** « nous livrions »; « avions », « portions » alone are nouns. */
const isWithWe = (before: Word[]): boolean =>
  before.slice(-4).some(({ lower }) => lower === 'nous' || lower === 'vous');

const AFTER_PARTICIPLE = new Set(
  'par en à au aux dans sur lors depuis avec entre contre pour le la fin début avant après vers hier selon chez sous comme lundi mardi mercredi jeudi vendredi samedi dimanche il cette ce là ici plus dès hors'.split(
    ' ',
  ),
);

/** « les forces armées maliennes »: a participle between noun and adjective, without anything of its own, is an adjective. */
function isAdjective(last: Word | undefined, after: Token[]): boolean {
  const next = after[0];
  if (last?.pos !== 'NOUN' || !next || next.kind !== 'word') return false;
  return !AFTER_PARTICIPLE.has(lowerOf(next.text));
}

const participleFits = (
  participle: VerbReading | undefined,
  last: Word | undefined,
): VerbReading | undefined =>
  participle && last && (last.pos === 'NOUN' || last.pos === 'PROPN' || last.pos === 'ADJ')
    ? participle
    : undefined;

/** « pris », « dit », « mis »: a simple past only after a subject pronoun or name, else a participle. */
function participleOrPast(
  found: readonly VerbReading[],
  participle: VerbReading,
  last?: Word,
): VerbReading | undefined {
  if (last?.pos === 'DET' || last?.pos === 'NUM') return undefined;
  const past = found.find(({ form }) => form === 'past');
  if (past && last?.pos === 'PRON') return past;
  return participle;
}

/** An auxiliary in the few words before, with only adverbs, negations and « été » between. */
function afterAuxiliary(before: Word[]): boolean {
  for (let at = before.length - 1; at >= 0 && at >= before.length - 6; at--) {
    const word = before[at]!;
    if (word.pos === 'AUX') return true;
    if (word.pos !== 'ADV' && word.pos !== 'PART' && word.pos !== 'PRON') return false;
  }
  return false;
}

/** A finite verb stands after a subject or a clitic, not after an article, a preposition or a numeral. */
function finiteFits(lower: string, before: Word[], after: Token[]): boolean {
  const last = before.at(-1);
  if (!last) return after.length > 0 && !closedFrench(lower) && lowerOf(after[0]!.text).startsWith('-');
  if (last.pos === 'DET' || last.pos === 'NUM' || last.pos === 'ADP') return false;
  if (last.pos === 'ADJ') return hasSubject(before) && !mayBeNoun(lower);
  if (last.pos === 'PRON' || last.lower === 'ne' || last.lower === "n'") return true;
  if (AUXILIARY_FORMS.has(lower)) return true;
  if (last.pos === 'AUX') return false;
  return hasSubject(before) && !clauseHasFinite(before);
}

const AUXILIARY_FORMS = new Set([
  'a',
  'ont',
  'avait',
  'avaient',
  'est',
  'sont',
  'était',
  'étaient',
  'aura',
  'sera',
]);

const mayBeNoun = (lower: string): boolean => /(?:e|s)$/u.test(lower) && lower.length < 8;

function hasSubject(before: Word[]): boolean {
  return before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
}

/** A finite verb already stands in this clause: nothing has opened a new one since. */
function clauseHasFinite(before: Word[]): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at]!;
    if (word.pos === 'SCONJ' || word.pos === 'CCONJ' || word.pos === 'PUNCT') return false;
    if (word.pos === 'PRON' && data.relatives.includes(word.lower)) return false;
    if (word.form && !['participle', 'gerund', 'infinitive'].includes(word.form))
      return !relativeBefore(before, at);
  }
  return false;
}

/** « les soldats qui ont quitté la base rentrent »: the first verb belongs to the relative clause. */
function relativeBefore(before: Word[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const word = before[at]!;
    if (word.pos === 'PUNCT') return false;
    if (word.pos === 'SCONJ' || (word.pos === 'PRON' && data.relatives.includes(word.lower))) return true;
  }
  return false;
}

const ADJECTIVE =
  /(?:ien|ienne|iens|iennes|ique|iques|aux|al|ale|ales|aire|aires|eux|euse|euses|if|ive|ifs|ives|ais|aise|aises|ois|oise|oises|able|ables|ible|ibles|ain|aine|ains|aines|and|ande|ands|andes|el|elle|els|elles|éen|éenne|éens|éennes|ant|ante|ants|antes|e|es)$/u;

/** Adjectives of belonging after a name: « l’Union européenne », « la Banque mondiale ». */
const BELONGING = /(?:ien|éen|ais|ois|ain|al|iqu|aux|ie?nn|éenn|ais|ois)(?:e?s?)$/u;

function openClass(token: Token, lower: string, before: Word[]): Pos {
  const last = before.at(-1);
  if (isName(token, lower, before)) return 'PROPN';
  if (prepositions.has(lower)) return 'ADP';
  if (lower.endsWith('ment') && !['DET', 'ADP', 'ADJ', 'NUM'].includes(last?.pos ?? '')) return 'ADV';
  if (last?.pos === 'PROPN' && BELONGING.test(lower)) return 'ADJ';
  return followsNoun(before) && (ADJECTIVE.test(lower) || /é(?:e|s|es)?$/u.test(lower)) ? 'ADJ' : 'NOUN';
}

/** A capital within the sentence, an acronym, a word with digits; at its head, what no verb can be. */
function isName(token: Token, lower: string, before: Word[]): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return /\p{N}/u.test(token.text);
  const opening = before.length === 0 || opensQuote(before.at(-1));
  return (
    !opening || /^\p{Lu}+$/u.test(token.text) || (before.length === 0 && verbReadings(lower).length === 0)
  );
}

function followsNoun(before: Word[]): boolean {
  const last = before.at(-1)?.pos;
  return last === 'NOUN' || (last === 'ADJ' && before.at(-2)?.pos === 'NOUN');
}

const opensQuote = (last: Word | undefined): boolean => last !== undefined && /[«“"]/u.test(last.text);
