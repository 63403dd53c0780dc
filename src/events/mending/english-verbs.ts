import { languages } from '../../languages/index.ts';
import { isVerb } from './word.ts';
import type { Word } from '../words/word.ts';

const data = languages.en.clauses;

/** "would close two plants". */
export function mendVerb(word: Word, before: Word | undefined, after: Word | undefined): Word | null {
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

/** "demanded that Chad release the men", "that Chad “call back its men”": between the name behind "that" and an article stands its verb. */
export function isSubjunctive({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean {
  const behind = data.particles.includes(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (pos !== 'NOUN' || lower !== lemma || !/^(?:DET|PRON)$/u.test(words[behind]?.pos ?? '')) return false;
  const last = /^["“]$/u.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const opens = words.findLastIndex((word, index) => index <= last && word.pos !== 'PROPN');
  const that = words[opens]?.pos === 'DET' ? opens - 1 : opens;
  return that < last && words[that]?.lower === 'that';
}

/** What nothing but a verb can be where it stands. */
export function verbByPlace(word: Word, at: number, words: Word[]): Word | null {
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

/** "Unite plans to extend the strike": nobody is told to unite plans. */
export const isNameThatAims = (word: Word, words: Word[]): boolean =>
  isVerb(word) &&
  word.form === 'base' &&
  words[1]?.pos === 'NOUN' &&
  words[1].lower === `${words[1].lemma}s` &&
  words[1].lemma in data.outlook &&
  words[2]?.lower === 'to';

/** "Norway cast doubt", "a man shot a mayor": a verb whose past looks like a noun, between its subject and an object. */
export function isUnchangedPast(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (word.pos !== 'NOUN' || !(word.lower in UNCHANGED_PASTS) || after === undefined) return false;
  return (
    // "the clashes had spread to the coast"
    (before?.pos === 'AUX' && before.lemma === 'have') ||
    (before?.pos === 'PROPN'
      ? /^(?:NOUN|DET|PRON|PROPN|ADJ|NUM)$/u.test(after.pos)
      : before?.pos === 'NOUN' && after.pos === 'DET')
  );
}

export const UNCHANGED_PASTS: Record<string, string> = {
  ...Object.fromEntries(
    'cast cut hit quit shut put set spread cost burst split shed upset hurt'
      .split(' ')
      .map((verb) => [verb, verb]),
  ),
  shot: 'shoot',
};

/** What only a list of the verbs tells to be one: a gerund, or the participle of "has long accused". */
export function mendForm(
  word: Word,
  at: number,
  around: { words: Word[]; verbLemmas: ReadonlyMap<string, string> },
): Word {
  const { words, verbLemmas } = around;
  const lemma = verbLemmas.get(word.lower);
  const perfect = words[at - 1]?.lower === 'long' && words[at - 2]?.lemma === 'have' && word.pos === 'ADJ';
  if (perfect && lemma !== undefined) return { ...word, pos: 'VERB', form: 'pastOrParticiple', lemma };
  return mendGerund(word, at, around);
}

/** "denied beating pickets", "admitted killing two men": behind a verb that takes a gerund and before its object. */
function mendGerund(
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
