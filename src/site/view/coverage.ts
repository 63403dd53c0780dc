import { groupBy } from '../../group-by.ts';
import type { ArticlePage, EventRecord } from '../../model.ts';
import { isSplit, type Desk } from './desk.ts';
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
  /** "The 100 that most articles tell", where the rows are no more than these. */
  most: string | null;
  /** "Told in English only", with the number of events. */
  languages: { label: string; events: string }[];
  /** Events that one article alone tells, by article; of a large chronology only how many: they stand on its page. */
  alone: { article: Reference; count: string; entries: Entry[] }[];
  /** Events that the editor added and no article tells. */
  byHand: Entry[];
}

/** A table of more columns shows nothing any more, and grows with events times articles. */
const MOST_COLUMNS = 60;

/** In a large chronology as many events have a row: those that most articles tell. */
const MOST_ROWS = 100;

export function viewCoverage(desk: Desk): CoverageView {
  const { events } = desk.chronology;
  const isLarge = isSplit(desk);
  const told = events.map((event) => ({ event, by: articlesOf(desk, [event]) }));
  const several = told.filter(({ by }) => by.length > 1);
  const shared = isLarge ? mostTold(several) : several.map(({ event }) => event);
  const single = told.filter(({ by }) => by.length === 1);
  const alone = groupBy(single, ({ by }) => by[0]?.id);
  const columns = referencesOf(desk, shared);
  const drawn = columns.length <= MOST_COLUMNS ? columns : [];
  return {
    columns: drawn,
    rows: shared.map((event) => rowOf(desk, event, drawn)),
    several: desk.words.count.events(several.length),
    most: shared.length < several.length ? desk.words.coverage.most(shared.length) : null,
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
        entries: isLarge ? [] : here.map(({ event }) => entryOf(desk, event)),
      };
    }),
  };
}

interface Told {
  event: EventRecord;
  by: ArticlePage[];
}

/** Those that most articles tell, in the order of time. */
function mostTold(told: Told[]): EventRecord[] {
  const most = new Set(told.toSorted((a, b) => b.by.length - a.by.length).slice(0, MOST_ROWS));
  return told.flatMap((one) => (most.has(one) ? [one.event] : []));
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
