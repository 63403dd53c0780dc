import { lastChange } from '../../exports/changes.ts';
import { shortVersion, STYLES, type Run } from '../../exports/styles.ts';
import type { EventRecord } from '../../model.ts';
import { writeDay } from './dates.ts';
import { addresses, type Desk } from './desk.ts';
import { embedCode } from './embed.ts';
import { citedBy } from './edition.ts';

/** Ready references in one style, in the language of the page. */
export interface StyledReferences {
  name: string;
  page: Run[];
  articles: Run[][];
}

/** How to cite an event: in words, and as files. */
export interface CiteView {
  styles: StyledReferences[];
  version: string;
  files: { name: string; path: string }[];
  record: { name: string; path: string };
  /** Code that shows the event on another site. */
  embed: string;
}

/** The page of an event and the articles behind it as references, in each style. */
export function citeOf(desk: Desk, event: EventRecord): CiteView {
  const [page, ...articles] = citedBy(desk, event);
  const beside = addresses.event(event.slug).replace(/\/$/, '');
  const day = writeDay(lastChange(event, desk.chronology), desk.lang);
  return {
    styles: STYLES.map(({ name, write }) => ({
      name,
      page: write(page!, desk.lang),
      articles: articles.map((article) => write(article, desk.lang)),
    })),
    version: desk.words.linking.cite.version(day, shortVersion(page!)),
    files: [
      { name: 'BibTeX', path: `${beside}.bib` },
      { name: 'RIS', path: `${beside}.ris` },
      { name: 'CSL-JSON', path: `${beside}.csl.json` },
    ],
    record: { name: 'JSON', path: `${beside}.json` },
    embed: embedCode(desk, { title: event.title[desk.lang], slug: event.slug }),
  };
}
