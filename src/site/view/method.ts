import { languages } from '../../languages/index.ts';
import type { MethodSection } from '../../languages/interface.ts';
import type { EventRecord, Status } from '../../model.ts';
import type { Desk } from './desk.ts';
import { entryOf, type Entry } from './entry.ts';
import { workingOf, type WorkingLine } from './working.ts';

type Line = Pick<WorkingLine, 'text' | 'foreign'>;

/** A section of the method page with examples chosen from the chronology itself. */
export interface MethodView {
  section: MethodSection;
  examples: { entry: Entry; lines: Line[] }[];
}

const STATUSES: Status[] = ['occurred', 'reported', 'alleged', 'denied', 'planned', 'threatened'];

export function viewMethod(desk: Desk): MethodView[] {
  return languages[desk.lang].words.method.sections.map((section) => ({
    section,
    examples: section.shows ? examplesFor(desk, section.shows) : [],
  }));
}

function examplesFor(desk: Desk, shows: NonNullable<MethodSection['shows']>): MethodView['examples'] {
  // What the editor added shows none of the rules.
  const events = desk.chronology.events.filter(({ claims }) => claims.length > 0);
  const { words } = desk;
  const with_ = (event: EventRecord | undefined, lines: string[]) =>
    event ? [{ entry: entryOf(desk, event), lines: lines.map((text) => ({ text })) }] : [];
  if (shows === 'dates') {
    const bases = ['resolved', 'stated', 'inferred'] as const;
    const found = bases.map((basis) => events.find((event) => event.date.basis === basis));
    return found.flatMap((event) =>
      event ? [{ entry: entryOf(desk, event), lines: workingOf(desk, event).slice(0, 2) }] : [],
    );
  }
  if (shows === 'status')
    return STATUSES.flatMap((status) =>
      with_(
        events.find((event) => event.status === status),
        [words.status[status].why],
      ),
    );
  if (shows === 'merging') {
    const event = most(events, (one) => one.claims.length);
    const counts = event && words.count.sources(event.sources.articles, event.sources.independent);
    return with_(event, counts === undefined ? [] : [counts]);
  }
  if (shows === 'counting') {
    const event = events.find((one) => one.sources.independent < one.sources.articles);
    return with_(
      event,
      event ? [words.count.sources(event.sources.articles, event.sources.independent)] : [],
    );
  }
  const event = events.find((one) => one.disagreements.length > 0);
  return with_(event, event?.disagreements[0]?.values.map((value) => value.label[desk.lang]) ?? []);
}

function most<T>(items: T[], by: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best && by(best) >= by(item) ? best : item), undefined);
}
