import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { toUncertain } from '../../text/edtf.ts';
import { readCells, type Row } from './cells.ts';
import { dateIn } from './date.ts';

/** The events that a file holds, and what it holds beside them. */
export interface Source {
  rows: Row[];
  lost: string[];
}

/** Rows of a table whose first line names the columns (RFC 4180). Throws on what is no such table. */
export function rowsOfCsv(text: string, file: string): Source {
  const records = parse<{ record: Record<string, string>; info: { lines: number } }>(text, {
    columns: true,
    bom: true,
    info: true,
    relax_column_count: true,
  });
  return {
    rows: records.map(({ record, info }) => ({ where: `${file}:${info.lines}`, cells: record })),
    lost: [],
  };
}

const parts = z.record(z.string(), z.unknown());

/** What a timeline in the JSON of TimelineJS 3 has for certain; whatever else it has is read by its names. */
const timeline = z.looseObject({
  events: z.array(z.looseObject({ start_date: parts, end_date: parts.optional(), text: parts.optional() })),
});

/** Rows of a TimelineJS timeline. Throws a `ZodError` or `SyntaxError` on what is none. */
export function rowsOfTimeline(text: string, file: string): Source {
  const { events, ...rest } = timeline.parse(JSON.parse(text));
  return {
    rows: events.map((slide, index) => ({ where: `${file}: slide ${index + 1}`, cells: cellsOf(slide) })),
    lost: Object.keys(rest).map((name) => (name === 'title' ? 'title of the whole' : name)),
  };
}

type Slide = z.output<typeof timeline>['events'][number];

/** A slide by the names that the columns of TimelineJS's own sheet have, and what else it holds by its own. */
function cellsOf({ start_date, end_date = {}, text = {}, media, ...rest }: Slide): Row['cells'] {
  const { url, ...ofMedia } = isObject(media) ? media : { url: media };
  const cells = {
    ...flat(start_date),
    ...flat(end_date, 'end '),
    ...flat(text),
    ...flat({ media: url }),
    ...flat(ofMedia, 'media '),
    ...flat(rest),
  };
  return typeof rest['edtf'] === 'string' ? asExported(cells) : cells;
}

/**
 * A slide that we exported has beside the fields of TimelineJS those it has no room for. Its text is made from them
 * and not the editor's; its date is theirs as long as nobody changed the one that TimelineJS shows.
 */
function asExported({ edtf = '', text = '', unique_id = '', ...cells }: Row['cells']): Row['cells'] {
  const shown = dateIn(readCells({ where: '', cells }));
  const date: Row['cells'] = shown !== undefined && !isSameTime(shown, edtf) ? { date: shown } : { edtf };
  const own = Object.entries(cells).filter(([name]) => !MADE_FROM_THEM.test(name));
  return { ...Object.fromEntries(own), ...date, id: unique_id, 'text of the slide': text };
}

const MADE_FROM_THEM = /^(?:(?:end )?(?:year|month|day)|display_date|group)$/u;

/** Whether TimelineJS, which knows no open end, shows `date` as `shown`. */
function isSameTime(shown: string, date: string): boolean {
  const [seen, meant] = [toUncertain(shown), toUncertain(date)];
  return seen.earliest === meant.earliest && seen.latest === (meant.latest ?? seen.latest);
}

/** The row of a Markdown file: its front matter, and its text as the note. */
export function rowOfMarkdown(fields: Record<string, unknown>, text: string, file: string): Row {
  const { actors, ...others } = fields;
  return { where: file, cells: { ...flat(others), ...actorCells(actors), ...flat({ note: text.trim() }) } };
}

/** Actors as a decision has them, `{ id, name, role }` each; names alone as well. */
function actorCells(actors: unknown): Row['cells'] {
  const named = [actors ?? []].flat().map((one) => (isObject(one) ? flat(one) : { name: inWords(one) }));
  const ids = named.flatMap((one) => ('id' in one ? one.id : []));
  const names = named.map(({ id = '', name = id, role }: Row['cells']) => name + (role ? ` (${role})` : ''));
  return flat({ actors: names, 'actor ids': ids.length === names.length ? ids : undefined });
}

/** Values as texts; what stands inside another under both names: `title: { en: … }` is "title en". */
function flat(fields: Record<string, unknown>, prefix = ''): Row['cells'] {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string][] => {
      if (value === undefined || value === null) return [];
      if (isObject(value)) return Object.entries(flat(value, `${prefix}${name} `));
      return [[prefix + name, [value].flat().map(inWords).join('; ')]];
    }),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
