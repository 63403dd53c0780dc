import type { Role } from '../../../model.ts';
import type { Candidate, Reading } from '../../candidates/index.ts';
import type { NounPhrase } from '../../clauses/chunk.ts';
import { subjectOf, type Clause } from '../../clauses/clause.ts';
import { newPhrase } from '../../clauses/phrase-words.ts';
import { comesBackFrom, lentTo } from '../../candidates/light-verbs.ts';
import { outlookOf } from '../../clauses/outlooks.ts';
import { isPeople } from '../needs.ts';
import { movesForces, ownerWithin } from '../owners.ts';
import { beginningOf } from '../../reading/phrases.ts';
import { participantOf } from '../participants.ts';
import { isBody, isPlace } from '../places.ts';
import type { Filler } from './filler.ts';
import { agentOf, byPrepositions, isBareName, otherSide } from './prepositions.ts';

/** What stands around a noun, with the role it fills. */
export function nounFillers(candidate: Candidate, phrase: NounPhrase, reading: Reading): Filler[] {
  const { roles } = candidate.trigger.type;
  const { data } = reading;
  const subjectRole = candidate.trigger.word.swap ? otherSide(candidate.trigger) : roles.subject;
  const found: Filler[] = [];
  const of = phrase.after.find(
    ({ preposition, host }) => host === phrase && data.belonging.includes(preposition ?? ''),
  );
  for (const inner of phrase.after.filter((each) => !isOfWhatIsSaid(each, reading))) {
    const second = data.belonging.includes(inner.preposition ?? '') && inner !== of;
    found.push(...(second ? secondOf(inner, reading) : afterNoun(inner, subjectRole, candidate, reading)));
  }
  const { clause } = candidate;
  found.push(...insertedBehind(phrase, candidate, reading));
  const lent = lentBy(phrase, clause, reading);
  const owner = ownerBefore(phrase, lent, reading);
  if (owner)
    found.unshift({
      phrase: owner,
      role: roleOfPossessor(owner, found, { candidate, reading }) ?? subjectRole,
    });
  const subject = lent && (clause.verb!.passive ? agentOf(candidate, reading) : subjectOf(clause, data));
  if (subject)
    found.push({ phrase: subject, role: lent === 'object' ? otherSide(candidate.trigger) : subjectRole });
  if (lent)
    found.push(
      ...byPrepositions(
        clause.complements.filter(
          (each) => ![phrase, ...clause.complements].some(({ after }) => after.includes(each)),
        ),
        candidate,
        reading,
      ),
    );
  if (!found.some(({ role }) => role === subjectRole))
    found.push(...byAdjective(phrase, subjectRole, reading));
  if (!found.some(({ role }) => role === subjectRole))
    found.push(...byAnnouncer(candidate, subjectRole, reading));
  if (!found.some(({ role }) => role === subjectRole)) found.push(...byTraveller(candidate, reading));
  return found;
}

/** « a annoncé la suspension, par la Fifa, de la fédération »: between commas stands who does it, and then to whom. */
function insertedBehind(
  { last }: NounPhrase,
  { clause: { complements, verb }, trigger: { type } }: Candidate,
  { words, data }: Reading,
): Filler[] {
  const behind = (phrase: NounPhrase, at: number): boolean =>
    phrase.opens === at + 2 && words[at + 1]?.text === ',';
  const agent = complements.find(
    (each) =>
      data.agent.includes(each.preposition ?? '') && behind(each, last) && words[each.last + 1]?.text === ',',
  );
  if (!agent || verb?.passive) return [];
  const of = complements.find(
    (each) => data.belonging.includes(each.preposition ?? '') && behind(each, agent.last),
  );
  const role = type.roles.object ?? 'object';
  return [{ phrase: agent, role: type.roles.subject }, ...(of ? [{ phrase: of, role }] : [])];
}

/**
 * "Chad's withdrawal", "his arrest", « sa démission »: the possessor, or the pronoun where it is known whom it means. Whoever
 * "suffered its worst attack" did not make it.
 */
function ownerBefore(
  phrase: NounPhrase,
  lent: 'subject' | 'object' | undefined,
  reading: Reading,
): NounPhrase | undefined {
  const { possessor, first, head } = phrase;
  if (possessor || first === head || lent === 'object') return possessor;
  if (!reading.data.possessives.includes(reading.words[first]!.lower)) return undefined;
  const pronoun = newPhrase(first, first, first);
  return participantOf(pronoun, 'actor', reading) ? pronoun : undefined;
}

