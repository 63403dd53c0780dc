import type { ActorKind, Status } from '../model.ts';

/** A name as a title needs it. */
export interface NameWords {
  name: string;
  kind?: ActorKind;
  gender?: 'f' | 'm' | 'n';
  plural: boolean;
}

/** A thing as a title needs it. */
export interface ThingWords {
  one: string;
  many: string;
  gender: 'f' | 'm';
  quantity?: number;
  /** "helicopters", not "a helicopter". */
  plural: boolean;
  /** "the army". */
  the?: boolean;
  /** "at least four". */
  amount?: Amount;
  /**
   * The state whose it is, as a sentence names it: "Chad’s minister", « le ministre du Tchad »; without `the` one or some of
   * many: "soldiers from Chad", « des soldats du Tchad ».
   */
  owner?: string;
}

/**
 * What a title must not hide; `possible` is what only others ask for, warn of or suppose, `unplanned` what
 * is said not to come, `attempted` what was tried, `said-attempted` what is said to have been.
 */
export type Doubt = Exclude<Status, 'occurred'> | 'possible' | 'unplanned' | 'attempted' | 'said-attempted';

/** What the rules need to know of one language to compare, name and explain events. Data and small phrases. */
export interface Titles {
  /** A name with the article it takes within a sentence: "the UN", « la France ». */
  nameInSentence: (name: NameWords) => string;
  /** A whole number in figures: "1,200". */
  figures: (n: number) => string;
  /** First words of bodies whose names are written small behind them, each with its gender: « Cour suprême ». */
  bodies: Record<string, 'f' | 'm'>;
  /** A thing with its number or article: "four helicopters", « des hélicoptères ». */
  thingInSentence: (thing: ThingWords) => string;
  /** The same after a preposition that a template names: « {de object} » → « d’hélicoptères », « {en place} » → « au Mali ». */
  afterPreposition: (preposition: string, phrase: string) => string;
  /**
   * The predicate of a title that is not known to be a fact: "may deliver" for `delivers`. `undefined`
   * where the language has no form of this verb: then another template is tried.
   */
  doubtfulVerb: (
    forms: { singular: string; plural: string },
    doubt: Doubt,
    subject: { plural: boolean; thing: boolean },
  ) => string | undefined;
  /** The object of a verb that is denied: « des armes » → « d’armes ». */
  inNegation: (phrase: string) => string;
  /**
   * A noun phrase of what is not known to be a fact: "planned withdrawal of troops". `undefined` where the
   * language does not know its first noun.
   */
  doubtfulNoun: (phrase: string, doubt: Doubt) => string | undefined;
  /** "the withdrawal of troops"; `undefined` as above. */
  definite: (phrase: string) => string | undefined;
  /** A title labelled, for words that no table knows: "regatta (planned)". */
  label: (doubt: Doubt, title: string) => string;
  /** "Mali: planned elections". */
  withKicker: (names: string, title: string) => string;
  list: (items: string[]) => string;
  /** Words before a number that hedge it; titles write the first of each. */
  amounts: Record<Amount, string[]>;
  /** Sentences of `explain`, in the order in which they are said. */
  explain: ExplainWords;
  /** Words without meaning of their own, folded: left out of comparisons and addresses. */
  functionWords: string[];
  /** Nouns of happenings, folded, whose verb the spelling does not show: "death" → "die". */
  verbOf: Record<string, string>;
  /** Verbs that every text is full of, whatever happened: the same one twice says little. */
  plainVerbs: string[];
  /** Folded words that make a date of a length of time, which nobody counts exactly: "ago", « il y a ». */
  ago: string[];
  /** Folded phrases that name the occasion of a speech act. First occasion that fits wins. */
  occasions: Record<Occasion, string[]>;
  /** Folded words after which an occasion is not the one spoken on: "after the press conference". */
  aside: string[];
  /** Why mentions were taken for one event, or kept apart. The English ones are the stored form. */
  reasons: Record<Reason, string>;
}

/** How a number is hedged. */
export type Amount = 'least' | 'more' | 'nearly' | 'about' | 'most';

export type Occasion = 'press-conference' | 'interview' | 'address' | 'written';

export type Reason =
  | 'same-type'
  | 'same-cargo'
  | 'same-strike'
  | 'taken-up'
  | 'answers'
  | 'same-day'
  | 'day-within'
  | 'date-about'
  | 'same-period'
  | 'same-actor'
  | 'same-recipient'
  | 'same-victim'
  | 'same-subject'
  | 'same-speaker'
  | 'same-side'
  | 'same-object'
  | 'same-quantity'
  | 'same-place'
  | 'same-ordinal'
  | 'same-words'
  | 'same-quote'
  | 'same-anchor'
  | 'same-name'
  | 'same-setting'
  | 'same-article'
  | 'reminder'
  | 'only-candidate'
  | 'sources-differ-on-date'
  | 'counted-among'
  | 'counted-as'
  | 'undated'
  | 'denial'
  | 'reprint'
  | 'translated'
  | 'editor-same'
  | 'other-date'
  | 'other-actor'
  | 'other-recipient'
  | 'other-victim'
  | 'other-speaker'
  | 'other-place'
  | 'other-ordinal'
  | 'another'
  | 'other-occasion'
  | 'told-apart'
  | 'too-little'
  | 'editor-different';

/** How `explain` says things; the facts are filled in. */
export interface ExplainWords {
  dated: (date: string, basis: 'stated' | 'resolved' | 'inferred' | 'editor') => string;
  /** How the day of an article is known. */
  known: Record<'stated' | 'resolved' | 'inferred' | 'editor', string>;
  words: (text: string) => string;
  /** Of an event that nothing but its article dates: "by 26 September 2021". */
  bounded: (date: string) => string;
  anchor: Record<'published' | 'narrative' | 'event', (date: string) => string>;
  direction: Record<'past' | 'future' | 'same', string>;
  directionBecause: Record<string, string>;
  modifier: (mod: string) => string;
  constraint: (name: string, date: string, text?: string) => string;
  result: (date: string) => string;
  typed: (type: string, trigger: string) => string;
  status: (status: string, why: string) => string;
  told: (passages: number, articles: number, independent: number) => string;
  merged: (mention: string, other: string, because: string[]) => string;
  apart: (title: string, because: string[]) => string;
  alone: string;
  /** About a sentence: what its date means, which event it tells, why it tells none. */
  passage: {
    date: (text: string, edtf: string) => string;
    tells: (mention: string, event: string, address: string) => string;
    leftOut: (why: string) => string;
    none: (why: string) => string;
    noSign: string;
    hidden: (event: string, file: string) => string;
    refused: (event: string, file: string) => string;
  };
  /** About a date: which events are dated then, or may be; what else names it. */
  day: {
    events: (date: string) => string;
    none: (date: string) => string;
    maybe: string;
    before: (event: string) => string;
    after: (event: string) => string;
    named: string;
  };
  says: (who: string, words: string, article: string) => string;
  disagree: (field: string, values: string[]) => string;
  decided: (what: string, file: string) => string;
  constraints: Record<string, string>;
  fields: Record<string, string>;
}
