import { atomFeed } from '../../exports/atom.ts';
import { chronologyJson } from '../../exports/chronology.ts';
import { robots, sitemap } from '../../exports/sitemap.ts';
import type { Interface } from '../../languages/interface.ts';
import type { Chronology, Forward, Lang } from '../../model.ts';
import { groupActors, eventsOf, viewActor, type ActorGroup, type ActorView } from './actor.ts';
import { viewArticle, type ArticleView } from './article.ts';
import { writeDate, writeDay } from './dates.ts';
import { addresses, openDesks, type Desk } from './desk.ts';
import { entryOf, kindOf, type Entry, type Kind } from './entry.ts';
import { viewEvent, type EventView } from './event.ts';
import { viewHome, type HomeView } from './home.ts';
import { byYear, type YearSection } from './lists.ts';
import { viewMethod, type MethodView } from './method.ts';
import { citationOf, type Citation } from './quote.ts';

/** What every page of one language shares. */
export interface Site {
  lang: Lang;
  words: Interface;
  root: string;
  /** Ends without a slash. */
  baseUrl: string;
  short: string;
  changed: string;
  contact?: string;
}

/** One page to be made: where, in which language, and what it shows. `view` is worked out when it is asked for. */
export interface Sheet<View> {
  path: string;
  title: string;
  description: string;
  /** The same page in each language, itself included. */
  alternates: { lang: Lang; name: string; path: string; label: string }[];
  site: Site;
  /** Links of this page start at the base address: it is shown for any address. */
  anywhere?: boolean;
  view: () => View;
}

export interface TypeView {
  kind: Kind;
  code: string;
  years: YearSection[];
}

export interface ForwardView {
  kind: Forward['kind'];
  text: string;
  was: string;
  into: Entry[];
}

/** All pages of the site, by template. */
export interface Sheets {
  home: Sheet<HomeView>[];
  events: Sheet<YearSection[]>[];
  event: Sheet<EventView>[];
  articles: Sheet<(Citation & { events: string })[]>[];
  article: Sheet<ArticleView>[];
  actors: Sheet<{ groups: ActorGroup[]; unknown: string[] }>[];
  actor: Sheet<ActorView>[];
  types: Sheet<(Kind & { events: string })[]>[];
  type: Sheet<TypeView>[];
  method: Sheet<MethodView[]>[];
  forward: Sheet<ForwardView>[];
  notFound: Sheet<null>[];
  /** Files that are no pages: feeds, data, sitemap. */
  files: { path: string; text: string }[];
}

/** The pages of a chronology in each of its languages, and the files beside them. */
export function layOut(chronology: Chronology): Sheets {
  const desks = openDesks(chronology);
  const over = <View>(make: (desk: Desk) => Sheet<View>[]): Sheet<View>[] =>
    desks.flatMap((desk) =>
      make(desk).map((sheet) => ({ ...sheet, alternates: twinsOf(desks, desk, sheet.path) })),
    );
  const pages = { ...overviewSheets(over), ...recordSheets(over) };
  return { ...pages, files: filesOf(chronology, desks, Object.values(pages).flat()) };
}

type Over = <View>(make: (desk: Desk) => Sheet<View>[]) => Sheet<View>[];

function overviewSheets(over: Over) {
  return {
    home: over((desk) => {
      const { settings } = desk.chronology;
      return [
        sheet(desk, addresses.home, [settings.title[desk.lang], settings.standfirst[desk.lang]], () =>
          viewHome(desk),
        ),
      ];
    }),
    events: over((desk) => [
      sheet(desk, addresses.events, [desk.words.events.title, desk.words.events.intro], () =>
        byYear(desk, desk.chronology.events),
      ),
    ]),
    articles: over((desk) => [
      sheet(desk, addresses.articles, [desk.words.article.title, desk.words.article.intro], () =>
        listArticles(desk),
      ),
    ]),
    actors: over((desk) => [
      sheet(desk, addresses.actors, [desk.words.actor.title, desk.words.actor.intro], () => ({
        groups: groupActors(desk),
        unknown: desk.chronology.unknownNames.map((one) => one.name),
      })),
    ]),
    types: over((desk) => [
      sheet(desk, addresses.types, [desk.words.type.title, desk.words.type.intro], () => listTypes(desk)),
    ]),
    method: over((desk) => [
      sheet(desk, addresses.method, [desk.words.method.title, desk.words.method.intro], () =>
        viewMethod(desk),
      ),
    ]),
    notFound: over((desk) => [
      {
        ...sheet(desk, '/404.html', [desk.words.notFound.title, desk.words.notFound.text], () => null),
        anywhere: true,
      },
    ]),
  };
}

