/**
 * Every record that crosses a stage border. Types only; the words are the field's own:
 * TIMEX3 and TimeML for time, PLOVER for event types, EDTF for uncertain dates,
 * W3C Web Annotation for evidence, CSL for citations.
 *
 * Offsets are UTF-16 code units into `Article.text`, end exclusive, and always satisfy
 * `article.text.slice(start, end) === exact`.
 */

// ───────────────────────────── small words

/** A language we have rules for. Adding one is a folder in `languages/` and a line here. */
export type Lang = 'en' | 'fr';

/** A calendar day, `yyyy-mm-dd`, proleptic Gregorian. */
export type Day = string;

/** A text in each language of the site. */
export type Localized = Record<Lang, string>;

export interface Span {
  start: number;
  end: number;
}

/** A span together with the words it covers. */
export interface Quoted extends Span {
  exact: string;
}

/** EDTF with the days it can mean. `null` = open on that side. */
export interface UncertainDate {
  edtf: string;
  earliest: Day | null;
  latest: Day | null;
}

/** How we came to a date. `stated`: written out; `resolved`: worked out from words; `inferred`: only bounded. */
export type Basis = 'stated' | 'resolved' | 'inferred' | 'editor';

/** One step of the working that is shown to the reader, in either language. */
export type WorkingStep =
  | { kind: 'words'; text: string }
  | { kind: 'anchor'; to: 'published' | 'narrative' | 'event'; edtf: string }
  | { kind: 'direction'; towards: 'past' | 'future' | 'same'; because: DirectionReason }
  | { kind: 'modifier'; mod: TimexMod }
  | { kind: 'constraint'; constraint: DatingConstraint; text?: string; edtf: string }
  | { kind: 'result'; edtf: string };

/** Why an expression such as "Thursday" was sent to the past or to the future. */
export type DirectionReason =
  'past-tense' | 'future-tense' | 'explicit' | 'same-weekday' | 'headline' | 'narrative' | 'news-default';

/** What bounded the publication day of an article. */
export type DatingConstraint =
  | 'front-matter'
  | 'option'
  | 'date-line'
  | 'dateline'
  | 'url'
  | 'file-name'
  | 'last-past-day'
  | 'weekday-with-date'
  | 'time-of-year'
  | 'named-day'
  | 'year-reference'
  | 'planned-ahead'
  | 'office-term'
  | 'other-article'
  | 'contradiction';

// ───────────────────────────── content: settings, actors, event types, decisions

/** `content/chronology.yml`. */
export interface Settings {
  title: Localized;
  /** Short name for the bar at the head of each page and for citations. */
  short: Localized;
  standfirst: Localized;
  languages: Lang[];
  firstDay: Day;
  lastDay: Day;
  baseUrl: string;
  /** Two to six parties, each an actor id, or `others`; in the order of the lanes. */
  parties: Party[];
  /** Event types this topic does not want. */
  switchedOff: string[];
  /** Longest excerpt of an article shown on a page, in UTF-16 units. */
  excerptLength: number;
  /** Where a reader reports an error: an address or a mail address. */
  contact?: string;
  /** Terms under which the records may be used, with the address of their text. */
  licence?: { name: string; url: string };
}

export interface Party {
  id: string;
  name: Localized;
  /** Actor ids that count as this party beside those whose `party` names it. */
  members: string[];
}

export type ActorKind =
  'person' | 'state' | 'government' | 'force' | 'company' | 'organisation' | 'media' | 'place';

/** An entry of `content/actors.yml`. */
export interface Actor {
  id: string;
  kind: ActorKind;
  name: Localized;
  /** Short form for titles and lists ("Lavrov"); `name` where absent. */
  short?: Localized;
  /** Other names per language; matched whole, case-sensitively where capitalised, accents folded. */
  aliases: Record<Lang, Alias[]>;
  /** Adjectives and nouns of belonging: "Malian", « malien », « Maliens »; inflected forms written out. */
  demonyms: Record<Lang, string[]>;
  /** Actor id of the state or body it belongs to. */
  of?: string;
  /** Party (lane) id. */
  party?: string;
  offices: Office[];
  /** For places and states' capitals: the name also names the state ("Paris" → france). */
  metonymOf?: string;
  /** Latitude and longitude of a place, in degrees (WGS 84). */
  at?: [number, number];
  gender?: 'f' | 'm' | 'n';
  plural?: boolean;
}

