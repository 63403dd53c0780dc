import type { Boilerplate as Removed } from '../model.ts';

/** What a line that belongs to the page and not to the story is. */
export type BoilerplateKind = Removed['why'];

/** A block of an article and what it is: `null` for the story. Runs as a test, alone on its page. */
export interface BoilerplateExample {
  text: string;
  why: BoilerplateKind | null;
}

/**
 * What telling the page from the story needs to know of one language: the words that websites use of
 * themselves, never sentences of one site. All words folded: lower case, no accents, straight quotes.
 */
export interface Boilerplate {
  /** ISO 639-3, as franc answers. */
  iso: string;
  /** Words that carry no subject; a fifth of any running text. With accents. */
  functionWords: string[];
  /** Words and phrases that sites use of themselves, by what they speak of. */
  vocabulary: Partial<Record<BoilerplateKind, string[]>>;
  /** First and second person: the site speaks to its reader. A story does so in quotation marks only. */
  address: string[];
  /** Verbs that open a request: "read", "subscribe". */
  requests: string[];
  /** Words before a colon that tell what the line is: "photo", "published". */
  labels: Partial<Record<BoilerplateKind, string[]>>;
  /** Words that open a line which leads to another article, also without a colon: « Lire aussi Le préfet a … ». */
  leads: string[];
  /** Words that stand in the names of papers: "The Bay Herald". */
  papers: string[];
  /** Words that open a byline. */
  by: string[];
  /** Those of them, and labels, behind which stands who wrote the text. */
  authorship: string[];
  /** The word between the last two of a list. */
  and: string;
  /** Labels of the lines that open a text, by the field of front matter that they give. */
  fields: Record<'headline' | 'author' | 'publisher' | 'url', string[]>;
  /** Words that stand in the credit of a picture, beside the names of the agencies. */
  credits: string[];
  /** Months, weekdays and the small words around them: what a line of nothing but a date is made of. */
  dateWords: string[];
  /** Forms and endings by which a finite verb shows. */
  finiteVerbs: string[];
  finiteEndings: string[];
  examples: BoilerplateExample[];
}
