import type { Outlook } from '../languages/clauses.ts';
import type { EventMention, Status } from '../model.ts';
import { lightUse, type Candidate, type Reading } from './candidates.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import type { Clause } from './clauses/clause.ts';
import { outlookOf } from './outlooks.ts';

/** A status with the rule that gave it and the words it rests on. */
export interface Verdict {
  status: Status;
  rule: string;
  text?: string;
  /** A subordinate reminder of something that happened. */
  background?: boolean;
}

/**
 * What the sentence itself says of an event: did it happen, is it planned, denied, threatened? Found by
 * going from the trigger up through everything that governs it; the first that speaks against
 * "occurred" decides. Null: nothing does.
 */
export function standing(candidate: Candidate, reading: Reading): Verdict | null {
  if (reading.words.at(-1)?.text === '?' || reading.words.at(-2)?.text === '?')
    return { status: 'planned', rule: 'question', text: '?' };
  return candidate.phrase
    ? ofNoun(candidate.phrase, candidate, reading)
    : ofClause(candidate.clause, reading, new Set());
}

// ───────────────────────────── clauses

/** Own verb first, then what the clause hangs on. */
function ofClause(clause: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  if (seen.has(clause)) return null;
  seen.add(clause);
  return ownVerb(clause, reading) ?? byLink(clause, reading, seen);
}

function ownVerb(clause: Clause, reading: Reading): Verdict | null {
  const { verb } = clause;
  if (!verb) return null;
  const { words, data } = reading;
  const text = words
    .slice(verb.first, verb.head + 1)
    .map((word) => word.text)
    .join(' ');
  const never = clause.adverbs.some(
    (at) => data.negators.includes(words[at]!.lower) && reading.lang === 'en',
  );
  if (verb.negated || never || negatedArguments(clause, reading))
    return { status: 'denied', rule: 'negation', text };
  if (clause.subject && /^(?:you|one|anyone|everyone)$/u.test(words[clause.subject.head]!.lower))
    return { status: 'planned', rule: 'generic', text: words[clause.subject.head]!.text };
  const mood = moodOf(clause, reading);
  if (mood) return { ...mood, text };
  const hedge = [...clause.adverbs, ...inside(verb.first, verb.head)]
    .map((at) => words[at]!)
    .find(({ lower }) => lower in data.hedges);
  if (hedge) return { status: data.hedges[hedge.lower]!, rule: 'hedge', text: hedge.text };
  return null;
}

const inside = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);

/** "No soldier left": the subject or object is negated. */
function negatedArguments(clause: Clause, { words, data }: Reading): boolean {
  const phrases = [clause.subject, ...clause.objects].filter((phrase) => phrase !== undefined);
  return phrases.some(
    ({ first }) => data.negators.includes(words[first]!.lower) && words[first]!.lower !== 'pas',
  );
}

/** Future, conditional, possibility, duty; French « aurait livré » is hearsay, not a plan. */
function moodOf(clause: Clause, reading: Reading): Omit<Verdict, 'text'> | null {
  const verb = moodBearer(clause);
  if (verb.modality === 'conditional' && reading.lang === 'fr' && isCompound(verb, reading))
    return { status: 'reported', rule: 'journalistic-conditional' };
  if (verb.tense === 'future') return { status: 'planned', rule: 'future' };
  if (verb.modality === 'possible' && verb.perfect) return { status: 'reported', rule: 'possibility' };
  if (verb.modality && verb.modality !== 'recent') return { status: 'planned', rule: verb.modality };
  return null;
}

function isCompound(verb: NonNullable<Clause['verb']>, { words }: Reading): boolean {
  const helpers = words.slice(verb.first, verb.head);
  return verb.perfect || (verb.passive && helpers.some(({ lower }) => lower === 'été'));
}

