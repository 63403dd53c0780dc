import type { PublishReport } from '../site/publish.ts';
import { counted } from '../editing/counted.ts';
import { changesInWords, type Changes } from './changes.ts';

/** What a build did, for the terminal and for `--json`. */
export interface Account {
  articles: number;
  events: number;
  new: string[];
  changed: string[];
  gone: string[];
  /** The same with what changed. */
  changes: Changes;
  unknownNames: number;
  /** Doubts that `review` would show. */
  toReview: number;
  warnings: string[];
  /** Those of them that are about single files of the content. */
  ofContent: string[];
  site?: PublishReport;
}

/** What the same build says a second time: nothing is new to the ledger any more, nothing is written. */
export const settled = (account: Account): Account => ({
  ...account,
  ...{ new: [], changed: [], gone: [], changes: { new: [], changed: [], gone: [] } },
  site: account.site && { ...account.site, written: 0 },
});

/** More events than this of a kind are counted. */
const MOST_TOLD = 20;

/** The account for a terminal. */
export function inWords(account: Account): string {
  const {
    articles,
    events,
    new: fresh,
    changed,
    gone,
    changes,
    unknownNames,
    toReview,
    warnings,
    site,
  } = account;
  // The first build of a chronology has nothing but new events.
  const first = fresh.length === events;
  const lines = [
    `${counted(articles, 'article')}, ${counted(events, 'event')}: ${fresh.length} new, ${changed.length} changed, ${gone.length} gone`,
    ...(first ? [] : changesInWords(changes, MOST_TOLD)),
    ...warnings.map((warning) => `look at ${warning}`),
    ...(unknownNames > 0 ? [`${counted(unknownNames, 'name')} not in actors.yml`] : []),
    ...(toReview > 0 ? [`${toReview} to review (datelined review)`] : []),
    site ? `${counted(site.pages, 'page')} in ${site.dir}` : 'nothing was written',
  ];
  return `${lines.join('\n')}\n`;
}
