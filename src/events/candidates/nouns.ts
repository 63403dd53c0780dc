import type { NounPhrase } from '../clauses/chunk.ts';
import type { Trigger } from '../knowledge.ts';
import { meets } from '../roles/needs.ts';
import { lemmasOf } from '../reading/phrases.ts';
import type { Reading } from '../reading/reading.ts';
import type { Word } from '../words/word.ts';
import { best, type Candidate } from './candidate.ts';

/** The event that a noun names, if any. */
export function nounCandidate(phrase: NounPhrase, reading: Reading): Candidate | null {
  const known = triggersOf(reading.words[phrase.head]!, reading);
  const position = known && reading.positions.get(phrase);
  if (!known || !position || isFigurative(phrase, known, reading)) return null;
  if (counts(phrase, reading) || namesMotion(phrase, reading) || isPerson(phrase, reading)) return null;
  const object = phrase.after.find(({ preposition }) => reading.data.belonging.includes(preposition ?? ''));
  const spoken = isSpokenIn(phrase, reading);
  const found = known.flatMap((trigger): Candidate[] => {
    if (spoken && trigger.type.kind !== 'speech') return [];
    const base = { trigger, word: phrase.head, clause: position.clause, phrase, object };
    if (isBeside(trigger.unless, phrase, reading)) return [];
    if (trigger.needs.size === 0) return [{ ...base, fulfilled: false }];
    const predicate =
      position.as === 'object' && position.clause.verb?.lemma === reading.data.copula
        ? position.clause.subject
        : undefined;
    const met =
      (predicate !== undefined && meets(predicate, trigger.needs, reading)) ||
      isBeside(trigger.needs, phrase, reading);
    // « l'arrêt des combats », not « l'arrêt » that a court gave
    const said = trigger.needs.has(SOMETHING) && object !== undefined;
    return met || said ? [{ ...base, fulfilled: met }] : [];
  });
  return best(found);
}

/** « une quarantaine d'assaillants »: some forty of them. */
const counts = ({ head, last, after }: NounPhrase, { words, data }: Reading): boolean =>
  words[head]!.lemma in data.multipliers &&
  after.some(
    ({ preposition, opens, head: of }) =>
      data.belonging.includes(preposition ?? '') &&
      opens === last + 1 &&
      words[of]!.lower !== words[of]!.lemma,
  );

/** « une motion de censure », "a motion of support": of what kind the motion is. */
const namesMotion = ({ host, first, head, preposition }: NounPhrase, { words, data }: Reading): boolean =>
  host !== undefined &&
  first === head &&
  words[host.head]!.lemma === 'motion' &&
  data.belonging.includes(preposition ?? '');

/** "Ban left Lima on Friday", of Ban Ki-moon. */
const isPerson = ({ head }: NounPhrase, { words, actors }: Reading): boolean =>
  actors.some(
    ({ start, end, actorKind, kind }) =>
      actorKind === 'person' &&
      kind !== 'description' &&
      start < words[head]!.end &&
      end > words[head]!.start,
  );

/** Need of a word that means the event only where it is said of what. */
export const SOMETHING = 'something';

/** « a annoncé X dans un entretien »: where the words stand, not an event beside them. */
const isSpokenIn = ({ head, preposition }: NounPhrase, { words, data }: Reading): boolean =>
  /^(?:dans|in)$/u.test(preposition ?? '') && words[head]!.lemma in data.sayingNouns;

/** The events that a noun may name, also in the plural and behind « mini- », « contre- ». */
function triggersOf({ lemma, lower }: Word, { knowledge, lang }: Reading): Trigger[] | undefined {
  const { nouns } = knowledge.lexicons[lang];
  // a name of several words, as that of an island
  if (lemma.includes(' ')) return undefined;
  return (
    nouns.get(lemma) ??
    nouns.get(lower) ??
    (lemma.includes('-') ? nouns.get(lemma.replace(/^(?:mini|contre|auto|micro)-/u, '')) : undefined) ??
    (lower.endsWith('s') ? nouns.get(lower.slice(0, -1)) : undefined)
  );
}

/** "a diplomatic offensive", « une guerre commerciale »: violence in name only. */
function isFigurative(
  { first, last, head }: NounPhrase,
  known: Trigger[],
  { words, data }: Reading,
): boolean {
  const violent = known.some(({ type, word }) =>
    /^(?:ASSAULT|FIGHT)$/u.test(word.plover ?? type.plover.event),
  );
  return (
    violent &&
    words
      .slice(first, last + 1)
      .some(({ lemma }, at) => first + at !== head && data.figurative.includes(lemma))
  );
}

/** "troop withdrawal", "withdrawal of troops": is one of these a modifier of the noun, or what hangs on it? */
function isBeside(wanted: ReadonlySet<string>, phrase: NounPhrase, reading: Reading): boolean {
  if (wanted.size === 0) return false;
  const modifiers = lemmasOf(phrase, reading).slice(1);
  return (
    modifiers.some((lemma) => isOneOf(wanted, lemma, reading)) ||
    phrase.after.some((inner) => meets(inner, wanted, reading))
  );
}

function isOneOf(wanted: ReadonlySet<string>, lemma: string, { knowledge, lang }: Reading): boolean {
  if (wanted.has(lemma)) return true;
  const concept = knowledge.lexicons[lang].things.get(lemma);
  return concept !== undefined && [...(knowledge.broader.get(concept) ?? [])].some((id) => wanted.has(id));
}
