import { languages } from '../../languages/index.ts';
import type { EventRecord, Status } from '../../model.ts';
import type { Desk } from './desk.ts';
import { isSpeech } from './entry.ts';

/** How sure an event is, in words that stand also where there is no doubt: a reader sent to one page knows no other. */
export interface Standing {
  is: Status;
  tag: string;
  why: string;
  /** What the sources disagree on; else that none disputes it, or that there is only one. */
  dispute: string;
  disputed: boolean;
}

/** Of words that were said it is certain that they were, and no more. */
export function standingOf(desk: Desk, event: EventRecord): Standing {
  const { status } = event;
  const spoken = status === 'occurred' && isSpeech(desk, event);
  return {
    is: status,
    ...(spoken ? desk.words.event.spoken : desk.words.status[status]),
    dispute: disputeOf(desk, event),
    disputed: event.disagreements.length > 0,
  };
}

function disputeOf({ words, lang }: Desk, { disagreements, sources, status }: EventRecord): string {
  const { fields } = languages[lang].titles.explain;
  const names = [...new Set(disagreements.map(({ field }) => fields[field] ?? field))];
  if (names.length > 0) return words.event.disputed(names);
  if (sources.articles === 1) return words.event.sourcesAlone;
  return status === 'denied' ? '' : words.event.undisputed;
}