/** "Navalny's arrest", "her appointment": done to the person, unless it is said of whom else; "Chad's arrest of …" by Chad. */
function roleOfPossessor(
  owner: NounPhrase,
  found: Filler[],
  { candidate, reading }: { candidate: Candidate; reading: Reading },
): Role | undefined {
  const framed = candidate.trigger.type.roles.prepositions[reading.lang];
  // « leur interdiction par les autorités »: another does it to them
  const byOther = found.some(({ role }) => role === candidate.trigger.type.roles.subject);
  if (byOther && !isJudged(candidate)) return otherSide(candidate.trigger);
  const of = isJudged(candidate)
    ? 'recipient'
    : reading.data.belonging.map((each) => framed[each]).find(Boolean);
  const suffers = of === 'victim' || of === 'recipient';
  // "their attack": where "against" says who suffers, the owner acts
  const against = [framed['against'], framed['contre']].some((role) => role !== undefined && role === of);
  const own = reading.data.ownDeeds.includes(reading.words[candidate.word]!.lemma);
  if (!suffers || against || own || found.some(({ role }) => role === of)) return undefined;
  return arePersons(owner, reading) ? of : undefined;
}

/** "his conviction", "her acquittal", of the one who is judged; a "ruling" is the judge's. */
const isJudged = ({ trigger: { word } }: Candidate): boolean =>
  /^(?:conviction|acquittal|prosecution)$/u.test(word.sense ?? '');

/** A person's name, a common noun of people, or a pronoun that means them; no state and no body. */
function arePersons(phrase: NounPhrase, reading: Reading): boolean {
  const { words, actors, knowledge } = reading;
  const who = participantOf(phrase, 'actor', reading);
  if (who?.id !== undefined) return knowledge.actorsById.get(who.id)?.kind === 'person';
  if (reading.data.possessives.includes(words[phrase.head]!.lower)) return true;
  const { start, end } = words[phrase.head]!;
  const named = actors.find((actor) => actor.start < end && actor.end > start);
  return named ? (named.actorKind ?? 'person') === 'person' : isPeople(phrase, reading);
}

/** A light verb, or one that begins or ends the event, lends it its subject: "resumed strikes". */
function lentBy(phrase: NounPhrase, clause: Clause, reading: Reading): 'subject' | 'object' | undefined {
  const light = lentTo(phrase, clause, reading);
  if (light || !clause.verb || !clause.objects.includes(phrase)) return light;
  const outlook = outlookOf(clause, reading);
  return outlook === 'begun' || outlook === 'ended' ? 'subject' : undefined;
}

function afterNoun(
  inner: NounPhrase,
  subjectRole: Role | 'object',
  { trigger, clause, phrase }: Candidate,
  reading: Reading,
): Filler[] {
  const { roles } = trigger.type;
  const preposition = inner.preposition ?? '';
  if (reading.data.agent.includes(preposition))
    // "accused of abuses by the UN": the agent is that of the passive verb.
    return clause.verb?.passive ? [] : [{ phrase: inner, role: subjectRole }];
  const framed = roles.prepositions[reading.lang][preposition];
  const elsewhere = roles.object === 'object' ? 'object' : undefined;
  const role = framed === 'location' && !isPlace(inner, reading) ? elsewhere : framed;
  const does = isAgent(inner, phrase, reading) || (phrase !== undefined && isOwnDeed(inner, phrase, reading));
  if (role === roles.object && does) return [{ phrase: inner, role: subjectRole }];
  const settled = role !== undefined && (role !== 'object' || !reading.data.belonging.includes(preposition));
  if (settled) return [{ phrase: inner, role }];
  return reading.data.belonging.includes(preposition)
    ? [{ phrase: inner, role: roleOfOwner(inner, subjectRole, { trigger, reading }) }]
    : [];
}

/** « une invasion qualifiée de barbare par Lima »: what is said of it, and by whom, is no part of it. */
const isOfWhatIsSaid = (inner: NounPhrase, { clauses, data }: Reading): boolean =>
  clauses.some(
    ({ link, verb, complements }) =>
      link === 'participle' && verb !== null && verb.lemma in data.saying && complements.includes(inner),
  );

/** « le départ du directeur », "the resignation of the minister": who leaves does it himself. */
const isOwnDeed = ({ preposition }: NounPhrase, noun: NounPhrase, { words, data }: Reading): boolean =>
  data.belonging.includes(preposition ?? '') && data.ownDeeds.includes(words[noun.head]!.lemma);

/** « l'offensive de l'Azerbaïdjan contre l'enclave »: another phrase names who is struck. */
const isAgent = (inner: NounPhrase, noun: NounPhrase | undefined, reading: Reading): boolean =>
  reading.data.belonging.includes(inner.preposition ?? '') &&
  (isAttacker(inner, reading) ||
    noun?.after.some((other) => other.first > inner.first && isStruck(other, reading)) === true);

/** « une attaque de jihadistes »: who is called after what he does. */
const isAttacker = ({ head }: NounPhrase, { words, data }: Reading): boolean =>
  data.attackers.includes(words[head]!.lemma);

