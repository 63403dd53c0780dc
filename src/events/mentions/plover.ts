import type { EventMention, Plover } from '../../model.ts';
import type { Trigger } from '../knowledge.ts';

/** Material and verbal cooperation: promised, it is AGREE; refused, REJECT. */
const COOPERATIVE = new Set(['AGREE', 'AID', 'COOPERATE', 'CONSULT', 'RETREAT', 'CONCEDE', 'SUPPORT']);

/** Conflict: held out, it is THREATEN. */
const CONFLICT = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'FIGHT', 'MOBILIZE', 'PROTEST', 'REJECT']);

/**
 * PLOVER event, mode and context. PLOVER codes what is only promised, threatened, demanded or refused by
 * what is done in words (codebook draft of 2016, "AGREE", "THREATEN", "DEMAND", "REJECT").
 */
export function ploverOf(
  { type, word }: Trigger,
  { status, statusWhy }: Pick<EventMention, 'status' | 'statusWhy'>,
): Plover {
  const { context, mode } = type.plover;
  const event = word.plover ?? type.plover.event;
  const coded = byModality(event, status, statusWhy[0]);
  if (coded !== event) return { event: coded, ...(context && { context }) };
  return { event, ...(mode && !word.plover && { mode }), ...(context && { context }) };
}

/** An attempt at violence is coded as the violence. */
const ATTEMPT = /^(?:attempt|try|tried|trying|tent)/iu;

const DEMANDED = /^(?:demanded-by-|demands-by-|obligation)/u;
const AHEAD =
  /^(?:future|conditional|obligation|possible|planned-by-|promises-by-|purpose|announced|ahead-of|warned-by)/u;

function byModality(
  event: string,
  status: EventMention['status'],
  why: EventMention['statusWhy'][number] | undefined,
): string {
  const { rule, text = '' } = why ?? { rule: '' };
  if (ATTEMPT.test(text) && CONFLICT.has(event)) return event;
  if (status === 'threatened') return 'THREATEN';
  if (status === 'planned' && DEMANDED.test(rule)) return 'DEMAND';
  if (status === 'planned' && AHEAD.test(rule))
    return COOPERATIVE.has(event) ? 'AGREE' : CONFLICT.has(event) ? 'THREATEN' : event;
  const refused = status === 'denied' && (rule === 'negation' || rule.startsWith('averted-by-'));
  return refused && COOPERATIVE.has(event) ? 'REJECT' : event;
}
