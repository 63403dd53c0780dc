import type { NounPhrase } from '../clauses/chunk.ts';
import { conceptOf, contentOf, membersOf, withoutRank } from '../reading/phrases.ts';
import type { Reading } from '../reading/reading.ts';
import { objectTakenUp } from './taken-up.ts';

const WEAPON = new Set(['weapon']);

export const isWeapon = (phrase: NounPhrase, reading: Reading): boolean => meets(phrase, WEAPON, reading);

/** A need is a concept or one broader, a lemma, or a kind of actor. */
export function meets(phrase: NounPhrase, needs: ReadonlySet<string>, reading: Reading): boolean {
  if (isPronoun(phrase, reading)) return meetsAsPronoun(phrase, needs, reading);
  return membersOf(phrase).some((member) =>
    // "one of them"
    [member, contentOf(member, reading)].some((each) =>
      isPronoun(each, reading) ? meetsAsPronoun(each, needs, reading) : meetsOne(each, needs, reading),
    ),
  );
}

const isPronoun = ({ first, last }: NounPhrase, { words }: Reading): boolean =>
  first === last && words[first]!.pos === 'PRON';

/** "released them", "he was freed": what the pronoun takes up meets the need; he and she are persons. */
function meetsAsPronoun(phrase: NounPhrase, needs: ReadonlySet<string>, reading: Reading): boolean {
  const { words, knowledge, data } = reading;
  const acted = objectTakenUp(phrase, reading);
  if (acted) return meets(acted, needs, reading);
  if (data.persons.includes(words[phrase.head]!.lower)) return needs.has('person');
  const whom = data.personalPronouns.includes(words[phrase.head]!.lower)
    ? reading.pronoun(phrase)
    : undefined;
  if (!whom) return false;
  const kind = whom.id === undefined ? undefined : knowledge.actorsById.get(whom.id)?.kind;
  return needs.has(kind ?? 'person');
}

function meetsOne(phrase: NounPhrase, needs: ReadonlySet<string>, reading: Reading): boolean {
  const head = reading.words[phrase.head]!;
  const byThing = meetsAsThing(phrase, needs, reading);
  if (byThing !== undefined) return byThing;
  if (needs.has(head.lemma) || needs.has(head.lower)) return true;
  if (needs.has('person') && (isPeople(phrase, reading) || isPerson(phrase, reading))) return true;
  if (needs.has('rule') && isRule(phrase, reading)) return true;
  if (needs.has('place') && isBareUnknown(phrase, reading)) return true;
  return reading.actors.some(
    (actor) =>
      actor.start < head.end &&
      actor.end > head.start &&
      actor.actorKind !== undefined &&
      needs.has(actor.actorKind),
  );
}

/** Whether the thing it names is one of those needed; undefined where it may yet be somebody. */
function meetsAsThing(phrase: NounPhrase, needs: ReadonlySet<string>, reading: Reading): boolean | undefined {
  const own = conceptOf(phrase, reading, reading.knowledge);
  if (own && isNamedBody(phrase, reading)) return undefined;
  const broader = reading.knowledge.broader.get(own ?? conceptOfModifier(phrase, reading) ?? '');
  if (!broader) return undefined;
  if ([...broader].some((id) => needs.has(id))) return true;
  // "the tanker Lady May" is no Lady.
  return !own && reading.words[phrase.head]!.pos === 'PROPN' ? false : undefined;
}

/** « le Fonds monétaire international »: a body, whatever the first word of its name means. */
function isNamedBody({ head }: NounPhrase, { words, actors }: Reading): boolean {
  const { pos, start, end } = words[head]!;
  return (
    pos === 'PROPN' &&
    actors.some((actor) => actor.start <= start && actor.end > end && actor.actorKind === 'organisation')
  );
}

/** "took control", "took control of the country"; not "of the town". */
function isRule({ head, after }: NounPhrase, reading: Reading): boolean {
  const { words, data } = reading;
  if (!data.controls.includes(words[head]!.lemma)) return false;
  const over = after.find(({ preposition }) => data.belonging.includes(preposition ?? ''));
  return over === undefined || meetsOne(over, RULED, reading) || data.ruled.includes(words[over.head]!.lemma);
}

const RULED = new Set(['state', 'government']);

/** "he", "they": "was arrested and released"; "four were later charged"; not "20 %". */
function isPerson({ head }: NounPhrase, { data, words }: Reading): boolean {
  const { lower } = words[head]!;
  return (
    data.personalPronouns.includes(lower) || ((data.numbers[lower] ?? 0) > 1 && words[head + 1]?.text !== '%')
  );
}

/** "took Goma": a name nobody knows, without an article, in a place where a place is wanted. */
function isBareUnknown({ first, head }: NounPhrase, { words, actors }: Reading): boolean {
  const { pos, start, end } = words[head]!;
  const known = actors.some(
    (actor) => actor.start < end && actor.end > start && actor.actorKind !== undefined,
  );
  return pos === 'PROPN' && words[first]!.pos === 'PROPN' && !known;
}

/** "troop presence", "the tanker Lady May": the noun before a head that is no thing of its own, or before a name. */
function conceptOfModifier(phrase: NounPhrase, reading: Reading): string | undefined {
  const { words, knowledge, lang } = reading;
  const { first, head } = phrase;
  if (lang !== 'en') return undefined;
  let at = head - 1;
  if (words[head]!.pos === 'PROPN') while (at > first && words[at]!.pos === 'PROPN') at--;
  const before = words[at];
  if (at < first || before?.pos !== 'NOUN') return undefined;
  const { things } = knowledge.lexicons.en;
  const concept = things.get(before.lower) ?? things.get(before.lemma);
  const people = isPeople(phrase, reading);
  return people && !knowledge.broader.get(concept ?? '')?.has('force') ? undefined : concept;
}

/** Does the head name people: by list, or by its ending ("protesters")? */
export function isPeople(phrase: NounPhrase, reading: Reading): boolean {
  const { words, data, knowledge } = reading;
  const head = words[phrase.head]!;
  const broader = knowledge.broader.get(conceptOf(phrase, reading, knowledge) ?? '');
  if (broader) return broader.has('person') || broader.has('force');
  if (data.officials.includes(withoutRank(head.lemma)) || data.unnamed.includes(head.lemma)) return true;
  return callsPeople(head, reading) || (head.pos === 'NOUN' && isFeminineOf(head, reading));
}

/** By list or by ending. */
function callsPeople({ lemma, lower, pos }: Named, { data, lang }: Reading): boolean {
  if (data.people.includes(lemma)) return true;
  if (pos !== 'NOUN' || lower.length <= 5) return false;
  // "singer" as "singers"; a French "-eur" is too often a thing
  const plural = lower.endsWith('s') || lang === 'fr' ? lower : `${lower}s`;
  return !data.notPeople.includes(plural) && data.peopleEndings.some((ending) => plural.endsWith(ending));
}

type Named = Pick<Reading['words'][number], 'lemma' | 'lower' | 'pos'>;

/** « trente lycéennes », « une ouvrière », « les joueuses »: of the word by which the men are called. */
function isFeminineOf({ lower, pos }: Named, reading: Reading): boolean {
  const { peopleFeminines, notPeople } = reading.data;
  const [one, several] = lower.endsWith('s') ? [lower.slice(0, -1), 's'] : [lower, ''];
  if (notPeople.includes(`${one}s`)) return false;
  return peopleFeminines.some(([ending, masculine]) => {
    if (!one.endsWith(ending)) return false;
    const lemma = one.slice(0, -ending.length) + masculine;
    return callsPeople({ lemma, lower: lemma + several, pos }, reading);
  });
}
