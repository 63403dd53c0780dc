import { groupBy } from '../../group-by.ts';
import { languages } from '../../languages/index.ts';
import type { Day, EventRecord, Forward, HistoryEntry, Status } from '../../model.ts';
import { toUncertain } from '../../text/edtf.ts';
import { writeDate, writeDay } from './dates.ts';
import { addresses, type Desk } from './desk.ts';
import { lineOf } from './entry.ts';
import type { Noted } from './event-aside.ts';
import { citationOf } from './quote.ts';

type What = HistoryEntry['what'];

/** What was published on one day. */
export interface DayOfChanges {
  when: string;
  machine: Day;
  groups: { heading: string; items: Noted[] }[];
}

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

/** All changes that the ledger has noted, by day, the newest first. */
export function viewChanges(desk: Desk): DayOfChanges[] {
  const { events, forwards } = desk.chronology;
  const changes = [
    ...events.flatMap((event) => changesOf(desk, event)),
    ...forwards.map((forward) => forwarded(desk, forward)),
  ];
  const days = [...groupBy(changes, ({ day }) => day)].sort(([a], [b]) => (a < b ? 1 : -1));
  return days.map(([day, all]) => ({
    when: writeDay(day, desk.lang),
    machine: day,
    groups: ORDER.flatMap((what) => {
      const items = all.filter((one) => one.what === what).map(({ item }) => item);
      return items.length > 0 ? [{ heading: desk.words.changes.kinds[what], items }] : [];
    }),
  }));
}

/** An event that took in another says so at the address of the other. */
function changesOf(desk: Desk, event: EventRecord): Change[] {
  const { title, path, when } = lineOf(desk, event);
  return event.history
    .filter(({ what }) => what !== 'merged')
    .map(({ day, what, detail }) => ({
      day,
      what,
      item: { title, path, note: detail === undefined ? when : noteOf(desk, what, detail) },
    }));
}

function noteOf(desk: Desk, what: What, detail: string): string {
  const { words, lang } = desk;
  if (what === 'disputed')
    return detail
      .split(', ')
      .map((field) => fieldIn(desk, field))
      .join(', ');
  if (what === 'date-changed') return eachSide(detail, (edtf) => dateIn(desk, edtf));
  if (what === 'status-changed') return eachSide(detail, (status) => words.status[status as Status].tag);
  const article = desk.articles.get(detail);
  if (article) {
    const { publisher, headline } = citationOf(desk, article);
    return `${publisher}, ${words.quote.open}${headline}${words.quote.close}`;
  }
  return what === 'split' ? slugsIn(desk, detail, lang) : detail;
}

function fieldIn({ lang }: Desk, field: string): string {
  return languages[lang].titles.explain.fields[field] ?? field;
}

function eachSide(detail: string, say: (side: string) => string): string {
  return detail.split(' → ').map(say).join(' → ');
}

function dateIn({ lang }: Desk, edtf: string): string {
  return writeDate(toUncertain(edtf), lang);
}

/** Titles of the events that stand at these addresses today. */
function slugsIn({ chronology }: Desk, detail: string, lang: Desk['lang']): string {
  const titles = new Map(chronology.events.map(({ slug, title }) => [slug, title[lang]]));
  return detail
    .split(', ')
    .map((slug) => titles.get(slug) ?? slug)
    .join(', ');
}

function forwarded(desk: Desk, { slug, title, kind, into, day }: Forward): Change {
  const titles = into.flatMap((id) => desk.events.get(id)?.title[desk.lang] ?? []);
  const note = titles.length > 0 ? `→ ${desk.words.list(titles)}` : undefined;
  return {
    day,
    what: kind,
    item: { title: title[desk.lang], path: desk.root + addresses.event(slug), ...(note ? { note } : {}) },
  };
}