/** "will withdraw and close": a bare joined verb has the mood of the one it is joined to. */
function moodBearer(clause: Clause): NonNullable<Clause['verb']> {
  const verb = clause.verb!;
  const outer = clause.link === 'joined' ? clause.governor : undefined;
  const bare = verb.first === verb.last && !verb.modality && verb.tense !== 'future';
  if (!outer?.verb || !bare) return verb;
  const carries = outer.verb.modality !== undefined || outer.verb.tense === 'future';
  return carries && verb.tense === 'present' ? moodBearer(outer) : verb;
}

function byLink(clause: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  switch (clause.link) {
    case 'infinitive':
    case 'gerund':
      return governed(clause, reading, seen);
    case 'content':
      return asContent(clause, reading, seen);
    case 'adverbial':
      return asAdverbial(clause);
    case 'joined':
      return clause.governor ? byLink(clause.governor, reading, seen) : null;
    case 'participle':
      return clause.verb?.passive || !clause.governor ? null : ofClause(clause.governor, reading, seen);
    case 'relative':
    case 'main':
    case 'aside':
      return null;
  }
}

/** Infinitives and gerunds: what the governing noun, adjective, verb or preposition makes of them. */
function governed(clause: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  const { words, data } = reading;
  const { governorNoun, governorAdjective, governor } = clause;
  if (governorNoun) {
    const noun = words[governorNoun.head]!;
    const outlook = data.outlookNouns[noun.lemma];
    if (outlook) return verdictOf(outlook, 'noun', noun.text) ?? null;
  }
  if (governorAdjective !== undefined) {
    const adjective = words[governorAdjective]!;
    const outlook = data.outlookAdjectives[adjective.lemma] ?? data.outlookAdjectives[adjective.lower];
    const verdict = outlook && verdictOf(outlook, 'adjective', adjective.text);
    if (verdict) return verdict;
  }
  return byPreposition(clause, reading, seen) ?? byGovernor(clause, governor, { reading, seen });
}

const PAST_BY = new Set(['after', 'following', 'since', 'après', 'depuis']);
const AHEAD_BY = new Set(['before', 'until', 'against', 'avant', 'pour', 'afin', 'contre']);
const NEVER_BY = new Set(['without', 'sans', 'instead_of', 'au_lieu_de']);

function byPreposition({ by, verb, governor }: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  if (!by || !verb) return null;
  if (PAST_BY.has(by)) return { status: 'occurred', rule: 'after', text: by, background: true };
  if (NEVER_BY.has(by)) return { status: 'denied', rule: 'without', text: by };
  if (!AHEAD_BY.has(by)) return null;
  if (by === 'before' || by === 'avant')
    return governor && isPast(governor) && !ofClause(governor, reading, seen)
      ? { status: 'occurred', rule: 'before-past', text: by, background: true }
      : { status: 'planned', rule: 'before', text: by };
  return verb.perfect ? null : { status: 'planned', rule: 'purpose', text: by };
}

const isPast = ({ verb }: Clause): boolean => verb !== null && (verb.tense === 'past' || verb.perfect);

function byGovernor(
  clause: Clause,
  governor: Clause | undefined,
  { reading, seen }: { reading: Reading; seen: Set<Clause> },
): Verdict | null {
  if (!governor?.verb)
    return clause.link === 'infinitive' && !clause.verb?.perfect
      ? { status: 'planned', rule: 'infinitive' }
      : null;
  const outlook = outlookOf(governor, reading, clause.by);
  const word = reading.words[governor.verb.head]!.text;
  if (outlook === undefined) {
    const purpose = clause.link === 'infinitive' && !clause.verb?.perfect;
    return purpose ? { status: 'planned', rule: 'purpose', text: word } : ofClause(governor, reading, seen);
  }
  if (outlook === 'planned' && clause.verb?.perfect) return ofClause(governor, reading, seen);
  const flipped = outlook === 'averted' && governor.verb.negated ? 'happened' : outlook;
  return (
    verdictOf(flipped, 'verb', word) ??
    (outlook === 'reported'
      ? { status: 'reported', rule: 'verb', text: word }
      : ofClause(governor, reading, seen))
  );
}

