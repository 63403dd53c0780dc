/** The words of what is cited, linked, embedded and given as data. */
export interface Linking {
  feeds: Record<'new' | 'changes', (title: string) => string>;
  /** On a button that copies, and after it has. */
  copy: string;
  copied: string;
  cite: {
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
