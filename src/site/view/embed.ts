import type { EventRecord, Forward } from '../../model.ts';
import { isUndated, writeDay } from './dates.ts';
import { addresses, becameOf, type Desk } from './desk.ts';
import { entryOf, type Entry } from './entry.ts';

/** One event for a page of somebody else's. */
export interface CardView {
  /** One; of a former address what it has become, which may be none or several. */
  entries: Entry[];
  /** What became of it. */
  note?: string;
}

/** A small timeline for a page of somebody else's. */
export interface EmbedView {
  title: string;
  entries: Entry[];
  /** How many of the events it shows. */
  shown: string;
}

/** As many events stand in the small timeline. */
const MOST = 20;

/** How high each wants to be shown, in CSS pixels. */
const HEIGHTS = { card: 230, timeline: 480 };

export const viewCard = (desk: Desk, event: EventRecord): CardView => ({ entries: [entryOf(desk, event)] });

/** A card goes on where its event is merged or split, and says so where it is gone. */
export function viewFormerCard(desk: Desk, forward: Forward): CardView {
  const entries = becameOf(desk, forward).map((event) => entryOf(desk, event));
  return { entries, note: desk.words.forward[forward.kind](writeDay(forward.day, desk.lang)) };
}

/** The dated events that most independent sources tell, in the order of time. */
export function viewEmbed(desk: Desk): EmbedView {
  const { events, settings } = desk.chronology;
  const dated = events.filter(({ date }) => !isUndated(date));
  const chosen = new Set(
    dated.toSorted((a, b) => b.sources.independent - a.sources.independent).slice(0, MOST),
  );
  return {
    title: settings.title[desk.lang],
    entries: dated.filter((event) => chosen.has(event)).map((event) => entryOf(desk, event)),
    shown: desk.words.search.showing(String(chosen.size), events.length.toLocaleString(desk.lang)),
  };
}

/** The code that shows an embed elsewhere. Its address is whole: it will stand on another site. */
export function embedCode({ chronology, root }: Desk, what: { title: string; slug?: string }): string {
  const path = what.slug === undefined ? addresses.embed : addresses.card(what.slug);
  const height = what.slug === undefined ? HEIGHTS.timeline : HEIGHTS.card;
  const address = chronology.settings.baseUrl.replace(/\/$/, '') + root + path;
  const attributes = {
    src: address,
    title: what.title,
    width: '100%',
    height,
    style: 'border:0',
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${quoted(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

const quoted = (value: string): string => value.replace(/[&"<>]/g, (c) => `&#${c.charCodeAt(0)};`);