/** "an attack of rebels on the town"; not "the arrest of Diaz on charges of theft". */
const isStruck = ({ preposition = '', head }: NounPhrase, { words, data }: Reading): boolean =>
  STRIKES.test(preposition) && data.outlookNouns[words[head]!.lemma] !== 'alleged';

const STRIKES = /^(?:against|on|contre|sur)$/u;

/** "the withdrawal of France" and "the withdrawal of troops": a name alone acts, a thing is acted upon. */
function roleOfOwner(
  inner: NounPhrase,
  subjectRole: Role | 'object',
  { trigger, reading }: { trigger: Candidate['trigger']; reading: Reading },
): Role | 'object' {
  const { object } = trigger.type.roles;
  const { words, data } = reading;
  const acting = participantOf(inner, 'actor', reading);
  const owned = data.possessives.includes(words[inner.host?.first ?? inner.first]!.lower);
  if (acting && !owned && isBareName(inner, reading) && isBody(inner, reading)) return subjectRole;
  return object ?? (acting && trigger.needs.size === 0 ? subjectRole : 'object');
}

/** « le retrait des troupes du Niger »: the second « de » tells where. */
function secondOf(inner: NounPhrase, reading: Reading): Filler[] {
  return isPlace(inner, reading) ? [{ phrase: inner, role: 'location' }] : [];
}

/** "announced a withdrawal of its troops": who announces or plans it will do it, unless another is named by its troops. */
function byAnnouncer(candidate: Candidate, role: Role | 'object', reading: Reading): Filler[] {
  const { clause, phrase } = candidate;
  // "announced the death of two soldiers": whoever tells of it has killed nobody
  if (candidate.trigger.type.id === 'casualties') return [];
  const inner = phrase!.after.find(({ preposition }) => reading.data.belonging.includes(preposition ?? ''));
  // « leur retrait de la Cour »: theirs, whatever they leave
  const theirs = reading.data.possessives.includes(reading.words[phrase!.first]!.lower);
  if (!theirs && inner && movesForces(candidate) && ownerWithin(inner, reading)) return [];
  const owner = inner ? byAdjective(inner, isSold(candidate, reading) ? 'source' : role, reading) : [];
  // « a annoncé la libération de dix détenus kényans »: done to the Kenyans, and by whom is not said
  if (owner.length > 0) return candidate.trigger.type.roles.object === 'victim' ? [] : owner;
  const acted = clause.objects.includes(beginningOf(phrase!, reading));
  const subject = plansObject(clause, reading) && acted ? subjectOf(clause, reading.data) : undefined;
  return subject ? [{ phrase: subject, role }] : [];
}

/** "announced", "promised", "plans". */
function plansObject({ verb }: Clause, { data }: Reading): boolean {
  const lemma = verb?.lemma ?? '';
  const stance = data.saying[lemma] ?? data.outlook[lemma] ?? '';
  return ['announces', 'promises', 'planned'].includes(stance) && !data.permitting.includes(lemma);
}

/** "the purchase of Russian jets" is not made by Russia: behind one of its prepositions stands who sells. */
const isSold = ({ trigger }: Candidate, { lang }: Reading): boolean =>
  trigger.type.roles.prepositions[lang][lang === 'en' ? 'from' : 'à'] === 'source';

/** « le roi, en visite à Kinshasa, … », "said during a visit to Niger": who acts there is the visitor. */
function byTraveller({ clause, phrase, trigger }: Candidate, { data, words }: Reading): Filler[] {
  const preposition = phrase!.preposition ?? '';
  // « de retour d'une visite »
  const before =
    /^(?:after|après)$/u.test(preposition) && data.indefinites.includes(words[phrase!.first]!.lower);
  const away =
    preposition === 'en' ||
    preposition === 'on' ||
    data.occasions.includes(preposition) ||
    before ||
    comesBackFrom(phrase!, clause, data);
  const subject = trigger.type.id === 'visit' && away ? subjectOf(clause, data) : undefined;
  const free = subject && !subject.preposition && !phrase!.after.includes(subject);
  return free ? [{ phrase: subject, role: trigger.type.roles.subject }] : [];
}

/** "the French withdrawal", « le retrait français »: the one it belongs to. */
function byAdjective(phrase: NounPhrase, role: Role | 'object', reading: Reading): Filler[] {
  const { words, actors } = reading;
  const found = actors.find(
    (actor) =>
      actor.kind === 'demonym' &&
      actor.start >= words[phrase.first]!.start &&
      actor.end <= words[phrase.last]!.end &&
      actor.id,
  );
  if (!found) return [];
  const at = words.findIndex(({ start }) => start >= found.start);
  return [{ phrase: newPhrase(at, at, at), role }];
}
