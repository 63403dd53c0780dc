import {
  fingerprintsOf,
  keepIds,
  mergeMentions,
  nameEvents,
  reconcile,
  tiesAmong,
} from '../../src/merge/index.ts';
import type { Decision, EventMention, Ledger } from '../../src/model.ts';
import { actors, articleOf, things } from './build.ts';

export const empty: Ledger = { version: 1, events: [] };

/** What a build makes of some mentions with a ledger: events with their addresses, and the ledger after it. */
export function publish(
  mentions: EventMention[],
  ledger: Ledger,
  asOf = '2024-06-02',
  decisions: Decision[] = [],
) {
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
  const titled = drafts.map((draft) => ({ ...draft, title: { en: `${draft.type} seen`, fr: draft.type } }));
  const events = nameEvents(titled, ledger);
  return { events, ...keepIds(events, ledger, asOf) };
}
