import type { Day, EventDraft, Forward, HistoryEntry, Ledger, LedgerEntry } from '../model.ts';
import { hashText } from '../text/index.ts';
import { articlesOf, matchEntries, type TitledDraft } from './ledger-matches.ts';
import { slugOf } from './slugs.ts';

export interface NamedDraft extends TitledDraft {
  id: string;
  slug: string;
}

/**
 * Gives each event the id and address it was published under: those of the ledger's event with which it
 * shares most mentions; of two the older. A new event gets a new id, made from what founds it, and an
 * address that nothing has ever had.
 */
export function nameEvents(drafts: TitledDraft[], ledger: Ledger): NamedDraft[] {
  const known = matchEntries(drafts, ledger);
  const ids = new Set(ledger.events.map(({ id }) => id));
  const slugs = new Set(ledger.events.map(({ slug }) => slug.toLowerCase()));
  return inStableOrder(drafts).map((draft) => {
    const entry = known.get(draft);
    if (entry) return { ...draft, id: entry.id, slug: entry.slug };
    const id = newId(draft.fingerprints, ids);
    const slug = slugOf(draft.date, draft.title.en, (one) => slugs.has(one));
    ids.add(id);
    slugs.add(slug);
    return { ...draft, id, slug };
  });
}

/** Two new events with one address get their numbers in the same order whatever order they came in. */
function inStableOrder<Draft extends EventDraft>(drafts: Draft[]): Draft[] {
  return [...drafts].sort((a, b) => (a.fingerprints.join() < b.fingerprints.join() ? -1 : 1));
}

function newId(fingerprints: string[], taken: Set<string>): string {
  for (let count = 0; ; count++) {
    const id = `e${hashText(`${fingerprints.join()}#${count}`).slice(0, 7)}`;
    if (!taken.has(id)) return id;
  }
}

export interface Kept {
  ledger: Ledger;
  /** Addresses published before that are no events of their own any more. */
  forwards: Forward[];
  /** What happened to each event of today, by id. */
  history: Map<string, HistoryEntry[]>;
}

/**
 * Brings the ledger up to date with the events of today: new ones added, changes noted with the day
 * `asOf`, and each entry that has lost its event told where its address leads. Nothing is taken out and
 * nothing changes where nothing has happened, so that a rebuild writes the same ledger.
 */
export function keepIds(events: NamedDraft[], ledger: Ledger, asOf: Day): Kept {
  const today = new Map(events.map((event) => [event.id, event]));
  const before = new Map(ledger.events.map((entry) => [entry.id, entry]));
  const holder = new Map(events.flatMap((event) => event.fingerprints.map((one) => [one, event] as const)));
  const lost = ledger.events
    .filter(({ id }) => !today.has(id))
    .map((entry) => forwardEntry(entry, { holder, today, before, asOf }));
  const live = events.map((event) => entryOf(event, before.get(event.id), asOf));
  noteOrigins(live, lost, { holder, before, asOf });
  const entries = [...live, ...lost].sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
  return {
    ledger: { version: 1, events: entries },
    forwards: entries.flatMap(({ slug, title, became }) => (became ? [{ slug, title, ...became }] : [])),
    history: new Map(live.map(({ id, history }) => [id, history])),
  };
}

function entryOf(event: NamedDraft, entry: LedgerEntry | undefined, asOf: Day): LedgerEntry {
  const now = {
    id: event.id,
    slug: event.slug,
    first: entry?.first ?? asOf,
    mentions: event.fingerprints,
    ...foundersOf(event, entry),
    date: event.date.edtf,
    status: event.status,
    ...disputedIn(event),
    title: event.title,
  };
  if (!entry) return { ...now, history: [{ day: asOf, what: 'published' }] };
  return { ...now, history: [...entry.history, ...changes(entry, now, asOf)] };
}

function foundersOf(event: NamedDraft, entry: LedgerEntry | undefined): Pick<LedgerEntry, 'founded'> {
  const founded = entry?.founded ?? entry?.mentions ?? event.fingerprints;
  return founded.join() === event.fingerprints.join() ? {} : { founded };
}

