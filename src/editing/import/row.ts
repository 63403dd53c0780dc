import { DateTime } from 'luxon';

/** An event made by hand as another program gives it: every value a text, under any name. */
export interface Row {
  /** Line of the file, or the file itself. */
  where: string;
  cells: Record<string, string>;
}

/** An event that a decision can hold, and what of the row had no place in it. */
export interface Imported {
  where: string;
  date: string;
  type?: string;
  status?: string;
  title: { en?: string; fr?: string };
  actors: { id?: string; name?: string; role: string }[];
  note: string;
  lost: string[];
}

/** Names under which a value is looked for, in the order of trust; small letters, no marks. */
const NAMES = {
  date: ['date', 'edtf', 'day', 'startdate'],
  title: ['title', 'headline', 'event', 'name'],
  en: ['titleen'],
  fr: ['titlefr'],
  note: ['note', 'text', 'description', 'body', 'notes'],
  url: ['url', 'link', 'media', 'source', 'sources'],
  credit: ['mediacredit', 'credit'],
  type: ['type', 'kind', 'group'],
  status: ['status'],
  actors: ['actors'],
  ids: ['actorids'],
};

/** Says what is wrong with a row. */
export class RowError extends Error {}

/** Reads a row by the names of its cells. Throws a `RowError` where date or title cannot be read. */
export function eventOf({ where, cells }: Row): Imported {
  const known = new Map(
    Object.entries(cells).map(([name, value]) => [key(name), unguarded(value.trim())] as const),
  );
  const used = new Set<string>();
  const take = (names: string[]): string => {
    const name = names.find((one) => (known.get(one) ?? '') !== '');
    if (name !== undefined) used.add(name);
    return name === undefined ? '' : known.get(name)!;
  };
  const date = dateFrom(take(NAMES.date)) ?? dateFromParts(known, used);
  if (date === undefined)
    throw new RowError(`${where}: no date that can be read; write it as 2021-10-01, 2021-10 or 2021`);
  const title = titlesFrom(take(NAMES.en), take(NAMES.fr), take(NAMES.title));
  if (Object.keys(title).length === 0) throw new RowError(`${where}: no title; give the column "title"`);
  const imported = {
    ...{ where, date, title },
    ...definedOnly({ type: take(NAMES.type), status: take(NAMES.status) }),
    actors: actorsFrom(take(NAMES.actors), take(NAMES.ids)),
    note: noteFrom(take(NAMES.note), take(NAMES.url), take(NAMES.credit)),
  };
  const lost = [...known].filter(([name, value]) => value !== '' && !used.has(name)).map(([name]) => name);
  return { ...imported, lost };
}

/** Tables put an apostrophe before what a spreadsheet would run. */
const unguarded = (value: string): string => value.replace(/^'(?=[=+\-@])/u, '');

const key = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');

function definedOnly(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function titlesFrom(en: string, fr: string, any: string): Imported['title'] {
  const plain = withoutMarkup(any);
  return definedOnly({ en: withoutMarkup(en) || (fr === '' ? plain : ''), fr: withoutMarkup(fr) });
}

const FORMATS = ['d MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'yyyy/M/d', 'yyyy-M-d'];

/** EDTF as it is; a day in words or with the year first; nothing that could mean two days. */
function dateFrom(text: string): string | undefined {
  if (
    /^\d{4}(?:-\d{2}){0,2}[?~%]?(?:\/(?:\.\.|\d{4}(?:-\d{2}){0,2}[?~%]?))?$|^\.\.\/\d{4}(?:-\d{2}){0,2}$/u.test(
      text,
    )
  )
    return text;
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(text);
  if (day) return day[0];
  for (const locale of ['en', 'fr'])
    for (const format of FORMATS) {
      const read = DateTime.fromFormat(text, format, { locale, zone: 'utc' });
      if (read.isValid) return read.toISODate();
    }
  return undefined;
}

/** Year, month and day in cells of their own, and those of the end, as the sheet of TimelineJS has them. */
function dateFromParts(known: Map<string, string>, used: Set<string>): string | undefined {
  const part = (prefix: string): string | undefined => {
    const names = [`${prefix}year`, `${prefix}month`, `${prefix}day`];
    const [year = '', month = '', day = ''] = names.map((name) => known.get(name) ?? '');
    if (!/^\d{4}$/u.test(year)) return undefined;
    for (const name of names) used.add(name);
    return [year, month, day]
      .slice(0, month === '' ? 1 : day === '' ? 2 : 3)
      .map((one) => one.padStart(2, '0'))
      .join('-');
  };
  const start = part('');
  const end = part('end');
  return start !== undefined && end !== undefined && end > start ? `${start}/${end}` : start;
}

/** "Mali (recipient); Russia" with ids beside, as our own table has them. */
function actorsFrom(names: string, ids: string): Imported['actors'] {
  const known = ids
    .split(';')
    .map((id) => id.trim())
    .filter(Boolean);
  return names
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one, index) => {
      const [, name, role] = /^(.*?)(?: \((actor|recipient|speaker|victim|location|about|source)\))?$/su.exec(
        one,
      )!;
      const id = known.length === names.split(';').length ? known[index] : undefined;
      return { ...(id === undefined ? {} : { id }), name: name!, role: role ?? 'actor' };
    });
}

function noteFrom(text: string, url: string, credit: string): string {
  const link = /^https?:\/\/\S+$/u.test(url)
    ? `[${credit || 'Source'}](${url})`
    : [url, credit].filter(Boolean).join(', ');
  return [withoutMarkup(text), link].filter((one) => one !== '').join('\n\n');
}

/** TimelineJS sets texts as HTML; a decision's note is Markdown. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<\/p>|<br\s*\/?>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/gu,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!,
    )
    .trim();
}
