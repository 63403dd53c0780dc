import { languages } from '../../languages/index.ts';
import type { Token } from '../../text/index.ts';
import { closedFrench } from './french-words.ts';
import { verbReadings, type VerbReading } from './lefff.ts';
import { lowerOf, type Word } from './word.ts';

const data = languages.fr.clauses;

/** The verb reading that fits the place, or none where a noun or adjective does. */
export function verbHere(lower: string, before: Word[], after: Token[]): VerbReading | undefined {
  const found = verbReadings(lower).filter((each) => !isWithYou(each, lower, before));
  if (found.length === 0 || (/i(?:ons|ez)$/u.test(lower) && !isWithWe(before))) return undefined;
  // « dit-il », « a-t-elle »
  if (isEnclitic(after[0])) return found.find(({ form }) => isFiniteForm(form));
  const last = before.at(-1);
  const reading = (form: VerbReading['form']): VerbReading | undefined =>
    found.find((each) => each.form === form);
  const [infinitive, participle, gerund] = [reading('infinitive'), reading('participle'), reading('gerund')];
  if (infinitive) return isNamed(last) ? undefined : infinitive;
  // « à vue », « à jour »: behind « à » stands a noun
  if (participle && last?.lower === 'à') return asFinite(found, { lower, before, after });
  if (participle && (afterAuxiliary(before) || isAgentNext(after))) return participle;
  if (gerund && !opensPhrase(before)) return gerund;
  return participle
    ? asParticiple(found, participle, { last, before, after, lower })
    : asFinite(found, { lower, before, after });
}

/** A subject pronoun hung on its verb: « -t-il », « -elles ». */
export const isEnclitic = (word: { text: string } | undefined): boolean =>
  word !== undefined && ENCLITIC.test(word.text);

export const ENCLITIC = /^-(?:t-)?(ils?|elles?|on|je)$/iu;

/** « le haut représentant », « un ancien commandant »: behind an article and its adjectives stands a noun. */
function opensPhrase(before: Word[]): boolean {
  const last = before.findLast(({ pos }) => pos !== 'ADJ');
  return last?.pos === 'DET';
}

/** « joint par l'agence »: with an agent behind it a participle. */
const isAgentNext = (after: Token[]): boolean => after[0] !== undefined && lowerOf(after[0].text) === 'par';

/** « le pouvoir », « la prise du pouvoir », « au lever »: behind an article, alone or contracted, a noun. */
const isNamed = (last: Word | undefined): boolean =>
  last !== undefined && (last.pos === 'DET' || CONTRACTED.has(last.lower));

const CONTRACTED = new Set(['du', 'au', 'aux', 'des']);

/**
 * « tu sauves », « je réunis »: without its pronoun, what ends like that is an adjective, noun or participle, « saines et
 * sauves », « réunis à Lomé ».
 */
