import { readCells, type Cells, type Row } from './cells.ts';
import { dateIn } from './date.ts';
import { noteIn, withoutMarkup } from './note.ts';

/** An event that a decision can hold, and what of the row had no place in it. */
export interface Imported {
  where: string;
  date: string;
  type?: string;
  status?: string;
  title: { en?: string; fr?: string };
  actors: { id?: string; name?: string; role: string }[];
  quantity?: number;
  object?: string;
  place?: string;
  pin?: boolean;
  by?: string;
  note: string;
  lost: string[];
}

/** Says what is wrong with a row. */
export class RowError extends Error {}

/** Reads a row by the names of its cells. Throws a `RowError` where date or title cannot be read. */
export function eventOf(row: Row): Imported {
  const { where } = row;
  const cells = readCells(row);
  const { take } = cells;
  const date = dateIn(cells);
  if (date === undefined)
    throw new RowError(`${where}: no date that can be read; write it as 2021-10-01, 2021-10 or 2021`);
  const title = titlesIn(cells);
  if (Object.keys(title).length === 0)
    throw new RowError(`${where}: no title; give the column "title", a slide its headline`);
  const imported = {
    ...{ where, date, title },
    ...definedOnly({ type: take('type', 'kind', 'group'), status: take('status').toLowerCase() }),
    actors: actorsFrom(take('actors'), take('actorids')),
    ...quantityIn(cells),
    ...definedOnly({ object: take('object'), place: take('place', 'location') }),
    ...(cells.see('pin') === 'true' ? { pin: take('pin') === 'true' } : {}),
    ...definedOnly({ by: take('by') }),
    note: noteIn(cells),
  };
  return { ...imported, lost: cells.left() };
}

function definedOnly(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** A number as digits alone; "about 30" is no number. */
function quantityIn({ see, take }: Cells): { quantity?: number } {
  return /^\d{1,9}$/u.test(see('quantity')) ? { quantity: Number(take('quantity')) } : {};
}

/** A title that does not name its language is in that of the row, English where none is told. */
function titlesIn({ see, take }: Cells): Imported['title'] {
  const title = { en: withoutMarkup(take('titleen')), fr: withoutMarkup(take('titlefr')) };
  const lang = see('lang') === 'fr' ? 'fr' : 'en';
  const isKnown = title[lang] !== '' || (see('lang') === '' && title.fr !== '');
  if (!isKnown) title[lang] = withoutMarkup(take('title', 'headline', 'event', 'name'));
  if (see('lang') === lang) take('lang');
  return definedOnly(title);
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
