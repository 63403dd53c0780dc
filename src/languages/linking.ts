import type { References } from './references.ts';

/** The files that hold the chronology or are made from all of it. */
export type DataFile =
  | `data/${'chronology' | 'chronology.schema' | 'timelinejs' | 'sources.csl'}.json`
  | `data/events.${'csv' | 'ndjson' | 'geojson' | 'ics'}`
  | `data/sources.${'bib' | 'ris'}`
  | `${'feed' | 'changes'}.${'xml' | 'json'}`;

/** The words of what is cited, linked, embedded and given as data. */
export interface Linking {
  feeds: Record<'new' | 'changes', (title: string) => string>;
  /** On a button that copies, and after it has. */
  copy: string;
  copied: string;
  data: Record<
    ('title' | 'intro' | 'rights' | 'unlicensed' | 'perEvent') | ('embed' | 'embedIntro' | 'from'),
    string
  > & {
    /** So many thousands of bytes. */
    size: (kilobytes: number) => string;
    files: Record<DataFile, string>;
  };
  references: References;
  cite: {
    embed: string;
    address: string;
    articles: string;
    /** Beside the links to the same as files. */
    files: string;
    /** Beside the link to the record of the event. */
    record: string;
    /** The day of the version and the SHA-256 of the record, cut to what is shown. */
    version: (day: string, hash: string) => string;
  };
}
