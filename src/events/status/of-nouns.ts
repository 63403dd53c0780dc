import type { Outlook } from '../../languages/clauses.ts';
import type { EventMention, Stance } from '../../model.ts';
import { isPlannedBy, type Candidate, type Reading } from '../candidates/index.ts';
import { lentTo } from '../candidates/light-verbs.ts';
import type { NounPhrase, VerbGroup } from '../clauses/chunk.ts';
import { isAimed, type Clause } from '../clauses/clause.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { isPast } from './of-adverbials.ts';
import { ofClause } from './of-verbs.ts';
import { asBroughtUp, byFate, bySuffering, byTelling } from './told-of.ts';
import { attempted, unplanned, verdictOf, type Verdict } from './verdict.ts';

/** A noun: its adjectives, the phrase or preposition it hangs on, then the verb that governs it. */
export function ofNoun(phrase: NounPhrase, candidate: Candidate, reading: Reading): Verdict | null {
  return (
    byFate(phrase, reading) ??
    byTelling(phrase, reading) ??
    bySuffering(phrase, candidate, reading) ??
    byAdjectives(phrase, candidate, reading) ??
    byParticiple(phrase, candidate, reading) ??
    byAim(phrase, candidate, reading) ??
    byOpening(phrase, candidate, reading) ??
    bySuch(phrase, reading) ??
    byPosition(phrase, candidate, reading) ??
    byAny(phrase, reading)
  );
}

/** Its own words, and those of what makes one word with it: « un coup d'État manqué ». */
function wordsAt(phrase: NounPhrase, { words, data }: Reading): number[] {
  const inner = phrase.after[0];
  const bare =
    inner?.host === phrase && data.belonging.includes(inner.preposition ?? '') && inner.first === inner.head;
  const last = bare && words[inner.head]!.pos === 'NOUN' ? inner.last : phrase.last;
  return Array.from({ length: last - phrase.first + 1 }, (_, at) => phrase.first + at);
}

function byAdjectives(phrase: NounPhrase, { trigger }: Candidate, reading: Reading): Verdict | null {
  const { words, data } = reading;
  for (const at of wordsAt(phrase, reading)) {
    const { lower, lemma, text } = words[at]!;
    if (at === phrase.head) continue;
    if (data.negators.includes(lower)) return { status: 'denied', rule: 'negation', text };
    const outlook = data.outlookAdjectives[lemma] ?? data.outlookAdjectives[lower];
    // "a failed coup", « un attentat manqué »; "failed talks" came to nothing
    if (outlook === 'attempted' && STRIKES.has(trigger.type.id)) return attempted(null, text);
    const verdict = outlook && verdictOf(outlook, 'adjective', text);
    if (verdict) return verdict;
  }
  return null;
}

/** What is done by trying it. */
const STRIKES: ReadonlySet<string> = new Set(['attack', 'coup']);

function byParticiple(phrase: NounPhrase, candidate: Candidate, reading: Reading): Verdict | null {
  const planning = reading.clauses.find(
    (clause) => isPlannedBy(clause, phrase, reading) && !isConcludedBy(clause, candidate, reading),
  );
  return planning
    ? { status: 'planned', rule: 'adjective', text: reading.words[planning.verb!.head]!.text }
    : null;
}

/** "called elections for May": what is set for a day lies ahead of the setting. */
function byAim(phrase: NounPhrase, { clause }: Candidate, { words }: Reading): Verdict | null {
  if (!isAimed(clause, phrase)) return null;
  return { status: 'planned', rule: 'planned-by-verb', text: words[clause.verb!.head]!.text };
}

/** "such a deal could not be reconciled with", « un tel accord serait »: one that may come is spoken of. */
function bySuch(phrase: NounPhrase, { words, positions }: Reading): Verdict | null {
  const such = words
    .slice(phrase.first, phrase.first + 2)
    .find(({ lower }) => /^(?:such|tel|telle)$/u.test(lower));
  const { verb } = positions.get(phrase)?.clause ?? {};
  return such && verb?.modality && !verb.perfect
    ? { status: 'planned', rule: 'hypothetical', text: such.text }
    : null;
}

/** "any withdrawal": none in particular. */
function byAny(phrase: NounPhrase, { words }: Reading): Verdict | null {
  const any = words
    .slice(phrase.first, phrase.head)
    .find(({ lower }) => lower === 'any' || lower === 'tout' || lower === 'toute');
  return any ? { status: 'planned', rule: 'indefinite', text: any.text } : null;
}

