import { languages } from '../../languages/index.ts';
import { isNounByPlace } from './english-nouns.ts';
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

/** "denied beating pickets", "admitted killing two men": behind a verb that takes a gerund and before its object. */
export function mendGerund(
  word: Word,
  at: number,
  { words, verbLemmas }: { words: Word[]; verbLemmas: ReadonlyMap<string, string> },
): Word {
  if (word.pos !== 'NOUN' || !word.lower.endsWith('ing')) return word;
  const lemma = verbLemmas.get(word.lower);
  const [before, after] = [words[at - 1], words[at + 1]];
  const takes = before !== undefined && isVerb(before) && TAKES_GERUND.has(data.saying[before.lemma] ?? '');
  const object =
    after?.pos === 'NOUN' ? after.lower !== after.lemma : /^(?:DET|NUM|PROPN|PRON)$/u.test(after?.pos ?? '');
  const isGerund = (takes && object) || isByTheWay(before, after) || isSecondGerund(at, words);
  return lemma !== undefined && isGerund ? { ...word, pos: 'VERB', form: 'gerund', lemma } : word;
}

/** "killing three people and wounding about 80": a second one, and what it counts. */
function isSecondGerund(at: number, words: Word[]): boolean {
  const counted = words.slice(at + 1, at + 4).find(({ lower }) => !data.approximators.includes(lower));
  if (words[at - 1]?.lower !== 'and' || counted?.pos !== 'NUM') return false;
  return words.slice(0, at).findLast((word) => isVerb(word) || word.pos === 'PUNCT')?.form === 'gerund';
}

/** ", lifting them a year later": a comma before it, a pronoun for its object behind it. */
const isByTheWay = (before: Word | undefined, after: Word | undefined): boolean =>
  before?.text === ',' && /^(?:them|it|him|her|us|me)$/u.test(after?.lower ?? '');

/** Stances of verbs behind which a gerund tells what is denied or admitted. */
const TAKES_GERUND: ReadonlySet<string> = new Set(['denies', 'confirms']);

