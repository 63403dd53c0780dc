import {
  fingerprintsOf,
  keepIds,
  mergeMentions,
  nameEvents,
  reconcile,
  tiesAmong,
} from '../../src/merge/index.ts';
import type { Decision, EventDraft, EventMention, Ledger } from '../../src/model.ts';
import type { Kept, NamedDraft } from '../../src/merge/ledger.ts';
import { actors, articleOf, things } from './build.ts';

export const empty: Ledger = { version: 1, events: [] };

type Publish = (
  mentions: EventMention[],
  ledger: Ledger,
  asOf?: string,
  decisions?: Decision[],
) => { events: NamedDraft[] } & Kept;

/** What a build makes of some mentions with a ledger: events with their addresses, and the ledger after it. */
export const publish = publishAs(({ type }) => `${type} seen`);

/** Builds whose events are called as told. */
export function publishAs(titleOf: (draft: EventDraft) => string): Publish {
  return (mentions, ledger, asOf = '2024-06-02', decisions = []) => {
    const articles = [...new Set(mentions.map(({ article }) => article))]
      .sort()
      .map((id) => articleOf(id, '2024-06-01', mentions));
    const sources = {
      articles: new Map(articles.map((article) => [article.id, article])),
      fingerprints: fingerprintsOf(mentions),
      ties: tiesAmong(articles),
      types: new Map(),
    };
    const clusters = mergeMentions(mentions, decisions, { actors, things, ledger });
    const drafts = clusters.map((cluster) => reconcile(cluster, sources));
    const titled = drafts.map((draft) => ({ ...draft, title: { en: titleOf(draft), fr: draft.type } }));
    const events = nameEvents(titled, ledger);
    return { events, ...keepIds(events, ledger, asOf) };
  };
}
