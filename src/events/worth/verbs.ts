import type { UncoveredReason } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import { isDated, subjectOf, type Clause } from '../clauses/clause.ts';
import { participantOf } from '../roles/participants.ts';
import { goesOn, inside } from '../status/own-verb.ts';

/** Why a verb gives no event, or null if it does. */
export function unworthyVerb(
  candidate: Candidate,
  found: Candidate[],
  reading: Reading,
): UncoveredReason | null {
  if (isConsent(candidate, found) || isPunishment(candidate, found)) return 'taken-up';
  if (isState(candidate, reading)) return 'state';
  if (isLeftOut(candidate, reading)) return 'absence';
  if (isHabit(candidate, reading)) return 'habit';
  if (candidate.trigger.type.id === 'refusal' && isNoRefusal(candidate, reading)) return 'no-refusal';
  if (isWithholding(candidate)) return 'no-denial';
  if (isToBeSaid(candidate, reading)) return 'no-speaker';
  if (hidesName(candidate.clause, reading) || asksForAnonymity(candidate, reading)) return 'anonymity';
  if (candidate.trigger.type.id === 'protest' && isThing(candidate, reading)) return 'no-protester';
  return candidate.trigger.type.kind === 'speech' && !speaks(candidate, reading) ? 'no-speaker' : null;
}

/** « aucune victime n'est à déplorer »: by nobody. */
const isToBeSaid = ({ trigger, clause }: Candidate, { data }: Reading): boolean =>
  trigger.type.kind === 'speech' &&
  clause.link === 'infinitive' &&
  clause.by === 'à' &&
  clause.governor?.verb?.lemma === data.copula;

/** "deny the country the right to choose": what is withheld, not what is disputed. */
const isWithholding = ({ trigger, clause }: Candidate): boolean =>
  trigger.type.id === 'denial' && clause.objects.length > 1;

/** "without firing a shot", « sans faire de victime »: nobody says that it was done. */
const isLeftOut = (candidate: Candidate, reading: Reading): boolean =>
  candidate.trigger.type.kind === 'act' &&
  (reading.data.aspectPrepositions[candidate.clause.by ?? ''] === 'averted' ||
    isNeverDone(candidate.clause) ||
    isUnfound(candidate, reading));

/** "failed to find the bodies", "his body was not found": that nobody finds them does not say that nobody died. */
function isUnfound({ trigger, clause }: Candidate, { data }: Reading): boolean {
  if (trigger.type.id !== 'casualties' || !trigger.needs.has('body')) return false;
  return clause.verb!.negated || data.outlook[clause.governor?.verb?.lemma ?? ''] === 'averted';
}

/** « la Moldavie n'extradant pas ses ressortissants »: what is never done, and why something else is. */
const isNeverDone = ({ link, verb, times }: Clause): boolean =>
  link === 'participle' && verb!.form === 'gerund' && verb!.negated && !verb!.perfect && times.length === 0;

/** "it demonstrates the strength of …": what is no person or body does not protest. */
function isThing({ clause }: Candidate, { words, data }: Reading): boolean {
  const subject = subjectOf(clause, data);
  return subject !== undefined && /^(?:it|this|that|which|cela|ça|ce)$/u.test(words[subject.head]!.lower);
}

/** "two people briefed on the talks": those who know; "Speaking to lawmakers, he vowed …": where he said it. */
const isInformed = ({ trigger, clause }: Candidate): boolean =>
  trigger.type.id === 'meeting' &&
  clause.link === 'participle' &&
  /^(?:brief|speak)$/u.test(clause.verb!.lemma);

/** « le président élu », « la ministre nouvellement nommée »: a participle with nothing of its own says what somebody is. */
const isOffice = ({ trigger, clause }: Candidate): boolean =>
  trigger.type.id === 'appointment' &&
  clause.link === 'participle' &&
  clause.verb!.passive &&
  [clause.complements, clause.objects, clause.times].every((list) => list.length === 0);

