import { groupBy } from '../../group-by.ts';
import type { EventRecord } from '../../model.ts';
import type { Desk } from './desk.ts';
import { articlesOf, entryOf, lineOf, type Entry, type Line } from './entry.ts';
import { referencesOf, type Reference } from './quote.ts';

/** An event told by several articles: how many passages of each tell it, in the order of the columns. */
export interface CoverageRow {
  entry: Line;
  passages: number[];
  /** The articles that tell it, where there are too many for a column each. */
  by: Reference[];
  independent: number;
  languages: string;
}

/** Who tells what: events by sources, and what rests on one source or one language only. */
export interface CoverageView {
  /** None where the articles are more than a table can hold. */
  columns: Reference[];
  rows: CoverageRow[];
  several: string;
  /** "Told in English only", with the number of events. */
  languages: { label: string; events: string }[];
  /** Events that one article alone tells, by article. */
  alone: { article: Reference; count: string; entries: Entry[] }[];
  /** Events that the editor added and no article tells. */
  byHand: Entry[];
}

/** A table of more columns shows nothing any more, and grows with events times articles. */
const MOST_COLUMNS = 60;

export function viewCoverage(desk: Desk): CoverageView {
  const { events } = desk.chronology;
  const told = events.map((event) => ({ event, by: articlesOf(desk, [event]) }));
  const shared = told.flatMap(({ event, by }) => (by.length > 1 ? [event] : []));
  const single = told.filter(({ by }) => by.length === 1);
  const alone = groupBy(single, ({ by }) => by[0]?.id);
  const columns = referencesOf(desk, shared);
  const drawn = columns.length <= MOST_COLUMNS ? columns : [];
  return {
    columns: drawn,
    rows: shared.map((event) => rowOf(desk, event, drawn)),
    several: desk.words.count.events(shared.length),
    languages: byLanguages(
      desk,
      events.filter(({ claims }) => claims.length > 0),
    ),
    byHand: told.flatMap(({ event, by }) => (by.length === 0 ? [entryOf(desk, event)] : [])),
    alone: referencesOf(
      desk,
      single.map(({ event }) => event),
    ).map((article) => {
      const here = alone.get(article.id) ?? [];
      return {
        article,
        count: desk.words.count.events(here.length),
        entries: here.map(({ event }) => entryOf(desk, event)),
      };
    }),
  };
}

function rowOf(desk: Desk, event: EventRecord, columns: Reference[]): CoverageRow {
  const passages = columns.map(
    ({ id }) =>
      new Set(
        event.claims.filter((claim) => claim.article === id).map((claim) => claim.selectors.position.start),
      ).size,
  );
  return {
    entry: lineOf(desk, event),
    passages,
    by: columns.length > 0 ? [] : referencesOf(desk, [event]),
    independent: event.sources.independent,
    languages: languagesOf(desk, event),
  };
}

function languagesOf(desk: Desk, event: EventRecord): string {
  const names = new Set(event.claims.map((claim) => desk.words.article.languages[claim.lang]));
  return desk.words.list([...names].sort());
}

/** How many events are told in each language alone, and in several. */
function byLanguages(desk: Desk, events: EventRecord[]): CoverageView['languages'] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const several = new Set(event.claims.map((claim) => claim.lang)).size > 1;
    const label = desk.words.coverage.languages(languagesOf(desk, event), several);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([label, n]) => ({ label, events: desk.words.count.events(n) }));
}
