import type { Reading } from '../candidates/index.ts';
import type { NounPhrase, VerbGroup } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { membersOf } from '../reading/phrases.ts';
import type { Word } from '../words/word.ts';
import { isPast } from './of-adverbials.ts';
import { moodOf } from './mood.ts';
import type { Verdict } from './verdict.ts';

/** What the verb itself, its negation, mood and hedges say. */
export function ownVerb(clause: Clause, reading: Reading): Verdict | null {
  const { verb } = clause;
  if (!verb) return null;
  const { words, data } = reading;
  const text = words
    .slice(verb.first, verb.head + 1)
    .map((word) => word.text)
    .join(' ');
  const never = clause.adverbs.some(
    // "warned Mali not to hire": the infinitive is negated; "pleaded not guilty": the adjective
    (at) =>
      data.negators.includes(words[at]!.lower) &&
      reading.lang === 'en' &&
      words[at + 1]?.lower !== 'to' &&
      !(at > verb.head && words[at + 1]?.pos === 'ADJ') &&
      !negatesOther(at, clause, reading) &&
      !opensSubject(at, reading),
  );
  const not = verb.negated && !isExpletive(clause, reading) && !goesOn(clause, reading);
  const negated = not || opensWithNot(clause, reading);
  if (negated || never || negatedArguments(clause, reading))
    return {
      status: 'denied',
      rule: 'negation',
      text,
      ...((isToCome(verb) || isIntended(clause, reading)) && { ahead: true }),
    };
  if (clause.subject && /^(?:you|one|anyone|everyone)$/u.test(words[clause.subject.head]!.lower))
    return { status: 'planned', rule: 'generic', text: words[clause.subject.head]!.text };
  const mood = moodOf(clause, reading);
  if (mood) return { ...mood, text };
  const hedge = hedgeOf(clause, reading);
  if (!hedge) return null;
  const status = data.hedges[hedge.lower]!;
  // "was probably fired": not certain, but nothing to come
  return {
    status: status === 'planned' && isPast(clause) ? 'reported' : status,
    rule: 'hedge',
    text: hedge.text,
  };
}

/** "of not signing". */
const opensWithNot = ({ link, verb }: Clause, { words, lang }: Reading): boolean =>
  lang === 'en' && link === 'gerund' && words[verb!.first - 1]?.lower === 'not';

/** "accused Peru of not signing": what is not done is what the next verb says. */
const negatesOther = (at: number, clause: Clause, { clauses }: Reading): boolean =>
  at > clause.verb!.head && clauses.some((other) => other !== clause && other.verb?.first === at + 1);

/** "said neither the army nor the police had attacked": not the saying, but what is said. */
const opensSubject = (at: number, { words, data, clauses }: Reading): boolean =>
  data.neither.includes(words[at]!.lower) &&
  clauses.some(
    ({ subject, objects, verb }) =>
      subject?.first === at + 1 ||
      (objects[0]?.first === at + 1 && verb !== null && verb.lemma in data.saying),
  );

/** "would not withdraw", « ne livrera pas »: of what is to come; "would not have withdrawn" is not. */
const isToCome = ({ tense, modality, perfect }: VerbGroup): boolean =>
  !perfect && (tense === 'future' || modality === 'future' || modality === 'conditional');

/** "promised not to raise taxes": what somebody means not to do would have been to come. */
function isIntended({ link, governor }: Clause, reading: Reading): boolean {
  if (link !== 'infinitive' || !governor?.verb) return false;
  const promised = reading.data.saying[governor.verb.lemma] === 'promises';
  return promised || outlookOf(governor, reading) === 'planned';
}

/** "reportedly"; "almost" only where it stands at the verb, not at a number; none that stands before another verb. */
function hedgeOf({ adverbs, verb }: Clause, { words, data, clauses }: Reading): Word | undefined {
  const { first, head } = verb!;
  const ofOther = (at: number): boolean =>
    at + 1 !== first && clauses.some((other) => other.verb?.first === at + 1);
  return [...adverbs.filter((at) => !ofOther(at)), ...inside(first, head)]
    .filter((at) => data.hedges[words[at]!.lower] !== 'denied' || (at >= first - 1 && at < head))
    .map((at) => words[at]!)
    .find(({ lower }) => lower in data.hedges);
}

/** « n'ont cessé de dénoncer », "have not stopped shelling": they do it all the time. */
export const goesOn = (clause: Clause, reading: Reading): boolean =>
  clause.verb?.negated === true &&
  outlookOf(clause, reading) === 'ended' &&
  reading.clauses.some(
    ({ link, governor, governorNoun }) =>
      /^(?:infinitive|gerund)$/u.test(link) && governor === clause && !governorNoun,
  );

/** « craint que le Niger n'expulse … »: this « ne » negates nothing. */
function isExpletive({ verb, governor, link, sense }: Clause, reading: Reading): boolean {
  const { words, data, lang } = reading;
  if (lang !== 'fr' || (link !== 'content' && sense !== 'before')) return false;
  const around = words.slice(verb!.first, verb!.head + 3);
  if (around.some(({ lower }) => data.negators.includes(lower))) return false;
  return sense === 'before' || (governor?.verb !== undefined && outlookOf(governor, reading) === 'feared');
}

/** The places of the words from `first` up to but without `last`. */
export const inside = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);

/** "No soldier left": the subject or object is negated. */
export function negatedArguments(clause: Clause, { words, data }: Reading): boolean {
  const phrases = [clause.subject, ...clause.objects].filter((phrase) => phrase !== undefined);
  if (phrases.some((phrase) => isOfPair(phrase, clause, { words, data }))) return true;
  // « nulle et non avenue » qualifies, « nulle part » negates
  return phrases.some(
    ({ first, head }) =>
      data.negators.includes(words[first]!.lower) &&
      words[first]!.lower !== 'pas' &&
      (first < head || !/^nuls?$|^nulles?$/u.test(words[first]!.lower)),
  );
}

/** "Neither he nor any minister would go"; "said neither the army nor the police had fired" is said. */
function isOfPair(
  phrase: NounPhrase,
  { verb, subject }: Clause,
  { words, data }: Pick<Reading, 'words' | 'data'>,
): boolean {
  const said = phrase !== subject && verb !== null && verb.lemma in data.saying;
  return !said && membersOf(phrase).some(({ first }) => data.neither.includes(words[first - 1]?.lower ?? ''));
}
