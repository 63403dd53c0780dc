import type { Participant, Role } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { isBareName } from './fillers/prepositions.ts';
import { isPeople } from './needs.ts';
import { contentOf } from '../reading/phrases.ts';
import { fromMention, participantOf, participantsIn } from './participants.ts';

/** Roles in which a thing stands for whose it is: "Russian missiles hit …", "shelled Ukrainian cities". */
const OWNED = new Set<Role>(['actor', 'victim', 'recipient']);

/** Whose a thing is, where it stands in the place of a side: by possessor, adjective or "of". */
export function ownerOfThing(
  phrase: NounPhrase,
  asked: Role,
  reading: Reading,
  demanded = false,
): Participant[] {
  if (!OWNED.has(asked)) return [];
  const role = asked === 'recipient' && isDoneTo(phrase, reading) ? 'about' : asked;
  const { words, actors, data } = reading;
  const adjective = actors.find(
    ({ kind, start, end }) =>
      kind === 'demonym' && start >= words[phrase.first]!.start && end <= words[phrase.last]!.end,
  );
  if (phrase.possessor) return participantsIn(phrase.possessor, role, reading);
  if (adjective) return [fromMention(adjective, role)];
  // « une attaque de missile dans le golfe d'Aden »: Aden is no owner of missiles
  const inner = phrase.after.find(
    ({ preposition, host }) => host === phrase && data.belonging.includes(preposition ?? ''),
  );
  // "a part of them" belongs to nobody by its words
  const measured = inner === contentOf(phrase, reading);
  const owns = inner && !measured && !isNobodys(inner, phrase, role, reading);
  const owner = owns ? participantOf(inner, role, reading) : null;
  return owner && !(demanded && owner.id === undefined && isBroughtAbout(phrase, reading)) ? [owner] : [];
}

/** What stands behind "of" and owns nothing: of what kind the thing is, what is done, where it was. */
const isNobodys = (inner: NounPhrase, phrase: NounPhrase, role: Role, reading: Reading): boolean =>
  isKind(inner, reading) ||
  isActedUpon(inner, phrase, reading) ||
  (role === 'actor' && isDoneTo(phrase, reading) && isUnknown(inner, reading));

/** « l'attentat de Goma a fait trois morts »: a name that nobody knows may be that of the place. */
const isUnknown = (phrase: NounPhrase, reading: Reading): boolean =>
  isBareName(phrase, reading) && participantOf(phrase, 'actor', reading)?.id === undefined;

/** "ordered the expulsion of the envoy", "called for her release": whom it is done to is not who is spoken to. */
function isDoneTo({ head, after }: NounPhrase, { words, knowledge, lang, data }: Reading): boolean {
  const triggers = knowledge.lexicons[lang].nouns.get(words[head]!.lemma) ?? [];
  const of = after.filter(({ preposition }) => data.belonging.includes(preposition ?? ''));
  return triggers.some(
    ({ type: { roles }, needs }) =>
      data.belonging.some((preposition) => roles.prepositions[lang][preposition] === 'victim') ||
      // « la dissolution de l'Assemblée »: without it the noun would be no such event
      of.some((inner) => needs.has(words[inner.head]!.lemma)),
  );
}

/** « une révolution de palais », « un coup d'État »: a bare noun says of what kind, not whose. */
const isKind = ({ first, head, preposition }: NounPhrase, { words, lang }: Reading): boolean =>
  lang === 'fr' && first === head && preposition === 'de' && words[head]!.pos === 'NOUN';

/** Speech that is addressed to somebody or turns against him. */
const ADDRESSED = new Set([
  'demand',
  'threat',
  'promise',
  'condemnation',
  'refusal',
  'accusation',
  'support',
]);

/** Prepositions that bring in the other side of what is promised, threatened, demanded or refused. */
const TOWARDS = /^(?:to|on|upon|against|with|from|by|of|for|à|contre|avec|de|par|sur|pour)$/u;

/** The same behind a noun: "aid to Chad", "calls by Chad". */
const OF_NOUN = /^(?:to|on|against|from|by|of|for|à|contre|de|par|sur|pour)$/u;

/**
 * Whom words are meant for, where no phrase beside the verb says it: who is to do what is demanded ("demanded
 * that Chad leave"), whose act is condemned or refused ("rejected calls by Chad"), and the other side of what is
 * promised or threatened ("threatened to impose tariffs on Chad").
 */
export function addressee(candidate: Candidate, named: Participant[], reading: Reading): Participant[] {
  const { clause, trigger, phrase } = candidate;
  if (WITH_PARTNERS.has(trigger.type.id) && !phrase && !named.some(({ role }) => role === 'recipient'))
    return partnersBelow(clause, reading);
  if (phrase || !ADDRESSED.has(trigger.type.id) || named.some(({ role }) => role === 'recipient')) return [];
  const found = [
    ...clause.objects.flatMap((object) => sideIn(object, reading, trigger.type.id === 'demand')),
    ...below(clause, reading)
      .filter((inner) => !isPurpose(inner, candidate))
      .flatMap((inner) => sideOfClause(inner, trigger.type.id, reading)),
  ];
  // who is supported is not whom it goes against
  const against =
    trigger.type.id === 'support' ? clause.objects.flatMap(({ after }) => after).filter(isAgainst) : [];
  const other = found.find(
    ({ id, name, start }) =>
      !against.some(({ first }) => reading.words[first]!.start <= (start ?? -1)) &&
      !named.some((each) => (id ? each.id === id : each.name === name)),
  );
  return other ? [other] : [];
}