/** "after the coup", "before the vote", "without a withdrawal". */
function byOpening(phrase: NounPhrase, candidate: Candidate, reading: Reading): Verdict | null {
  const { clause } = candidate;
  const { data, words } = reading;
  const preposition = phrase.preposition;
  const agreed = isAgreed(candidate, reading) && /^(?:pour|for)$/u.test(preposition ?? '');
  if (agreed) return { status: 'planned', rule: 'agreed', text: words[phrase.head]!.text };
  const outlook = preposition ? data.aspectPrepositions[preposition] : undefined;
  if (
    !outlook ||
    preposition === 'for' ||
    preposition === 'pour' ||
    preposition === 'against' ||
    preposition === 'contre'
  )
    return null;
  const text = words[phrase.opens ?? phrase.first]!.text;
  if (outlook === 'past') return { status: 'occurred', rule: 'after', text, background: true };
  if (outlook === 'planned' && isPast(clause) && preposition === 'until') return null;
  return verdictOf(outlook, 'preposition', text);
}

/** "signed a contract for the delivery of …": what is agreed on is still to come. */
function isAgreed({ clause, trigger }: Candidate, { knowledge, lang }: Reading): boolean {
  const triggers = knowledge.lexicons[lang].verbs.get(clause.verb?.lemma ?? '') ?? [];
  return trigger.type.kind === 'act' && triggers.some(({ type }) => type.id === 'agreement');
}

function byPosition(phrase: NounPhrase, candidate: Candidate, reading: Reading): Verdict | null {
  const position = reading.positions.get(phrase);
  if (!position) return null;
  const { clause, as, of } = position;
  if (of && as === 'within') return withinPhrase(phrase, of, { candidate, reading });
  if (of) return ofNoun(of, { ...candidate, phrase: of }, reading);
  if (!clause.verb) return ofClause(clause, reading, new Set());
  // "urged both sides to talk during a visit to Niger": the visit is not what is asked for
  if (isOccasion(phrase, clause, reading)) return ofClause(clause, reading, new Set());
  const acted = isActedUpon(phrase, { clause, as }, reading);
  if (acted && isOfYear(phrase, reading) && reading.data.rethinking.includes(clause.verb.lemma))
    return {
      status: 'occurred',
      rule: 'taken-for-granted',
      background: true,
      text: reading.words[clause.verb.head]!.text,
    };
  if (acted)
    return (
      asEscaped(phrase, clause, reading) ??
      asFoiled(candidate, clause, reading) ??
      asBroughtUp(phrase, candidate, { clause, reading }) ??
      asObject(phrase, candidate, { clause, reading })
    );
  return ofClause(clause, reading, new Set());
}

/** "during a visit"; "approved in a referendum", "decided at a meeting": where and when it is agreed is not what is. */
function isOccasion({ preposition = '' }: NounPhrase, { verb }: Clause, { data }: Reading): boolean {
  if (data.occasions.includes(preposition)) return true;
  const decided = data.outlook[verb!.lemma] === 'planned';
  return decided && /^(?:in|at)$/u.test(preposition) && !(`${verb!.lemma} ${preposition}` in data.outlook);
}

/** "escaped arrest"; "escaped an attack", which there was. */
function asEscaped({ first }: NounPhrase, { verb }: Clause, { words, data }: Reading): Verdict | null {
  if (!data.escaping.includes(verb!.lemma) || verb!.negated || words[first]!.pos === 'DET') return null;
  return { status: 'denied', rule: 'averted-by-verb', text: words[verb!.head]!.text };
}

/** "foiled an attack": somebody had tried. */
function asFoiled({ trigger }: Candidate, clause: Clause, reading: Reading): Verdict | null {
  const { lemma, head } = clause.verb!;
  if (!reading.data.foiling.includes(lemma) || !STRIKES.has(trigger.type.id)) return null;
  return attempted(ofClause(clause, reading, new Set()), reading.words[head]!.text);
}

/** Object, subject of a passive or complement behind the verb; « bloqué par une offensive »: what does it is none. */
function isActedUpon(
  { preposition, opens, first }: NounPhrase,
  { clause: { verb }, as }: { clause: Clause; as: string },
  { data }: Reading,
): boolean {
  if (verb!.passive && data.agent.includes(preposition ?? '')) return false;
  const behind = as === 'complement' && (opens ?? first) > verb!.head;
  return as === 'object' || (as === 'subject' && verb!.passive) || behind;
}

