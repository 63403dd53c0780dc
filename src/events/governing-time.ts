import type { Span, TimeExpression } from '../model.ts';
import { isPlannedBy, type Candidate, type Reading } from './candidates.ts';
import { lentTo } from './light-verbs.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Clause } from './clauses/clause.ts';
import { outlookOf } from './outlooks.ts';
import { lastOf } from './phrases.ts';
import { gatheringFor } from './status/index.ts';
import { doneWhenAnnounced } from './status/of-nouns.ts';

/** The time expression that governs an event, and whether it is rather that of its announcement. */
export interface Governing {
  timex: TimeExpression;
  announced?: boolean;
  /** Where "from …" has its "to …". */
  until?: TimeExpression;
}

interface Search {
  usable: TimeExpression[];
  reading: Reading;
}

/** The time expression that governs an event, or none. */
export function governingTime(
  candidate: Candidate,
  times: TimeExpression[],
  reading: Reading,
): Governing | undefined {
  const usable = times.filter(isPoint);
  if (usable.length === 0) return undefined;
  const search = { usable, reading };
  const { phrase, clause } = candidate;
  const gathering = gatheringFor(candidate, reading);
  const own = phrase ? ofNoun(phrase, candidate, search) : ofClause(gathering ?? clause, search);
  return own ? span(own, usable) : phrase ? undefined : ofAnnouncement(clause, search);
}

/** "from June 3 to June 14": one span of time. */
function span(timex: TimeExpression, usable: TimeExpression[]): Governing {
  const at = usable.indexOf(timex);
  const [from, to] = timex.use === 'from' ? [timex, usable[at + 1]] : [usable[at - 1], timex];
  const ends = to?.use === 'to' || to?.use === 'until';
  const joined = from?.use === 'from' && ends && to.start - from.end < SPAN;
  return joined ? { timex: from, until: to } : { timex };
}

/** UTF-16 units between the two ends of a span: " to ", " until ", « jusqu’au ». */
const SPAN = 14;

/** The time expression that dates a clause, or none. */
export function clauseTime(
  clause: Clause,
  times: TimeExpression[],
  reading: Reading,
): TimeExpression | undefined {
  return ofClause(clause, { usable: times.filter(isPoint), reading });
}

/** The dates of an aggregate that gives as many as it counts: "two coups, one in August 2020 and one in May 2021". */
export function datesOfEach(
  phrase: NounPhrase,
  count: number,
  { usable, reading }: { usable: TimeExpression[]; reading: Reading },
): TimeExpression[] | undefined {
  const end = reading.words[phrase.last]!.end;
  const after = usable.filter((timex) => isPoint(timex) && timex.start >= end && timex.use === 'at');
  return after.length === count ? after : undefined;
}

/** Does it say when, rather than how long or "now"? */
export function isPoint({ type, value, earliest, latest }: TimeExpression): boolean {
  return (
    (type === 'DATE' || type === 'TIME') &&
    (earliest ?? latest) !== null &&
    !/^(?:PRESENT|FUTURE|PAST)_REF$/u.test(value)
  );
}

/**
 * The clause's own date; else that of the clause it is joined to, of the main clause ("seized power on 26 July,
 * when the guard detained …"), or of the verb it lends its tense to.
 */
function ofClause(clause: Clause, search: Search, depth = 0): TimeExpression | undefined {
  const own =
    nearest(clause, search) ??
    ofAntecedent(clause, search) ??
    ofMeans(clause, search) ??
    ofHabitBelow(clause, search);
  if (own || depth > 4 || !clause.governor?.verb || !goesWithGovernor(clause, search.reading)) return own;
  return ofClause(clause.governor, search, depth + 1);
}

/** « le coup d'État du 26 juillet, qui a renversé … » */
function ofAntecedent({ link, antecedent }: Clause, { usable, reading }: Search): TimeExpression | undefined {
  const { dated, head } = antecedent ?? {};
  if (link !== 'relative' || !dated || head === undefined || !usable.includes(dated)) return undefined;
  const { lemma } = reading.words[head]!;
  return reading.knowledge.lexicons[reading.lang].nouns.has(lemma) ? dated : undefined;
}

