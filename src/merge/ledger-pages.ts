import type { Day, FormerPage, Ledger, LedgerEntry, LedgerPage, Localized } from '../model.ts';

/** A page of today beside those of the events, and the ids of the events it shows. */
export interface ShownPage {
  page: string;
  title: Localized;
  events: string[];
}

/**
 * Notes in the ledger of today which pages there are and which events they show, on top of what the ledger of
 * `before` says. Nothing is taken out: a page that has nothing to show any more is gone since `asOf`, one that has
 * again is there again. Events keep every page that has ever shown them, so that the note at its address can name them.
 */
export function keepPages(today: Ledger, before: Ledger, shown: ShownPage[], asOf: Day): Ledger {
  const known = new Map((before.pages ?? []).map((one) => [one.page, one]));
  const live = shown.map(({ page, title }) => ({ page, title, first: known.get(page)?.first ?? asOf }));
  const alive = new Set(live.map(({ page }) => page));
  const gone = [...known.values()]
    .filter(({ page }) => !alive.has(page))
    .map((one) => ({ ...one, gone: one.gone ?? asOf }));
  const pages: LedgerPage[] = [...live, ...gone].sort((a, b) => (a.page < b.page ? -1 : 1));
  return { ...today, events: withPages(today.events, before.events, shown), pages };
}

function withPages(events: LedgerEntry[], before: LedgerEntry[], shown: ShownPage[]): LedgerEntry[] {
  const pages = new Map(before.map((entry) => [entry.id, new Set(entry.pages)]));
  for (const { page, events: ids } of shown)
    for (const id of ids) pages.set(id, (pages.get(id) ?? new Set()).add(page));
  // Last in its line, whatever has come to the entry before: a rebuild writes the same bytes.
  return events.map((entry) => {
    const ever = [...(pages.get(entry.id) ?? [])].sort();
    if (ever.length === 0) return entry;
    const line = { ...entry };
    delete line.pages;
    return { ...line, pages: ever };
  });
}

/** The pages that are gone, each with the events it has ever shown, or what those have become. */
export function formerPagesOf({ events, pages = [] }: Ledger): FormerPage[] {
  const gone = pages.flatMap(({ gone: day, ...one }) => (day === undefined ? [] : { ...one, day }));
  const left = new Map(gone.map(({ page }) => [page, new Set<string>()]));
  for (const { id, pages: ever = [], became } of events)
    for (const page of ever) for (const one of became?.into ?? [id]) left.get(page)?.add(one);
  return gone.map(({ page, title, day }) => ({ page, title, day, events: [...left.get(page)!].sort() }));
}
