import type {
  Boilerplate,
  Disagreement,
  Forward,
  HistoryEntry,
  Lang,
  MentionDate,
  Role,
  ActorKind,
  ColourFamily,
  Stance,
  Status,
  UncoveredReason,
} from '../model.ts';
import type { Linking } from './linking.ts';

/** A day taken apart for writing; names are in the language, `year` absent where the context gives it. */
export interface DayWords {
  weekday?: string;
  day: number;
  /** Absent for the first of two days of one month. */
  month?: string;
  year?: number;
}

/** How dates at each precision are written. */
export interface DateWords {
  day: (day: DayWords) => string;
  month: (month: string, year?: number) => string;
  partOfMonth: (part: 'early' | 'mid' | 'late', month: string) => string;
  season: (season: 'spring' | 'summer' | 'autumn' | 'winter', year?: number) => string;
  week: (firstDay: string) => string;
  between: (from: string, to: string) => string;
  either: (from: string, to: string) => string;
  until: (day: string) => string;
  from: (day: string) => string;
  about: (date: string) => string;
  perhaps: (date: string) => string;
  /** "31 March" whose year is only bounded, or not known at all. */
  ofSomeYear: (date: string, from?: number, to?: number) => string;
  /** "Saturday" whose week is only bounded. */
  ofSomeWeek: (weekday: string, when: string) => string;
  undated: string;
  /** What we know of the date, under it, where it is less than a day. */
  note: Record<MentionDate['precision'], string>;
  approximate: string;
  disputed: string;
}

/** A heading with paragraphs of the method page; `shows` names the examples set under it. */
export interface MethodSection {
  id: string;
  heading: string;
  paragraphs: string[];
  shows?: 'dates' | 'status' | 'merging' | 'counting' | 'disagreement';
}

/** An angle in degrees as it is to be written, without its sign, and whether that is a minus. */
export type Angle = [figure: string, minus: boolean];

/** Every word of the pages, per language. A word that one language lacks is a compile error. */
export interface Interface {
  lang: string;
  /** BCP 47 tag with region, for Open Graph. */
  locale: string;
  /** The language's own name. */
  name: string;
  quote: { open: string; close: string };
  /** "a, b and c". */
  list: (items: string[]) => string;
  /** Sentence punctuation that differs: the colon with what stands before it. */
  colon: string;
  /** The semicolon between clauses, with its spaces. */
  semicolon: string;

  bar: {
    skip: string;
    label: string;
    timeline: string;
    articles: string;
    actors: string;
    types: string;
    method: string;
  };
  foot: {
    rests: string;
    method: string;
    mistake: string;
    tellUs: string;
    feed: string;
    changed: (day: string) => string;
  };
  count: {
    events: (n: number) => string;
    changes: (n: number) => string;
    articles: (n: number) => string;
    quotes: (n: number) => string;
    /** "3 articles, 2 independent". */
    sources: (articles: number, independent: number) => string;
    dated: (n: number) => string;
    undated: (n: number) => string;
    disagreements: (n: number) => string;
  };
  dates: DateWords;
  status: Record<Status, { tag: string; why: string }>;
  tags: { disagree: string };
  families: Record<ColourFamily, string>;
  role: Record<Role, string>;
  /** Words for a role in one type of event, by type id, where they say more: "supplier". */
  roleIn: Partial<Record<string, Partial<Record<Role, string>>>>;
  /** Headings over several of a kind, and the word for one. */
  actorKind: Record<ActorKind, string>;
  actorKindOf: Record<ActorKind, string>;
  /** "Confirmed by X". */
  vouched: Record<Stance, (who: string) => string>;
  /** "Sources: X and Y". */
  sourcesNamed: (who: string, n: number) => string;
  others: (n: number) => string;
  unnamed: string;
  /** Nobody in particular says it. */
  hearsay: string;
  theArticle: string;

