import type { Clauses } from '../../languages/clauses.ts';
import type { Word } from '../words/word.ts';
import type { VerbGroup } from './chunk.ts';
import { skipInserted } from './insertions.ts';
import type { Surroundings } from './phrase-words.ts';

type Reader = (words: Word[], first: number, around: Surroundings) => VerbGroup | null;

/** The verb group that begins at a word, or null. */
export const verbGroupAt: Record<'en' | 'fr', Reader> = { en: englishGroup, fr: frenchGroup };

const isVerb = (word: Word | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX';

function englishGroup(words: Word[], first: number, { data }: Surroundings): VerbGroup | null {
  const infinitive = words[first]!.lower === 'to';
  const start = infinitive ? skipAdverbs(words, skipQuote(words, first + 1)) : first;
  if (!isVerb(words[start]) || (infinitive && words[start]!.form === 'gerund')) return null;
  const parts = [start];
  for (let head = start; ;) {
    const next = skipAdverbs(words, head + 1);
    if (!servesNext(words[head]!, words[next], data)) break;
    parts.push(next);
    head = next;
  }
  return assemble(words, { first, parts, infinitive }, data);
}

/** "to “reconsider”" */
const skipQuote = (words: Word[], at: number): number =>
  /^["“]$/u.test(words[at]?.text ?? '') ? at + 1 : at;

/** The first word at or after `at` that is neither adverb nor negation. */
function skipAdverbs(words: Word[], at: number): number {
  let next = at;
  while (
    words[next]?.pos === 'ADV' ||
    (words[next]?.pos === 'PART' && words[next]!.lower !== "'s" && words[next]!.lower !== 'to')
  )
    next++;
  return next;
}

/** An auxiliary goes on to the verb it serves; a full verb ends the group. */
function servesNext(word: Word, next: Word | undefined, data: Clauses): boolean {
  if (!isVerb(next) || next!.form === 'infinitive') return false;
  if (word.lower in data.modals || word.lemma in data.modals) return true;
  const use = data.auxiliaries[word.lemma];
  if (use === undefined) return false;
  if (use === 'do') return next!.form === 'base';
  return next!.form !== 'present' && (use === 'be' || next!.form !== 'gerund');
}

interface Parts {
  first: number;
  parts: number[];
  infinitive: boolean;
}

function assemble(words: Word[], { first, parts, infinitive }: Parts, data: Clauses): VerbGroup {
  const head = parts.at(-1)!;
  const opening = words[parts[0]!]!;
  const auxiliaries = parts.slice(0, -1).map((at) => words[at]!);
  const modality = data.modals[opening.lower] ?? data.modals[opening.lemma];
  const modal = auxiliaries.length > 0 ? modality : undefined;
  const last = words[head]!;
  const be = auxiliaries.some(({ lemma }) => data.auxiliaries[lemma] === 'be');
  return {
    kind: 'vg',
    first,
    last: head,
    head,
    lemma: last.lemma,
    form: infinitive ? 'infinitive' : formOf(opening, auxiliaries.length > 0),
    tense: modal === 'future' ? 'future' : isPast(opening) ? 'past' : 'present',
    modality: modal,
    perfect: auxiliaries.some(({ lemma }) => data.auxiliaries[lemma] === 'have'),
    passive: be && last.form !== 'gerund' && auxiliaries.length > 0,
    negated: words
      .slice(infinitive ? Math.max(0, first - 1) : first, head)
      .some(({ lower }) => data.negators.includes(lower)),
    reflexive: false,
  };
}

const isPast = ({ form }: Word): boolean => form === 'past' || form === 'pastOrParticiple';

function formOf(opening: Word, compound: boolean): VerbGroup['form'] {
  if (opening.form === 'gerund') return 'gerund';
  if (compound) return 'finite';
  if (opening.form === 'participle') return 'participle';
  return opening.form === 'pastOrParticiple' ? 'ambiguous' : 'finite';
}

// ───────────────────────────── French

const CLITICS = new Set(['se', "s'", 'me', "m'", 'le', 'la', 'les', "l'", 'lui', 'leur', 'y', 'en']);

/** « nous nous défendrons », « il nous a trompés »: behind another pronoun no subject. */
const isBehindSubject = (words: Word[], at: number): boolean =>
  /^(?:nous|vous)$/u.test(words[at]?.lower ?? '') &&
  /^(?:nous|vous|ils?|elles?|on|qui|ne)$/u.test(words[at - 1]?.lower ?? '');

/** « arrivé samedi à Kiev »: whoever arrives does so himself. */
export const movesByItself = ({ lemma }: { lemma: string }, { movements }: Clauses): boolean =>
  movements.includes(lemma);

function frenchGroup(words: Word[], first: number, around: Surroundings): VerbGroup | null {
  const start = skipClitics(words, first);
  if (!isVerb(words[start])) return null;
  const parts = [start];
  for (let head = start; ;) {
    const next = nextFrench(words, { first, head }, around);
    if (next === null) break;
    parts.push(next);
    head = next;
  }
  const group = assembleFrench(words, { first, parts, infinitive: false }, around.data);
  return asIdiom(words, group, around.data);
}

function skipClitics(words: Word[], first: number): number {
  let at = first;
  while (
    words[at]?.lemma === 'ne' ||
    (at > first && words[at]?.lower === 'pas') ||
    (words[at]?.pos === 'PRON' && CLITICS.has(words[at]!.lower)) ||
    isBehindSubject(words, at)
  )
    at++;
  return at;
}

/** « a fait savoir », « laisse entendre »: read as the one verb that says it. */
function asIdiom(words: Word[], group: VerbGroup, { verbIdioms }: Clauses): VerbGroup {
  const next = words[group.head + 1];
  const after = words
    .slice(group.head + 2, group.head + 6)
    .find(({ pos }) => pos !== 'NOUN' && pos !== 'ADV');
  const two = `${group.lemma} ${next?.lower ?? ''}`;
  // « a fait appel lundi à la médiation du Qatar » is no appeal to a court
  const lemma = verbIdioms[`${two} ${after?.lemma ?? ''}`] ?? verbIdioms[two];
  return lemma === undefined ? group : { ...group, lemma, last: group.head + 1 };
}

/** The participle after an auxiliary, the infinitive after « devoir », « pouvoir », « aller », « venir de ». */
function nextFrench(
  words: Word[],
  { first, head }: Pick<VerbGroup, 'first' | 'head'>,
  around: Surroundings,
): number | null {
  const { data } = around;
  const word = words[head]!;
  const next = skipInserted(words, head + 1, around);
  if (word.lemma in data.auxiliaries) return words[next]?.form === 'participle' ? next : null;
  if (undergoes(words, first, head)) return words[next]?.form === 'infinitive' ? next : null;
  const modality = data.modals[word.lemma];
  if (!modality || word.form === 'infinitive') return null;
  const verb =
    modality === 'recent'
      ? /^d(?:e|['’])$/u.test(words[next]?.lower ?? '')
        ? next + 1
        : -1
      : skipClitics(words, next);
  return words[verb]?.form === 'infinitive' ? verb : null;
}

/** « s'est vu infliger une amende »: the subject is whom it is done to. */
const undergoes = (words: Word[], first: number, at: number): boolean =>
  words[at]!.lemma === 'voir' && words.slice(first, at).some(({ lemma }) => lemma === 'se');

function assembleFrench(words: Word[], { first, parts }: Parts, data: Clauses): VerbGroup {
  const head = parts.at(-1)!;
  const opening = words[parts[0]!]!;
  const last = words[head]!;
  const helpers = parts.slice(0, -1).map((at) => words[at]!);
  const modality = helpers.map(({ lemma }) => data.modals[lemma]).find((found) => found !== undefined);
  const undergone = parts.slice(0, -1).some((at) => undergoes(words, first, at));
  const reflexive = !undergone && words.slice(first, head).some(({ lemma }) => lemma === 'se');
  const passive = undergone || (!reflexive && isFrenchPassive(words, parts, data));
  return {
    kind: 'vg',
    first,
    last: head,
    head,
    lemma: last.lemma,
    form: frenchForm(opening),
    tense:
      opening.form === 'future' || modality === 'future'
        ? 'future'
        : opening.form === 'past'
          ? 'past'
          : 'present',
    modality: opening.form === 'conditional' ? 'conditional' : modality,
    perfect: undergone
      ? helpers.length > 1
      : last.form === 'participle' && helpers.length > 0 && (!passive || helpers.some(isBeen)),
    passive,
    negated: negatedFrench(words, first, head, data),
    reflexive,
  };
}

/** « ont été déployés »: a perfect, and a passive. */
const isBeen = ({ lower }: Word): boolean => lower === 'été';

function isFrenchPassive(words: Word[], parts: number[], { copula, perfectsWithBe }: Clauses): boolean {
  const last = words[parts.at(-1)!]!;
  const helper = words[parts.at(-2) ?? -1];
  return last.form === 'participle' && helper?.lemma === copula && !perfectsWithBe.includes(last.lemma);
}

function frenchForm({ form }: Word): VerbGroup['form'] {
  if (form === 'gerund' || form === 'infinitive' || form === 'participle') return form;
  return 'finite';
}

/** « ne … pas », « n'a jamais », and « ne … que » which negates nothing. */
function negatedFrench(words: Word[], first: number, head: number, data: Clauses): boolean {
  const ne = words.slice(first, head).some(({ lemma }) => lemma === 'ne');
  if (!ne) return words[first - 1]?.lower === 'pas' && words[first - 2]?.lemma === 'ne';
  const around = words.slice(first, head + 3).map(({ lower }) => lower);
  return !around.includes('que') && !around.includes("qu'")
    ? true
    : around.some((lower) => data.negators.includes(lower));
}
