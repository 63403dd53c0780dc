/** A date as far as it is known: the name of the month in the language, the day of the month. */
export interface ReferenceDate {
  year: number;
  month?: string;
  day?: number;
}

/** What a style of references says in words. The words are those of the text that cites, not of what is cited. */
export interface References {
  apa: { noDate: string; untitled: string; date: (date: ReferenceDate) => string };
  chicago: {
    noDate: string;
    untitled: string;
    date: (date: ReferenceDate) => string;
    modified: (date: string) => string;
    /** A title between quotation marks, with the full stop where the language puts it. */
    quoted: (title: string) => string;
  };
  iso690: {
    noDate: string;
    untitled: string;
    date: (date: ReferenceDate) => string;
    online: string;
    /** Before the address. */
    from: string;
  };
  /** Before a date that is only about right. */
  circa: string;
  version: (hash: string) => string;
}

/** The parts that are known, in this order. */
export const inOrder = (...parts: (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

/** Ends with a full stop, unless it ends a sentence already. */
export const stop = (text: string): string => text + (/[.?!…]["”’)]?$/u.test(text) ? '' : '.');