function recordSheets(over: Over) {
  return {
    event: over((desk) =>
      desk.chronology.events.map((event) => {
        const when = writeDate(event.date, desk.lang);
        const about = `${when}. ${desk.words.status[event.status].why}`;
        return sheet(desk, addresses.event(event.slug), [event.title[desk.lang], about], () =>
          viewEvent(desk, event),
        );
      }),
    ),
    article: over((desk) =>
      desk.chronology.articles.map((article) => {
        const { headline, publisher, when } = citationOf(desk, article);
        return sheet(desk, addresses.article(article.id), [headline, `${publisher}, ${when}`], () =>
          viewArticle(desk, article),
        );
      }),
    ),
    actor: over((desk) =>
      actorsInUse(desk).map((actor) => {
        const about = desk.words.count.events(eventsOf(desk, actor.id).length);
        const name = actor.name[desk.lang];
        return sheet(desk, addresses.actor(actor.id), [name, `${name}${desk.words.colon} ${about}`], () =>
          viewActor(desk, actor),
        );
      }),
    ),
    type: over((desk) => typesInUse(desk).map((type) => typeSheet(desk, type.id))),
    forward: over((desk) => desk.chronology.forwards.map((forward) => forwardSheet(desk, forward))),
  };
}

function sheet<View>(
  desk: Desk,
  address: string,
  [title, description]: [string, string],
  view: () => View,
): Sheet<View> {
  return { path: desk.root + address, title, description, alternates: [], site: siteOf(desk), view };
}

function siteOf({ chronology, lang, words, root }: Desk): Site {
  const { settings, changed } = chronology;
  return {
    lang,
    words,
    root,
    baseUrl: settings.baseUrl.replace(/\/$/, ''),
    short: settings.short[lang],
    changed: writeDay(changed, lang),
    contact: settings.contact,
  };
}

function twinsOf(desks: Desk[], desk: Desk, path: string): Sheet<unknown>['alternates'] {
  const address = path.slice(desk.root.length);
  return desks.map(({ lang, root, words }) => ({
    lang,
    name: words.name,
    path: root + address,
    label: words.bar.inThisLanguage,
  }));
}

function listArticles(desk: Desk): (Citation & { events: string })[] {
  const dayOf = (id: string) => desk.articles.get(id)?.published.latest ?? '';
  return desk.chronology.articles
    .map((article) => ({
      ...citationOf(desk, article),
      events: desk.words.count.events(new Set(article.used.map((use) => use.event)).size),
    }))
    .sort((a, b) => (dayOf(a.id) < dayOf(b.id) ? -1 : dayOf(a.id) > dayOf(b.id) ? 1 : 0));
}

function listTypes(desk: Desk): (Kind & { events: string })[] {
  const number = (id: string) => desk.chronology.events.filter((event) => event.type === id).length;
  return typesInUse(desk)
    .map((type) => ({
      ...kindOf(desk, type.id),
      n: number(type.id),
      events: desk.words.count.events(number(type.id)),
    }))
    .sort((a, b) => b.n - a.n);
}

const typesInUse = (desk: Desk) => desk.chronology.types.filter((type) => desk.inUse.has(type.id));
const actorsInUse = (desk: Desk) => desk.chronology.actors.filter((actor) => desk.inUse.has(actor.id));

function typeSheet(desk: Desk, id: string): Sheet<TypeView> {
  const type = desk.types.get(id)!;
  const events = desk.chronology.events.filter((event) => event.type === id);
  const { plover } = type;
  const code = [plover.event, plover.mode, plover.context].filter((part) => part !== undefined).join(' · ');
  const name = type.name[desk.lang];
  const about = `${name}${desk.words.colon} ${desk.words.count.events(events.length)}`;
  return sheet(desk, addresses.type(id), [name, about], () => ({
    kind: kindOf(desk, id),
    code,
    years: byYear(desk, events),
  }));
}

function forwardSheet(desk: Desk, forward: Forward): Sheet<ForwardView> {
  const { events } = desk.chronology;
  const into = forward.into.flatMap(
    (key) => events.find((event) => event.id === key || event.slug === key) ?? [],
  );
  const text = desk.words.forward[forward.kind](writeDay(forward.day, desk.lang));
  return sheet(desk, addresses.event(forward.slug), [forward.title, text], () => ({
    kind: forward.kind,
    text,
    was: forward.title,
    into: into.map((event) => entryOf(desk, event)),
  }));
}

function filesOf(chronology: Chronology, desks: Desk[], pages: Sheet<unknown>[]): Sheets['files'] {
  const { baseUrl } = chronology.settings;
  const forwarded = new Set(chronology.forwards.map((forward) => addresses.event(forward.slug)));
  const listed = pages.filter(
    (page) => page.anywhere !== true && !forwarded.has(page.path.slice(page.site.root.length)),
  );
  return [
    ...desks.map((desk) => ({
      path: `${desk.root}/feed.xml`,
      text: atomFeed(chronology, desk.lang, desk.root),
    })),
    { path: '/data/chronology.json', text: chronologyJson(chronology) },
    { path: '/sitemap.xml', text: sitemap(listed, baseUrl) },
    { path: '/robots.txt', text: robots(baseUrl) },
    { path: '/.nojekyll', text: '\n' },
  ];
}
