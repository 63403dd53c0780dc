import { dateInWords } from '../chronology/index.ts';
import type { EventRecord, Lang, UncertainDate } from '../model.ts';

/** An event on one line: what happened, when, at which address. */
export function eventLine(event: Pick<EventRecord, 'title' | 'date' | 'slug'>, lang: Lang): string {
  return `${titleAndDate(event, lang)} /events/${event.slug}/`;
}

/** "Norway delivers two helicopters to Finland (4 March 2019)". */
export function titleAndDate(
  { title, date }: { title: EventRecord['title']; date: UncertainDate },
  lang: Lang,
): string {
  return `${title[lang]} (${dateInWords(date, lang)})`;
}
