import { languages } from '../../languages/index.ts';
import type { EventRecord, Status } from '../../model.ts';
import type { Desk } from './desk.ts';
import { isSpeech } from './marks.ts';

/** How sure an event is, in words that stand also where there is no doubt: a reader sent to one page knows no other. */
export interface Standing {
  is: Status;
  tag: string;
  why: string;
  /** What the sources disagree on; else that none disputes it, or that there is only one. */
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
  const { words } = desk;
  const plain = words.status[event.status];
  if (event.status !== 'occurred') return plain;
  if (isContested(event)) return disputeInWords(desk, event);
  if (isSpeech(desk, event)) return words.event.spoken;
  const grounds = groundsOf(event);
  return grounds === undefined ? plain : { ...plain, why: words.event.happened[grounds] };
}

function disputeInWords({ words }: Desk, { disagreements }: EventRecord): Pick<Standing, 'tag' | 'why'> {
  const { tag, denied, open } = words.event.contested;
  const values = disagreements.flatMap(({ field, values: all }) => (field === 'status' ? all : []));
  return { tag, why: values.some(({ value }) => value === 'denied') ? denied : open };
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

function disputeOf({ words, lang }: Desk, { disagreements, sources, status }: EventRecord): string {
  const { fields } = languages[lang].titles.explain;
  const names = [...new Set(disagreements.map(({ field }) => fields[field] ?? field))];
  if (names.length > 0) return words.event.disputed(names);
  if (sources.articles === 1) return words.event.sourcesAlone;
  return status === 'denied' ? '' : words.event.undisputed;
}
