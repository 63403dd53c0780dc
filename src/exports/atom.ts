import { Feed } from 'feed';
import { languages } from '../languages/index.ts';
import type { Chronology, Day, EventRecord, Lang } from '../model.ts';
import { wellFormed } from './xml.ts';

/** How many events a feed holds, newest change first. */
const LONGEST = 50;

/** An Atom feed of new and changed events in one language; `root` is '' or '/fr'. No clock: days come from the ledger. */
export function atomFeed(chronology: Chronology, lang: Lang, root: string): string {
  const { settings, changed } = chronology;
  const base = settings.baseUrl.replace(/\/$/, '') + root;
  const feed = new Feed({
    id: `${base}/`,
    title: wellFormed(languages[lang].words.feed(settings.short[lang])),
    description: wellFormed(settings.standfirst[lang]),
    link: `${base}/`,
    language: lang,
    copyright: '',
    updated: midnight(changed),
    generator: 'Datelined',
    author: { name: wellFormed(settings.short[lang]) },
    feedLinks: { atom: `${base}/feed.xml` },
  });
  for (const event of newestFirst(chronology.events, changed))
    feed.addItem(itemOf(event, lang, base, changed));
  return feed.atom1();
}

function itemOf(event: EventRecord, lang: Lang, base: string, changed: Day) {
  const url = `${base}/events/${event.slug}/`;
  const title = `${event.date.edtf.replace('..', '…')} · ${event.title[lang]}`;
  return {
    id: url,
    link: url,
    title: wellFormed(title),
    date: midnight(lastChange(event, changed)),
    published: midnight(event.history[0]?.day ?? changed),
    description: wellFormed(languages[lang].words.status[event.status].why),
  };
}

function newestFirst(events: EventRecord[], changed: Day): EventRecord[] {
  return events
    .toSorted((a, b) =>
      lastChange(a, changed) < lastChange(b, changed)
        ? 1
        : lastChange(a, changed) > lastChange(b, changed)
          ? -1
          : 0,
    )
    .slice(0, LONGEST);
}

const lastChange = (event: EventRecord, changed: Day): Day =>
  event.history
    .map((change) => change.day)
    .sort()
    .at(-1) ?? changed;

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
