import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { isAddressing } from '../roles/said.ts';
import { isWithinMarks } from '../words/word.ts';
import { isPast } from './of-adverbials.ts';
import { ofClause } from './of-verbs.ts';
import { ownVerb } from './own-verb.ts';
import type { Verdict } from './verdict.ts';

/** "The vote, scheduled for May, never took place", « la visite prévue mardi a été annulée »: what came of it, whatever was planned. */
export function byFate(phrase: NounPhrase, reading: Reading): Verdict | null {
  const { as, clause } = reading.positions.get(phrase) ?? {};
  if (as !== 'subject' || !clause?.verb || !isPast(clause)) return null;
  const outlook = outlookOf(clause, reading);
  if (outlook === 'averted' && clause.verb.passive && !clause.verb.negated)
    return { status: 'denied', rule: 'averted-by-verb', text: reading.words[clause.verb.head]!.text };
  const own = outlook === 'happened' ? ownVerb(clause, reading) : null;
  return own?.rule === 'negation' ? own : null;
}

/** "The deaths will not be in vain", « cette attaque n'est pas anodine »: what is judged so has been suffered. */
export function bySuffering(phrase: NounPhrase, { trigger }: Candidate, reading: Reading): Verdict | null {
  const { data, words } = reading;
  const { as, clause } = reading.positions.get(phrase) ?? {};
  const { verb } = clause ?? {};
  if (
    as !== 'subject' ||
    !verb ||
    verb.passive ||
    verb.lemma !== data.copula ||
    !BEFALLS.has(trigger.type.id)
  )
    return null;
  const { lower } = words[phrase.first]!;
  const known = data.definites.includes(lower) || data.possessives.includes(lower) || phrase.possessor;
  return known ? { status: 'occurred', rule: 'presupposed', text: words[verb.head]!.text } : null;
}

/** "blamed Chad for starting the battle, which erupted at dawn": behind a comma, what is told of it is told as a fact. */
export function byTelling(phrase: NounPhrase, reading: Reading): Verdict | null {
  const { words } = reading;
  const telling = reading.clauses.find(
    (clause) =>
      clause.link === 'relative' &&
      clause.antecedent === phrase &&
      clause.antecedentIs === 'subject' &&
      words[clause.verb!.first - 2]?.text === ',' &&
      clause.verb!.form === 'finite' &&
      isPast(clause) &&
      /^(?:happened|begun)$/u.test(outlookOf(clause, reading) ?? '') &&
      (clause.objects.length === 0 || clause.objects[0]!.head === clause.verb!.head + 1) &&
      !ownVerb(clause, reading) &&
      !isWithinMarks(clause.verb!.first, words),
  );
  return telling ? { status: 'occurred', rule: 'presupposed', text: words[telling.verb!.head]!.text } : null;
}

/** « a évoqué la fermeture », which may come; "told a rally", whose members stood there. */
export function asBroughtUp(
  phrase: NounPhrase,
  candidate: Candidate,
  around: { clause: Clause; reading: Reading },
): Verdict | null {
  const { clause, reading } = around;
  if (isAddressing(clause) && clause.objects[0] === phrase)
    return ofClause(clause, reading, new Set()) ?? { status: 'occurred', rule: 'asserted' };
  if (!isOnlyEvoked(phrase, candidate, around)) return null;
  return { status: 'planned', rule: 'planned-by-verb', text: reading.words[clause.verb!.head]!.text };
}

/** « a évoqué la fermeture du site »: a thought of what may come, unless it is what befalls one, or has its day. */
const isOnlyEvoked = (
  { dated }: NounPhrase,
  { trigger: { type } }: Candidate,
  { clause: { verb }, reading: { data } }: { clause: Clause; reading: Reading },
): boolean => data.evoking.includes(verb!.lemma) && !dated && !BEFALLS.has(type.id);

/** What is spoken of because it was suffered. */
const BEFALLS: ReadonlySet<string> = new Set([
  'attack',
  'casualties',
  'fighting',
  'coup',
  'destruction',
  'protest',
  'arrest',
]);
