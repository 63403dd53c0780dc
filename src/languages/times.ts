/** What finding and resolving dates needs to know of one language. Data; the engine is `times/`. */
export interface Times {
  vocabulary: Vocabulary;
  rules: TimeRule[];
  determiners: string[];
  /** Words in front of a length of time that belong to it: "about", "nearly", "more than". */
  limits: [words: string, mod: 'APPROX' | 'LESS_THAN' | 'MORE_THAN'][];
  /** Words that may stand between a part and its whole: "Thursday *of* last week", « fin *de* l'année ». */
  links: {
    partOf: string[];
    timeOfDay: string[];
    /** "last year *'s* third quarter". */
    possessive: string[];
    /** "the quarter *ended* Sept. 30". */
    ended: string[];
  };
  /** Prepositions in front of an expression, longest first, and what they make of it. */
  uses: [words: string, use: Use][];
  /** Between the two sides of a range, and between two days or months of a list. */
  rangeLinks: string[];
  listLinks: string[];
  /** Words in front of a day that something is set for: "summoned ministers *for* Friday". */
  aims: string[];
  /** Words in front of a year that only tells which thing is meant, where it stands before its noun: "ended *a* 2012 accord". */
  beforeAttribute: string[];
  /** A phrase behind a comma that counts some of those told of: ", including 95 …". */
  countsSome: RegExp;
  /** What ends in a noun and the word by which a day says which one it was: "the flood of". */
  ofDay: RegExp;
  tenses: Tenses;
  publication: PublicationWords;
}

/** `start`: a beginning where it lies ahead ("from 1 May"), else no more than a day. */
export type Use = 'start' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from' | 'to' | 'between';

/**
 * Word classes of the patterns. A key may be several words ("day before yesterday"); a key that
 * begins with a capital wants one in the text ("May", not "may"). English and French classes are
 * the same, but for what a language does not need.
 */
export type Vocabulary = Record<string, Record<string, number | string>>;

/**
 * One named pattern. Its elements, separated by spaces: `CLASS` of the vocabulary or of digits
 * (`DAY`, `MM`, `YEAR`, `YY`, `N`, `HH`, `MI`), `CAPITAL` for any word with one, `name=CLASS` to tell two apart, a literal word or mark,
 * `~X` for X without space in front, `X?` for an X that may lack, `(X|Y)` for either.
 */
export interface TimeRule {
  name: string;
  pattern: string;
  /** What the slots mean; see `times/meaning.ts`. */
  gives: Gives;
  /** Slots fixed by the rule itself. */
  with?: Record<string, number | string>;
  /** One of these words must stand in front (a determiner between does not count). */
  after?: string[];
  notAfter?: string[];
  notBefore?: string[];
  /** One of these words or marks must stand behind. */
  before?: string[];
  /** Only a part of a longer expression ("evening" of "Thursday evening"). */
  alone?: false;
  /** No determiner belongs to it: in "the Monday meeting" it is the meeting's. */
  determiner?: false;
  /** `[sentence with <expression>, value]`, read in an article of Wednesday 6 October 2021. */
  examples: [sentence: string, value: string][];
}

/** The words of a rule, written with spaces between them. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

export type Gives = 'calendar' | 'shift' | 'reference' | 'duration' | 'set' | 'part' | 'modifier' | 'nothing';

/** Light signs of tense, looked for around an expression. */
export interface Tenses {
  futureWords: string[];
  /** Those of them that are a preposition too, and look ahead only with an infinitive behind: « devant livrer ». */
  aheadOfInfinitive: string[];
  /** Auxiliaries that make a participle behind them a thing to come: "be", « sera ». */
  futureAuxiliaries: string[];
  pastWords: string[];
  pastEndings: string[];
  futureEndings: string[];
  presentWords: string[];
  /** A sentence that tells of what lies before its story. */
  pluperfect: RegExp;
  /** Words that open a clause told of the noun before it, or of what came before or brought about what is told. */
  relatives: RegExp;
  /** Words with such an ending that are no verbs. */
  notVerbs: string[];
  /** Words behind which a noun or adjective stands, however it ends. */
  determiners: string[];
  /** Words at which another clause begins. */
  clauseWords: string[];
  /** Past forms of what goes on until a time: "lasted until Friday" is past, "put off until Friday" ahead. */
  lasting: string[];
  /** Words whose infinitive looks ahead, as in "offered to send": « promis » de « promis d'envoyer ». */
  plans: string[];
  /** What stands before an infinitive, and how it ends where its form tells. */
  infinitive: { markers: string[]; endings: string[] };
}

/** How a text names its own day. */
export interface PublicationWords {
  /** Labels in front of the day: "Published", « Mis à jour le ». */
  labels: string[];
  /** Labels in front of the day of a later version: they count where no other is given. */
  updates: string[];
  /** First words of a line that names the author: "By Ann Fisher, 3 May 2021". */
  bylines: string[];
  /** Words in front of a title that say the office is no longer, or not yet, held. */
  formerly: string[];
  /** Words that make a plan one of the past ("were to", « devait »), or a limit one already reached ("had"). */
  onceAhead: string[];
  /** Words in front of a year in which something is told to have happened; not "the 2011 model". */
  inYear: string[];
}
