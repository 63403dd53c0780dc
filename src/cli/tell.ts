import { memoryBeside, type Memory } from '../cache/index.ts';
import { ContentError, readContent, type Content } from '../content/index.ts';
import type { Chronology, Ledger } from '../model.ts';
import { tellChronology, type OnProgress } from '../pipeline.ts';
import { timed } from '../timed.ts';
import { dayOf } from './day.ts';

/** A content folder and the chronology it tells. */
export interface Told {
  content: Content;
  chronology: Chronology;
  ledger: Ledger;
}

/** How a chronology is told: the day of publication, who hears of the work, what is remembered of it. */
export interface TellOptions {
  asOf?: string;
  onProgress?: OnProgress;
  memory?: Memory;
}

/** Reads a content folder and tells its chronology. Throws a `ContentError`. */
export function tellFrom(dir: string, { asOf, ...telling }: TellOptions = {}): Told {
  const day = dayOf(asOf);
  const content = timed('read content', 1, () => readContent(dir));
  const { chronology, ledger, faults } = tellChronology(content, day, {
    memory: memoryBeside(dir),
    ...telling,
  });
  if (faults.length > 0) throw new ContentError([...content.warnings, ...faults]);
  return { content, chronology, ledger };
}
