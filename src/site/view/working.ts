import type { EventRecord } from '../../model.ts';
import { writeDate } from './dates.ts';
import type { Desk } from './desk.ts';

/** How the event was dated, one line for each way of saying it in the sources. */
export function workingOf(desk: Desk, event: EventRecord): string[] {
  const { quote } = desk.words;
  const lines = event.claims.map((claim) => {
    const article = desk.articles.get(claim.article);
    const said = claim.date.timex
      ? `${quote.open}${claim.date.timex.text}${quote.close}`
      : desk.words.dates.undated;
    const published = article ? ` (${writeDate(article.published, desk.lang, { weekday: true })})` : '';
    return `${said}${published} → ${writeDate(claim.date, desk.lang, { weekday: true })}`;
  });
  return [...new Set(lines)];
}
