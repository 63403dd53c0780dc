import { writtenDate } from '../written-date.ts';
import type { Cells } from './cells.ts';

/** The date of a row in EDTF: in one cell, or in cells for year, month and day. */
export function dateIn(cells: Cells): string | undefined {
  return writtenDate(cells.take('date', 'edtf', 'day', 'startdate')) ?? dateFromParts(cells);
}

/** Year, month and day in cells of their own, and those of the end, as the sheet of TimelineJS has them. */
function dateFromParts(cells: Cells): string | undefined {
  const start = partsOf(cells, '');
  const end = partsOf(cells, 'end');
  return start !== undefined && end !== undefined && end > start ? `${start}/${end}` : start;
}

function partsOf({ take, see }: Cells, prefix: string): string | undefined {
  if (!/^\d{4}$/u.test(see(`${prefix}year`))) return undefined;
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((name) => take(prefix + name));
  return [year, month, day]
    .slice(0, month === '' ? 1 : day === '' ? 2 : 3)
    .map((one) => one.padStart(2, '0'))
    .join('-');
}
