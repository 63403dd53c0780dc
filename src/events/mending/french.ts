import { languages } from '../../languages/index.ts';
import { asName, isVerb, withoutForm } from './word.ts';
import type { Word } from '../words/word.ts';

const data = languages.fr.clauses;

/** What the French tagger takes for something else without a look at the neighbours. */
export function mendFrench(word: Word, at: number, words: Word[]): Word {
  const { lower } = word;
  // « le Bénin voisin »
  if (/^voisine?s?$/u.test(lower) && words[at - 1]?.pos === 'PROPN') return { ...word, pos: 'ADJ' };
  if (isReunion(word, at, words)) return { ...word, pos: 'PROPN', lemma: 'la réunion' };
  if (lower === 'personne' && /^(?:ADJ|NUM|DET)$/u.test(words[at - 1]?.pos ?? ''))
    return { ...word, pos: 'NOUN' };
  const other = asVerb(word, at, words) ?? asQualifier(word, at, words);
  if (other) return other;
  if (isNounByPlace(word, at, words)) return withoutForm({ ...word, pos: 'NOUN', lemma: singularOf(lower) });
  if (isOfNumeral(at, words)) return { ...word, pos: 'NUM' };
  return (lower === 'dont' && countsSome(at, words)) || namesSome(at, words)
    ? { ...word, pos: 'ADP', lemma: 'parmi' }
    : word;
}

/** « détenus » is « détenu », « pris » is itself. */
const singularOf = (lower: string): string => lower.replace(/(?<=[éeu])s$/u, '');

/** What qualifies the word beside it. */
function asQualifier(word: Word, at: number, words: Word[]): Word | null {
  const adverb = isNonGrata(at, words) || isOfGerund(at, words) || isNeither(at, words);
  if (adverb || word.lower === 'comment') return { ...word, pos: 'ADV' };
  const [before, after] = [words[at - 1], words[at + 1]];
  if (isLeaving(word, before, after) || isMultiple(word, before, after) || isFirstTo(word, at, words))
    return withoutForm({ ...word, pos: 'ADJ' });
  if (isIncluding(at, words)) return withoutForm({ ...word, pos: 'ADP' });
  if (isDeterminer(at, words)) return { ...word, pos: 'DET' };
  // « le procureur près la Cour d'appel »
  if (word.lower === 'près' && after?.pos === 'DET') return { ...word, pos: 'ADP', lemma: 'à' };
  return isBranch(at, words) ? asName(word) : null;
}

/** What only what stands behind it tells to be a verb, or none. */
function asVerb(word: Word, at: number, words: Word[]): Word | null {
  const next = words[at + 1];
  if (isJudgement(at, words)) return withoutForm({ ...word, pos: 'ADJ' });
  if (swears(word, next)) return { ...word, pos: 'VERB', form: 'present', lemma: 'prêter' };
  return isMadePublic(word, next) ? { ...word, pos: 'VERB', form: 'participle', lemma: 'rendre' } : null;
}

/** « a rejeté comme mensongère une vidéo »: an adjective, that of what stands behind it. */
const isJudgement = (at: number, words: Word[]): boolean =>
  words[at - 1]?.lower === 'comme' &&
  words[at - 2]?.pos === 'VERB' &&
  /^(?:NOUN|VERB)$/u.test(words[at]!.pos) &&
  words[at + 1]?.pos === 'DET';