/** "were killed in Friday's raids": the clause happens in what is dated. */
function ofMeans(clause: Clause, { usable, reading }: Search): TimeExpression | undefined {
  const { words, data, clauses } = reading;
  // "five were killed and six wounded in Friday's raids"
  const elided = clauses.filter(
    ({ link, governor, verb }) =>
      link === 'joined' && governor === clause && clause.verb?.passive && verb?.first === verb?.last,
  );
  const complements = [clause, ...elided].flatMap((each) => each.complements);
  for (const { preposition, first, last, dated } of complements) {
    if (!data.byMeans.includes(preposition ?? '')) continue;
    const within = dated ?? inside(usable, { start: words[first]!.start, end: words[last]!.end });
    if (within && usable.includes(within)) return within;
  }
  return undefined;
}

const inside = (usable: TimeExpression[], { start, end }: Span): TimeExpression | undefined =>
  usable.find((timex) => timex.start >= start && timex.end <= end);

/** "revoked the treaty that governs trade on May 2": what is so at all times has no day; it is that of the verb above. */
function ofHabitBelow(clause: Clause, search: Search): TimeExpression | undefined {
  const { clauses } = search.reading;
  const below = clauses.find(
    ({ link, antecedent, verb }) =>
      link === 'relative' && antecedent === clause.objects[0] && antecedent !== undefined && isHabitual(verb),
  );
  const timex = below && (nearest(below, search) ?? below.objects[0]?.dated);
  return timex && search.usable.includes(timex) && timex.use === 'at' && timex.earliest === timex.latest ? timex : undefined;
}

const isHabitual = (verb: Clause['verb']): boolean =>
  verb?.tense === 'present' && !verb.perfect && !verb.modality && !verb.passive && verb.form === 'finite';

/** Does the clause's event take place when that of the clause above does? */
function goesWithGovernor(
  { link, sense, verb, governor, antecedentIs, by }: Clause,
  reading: Reading,
): boolean {
  switch (link) {
    case 'joined':
      return true;
    case 'adverbial':
      return sense === 'while';
    case 'participle':
      return !verb?.passive;
    case 'infinitive':
    case 'gerund':
      return completes(governor!, reading) || isCopula(governor!) || isReported(governor!, reading);
    case 'relative':
      // "a massacre in May, in which …"
      return antecedentIs === 'other' && by === 'in';
    case 'main':
    case 'aside':
    case 'content':
      return false;
  }
}

/** "by 2023 the number is due to fall". */
const isCopula = ({ verb }: Clause): boolean => /^(?:be|être)$/u.test(verb?.lemma ?? '');

/** "In July fighters were reported to have left". */
const isReported = ({ verb }: Clause, { data }: Reading): boolean =>
  verb?.passive === true && data.outlook[verb.lemma] === 'reported';

/** "began to withdraw in May", "finished delivering": the verb above lends its date to the one below. */
function completes({ verb }: Clause, { data }: Reading): boolean {
  const aspect = verb ? data.outlook[verb.lemma] : undefined;
  if (verb?.lemma === 'vote') return true;
  return aspect === 'happened' || aspect === 'begun' || aspect === 'ended';
}

/**
 * "announced on Monday having received", « a annoncé lundi venir de recevoir »: news is announced when it
 * happens, as far as nothing else is said. Only for what is announced as done.
 */
function ofAnnouncement(clause: Clause, search: Search): Governing | undefined {
  const { verb, link, governor } = clause;
  const announces = governor?.verb && search.reading.data.saying[governor.verb.lemma] === 'announces';
  const done = verb !== null && (verb.perfect || verb.modality === 'recent');
  if (!announces || !done || !/^(?:content|infinitive|gerund)$/u.test(link)) return undefined;
  const timex = nearest(governor, search);
  return timex && timex.use === 'at' ? { timex, announced: true } : undefined;
}