/** "Armed men attacked", "said wounded soldiers were flown out": a participle before a bare subject and its verb. */
function isQuality({ pos, form }: Word, at: number, words: Word[]): boolean {
  if (pos !== 'VERB' || (form !== 'participle' && form !== 'pastOrParticiple')) return false;
  return isInFront(at, words) || isOfToll(at, words) || isOfSubject(at, words);
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

/** "Unite plans to extend the strike": nobody is told to unite plans. */
const isNameThatAims = (word: Word, words: Word[]): boolean =>
  isVerb(word) &&
  word.form === 'base' &&
  words[1]?.pos === 'NOUN' &&
  words[1].lower === `${words[1].lemma}s` &&
  words[1].lemma in data.outlook &&
  words[2]?.lower === 'to';

const isPaired = (word: Word, words: Word[]): boolean =>
  isVerb(word) && word.form === 'base' && words[1]?.lower === 'and' && words[2]?.pos === 'PROPN';

/** "would close two plants". */
function mendVerb(word: Word, before: Word | undefined, after: Word | undefined): Word | null {
  const { lower, pos } = word;
  if (isShotDown(word, before, after) || isShotAt(word, before, after))
    return { ...word, pos: 'VERB', form: 'pastOrParticiple', lemma: 'shoot' };
  const object = /^(?:DET|NUM|PRON|PROPN)$/u.test(after?.pos ?? '');
  const open = pos === 'ADJ' || pos === 'NOUN';
  if (open && object && before?.pos === 'AUX' && before.lower in data.modals && before.lower !== 'can')
    return { ...word, pos: 'VERB', form: 'base', lemma: lower };
  return null;
}

/** "Chad shot down a drone", not "a shot down the line". */
const isShotDown = ({ lower, pos }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  lower === 'shot' &&
  pos !== 'VERB' &&
  before !== undefined &&
  !/^(?:DET|ADJ)$/u.test(before.pos) &&
  data.particles.includes(after?.lower ?? '');

/** "men on a motorcycle shot at her car", not "a shot at the goal", "warning shots at them". */
const isShotAt = ({ lower, pos }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  lower === 'shot' &&
  pos === 'NOUN' &&
  /^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? '') &&
  before!.lower !== 'warning' &&
  /^(?:at|dead)$/u.test(after?.lower ?? '');

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
  isSinceThen(words[at]!, words[at - 1]) || isFloating(at, words);

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

/** "demanded that Chad release the men", "that Chad “call back its men”": between the name behind "that" and an article stands its verb. */
function isSubjunctive({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean {
  const behind = data.particles.includes(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (pos !== 'NOUN' || lower !== lemma || !/^(?:DET|PRON)$/u.test(words[behind]?.pos ?? '')) return false;
  const last = /^["“]$/u.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const opens = words.findLastIndex((word, index) => index <= last && word.pos !== 'PROPN');
  const that = words[opens]?.pos === 'DET' ? opens - 1 : opens;
  return that < last && words[that]?.lower === 'that';
}

/** What nothing but a verb can be where it stands. */
function verbByPlace(word: Word, at: number, words: Word[]): Word | null {
  if (isOnlyVerb(word, at, words) || aimsAt(word, at, words))
    return { ...word, pos: 'VERB', form: 'present' };
  if (isVerbOfThat(word, at, words)) return { ...word, pos: 'VERB', form: 'present' };
  return isVerbOfRelative(word, at, words) || isSecondBase(word, at, words)
    ? { ...word, pos: 'VERB', form: 'base' }
    : null;
}

/** "a force that strikes leaders and …": behind one noun and its "that" stands the verb, where none follows. */
function isVerbOfThat({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean {
  const [noun, that] = [words[at - 2], words[at - 1]];
  if (pos !== 'NOUN' || lower !== `${lemma}s` || !/^(?:that|which|who)$/u.test(that?.lower ?? ''))
    return false;
  const rest = words.slice(at + 1);
  const end = rest.findIndex((word) => word.pos === 'PUNCT' || word.pos === 'CCONJ');
  const within = end < 0 ? rest : rest.slice(0, end);
  return (
    noun?.pos === 'NOUN' &&
    noun.lower === noun.lemma &&
    /^(?:NOUN|ADJ|DET|NUM|PROPN)$/u.test(within[0]?.pos ?? '') &&
    !within.some((word) => word.pos === 'VERB' || word.pos === 'AUX')
  );
}

/** "factories, which supply Chad": behind a comma "which" asks nothing. */
const isVerbOfRelative = ({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean =>
  pos === 'NOUN' &&
  lower === lemma &&
  words[at - 2]?.text === ',' &&
  /^(?:which|who)$/u.test(words[at - 1]!.lower) &&
  /^(?:PROPN|DET|PRON)$/u.test(words[at + 1]?.pos ?? '');

/** "will lift its ban and ship 500 tonnes", "agreed to lift the ban and free the crew": no noun has a figure or an article right behind it. */
function isSecondBase({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean {
  const object = /^(?:DET|NUM)$/u.test(words[at + 1]?.pos ?? '');
  if (pos !== 'NOUN' || lower !== lemma || words[at - 1]?.lower !== 'and' || !object) return false;
  const verb = words.findLastIndex((word, index) => index < at && (isVerb(word) || word.pos === 'PUNCT'));
  const before = words[verb - 1];
  return words[verb]?.form === 'base' && (before?.lower === 'to' || (before?.lower ?? '') in data.modals);
}

/** "The opposition demands the creation of a panel": no noun has an article right behind it, and nothing else is the verb. */
function isOnlyVerb({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean {
  const led = /^(?:NOUN|PROPN)$/u.test(words[at - 1]?.pos ?? '');
  if (pos !== 'NOUN' || lower !== `${lemma}s` || !led || words[at + 1]?.pos !== 'DET') return false;
  // "whose party controls the east"
  if (words[at - 2]?.lower === 'whose') return true;
  return !words.some((other) => other.pos === 'AUX' || (isVerb(other) && other.form !== 'gerund'));
}

/** "Unite plans to extend the strike": a name that plans, where no other verb stands before and none follows in its clause. */
function aimsAt({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean {
  const open = pos === 'NOUN' && lower === `${lemma}s` && words[at + 1]?.lower === 'to';
  const name = words[at - 1]?.pos === 'PROPN' || (at === 1 && isNameThatAims(words[0]!, words));
  if (!open || !name || !(lemma in data.outlook)) return false;
  const rest = words.slice(at + 3);
  const end = rest.findIndex(
    ({ pos: next, lower: link }) =>
      next === 'PUNCT' || next === 'SCONJ' || link in data.subordinators || data.relatives.includes(link),
  );
  const finite = (each: Word): boolean =>
    each.pos === 'AUX' || (isVerb(each) && !/^(?:gerund|infinitive|base)$/u.test(each.form ?? ''));
  return (
    words[at + 2]?.form === 'infinitive' &&
    ![...words.slice(0, at - 1), ...rest.slice(0, end < 0 ? undefined : end)].some(finite)
  );
}

/** "Norway cast doubt", "a man shot a mayor": a verb whose past looks like a noun, between its subject and an object. */
function isUnchangedPast(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (word.pos !== 'NOUN' || !(word.lower in UNCHANGED_PASTS) || after === undefined) return false;
  return (
    // "the clashes had spread to the coast"
    (before?.pos === 'AUX' && before.lemma === 'have') ||
    (before?.pos === 'PROPN'
      ? /^(?:NOUN|DET|PRON|PROPN|ADJ|NUM)$/u.test(after.pos)
      : before?.pos === 'NOUN' && after.pos === 'DET')
  );
}

const UNCHANGED_PASTS: Record<string, string> = {
  ...Object.fromEntries(
    'cast cut hit quit shut put set spread cost burst split shed upset hurt'
      .split(' ')
      .map((verb) => [verb, verb]),
  ),
  shot: 'shoot',
};

function asNoun(word: Word): Word {
  const plural = word.lower !== word.lemma && /[^s]s$/u.test(word.lower);
  return withoutForm({ ...word, pos: 'NOUN', lemma: plural ? word.lemma : word.lower });
}