const isNothingNew = (candidate: Candidate, reading: Reading): boolean =>
  isOffice(candidate) || isFirstToDo(candidate, reading) || goesOn(candidate.clause, reading);

/** "became the first leader to visit Lima": no office. */
const isFirstToDo = ({ trigger, clause, object }: Candidate, { clauses }: Reading): boolean =>
  trigger.word.sense === 'taking-office' &&
  clauses.some(
    ({ link, governor, verb }) =>
      link === 'infinitive' && governor === clause && verb!.first === (object?.last ?? -1) + 1,
  );

/** « des instructeurs venus du Tchad », "coming from Chad": where somebody is from, no journey. */
const saysOrigin = ({ link, verb, complements }: Clause, { data, lang }: Reading): boolean =>
  link === 'participle' &&
  data.comings.includes(verb!.lemma) &&
  complements.length > 0 &&
  complements.every(({ preposition = '' }) => preposition === (lang === 'en' ? 'from' : 'de'));

/** "troops deployed in Chad", "are stationed there", "was already fighting": how things are, not what happened. */
function isState(candidate: Candidate, reading: Reading): boolean {
  const { data, words } = reading;
  const { clause } = candidate;
  if (isInformed(candidate) || isNothingNew(candidate, reading)) return true;
  const verb = clause.verb!;
  if (isDated(clause) || verb.modality) return false;
  if (saysOrigin(clause, reading) || isStricken(candidate)) return true;
  const agent = clause.complements.some(({ preposition }) => data.agent.includes(preposition ?? ''));
  const present = verb.tense === 'present' && !verb.perfect;
  if (data.stative.includes(verb.lemma) && verb.passive && !agent)
    return clause.link === 'participle' || (present && words[verb.head - 1]!.lower !== 'being');
  const lasting = words[verb.head]!.form === 'gerund' || (words[verb.head]!.form !== 'participle' && present);
  const adverbs = [...clause.adverbs, ...between(verb.first, verb.head)];
  return lasting && adverbs.some((at) => data.standing.includes(words[at]!.lower));
}

/** "towns struck by floods": which ones. */
const isStricken = ({ trigger, clause }: Candidate): boolean =>
  trigger.word.sense === 'disaster' && clause.link === 'participle' && clause.verb!.passive;

const between = (first: number, head: number): number[] =>
  Array.from({ length: head - first }, (_, at) => first + at);

/** "the force that protects the capital", "known for supplying": what somebody is or does at all times, without a date. */
function isHabit({ clause, trigger: { type } }: Candidate, reading: Reading): boolean {
  const verb = clause.verb!;
  // "Spain supports them" takes a side, "a force that supports the army" is for that
  if (type.kind !== 'act')
    return type.id === 'support' && verb.form === 'finite' && isLasting(clause) && isAside(clause);
  if (isUsual(clause, reading)) return true;
  if (!isLasting(clause)) return false;
  if (verb.form === 'finite')
    return isAside(clause) || (clause.link === 'adverbial' && clause.sense === 'while');
  return isReputed(clause, reading) || (verb.form === 'gerund' && describes(clause, reading));
}

/** "is frequently struck by tremors": told of no one time. */
const isUsual = ({ verb, adverbs, times }: Clause, { words, data }: Reading): boolean =>
  verb!.tense === 'present' &&
  !verb!.perfect &&
  times.length === 0 &&
  [...adverbs, ...inside(verb!.first, verb!.head)].some((at) => data.usually.includes(words[at]!.lower));

/** A plain present with no day. */
const isLasting = (clause: Clause): boolean => {
  const { first, last, tense, passive } = clause.verb!;
  // « négocie depuis mai »: what has a beginning has happened
  return first === last && tense === 'present' && !passive && clause.times.length === 0;
};