/** "in power since 1994, was declared the winner": what is told in the simple past has no open beginning. */
const lasts = ({ use }: TimeExpression, { verb }: Clause): boolean =>
  use !== 'since' || verb === null || verb.perfect || verb.tense !== 'past';

/** Of several dates in a clause the one nearest to the verb; of what lies ahead the latest ("from 5,000 today … by 2023"). */
function nearest(clause: Clause, { usable, reading }: Search): TimeExpression | undefined {
  const own = clause.times.filter((timex) => usable.includes(timex) && lasts(timex, clause));
  if (own.length < 2) return own[0];
  const verb = reading.words[clause.verb?.head ?? clause.first]!;
  const distance = ({ start, end }: TimeExpression): number =>
    start > verb.end ? start - verb.end : verb.start - end;
  const { tense, modality } = clause.verb ?? {};
  const ahead = tense === 'future' || (modality !== undefined && modality !== 'recent');
  const reach = ({ latest }: TimeExpression): string => (ahead ? (latest ?? '9999') : '');
  return [...own].sort((a, b) =>
    reach(a) === reach(b) ? distance(a) - distance(b) : reach(a) < reach(b) ? 1 : -1,
  )[0];
}

/** A noun: a date within it, or right behind it unless a verb of saying or wishing claims that one. */
function ofNoun(phrase: NounPhrase, candidate: Candidate, search: Search): TimeExpression | undefined {
  const { usable, reading } = search;
  const { words } = reading;
  const { clause } = candidate;
  if (phrase.dated && usable.includes(phrase.dated)) return phrase.dated;
  const end = words[lastOf(phrase)]!.end;
  const within = inside(usable, { start: words[phrase.first]!.start, end: words[phrase.last]!.end });
  if (within) return within;
  const behind = usable.find(
    (timex) => timex.start >= end && timex.start - end < 12 && onlyPreposition(reading, end, timex.start),
  );
  if (behind && !claimed(phrase, clause, reading)) return behind;
  return (
    ofWhatIsSaidOf(phrase, search) ??
    (sharesClause(candidate, phrase, reading) ? ofClause(clause, search) : undefined)
  );
}

/** Does the noun's event take place when its verb's does? */
export function sharesClause({ clause, trigger }: Candidate, phrase: NounPhrase, reading: Reading): boolean {
  const { data } = reading;
  if (!clause.verb) return false;
  if (clause.subject === phrase) return true;
  if (lentTo(phrase, clause, reading) !== undefined) return true;
  if (clause.objects.includes(phrase) && /^(?:begun|ended)$/u.test(outlookOf(clause, reading) ?? ''))
    return true;
  if (clause.objects.includes(phrase))
    return data.saying[clause.verb.lemma] === 'announces' && doneWhenAnnounced(trigger.type.id);
  const means = clause.complements.includes(phrase) && data.byMeans.includes(phrase.preposition ?? '');
  return means && !claimed(phrase, clause, reading);
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

function onlyPreposition({ words }: Reading, from: number, to: number): boolean {
  return words.every(
    (word) => word.start < from || word.end > to || word.pos === 'ADP' || word.pos === 'DET',
  );
}

/** "announced a withdrawal in June": June is the day of the announcement. */
function claimed(phrase: NounPhrase, clause: Clause, { data, positions }: Reading): boolean {
  if (phrase.preposition && phrase.preposition in data.aspectPrepositions) return false;
  if (positions.get(phrase)?.as === 'subject') return false;
  // "At the summit last month he promised …": in front of the verb
  if (clause.verb && phrase.last < clause.verb.first) return false;
  const lemma = clause.verb?.lemma ?? '';
  return lemma in data.saying || data.outlook[lemma] === 'planned' || data.outlook[lemma] === 'demanded';
}
