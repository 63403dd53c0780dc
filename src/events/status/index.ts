import type { Candidate, Reading } from '../candidates/index.ts';
import { ATTEMPTED } from '../../reasons.ts';
import { lentTo } from '../candidates/light-verbs.ts';
import type { Clause } from '../clauses/clause.ts';
import { DECREED, doneWhenAnnounced, ofNoun } from './of-nouns.ts';
import { isPast } from './of-adverbials.ts';
import { ofClause } from './of-verbs.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { attempted, verdictOf, type Verdict } from './verdict.ts';

export { doneWhenAnnounced, takenUp } from './of-nouns.ts';
export type { Verdict } from './verdict.ts';

/**
 * What the sentence itself says of an event: did it happen, is it planned, denied, threatened? Found by
 * going from the trigger up through everything that governs it; the first that speaks against
 * "occurred" decides. Null: nothing does.
 */
export function standing(candidate: Candidate, reading: Reading): Verdict | null {
  const verdict = standingOf(candidate, reading);
  // "tried to kill the mayor": nobody is dead
  const nobodyDied = verdict?.rule === ATTEMPTED && candidate.trigger.type.id === 'casualties';
  return nobodyDied ? { ...verdict, status: 'denied' } : verdict;
}

function standingOf(candidate: Candidate, reading: Reading): Verdict | null {
  if (reading.words.at(-1)?.text === '?' || reading.words.at(-2)?.text === '?')
    return asAsked(candidate, reading);
  return byGrammar(candidate, reading);
}

/** "Did they leave?" leaves it open; "Why did they leave?", « Comment a réagi Paris ? » takes for granted that they did. */
function asAsked(candidate: Candidate, reading: Reading): Verdict {
  const { words, data } = reading;
  const [first, second] = words;
  const past = second?.lower === 'did' || isPast(candidate.clause);
  const granted = past && data.askingAbout.includes(first?.lower ?? '');
  if (!granted) return { status: 'planned', rule: 'question', text: '?' };
  const own = byGrammar(candidate, reading);
  return own ?? { status: 'occurred', rule: 'taken-for-granted', text: first!.text, background: true };
}

function byGrammar(candidate: Candidate, reading: Reading): Verdict | null {
  if (isVoted(candidate, reading)) return ofClause(candidate.clause.governor!, reading, new Set());
  if (isDecided(candidate, reading) || isDecreed(candidate, reading) || isDoneBySaying(candidate, reading))
    return ofClause(candidate.clause.governor!, reading, new Set());
  const own = candidate.phrase ? null : byOwnVerb(candidate, reading);
  if (own) return heldAgainst(candidate, reading) ?? own;
  const gathering = gatheringFor(candidate, reading);
  if (gathering) return ofClause(gathering, reading, new Set());
  return candidate.phrase
    ? ofOthers(ofNoun(candidate.phrase, candidate, reading), candidate)
    : ofClause(candidate.clause, reading, new Set());
}

/** « a annoncé suspendre son aide »: with nothing between them, the announcement of what is done by announcing it. */
function isDoneBySaying({ clause, phrase, trigger }: Candidate, { data, lang }: Reading): boolean {
  const { link, governor, by, verb } = clause;
  if (lang !== 'fr' || phrase || link !== 'infinitive' || by !== undefined || !governor?.verb) return false;
  const told = isPast(governor) && !governor.verb.negated && !verb!.negated && !verb!.perfect;
  return told && data.saying[governor.verb.lemma] === 'announces' && doneWhenAnnounced(trigger.type.id);
}

/** « veulent obtenir la démission du ministre »: nobody plans another's, he wants it. */
function ofOthers(verdict: Verdict | null, { trigger, phrase, clause }: Candidate): Verdict | null {
  const wanted = verdict?.status === 'planned' && trigger.type.id === 'resignation';
  const acted = phrase !== undefined && clause.objects.includes(phrase) && phrase.after.length > 0;
  return wanted && acted ? { ...verdict, rule: 'demanded-by-verb' } : verdict;
}

/**
 * The protest or the words by which something is said: "rallied to demand", « a écrit au maire pour réclamer ».
 * It is said by doing so: status and day are those of the protest.
 */
export function gatheringFor({ clause, trigger, phrase }: Candidate, reading: Reading): Clause | undefined {
  const { link, governor, by } = clause;
  if (phrase || link !== 'infinitive' || !governor?.verb) return undefined;
  const purpose = by === 'pour' || by === 'afin';
  // « ont bloqué le port pour protester »: what is done is the protest
  if (trigger.type.id === 'protest')
    return (purpose || by === undefined) && isDeed(governor, reading) ? governor : undefined;
  return trigger.type.kind === 'speech' && isSaidBy(governor, { by, purpose }, reading)
    ? governor
    : undefined;
}

