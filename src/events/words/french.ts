import { languages } from '../../languages/index.ts';
import type { Span } from '../../model.ts';
import { tokensOf, type Token } from '../../text/index.ts';
import { verbReadings, type VerbReading } from './lefff.ts';
import { lowerOf, plainWord, type Word } from './word.ts';
import { adverbialAt } from './french-adverbials.ts';
import { openClass, opensQuote } from './french-nouns.ts';
import { AUXILIARY_FORMS, ENCLITIC, isImperfect, verbHere } from './french-verbs.ts';
import { closedFrench, nounLemma } from './french-words.ts';

const data = languages.fr.clauses;

/** How many tokens behind a word tell what it is. */
const LOOKAHEAD = 12;

/** Words of a French sentence: closed classes by list, verbs by the Lefff lexicon, the rest by place and ending. */
export function readFrench(text: string, span: Span): Word[] {
  const tokens = tokensOf(text, 'fr', span);
  const words: Word[] = [];
  let adverbial = 0;
  tokens.forEach((token, index) => {
    adverbial = Math.max(adverbial - 1, adverbialAt(tokens, index));
    const word =
      adverbial > 0
        ? { ...plainWord(token), pos: 'ADV' as const }
        : wordOf(token, words, tokens.slice(index + 1, index + 1 + LOOKAHEAD));
    words.push(word);
  });
  return words;
}

function wordOf(token: Token, before: Word[], after: Token[]): Word {
  const base = plainWord(token);
  if (isNumeral(base.lower)) return { ...base, pos: 'NUM' };
  if (token.kind !== 'word') return { ...base, pos: token.kind === 'punct' ? 'PUNCT' : 'NUM' };
  const pronoun = encliticOf(base.lower, before.at(-1));
  if (pronoun) return { ...base, lower: pronoun, lemma: pronoun, pos: 'PRON' };
  if (isOpeningA(token, before, after)) return { ...base, lemma: 'à', pos: 'ADP' };
  return closedWord(base, before, after) ?? openWord(token, base, { before, after });
}

/** « -t-il », « -elles » behind a verb: the subject pronoun, under its own name. */
const encliticOf = (lower: string, before: Word | undefined): string | undefined =>
  before?.form === undefined ? undefined : ENCLITIC.exec(lower)?.[1];

/** Determiners, pronouns, prepositions and other words known by list. */
function closedWord(base: Word, before: Word[], after: Token[]): Word | null {
  const { lower } = base;
  const closed = closedFrench(lower);
  if (closed?.pos === 'ADJ' && standsAlone(before, after))
    return { ...base, lemma: nounLemma(lower), pos: 'NOUN' };
  // « le même journal »: between its determiner and a noun, the very one
  if (/^mêmes?$/u.test(lower) && before.at(-1)?.pos === 'DET') return { ...base, lemma: 'même', pos: 'ADJ' };
  if (isCe(lower, after)) return { ...base, pos: 'PRON' };
  if (PARTITIVE.has(lower) && isPartitive(lower, before, after)) return { ...base, pos: 'DET' };
  const gerund = closed?.pos === 'ADP' ? gerundBeforeInfinitive(lower, after) : undefined;
  if (gerund) return { ...base, lemma: gerund.lemma, pos: 'VERB', form: 'gerund' };
  if (!closed) return null;
  if (isClitic(lower, before, after)) return { ...base, pos: 'PRON' };
  return { ...base, lemma: closed.lemma ?? lower, pos: closed.pos };
}

function openWord(token: Token, base: Word, { before, after }: { before: Word[]; after: Token[] }): Word {
  const { lower } = base;
  const verb = verbHere(lower, before, after);
  if (verb) return { ...base, lemma: verb.lemma, pos: isAuxiliary(verb) ? 'AUX' : 'VERB', form: verb.form };
  const pos = openClass(token, lower, before);
  return { ...base, lemma: pos === 'PROPN' ? lower : nounLemma(lower), pos };
}

/** « A Erevan, … »: the capital is written without its accent. */
const isOpeningA = ({ text }: Token, before: Word[], after: Token[]): boolean =>
  text === 'A' && (before.length === 0 || opensQuote(before.at(-1))) && after[0]?.kind === 'word';

