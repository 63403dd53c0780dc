import type { HistoryEntry, Ledger, LedgerEntry } from '../model.ts';

/** What became of the chronology between two ledgers. */
export interface Changes {
  new: EventLine[];
  /** New sources, dates and status that moved, disagreements that arose, events joined or split. */
  changed: EventLine[];
  /** Addresses that are no event of their own any more, and where they lead. */
  gone: EventLine[];
}

export interface EventLine {
  slug: string;
  date: string;
  title: string;
  what?: string;
}

/** The difference of two ledgers, the later made from the earlier; events in the order of their dates. */
export function changesBetween(before: Ledger, after: Ledger): Changes {
  const old = new Map(before.events.map((entry) => [entry.id, entry]));
  const slugs = new Map(after.events.map(({ id, slug }) => [id, slug]));
  const live = after.events.filter(({ became }) => became === undefined);
  const lost = after.events.filter(({ id, became }) => became && became !== old.get(id)?.became);
  return {
    new: live
      .filter(({ id }) => !old.has(id))
      .map(lineOf)
      .sort(byDate),
    changed: live
      .flatMap((entry) => {
        const what = old.has(entry.id) ? difference(old.get(entry.id)!, entry) : '';
        return what === '' ? [] : [{ ...lineOf(entry), what }];
      })
      .sort(byDate),
    gone: lost.map((entry) => ({ ...lineOf(entry), what: fateOf(entry, slugs) })).sort(byDate),
  };
}

function lineOf({ slug, date, title }: LedgerEntry): EventLine {
  return { slug, date, title: title.en };
}

function byDate(a: EventLine, b: EventLine): number {
  const [x, y] = [a, b].map(({ date, slug }) => `${date.replace(/^\.\.\//u, '')} ${slug}`);
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}

function difference(before: LedgerEntry, after: LedgerEntry): string {
  const told = after.mentions.filter((one) => !before.mentions.includes(one)).length;
  const noted = after.history.slice(before.history.length).map(inWords);
  const more = told > 0 ? [`${told} more ${told === 1 ? 'sentence' : 'sentences'} of evidence`] : [];
  return [...more, ...noted].join(', ');
}

function inWords({ what, detail = '' }: HistoryEntry): string {
  const said: Record<HistoryEntry['what'], string> = {
    published: 'told again',
    'source-added': `source ${detail}`,
    'source-removed': `without ${detail}`,
    'date-changed': `date ${detail}`,
    'status-changed': detail,
    disputed: `sources disagree on the ${detail}`,
    merged: `joined by ${addressesIn(detail)}`,
    split: `parted from ${addressesIn(detail)}`,
    removed: 'removed',
  };
  return said[what];
}

/** Two events may have one title; their addresses differ. */
const addressesIn = (slugs: string): string =>
  slugs
    .split(', ')
    .map((slug) => `/events/${slug}/`)
    .join(' and ');

function fateOf({ slug, became }: LedgerEntry, slugs: Map<string, string>): string {
  const { kind, into } = became!;
  const heirs = addressesIn(into.map((id) => slugs.get(id) ?? id).join(', '));
  const fate = {
    merged: `forwards to ${heirs}`,
    split: `names ${heirs}`,
    removed: 'says that it was removed',
  };
  return `${addressesIn(slug)} ${fate[kind]}`;
}

/** Lists of events under their headings, for a terminal; at most `most` of each. */
export function changesInWords(changes: Changes, most = Infinity): string[] {
  return [
    ...eventLines('New events', changes.new, most),
    ...eventLines('Changed events', changes.changed, most),
    ...eventLines('Addresses that lead elsewhere now', changes.gone, most),
  ];
}

/** As EDTF, but what is not known is said in words: "by 2021-10-01", "day unknown". */
function dayShown(date: string): string {
  if (/^(?:\.\.)?\/?(?:\.\.)?$/u.test(date)) return 'day unknown';
  return date.replace(/^\.\.\//u, 'by ').replace(/^(.*)\/\.\.$/u, 'from $1');
}

function eventLines(heading: string, events: EventLine[], most: number): string[] {
  if (events.length === 0) return [];
  const more = events.length - most;
  return [
    `${heading}:`,
    ...events
      .slice(0, most)
      .map(
        ({ date, title, what }) => `  ${dayShown(date)}  ${title}${what === undefined ? '' : ` (${what})`}`,
      ),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
