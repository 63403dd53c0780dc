import { byDate } from '../../chronology/index.ts';
import { PICTURES, yearsApart } from '../../exports/pages.ts';
import type { Actor, ArticlePage, EventRecord, EventType, FormerPage, Forward } from '../../model.ts';
import { capital } from '../../text/capital.ts';
import { picturePath } from '../share/picture.ts';
import { eventsOf, viewActor, type ActorView } from './actor.ts';
import { viewArticle, type ArticleView } from './article.ts';
import { titleMonth, writeDate, writeDay, writeYear } from './dates.ts';
import { actorsInUse, addresses, becameOf, type Desk, typesInUse } from './desk.ts';
import { entryOf, kindOf, type Entry, type Kind } from './entry.ts';
import { viewEvent, type EventView } from './event.ts';
import { byYear, shownOf, type PeriodLink, type YearSection } from './lists.ts';
import { placesInUse, viewPlace, type PlaceView, type UsedPlace } from './places.ts';
import { citationOf, referencesOf, type Reference } from './quote.ts';
import { sheet, type Over, type Sheet } from './sheet.ts';
import { standingOf } from './standing.ts';
import { monthSheets, yearSheets } from './year.ts';

export interface TypeView {
  kind: Kind;
  code: string;
  /** The years that have pages of their own, where there are too many events for one. */
  links: PeriodLink[];
  /** The year that the page is of. */
  year?: string;
  years: YearSection[];
  references: Reference[];
}

export interface ForwardView {
  kind: Forward['kind'] | 'gone';
  text: string;
  was: string;
  /** Stands above what is there instead. */
  heading: string;
  into: Entry[];
  references: Reference[];
}

/**
 * One page for each record: event, article, actor, place, type, year, former address. A view asks the desk for its
 * record when it is made, so that the desk knows what the page shows.
 */
export function recordSheets(over: Over) {
  return {
    event: over((desk) => desk.chronology.events.map((event) => eventSheet(desk, event))),
    article: over((desk) => desk.chronology.articles.map((article) => articleSheet(desk, article))),
    actor: over((desk) => actorsInUse(desk).flatMap((actor) => actorSheets(desk, actor))),
    place: over((desk) => placesInUse(desk).map((used) => placeSheet(desk, used))),
    type: over((desk) => typesInUse(desk).flatMap((type) => typeSheets(desk, type))),
    year: over((desk) => [...yearSheets(desk), ...monthSheets(desk)]),
    forward: over((desk) => [
      ...desk.chronology.forwards.map((forward, at) => forwardSheet(desk, forward, at)),
      ...(desk.chronology.formerPages ?? []).flatMap((former, at) =>
        former.page === PICTURES ? [] : formerSheet(desk, former, at),
      ),
    ]),
  };
}

function eventSheet(desk: Desk, event: EventRecord): Sheet<EventView> {
  const { id, slug } = event;
  const { tag, why } = standingOf(desk, event);
  const about = `${capital(writeDate(event.date, desk.lang))}. ${tag}. ${why}`;
  const page = sheet(desk, addresses.event(slug), [event.title[desk.lang], about], () =>
    viewEvent(desk, desk.events.get(id)!),
  );
  return { ...page, picture: picturePath(desk, event) };
}

function articleSheet(desk: Desk, article: ArticlePage): Sheet<ArticleView> {
  const { id } = article;
  const { headline, publisher, when } = citationOf(desk, article);
  return sheet(desk, addresses.article(id), [headline, `${publisher}, ${when}`], () =>
    viewArticle(desk, desk.articles.get(id)!),
  );
}

/** The page of an actor, and those of its years where it has very many events. */
function actorSheets(desk: Desk, { id, name }: Actor): Sheet<ActorView>[] {
  const events = eventsOf(desk, id);
  const page = (address: string, about: [string, string], year?: string) =>
    sheet(desk, address, about, () => viewActor(desk, desk.actors.get(id)!, year));
  return [
    page(addresses.actor(id), countOf(desk, name[desk.lang], events)),
    ...[...yearsApart(events)].map(([year, inYear]) =>
      page(addresses.actorIn(id, year), countOfYear(desk, name[desk.lang], year, inYear), year),
    ),
  ];
}

function placeSheet(desk: Desk, { place: { id, name }, events }: UsedPlace): Sheet<PlaceView> {
  const about = countOf(desk, name[desk.lang], events);
  return sheet(desk, addresses.place(id), about, () =>
    viewPlace(desk, { place: desk.placesInUse.get(id)!, events: desk.byPlace.get(id)! }),
  );
}