/** « les autres ont », « le premier à »: an adjective without its noun behind an article is a noun; so is that of « pris de court les … ». */
function standsAlone(before: Word[], [next]: Token[]): boolean {
  const last = before.at(-1)?.pos;
  if (before.at(-1)?.lower === 'de' && next && ARTICLES.test(lowerOf(next.text))) return true;
  if ((last !== 'DET' && last !== 'NUM') || !next) return false;
  const lower = lowerOf(next.text);
  if (next.kind === 'punct') return !/^[«“"]$/u.test(next.text);
  return AUXILIARY_FORMS.has(lower) || /^(?:ADP|PART)$/u.test(closedFrench(lower)?.pos ?? '');
}

const ARTICLES = /^(?:les?|la|l'|une?)$/u;

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
  return isInfinitive(after[0]) ? verbReadings(lower).find(({ form }) => form === 'gerund') : undefined;
}

/** « ce serait une erreur », « ce n'est pas »: the pronoun. */
const isCe = (lower: string, [next]: Token[]): boolean =>
  lower === 'ce' &&
  next !== undefined &&
  /^(?:ne|n'|sera|serait|soit|fut|était|sont|furent|seront)$/u.test(lowerOf(next.text));

const DAY = /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|derni(?:er|ère)|soir|matin|hier)$/u;

/** « de violents affrontements »: before an adjective in the plural the article is « de ». */
const isPluralArticle = (form: string, before: Word[], [adjective, noun]: Token[]): boolean =>
  form === 'de' &&
  (!/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/u.test(before.at(-1)?.pos ?? '') || DAY.test(before.at(-1)!.lower)) &&
  adjective !== undefined &&
  noun?.kind === 'word' &&
  /[sx]$/u.test(adjective.text) &&
  /[sx]$/u.test(noun.text) &&
  closedFrench(lowerOf(adjective.text))?.pos === 'ADJ';

const PARTITIVE = new Set(['des', 'du', "d'", 'de']);

/** « livrer des chars »: an article; « le départ des chars »: a preposition. */
function isPartitive(form: string, before: Word[], after: Token[]): boolean {
  if (/^\p{Lu}/u.test(after[0]?.text ?? '')) return false;
  if (isPluralArticle(form, before, after) || isBehindRecipient(form, before)) return true;
  const last = before.findLast(({ text }) => !/^[»”]$/u.test(text));
  const article = form === 'des' || form === 'du';
  if (!last || last.pos === 'SCONJ' || last.pos === 'PUNCT') return article;
  if (last.pos === 'CCONJ') return article && !sameBefore(before, form);
  if (last.pos === 'VERB' || last.pos === 'AUX') return isAfterVerb(last, before, article);
  if (last.pos === 'ADP') return article && last.lemma !== 'de';
  return isNegated(last, after[0]);
}

/** « n'a pas livré de chars », but « ne prévoit pas de livrer ». */
const isNegated = (last: Word, next: Token | undefined): boolean =>
  /^(?:pas|jamais|plus)$/u.test(last.lower) && !isInfinitive(next);

/** « ne prévoit pas de retirer ». */
const isInfinitive = (token: Token | undefined): boolean =>
  token !== undefined && verbReadings(lowerOf(token.text)).some(({ form }) => form === 'infinitive');

/** « a mené dans la nuit des frappes », « a annoncé cette semaine des mesures ». */
function isTimeBehindVerb(before: Word[]): boolean {
  const [opens, , time] = [before.at(-3), before.at(-2), before.at(-1)];
  if (!time || !data.stretches.includes(time.lower)) return false;
  return [before.at(-2), opens, before.at(-4)].some((word) => word?.pos === 'VERB');
}

/** « a livré au Niger des drones »: the verb's object behind the name to whom it goes. */
function isBehindRecipient(form: string, before: Word[]): boolean {
  if (form !== 'des') return false;
  if (isTimeBehindVerb(before)) return true;
  if (before.at(-1)?.pos !== 'PROPN') return false;
  const name = before.findLastIndex(({ pos }) => pos !== 'PROPN');
  const to = before[name]?.pos === 'DET' ? name - 1 : name;
  const verb = before
    .slice(0, Math.max(0, to))
    .findLast(({ pos, lower }) => pos !== 'ADV' && !DAY.test(lower));
  return before[to]?.lemma === 'à' && verb?.pos === 'VERB';
}

/** « livrer des chars », « sans rencontrer de résistance »; « s'emparer des chars » governs a preposition. */
function isAfterVerb(last: Word, before: Word[], article: boolean): boolean {
  if (last.form === 'infinitive' && before.at(-2)?.lower === 'sans') return true;
  if (takesNoObject(last, before)) return false;
  return article && !before.slice(-3).some(({ lemma }) => lemma === 'se');
}

/** « est mort du choléra », « a été exclu du parti ». */
const takesNoObject = (last: Word, before: Word[]): boolean =>
  last.form === 'participle' &&
  before.slice(-4, -1).findLast(({ pos }) => pos !== 'ADV')?.lemma === data.copula;

const MAYBE_CLITIC = new Set(['le', 'la', 'les', "l'", 'leur', 'en', 'y']);

/** « la livre » the verb or the noun: an object pronoun stands after a subject, "ne" or another pronoun. */
function isClitic(lower: string, before: Word[], after: Token[]): boolean {
  if (!MAYBE_CLITIC.has(lower) || !after[0]) return false;
  const next = lowerOf(after[0].text);
  const finite = verbReadings(next).some(({ form }) => form !== 'participle' && form !== 'gerund');
  if (!finite) return false;
  const last = before.at(-1);
  if (lower === 'en' || lower === 'y')
    return last?.pos === 'PRON' || last?.lemma === 'ne' || AUXILIARY_FORMS.has(next) || isImperfect(next);
  if (last === undefined) return false;
  // « où les secours manquent », « dont le porte-avions »: behind a relative that is no subject stands one
  if (/^(?:où|dont)$/u.test(last.lower)) return HAVING.has(next);
  return /^(?:PRON|PART)$/u.test(last.pos) || isBeforeInfinitive(last, next) || HAVING.has(next);
}

/** « pour la rencontrer », « doit les libérer » */
function isBeforeInfinitive(last: Word, next: string): boolean {
  const leads = ['pour', 'de', 'à', 'sans'].includes(last.lower);
  const infinitive = verbReadings(next).some(({ form }) => form === 'infinitive');
  return infinitive && (leads || (last.pos === 'VERB' && !NOUNS_AS_WELL.has(next)));
}

/** Infinitives that stand behind an article too: « veut le pouvoir », not « veut le rencontrer ». */
const NOUNS_AS_WELL = new Set(
  'pouvoir devoir savoir être avoir dîner déjeuner souper goûter lever coucher rire'.split(' '),
);

/** Forms of « avoir » that no noun shares: « et l'a exhorté », « Paris les avait invités ». */
const HAVING = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'auraient']);