const isWithYou = ({ lemma, form }: VerbReading, lower: string, before: Word[]): boolean =>
  isFiniteForm(form) &&
  (lemma.endsWith('er') ? lower === `${lemma.slice(0, -2)}es` : /[^n]s$/u.test(lower)) &&
  !/[mt]es$/u.test(lemma.endsWith('er') ? '' : lower) &&
  !before.slice(-3).some((word) => /^(?:tu|je|j['’])$/u.test(word.lower));

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
  // « La junte interdit les partis », « un homme interdit »
  if (isAdjective(last, after) && !comesFrom(participle, after))
    return isOnlyVerb(place) ? asFinite(found, place) : undefined;
  if (closesPhrase(place)) return undefined;
  if (found.every(({ form }) => form === 'participle' || form === 'past'))
    return participleOrPast(found, participle, last);
  return asFinite(found, place) ?? participleFits(participle, last);
}

function asFinite(found: readonly VerbReading[], { lower, before, after }: Place): VerbReading | undefined {
  const finite = found.find(({ form }) => isFiniteForm(form));
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

/** « des drones venus du Tchad »: from where they come. */
const comesFrom = ({ lemma }: VerbReading, after: Token[]): boolean =>
  data.comings.includes(lemma) && data.belonging.includes(lowerOf(after[0]!.text));

/** « une allocution télévisée. »: so too before a mark, once the sentence has its verb. */
function closesPhrase({ before, after }: Place): boolean {
  if (before.at(-1)?.pos !== 'NOUN' || after[0]?.kind !== 'punct') return false;
  const [last] = before.slice(-2);
  return last?.pos !== 'NUM' && before.some(isFinite);
}

const isFinite = ({ form }: Word): boolean => form !== undefined && isFiniteForm(form);
const isFiniteForm = (form: VerbReading['form']): boolean =>
  !['participle', 'gerund', 'infinitive'].includes(form);

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
  if (last?.pos === 'NUM' || isNamed(last)) return undefined;
  const past = found.find(({ form }) => form === 'past');
  if (past && last?.pos === 'PRON') return past;
  return participle;
}

/** An auxiliary in the few words before, with only adverbs, negations and « été » between. */
function afterAuxiliary(before: Word[]): boolean {
  for (let at = before.length - 1; at >= 0 && at >= before.length - 6; at--) {
    const word = before[at]!;
    if (word.pos === 'AUX') return true;
    const between = /^(?:ADV|PART|PRON)$/u.test(word.pos) || isQuoteMark(word) || WEEKDAY.test(word.lower);
    if (!between && !WEEKDAY.test(before[at + 1]?.lower ?? '')) return false;
  }
  return false;
}

const WEEKDAY = /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier)$/u;

/** A finite verb stands after a subject or a clitic, not after an article, a preposition or a numeral. */
function finiteFits(lower: string, before: Word[], after: Token[]): boolean {
  const last = before.at(-1);
  if (!last) return after.length > 0 && !closedFrench(lower) && lowerOf(after[0]!.text).startsWith('-');
  // « un séisme de magnitude 7 a frappé »
  if (last.pos === 'NUM') return AUXILIARY_FORMS.has(lower) || (isImperfect(lower) && countsAlone(before));
  if (last.pos === 'DET' || last.pos === 'ADP') return false;
  if (last.pos === 'ADJ') return fitsBehindAdjective({ lower, before, after });
  if (last.pos === 'PRON' || last.lower === 'ne' || last.lower === "n'") return true;
  if (AUXILIARY_FORMS.has(lower)) return true;
  if (last.pos === 'AUX') return false;
  return hasSubject(before) && !clauseHasFinite(before);
}

/** « prenait », « pourraient »: what no noun looks like. */
export const isImperfect = (lower: string): boolean =>
  /ai(?:t|ent)$/u.test(lower) &&
  verbReadings(lower).some(({ form }) => form === 'past' || form === 'conditional');

/** « dont 1 200 pourraient perdre … », « deux souhaitaient »: a numeral without an article may be who does it. */
const countsAlone = (before: Word[]): boolean =>
  before.at(-2) === undefined || /^(?:PRON|PUNCT|CCONJ|SCONJ)$/u.test(before.at(-2)!.pos);

export const AUXILIARY_FORMS = new Set(languages.fr.clauses.auxiliaryForms);

const mayBeNoun = (lower: string): boolean => /(?:e|s)$/u.test(lower) && lower.length < 8;

const fitsBehindAdjective = (place: Place): boolean =>
  hasSubject(place.before) && (!mayBeNoun(place.lower) || isBehindQualified(place) || isSayingBefore(place));

/** « L'armée malienne affirme avoir pris la ville »: with the infinitive of what is said behind it, or a day before that. */
const isSayingBefore = ({ lower, before, after }: Place): boolean =>
  before.at(-2)?.pos === 'NOUN' &&
  verbReadings(lower).some(({ lemma }) => lemma in data.saying) &&
  after.slice(0, 5).some(({ text }) => /^(?:avoir|être|que|qu['’])$/iu.test(text));

/** « La diplomatie kényane accuse Paris »: behind a noun and its adjective stands no further noun. */
const isBehindQualified = (place: Place): boolean => place.before.at(-2)?.pos === 'NOUN' && isOnlyVerb(place);

/** No other word of the clause can be its verb, and a subject opens it. */
function isOnlyVerb({ before, after }: Place): boolean {
  const opens = before.findLastIndex(opensClause) + 1;
  if (before[opens]?.pos === 'ADP' || clauseHasFinite(before)) return false;
  const end = after.findIndex(({ kind, text }) => kind === 'punct' || OPENING.has(lowerOf(text)));
  return !after.slice(0, end < 0 ? undefined : end).some((token, at) => isFiniteAhead(token, after[at - 1]));
}

/** A finite verb, unless a word before it makes it a noun: « la base », « en grève ». */
function isFiniteAhead({ text }: Token, before: Token | undefined): boolean {
  const lower = lowerOf(text);
  if (AUXILIARY_FORMS.has(lower)) return true;
  const led = before && /^(?:DET|ADP|NUM|ADJ)$/u.test(closedFrench(lowerOf(before.text))?.pos ?? '');
  return before !== undefined && !led && verbReadings(lower).some(({ form }) => isFiniteForm(form));
}

/** Words that open another clause. */
const OPENING = new Set([...data.relatives, ...data.complementizers, ...Object.keys(data.subordinators)]);

const opensClause = ({ pos, lower }: Word): boolean =>
  /^(?:SCONJ|CCONJ|PUNCT)$/u.test(pos) || (pos === 'PRON' && data.relatives.includes(lower));

function hasSubject(before: Word[]): boolean {
  return before.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
}

/** A finite verb already stands in this clause: nothing has opened a new one since. */
function clauseHasFinite(before: Word[]): boolean {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at]!;
    if (word.pos === 'SCONJ' || word.pos === 'CCONJ' || word.pos === 'PUNCT') return false;
    if (word.pos === 'PRON' && data.relatives.includes(word.lower)) return false;
    if (isFinite(word)) return !relativeBefore(before, at);
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

const isQuoteMark = ({ text }: Word): boolean => /^[«»“”"]$/u.test(text);
