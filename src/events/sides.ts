import type { Participant, Role } from '../model.ts';
import type { Candidate, Reading } from './candidates/index.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Clause } from './clauses/clause.ts';
import { fromMention, participantOf, participantsIn } from './participants.ts';

/** Roles in which a thing stands for whose it is: "Russian missiles hit …", "shelled Ukrainian cities". */
const OWNED = new Set<Role>(['actor', 'victim', 'recipient']);

/** Whose a thing is, where it stands in the place of a side: by possessor, adjective or "of". */
export function ownerOfThing(phrase: NounPhrase, role: Role, reading: Reading): Participant[] {
  if (!OWNED.has(role)) return [];
  const { words, actors, data } = reading;
  const adjective = actors.find(
    ({ kind, start, end }) =>
      kind === 'demonym' && start >= words[phrase.first]!.start && end <= words[phrase.last]!.end,
  );
  if (phrase.possessor) return participantsIn(phrase.possessor, role, reading);
  if (adjective) return [fromMention(adjective, role)];
  const inner = phrase.after.find(({ preposition }) => data.belonging.includes(preposition ?? ''));
  const owner = inner && !isKind(inner, reading) ? participantOf(inner, role, reading) : null;
  return owner ? [owner] : [];
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
  if (phrase || !ADDRESSED.has(trigger.type.id) || named.some(({ role }) => role === 'recipient')) return [];
  const found = [
    ...clause.objects.flatMap((object) => sideIn(object, reading)),
    ...below(clause, reading).flatMap((inner) => sideOfClause(inner, trigger.type.id, reading)),
  ];
  const other = found.find(
    ({ id, name }) => !named.some((each) => (id ? each.id === id : each.name === name)),
  );
  return other ? [other] : [];
}

/** "an Indian proposal", "Serbia's crackdown", "calls by Chad for aid", "military aid to Chad". */
function sideIn(object: NounPhrase, reading: Reading): Participant[] {
  const behind = object.after.filter(
    (inner) => OF_NOUN.test(inner.preposition ?? '') && !isKind(inner, reading),
  );
  return [
    ...ownerOfThing(object, 'recipient', reading).slice(0, 1),
    ...behind.flatMap((inner) => participantsIn(inner, 'recipient', reading)),
  ];
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
  return [
    ...inner.objects.flatMap((object) => participantsIn(object, 'recipient', reading)),
    ...behind.flatMap((phrase) => participantsIn(phrase, 'recipient', reading)),
    ...inner.objects.flatMap((object) => sideIn(object, reading)),
  ];
}