export interface Alias {
  text: string;
  from?: Day;
  to?: Day;
}

export interface Office {
  title: Localized;
  /** Actor id: state, government or organisation in which the office is held. */
  of: string;
  from?: Day;
  to?: Day;
}

/** PLOVER event, mode and context (Open Event Data Alliance, PLOVER codebook). */
export interface Plover {
  event: string;
  mode?: string;
  context?: string;
}

export type Role = 'actor' | 'recipient' | 'speaker' | 'victim' | 'location' | 'about' | 'source';

export type ColourFamily = 'arms' | 'power' | 'word' | 'deal' | 'force' | 'law';

/** One file of `event-types/`; a user's own in `content/event-types/` has the same form. */
export interface EventType {
  id: string;
  name: Localized;
  family: ColourFamily;
  plover: Plover;
  /** `speech`: the saying is the event; its content may be another event. */
  kind: 'act' | 'speech';
  triggers: Record<Lang, Triggers>;
  /** What fills each grammatical position. */
  roles: RoleFrame;
  /** Concepts (see `objects`) or words that the object must be one of; any object where absent. */
  objects?: string[];
  /** Type ids that win over this one when both triggers cover the same clause. */
  yieldsTo: string[];
  title: Record<Lang, string[]>;
  /** Titles of narrower senses, tried before those of the type: opening within "base closure or opening". */
  senses?: Record<string, Record<Lang, string[]>>;
  examples: TypeExample[];
}

export interface Triggers {
  /** Lemmas of verbs, with particles: "hand over". */
  verbs: TriggerWord[];
  /** Lemmas of nouns: "delivery", « livraison ». */
  nouns: TriggerWord[];
}

export interface TriggerWord {
  lemma: string;
  /** Object heads or concepts that the word needs to mean this type ("receive" + weapon). */
  needs?: string[];
  /** Object heads, concepts or words beside it with which it means something else ("vote" of confidence). */
  unless?: string[];
  /** Who must do it for the word to mean this type ("order" by a court): concepts, lemmas or kinds of actors. */
  by?: string[];
  /** For verbs seen from the other side: the subject of "receive" is the recipient. */
  swap?: boolean;
  /** PLOVER event of this word, where it differs from the type's (`shell` in attack is FIGHT). */
  plover?: string;
  /** The sense of the type that this word has, which then has titles of its own. */
  sense?: string;
}

export interface RoleFrame {
  subject: Role | 'object';
  object?: Role | 'object';
  /** Of an object that is a state, a body or people, where that is another. */
  whom?: Role;
  /** Preposition lemma → role, per language. */
  prepositions: Record<Lang, Record<string, Role | 'object'>>;
}

export interface TypeExample {
  lang: Lang;
  text: string;
  /** The type found, or `null` for a sentence that must give none of this type. */
  type: string | null;
  status?: Status;
  roles?: Partial<Record<Role | 'object', string>>;
}

/** A word of things given, bought, sent: so that a title can name it in every language. */
export interface ThingConcept {
  id: string;
  /** Broader concept: helicopter → aircraft → weapon. */
  is?: string;
  one: Localized;
  many: Localized;
  /** Further words that mean it, lemmas, per language. */
  words: Record<Lang, string[]>;
  gender: 'f' | 'm';
  /** There is one of a kind: "the army". */
  the?: true;
}

/** `content/decisions/*.md`: the editor's word, which wins over the machine. */
export interface Decision {
  file: string;
  line: number;
  /** Event id or slug the decision is about; absent for an event made by hand. */
  event?: string;
  same?: string[];
  different?: string[];
  date?: string;
  type?: string;
  status?: Status;
  title?: Partial<Localized>;
  actors?: { id?: string; name?: string; role: Role }[];
  /** How many, of what and where: settles what sources disagree on. */
  quantity?: number;
  object?: string;
  place?: string;
  hide?: boolean;
  pin?: boolean;
  /** What was read as an event and is none: an event (id or slug), a mention, or words of its sentence. */
  noEvent?: string;
  /** Markdown, shown as the editor's note. */
  note?: string;
  by?: string;
}