function typeSheets(desk: Desk, { id, name }: EventType): Sheet<TypeView>[] {
  const events = desk.byType.get(id) ?? [];
  const page = (address: string, about: [string, string], year?: string) =>
    sheet(desk, address, about, () => viewType(desk, id, year));
  return [
    page(addresses.type(id), countOf(desk, name[desk.lang], events)),
    ...[...yearsApart(events)].map(([year, inYear]) =>
      page(addresses.typeIn(id, year), countOfYear(desk, name[desk.lang], year, inYear), year),
    ),
  ];
}

/** Its name, and how many events are on its page. */
function countOf({ words }: Desk, name: string, events: EventRecord[]): [title: string, description: string] {
  return [name, `${name}${words.colon} ${words.count.events(events.length)}`];
}

function countOfYear(desk: Desk, name: string, year: string, events: EventRecord[]): [string, string] {
  return countOf(desk, `${name}, ${writeYear(year, desk.lang)}`, events);
}

function viewType(desk: Desk, id: string, year: string | undefined): TypeView {
  const { plover } = desk.types.get(id)!;
  const all = desk.byType.get(id) ?? [];
  const { events, links } = shownOf(desk, all, { year, pathOf: (one) => addresses.typeIn(id, one) });
  return {
    kind: kindOf(desk, id),
    code: [...new Set([plover.event, plover.mode, plover.context])]
      .filter((part) => part !== undefined)
      .join(' · '),
    links,
    year,
    years: byYear(desk, events),
    references: referencesOf(desk, events),
  };
}

function forwardSheet(desk: Desk, forward: Forward, at: number): Sheet<ForwardView> {
  const { slug, title } = forward;
  const text = becameInWords(desk, forward);
  return sheet(desk, addresses.event(slug), [title[desk.lang], text], () =>
    viewForward(desk, desk.chronology.forwards[at]!),
  );
}

const becameInWords = ({ words, lang }: Desk, { kind, day, decided }: Forward): string =>
  words.forward[decided ?? kind](writeDay(day, lang));

function viewForward(desk: Desk, forward: Forward): ForwardView {
  const { kind, title } = forward;
  return {
    kind,
    text: becameInWords(desk, forward),
    was: title[desk.lang],
    heading: desk.words.forward.into,
    into: becameOf(desk, forward).map((event) => entryOf(desk, event)),
    references: referencesOf(desk, becameOf(desk, forward)),
  };
}

/** What stands at the address of an article, actor, place, type, year or month that is no more. */
function formerSheet(desk: Desk, former: FormerPage, at: number): Sheet<ForwardView> {
  const about: [string, string] = [formerTitle(desk, former), goneText(desk, former)];
  return sheet(desk, addresses.former(former.page), about, () =>
    viewFormer(desk, desk.chronology.formerPages![at]!),
  );
}

function viewFormer(desk: Desk, former: FormerPage): ForwardView {
  const events = former.events.flatMap((id) => desk.events.get(id) ?? []).sort(byDate);
  return {
    kind: 'gone',
    text: goneText(desk, former),
    was: formerTitle(desk, former),
    heading: desk.words.forward.events,
    into: events.map((event) => entryOf(desk, event)),
    references: referencesOf(desk, events),
  };
}

function formerTitle({ words, lang }: Desk, { page, title }: FormerPage): string {
  if (/^years\/[^/]+$/.test(page)) return writeYear(title[lang], lang);
  const period = OF_A_MONTH.test(page) ? titleMonth(title[lang], lang) : title[lang];
  return page.startsWith('changes/') ? `${words.changes.title}${words.colon} ${period}` : period;
}

function goneText({ words, lang }: Desk, { page, day }: FormerPage): string {
  const of = OF_A_MONTH.test(page)
    ? 'withoutMonth'
    : OF_A_YEAR.test(page)
      ? 'withoutYear'
      : page.startsWith('articles/')
        ? 'withoutArticle'
        : 'withoutEvents';
  return words.forward[of](writeDay(day, lang));
}

/** Years of an actor or type have pages only where there are very many events. */
const OF_A_YEAR = /^(?:actors|types)\/[^/]+\/[^/]+$/;

/** Months have pages only where there is much to tell of them. */
const OF_A_MONTH = /^(?:years\/\d{4}\/\d\d|changes\/\d{4}-\d\d)$/;
