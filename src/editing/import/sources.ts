import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Row } from './row.ts';

/** Rows of a table whose first line names the columns (RFC 4180). Throws on what is no such table. */
export function rowsOfCsv(text: string, file: string): Row[] {
  const records = parse<{ record: Record<string, string>; info: { lines: number } }>(text, {
    columns: true,
    bom: true,
    info: true,
    relax_column_count: true,
  });
  return records.map(({ record, info }) => ({ where: `${file}:${info.lines}`, cells: record }));
}

const part = z.union([z.number(), z.string()]).transform(String).optional();
const date = z.object({ year: part, month: part, day: part });

/** What is read of a timeline in the JSON of TimelineJS 3. */
const timeline = z.object({
  events: z.array(
    z.looseObject({
      start_date: date,
      end_date: date.optional(),
      group: z.string().optional(),
      text: z.object({ headline: z.string().default(''), text: z.string().default('') }),
      media: z
        .object({
          url: z.string().default(''),
          credit: z.string().default(''),
          caption: z.string().default(''),
        })
        .partial()
        .optional(),
    }),
  ),
});

/** Rows of a TimelineJS timeline. Throws a `ZodError` or `SyntaxError` on what is none. */
export function rowsOfTimeline(text: string, file: string): Row[] {
  const { events } = timeline.parse(JSON.parse(text));
  return events.map((slide, index) => ({ where: `${file}: event ${index + 1}`, cells: cellsOf(slide) }));
}

type Slide = z.output<typeof timeline>['events'][number];

/** A slide by the names that the columns of TimelineJS's own sheet have; what else it holds by its bare names. */
function cellsOf({ start_date, end_date, group, text, media, ...rest }: Slide): Record<string, string> {
  const others = Object.keys(rest).filter((name) => !['unique_id', 'display_date'].includes(name));
  const cells: Record<string, string | undefined> = {
    ...start_date,
    ...Object.fromEntries(Object.entries(end_date ?? {}).map(([name, value]) => [`end ${name}`, value])),
    ...{ headline: text.headline, text: text.text, group },
    ...{ media: media?.url, 'media credit': media?.credit, 'media caption': media?.caption },
    ...Object.fromEntries(others.map((name) => [name, 'given'])),
  };
  return definedOnly(cells);
}

function definedOnly(cells: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== undefined),
  );
}

/** The row of a Markdown file: its front matter, and its text as the note. */
export function rowOfMarkdown(fields: Record<string, unknown>, text: string, file: string): Row {
  const cells = Object.entries(fields).map(([name, value]) => [name, [value].flat().map(String).join('; ')]);
  const note = text.trim() === '' ? [] : [['note', text.trim()]];
  return { where: file, cells: Object.fromEntries([...cells, ...note]) as Record<string, string> };
}