function isSaidBy(
  { verb, objects }: Clause,
  { by, purpose }: { by: string | undefined; purpose: boolean },
  { knowledge, lang, words, data }: Reading,
): boolean {
  const triggers = knowledge.lexicons[lang].verbs.get(verb!.lemma) ?? [];
  const byProtest = triggers.some(({ type }) => type.id === 'protest') && (purpose || by === undefined);
  // « a publié un tweet pour condamner »
  const byText = objects.some(({ head }) => words[head]!.lemma in data.sayingNouns);
  return byProtest || ((byText || triggers.some(({ type }) => type.id === 'statement')) && purpose);
}

/** "blocked the road to", not "plans to", "refused to". */
function isDeed(clause: Clause, reading: Reading): boolean {
  const outlook = outlookOf(clause, reading);
  return outlook === undefined || (outlook === 'averted' && clause.objects.length > 0);
}

/** "voted to remove the president": the vote of a parliament is the act. */
function isVoted(
  { clause: { link, governor, verb }, phrase, trigger }: Candidate,
  { lang }: Reading,
): boolean {
  const voted =
    lang === 'en' &&
    link === 'infinitive' &&
    governor?.verb?.lemma === 'vote' &&
    governor.objects.length === 0;
  return !phrase && voted && !verb!.negated && doneWhenAnnounced(trigger.type.id);
}

/** The verb above that is the doing itself, whose day is the event's: « a décidé mardi d'expulser », "tried on Monday to". */
export function doneWith(candidate: Candidate, reading: Reading): Clause | undefined {
  const { clause, phrase } = candidate;
  const { link, governor } = clause;
  if (phrase || link !== 'infinitive' || !governor?.verb) return undefined;
  const tried = outlookOf(governor, reading, clause.by) === 'attempted' && isPast(governor);
  const done = tried || isDecreed(candidate, reading) || isDoneBySaying(candidate, reading);
  return done ? governor : undefined;
}

/** « a décidé de rompre ses relations avec »: of whom nothing but the decision is needed, he has done it. */
function isDecreed({ clause, phrase, trigger }: Candidate, { data }: Reading): boolean {
  const { link, governor, governorNoun, verb } = clause;
  if (phrase || link !== 'infinitive' || !governor?.verb || governorNoun) return false;
  const decided = data.deciding.includes(governor.verb.lemma) && isPast(governor) && !governor.verb.negated;
  return decided && !verb!.negated && DECREED.has(trigger.type.id);
}

/** « après la décision de la Fifa de suspendre le club »: with the decision, on which others follow, it is done. */
function isDecided({ clause, phrase, trigger }: Candidate, reading: Reading): boolean {
  const { data, words } = reading;
  const { link, governor, governorNoun, verb } = clause;
  if (!governorNoun || !data.decisions.includes(words[governorNoun.head]!.lemma)) return false;
  const after = data.aspectPrepositions[governorNoun.preposition ?? ''] === 'past';
  return (
    (!phrase || lentTo(phrase, clause, reading) !== undefined) &&
    link === 'infinitive' &&
    !verb!.negated &&
    governor !== undefined &&
    after &&
    doneWhenAnnounced(trigger.type.id)
  );
}

/** "is accused of plotting a coup": nobody but the accuser vouches for the plot. */
function heldAgainst({ clause }: Candidate, reading: Reading): Verdict | null {
  const verdict = ofClause(clause, reading, new Set());
  return verdict?.status === 'alleged' || verdict?.status === 'denied' ? verdict : null;
}

/** "foiled a coup", "plotted an attack": the verb names the event and says itself that it did not come to be. */
function byOwnVerb({ clause, trigger }: Candidate, reading: Reading): Verdict | null {
  const { lemma, head } = clause.verb!;
  if (trigger.type.kind !== 'act') return null;
  const outlook = outlookOf(clause, reading);
  // "are feared dead": nobody knows yet, and it is nothing to come
  if (outlook === 'feared')
    return { status: 'reported', rule: 'possibility', text: reading.words[head]!.text };
  if (reading.data.foiling.includes(lemma)) return attempted(null, reading.words[head]!.text);
  if (!reading.data.forestalling.includes(lemma)) return null;
  return outlook === undefined ? null : verdictOf(outlook, 'verb', reading.words[head]!.text);
}
