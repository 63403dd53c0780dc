import { languages } from '../../languages/index.ts';
import type { EventRecord, Status } from '../../model.ts';
import type { Desk } from './desk.ts';

/** How sure an event is, in words that stand also where there is no doubt: a reader sent to one page knows no other. */
export interface Standing {
  is: Status;
  tag: string;
  why: string;
  /** What the sources disagree on; else that none disputes it, or that there is only one. */
  dispute: string;
  disputed: boolean;
}

export function standingOf(desk: Desk, event: EventRecord): Standing {
  const { status } = event;
  return {
    is: status,
    ...desk.words.status[status],
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
