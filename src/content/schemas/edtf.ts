import { z } from 'zod';
import { toUncertain } from '../../text/edtf.ts';

/**
 * A date as an editor writes it: EDTF, or a date and time, of which the calendar day counts as written,
 * whatever the zone of the machine. YAML may give a bare year as a number.
 */
export const edtf = z
  .union([z.string(), z.number().int()])
  .transform((value) => withoutTime(String(value).trim()))
  .refine(isEdtf, 'not a date we can read (EDTF); write it as 2021-10-01, 2021-10, 2021 or 2021-10-01/2021-10-08');

function withoutTime(value: string): string {
  return value.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/su, '$1');
}

function isEdtf(value: string): boolean {
  if (value.length > 100) return false;
  try {
    const { earliest, latest } = toUncertain(value);
    return earliest !== null || latest !== null;
  } catch {
    return false;
  }
}
