import { languages } from '../../languages/index.ts';
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
  if (isQuality(word, at, words)) return { ...withoutForm(word), pos: 'ADJ' };
  if (addsToNoun(word, before)) return { ...word, pos: 'ADV' };
  if (isUnchangedPast(word, before, after))
    return { ...word, pos: 'VERB', form: 'past', lemma: UNCHANGED_PASTS[word.lower]! };
  return isNounByPlace(word, at, words) ? asNoun(word) : word;
}

/** What nothing but a noun can be where it stands. */
const isNounByPlace = (word: Word, at: number, words: Word[]): boolean =>
  isNounAfterVerb(word, at, words) ||
  isNounOfArticle(word, at, words) ||
  isOwned(word, words[at - 1], words[at + 1]) ||
  isNounOfPreposition(word, at, words) ||
  isNounOfAdposition(word, words[at - 1]) ||
  isActingNoun(word, at, words) ||
  isBareSubject(word, at, words);

/** "Armed men attacked", "said wounded soldiers were flown out": a participle before a bare subject and its verb. */
function isQuality({ pos, form }: Word, at: number, words: Word[]): boolean {
  if (pos !== 'VERB' || (form !== 'participle' && form !== 'pastOrParticiple')) return false;
  const [noun, verb] = [words[at + 1], words[at + 2]];
  if (noun?.pos !== 'NOUN') return false;
  if (isQualified(at, words)) return true;
  if (noun.lower === noun.lemma || !verb) return false;
  const told = verb.pos === 'AUX' || (isVerb(verb) && /^past/u.test(verb.form ?? ''));
  return told && !/^(?:NOUN|PROPN|PRON|AUX|ADV|PART)$/u.test(words[at - 1]?.pos ?? '');
}

/** "Yemen's internationally recognised government": how, behind an owner or an article. */
function isQualified(at: number, words: Word[]): boolean {
  const [owner, how] = words.slice(Math.max(0, at - 2), at);
  return how?.lower.endsWith('ly') === true && (owner!.pos === 'DET' || owner!.lower === "'s");
}

/** "Nestle said", "Ford and BMW halted": no article, no plural, then a verb of its own: the sentence opens with a name. */
function mendOpening(word: Word, at: number, words: Word[]): Word | null {
  const { lower, text } = word;
  if (at > 0 || !/^\p{Lu}/u.test(text) || lower.endsWith('s')) return null;
  const body = [data.bodies, data.unnamed, data.media].some((list) => list.includes(lower));
  return !body && (saysItself(word, words[1]) || isPaired(word, words)) ? asName(word) : null;
}

const saysItself = ({ pos, lower, lemma }: Word, after: Word | undefined): boolean =>
  pos === 'NOUN' && lower === lemma && after !== undefined && isVerb(after) && after.lemma in data.saying;

const isPaired = (word: Word, words: Word[]): boolean =>
  isVerb(word) && word.form === 'base' && words[1]?.lower === 'and' && words[2]?.pos === 'PROPN';

