import { groupBy } from '../../group-by.ts';
import type { Actor, ActorKind, ColourFamily, EventRecord, Office, Role } from '../../model.ts';
import { writeDay, writeYear } from './dates.ts';
import { actorPath, addresses, nameOf, type Desk } from './desk.ts';
import { entryOf, kindOf, type Entry } from './entry.ts';
import { apartUndated, shownOf, undatedCount, type PeriodLink } from './lists.ts';
import { referencesOf, type Reference } from './quote.ts';

/** What the page of an actor shows. */
export interface ActorView {
  id: string;
  name: string;
  kind: string;
  belongs?: { name: string; path?: string };
  offices: { title: string; of: string; when: string }[];
  /** The years that have pages of their own, where there are too many events for one. */
  years: PeriodLink[];
  /** The page of the actor, on that of one year. */
  whole?: PeriodLink;
  parts: ActorPart[];
  company: Company;
  references: Reference[];
}

/** Those in the same events: a row for each, a column for each family of kinds. */
export interface Company {
  families: { family: ColourFamily; word: string }[];
  rows: { name: string; path?: string; total: number; cells: number[] }[];
  /** The largest number in a cell. */
  most: number;
}

/** What an actor did, said, underwent; events without a date of their own stand apart. */
export interface ActorPart {
  heading: string;
  count: string;
  entries: Entry[];
  undated: Entry[];
  undatedCount: string;
}

export interface ActorGroup {
  kind: string;
  actors: { name: string; path: string; events: number; office: string }[];
}

const PARTS: { heading: 'said' | 'did' | 'undergone' | 'about'; roles: Role[] }[] = [
  { heading: 'said', roles: ['speaker'] },
  { heading: 'did', roles: ['actor'] },
  { heading: 'undergone', roles: ['recipient', 'victim'] },
  { heading: 'about', roles: ['about'] },
];
const KINDS: ActorKind[] = [
  'state',
  'government',
  'person',
  'force',
  'company',
  'organisation',
  'media',
  'place',
];
const MOST_COMPANY = 12;

/** The page of an actor, or that of one year of an actor with very many events. */
export function viewActor(desk: Desk, actor: Actor, year?: string): ActorView {
  const { id } = actor;
  const all = eventsOf(desk, id);
  const { events, links } = shownOf(desk, all, { year, pathOf: (one) => addresses.actorIn(id, one) });
  const name = actor.name[desk.lang];
  const belongs = actor.of === undefined ? undefined : desk.actors.get(actor.of);
  return {
    id,
    name: year === undefined ? name : `${name}, ${writeYear(year, desk.lang)}`,
    kind: desk.words.actorKindOf[actor.kind],
    belongs: belongs && { name: belongs.name[desk.lang], path: actorPath(desk, belongs.id) },
    offices: actor.offices.map((office) => officeLine(desk, office)),
    years: links,
    whole:
      year === undefined
        ? undefined
        : {
            label: name,
            count: desk.words.count.events(all.length),
            path: desk.root + addresses.actor(id),
          },
    parts: partsOf(desk, id, events),
    company: companyOf(desk, id, year === undefined ? all : events),
    references: referencesOf(desk, events),
  };
}

/** All actors that appear in an event, by kind, those with most events first. */
export function groupActors(desk: Desk): ActorGroup[] {
  const appearing = desk.chronology.actors
    .map((actor) => ({ actor, events: eventsOf(desk, actor.id).length }))
    .filter(({ events }) => events > 0);
  return KINDS.map((kind) => ({
    kind: desk.words.actorKind[kind],
    actors: appearing
      .filter(({ actor }) => actor.kind === kind)
      .sort((a, b) => b.events - a.events || compare(nameFor(desk, a.actor), nameFor(desk, b.actor)))
      .map(({ actor, events }) => ({
        name: nameFor(desk, actor),
        path: desk.root + addresses.actor(actor.id),
        events,
        office: actor.offices.at(-1)?.title[desk.lang] ?? '',
      })),
  })).filter((group) => group.actors.length > 0);
}

export function eventsOf(desk: Desk, id: string): EventRecord[] {
  return desk.byActor.get(id) ?? [];
}

const nameFor = (desk: Desk, actor: Actor): string => actor.name[desk.lang];
const compare = (a: string, b: string): number => a.localeCompare(b, 'en');

function officeLine(desk: Desk, office: Office): ActorView['offices'][number] {
  const { actor: words } = desk.words;
  const from = office.from === undefined ? undefined : writeDay(office.from, desk.lang);
  const to = office.to === undefined ? undefined : writeDay(office.to, desk.lang);
  const when = from && to ? words.fromTo(from, to) : from ? words.since(from) : to ? words.until(to) : '';
  return { title: office.title[desk.lang], of: nameOf(desk, { id: office.of, name: office.of }), when };
}

/** Each event once, under the first part it fits. */
function partsOf(desk: Desk, id: string, events: EventRecord[]): ActorView['parts'] {
  const left = new Set(events);
  return PARTS.map(({ heading, roles }) => {
    const here = [...left].filter((event) => event.actors.some((a) => a.id === id && roles.includes(a.role)));
    for (const event of here) left.delete(event);
    return actorPart(desk, desk.words.actor[heading], here);
  }).filter((part) => part.entries.length + part.undated.length > 0);
}

function actorPart(desk: Desk, heading: string, events: EventRecord[]): ActorPart {
  const [dated, undated] = apartUndated(events);
  return {
    heading,
    count: desk.words.count.events(events.length),
    entries: dated.map((event) => entryOf(desk, event)),
    undated: undated.map((event) => entryOf(desk, event)),
    undatedCount: undatedCount(desk, dated, undated),
  };
}

/** How often others appear in the same events, by the family of the events' kinds. */
function companyOf(desk: Desk, id: string, events: EventRecord[]): Company {
  const pairs = events.flatMap((event) => {
    const others = new Set(event.actors.flatMap((actor) => actor.id ?? []));
    const { family } = kindOf(desk, event.type);
    return [...others]
      .filter((other) => other !== id && desk.actors.has(other))
      .map((other) => ({ other, family }));
  });
  const used = new Set(pairs.map(({ family }) => family));
  const families = (Object.keys(desk.words.families) as ColourFamily[]).filter((family) => used.has(family));
  const rows = [...groupBy(pairs, ({ other }) => other)].map(([other, together]) => ({
    name: nameOf(desk, { id: other, name: other }),
    path: actorPath(desk, other),
    total: together.length,
    cells: families.map((family) => together.filter((pair) => pair.family === family).length),
  }));
  const sorted = rows.toSorted((a, b) => b.total - a.total || compare(a.name, b.name)).slice(0, MOST_COMPANY);
  return {
    families: families.map((family) => ({ family, word: desk.words.families[family] })),
    rows: sorted,
    most: Math.max(1, ...sorted.flatMap(({ cells }) => cells)),
  };
}
