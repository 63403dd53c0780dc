import { eventJson, hashOf } from '../../exports/chronology.ts';
import { pageItem, sourceItem, type CslItem } from '../../exports/csl.ts';
import type { Edition } from '../../exports/edition.ts';
import type { EventRecord } from '../../model.ts';
import { writeDate } from './dates.ts';
import type { Desk } from './desk.ts';

/** The chronology as the exports see it, in the language of a desk. */
export const editionOf = ({ chronology, lang, root }: Desk): Edition => ({
  chronology,
  lang,
  root,
  writeDate: (date) => writeDate(date, lang),
});

/** The hash of the record of an event, found once for all its pages. */
const versionOf = (desk: Desk, event: EventRecord): string =>
  desk.once(`version of ${event.id}`, () => hashOf(eventJson(event, desk)));

/** What is cited on the page of an event: the page itself, then the articles in the order of its evidence. */
export function citedBy(desk: Desk, event: EventRecord): CslItem[] {
  const articles = [...new Set(event.claims.map((claim) => claim.article))];
  const page = pageItem(event, editionOf(desk), versionOf(desk, event));
  return [page, ...articles.flatMap((id) => desk.articles.get(id) ?? []).map(sourceItem)];
}
