import { languages } from '../languages/index.ts';
import type { Day, EventRecord } from '../model.ts';
import { firstDay, lastChange } from './changes.ts';
import { eventUrl, homeOf, type Edition } from './edition.ts';
import { oneLine } from './lines.ts';
import { standingIn } from './standing.ts';

/** How many entries a feed holds, newest first. */
const LONGEST = 50;

/** `new`: each event once, by the day it was first published; `changes`: what became of it since. */
export type FeedKind = 'new' | 'changes';

export interface FeedItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  published: Day;
  updated: Day;
}

/** Title, addresses and entries of a feed, newest first. No clock: days come from the ledger. */
export function feedOf(edition: Edition, kind: FeedKind) {
  const { chronology, lang } = edition;
  const { settings, changed } = chronology;
  const home = homeOf(edition);
  const name = kind === 'new' ? 'feed' : 'changes';
  const items = kind === 'new' ? newItems(edition) : changedItems(edition);
  return {
    title: oneLine(languages[lang].words.linking.feeds[kind](settings.short[lang])),
    description: oneLine(settings.standfirst[lang]),
    author: oneLine(settings.short[lang]),
    home: `${home}/`,
    atom: `${home}/${name}.xml`,
    json: `${home}/${name}.json`,
    updated:
      items
        .map((item) => item.updated)
        .sort()
        .at(-1) ?? changed,
    items,
  };
}

function newItems(edition: Edition): FeedItem[] {
  const { chronology } = edition;
  const dated = chronology.events.map((event) => ({ event, day: firstDay(event, chronology) }));
  return newest(dated).map(({ event, day }) => ({
    ...itemOf(edition, event),
    published: day,
    updated: lastChange(event, chronology),
  }));
}

/** One entry for each change after the first publication, with an id of its own. */
function changedItems(edition: Edition): FeedItem[] {
  const { words } = languages[edition.lang];
  const changes = edition.chronology.events.flatMap((event) =>
    event.history.slice(1).map(({ day, what }, i) => ({ event, day, what, number: i + 1 })),
  );
  return newest(changes).map(({ event, day, what, number }) => {
    const item = itemOf(edition, event);
    const title = `${words.event.historyOf[what]}${words.colon} ${item.title}`;
    return { ...item, id: `${item.url}#change-${String(number)}`, title, published: day, updated: day };
  });
}

function itemOf(edition: Edition, event: EventRecord): Omit<FeedItem, 'published' | 'updated'> {
  const { words } = languages[edition.lang];
  const url = eventUrl(edition, event.slug);
  const status = standingIn(edition, event);
  const title = `${edition.writeDate(event.date)} · ${event.title[edition.lang]}`;
  const sources = words.count.sources(event.sources.articles, event.sources.independent);
  return { id: url, url, title: oneLine(title), summary: `${status.tag}. ${status.why} ${sources}.` };
}

/** As many as a feed holds, newest first; what is written of them is worked out for these alone. */
function newest<T extends { day: Day }>(entries: T[]): T[] {
  return entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, LONGEST);
}