/** What `events/` and dating know beside the article. */
export interface Knowledge {
  actors: Actor[];
  types: EventType[];
  things: ThingConcept[];
}

// ───────────────────────────── articles

/** What is known of where a text comes from; an unknown stays absent. */
export interface Source {
  headline?: string;
  publisher?: string;
  author?: string;
  url?: string;
  /** EDTF, as stated by front matter, option or the page's own metadata. */
  published?: string;
  /** Agency or paper that this text says it rewords ("Al Jazeera", "AFP"). */
  basedOn?: string[];
  /** The text is our own retelling: its sentences are never shown as quotations. */
  retelling: boolean;
}

/** A file as read, before any judgement: the door has checked encoding, size and front matter. */
export interface RawArticle {
  id: string;
  /** Path shown in messages. */
  file: string;
  /** The text offsets point into; for HTML, the text extracted from it. */
  text: string;
  /** Line of the file on which the text begins, from 1; absent where the text was extracted. */
  textLine?: number;
  lang?: Lang;
  source: Source;
}

export interface Article extends RawArticle {
  lang: Lang;
  /** Sentences of the story in order; headline included, boilerplate not. */
  sentences: Sentence[];
  /** What was left out and why. */
  boilerplate: Boilerplate[];
  /** ISO 639-3 code of a language without rules: nothing was read from the text. */
  foreign?: string;
}

export interface Sentence extends Span {
  /** Index of the paragraph, from 0. */
  paragraph: number;
  headline: boolean;
}

export interface Boilerplate extends Span {
  why:
    | 'navigation'
    | 'cookies'
    | 'caption'
    | 'donation'
    | 'byline'
    | 'date-line'
    | 'rights'
    | 'related'
    | 'correction';
}

/** The publication day with what it rests on. */
export interface Published extends UncertainDate {
  basis: Basis;
  working: WorkingStep[];
  /** Set when the stated day contradicts the text. */
  warning?: string;
}

export interface DatedArticle extends Article {
  published: Published;
}

// ───────────────────────────── times

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN';

/** A recognised and resolved time expression; `type`, `value`, `mod` as in TIMEX3. */
export interface TimeExpression extends Span, UncertainDate {
  text: string;
  type: TimexType;
  value: string;
  mod?: TimexMod;
  /** How the sentence uses it: a point, an open start ("since"), an open end ("by", "until"), a side of a range. */
  use: 'at' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from' | 'to' | 'between';
  /** The stretch of text that it dates, where it is alone on its line and heads an entry of a list. */
  dates?: Span;
  /** Name of the recognition rule. */
  rule: string;
  basis: Basis;
  working: WorkingStep[];
}

// ───────────────────────────── events

export type Status = 'occurred' | 'reported' | 'alleged' | 'denied' | 'planned' | 'threatened';

export type Stance =
  | 'says'
  | 'confirms'
  | 'denies'
  | 'accuses'
  | 'alleges'
  | 'reports'
  | 'announces'
  | 'promises'
  | 'warns'
  | 'demands'
  | 'asks'
  | 'doubts';

export interface Participant {
  name: string;
  /** Actor id, where `actors.yml` knows the name. */
  id?: string;
  role: Role;
  start?: number;
  end?: number;
}

export interface Thing {
  text: string;
  concept?: string;
  quantity?: number;
}

export type Precision = 'day' | 'week' | 'part-of-month' | 'month' | 'season' | 'year' | 'interval' | 'open';

export interface MentionDate extends UncertainDate {
  precision: Precision;
  basis: Basis;
  /** `value`: the TIMEX3 value where only a part of it is known, as `XXXX-03-31` or `2021-WXX-6`. */
  timex?: Span & { text: string; value?: string };
  working: WorkingStep[];
}

export interface Speaker {
  name: string;
  id?: string;
  /** What each language calls one whom no name tells: "an official", « un responsable ». */
  called?: Localized;
}