/** In a relative clause, or joined to one: "that guards the border and supports the army". */
const isAside = ({ link, governor }: Clause): boolean =>
  link === 'relative' || (link === 'joined' && governor !== undefined && isAside(governor));

/** "is known for sending", "notorious for attacking", « connu pour envoyer »: what somebody does, not what he did. */
function isReputed({ by = '', governor, governorAdjective }: Clause, { words, data }: Reading): boolean {
  const said =
    governorAdjective === undefined ? governor?.verb?.passive && governor.verb.head : governorAdjective;
  return /^(?:for|pour)$/u.test(by) && typeof said === 'number' && data.reputed.includes(words[said]!.lower);
}

/** "known for supplying", "is in supplying": the gerund says what something is. */
function describes(
  { by, governor, governorNoun, governorAdjective }: Candidate['clause'],
  { data }: Reading,
): boolean {
  if (by === undefined || governorNoun || governorAdjective !== undefined || !governor?.verb) return false;
  if ((by in data.aspectPrepositions && by !== 'for') || by === 'en') return false;
  return governor.verb.form === 'participle' || /^(?:be|être|have|avoir|include)$/u.test(governor.verb.lemma);
}

/** "did not refuse"; "declined to comment", "declined to be named": nobody refused to do anything. */
function isNoRefusal({ clause, object = clause.objects[0] }: Candidate, reading: Reading): boolean {
  const { words, data } = reading;
  // « a décliné une demande de commentaire »
  const comments = [object, ...(object?.after ?? [])].some(
    (phrase) => phrase !== undefined && data.comments.includes(words[phrase.head]!.lemma),
  );
  if (clause.verb!.negated || comments) return true;
  return reading.clauses.some(
    (below) =>
      below.governor === clause &&
      below.link === 'infinitive' &&
      (hidesName(below, reading) || reading.data.commenting.includes(below.verb?.lemma ?? '')),
  );
}

/** "asked not to be named", "declined to be identified". */
function hidesName({ link, verb, governor }: Clause, { data }: Reading): boolean {
  if (link !== 'infinitive' || !verb?.passive) return false;
  const outlook = data.outlook[governor?.verb?.lemma ?? ''];
  return verb.negated
    ? outlook !== undefined
    : outlook === 'averted' && data.namesSources.includes(verb.lemma);
}

/** « ayant requis l'anonymat » */
const asksForAnonymity = (
  { clause, trigger, object = clause.objects[0] }: Candidate,
  { words, data }: Reading,
): boolean =>
  trigger.type.id === 'demand' && object !== undefined && data.anonymity.includes(words[object.head]!.lower);

/** Somebody says it: an actor, not "the report" or "it". */
function speaks(candidate: Candidate, reading: Reading): boolean {
  const { clause } = candidate;
  if (clause.verb!.passive)
    return (
      clause.complements.some(({ preposition }) => reading.data.agent.includes(preposition ?? '')) ||
      clause.subject !== undefined
    );
  const subject = subjectOf(clause, reading.data);
  if (!subject) return false;
  const { lower } = reading.words[subject.head]!;
  return reading.data.personalPronouns.includes(lower) || participantOf(subject, 'actor', reading) !== null;
}

/** "agreed to step down": who leaves office leaves it alone; no agreement, but the step planned. */
const isConsent = ({ clause, trigger }: Candidate, found: Candidate[]): boolean =>
  trigger.type.id === 'agreement' &&
  found.some(
    (below) =>
      below.trigger.type.id === 'resignation' &&
      below.clause.link === 'infinitive' &&
      below.clause.governor === clause,
  );

/** « condamnée à verser deux millions », "ordered to compensate": the sentence itself, not what came of it. */
const isPunishment = ({ clause, trigger }: Candidate, found: Candidate[]): boolean =>
  trigger.type.id !== 'court-decision' &&
  clause.link === 'infinitive' &&
  found.some((above) => above.trigger.type.id === 'court-decision' && clause.governor === above.clause);
