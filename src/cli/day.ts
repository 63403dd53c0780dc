import type { Day } from '../model.ts';
import { UsageError } from './faults.ts';

/**
 * The day on which changes count as published: as given, else today (UTC). The only place where the
 * program reads the clock.
 */
export function dayOf(asOf: string | undefined): Day {
  if (asOf === undefined) return new Date().toISOString().slice(0, 10);
  const date = new Date(`${asOf}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}$/u.test(asOf) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(asOf)
  )
    return asOf;
  throw new UsageError(`--as-of: "${asOf}" is not a day; write it as 2021-10-01`);
}
