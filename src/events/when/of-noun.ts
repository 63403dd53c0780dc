import { languages } from '../../languages/index.ts';
import type { TimeExpression } from '../../model.ts';
import { isPlannedBy, type Candidate, type Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { hasObject, isAimed, type Clause } from '../clauses/clause.ts';
import { lentTo } from '../candidates/light-verbs.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { beginningOf, wholeOf } from '../reading/phrases.ts';
import { isAddressing } from '../roles/said.ts';
import { doneWhenAnnounced } from '../status/of-nouns.ts';
import { backTo, rightBehind } from './distance.ts';
import { nearest } from './nearest.ts';
import { completes, ofClause } from './of-clause.ts';
import { inside, type Search } from './search.ts';

/** A noun: a date within it, or right behind it unless a verb of saying or wishing claims that one. */
export function ofNoun(phrase: NounPhrase, candidate: Candidate, all: Search): TimeExpression | undefined {
  const { reading } = all;
  const { words } = reading;
  const { clause } = candidate;
  const usable = all.usable.filter((timex) => !isMeasuredFrom(phrase, timex, reading));
  const search = { usable, reading };
  if (phrase.dated && usable.includes(phrase.dated)) return phrase.dated;
  if (isAimed(clause, phrase)) return clause.aimed;
  const within = inside(usable, { start: words[phrase.first]!.start, end: words[phrase.last]!.end });
  if (within) return within;
  const behind = rightBehind(phrase, usable, reading);
  if (behind && !claimed(phrase, clause, reading)) return behind;
  return (
    ofWhatIsSaidOf(phrase, search) ??
    (sharesClause(candidate, phrase, reading) ? ofClause(clause, search) : undefined)
  );
}

/** "their first meeting since 2017", « la pire attaque depuis mars »: the time tells how rare it is, not when it was. */
function isMeasuredFrom(phrase: NounPhrase, timex: TimeExpression, { words, lang }: Reading): boolean {
  if (timex.use !== 'since') return false;
  const between = words.slice(phrase.first).filter(({ start }) => start < timex.end);
  return languages[lang].lookingBack.test(between.map(({ text }) => text).join(' '));
}

/** Does the noun's event take place when its verb's does? */
export function sharesClause({ clause, trigger }: Candidate, phrase: NounPhrase, reading: Reading): boolean {
  const { data } = reading;
  if (!clause.verb) return false;
  if (clause.subject === wholeOf(phrase, reading)) return true;
  // "told a rally on Monday"
  if (isAddressing(clause) && clause.objects[0] === phrase) return true;
  if (lentTo(phrase, clause, reading) !== undefined) return true;
  if (clause.objects.includes(phrase) && /^(?:begun|ended)$/u.test(outlookOf(clause, reading) ?? ''))
    return true;
  if (hasObject(clause, beginningOf(phrase, reading)))
    return settles(clause, reading) && doneWhenAnnounced(trigger.type.id);
  // « au lendemain de la mort de deux étudiants lors d'une manifestation »
  if (backTo(phrase, reading)) return false;
  if (isCauseOfDeath(phrase, { clause, trigger }, reading)) return true;
  const means = clause.complements.includes(phrase) && data.byMeans.includes(phrase.preposition ?? '');
  return means && !claimed(phrase, clause, reading);
}

/** "announced", « a voté ». */
const settles = ({ verb }: Clause, { data }: Reading): boolean =>
  data.saying[verb!.lemma] === 'announces' || data.voting.includes(verb!.lemma);

/** « Lundi, onze soldats avaient péri après l'attaque d'un convoi »: who dies of it dies the same day, as far as is told. */
function isCauseOfDeath(
  phrase: NounPhrase,
  { clause, trigger }: Pick<Candidate, 'clause' | 'trigger'>,
  { data, knowledge, lang }: Reading,
): boolean {
  const after =
    data.aspectPrepositions[phrase.preposition ?? ''] === 'past' && clause.complements.includes(phrase);
  const dies = knowledge.lexicons[lang].verbs.get(clause.verb?.lemma ?? '') ?? [];
  return after && trigger.type.id === 'attack' && dies.some(({ type }) => type.id === 'casualties');
}

/** "a withdrawal that must be completed this summer", « le retrait …, opération devant être achevée cet été ». */
function ofWhatIsSaidOf(phrase: NounPhrase, search: Search): TimeExpression | undefined {
  const { reading } = search;
  const told = reading.clauses.filter(
    ({ antecedent, link, verb }) =>
      antecedent !== undefined &&
      verb !== null &&
      (link === 'relative' || link === 'participle') &&
      (antecedent === phrase || takesUp(antecedent, phrase, reading)),
  );
  return told
    .filter((clause) => completes(clause, reading) || isPlannedBy(clause, phrase, reading))
    .map((clause) => nearest(clause, search))
    .find(Boolean);
}

/** A bare noun such as "a move", « opération » behind a comma means the event named before it. */
function takesUp(noun: NounPhrase, phrase: NounPhrase, { words, data }: Reading): boolean {
  const follows = noun.first > phrase.last && words[noun.first - 1]!.text === ',';
  return follows && data.resumptives.includes(words[noun.head]!.lemma);
}

/** "announced a withdrawal in June", "welcomed the verdict on Monday": that is the day on which it was said. */
function claimed(phrase: NounPhrase, clause: Clause, { data, positions, knowledge, lang }: Reading): boolean {
  if (phrase.preposition && phrase.preposition in data.aspectPrepositions) return false;
  if (positions.get(phrase)?.as === 'subject') return false;
  if (data.occasions.includes(phrase.preposition ?? '')) return false;
  // "At the summit last month he promised …": in front of the verb
  if (clause.verb && phrase.last < clause.verb.first) return false;
  const lemma = clause.verb?.lemma ?? '';
  if (lemma in data.saying || data.outlook[lemma] === 'planned' || data.outlook[lemma] === 'demanded')
    return true;
  const means = knowledge.lexicons[lang].verbs.get(lemma) ?? [];
  return clause.objects.includes(phrase) && means.some(({ type }) => type.kind === 'speech');
}
