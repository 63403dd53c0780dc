import { basisInWords, datingInWords } from '../../chronology/index.ts';
import type { EventRecord, Lang } from '../../model.ts';
import { writeDate } from './dates.ts';
import type { Desk } from './desk.ts';

/** A line of the reasoning with the claims whose words it reads. */
export interface WorkingLine {
  text: string;
  claims: string[];
  /** Words of a source in another language than the page's, as they stand in the line. */
  foreign?: { words: string; lang: Lang };
}

/** How the event was dated: the reasoning that was chosen, then the other ways in which sources name the time. */
export function workingOf(desk: Desk, event: EventRecord): WorkingLine[] {
  const { quote } = desk.words;
  const byEditor = event.date.basis === 'editor';
  const chosen = byEditor
    ? basisInWords(event.date, desk.lang)
    : datingInWords(event.date, desk.lang).join(' ');
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
    .map(({ said, text }) => lineOf(desk, event, { said, text }));
}

function lineOf(desk: Desk, { claims }: EventRecord, line: { said?: string; text: string }): WorkingLine {
  const { said, text } = line;
  const saying = claims.filter(({ date }) => said !== undefined && date.timex?.text === said);
  const lang = saying[0]?.lang;
  const foreign = said !== undefined && lang !== undefined && lang !== desk.lang && { words: said, lang };
  return { text, claims: saying.map(({ id }) => id), ...(foreign && { foreign }) };
}