/** What an outlook makes of the event below it; null where the event stands or falls with its governor. */
function verdictOf(outlook: Outlook, by: string, text: string): Verdict | null {
  const rule = `${outlook}-by-${by}`;
  switch (outlook) {
    case 'planned':
    case 'demanded':
    case 'possible':
    case 'feared':
      return { status: 'planned', rule, text };
    case 'threatened':
      return { status: 'threatened', rule, text };
    case 'alleged':
      return { status: 'alleged', rule, text };
    case 'denied':
    case 'averted':
      return { status: 'denied', rule, text };
    case 'reported':
      return { status: 'reported', rule, text };
    case 'happened':
    case 'begun':
    case 'ended':
    case 'known':
      return null;
  }
}

/** What is said, thought, feared: as far as the verb above speaks against it. Who says it comes later. */
function asContent(clause: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  const { governor, governorNoun } = clause;
  const { words, data } = reading;
  if (governorNoun) {
    const noun = words[governorNoun.head]!;
    const outlook = data.outlookNouns[noun.lemma];
    return outlook ? verdictOf(outlook, 'noun', noun.text) : null;
  }
  if (!governor?.verb) return null;
  const { lemma, negated, head } = governor.verb;
  const text = words[head]!.text;
  const stance = data.saying[lemma];
  if (stance === 'denies') return { status: negated ? 'reported' : 'denied', rule: 'denied-by-verb', text };
  if (stance === 'demands' || stance === 'promises')
    return { status: 'planned', rule: `${stance}-by-verb`, text };
  if (stance === 'asks' || stance === 'doubts') return { status: 'planned', rule: `${stance}-by-verb`, text };
  if (stance)
    return negated ? { status: 'alleged', rule: 'not-said', text } : sayingStands(governor, reading, seen);
  const outlook = outlookOf(governor, reading);
  const verdict = outlook && verdictOf(outlook, 'verb', text);
  return verdict ?? ofClause(governor, reading, seen);
}

/** "He will say that …", "if he says": the saying itself is not certain; a past saying vouches. */
function sayingStands(governor: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  const outer = byLink(governor, reading, seen);
  return outer?.status === 'denied' || outer?.status === 'planned'
    ? { ...outer, status: outer.status === 'denied' ? 'denied' : 'planned' }
    : null;
}

function asAdverbial(clause: Clause): Verdict | null {
  const text = clause.by ?? '';
  switch (clause.sense) {
    case 'condition':
      return { status: 'planned', rule: 'hypothetical', text };
    case 'question':
    case 'purpose':
      return { status: 'planned', rule: clause.sense, text };
    case 'before':
      return isPast(clause) || (clause.governor && isPast(clause.governor))
        ? { status: 'occurred', rule: 'before-past', text, background: true }
        : { status: 'planned', rule: 'before', text };
    case 'after':
      return { status: 'occurred', rule: 'after', text, background: true };
    case 'comparison':
    case 'while':
    case 'cause':
    case 'concession':
    case undefined:
      return null;
  }
}

// ───────────────────────────── nouns

/** A noun: its adjectives, the phrase or preposition it hangs on, then the verb that governs it. */
function ofNoun(phrase: NounPhrase, candidate: Candidate, reading: Reading): Verdict | null {
  return (
    byAdjectives(phrase, reading) ??
    byOpening(phrase, candidate, reading) ??
    byPosition(phrase, candidate, reading) ??
    byAny(phrase, reading)
  );
}

function byAdjectives(phrase: NounPhrase, { words, data }: Reading): Verdict | null {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const { lower, lemma, text } = words[at]!;
    if (at === phrase.head) continue;
    if (data.negators.includes(lower)) return { status: 'denied', rule: 'negation', text };
    const outlook = data.outlookAdjectives[lemma] ?? data.outlookAdjectives[lower];
    const verdict = outlook && verdictOf(outlook, 'adjective', text);
    if (verdict) return verdict;
  }
  return null;
}

