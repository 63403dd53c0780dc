import { ContentError, readContent, type Content } from '../content/index.ts';
import type { Chronology, Day, Ledger } from '../model.ts';
import { tellChronology } from '../pipeline.ts';
import { UsageError } from './faults.ts';

/** A content folder and the chronology it tells. */
export interface Told {
  content: Content;
  chronology: Chronology;
  ledger: Ledger;
}

/** Reads a content folder and tells its chronology. Throws a `ContentError`. */
export function tellFrom(dir: string, asOf?: string): Told {
  const day = dayOf(asOf);
  const content = readContent(dir);
  const { chronology, ledger, faults } = tellChronology(content, day);
  if (faults.length > 0) throw new ContentError([...content.warnings, ...faults]);
  return { content, chronology, ledger };
}

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
