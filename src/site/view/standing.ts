import { statusInWords } from '../../exports/standing.ts';
import type { EventRecord, Status } from '../../model.ts';
import type { Desk } from './desk.ts';
import { fieldIn, isSpeech } from './marks.ts';

/** How sure an event is, in words that stand also where there is no doubt: a reader sent to one page knows no other. */
export interface Standing {
  is: Status;
  tag: string;
  why: string;
  /** What the sources disagree on; else that none disputes it, or that there is only one; nothing where there is none. */
  dispute: string;
  disputed: boolean;
  /** One source has it happen, another not. */
  contested: boolean;
}

/** Of words that were said it is certain that they were, and no more. */
export function standingOf(desk: Desk, event: EventRecord): Standing {
  return {
    is: event.status,
    ...inWords(desk, event),
    dispute: disputeOf(desk, event),
    disputed: event.disagreements.length > 0,
    contested: isContested(event),
  };
}

function inWords(desk: Desk, event: EventRecord): Pick<Standing, 'tag' | 'why'> {
  const said = isSpeech(desk, event);
  const plain = statusInWords(desk.words, event, said);
  if (event.claims.length === 0 || event.status !== 'occurred' || said || isContested(event)) return plain;
  const grounds = groundsOf(event);
  return grounds === undefined ? plain : { ...plain, why: desk.words.event.happened[grounds] };
}

const isContested = ({ status, disagreements }: EventRecord): boolean =>
  status === 'occurred' && disagreements.some(({ field }) => field === 'status');

/** On whose word it is taken to have happened. */
function groundsOf({ claims }: EventRecord): 'outright' | 'ownSide' | 'both' | undefined {
  const kinds = new Set(
    claims.flatMap(({ status, attribution }) => (status === 'occurred' ? attribution.kind : [])),
  );
  const ownSide = kinds.has('official') || kinds.has('person');
  if (kinds.has('article')) return ownSide ? 'both' : 'outright';
  return ownSide ? 'ownSide' : undefined;
}

function disputeOf(desk: Desk, event: EventRecord): string {
  const { disagreements, sources, status } = event;
  const { words } = desk;
  const names = [...new Set(disagreements.map(({ field }) => fieldIn(desk, event, field)))];
  if (names.length > 0) return words.event.disputed(names);
  if (sources.articles === 0) return '';
  if (sources.articles === 1) return words.event.sourcesAlone;
  return status === 'denied' ? '' : words.event.undisputed;
}