/** "any withdrawal": none in particular. */
function byAny(phrase: NounPhrase, { words }: Reading): Verdict | null {
  const any = words
    .slice(phrase.first, phrase.head)
    .find(({ lower }) => lower === 'any' || lower === 'tout' || lower === 'toute');
  return any ? { status: 'planned', rule: 'indefinite', text: any.text } : null;
}

/** "after the coup", "before the vote", "without a withdrawal". */
function byOpening(phrase: NounPhrase, { clause }: Candidate, { data, words }: Reading): Verdict | null {
  const preposition = phrase.preposition;
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

function byPosition(phrase: NounPhrase, candidate: Candidate, reading: Reading): Verdict | null {
  const position = reading.positions.get(phrase);
  if (!position) return null;
  const { clause, as, of } = position;
  if (of && as === 'within') return withinPhrase(phrase, of, { candidate, reading });
  if (of) return ofNoun(of, { ...candidate, phrase: of }, reading);
  if (!clause.verb) return null;
  const acted =
    as === 'object' ||
    (as === 'subject' && clause.verb.passive) ||
    (as === 'complement' && (phrase.opens ?? 0) > clause.verb.head);
  return acted ? asObject(phrase, candidate, { clause, reading }) : ofClause(clause, reading, new Set());
}

/** "the decision on a withdrawal", "threat of sanctions": the noun above governs. */
function withinPhrase(
  phrase: NounPhrase,
  outer: NounPhrase,
  { candidate, reading }: { candidate: Candidate; reading: Reading },
): Verdict | null {
  const noun = reading.words[outer.head]!;
  const outlook = phrase.preposition === undefined ? undefined : reading.data.outlookNouns[noun.lemma];
  const verdict = outlook && verdictOf(outlook, 'noun', noun.text);
  if (verdict) return verdict;
  if (outer.preposition || reading.positions.get(outer))
    return ofNoun(outer, { ...candidate, phrase: outer }, reading);
  return null;
}

/** Types whose announcement by those who do it is the doing, or comes after it. */
const DONE_WHEN_ANNOUNCED = new Set([
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
  'un-decision',
  'attack',
  'coup',
  'release',
]);

function asObject(
  phrase: NounPhrase,
  candidate: Candidate,
  { clause, reading }: { clause: Clause; reading: Reading },
): Verdict | null {
  const verb = clause.verb!;
  const { words, data } = reading;
  const text = words[verb.head]!.text;
  const light = lightUse(clause, data.light);
  const outlook = outlookOf(clause, reading, phrase.preposition);
  const stance = data.saying[verb.lemma];
  if (stance === 'announces') {
    const done = DONE_WHEN_ANNOUNCED.has(candidate.trigger.type.id);
    return done ? ofClause(clause, reading, new Set()) : { status: 'planned', rule: 'announced', text };
  }
  if (outlook === 'planned' && candidate.trigger.type.kind === 'speech')
    return ofClause(clause, reading, new Set());
  if (stance === 'denies')
    return { status: verb.negated ? 'reported' : 'denied', rule: 'denied-by-verb', text };
  if (stance === 'promises' || stance === 'demands')
    return { status: 'planned', rule: `${stance}-by-verb`, text };
  if (outlook === 'known') return { status: 'occurred', rule: 'taken-for-granted', text, background: true };
  const verdict = outlook && !light ? verdictOf(outlook, 'verb', text) : null;
  return verdict ?? ofClause(clause, reading, new Set());
}

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
  const before = earlier.findLast(({ type }) => type === candidate.trigger.type.id);
  return before && (before.status === 'planned' || before.status === 'threatened')
    ? { status: before.status, rule: 'taken-up', text: words[phrase.head]!.text }
    : null;
}
