import type { TimeExpression } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { Clause } from '../clauses/clause.ts';
import { isPeople } from '../roles/needs.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { rightBehind } from './distance.ts';
import { goesOnFrom, isTold } from './tenses.ts';
import { nearest } from './nearest.ts';
import { inside, type Search } from './search.ts';

/** The date of a clause that has none itself, from what frames it: what stands in front, beside or around it. */
export function ofFrame(clause: Clause, search: Search): TimeExpression | undefined {
  if (!isTold(clause.verb)) return undefined;
  const timex =
    ofOpeningGerund(clause, search) ??
    ofGathering(clause, search) ??
    ofUtterance(clause, search) ??
    ofQualifier(clause, search) ??
    ofCleft(clause, search) ??
    ofOpeningBefore(clause, search) ??
    ofCause(clause, search) ??
    ofDemanded(clause, search);
  return timex?.use === 'at' ? timex : undefined;
}

/** "Speaking in Lima on Tuesday, the minister said …", « Prêtant serment mardi, il a promis … »: done meanwhile. */
function ofOpeningGerund(clause: Clause, search: Search): TimeExpression | undefined {
  const opens = clause.subject?.first ?? clause.verb!.first;
  const below = search.reading.clauses.find(
    ({ link, governor, antecedent, verb }) =>
      link === 'participle' &&
      governor === clause &&
      !antecedent &&
      verb?.form === 'gerund' &&
      !verb.perfect &&
      verb.last < opens,
  );
  return below && nearest(below, search);
}

/**
 * "The bloc, meeting in Lima on Thursday, suspended …", "leaders who met on Sunday imposed …", « Interrogé lundi, il a
 * accusé … »: said and done there.
 */
function ofGathering(clause: Clause, search: Search): TimeExpression | undefined {
  const { clauses, data } = search.reading;
  const { subject } = clause;
  const tellsOfIt = ({ link, governor, antecedent }: Clause): boolean => {
    if (link === 'relative')
      return subject !== undefined && antecedent !== undefined && antecedent.first >= subject.first;
    return link === 'participle' && governor === clause && (!antecedent || antecedent === subject);
  };
  const below = clauses.find(
    (each) =>
      tellsOfIt(each) &&
      each.verb !== null &&
      each.verb.last < clause.verb!.first &&
      data.gathering.includes(each.verb.lemma),
  );
  return below && nearest(below, search);
}

/** "In a letter dated 12 June the bank warned …", « dans un discours prononcé vendredi, il a accusé … ». */
function ofUtterance(clause: Clause, search: Search): TimeExpression | undefined {
  const below = utteranceOf(clause, search.reading);
  return below && nearest(below, search);
}

/** What is told of the text or speech in which somebody says something. */
export function utteranceOf({ complements }: Clause, { words, data, clauses }: Reading): Clause | undefined {
  const utterance = complements.find(
    ({ head, preposition }) =>
      words[head]!.lemma in data.sayingNouns && data.byMeans.includes(preposition ?? ''),
  );
  return (
    utterance && clauses.find(({ link, antecedent }) => link === 'participle' && antecedent === utterance)
  );
}

/** « placé en résidence surveillée jeudi »: no participle tells when of a noun that has no article. */
function ofQualifier({ complements }: Clause, search: Search): TimeExpression | undefined {
  const below = search.reading.clauses.find(
    ({ link, antecedent, verb, objects }) =>
      link === 'participle' &&
      antecedent !== undefined &&
      complements.includes(antecedent) &&
      antecedent.first === antecedent.last &&
      search.reading.words[antecedent.head]!.pos === 'NOUN' &&
      verb?.passive === true &&
      verb.first === antecedent.last + 1 &&
      objects.length === 0,
  );
  return below && nearest(below, search);
}

/** "It was in 2016 that they signed …", « C'est lundi que … ». */
function ofCleft({ link, governor }: Clause, search: Search): TimeExpression | undefined {
  const { words, data } = search.reading;
  const presents =
    link === 'content' &&
    governor?.subject !== undefined &&
    governor.verb?.lemma === data.copula &&
    data.presenting.includes(words[governor.subject.head]!.lower);
  return presents ? nearest(governor, search) : undefined;
}

/** "On Monday Norway sent a ship, and Japan offered two": a day in front is that of both. */
function ofOpeningBefore(clause: Clause, search: Search): TimeExpression | undefined {
  const { words, data, clauses } = search.reading;
  const { link, verb, first } = clause;
  if (link !== 'main' || !data.coordinators.includes(words[first - 1]?.lower ?? '')) return undefined;
  const before = clauses.findLast(
    (each) => each.link === 'main' && each.verb && each.subject && each.first < first,
  );
  if (!before || before.part !== clause.part || !goesOnFrom(verb!, before.verb!)) return undefined;
  const timex = nearest(before, search);
  const opens = timex && timex.end <= words[before.subject!.first]!.start;
  return opens ? { ...timex, basis: 'inferred' } : undefined;
}

/** "Monday's attack killed six", « un séisme survenu lundi a tué … »: whom an event kills dies when it happens. */
function ofCause({ subject, verb }: Clause, search: Search): TimeExpression | undefined {
  const { reading, usable } = search;
  const { words, data, clauses, lang, knowledge } = reading;
  const harms = knowledge.lexicons[lang].verbs.get(verb!.lemma)?.some(({ type }) => HARM.has(type.id));
  if (!subject || !harms || verb!.passive || isPeople(subject, reading)) return undefined;
  const { pos, lemma } = words[subject.head]!;
  const [start, end] = [words[subject.first]!.start, words[subject.last]!.end];
  const own = subject.dated ?? inside(usable, { start, end }) ?? rightBehind(subject, usable, reading);
  if (own && usable.includes(own)) return own;
  const told = clauses.find(
    ({ link, antecedent, verb: below }) =>
      (link === 'relative' || link === 'participle') &&
      antecedent === subject &&
      (!below?.passive || below.lemma in data.light),
  );
  return told && pos === 'NOUN' && !data.bodies.includes(lemma) ? nearest(told, search) : undefined;
}

const HARM = new Set(['casualties', 'destruction']);

/** "asked France to replace its envoy in late May", "had threatened to fine it the day before": a day in the past is that of the asking. */
function ofDemanded(clause: Clause, search: Search): TimeExpression | undefined {
  const below = search.reading.clauses.find(
    ({ link, governor, governorNoun }) => link === 'infinitive' && governor === clause && !governorNoun,
  );
  if (below) {
    const aims = /^(?:demanded|threatened)$/u.test(outlookOf(clause, search.reading) ?? '');
    return aims ? nearest(below, search) : undefined;
  }
  const decided = search.reading.clauses.find(
    ({ link, governor, governorNoun }) =>
      link === 'infinitive' &&
      governor === clause &&
      governorNoun !== undefined &&
      clause.objects.includes(governorNoun),
  );
  // "voted down a motion to impeach her in April"; what is to be done in a year that is named is no date of the vote
  const timex = decided && nearest(decided, search);
  return timex?.basis === 'stated' ? undefined : timex;
}