  home: {
    signs: Record<'day' | 'month' | 'approximate' | 'disputed' | 'planned' | 'caption' | 'density', string>;
    overview: string;
    outside: (n: number) => string;
    years: string;
    /** What is true of so many events that only the day of their article bounds. */
    undated: (n: number) => string;
    background: (year: string) => string;
    backgroundNote: string;
    /** Above what a large chronology shows on its home page of its thousands of events. */
    latest: string;
    attested: string;
    empty: string;
  };
  /** Search and filters above the list; `{n}` and the like may stand for numbers. */
  search: {
    find: string;
    go: string;
    /** Which access keys there are; the browser says with which others they are pressed. */
    keys: string;
    order: string;
    oldest: string;
    newest: string;
    filters: string;
    all: string;
    clear: string;
    showing: (n: string, all: string) => string;
    none: string;
    from: string;
    to: string;
  } & Record<'party' | 'kind' | 'actor' | 'status' | 'source' | 'language', string>;
  event: {
    crumbs: string;
    /** The status of a statement that was made: it is the words that are certain, not what they say. */
    spoken: { tag: string; why: string };
    /** Why an event is there that no article tells. */
    byHand: string;
    /** Where one source says that it happened and another denies it, or leaves it open. */
    contested: { tag: string; denied: string; open: string };
    /** Why it is taken to have happened: on an article's word, on that of somebody whose side did it, or on both. */
    happened: { outright: string; ownSide: string; both: string };
    dated: string;
    says: string;
    retold: string;
    /** Link to the passage in its article. */
    inPlace: string;
    inOriginal: string;
    /** Name of a footnote for those who listen. */
    passage: (n: number) => string;
    cameOf: string;
    cameOfNote: string;
    announced: string;
    quotedFrom: string;
    reminder: string;
    disagree: string;
    /** Heads the table of what sources say differently; `-ahead` of what has yet to happen. */
    field: Record<Disagreement['field'] | 'date-ahead' | 'status-ahead', string>;
    /** "Sources disagree on the date and whether it happened." */
    disputed: (fields: string[]) => string;
    undisputed: string;
    whoSaysSo: string;
    chosen: string;
    one: string;
    together: (passages: string, articles: string) => string;
    apart: string;
    who: string;
    place: string;
    sources: string;
    sourcesAlone: string;
    countAs: (articles: string) => string;
    copies: string;
    noneShared: string;
    related: string;
    cite: string;
    history: string;
    historyOf: Record<HistoryEntry['what'], string>;
    decided: string;
    note: string;
    previous: string;
    next: string;
    neighbours: string;
  };
  article: {
    title: string;
    intro: string;
    retelling: string;
    original: string;
    published: string;
    inferred: string;
    publisher: string;
    author: string;
    address: string;
    basedOn: string;
    language: string;
    languages: Record<Lang, string>;
    unknownPublisher: string;
    unknownAuthor: string;
    unknownAddress: string;
    noHeadline: string;
    evidence: string;
    evidenceIntro: string;
    unused: string;
    unusedIntro: string;
    nothingUsed: string;
    leftOut: Record<Boilerplate['why'], string>;
    /** Why a sentence gave no event, by the code of the rule that refused it. */
    uncovered: Record<UncoveredReason, string>;
    copyOf: string;
    dated: string;
    warning: string;
    foreign: string;
  };
  coverage: Record<
    | 'title'
    | 'intro'
    | 'several'
    | 'severalIntro'
    | 'what'
    | 'independent'
    | 'alone'
    | 'aloneIntro'
    | 'byHand',
    string
  > & {
    /** "Only in English", "in English and French". */
    languages: (names: string, several: boolean) => string;
    /** "These are the 100 that most articles tell." */
    most: (n: number) => string;
  };
  actor: {
    title: string;
    intro: string;
    offices: string;
    since: (day: string) => string;
    until: (day: string) => string;
    fromTo: (from: string, to: string) => string;
    did: string;
    said: string;
    undergone: string;
    about: string;
    company: string;
    with: string;
    together: string;
    belongs: string;
    unknown: string;
    unknownIntro: string;
  };
  place: Record<
    'title' | 'intro' | 'none' | 'caption' | 'asActor' | 'name' | 'coordinates' | 'events',
    string
  > & {
    kinds: Record<'spot' | 'state' | 'region', string>;
    /** How many events have no place. */
    unplaced: (n: number) => string;
    /** Degrees in words of the language: "12.64° N, 8.00° W". */
    at: (latitude: Angle, longitude: Angle) => string;
  };
  type: { title: string; intro: string; code: string };
  events: { title: string; intro: string; introByYear: string; date: string; what: string; sources: string };
  method: { title: string; intro: string; example: string; sections: MethodSection[] };
  forward: Record<
    | Forward['kind']
    | NonNullable<Forward['decided']>
    | 'withoutArticle'
    | 'withoutEvents'
    | 'withoutMonth'
    | 'withoutYear',
    (day: string) => string
  > & {
    into: string;
    was: string;
    events: string;
  };
  changes: {
    title: string;
    intro: string;
    /** Headings of the changes of one day, by what changed. */
    kinds: Record<HistoryEntry['what'], string>;
    more: (n: number) => string;
    follow: string;
  };
  notFound: { title: string; text: string; home: string; all: string };
  linking: Linking;
}