/** Who vouches for a mention. */
export interface Attribution {
  /** `article`: the article itself asserts it. */
  kind: 'article' | 'official' | 'person' | 'media' | 'anonymous' | 'hearsay';
  speaker?: Speaker;
  /** Verb of saying as written. */
  verb?: string;
  stance: Stance;
  /** Words that stand between quotation marks in the sentence (without the marks). */
  quotes: Quoted[];
}

export interface EventMention extends Span {
  /** `<article id>#<n>`. */
  id: string;
  article: string;
  lang: Lang;
  /** The clause, subject to complements. */
  exact: string;
  sentence: Quoted;
  trigger: Span & { text: string; lemma: string };
  type: string;
  sense?: string;
  plover: Plover;
  status: Status;
  /** Evidence for the status, strongest first. */
  statusWhy: { rule: string; text?: string }[];
  actors: Participant[];
  object?: string;
  quantity?: number;
  things: Thing[];
  place?: string;
  speaker?: string;
  attribution: Attribution;
  date: MentionDate;
  /** "second batch" → 2. */
  ordinal?: number;
  /** Stated to be another one: "again", "a further delivery", « une nouvelle livraison ». */
  another?: boolean;
  /** "two coups since August 2020" → 2: attaches to the events it means, makes none. */
  aggregate?: number;
  /** A subordinate reminder ("after the coup"): attaches rather than founds where it can. */
  background?: boolean;
}

/** Codes of the reasons why a sentence with a date or a trigger gave no event; each has words in each language. */
export type UncoveredReason =
  | 'sentence-too-long'
  | 'date-without-trigger'
  | 'trigger-without-its-object'
  | 'bare-noun'
  | 'taken-up'
  | 'text-of-document'
  | 'state'
  | 'habit'
  | 'absence'
  | 'rethought'
  | 'anonymity'
  | 'no-denial'
  | 'no-refusal'
  | 'no-protester'
  | 'no-speaker'
  | 'unnamed-speaker'
  | 'medium'
  | 'no-statement'
  | 'statement-inside'
  | 'statement-noun'
  | 'speech-noun'
  | 'only-vouches';

/** A sentence with a date or a trigger that gave no event. */
export interface Uncovered extends Span {
  why: UncoveredReason;
}

export interface Extraction {
  mentions: EventMention[];
  uncovered: Uncovered[];
}

// ───────────────────────────── records and the chronology

/** W3C Web Annotation selectors; positions in UTF-16 units here, code points at the border. */
export interface Selectors {
  quote: { exact: string; prefix: string; suffix: string };
  position: Span;
}

export interface Claim {
  /** Mention id. */
  id: string;
  article: string;
  lang: Lang;
  /** The whole sentence, shown as evidence. */
  exact: string;
  selectors: Selectors;
  /** Within the article: trigger, date words, words between quotation marks. */
  marks: (Span & { kind: 'trigger' | 'date' | 'quoted' })[];
  attribution: Attribution;
  type: string;
  status: Status;
  date: MentionDate;
  object?: string;
  quantity?: number;
  place?: string;
  background: boolean;
}

export interface Disagreement {
  field: 'date' | 'quantity' | 'object' | 'place' | 'status' | 'actor' | 'recipient';
  values: { value: string; label: Localized; claims: string[]; chosen: boolean }[];
  /** Rule that chose. */
  why: string;
}

export interface RecordActor {
  name: string;
  id?: string;
  role: Role;
  /** Office held on the day of the event. */
  office?: Localized;
}

export interface SourceCount {
  articles: number;
  independent: number;
  /** Article ids that count as one source, with the reason. */
  groups: { articles: string[]; why?: string }[];
}

/** What a merge rests on, in words for `explain` and the event page. */
export interface MergeReason {
  /** Mentions or events compared. */
  between: [string, string];
  verdict: 'same' | 'different';
  because: string[];
}