const isAgainst = ({ preposition }: NounPhrase): boolean => /^(?:against|contre)$/u.test(preposition ?? '');

/** "called for a truce to mark the feast of Eid": what is demanded stands before it, and this is what for. */
const isPurpose = ({ link }: Clause, { clause, trigger, object }: Candidate): boolean =>
  trigger.type.id === 'demand' && link === 'infinitive' && (object ?? clause.objects[0]) !== undefined;

/** What is done to a pact is done to those who share it. */
const WITH_PARTNERS = new Set(['agreement', 'suspension']);

/** "signed agreements establishing ties with Chad and Niger", « suspend le traité signé avec l'Espagne »: with whom they are, as it is told of them. */
function partnersBelow({ objects }: Clause, reading: Reading): Participant[] {
  const below = reading.clauses.filter(
    ({ link, antecedent }) =>
      /^(?:participle|relative)$/u.test(link) && antecedent !== undefined && objects.includes(antecedent),
  );
  const partners = below
    .flatMap(({ complements }) => complements)
    .filter(({ preposition }) => preposition === 'with' || preposition === 'avec');
  return partners.flatMap((phrase) => participantsIn(phrase, 'recipient', reading));
}

/** "an Indian proposal", "Serbia's crackdown", "calls by Chad for aid", "military aid to Chad". */
function sideIn(object: NounPhrase, reading: Reading, demanded = false): Participant[] {
  const done = isDoneTo(object, reading);
  const behind = object.after.filter(
    (inner) =>
      OF_NOUN.test(inner.preposition ?? '') &&
      !isKind(inner, reading) &&
      inner !== contentOf(object, reading) &&
      !isActedUpon(inner, object, reading),
  );
  const roleOf = ({ preposition }: NounPhrase): Role =>
    done && reading.data.belonging.includes(preposition!) ? 'about' : 'recipient';
  const sides = [
    ...ownerOfThing(object, 'recipient', reading).slice(0, 1),
    ...behind.flatMap((inner) => participantsIn(inner, roleOf(inner), reading)),
  ];
  return demanded && isBroughtAbout(object, reading) ? sides.filter(({ id }) => id !== undefined) : sides;
}

/** « réclame la création d'une commission »: only of what somebody does, "the withdrawal of the army", does the noun behind say who. */
function isBroughtAbout(
  { head, possessor, after }: NounPhrase,
  { words, knowledge, lang, data }: Reading,
): boolean {
  const of = after.some(({ preposition }) => data.belonging.includes(preposition ?? ''));
  return of && !possessor && !knowledge.lexicons[lang].nouns.has(words[head]!.lemma);
}

/** "condemned the detention of the nurses": the words are not meant for those who suffer the act. */
function isActedUpon(inner: NounPhrase, noun: NounPhrase, reading: Reading): boolean {
  const of = reading.data.belonging.includes(inner.preposition ?? '') && !isBareName(inner, reading);
  return of && isPeople(inner, reading) && isDoneTo(noun, reading);
}

/** "promised to send police officers", "to pull out a part of them": those sent are not who it is promised to. */
function isSent(object: NounPhrase, { verb, objects }: Clause, reading: Reading): boolean {
  const triggers = reading.knowledge.lexicons[reading.lang].verbs.get(verb?.lemma ?? '') ?? [];
  const content = contentOf(object, reading);
  const taken = objects.length === 1 && /^(?:PRON|ADJ)$/u.test(reading.words[content.head]!.pos);
  return (taken || isPeople(content, reading)) && triggers.some(({ type }) => type.roles.object === 'object');
}

const below = (clause: Clause, { clauses }: Reading): Clause[] =>
  clauses.filter(
    ({ governor, link }) => governor === clause && /^(?:content|infinitive|gerund)$/u.test(link),
  );

/** Who is to do what is demanded; else those towards whom the act below goes. */
function sideOfClause(inner: Clause, type: string, reading: Reading): Participant[] {
  if (inner.link === 'content')
    return type === 'demand' && inner.subject ? participantsIn(inner.subject, 'recipient', reading) : [];
  const behind = inner.complements.filter(({ preposition }) => TOWARDS.test(preposition ?? ''));
  // "to use force": what it is done with
  const used = reading.data.using.includes(inner.verb!.lemma);
  return [
    ...inner.objects
      .filter((object) => !used && !isSent(object, inner, reading))
      .flatMap((object) => participantsIn(object, 'recipient', reading)),
    ...behind.flatMap((phrase) => participantsIn(phrase, 'recipient', reading)),
    ...inner.objects.flatMap((object) => sideIn(object, reading)),
  ];
}
