import type { EventMention, Participant, Status } from '../../model.ts';
import type { Source } from '../sources/index.ts';
import type { PreparedKnowledge } from '../knowledge.ts';
import type { Verdict } from './index.ts';

type Why = EventMention['statusWhy'];

/**
 * The status of an event from what the sentence says of it and who vouches for it. What did not or
 * may not happen stays so whoever says it; what "happened" is worth what its source is worth.
 */
export function vouch(
  verdict: Verdict | null,
  source: Source,
  side: { actors: Participant[]; knowledge: PreparedKnowledge; speakerActs: boolean },
): { status: Status; why: Why } {
  const own: Why = verdict ? [{ rule: verdict.rule, ...(verdict.text && { text: verdict.text }) }] : [];
  const base = verdict?.status ?? 'occurred';
  if (base === 'planned' && source.stance === 'warns' && onOwnSide(source, side))
    return {
      status: 'threatened',
      why: [{ rule: 'warned-by-doer', ...(source.verb && { text: source.verb }) }, ...own],
    };
  if (base === 'reported' && source.kind === 'anonymous')
    return { status: 'alleged', why: [because('anonymous', source), ...own] };
  if (base !== 'occurred' || verdict?.background || verdict?.rule === 'presupposed')
    return { status: base, why: own };
  return bySource(source, side, own);
}

function bySource(source: Source, side: Parameters<typeof vouch>[2], own: Why): { status: Status; why: Why } {
  switch (source.kind) {
    case 'article':
      return { status: 'occurred', why: own.length > 0 ? own : [{ rule: 'asserted' }] };
    case 'anonymous':
      return { status: 'alleged', why: [because('anonymous', source), ...own] };
    case 'hearsay':
      return { status: 'reported', why: [because('hearsay', source), ...own] };
    case 'media':
      return { status: 'reported', why: [because('second-hand', source), ...own] };
    case 'official':
    case 'person':
      if (source.stance === 'accuses' || source.stance === 'alleges')
        return { status: 'alleged', why: [because('interested-party', source), ...own] };
      if (onOwnSide(source, side)) return { status: 'occurred', why: [because('own-side', source), ...own] };
      return { status: 'reported', why: [because('second-hand', source), ...own] };
  }
}

function because(rule: string, { verb, speaker }: Source): Why[number] {
  const text = [speaker?.name, verb].filter(Boolean).join(' ');
  return { rule, ...(text && { text }) };
}

/** A named official speaks of his own side when he, his body or his state takes part. */
function onOwnSide(
  { speaker }: Source,
  { actors, knowledge, speakerActs }: Parameters<typeof vouch>[2],
): boolean {
  if (speakerActs) return true;
  if (!speaker) return false;
  const sides = speaker.id ? sidesOf(speaker.id, knowledge) : new Set<string>();
  return actors.some(({ id, name }) =>
    id ? [...sidesOf(id, knowledge)].some((each) => sides.has(each)) : name === speaker.name,
  );
}

/** An actor, what it belongs to, and the bodies in which offices are held. */
function sidesOf(id: string, { actorsById }: PreparedKnowledge): Set<string> {
  const found = new Set<string>();
  const add = (next: string | undefined): void => {
    if (!next || found.has(next)) return;
    found.add(next);
    const actor = actorsById.get(next);
    add(actor?.of);
    add(actor?.metonymOf);
    for (const office of actor?.offices ?? []) add(office.of);
  };
  add(id);
  return found;
}
