import { DateTime } from 'luxon';
import { toUncertain } from '../text/edtf.ts';

const FORMATS = ['d MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'yyyy/M/d', 'yyyy-M-d'];

/** EDTF as it is; a day in words or with the year first; nothing that could mean two days. */
export function writtenDate(text: string): string | undefined {
  if (isEdtf(text)) return text;
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/u.exec(text);
  if (day) return day[0];
  for (const locale of ['en', 'fr'])
    for (const format of FORMATS) {
      const read = DateTime.fromFormat(text, format, { locale, zone: 'utc' });
      if (read.isValid) return read.toISODate();
    }
  return undefined;
}

/** A bare "20" would be a century: each side has a year of four places, or is open. */
function isEdtf(text: string): boolean {
  if (!text.split('/').every((side) => /^(?:\d\d[\dX]{2}(?!\d)|\.\.$|$)/u.test(side))) return false;
  try {
    const { earliest, latest } = toUncertain(text);
    return earliest !== null || latest !== null;
  } catch {
    return false;
  }
}