/** "the decision on a withdrawal", "threat of sanctions": the noun above governs. */
function withinPhrase(
  phrase: NounPhrase,
  outer: NounPhrase,
  { candidate, reading }: { candidate: Candidate; reading: Reading },
): Verdict | null {
  const noun = reading.words[outer.head]!;
  if (isTakenForGranted(phrase, candidate, reading))
    return { status: 'occurred', rule: 'taken-for-granted', background: true, text: noun.text };
  const outlook = phrase.preposition === undefined ? undefined : reading.data.outlookNouns[noun.lemma];
  const told = (): Verdict | null =>
    outer.preposition || reading.positions.get(outer)
      ? ofNoun(outer, { ...candidate, phrase: outer }, reading)
      : null;
  if (outlook === 'attempted') return attempted(told(), noun.text);
  const verdict = outlook && verdictOf(outlook, 'noun', noun.text);
  return verdict ?? told();
}

/** "questions about the air strike", "an appeal against his conviction": of these there was one, whatever is asked of it. */
function isTakenForGranted(
  { first, preposition = '', possessor }: NounPhrase,
  { trigger: { type } }: Candidate,
  { words, data }: Reading,
): boolean {
  const about = /^(?:about|over|against|contre)$/u.test(preposition);
  const { lower } = words[first]!;
  const known = possessor !== undefined || data.definites.includes(lower) || data.possessives.includes(lower);
  return about && known && doneWhenAnnounced(type.id);
}

/** "a ceasefire agreed on Monday": there it is, once it is agreed. */
const isConcludedBy = (
  { verb }: Clause,
  { trigger: { type } }: Candidate,
  { knowledge, lang }: Reading,
): boolean =>
  /^(?:agreement|ceasefire)$/u.test(type.id) &&
  (knowledge.lexicons[lang].verbs.get(verb!.lemma) ?? []).some((known) => known.type.id === 'agreement');

/** Types whose announcement by those who do it is the doing, or comes after it. */
const DONE_WHEN_ANNOUNCED: ReadonlySet<string> = new Set([
  'sanction',
  'suspension',
  'expulsion',
  'arrest',
  'casualties',
  'agreement',
  'appointment',
  'resignation',
  'ceasefire',
  'court-decision',
  'media-ban',
  'restriction',
  'seizure',
  'un-decision',
  'attack',
  'coup',
  'release',
  'investigation',
]);

export const doneWhenAnnounced = (type: string): boolean => DONE_WHEN_ANNOUNCED.has(type);

/** « a annoncé la destruction par Israël de deux bâtiments »: none of his own plans. */
const isByOther = ({ after }: NounPhrase, { agent }: Reading['data']): boolean =>
  after.some(({ preposition }) => agent.includes(preposition ?? ''));

/** Types whose confirmation says no more than that they are decided. */
const STILL_TO_COME = new Set(['deployment', 'withdrawal', 'visit', 'meeting', 'election-timetable']);

/** "announced a withdrawal", « a confirmé l'envoi de policiers »: that they are to go, or have gone. */
function isStillToCome(stance: Stance | undefined, { trigger: { type, word } }: Candidate): boolean {
  // « ont proclamé l'annulation des élections »: with the word it is done
  if (stance === 'announces') return !doneWhenAnnounced(type.id) && word.sense !== 'annulling';
  return stance === 'confirms' && STILL_TO_COME.has(type.id);
}

function asObject(
  phrase: NounPhrase,
  candidate: Candidate,
  { clause, reading }: { clause: Clause; reading: Reading },
): Verdict | null {
  const verb = clause.verb!;
  const { words, data } = reading;
  const text = words[verb.head]!.text;
  const light = lentTo(phrase, clause, reading);
  const outlook = outlookOf(clause, reading, phrase.preposition);
  const stance = data.saying[verb.lemma];
  if (isStillToCome(stance, candidate) && !isByOther(phrase, data))
    return { status: 'planned', rule: 'announced', text };
  if (goesWithVerb(candidate, clause, { stance, outlook, data })) return ofClause(clause, reading, new Set());
  const told = asTried(clause, outlook, reading) ?? byStance(stance, verb, text);
  if (told) return told;
  if (outlook === 'known') return asKnown(phrase, verb, reading);
  if (outlook === 'ended' && isUnderWay(phrase, candidate, reading))
    return { status: 'occurred', rule: 'taken-for-granted', text, background: true };
  if (outlook === 'averted' && verb.negated) return { status: 'planned', rule: 'not-ruled-out', text };
  // « a revendiqué une attaque », "claimed the attack": whoever says he did it is not yet known to have
  const own = isGranted(candidate, verb, data) || (light && outlook !== 'alleged') ? undefined : outlook;
  return unplanned(outlook, verb, text) ?? byVerb(own, text) ?? ofClause(clause, reading, new Set());
}