export interface EventRecord {
  /** Permanent, never reused. */
  id: string;
  slug: string;
  date: MentionDate;
  type: string;
  /** The narrower sense within its type that the title is made for. */
  sense?: string;
  plover: Plover;
  status: Status;
  statusWhy: string;
  actors: RecordActor[];
  object?: string;
  quantity?: number;
  things: Thing[];
  place?: string;
  claims: Claim[];
  title: Localized;
  disagreements: Disagreement[];
  sources: SourceCount;
  merge: MergeReason[];
  /** Look-alikes kept apart, by event id. */
  keptApart: { event: string; because: string[] }[];
  /** What the editor decided, and the note. */
  decisions: { file: string; what: string }[];
  note?: string;
  pinned: boolean;
  history: HistoryEntry[];
  /** Other events with the same actors, object or kind near in time, by event id, nearest first. */
  related?: string[];
}

export interface HistoryEntry {
  day: Day;
  what:
    | 'published'
    | 'source-added'
    | 'source-removed'
    | 'date-changed'
    | 'status-changed'
    | 'disputed'
    | 'merged'
    | 'split'
    | 'removed';
  detail?: string;
}

/** One line of `content/ledger.json`. */
export interface LedgerEntry {
  id: string;
  slug: string;
  /** Day on which `build` first published it. */
  first: Day;
  /** Fingerprints of the mentions it was last published with. */
  mentions: string[];
  /** Those that founded it, where they are others. */
  founded?: string[];
  date: string;
  status: Status;
  /** Fields on which its sources disagreed when it was last published. */
  disputed?: string[];
  /** In each language, to say what stood there when the event is no more. */
  title: Localized;
  history: HistoryEntry[];
  /** Where the address leads now, for events that are no more. */
  became?: { kind: 'merged' | 'split' | 'removed'; into: string[]; day: Day };
  /** Pages of articles, actors, places and types that have ever shown it, as `actors/mali`. */
  pages?: string[];
}

/** A page beside those of the events that `build` has published: of an article, actor, place or type. */
export interface LedgerPage {
  /** Its address without the slashes around it: `articles/2021-11-herald`; `pictures` for those of all events. */
  page: string;
  title: Localized;
  /** Day on which `build` first published it. */
  first: Day;
  /** Day since which there is nothing to show on it any more. */
  gone?: Day;
}

export interface Ledger {
  version: 1;
  events: LedgerEntry[];
  pages?: LedgerPage[];
}

/** A page that was published and has nothing to show any more, with the ids of its events that there are still. */
export interface FormerPage {
  page: string;
  title: Localized;
  day: Day;
  events: string[];
}

/** An address that was published and is no event of its own any more. */
export interface Forward {
  slug: string;
  title: Localized;
  kind: 'merged' | 'split' | 'removed';
  into: string[];
  day: Day;
  /** The editor removed it: `no-event` where what stood here is none. */
  decided?: 'hidden' | 'no-event';
}

export interface ArticlePage extends DatedArticle {
  /** Event ids in the order of the text, each with the claim that rests on this article. */
  used: { event: string; claim: string }[];
  uncovered: Uncovered[];
  copyOf?: string;
}

export interface Chronology {
  settings: Settings;
  events: EventRecord[];
  articles: ArticlePage[];
  actors: Actor[];
  types: EventType[];
  forwards: Forward[];
  /** Pages of articles, actors, places and types that have nothing to show any more. */
  formerPages?: FormerPage[];
  /** Names that `actors.yml` lacks. */
  unknownNames: { name: string; mentions: string[] }[];
  /** Newest day stamped in the ledger. */
  changed: Day;
}

// ───────────────────────────── between merge and chronology

/** Mentions judged to mean one event, before it has a name. Every mention is in exactly one cluster. */
export interface Cluster {
  mentions: EventMention[];
  /** Mentions of other clusters that speak of this event too: aggregates ("two coups"), denials. */
  attached: EventMention[];
  reasons: MergeReason[];
  /** Look-alikes, each named by a mention of its cluster. */
  keptApart: { mention: string; because: string[] }[];
}

/** An event whose sources are reconciled, but that has neither title nor address yet. */
export interface EventDraft extends Omit<EventRecord, 'id' | 'slug' | 'title' | 'keptApart' | 'history'> {
  /** Fingerprints of its mentions, which stay the same when the article is edited elsewhere. */
  fingerprints: string[];
  keptApart: Cluster['keptApart'];
}
