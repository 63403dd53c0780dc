import type { Chronology, EventRecord } from '../model.ts';
import { firstDay, lastChange } from './changes.ts';
import { baseOf, oneLine } from './lines.ts';

type Cell = string | number | null | undefined;

/** What a table needs of the chronology beside the events. */
type Named = Pick<Chronology, 'settings' | 'changed'>;

/** Names of the columns and what stands in each; several values of one cell are parted by `; `. */
const COLUMNS: [string, (event: EventRecord, chronology: Named) => Cell][] = [
  ['id', ({ id }) => id],
  ['url', ({ slug }, { settings }) => `${baseOf(settings.baseUrl)}/events/${slug}/`],
  ['date', ({ date }) => date.edtf],
  ['earliest', ({ date }) => date.earliest],
  ['latest', ({ date }) => date.latest],
  ['precision', ({ date }) => date.precision],
  ['date_basis', ({ date }) => date.basis],
  ['status', ({ status }) => status],
  ['type', ({ type }) => type],
  ['plover', ({ plover }) => [plover.event, plover.mode, plover.context].filter(Boolean).join(' / ')],
  ['title_en', ({ title }) => title.en],
  ['title_fr', ({ title }) => title.fr],
  ['actors', ({ actors }) => joined(actors.map(({ name, role }) => `${name} (${role})`))],
  ['actor_ids', ({ actors }) => joined(actors.flatMap(({ id }) => id ?? []))],
  ['object', ({ object }) => object],
  ['quantity', ({ quantity }) => quantity],
  ['place', ({ place }) => place],
  ['articles', ({ sources }) => sources.articles],
  ['independent_sources', ({ sources }) => sources.independent],
  ['article_ids', ({ claims }) => joined(claims.map(({ article }) => article))],
  ['sources_disagree_on', ({ disagreements }) => joined(disagreements.map(({ field }) => field))],
  ['published', firstDay],
  ['changed', lastChange],
  ['note', ({ note }) => note],
];

/** A table of events (RFC 4180, UTF-8), one row for each; no cell of it is a formula to a spreadsheet. */
export function eventsCsv(events: EventRecord[], chronology: Named): string {
  const rows = events.map((event) => COLUMNS.map(([, valueOf]) => valueOf(event, chronology)));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** What an event has in these columns, without those in which it has nothing. */
export function columnsOf(event: EventRecord, chronology: Named, names: string[]): Record<string, Cell> {
  const cells = COLUMNS.filter(([name]) => names.includes(name)).map(
    ([name, valueOf]) => [name, valueOf(event, chronology)] as const,
  );
  return Object.fromEntries(
    cells.filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );
}

/**
 * One cell. A text that a spreadsheet would run is kept inert by an apostrophe before it, as OWASP advises
 * ("CSV Injection"); quotation marks are doubled.
 */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const isFormula = typeof value === 'string' && /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value);
  const text = oneLine(isFormula ? `'${value}` : String(value));
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const joined = (values: string[]): string => [...new Set(values)].join('; ');
