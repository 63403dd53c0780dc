import { changesByMonth, publicHistory } from '../../exports/pages.ts';
import { groupBy } from '../../group-by.ts';
import type { Day, Disagreement, EventRecord, Forward, HistoryEntry, Status } from '../../model.ts';
import { toUncertain } from '../../text/edtf.ts';
import { writeDate, writeDay, titleMonth } from './dates.ts';
import { addresses, type Desk } from './desk.ts';
import { lineOf } from './entry.ts';
import type { Noted } from './event-aside.ts';
import type { PeriodLink } from './lists.ts';
import { fieldIn } from './marks.ts';
import { citationOf } from './quote.ts';
import { sheet, type Sheet } from './sheet.ts';

type What = HistoryEntry['what'];

/** What was published on one day. */
export interface DayOfChanges {
  when: string;
  machine: Day;
  /** `more`: how many of the kind are not listed, where there are very many. */
  groups: { heading: string; items: Noted[]; more?: string }[];
}

/** Changes by day, the newest first; where there are too many for one page, those of one month. */
export interface ChangesView {
  /** The month, on a page of its own. */
  title?: string;
  days: DayOfChanges[];
  /** The months that have pages of their own. */
  months: PeriodLink[];
}

/** As many changes of one kind are listed for one day. */
const MOST_OF_A_KIND = 500;

/** In the order in which a reader wants to know of them. */
const ORDER: What[] = [
  ...(['published', 'disputed', 'status-changed', 'date-changed', 'source-added'] as const),
  ...(['merged', 'split', 'removed', 'source-removed'] as const),
];

interface Change {
  day: Day;
  what: What;
  item: Noted;
}

/** All changes that the ledger has noted; those of the newest month, where each month has its page. */
export function changesSheets(desk: Desk): Sheet<ChangesView>[] {
  const { title, intro } = desk.words.changes;
  const months = monthsOfChanges(desk);
  const page = (address: string, name: string, view: () => ChangesView) =>
    sheet(desk, address, [name, intro], view);
  const newest = months[0]?.key;
  return [
    page(addresses.changes, title, () => ({
      days: daysOfChanges(desk, newest),
      months: months.map((one) => one.link),
    })),
    ...months.map(({ key, link }) =>
      page(addresses.changesIn(key), `${title}${desk.words.colon} ${link.label}`, () => ({
        title: link.label,
        days: daysOfChanges(desk, key),
        months: [],
      })),
    ),
  ];
}

/** The months with changes, the newest first; none where all changes stand on one page. */
function monthsOfChanges({ chronology, words, lang, root }: Desk): { key: string; link: PeriodLink }[] {
  const months = [...changesByMonth(chronology)].sort(([a], [b]) => (a < b ? 1 : -1));
  return months.map(([key, count]) => ({
    key,
    link: {
      label: titleMonth(key, lang),
      count: words.count.changes(count),
      path: root + addresses.changesIn(key),
    },
  }));
}

/** The changes of each day, the newest first, of one month or of all. */
export function daysOfChanges(desk: Desk, month = ''): DayOfChanges[] {
  const { events, forwards } = desk.chronology;
  const changes = [
    ...events.flatMap((event) => changesOf(desk, event, month)),
    ...forwards.filter(({ day }) => day.startsWith(month)).map((forward) => forwarded(desk, forward)),
  ];
  const days = [...groupBy(changes, ({ day }) => day)].sort(([a], [b]) => (a < b ? 1 : -1));
  return days.map(([day, all]) => ({
    when: writeDay(day, desk.lang),
    machine: day,
    groups: ORDER.flatMap((what) => groupOf(desk, what, all)),
  }));
}

function groupOf(desk: Desk, what: What, all: Change[]): DayOfChanges['groups'] {
  const { kinds, more } = desk.words.changes;
  const items = all.filter((one) => one.what === what).map(({ item }) => item);
  const rest = items.length - MOST_OF_A_KIND;
  if (items.length === 0) return [];
  const listed = { heading: kinds[what], items: items.slice(0, MOST_OF_A_KIND) };
  return [rest > 0 ? { ...listed, more: more(rest) } : listed];
}

function changesOf(desk: Desk, event: EventRecord, month: string): Change[] {
  const { title, path, when } = lineOf(desk, event);
  return publicHistory(event)
    .filter(({ day }) => day.startsWith(month))
    .map(({ day, what, detail }) => ({
      day,
      what,
      item: { title, path, note: detail === undefined ? when : whatChanged(desk, event, [what, detail]) },
    }));
}

/** What it was that changed, in words: the source, both dates, the other event. */
export function whatChanged(desk: Desk, event: EventRecord, [what, detail]: [What, string]): string {
  const { words } = desk;
  if (what === 'disputed')
    return detail
      .split(', ')
      .map((field) => fieldIn(desk, event, field as Disagreement['field']))
      .join(', ');
  if (what === 'date-changed') return eachSide(detail, (edtf) => dateIn(desk, edtf));
  if (what === 'status-changed') return eachSide(detail, (status) => words.status[status as Status].tag);
  const article = desk.articles.get(detail);
  if (article) {
    const { publisher, headline } = citationOf(desk, article);
    return `${publisher}, ${words.quote.open}${headline}${words.quote.close}`;
  }
  if (what === 'split') return `→ ${titlesAt(desk, detail.split(', ')).join(', ')}`;
  return what === 'merged' ? desk.root + addresses.event(detail) : detail;
}

function eachSide(detail: string, say: (side: string) => string): string {
  return detail.split(' → ').map(say).join(' → ');
}

function dateIn({ lang }: Desk, edtf: string): string {
  return writeDate(toUncertain(edtf), lang);
}

/** Titles of the events that stand at these addresses, or stood there. */
function titlesAt({ bySlug, chronology, lang }: Desk, slugs: string[]): string[] {
  const former = (slug: string) => chronology.forwards.find((one) => one.slug === slug);
  return slugs.map((slug) => (bySlug.get(slug) ?? former(slug))?.title[lang] ?? slug);
}

function forwarded(desk: Desk, { slug, title, kind, into, day }: Forward): Change {
  const lines = into.flatMap((id) => desk.events.get(id) ?? []).map((event) => lineOf(desk, event));
  // The day tells two events of one title apart.
  const named = lines.map(({ title: now, when }) => `${now} (${when})`);
  const note = named.length > 0 ? `→ ${desk.words.list(named)}` : undefined;
  return {
    day,
    what: kind,
    item: { title: title[desk.lang], path: desk.root + addresses.event(slug), ...(note ? { note } : {}) },
  };
}
