import type { EventRecord } from '../../model.ts';
import { placeInTime } from '../../text/edtf.ts';
import { isUndated } from './dates.ts';
import { isAhead } from './doings.ts';

/** Events chosen from a chronology too large for one page, under the name of their heading. */
export interface Picks {
  what: 'latest' | 'attested';
  events: EventRecord[];
}

/** So many of each stand on the page. */
const MOST = 10;

/**
 * What a reader of thousands of events begins with: the latest that are dated and do not lie ahead, the newest first;
 * and of the others those that most independent sources tell, in the order of the chronology.
 */
export function picksOf(events: EventRecord[]): Picks[] {
  const dated = events.filter((event) => !isUndated(event.date) && !isAhead(event));
  const latest = dated.toSorted(newestFirst).slice(0, MOST);
  const shown = new Set(latest);
  const best = dated
    .filter((event) => !shown.has(event) && event.sources.independent > 1)
    .toSorted((a, b) => b.sources.independent - a.sources.independent || newestFirst(a, b))
    .slice(0, MOST);
  const attested = dated.filter((event) => best.includes(event));
  return [
    { what: 'latest' as const, events: latest },
    { what: 'attested' as const, events: attested },
  ].filter(({ events: some }) => some.length > 0);
}

const newestFirst = (a: EventRecord, b: EventRecord): number =>
  placeInTime(b.date).localeCompare(placeInTime(a.date));
