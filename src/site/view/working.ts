import { datingInWords } from '../../chronology/index.ts';
import type { EventRecord } from '../../model.ts';
import { writeDate } from './dates.ts';
import type { Desk } from './desk.ts';

/** How the event was dated: the reasoning that was chosen, then the other ways in which sources name the time. */
export function workingOf(desk: Desk, event: EventRecord): string[] {
  const { quote } = desk.words;
  const chosen = datingInWords(event.date, desk.lang).join(' ');
  const others = event.claims.flatMap(({ date }) => {
    const said = date.timex?.text;
    if (said === undefined || chosen.includes(said)) return [];
    return [`${quote.open}${said}${quote.close} → ${writeDate(date, desk.lang, { weekday: true })}`];
  });
  return [...new Set([chosen, ...others])].filter((line) => line !== '');
}
