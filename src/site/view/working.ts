import { datingInWords } from '../../chronology/index.ts';
import type { EventRecord } from '../../model.ts';
import { writeDate } from './dates.ts';
import type { Desk } from './desk.ts';

/** A line of the reasoning with the claims whose words it reads. */
export interface WorkingLine {
  text: string;
  claims: string[];
}

/** How the event was dated: the reasoning that was chosen, then the other ways in which sources name the time. */
export function workingOf(desk: Desk, event: EventRecord): WorkingLine[] {
  const { quote } = desk.words;
  const chosen = datingInWords(event.date, desk.lang).join(' ');
  const others = event.claims.flatMap(({ date }) => {
    const said = date.timex?.text;
    if (said === undefined || chosen.includes(said)) return [];
    return [
      { said, text: `${quote.open}${said}${quote.close} → ${writeDate(date, desk.lang, { weekday: true })}` },
    ];
  });
  const lines = [{ said: event.date.timex?.text, text: chosen }, ...others].filter(({ text }) => text !== '');
  const first = new Map(lines.toReversed().map((line) => [line.text, line]));
  return lines
    .filter((line) => first.get(line.text) === line)
    .map(({ said, text }) => ({ text, claims: claimsSaying(event, said) }));
}

function claimsSaying({ claims }: EventRecord, said: string | undefined): string[] {
  return claims.filter(({ date }) => said !== undefined && date.timex?.text === said).map(({ id }) => id);
}