/** « après avoir tenté un coup d'État ». */
function asTried(clause: Clause, outlook: Outlook | undefined, reading: Reading): Verdict | null {
  const tried = outlook === 'attempted' && isPast(clause) && !clause.verb!.negated;
  return tried
    ? attempted(ofClause(clause, reading, new Set()), reading.words[clause.verb!.head]!.text)
    : null;
}

/** "a deal to end the mutiny": whether or not it ends, it has begun. */
const isUnderWay = ({ first }: NounPhrase, { trigger: { type } }: Candidate, reading: Reading): boolean =>
  reading.data.definites.includes(reading.words[first]!.lower) && /^(?:force|power)$/u.test(type.family);

function byStance(stance: Stance | undefined, { negated }: VerbGroup, text: string): Verdict | null {
  if (stance === 'denies') return { status: negated ? 'reported' : 'denied', rule: 'denied-by-verb', text };
  const open = stance === 'promises' || stance === 'demands';
  return open ? { status: 'planned', rule: `${stance}-by-verb`, text } : null;
}

/** "approved his resignation": now he has resigned. */
const isGranted = ({ trigger }: Candidate, { lemma }: VerbGroup, { permitting }: Reading['data']): boolean =>
  trigger.type.id === 'resignation' && permitting.includes(lemma);

/** What is announced, spoken of as planned, or voted for stands or falls with the verb. */
function goesWithVerb(
  { trigger: { type } }: Candidate,
  clause: Clause,
  {
    stance,
    outlook,
    data,
  }: { stance: Stance | undefined; outlook: Outlook | undefined; data: Reading['data'] },
): boolean {
  if (stance === 'announces' || (outlook === 'planned' && type.kind === 'speech')) return true;
  // « des sanctions ont été décidées », « a décidé de sanctions »
  const decided = data.deciding.includes(clause.verb!.lemma) && isPast(clause) && !clause.verb!.negated;
  if (decided && DECREED.has(type.id)) return true;
  // « a voté la prolongation du mandat »: the vote is the act
  return data.voting.includes(clause.verb!.lemma) && doneWhenAnnounced(type.id) && isPast(clause);
}

/** What a government does by deciding it. */
export const DECREED: ReadonlySet<string> = new Set([
  'suspension',
  'sanction',
  'expulsion',
  'media-ban',
  'restriction',
]);

/** "asked the court to review a 2010 ruling": what has its year has been. */
const isOfYear = ({ first, head }: NounPhrase, { words }: Reading): boolean =>
  words.slice(first, head).some(({ text }) => /^(?:19|20)\d\d$/u.test(text));

const byVerb = (outlook: Outlook | undefined, text: string): Verdict | null =>
  outlook ? verdictOf(outlook, 'verb', text) : null;

/** "deplored the attack": there was one; « a dénoncé un « sabotage » »: in marks, the word is the speaker's. */
function asKnown(phrase: NounPhrase, { head, lemma }: VerbGroup, reading: Reading): Verdict {
  const { words, data } = reading;
  const { text } = words[head]!;
  if (isMarked(phrase, reading)) return { status: 'alleged', rule: 'in-quotes', text };
  // « a dénoncé un enlèvement »: so the speaker calls it; "denounced the attack": there was one
  const opening = words[phrase.first]!;
  const untold = data.indefinites.includes(opening.lower) || opening.pos === 'NOUN' || opening.pos === 'ADJ';
  if (untold && data.contesting.includes(lemma)) return { status: 'alleged', rule: 'alleged-by-verb', text };
  return { status: 'occurred', rule: 'taken-for-granted', text, background: true };
}

const isMarked = ({ first, head }: NounPhrase, { words }: Reading): boolean =>
  words.slice(Math.max(0, first - 1), head).some(({ text }) => /^[«“"]$/u.test(text));

/** The definite noun that takes up an earlier mention has that mention's standing: "the withdrawal" that was announced. */
export function takenUp(
  candidate: Candidate,
  earlier: EventMention[],
  { words, data }: Reading,
): Verdict | null {
  const { phrase } = candidate;
  if (!phrase) return null;
  const opening = words[phrase.first]!.lower;
  if (!data.definites.includes(opening) && !data.possessives.includes(opening) && !phrase.possessor)
    return null;
  // "the last walkout" is another one
  const another = words.slice(phrase.first, phrase.head).some(({ lower }) => data.formers.includes(lower));
  if (another) return null;
  const before = earlier.findLast(({ type }) => type === candidate.trigger.type.id);
  return before && (before.status === 'planned' || before.status === 'threatened')
    ? { status: before.status, rule: 'taken-up', text: words[phrase.head]!.text }
    : null;
}
