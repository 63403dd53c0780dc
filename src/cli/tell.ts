import { ContentError, readContent, type Content } from '../content/index.ts';
import type { Chronology, Ledger } from '../model.ts';
import { tellChronology, type OnProgress } from '../pipeline.ts';
import { dayOf } from './day.ts';

/** A content folder and the chronology it tells. */
export interface Told {
  content: Content;
  chronology: Chronology;
  ledger: Ledger;
}

/** Reads a content folder and tells its chronology. Throws a `ContentError`. */
export function tellFrom(dir: string, asOf?: string, onProgress?: OnProgress): Told {
  const day = dayOf(asOf);
  const content = readContent(dir);
  const { chronology, ledger, faults } = tellChronology(content, day, onProgress);
  if (faults.length > 0) throw new ContentError([...content.warnings, ...faults]);
  return { content, chronology, ledger };
}
