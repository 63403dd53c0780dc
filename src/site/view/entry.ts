import type { ArticlePage, EventRecord } from '../../model.ts';
import { placeInTime } from '../../text/edtf.ts';
import { isUndated, machineDate, weekdayOf, writeDate } from './dates.ts';
import { addresses, type Desk } from './desk.ts';
import { leadInList, type Lead } from './lead.ts';
import { isAhead } from './doings.ts';
import { isSpeech, signOf, type Sign } from './marks.ts';
import { whoTakesPart } from './people.ts';

/** The kind of an event: its word, with the family that gives the colour and the icon. */
export interface Kind {
  word: string;
  family: Sign['family'];
  path: string;
}

/** An event named beside something else: with its date, its sign and its doubts. */
export interface Line {
  path: string;
  title: string;
  when: string;
  machine?: string;
  sign: Sign;
  ahead: boolean;
  kind: Kind;
  tags: string[];
}

/** An event as it stands in a list. */
export interface Entry extends Line {
  /** Weekday, or how exact the date is. */
  note: string;
  /** Words that one article tells without a date: the least that a chronology can hold. */
  minor: boolean;
  lead: Lead | null;
  who: string;
  sources: string;
  /** Numbers of its articles in the list of sources, for print. */
  refs: string;
}

/** An event to be named; `within` is the year of the section it stands in. */
export function lineOf(desk: Desk, event: EventRecord, within?: number): Line {
  return {
    path: desk.root + addresses.event(event.slug),
    title: event.title[desk.lang],
    when: writeDate(event.date, desk.lang, { within }),
    machine: machineDate(event.date),
    sign: signOf(desk, event),
    ahead: isAhead(event),
    kind: kindOf(desk, event.type),
    tags: tagsOf(desk, event),
  };
}

/** An event for a list; `within` is the year of the section it stands in. */
export function entryOf(desk: Desk, event: EventRecord, within?: number): Entry {
  const { words } = desk;
  return {
    ...lineOf(desk, event, within),
    note: noteOn(desk, event),
    minor: isSpeech(desk, event) && isUndated(event.date) && event.sources.articles === 1,
    lead: leadInList(desk, event),
    who: whoTakesPart(desk, event).slice(0, 3).join(', '),
    sources: words.count.sources(event.sources.articles, event.sources.independent),
    refs: articlesOf(desk, [event])
      .map((article) => desk.numbers.get(article.id))
      .join(', '),
  };
}

/** The articles that tell these events, in the order of the list of sources. */
export function articlesOf(desk: Desk, events: EventRecord[]): ArticlePage[] {
  const ids = new Set(events.flatMap((event) => event.claims.map((claim) => claim.article)));
  const number = ({ id }: ArticlePage): number => desk.numbers.get(id) ?? 0;
  return [...ids].flatMap((id) => desk.articles.get(id) ?? []).sort((a, b) => number(a) - number(b));
}

export function kindOf(desk: Desk, id: string): Kind {
  const type = desk.types.get(id);
  return {
    word: type?.name[desk.lang] ?? id,
    family: type?.family ?? 'word',
    path: desk.root + addresses.type(id),
  };
}

function noteOn(desk: Desk, event: EventRecord): string {
  const { dates } = desk.words;
  if (event.disagreements.some((one) => one.field === 'date')) return dates.disputed;
  if (/[~%?]/.test(event.date.edtf)) return dates.approximate;
  if (event.date.precision === 'day') return weekdayOf(placeInTime(event.date), desk.lang);
  return dates.note[event.date.precision];
}

/** Tags only for doubt, so that an event without one is an event without doubt. */
export function tagsOf(desk: Desk, event: EventRecord): string[] {
  const tags = event.status === 'occurred' ? [] : [desk.words.status[event.status].tag];
  return event.disagreements.length > 0 ? [...tags, desk.words.tags.disagree] : tags;
}