/** "would close two plants". */
function mendVerb(word: Word, before: Word | undefined, after: Word | undefined): Word | null {
  const { lower, pos } = word;
  if (isShotDown(word, before, after))
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

/** Words that the tagger takes for another of the same form whatever stands beside them. */
function mendClosed(word: Word, at: number, words: Word[]): Word | null {
  const { lower, pos } = word;
  const before = words[at - 1];
  if (lower === 'being' && pos === 'AUX') return { ...word, lemma: 'be', form: 'gerund' };
  if (isAs(at, words)) return { ...word, pos: 'ADP' };
  if (isSameThat(at, words)) return { ...word, pos: 'DET' };
  if (isBetween(at, words)) return { ...word, pos: 'ADV' };
  const police = lower === 'police' && pos === 'VERB' && before?.lower !== 'to';
  return police || isCited(at, words) || isTheMilitary(word, words[at + 1]) ? asNoun(word) : null;
}

/** "said that same day", "declared that award void in 1962": no verb comes behind it. */
const isSameThat = (at: number, words: Word[]): boolean =>
  words[at]!.lower === 'that' &&
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

/** "demanded that Chad release the men": between the name behind "that" and an article stands its verb. */
function isSubjunctive({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean {
  if (pos !== 'NOUN' || lower !== lemma || !/^(?:DET|PRON)$/u.test(words[at + 1]?.pos ?? '')) return false;
  let name = at - 1;
  while (words[name]?.pos === 'PROPN') name--;
  if (words[name]?.pos === 'DET') name--;
  return name < at - 1 && words[name]?.lower === 'that';
}

/** What nothing but a verb can be where it stands. */
function verbByPlace(word: Word, at: number, words: Word[]): Word | null {
  if (isOnlyVerb(word, at, words)) return { ...word, pos: 'VERB', form: 'present' };
  return isVerbOfRelative(word, at, words) ? { ...word, pos: 'VERB', form: 'base' } : null;
}

/** "factories, which supply Chad": behind a comma "which" asks nothing. */
const isVerbOfRelative = ({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean =>
  pos === 'NOUN' &&
  lower === lemma &&
  words[at - 2]?.text === ',' &&
  /^(?:which|who)$/u.test(words[at - 1]!.lower) &&
  /^(?:PROPN|DET|PRON)$/u.test(words[at + 1]?.pos ?? '');

/** "The opposition demands the creation of a panel": no noun has an article right behind it, and nothing else is the verb. */
function isOnlyVerb({ pos, lower, lemma }: Word, at: number, words: Word[]): boolean {
  const led = /^(?:NOUN|PROPN)$/u.test(words[at - 1]?.pos ?? '');
  if (pos !== 'NOUN' || lower !== `${lemma}s` || !led || words[at + 1]?.pos !== 'DET') return false;
  // "whose party controls the east"
  if (words[at - 2]?.lower === 'whose') return true;
  return !words.some((other) => other.pos === 'AUX' || (isVerb(other) && other.form !== 'gerund'));
}

/** "Norway cast doubt", "a man shot a mayor": a verb whose past looks like a noun, between its subject and an object. */
function isUnchangedPast(word: Word, before: Word | undefined, after: Word | undefined): boolean {
  return (
    word.pos === 'NOUN' &&
    word.lower in UNCHANGED_PASTS &&
    after !== undefined &&
    (before?.pos === 'PROPN'
      ? /^(?:NOUN|DET|PRON|PROPN|ADJ|NUM)$/u.test(after.pos)
      : before?.pos === 'NOUN' && after.pos === 'DET')
  );
}

const UNCHANGED_PASTS: Record<string, string> = {
  ...Object.fromEntries('cast cut hit quit shut put set spread'.split(' ').map((verb) => [verb, verb])),
  shot: 'shoot',
};

/** "took back control of", "conducted exercises in": a bare verb right after a simple past is its object. */
function isNounAfterVerb(word: Word, at: number, words: Word[]): boolean {
  if (word.pos !== 'VERB' || (word.form !== 'base' && word.form !== 'present')) return false;
  let verb = at - 1;
  if (PARTICLE.test(words[verb]?.lower ?? '')) verb--;
  const governs = /^(?:past|pastOrParticiple)$/u.test(words[verb]?.form ?? '') && words[verb]!.pos === 'VERB';
  const opensPhrase = /^(?:ADP|PUNCT|NOUN)$/u.test(words[at + 1]?.pos ?? '');
  return governs && opensPhrase && !LETS.has(words[verb]!.lemma);
}

/** "since its fighting began": a gerund that is owned, before a verb. */
const isOwned = ({ form }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  form === 'gerund' && /^(?:its|their|his|her)$/u.test(before?.lower ?? '') && after?.form === 'past';

/** "a televised address": the article wants a noun, and a verb in the singular would end in -s. */
function isNounOfArticle({ pos, form }: Word, at: number, words: Word[]): boolean {
  if (pos !== 'VERB' || form !== 'base') return false;
  let first = at - 1;
  while (/^(?:ADJ|VERB)$/u.test(words[first]?.pos ?? '') && words[first]!.form !== 'base') first--;
  const several = words[first + 1]?.lower === 'few';
  return first < at && !several && /^an?$/u.test(words[first]?.lower ?? '');
}

/** "a meeting of heads of state": no finite verb stands right behind a preposition. */
const isNounOfAdposition = ({ pos, form }: Word, before: Word | undefined): boolean =>
  pos === 'VERB' && form === 'present' && before?.pos === 'ADP' && GOVERNS.test(before.lower);

const GOVERNS = /^(?:of|in|by|for|with|from|at|into|against|between|among|about|through)$/u;

/** "on full alert": what ends a phrase behind a preposition is its noun. */
function isNounOfPreposition({ pos }: Word, at: number, words: Word[]): boolean {
  const ends = words[at + 1] === undefined || /^(?:PUNCT|CCONJ|ADP)$/u.test(words[at + 1]!.pos);
  return (
    pos === 'ADJ' && ends && /^(?:ADJ|ADV)$/u.test(words[at - 1]?.pos ?? '') && words[at - 2]?.pos === 'ADP'
  );
}

/** "Faye wins, rival concedes": in a headline nothing but a noun stands between a comma and a verb in the singular. */
const isBareSubject = ({ pos }: Word, at: number, words: Word[]): boolean =>
  pos === 'ADJ' &&
  words[at - 1]?.text === ',' &&
  words[at + 1]?.pos === 'VERB' &&
  words[at + 1]!.form === 'present' &&
  /[^s]s$/u.test(words[at + 1]!.lower);

/** "a top general accused the state": an adjective behind an article that a verb with an object follows is its subject. */
function isActingNoun({ pos }: Word, at: number, words: Word[]): boolean {
  if (pos !== 'ADJ') return false;
  let first = at - 1;
  while (words[first]?.pos === 'ADJ') first--;
  const [verb, next] = [words[at + 1], words[at + 2]];
  const acts = verb?.pos === 'VERB' && /^(?:past|present|pastOrParticiple)$/u.test(verb.form ?? '');
  return words[first]?.pos === 'DET' && acts && /^(?:DET|PROPN|PRON|SCONJ)$/u.test(next?.pos ?? '');
}

const PARTICLE = /^(?:back|out|up|off|down|over)$/u;

/** Verbs with a bare infinitive. */
const LETS = new Set(['help', 'let', 'make', 'dare']);

function asNoun(word: Word): Word {
  const plural = word.lower !== word.lemma && /[^s]s$/u.test(word.lower);
  return withoutForm({ ...word, pos: 'NOUN', lemma: plural ? word.lemma : word.lower });
}
