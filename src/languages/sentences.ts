/** Text with the sentences it must be split into. Runs as a test. */
export interface SentenceExample {
  text: string;
  sentences: string[];
}

/** What splitting into sentences and tokens needs to know of one language. All words in lower case. */
export interface Sentences {
  /** Always followed by more of the sentence: "mr.", "col.", « gén. ». Without the full stop. */
  titles: string[];
  /** May also end a sentence: "inc.", "sept.", "a.m.", « etc. ». Without the full stop. */
  abbreviations: string[];
  /** Words that open a sentence, and so tell "in the U.S. The" from "the U.S. Air Force". */
  starters: string[];
  /** Word parts that lean on the next word: « l », « qu ». Without the apostrophe. */
  elisions: string[];
  /** Words that look like an elision and are none: « aujourd'hui ». */
  unelided: string[];
  /** Endings that lean on the word before and are tokens of their own: "'s", « -t-il ». */
  enclitics: string[];
  examples: SentenceExample[];
}
