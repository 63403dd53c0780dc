import type {
  Actor,
  ArticlePage,
  Chronology,
  DatedArticle,
  EventDraft,
  EventRecord,
  EventType,
  Forward,
  HistoryEntry,
  Lang,
  Ledger,
  Localized,
  Settings,
  Uncovered,
} from '../model.ts';
import { groupBy } from '../group-by.ts';
import { languages } from '../languages/index.ts';
import { byDate, dateInWords } from './dates-in-words.ts';
import { isName } from './fillers.ts';
import { relatedTo } from './related.ts';
import { toUncertain } from '../text/edtf.ts';

/** An event with name and address, before its neighbours are known. */
export interface NamedEvent extends EventDraft {
  id: string;
  slug: string;
  title: Localized;
}

export interface Parts {
  settings: Settings;
  actors: Actor[];
  types: EventType[];
  articles: DatedArticle[];
  events: NamedEvent[];
  forwards: Forward[];
  history: Map<string, HistoryEntry[]>;
  ledger: Ledger;
  /** Sentences that gave no event, by article. */
  uncovered: Map<string, Uncovered[]>;
  /** Copies, by article: the article whose text it repeats. */
  copies: Map<string, string>;
}

/** The whole chronology as pages, exports and commands see it, in the order of time. */
export function assembleChronology(parts: Parts): Chronology {
  const holder = new Map(
    parts.events.flatMap((event) => event.claims.map((claim) => [claim.id, event.id] as const)),
  );
  const events = parts.events.map((event) => recordOf(event, parts, holder)).sort(byDate);
  const related = relatedTo(events);
  const uses = usesOf(parts.events);
  return {
    settings: parts.settings,
    events: events.map((event) => ({ ...event, related: related.get(event.id)! })),
    articles: parts.articles.map((article) => pageOf(article, uses.get(article.id) ?? [], parts)),
    actors: parts.actors,
    types: parts.types,
    forwards: parts.forwards,
    unknownNames: unknownNames(parts.events),
    changed: lastChange(parts.ledger, parts.settings),
  };
}

function recordOf(event: NamedEvent, { actors, history }: Parts, holder: Map<string, string>): EventRecord {
  const offices = new Map(actors.map((actor) => [actor.id, actor]));
  const record: EventRecord & { fingerprints?: string[] } = {
    ...event,
    actors: event.actors.map((actor) => ({ ...actor, ...officeOn(offices.get(actor.id ?? ''), event) })),
    disagreements: event.disagreements.map((one) => ({
      ...one,
      values: one.values.map((value) => ({ ...value, label: labelOf(one.field, value.value) })),
    })),
    keptApart: event.keptApart.flatMap(({ mention, because }) => {
      const other = holder.get(mention);
      return other === undefined || other === event.id ? [] : [{ event: other, because }];
    }),
    history: history.get(event.id) ?? [],
  };
  delete record.fingerprints;
  return record;
}

/** The office that somebody held on the first day the event can have taken place. */
function officeOn(actor: Actor | undefined, { date }: EventDraft): { office?: Localized } {
  const day = date.earliest ?? date.latest;
  if (!actor || day === null) return {};
  const held = actor.offices.filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
  return held.length > 0 ? { office: held.at(-1)!.title } : {};
}

function labelOf(field: string, value: string): Localized {
  return { en: labelIn('en', field, value), fr: labelIn('fr', field, value) };
}

function labelIn(lang: Lang, field: string, value: string): string {
  const { words } = languages[lang];
  if (field === 'date') return dateInWords(toUncertain(value), lang);
  if (field === 'status') return words.status[value as keyof typeof words.status]?.tag ?? value;
  return field === 'quantity' ? languages[lang].titles.figures(Number(value)) : value;
}

interface Use {
  event: string;
  claim: NamedEvent['claims'][number];
}

/** What each article is evidence for, in the order of its text. */
function usesOf(events: NamedEvent[]): Map<string, Use[]> {
  const claims = events.flatMap((event) => event.claims.map((claim) => ({ event: event.id, claim })));
  const uses = groupBy(claims, ({ claim }) => claim.article);
  const at = ({ claim }: Use) => claim.selectors.position.start;
  for (const told of uses.values()) told.sort((a, b) => at(a) - at(b) || (a.event < b.event ? -1 : 1));
  return uses;
}

function pageOf(article: DatedArticle, told: Use[], { uncovered, copies }: Parts): ArticlePage {
  const copyOf = copies.get(article.id);
  return {
    ...article,
    used: told.map(({ event, claim }) => ({ event, claim: claim.id })),
    uncovered: uncovered.get(article.id) ?? [],
    ...(copyOf === undefined ? {} : { copyOf }),
  };
}

/** Names that stand in a role and that no entry of `actors.yml` knows. */
function unknownNames(events: NamedEvent[]): Chronology['unknownNames'] {
  const found = new Map<string, Set<string>>();
  for (const event of events) {
    for (const { id, name } of event.actors) {
      if (id !== undefined || !isName(name)) continue;
      const mentions = found.get(name) ?? new Set();
      for (const claim of event.claims) mentions.add(claim.id);
      found.set(name, mentions);
    }
  }
  const names = [...found].map(([name, mentions]) => ({ name, mentions: [...mentions].sort() }));
  return names.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
}

/** The newest day in the ledger; before anything is published, the chronology's own last day. */
function lastChange({ events }: Ledger, { lastDay }: Settings): string {
  const days = events.flatMap(({ history }) => history.map(({ day }) => day)).sort();
  return days.at(-1) ?? lastDay;
}
