import type { EventDraft, Ledger, LedgerEntry, Localized } from '../model.ts';
import { toUncertain } from '../text/edtf.ts';
import { gap, isDated, rangeOf } from './dates.ts';
import { contentStems, overlap } from './facts.ts';
import { articleOf, clauseOf } from './fingerprint.ts';

/** An event that knows what it is called, but not yet by which address. */
export interface TitledDraft extends EventDraft {
  title: Localized;
}

/** Pairs events and entries by shared mentions, most first; of two parts of one event, that with its founders. Each is paired once. */
export function matchEntries(drafts: TitledDraft[], ledger: Ledger): Map<TitledDraft, LedgerEntry> {
  const holder = new Map(drafts.flatMap((draft) => draft.fingerprints.map((one) => [one, draft] as const)));
  const pairs = ledger.events.flatMap((entry) =>
    [...countBy(entry.mentions, (one) => holder.get(one))].map(([draft, shared]) => ({
      draft,
      entry,
      shared,
      founding: (entry.founded ?? []).filter((one) => holder.get(one) === draft).length,
    })),
  );
  pairs.sort(
    (a, b) =>
      b.shared - a.shared ||
      rankOf(a.entry, b.entry) ||
      (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : b.founding - a.founding),
  );
  const matched = new Map<TitledDraft, LedgerEntry>();
  const used = new Set<LedgerEntry>();
  for (const { draft, entry } of pairs) {
    if (matched.has(draft) || used.has(entry)) continue;
    matched.set(draft, entry);
    used.add(entry);
  }
  const lost = ledger.events.filter(
    (entry) => !used.has(entry) && !entry.mentions.some((one) => holder.has(one)),
  );
  for (const find of [renamed, readOtherwise, returned])
    for (const [draft, entry] of find(
      drafts.filter((one) => !matched.has(one)),
      lost.filter((one) => !used.has(one)),
    )) {
      matched.set(draft, entry);
      used.add(entry);
    }
  return matched;
}

/**
 * Events of an article that has another name today: it tells the same clause of the same date, and nothing new is told
 * by the old name.
 */
function renamed(drafts: TitledDraft[], entries: LedgerEntry[]): [TitledDraft, LedgerEntry][] {
  const told = new Set(drafts.flatMap(({ fingerprints }) => [...articlesOf(fingerprints)]));
  const holder = new Map(
    drafts.flatMap((draft) => draft.fingerprints.map((one) => [clauseOf(one), draft] as const)),
  );
  const taken = new Set<TitledDraft>();
  return entries.flatMap((entry): [TitledDraft, LedgerEntry][] => {
    if ([...articlesOf(entry.mentions)].some((article) => told.has(article))) return [];
    const draft = entry.mentions
      .map((one) => holder.get(clauseOf(one)))
      .find((one) => one?.date.edtf === entry.date);
    if (draft === undefined || taken.has(draft)) return [];
    taken.add(draft);
    return [[draft, entry]];
  });
}

/** Share of the words of a title that an event keeps though its sentences are read otherwise. */
const SAME_TITLE = 0.5;

/**
 * Events none of whose mentions is found any more, because a sentence was edited or is read otherwise today: each
 * is the new event of one of its articles that has its date and a like title.
 */
function readOtherwise(drafts: TitledDraft[], entries: LedgerEntry[]): [TitledDraft, LedgerEntry][] {
  const byArticle = new Map<string, TitledDraft[]>();
  for (const draft of drafts) {
    for (const article of articlesOf(draft.fingerprints))
      byArticle.set(article, [...(byArticle.get(article) ?? []), draft]);
  }
  const pairs = entries.flatMap((entry) =>
    [...new Set([...articlesOf(entry.mentions)].flatMap((article) => byArticle.get(article) ?? []))]
      .filter(({ date }) => date.edtf === entry.date)
      .map((draft) => ({ draft, entry, alike: overlap(wordsOf(draft.title.en), wordsOf(entry.title.en)) }))
      .filter(({ alike }) => alike >= SAME_TITLE),
  );
  pairs.sort((a, b) => b.alike - a.alike || (a.entry.id < b.entry.id ? -1 : 1));
  const taken = new Set<unknown>();
  return pairs.flatMap(({ draft, entry }): [TitledDraft, LedgerEntry][] => {
    if (taken.has(draft) || taken.has(entry)) return [];
    taken.add(draft).add(entry);
    return [[draft, entry]];
  });
}

/** Words that a title must have to say which event it is: more than "Attack" and who or where. */
const TELLING = 3;
/** Share of the words of a title that a correction leaves. */
const MOST = 0.8;
/** Days by which a correction moves a date; further off lies rather another event. */
const CORRECTED = 7;

/**
 * Events that were removed and are told again: by whatever article under the same day and title, by the same words under
 * another name and day of the article, or by the article itself with its date or figure corrected.
 */
function returned(drafts: TitledDraft[], entries: LedgerEntry[]): [TitledDraft, LedgerEntry][] {
  const told = drafts
    .map((draft) => ({ draft, words: wordsOf(draft.title.en) }))
    .filter(({ words }) => words.size >= TELLING);
  const taken = new Set<TitledDraft>();
  return entries.flatMap((entry): [TitledDraft, LedgerEntry][] => {
    const words = wordsOf(entry.title.en);
    if ((entry.became?.kind ?? 'removed') !== 'removed' || words.size < TELLING) return [];
    const again = told.find(
      (one) => !taken.has(one.draft) && isAgain(one.draft, entry, overlap(one.words, words)),
    );
    if (!again) return [];
    taken.add(again.draft);
    return [[again.draft, entry]];
  });
}

function isAgain({ date, fingerprints }: TitledDraft, entry: LedgerEntry, alike: number): boolean {
  if (alike < MOST) return false;
  const clauses = new Set(fingerprints.map(clauseOf));
  if (entry.mentions.some((one) => clauses.has(clauseOf(one)))) return true;
  const articles = articlesOf(fingerprints);
  if ([...articlesOf(entry.mentions)].some((article) => articles.has(article)))
    return gap(rangeOf(date), rangeOf(toUncertain(entry.date))) <= CORRECTED;
  return alike === 1 && isDated(date) && date.edtf === entry.date;
}

const wordsOf = (title: string): Set<string> => contentStems(title, 'en');

/** An address that still is an event before one that forwards; then the older. */
function rankOf(a: LedgerEntry, b: LedgerEntry): number {
  return (
    Number(a.became !== undefined) - Number(b.became !== undefined) ||
    (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)
  );
}

function countBy<Item, Key>(items: Item[], keyOf: (item: Item) => Key | undefined): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The articles that tell an event, by the fingerprints of its mentions. */
export function articlesOf(fingerprints: string[]): Set<string> {
  return new Set(fingerprints.map(articleOf));
}
