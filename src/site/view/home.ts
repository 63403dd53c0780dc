import { placeInTime } from '../../text/edtf.ts';
import { writeDay } from './dates.ts';
import { isSplit, type Desk } from './desk.ts';
import { isUndated } from './dates.ts';
import { byYear, yearLinks, type PeriodLink, type YearSection } from './lists.ts';
import { referencesOf, type Reference } from './quote.ts';
import { entryOf, type Entry } from './entry.ts';
import { viewSearch, type SearchView } from './search.ts';
import type { Drawing } from './drawing.ts';
import { drawPeriod, drawYears, isDrawn } from './overview.ts';
import { picksOf } from './picks.ts';

/** What the home page shows. */
export interface HomeView {
  title: string;
  standfirst: string;
  facts: string[];
  period: Drawing;
  strips: Drawing[];
  /** Whether the drawing counts events by month instead of showing each. */
  dense: boolean;
  outside: string | null;
  background: YearSection[];
  backgroundTitle: string;
  backgroundCount: string;
  years: YearSection[];
  /** Some events to read, where there are too many for the page. */
  picks: { heading: string; entries: Entry[] }[];
  /** Every year with where its events stand. */
  yearLinks: PeriodLink[];
  search: SearchView;
  references: Reference[];
}

export function viewHome(desk: Desk): HomeView {
  const { chronology, words, lang } = desk;
  const { settings, events, articles } = chronology;
  const earlier = events.filter((event) => placeInTime(event.date) < settings.firstDay);
  const within = events.filter((event) => placeInTime(event.date) >= settings.firstDay);
  const drawn = within.filter((event) => isDrawn(desk, event));
  const disagreements = events.reduce((sum, event) => sum + event.disagreements.length, 0);
  const split = isSplit(desk);
  const picks = split ? picksOf(events) : [];
  const notDrawn = events.length - drawn.length;
  return {
    title: settings.title[lang],
    standfirst: settings.standfirst[lang].replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060'),
    facts: [
      ...eventFacts(desk),
      words.count.sources(articles.length, independentArticles(desk)),
      ...(disagreements > 0 ? [words.count.disagreements(disagreements)] : []),
      words.foot.changed(writeDay(chronology.changed, lang)),
    ],
    period: drawPeriod(desk, drawn),
    strips: drawYears(desk, drawn),
    dense: split,
    outside: notDrawn > 0 ? words.home.outside(notDrawn) : null,
    background: split ? [] : byYear(desk, earlier),
    backgroundTitle: words.home.background(settings.firstDay.slice(0, 4)),
    backgroundCount: words.count.events(earlier.length),
    picks: picks.map(({ what, events: some }) => ({
      heading: words.home[what],
      entries: some.map((event) => entryOf(desk, event)),
    })),
    years: split ? [] : byYear(desk, within),
    yearLinks: split ? yearLinks(desk, events) : yearLinks(desk, within, (year) => `${desk.root}/#y-${year}`),
    search: viewSearch(desk),
    references: referencesOf(desk, split ? picks.flatMap(({ events: some }) => some) : events),
  };
}

/** Both numbers, so that nobody takes what is only told for what is dated. */
function eventFacts({ chronology: { events }, words: { count } }: Desk): string[] {
  const undated = events.filter((event) => isUndated(event.date)).length;
  if (undated === 0) return [count.events(events.length)];
  return [count.dated(events.length - undated), count.undated(undated)];
}

/** Articles that no event counts together with another one, plus one for each set that is counted together. */
function independentArticles(desk: Desk): number {
  const { articles, events } = desk.chronology;
  const leader = new Map(articles.map((article) => [article.id, article.id]));
  const find = (id: string): string => {
    const next = leader.get(id) ?? id;
    return next === id ? id : find(next);
  };
  for (const group of events.flatMap((event) => event.sources.groups))
    for (const id of group.articles.slice(1)) leader.set(find(id), find(group.articles[0]!));
  return new Set(articles.map((article) => find(article.id))).size;
}
