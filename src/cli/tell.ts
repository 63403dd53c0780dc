import { memoryBeside, type Memory } from '../cache/index.ts';
import { ContentError, readContent, type Content } from '../content/index.ts';
import { tellChronology, type OnProgress, type Told as ToldOfContent } from '../pipeline.ts';
import { timed } from '../timed.ts';
import { dayOf } from './day.ts';

/** A content folder and the chronology it tells. */
export interface Told extends Omit<ToldOfContent, 'faults'> {
  content: Content;
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
  const { faults, ...told } = tellChronology(content, day, {
    memory: memoryBeside(dir),
    ...telling,
  });
  if (faults.length > 0) throw new ContentError([...content.warnings, ...faults]);
  return { content, ...told };
}
