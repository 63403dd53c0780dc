import type { UncoveredReason } from '../../model.ts';
import { isPlannedBy, type Candidate, type Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { hasObject, isAimed, saysWhatItIs, type Clause } from '../clauses/clause.ts';
import { comesBackFrom, lentTo } from '../candidates/light-verbs.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { beginningOf, wholeOf } from '../reading/phrases.ts';
import { isPlace } from '../roles/places.ts';
import { speaksForPeople } from '../roles/participants.ts';
import { doneWhenAnnounced } from '../status/index.ts';

/** Why a noun gives no event, or null if it does. */
export function unworthyNoun(
  candidate: Candidate,
  found: Candidate[],
  reading: Reading,
): UncoveredReason | null {
  if (isTakenUpHere(candidate, found, reading) || isRuledUpon(candidate, found, reading)) return 'taken-up';
  // « la conférence des évêques a condamné … »
  if (speaksForPeople(candidate.phrase!, reading)) return 'bare-noun';
  if (isMissing(candidate, reading)) return 'absence';
  if (isBasis(candidate, reading) || isOfBodysName(candidate, reading)) return 'bare-noun';
  if (isTravelling(candidate, reading)) return null;
  if (isCondition(candidate, reading) || isPeopleHurt(candidate, reading)) return 'state';
  if (isRunningOut(candidate, reading)) return 'state';
  if (isRethought(candidate, reading)) return 'rethought';
  if (isJourney(candidate, reading)) return 'state';
  if (candidate.trigger.type.kind === 'speech') return speechNoun(candidate, reading);
  return anchored(candidate, reading) ? null : 'bare-noun';
}

/** « le ministre, en visite lundi à Lomé », « est en voyage en Irak »: with a day or a place, a journey. */
const isTravelling = ({ phrase, clause, trigger }: Candidate, { lang, data }: Reading): boolean =>
  lang === 'fr' &&
  trigger.type.id === 'visit' &&
  phrase!.preposition === 'en' &&
  (clause.times.length > 0 ||
    [...phrase!.after, ...clause.complements].some(
      ({ preposition, opens }) => opens! > phrase!.last && data.placePrepositions.includes(preposition ?? ''),
    ));

/** « des soldats en révolte »: a bare noun behind « en » says in what state they are. */
const isCondition = ({ phrase }: Candidate, { lang }: Reading): boolean =>
  lang === 'fr' &&
  phrase!.preposition === 'en' &&
  phrase!.first === phrase!.last &&
  phrase!.after.length === 0;

/** "visited the wounded", "the dead", « les blessés »: people, not what befell them. */
const isPeopleHurt = ({ phrase, trigger }: Candidate, { words, data }: Reading): boolean =>
  trigger.type.id === 'casualties' &&
  (trigger.word.sense === 'wounded' || words[phrase!.head]!.pos === 'ADJ') &&
  phrase!.first + 1 === phrase!.head &&
  data.definites.includes(words[phrase!.first]!.lower);

/** "firms working under Chadian contracts": by virtue of what, told without a day. */
const isBasis = ({ phrase, clause }: Candidate, reading: Reading): boolean =>
  reading.data.bases.includes(phrase!.preposition ?? '') &&
  !phrase!.dated &&
  lentTo(phrase!, clause, reading) === undefined;

/** « l'Organisation pour l'interdiction des armes chimiques », "the Commission for the Withdrawal": what a body is called. */
function isOfBodysName({ phrase }: Candidate, { positions, words, data }: Reading): boolean {
  const host = positions.get(phrase!)?.of;
  if (!host || !/^(?:pour|for|de|of)$/u.test(phrase!.preposition ?? '')) return false;
  const { text, lemma, lower } = words[host.head]!;
  return /^\p{Lu}\p{Ll}/u.test(text) && [lemma, lower].some((each) => data.bodies.includes(each));
}

/** « le départ du ministre pour Rome »: he comes back. */
const isJourney = ({ phrase, trigger }: Candidate, reading: Reading): boolean =>
  trigger.type.id === 'resignation' &&
  phrase!.after.some(
    (inner) => /^(?:pour|vers|for|to)$/u.test(inner.preposition ?? '') && isPlace(inner, reading),
  );

/** "the lack of consultation". */
function isMissing({ phrase }: Candidate, { positions, words, data }: Reading): boolean {
  const host = positions.get(phrase!)?.of;
  return host !== undefined && data.absences.includes(words[host.head]!.lemma);
}

/** "reconsider its deployment", "think again about the mission": what one thinks over is there already. */
function isRethought({ phrase }: Candidate, { positions, words, data }: Reading): boolean {
  const { as, clause } = positions.get(phrase!) ?? {};
  const verb = as === 'subject' ? undefined : clause?.verb;
  const opening = words[phrase!.first]!.lower;
  const given = data.possessives.includes(opening) || data.definites.includes(opening);
  return given && verb !== null && verb !== undefined && data.rethinking.includes(verb.lemma);
}

/** A noun needs something that ties it to an event: a participant, a date, a number, a verb that makes it happen. */
function anchored(candidate: Candidate, reading: Reading): boolean {
  const { words, data } = reading;
  const phrase = candidate.phrase!;
  const own = words.slice(phrase.first, phrase.last + 1);
  if (/^(?:this|that|these|those|such|ce|cet|cette|ces)$/u.test(own[0]!.lower))
    return happens(candidate, reading);
  const counted = own.some(({ pos, lower }) => pos === 'NUM' || lower in data.ordinals);
  // "by 84 votes to 30"
  if (counted) return !data.tallies.includes(words[phrase.head]!.lemma);
  const named = reading.actors.some(({ start, end }) => start >= own[0]!.start && end <= own.at(-1)!.end);
  const tied =
    named ||
    phrase.possessor !== undefined ||
    phrase.dated !== undefined ||
    phrase.after.length > 0 ||
    data.possessives.includes(own[0]!.lower) ||
    isMeasured(phrase, reading);
  return happens(candidate, reading) || (tied && stands(candidate, reading));
}

/** "a week of clashes", "a 20th round of sanctions": so much of it and no more is one event. */
function isMeasured(phrase: NounPhrase, reading: Reading): boolean {
  const { words, data } = reading;
  const whole = wholeOf(phrase, reading);
  return (
    whole !== phrase &&
    /^(?:subject|object)$/u.test(reading.positions.get(whole)?.as ?? '') &&
    words
      .slice(whole.first, whole.head)
      .some(({ pos, lower }) => pos === 'NUM' || data.indefinites.includes(lower) || lower in data.ordinals)
  );
}

/** Subject of a finite verb, object of a verb that lends it its tense, or after a preposition of time. */
function happens({ phrase, clause, trigger }: Candidate, reading: Reading): boolean {
  const { data } = reading;
  const preposition = phrase!.preposition ?? '';
  if (data.aspectPrepositions[preposition] === 'past' && !isTopic(phrase!, reading)) return true;
  if (!clause.verb) return false;
  if (
    comesBackFrom(phrase!, clause, data) ||
    isEngagedIn(phrase!, clause, reading) ||
    isDatedByMeans(phrase!, clause, data) ||
    isDatedByClause(phrase!, reading)
  )
    return true;
  const outlook = outlookOf(clause, reading) ?? '';
  if (clause.subject === phrase) return goesOn(clause, outlook, reading);
  if (lentTo(phrase!, clause, reading) !== undefined || beginningOf(phrase!, reading) !== phrase!)
    return true;
  // "announced new sanctions": announced as done
  const announced = data.saying[clause.verb.lemma] === 'announces' && doneWhenAnnounced(trigger.type.id);
  return (
    hasObject(clause, phrase) && (announced || /^(?:begun|ended|known|happened|attempted)$/u.test(outlook))
  );
}

/** "the contract expired at midnight": nobody signed one then. */
const isRunningOut = (
  { trigger, phrase, clause: { verb, subject } }: Candidate,
  { data }: Reading,
): boolean =>
  trigger.type.id === 'agreement' && phrase === subject && data.expiring.includes(verb?.lemma ?? '');

/** "is on a visit to", « est en visite »: what somebody is at, not what a report is on. */
const isEngagedIn = (
  { preposition = '', first }: NounPhrase,
  clause: Clause,
  { words, data }: Reading,
): boolean =>
  clause.verb!.lemma === data.copula &&
  /^(?:on|en)$/u.test(preposition) &&
  first > clause.verb!.head &&
  !data.definites.includes(words[first]!.lower);

/** The verb says that its subject took place, or when; "talks are under way". */
const goesOn = (clause: Clause, outlook: string, reading: Reading): boolean =>
  (takesPlace(outlook) && !isMaking(clause, reading)) ||
  clause.times.length > 0 ||
  isUnderWay(clause, reading);

/** "protests over fishing quotas": without an article, what it is about. */
const isTopic = ({ preposition, first, possessor, after, dated }: NounPhrase, { words }: Reading): boolean =>
  preposition === 'over' &&
  !possessor &&
  !dated &&
  after.length === 0 &&
  /^(?:NOUN|ADJ)$/u.test(words[first]!.pos);

/** "talks are under way", « des pourparlers sont en cours ». */
const isUnderWay = (
  { verb, complements, adjectives, adverbs, objects }: Clause,
  { words, data }: Reading,
): boolean =>
  verb?.lemma === data.copula &&
  [...adjectives, ...adverbs, ...[...complements, ...objects].map(({ head }) => head)].some((at) =>
    data.ongoing.includes(words[at]!.lower),
  );

/** "ended in May with a coup", "called elections for May": the clause says when. */
function isDatedByMeans(phrase: NounPhrase, clause: Clause, data: Reading['data']): boolean {
  const means = clause.complements.includes(phrase) && data.byMeans.includes(phrase.preposition ?? '');
  return isAimed(clause, phrase) || (means && clause.times.length > 0);
}

const takesPlace = (outlook: string): boolean => /^(?:begun|ended|happened)$/u.test(outlook);

/** "the agreement makes no mention": what makes something does not thereby happen; what "takes place" does. */
function isMaking(clause: Clause, reading: Reading): boolean {
  const { words, data } = reading;
  const { verb, objects } = clause;
  const { lemma, head } = verb!;
  // "the agreement ends months of talks"
  if (objects.length > 0 && outlookOf(clause, reading) === 'ended') return true;
  const idiom = `${lemma} ${words[head + 1]?.lower ?? ''}` in data.outlook;
  return lemma in data.light && objects.length > 0 && !idiom;
}

/** "a withdrawal that must be completed this summer", "elections scheduled for May": what is said of it dates it. */
function isDatedByClause(phrase: NounPhrase, reading: Reading): boolean {
  return reading.clauses.some(
    (clause) =>
      clause.times.length > 0 &&
      ((clause.link === 'relative' && clause.antecedent === phrase) || isPlannedBy(clause, phrase, reading)),
  );
}

/** In a place where news stands: subject, object, or below a plan, threat or decision; not in an aside such as "known for its …". */
function stands({ phrase, clause }: Candidate, reading: Reading): boolean {
  const { data, positions, words } = reading;
  const position = positions.get(phrase!);
  if (position?.as === 'object' && saysWhatItIs(clause, words)) return false;
  if (position?.as === 'subject' || position?.as === 'object') return true;
  if (phrase!.preposition && phrase!.preposition in data.aspectPrepositions) return true;
  const host = position?.of;
  if (host) {
    const { lemma } = words[host.head]!;
    return lemma in data.outlookNouns || data.measures.includes(lemma) || isMeasured(phrase!, reading);
  }
  return clause.verb !== null && (clause.verb.lemma in data.outlook || clause.verb.lemma in data.saying);
}

/** "made a threat", "Chad's denial came …": elsewhere a noun of saying only takes up what was said. */
function speechNoun({ phrase, clause }: Candidate, reading: Reading): UncoveredReason | null {
  const { data } = reading;
  // « elle a fait appel »: a bare noun makes an idiom with its verb
  const idiom = reading.lang === 'fr' && phrase!.first === phrase!.last;
  const made = !idiom && lentTo(phrase!, clause, reading) !== undefined;
  const owned =
    phrase!.possessor !== undefined ||
    phrase!.after.some(({ preposition }) => preposition === 'from' || data.agent.includes(preposition ?? ''));
  const acted = reading.positions.get(phrase!)?.as === 'object';
  const causes = acted && outlookOf(clause, reading) === 'happened';
  const told = clause.verb !== null && (clause.subject === phrase || causes);
  return made || (owned && told) ? null : 'speech-noun';
}

/** "hit the town; the strike …": a bare definite noun takes up the event of its kind told before it. */
const isTakenUpHere = (
  { phrase, trigger, word }: Candidate,
  found: Candidate[],
  { words, data }: Reading,
): boolean =>
  phrase!.first + 1 === phrase!.last &&
  phrase!.after.length === 0 &&
  data.definites.includes(words[phrase!.first]!.lower) &&
  found.some((other) => other.word < word && other.trigger.type === trigger.type);

/** "The court annulled the delay": what a court undoes had been done, and is told by the ruling. */
const isRuledUpon = ({ clause, phrase }: Candidate, found: Candidate[], reading: Reading): boolean =>
  clause.objects.includes(phrase!) &&
  outlookOf(clause, reading) === 'averted' &&
  found.some((other) => other.trigger.type.id === 'court-decision' && other.clause === clause);
