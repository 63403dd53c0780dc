import type { Chronology } from '../../model.ts';
import { groupActors, type ActorGroup, type ActorView } from './actor.ts';
import type { ArticleView } from './article.ts';
import { changesSheets, type ChangesView } from './changes.ts';
import { viewData, type DataView } from './data.ts';
import { viewCoverage, type CoverageView } from './coverage.ts';
import { addresses, openDesks, type Desk, typesInUse } from './desk.ts';
import { kindOf, type Kind } from './entry.ts';
import { viewCard, viewFormerCard, viewEmbed, type CardView, type EmbedView } from './embed.ts';
import type { EventView } from './event.ts';
import { filesOf, type SiteFile } from './files.ts';
import { viewHome, type HomeView } from './home.ts';
import { viewEvents, type EventsView } from './lists.ts';
import { viewMethod, type MethodView } from './method.ts';
import { citationOf, type Citation } from './quote.ts';
import { viewPlaces, type PlacesView, type PlaceView } from './places.ts';
import { recordSheets, type ForwardView, type TypeView } from './record-sheets.ts';
import { sheet, type Over, type Sheet } from './sheet.ts';
import { standingOf } from './standing.ts';
import type { YearView } from './year.ts';

/** An article in the list of sources. */
export interface Listed extends Citation {
  number: number;
  language: string;
  events: string;
}

/** A file made by a template of its own, from nothing but what the program is. */
export interface Asset {
  path: string;
}

/** All pages of the site, by template. */
export interface Sheets {
  home: Sheet<HomeView>[];
  year: Sheet<YearView>[];
  events: Sheet<EventsView>[];
  event: Sheet<EventView>[];
  articles: Sheet<Listed[]>[];
  article: Sheet<ArticleView>[];
  actors: Sheet<{ groups: ActorGroup[]; unknown: string[] }>[];
  actor: Sheet<ActorView>[];
  types: Sheet<(Kind & { events: string })[]>[];
  type: Sheet<TypeView>[];
  places: Sheet<PlacesView>[];
  place: Sheet<PlaceView>[];
  coverage: Sheet<CoverageView>[];
  method: Sheet<MethodView[]>[];
  forward: Sheet<ForwardView>[];
  changes: Sheet<ChangesView>[];
  data: Sheet<DataView>[];
  embed: Sheet<EmbedView>[];
  card: Sheet<CardView>[];
  notFound: Sheet<null>[];
  /** What all pages share: no pages themselves. */
  style: Asset[];
  script: Asset[];
  /** Files that are no pages: feeds, data, sitemap. */
  files: SiteFile[];
}

/** The pages of a chronology in each of its languages, and the files beside them. */
export function layOut(chronology: Chronology, desks = openDesks(chronology)): Sheets {
  const over = <View>(make: (desk: Desk) => Sheet<View>[]): Sheet<View>[] =>
    desks.flatMap((desk) =>
      make(desk).map((sheet) => ({ ...sheet, alternates: twinsOf(desks, desk, sheet.path) })),
    );
  const files = filesOf(desks, () => listedIn(Object.values(pages).flat(), chronology));
  const pages = { ...overviewSheets(over, files), ...recordSheets(over) };
  const assets = { style: [{ path: '/style.css' }], script: [{ path: '/script.js' }] };
  return { ...pages, ...assets, files };
}

function overviewSheets(over: Over, files: SiteFile[]) {
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
        viewEvents(desk),
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
    places: over((desk) => [
      sheet(desk, addresses.places, [desk.words.place.title, desk.words.place.intro], () => viewPlaces(desk)),
    ]),
    coverage: over((desk) => [
      sheet(desk, addresses.coverage, [desk.words.coverage.title, desk.words.coverage.intro], () =>
        viewCoverage(desk),
      ),
    ]),
    method: over((desk) => [
      sheet(desk, addresses.method, [desk.words.method.title, desk.words.method.intro], () =>
        viewMethod(desk),
      ),
    ]),
    changes: over(changesSheets),
    ...givenSheets(over, files),
    notFound: over((desk) => [
      {
        ...sheet(desk, '/404.html', [desk.words.notFound.title, desk.words.notFound.text], () => null),
        anywhere: true,
      },
    ]),
  };
}

/** What is there to be taken: the files, and what other sites may show: a card for each event, a small timeline. */
function givenSheets(over: Over, files: SiteFile[]) {
  return {
    data: over((desk) => [
      sheet(desk, addresses.data, [desk.words.linking.data.title, desk.words.linking.data.intro], () =>
        viewData(desk, files),
      ),
    ]),
    embed: over((desk) => {
      const { title, standfirst } = desk.chronology.settings;
      return [
        {
          ...sheet(desk, addresses.embed, [title[desk.lang], standfirst[desk.lang]], () => viewEmbed(desk)),
          canonical: desk.root + addresses.home,
          whole: true,
        },
      ];
    }),
    card: over((desk) => [...cards(desk), ...formerCards(desk)]),
  };
}

function cards(desk: Desk): Sheet<CardView>[] {
  return desk.chronology.events.map((event) => {
    const { id, slug, title } = event;
    const about: [string, string] = [title[desk.lang], standingOf(desk, event).why];
    const page = sheet(desk, addresses.card(slug), about, () => viewCard(desk, desk.events.get(id)!));
    return { ...page, canonical: desk.root + addresses.event(slug), whole: true };
  });
}

/** A card that stands on somebody's page goes on at its old address. */
function formerCards(desk: Desk): Sheet<CardView>[] {
  return desk.chronology.forwards.map(({ slug, title }, at) => {
    const about: [string, string] = [title[desk.lang], title[desk.lang]];
    const page = sheet(desk, addresses.card(slug), about, () =>
      viewFormerCard(desk, desk.chronology.forwards[at]!),
    );
    return { ...page, canonical: desk.root + addresses.event(slug), whole: true };
  });
}

function twinsOf(desks: Desk[], desk: Desk, path: string): Sheet<unknown>['alternates'] {
  const address = path.slice(desk.root.length);
  return desks.map(({ lang, root, words }) => ({
    lang,
    name: words.name,
    path: root + address,
  }));
}

function listArticles(desk: Desk): Listed[] {
  const number = (id: string) => desk.numbers.get(id)!;
  return desk.chronology.articles
    .map((article) => ({
      ...citationOf(desk, article),
      number: number(article.id),
      language: desk.words.article.languages[article.lang],
      events: desk.words.count.events(new Set(article.used.map((use) => use.event)).size),
    }))
    .sort((a, b) => a.number - b.number);
}

function listTypes(desk: Desk): (Kind & { events: string })[] {
  const number = (id: string) => desk.byType.get(id)?.length ?? 0;
  return typesInUse(desk)
    .map((type) => ({
      ...kindOf(desk, type.id),
      n: number(type.id),
      events: desk.words.count.events(number(type.id)),
    }))
    .sort((a, b) => b.n - a.n);
}

/** The pages that search engines shall know: not those shown for any address, nor former addresses, nor embeds. */
function listedIn(pages: Sheet<unknown>[], { forwards, formerPages = [] }: Chronology): Sheet<unknown>[] {
  const forwarded = new Set([
    ...forwards.map(({ slug }) => addresses.event(slug)),
    ...formerPages.map(({ page }) => addresses.former(page)),
  ]);
  return pages.filter(
    (page) =>
      page.anywhere !== true &&
      page.canonical === undefined &&
      !forwarded.has(page.path.slice(page.site.root.length)),
  );
}
