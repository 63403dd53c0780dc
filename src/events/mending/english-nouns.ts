import type { Word } from '../words/word.ts';

/** What nothing but a noun can be where it stands. */
export const isNounByPlace = (word: Word, at: number, words: Word[]): boolean =>
  isNounAfterVerb(word, at, words) ||
  isNounOfArticle(word, at, words) ||
  isOwned(word, words[at - 1], words[at + 1]) ||
  isNounOfPreposition(word, at, words) ||
  isNounOfAdposition(word, words[at - 1]) ||
  isActingNoun(word, at, words) ||
  isCounted(word, at, words) ||
  isSubjectBehind(word, words[at - 1], words[at + 1]) ||
  isGoingOn(word, words[at - 1], words[at + 1]) ||
  isGoal(word, words[at - 1], words[at + 1]) ||
  isBareSubject(word, at, words) ||
  isRank(word, words[at - 1], words[at + 1]);

/** "the first of two frigates", "the largest of the banks". */
const isRank = ({ pos }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  pos === 'ADJ' && before?.lower === 'the' && after?.lower === 'of';

/** "took back control of", "conducted exercises in": a bare verb right after a simple past is its object. */
function isNounAfterVerb(word: Word, at: number, words: Word[]): boolean {
  if (word.pos !== 'VERB' || (word.form !== 'base' && word.form !== 'present')) return false;
  let verb = at - 1;
  if (PARTICLE.test(words[verb]?.lower ?? '')) verb--;
  const governs = /^(?:past|pastOrParticiple)$/u.test(words[verb]?.form ?? '') && words[verb]!.pos === 'VERB';
  return governs && !LETS.has(words[verb]!.lemma) && goesOnFromNoun(word, words[at + 1]);
}

/** "took back control of", "rejected calls to resign". */
const goesOnFromNoun = ({ form }: Word, after: Word | undefined): boolean =>
  /^(?:ADP|PUNCT|NOUN)$/u.test(after?.pos ?? '') || (form === 'present' && after?.lower === 'to');

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

/** "nine counts of bribery": no verb in the singular has several for its subject; "Channel 4 reports that" has a name. */
const isCounted = ({ pos, form, lower }: Word, at: number, words: Word[]): boolean =>
  pos === 'VERB' &&
  form === 'present' &&
  /[^s]s$/u.test(lower) &&
  words[at - 1]?.pos === 'NUM' &&
  !/^(?:one|1)$/u.test(words[at - 1]!.lower) &&
  words[at - 2]?.pos !== 'PROPN' &&
  /^(?:ADP|PUNCT|CCONJ)$/u.test(words[at + 1]?.pos ?? 'PUNCT');

/** "where rebels killed": between the word that opens a clause and its verb stands a subject. */
const isSubjectBehind = (
  { pos, form, lower }: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean =>
  pos === 'VERB' &&
  form === 'present' &&
  /[^s]s$/u.test(lower) &&
  /^(?:where|when|while|because|if|whether)$/u.test(before?.lower ?? '') &&
  /^(?:past|pastOrParticiple)$/u.test(after?.form ?? '');

/** "warn that fighting could resume": a gerund that opens a clause right before an auxiliary is its subject. */
const isGoingOn = ({ form }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  form === 'gerund' && /^(?:SCONJ|PUNCT)$/u.test(before?.pos ?? 'PUNCT') && after?.pos === 'AUX';

/** "took the firm to court", "came to power": as verbs these would have an object. */
const isGoal = ({ form, lower }: Word, before: Word | undefined, after: Word | undefined): boolean =>
  form === 'infinitive' &&
  before?.lower === 'to' &&
  /^(?:court|power|jail|market)$/u.test(lower) &&
  /^(?:ADP|PUNCT|CCONJ|ADV)$/u.test(after?.pos ?? 'PUNCT');

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
