import { languages } from '../../languages/index.ts';
import { isNounByPlace } from './english-nouns.ts';
import {
  isNameThatAims,
  isSubjunctive,
  isUnchangedPast,
  mendVerb,
  UNCHANGED_PASTS,
  verbByPlace,
} from './english-verbs.ts';
import { asName, isVerb, withoutForm } from './word.ts';
import type { Word } from '../words/word.ts';

const data = languages.en.clauses;

/** What the English tagger takes for something else without a look at the neighbours. */
export function mendEnglish(word: Word, at: number, words: Word[]): Word {
  if (data.anybody.includes(word.lower)) return { ...word, pos: 'PRON' };
  const before = words[at - 1];
  const after = words[at + 1];
  const closed = mendClosed(word, at, words) ?? mendOpening(word, at, words) ?? mendVerb(word, before, after);
  if (closed) return closed;
  if (isSubjunctive(word, at, words)) return { ...word, pos: 'VERB', form: 'base' };
  const verb = verbByPlace(word, at, words);
  if (verb) return verb;
  if (isQuality(word, at, words) || isJudgement(word, at, words) || isOnlyOne(word, before))
    return { ...withoutForm(word), pos: 'ADJ' };
  if (addsToNoun(word, before)) return { ...word, pos: 'ADV' };
  if (isUnchangedPast(word, before, after))
    return { ...word, pos: 'VERB', form: 'past', lemma: UNCHANGED_PASTS[word.lower]! };
  return isNounByPlace(word, at, words) ? asNoun(word) : word;
}

/** "Armed men attacked", "said wounded soldiers were flown out": a participle before a bare subject and its verb. */
function isQuality({ pos, form }: Word, at: number, words: Word[]): boolean {
  if (pos === 'VERB' && form === 'gerund') return isOfThoseWho(at, words);
  if (pos !== 'VERB' || (form !== 'participle' && form !== 'pastOrParticiple')) return false;
  return isInFront(at, words) || isOfToll(at, words) || isOfSubject(at, words);
}

/** "Advancing rebels seized the town": at the head of a sentence, before a bare plural and the verb that is theirs. */
function isOfThoseWho(at: number, words: Word[]): boolean {
  const run = words.slice(1).findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/u.test(pos));
  const [last, verb] = [words[run], words[run + 1]];
  const many = last?.pos === 'NOUN' && last.lower !== last.lemma;
  return at === 0 && run > 0 && many && verb !== undefined && isVerb(verb) && /^past/u.test(verb.form ?? '');
}

function isOfSubject(at: number, words: Word[]): boolean {
  const [noun, verb] = [words[at + 1], words[at + 2]];
  if (noun?.pos !== 'NOUN') return false;
  if (isQualified(at, words)) return true;
  if (noun.lower === noun.lemma || !verb) return false;
  const told = verb.pos === 'AUX' || (isVerb(verb) && /^past/u.test(verb.form ?? ''));
  return told && !/^(?:NOUN|PROPN|PRON|AUX|ADV|PART)$/u.test(words[at - 1]?.pos ?? '');
}

/** "Jailed opposition leader Ana Diaz met …", "the party of ousted Peruvian minister …", "newly elected deputies": a clause of its own would have a comma before the verb. */
function isInFront(at: number, words: Word[]): boolean {
  const run = words.slice(at + 1).findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/u.test(pos));
  if (run <= 0) return false;
  const before = words[at - 1];
  // "has since taken control"
  if (before?.pos === 'ADP') return words[at - 2]?.pos !== 'AUX' && !/^(?:as|than|like)$/u.test(before.lower);
  if (/^(?:newly|recently|freshly)$/u.test(before?.lower ?? '')) return true;
  const next = words[at + 1 + run]!;
  return at === 0 && (next.pos === 'AUX' || next.lower === "'s" || (isVerb(next) && next.form !== 'gerund'));
}

/** "left several dead and wounded", "two dead and at least five injured". */
function isOfToll(at: number, words: Word[]): boolean {
  const counts = ({ pos, lower }: Word): boolean =>
    pos === 'NUM' || data.vagueNumbers.includes(lower) || /^(?:at|least|others?)$/u.test(lower);
  const link = words.findLastIndex((word, index) => index < at && !counts(word));
  return words[link]?.pos === 'CCONJ' && words[link - 1]?.lower === 'dead';
}

/** "the only leader" */
const isOnlyOne = ({ lower }: Word, before: Word | undefined): boolean =>
  lower === 'only' && before?.pos === 'DET';

/** "dismissed as fabricated a video" */
const isJudgement = ({ form }: Word, at: number, words: Word[]): boolean =>
  /^(?:participle|pastOrParticiple)$/u.test(form ?? '') &&
  words[at - 1]?.lower === 'as' &&
  words[at - 2]?.pos === 'VERB' &&
  /^(?:DET|NUM)$/u.test(words[at + 1]?.pos ?? '');

/** "Yemen's internationally recognised government": how, behind an owner or an article; "Chad's armed forces". */
function isQualified(at: number, words: Word[]): boolean {
  const [owner, how] = words.slice(Math.max(0, at - 2), at);
  if (how?.lower === "'s" && how.pos === 'PART') return true;
  return how?.lower.endsWith('ly') === true && (owner!.pos === 'DET' || owner!.lower === "'s");
}

/** "Nestle said", "Ford and BMW halted": no article, no plural, then a verb of its own: the sentence opens with a name. */
function mendOpening(word: Word, at: number, words: Word[]): Word | null {
  const { lower, text } = word;
  if (at > 0 || !/^\p{Lu}/u.test(text) || lower.endsWith('s')) return null;
  const body = [data.bodies, data.unnamed, data.media].some((list) => list.includes(lower));
  const named = saysItself(word, words[1]) || isPaired(word, words) || isNameThatAims(word, words);
  return !body && named ? asName(word) : null;
}