/** What its sources disagree on, where they do. */
function disputedIn({ disagreements }: NamedDraft): Pick<LedgerEntry, 'disputed'> {
  const fields = [...new Set(disagreements.map(({ field }) => field))].sort();
  return fields.length > 0 ? { disputed: fields } : {};
}

type Now = Omit<LedgerEntry, 'history'>;

function changes(entry: LedgerEntry, now: Now, day: Day): HistoryEntry[] {
  const [old, fresh] = [articlesOf(entry.mentions), articlesOf(now.mentions)];
  const noted: HistoryEntry[] = [];
  if (entry.became) noted.push({ day, what: 'published' });
  for (const article of fresh)
    if (!old.has(article)) noted.push({ day, what: 'source-added', detail: article });
  for (const article of old)
    if (!fresh.has(article)) noted.push({ day, what: 'source-removed', detail: article });
  if (entry.date !== now.date)
    noted.push({ day, what: 'date-changed', detail: `${entry.date} → ${now.date}` });
  if (entry.status !== now.status)
    noted.push({ day, what: 'status-changed', detail: `${entry.status} → ${now.status}` });
  const arisen = now.disputed?.filter((field) => !entry.disputed?.includes(field)) ?? [];
  if (arisen.length > 0) noted.push({ day, what: 'disputed', detail: arisen.join(', ') });
  return noted;
}

interface Fate {
  holder: Map<string, NamedDraft>;
  today: Map<string, NamedDraft>;
  before: Map<string, LedgerEntry>;
  asOf: Day;
}

/** Where an address leads whose event is no more: to the events that hold its mentions now. */
function forwardEntry(entry: LedgerEntry, fate: Fate): LedgerEntry {
  const into = [...new Set(entry.mentions.flatMap((one) => fate.holder.get(one)?.id ?? []))].sort();
  const heirs = into.length > 0 ? into : followed(entry, fate);
  const kind = heirs.length === 0 ? 'removed' : heirs.length === 1 ? 'merged' : 'split';
  if (entry.became?.kind === kind && entry.became.into.join() === heirs.join()) return entry;
  const detail = heirs.map((id) => fate.today.get(id)!.slug).join(', ');
  const note: HistoryEntry = { day: fate.asOf, what: kind, ...(detail ? { detail } : {}) };
  return { ...entry, became: { kind, into: heirs, day: fate.asOf }, history: [...entry.history, note] };
}

/** The events of today at the end of an entry's earlier forwards. */
function followed(entry: LedgerEntry, { today, before }: Fate): string[] {
  const heirs = new Set<string>();
  const seen = new Set<string>([entry.id]);
  const queue = [...(entry.became?.into ?? [])];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (today.has(id)) heirs.add(id);
    else queue.push(...(before.get(id)?.became?.into ?? []));
  }
  return [...heirs].sort();
}

/** An event that took in another, or that lost mentions to another, says so. */
function noteOrigins(
  live: LedgerEntry[],
  lost: LedgerEntry[],
  { holder, before, asOf }: Omit<Fate, 'today'>,
): void {
  const byId = new Map(live.map((entry) => [entry.id, entry]));
  for (const { slug, became } of lost) {
    if (became?.kind !== 'merged' || became.day !== asOf) continue;
    note(byId.get(became.into[0]!)!, { day: asOf, what: 'merged', detail: slug });
  }
  for (const entry of live) {
    const moved = (before.get(entry.id)?.mentions ?? []).flatMap((one) => holder.get(one) ?? []);
    const parts = new Set(moved.filter(({ id }) => id !== entry.id).map(({ slug }) => slug));
    if (parts.size > 0) note(entry, { day: asOf, what: 'split', detail: [...parts].sort().join(', ') });
  }
}

function note(entry: LedgerEntry, what: HistoryEntry): void {
  const same = (other: HistoryEntry) =>
    other.day === what.day && other.what === what.what && other.detail === what.detail;
  if (!entry.history.some(same)) entry.history.push(what);
}