/** « le triple attentat », « un double meurtre »: how many, before its noun. */
const isMultiple = ({ lower, pos }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  pos !== 'ADJ' &&
  /^(?:double|triple|quadruple)s?$/u.test(lower) &&
  before?.pos === 'DET' &&
  after?.pos === 'NOUN';

/** « tout en dénonçant »: it stresses the gerund, it is nobody's object. */
const isOfGerund = (at: number, words: Word[]): boolean =>
  words[at]!.lower === 'tout' && words[at + 1]?.lower === 'en' && words[at + 2]?.form === 'gerund';

/** « et d'autres figures ont … »: where a clause begins, « d'autres » is some others, of nothing. */
const isDeterminer = (at: number, words: Word[]): boolean =>
  /^d['’]$/u.test(words[at]!.lower) &&
  words[at + 1]?.lower === 'autres' &&
  (at === 0 || /^(?:CCONJ|PUNCT)$/u.test(words[at - 1]!.pos));

/** « y compris »: a preposition of two words. */
const isIncluding = (at: number, words: Word[]): boolean =>
  [at, at - 1].some((first) => words[first]?.lower === 'y' && words[first + 1]?.lower === 'compris');

/** « n'ont ni libéré ni … »: between auxiliary and participle it goes with the verb. */
const isNeither = (at: number, words: Word[]): boolean =>
  words[at]!.lower === 'ni' && words[at - 1]?.pos === 'AUX' && words[at + 1]?.form === 'participle';

/** « le président sortant », « l'année suivante »: what somebody or something is, with nothing that it goes out of. */
const isLeaving = ({ lower, form }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  form === 'gerund' &&
  /^(?:sort|entr|suiv|exist)ant$/u.test(lower) &&
  /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '') &&
  !/^(?:de|du|des|d['’])$/u.test(after?.lower ?? '');

/** « Premiers à réagir, les cheminots … »: said of those who follow, nobody of their own. */
const isFirstTo = ({ lower, pos }: Word, at: number, words: Word[]): boolean =>
  pos !== 'ADJ' &&
  (at === 0 || words[at - 1]!.pos === 'PUNCT') &&
  /^(?:premi|derni)(?:ers?|ères?)$/u.test(lower) &&
  /^[àa]$/u.test(words[at + 1]?.lower ?? '');

/** « la CGT cheminots a appelé »: a common noun right behind a body's letters says which part of it. */
const isBranch = (at: number, words: Word[]): boolean =>
  words[at]!.pos === 'NOUN' &&
  !languages.fr.names.calendar.includes(words[at]!.lower) &&
  words[at - 1]?.pos === 'PROPN' &&
  /^\p{Lu}{3,}$/u.test(words[at - 1]!.text) &&
  words[at - 2]?.pos === 'DET' &&
  isVerb(words[at + 1] ?? words[at]!);

/** « persona non grata »: one word, which qualifies whoever is declared so. */
const isNonGrata = (at: number, words: Word[]): boolean =>
  words.slice(Math.max(0, at - 2), at + 2).some(({ lower }) => /^personae?$/u.test(lower)) &&
  /^(?:non|gratae?)$/u.test(words[at]!.lower);

/** « à La Réunion »: the island, where nothing says whose meeting it is. */
const isReunion = ({ text }: Word, at: number, words: Word[]): boolean =>
  text === 'Réunion' &&
  words[at - 1]?.lower === 'la' &&
  !/^(?:de|des|du|d'|sur|entre|avec)$/u.test(words[at + 1]?.lower ?? '');

const isNounByPlace = (word: Word, at: number, words: Word[]): boolean =>
  isParticipleAsNoun(word, at, words) ||
  isComplaint(word, words[at - 1]) ||
  isArmy(word, words[at - 1]) ||
  isRank(word, words[at - 1], words[at + 1]) ||
  isAntAsNoun(word, words[at - 1]);

/** « le conseil prête serment »: ready would agree with no oath. */
const swears = ({ lower, pos }: Word, next: Word | undefined): boolean =>
  pos === 'ADJ' && lower === 'prête' && next?.lower === 'serment';

/** « un rapport rendu public jeudi » */
const isMadePublic = ({ lower, pos }: Word, next: Word | undefined): boolean =>
  pos !== 'VERB' && /^rendue?s?$/u.test(lower) && /^publi(?:cs?|ques?)$/u.test(next?.lower ?? '');

/** « a porté plainte »: whoever complains has « être » before it. */
const isComplaint = ({ lower, pos }: Word, before: Word | undefined): boolean =>
  pos === 'VERB' && /^plaintes?$/u.test(lower) && before?.pos !== 'AUX';

/**
 * « la prise par les rebelles de la ville », « un camp de déplacés », « le principal accusé »: between an article and
 * a preposition, behind « de » and behind an adjective that stands before its noun there is a noun.
 */
function isParticipleAsNoun({ pos, form }: Word, at: number, words: Word[]): boolean {
  if (pos !== 'VERB' || form !== 'participle') return false;
  const before = words[at - 1];
  if (before?.pos === 'DET') return /^(?:par|de|du|des)$/u.test(words[at + 1]?.lower ?? '');
  if (before?.pos === 'ADP') return /^(?:de|d'|d’|entre|chez)$/u.test(before.lower);
  return words[at - 2]?.pos === 'DET' && FOREMOST.test(before?.lower ?? '');
}

const FOREMOST = /^(?:principa(?:l|le|les|ux)|seule?s?|anciens?|anciennes?|autres?)$/u;

/** « rebelles et armée fédérale »: only a noun or « être » before it makes it a participle. */
const isArmy = ({ lower, pos }: Word, before: Word | undefined): boolean =>
  pos === 'VERB' && lower === 'armée' && !/^(?:NOUN|ADJ|AUX|PROPN|ADV)$/u.test(before?.pos ?? '');

/** « le premier des 26 avions », « les derniers de ses chars ». */
const isRank = ({ pos, lower }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  pos === 'ADJ' &&
  /^l(?:e|a|es)$/u.test(before?.lower ?? '') &&
  /^(?:de|des|d')$/u.test(after?.lower ?? '') &&
  (lower in data.ordinals || data.partitives.includes(lower));

/** « 20 000 tonnes de carburant »: only « en » takes a participle in "-ant". */
const isAntAsNoun = ({ pos, form }: Word, before: Word | undefined): boolean =>
  pos === 'VERB' && form === 'gerund' && before?.pos === 'ADP' && before.lower !== 'en';

/** « vingt et un », « soixante et onze »: one numeral. */
function isOfNumeral(at: number, words: Word[]): boolean {
  const et = words[at]!.lower === 'et' ? at : at - 1;
  return (
    words[et]?.lower === 'et' &&
    /^(?:vingt|trente|quarante|cinquante|soixante)$/u.test(words[et - 1]?.lower ?? '') &&
    /^(?:une?|onze)$/u.test(words[et + 1]?.lower ?? '')
  );
}

/** « onze militants, parmi lesquels Christian Tein, ont … »: up to the comma no verb, only some of those named. */
function namesSome(at: number, words: Word[]): boolean {
  return (
    /^lesquel(?:le)?s$/u.test(words[at]!.lower) && words[at - 1]?.lower === 'parmi' && !isVerbAhead(at, words)
  );
}

function isVerbAhead(at: number, words: Word[]): boolean {
  const rest = words.slice(at + 1);
  const end = rest.findIndex(({ pos }) => pos === 'PUNCT');
  return rest.slice(0, end < 0 ? undefined : end).some(isVerb);
}

/** « treize soldats, dont neuf Togolais, sont morts »: up to the comma no verb, only some of those counted. */
function countsSome(at: number, words: Word[]): boolean {
  return words[at + 1]?.pos === 'NUM' && !isVerbAhead(at, words);
}