const saysItself = ({ pos, lower, lemma }: Word, after: Word | undefined): boolean =>
  pos === 'NOUN' && lower === lemma && after !== undefined && isVerb(after) && after.lemma in data.saying;

const isPaired = (word: Word, words: Word[]): boolean =>
  isVerb(word) && word.form === 'base' && words[1]?.lower === 'and' && words[2]?.pos === 'PROPN';

/** Words that the tagger takes for another of the same form whatever stands beside them. */
function mendClosed(word: Word, at: number, words: Word[]): Word | null {
  if (word.lower === 'neither' && words.slice(at).some(({ lower }) => lower === 'nor'))
    return { ...withoutForm(word), pos: 'ADV' };
  const { lower, pos } = word;
  const before = words[at - 1];
  if (lower === 'being' && pos === 'AUX') return { ...word, lemma: 'be', form: 'gerund' };
  if (isAs(at, words)) return { ...word, pos: 'ADP' };
  if (isSameThat(at, words)) return { ...word, pos: 'DET' };
  if (isBetween(at, words) || isLimit(at, words)) return { ...word, pos: 'ADV' };
  const police = lower === 'police' && pos === 'VERB' && before?.lower !== 'to';
  return police || isCited(at, words) || isTheMilitary(word, words[at + 1]) ? asNoun(word) : null;
}

/** "said that same day", "declared that award void in 1962": no verb comes behind it. */
const isSameThat = (at: number, words: Word[]): boolean =>
  words[at]!.lower === 'that' && (opensWithTime(at, words) || isBehindVerb(at, words));

/** "That December, men shot at her car". */
const opensWithTime = (at: number, words: Word[]): boolean =>
  words[at + 2]?.text === ',' &&
  (words[at - 1]?.pos ?? 'PUNCT') === 'PUNCT' &&
  languages.en.names.calendar.includes(words[at + 1]!.lower);

const isBehindVerb = (at: number, words: Word[]): boolean =>
  words[at - 1]?.pos === 'VERB' &&
  (SAME.test(words[at + 1]?.lower ?? '') ||
    (words[at + 1]?.pos === 'NOUN' &&
      words.slice(at + 1).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')));

/** "was sworn in as interim head of state", not "as many as twenty". */
const isAs = (at: number, words: Word[]): boolean =>
  words[at]!.lower === 'as' &&
  words[at]!.pos === 'ADV' &&
  words[at - 1]?.pos === 'ADP' &&
  words[at - 2]?.pos === 'VERB' &&
  words.slice(at + 1, at + 4).every(({ lower }) => lower !== 'as');

/** "according to state television". */
const isCited = (at: number, words: Word[]): boolean =>
  words[at]!.pos === 'VERB' && words[at - 1]?.lower === 'to' && words[at - 2]?.lower === 'according';

/** "the military seized power". */
const isTheMilitary = ({ lower, pos }: Word, after: Word | undefined): boolean =>
  lower === 'military' && pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ|CCONJ|PUNCT)$/u.test(after?.pos ?? '');

/** Between an auxiliary and its verb. */
const isBetween = (at: number, words: Word[]): boolean =>
  isSinceThen(words[at]!, words[at - 1]) || isFloating(at, words) || isForLong(at, words);

/** "has long accused", not "has long arms". */
const isForLong = (at: number, words: Word[]): boolean =>
  words[at]!.lower === 'long' &&
  words[at - 1]?.lemma === 'have' &&
  /ed$/u.test(words[at + 1]?.lower ?? '') &&
  /^(?:VERB|ADJ)$/u.test(words[at + 1]!.pos);

/** "killed over 40 people", "and around 200 houses": how many; "talks over 40 hostages", "fought over two islands" have an object of their own. */
function isLimit(at: number, words: Word[]): boolean {
  const { pos, lower } = words[at]!;
  // "over a hundred people"
  const [number, noun] = words.slice(at + (words[at + 1]?.lower === 'a' ? 2 : 1));
  const before = words[at - 1];
  if (pos !== 'ADP' || !data.approximators.includes(lower) || number?.pos !== 'NUM') return false;
  if (!/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(noun?.pos ?? '') || noun!.lower in data.timeUnits) return false;
  const behind = before?.pos ?? 'PUNCT';
  return (
    /^(?:PUNCT|CCONJ|ADP|AUX)$/u.test(behind) ||
    (behind === 'VERB' && !data.turningAround.includes(before!.lemma))
  );
}

/** "has since been accused". */
const isSinceThen = ({ lower }: Word, before: Word | undefined): boolean =>
  lower === 'since' && /^(?:has|have|had)$/u.test(before?.lower ?? '');

/** "have all called", "were both killed": a quantifier between the auxiliary and its verb. */
const isFloating = (at: number, words: Word[]): boolean =>
  /^(?:all|both|each)$/u.test(words[at]!.lower) &&
  words[at - 1]?.pos === 'AUX' &&
  /^(?:pastOrParticiple|participle|gerund)$/u.test(words[at + 1]?.form ?? '');

const SAME = /^(?:first|second|third|fourth|fifth|same|latest|last|very)$/u;

/** "Zuma himself took power", "the government there was …": no noun of their own. */
function addsToNoun({ lower, pos }: Word, before: Word | undefined): boolean {
  const adds = (lower === 'there' && pos === 'PRON') || /^(?:him|her|it|them)sel(?:f|ves)$/u.test(lower);
  return adds && (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.lower === 'who');
}

function asNoun(word: Word): Word {
  const plural = word.lower !== word.lemma && /[^s]s$/u.test(word.lower);
  return withoutForm({ ...word, pos: 'NOUN', lemma: plural ? word.lemma : word.lower });
}
