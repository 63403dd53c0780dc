import { languages } from '../../languages/index.ts';
import type { ArticlePage, Claim, EventRecord, RecordActor, Role, Stance } from '../../model.ts';
import { isUndated, machineDate, placeInTime, weekdayOf, writeDate } from './dates.ts';
import { addresses, nameOf, type Desk } from './desk.ts';
import { isAhead, signOf, type Sign } from './marks.ts';

/** The kind of an event: its word, with the family that gives the colour and the icon. */
export interface Kind {
  word: string;
  family: Sign['family'];
  path: string;
}

/** An event named beside something else: with its date, its sign and its doubts. */
export interface Line {
  path: string;
  title: string;
  when: string;
  machine?: string;
  sign: Sign;
  ahead: boolean;
  kind: Kind;
  tags: string[];
}

/** An event as it stands in a list. */
export interface Entry extends Line {
  /** Weekday, or how exact the date is. */
  note: string;
  /** Words that one article tells without a date: the least that a chronology can hold. */
  minor: boolean;
  lead: Lead | null;
  who: string;
  sources: string;
  /** Numbers of its articles in the list of sources, for print. */
  refs: string;
}

/** One line made from the record: words somebody said, or who vouches for it. */
export type Lead = { kind: 'words'; text: string; lang: Claim['lang'] } | { kind: 'voices'; text: string };

const ORDER: Role[] = ['speaker', 'actor', 'recipient', 'victim', 'about'];
const LONGEST_WORDS = 150;

/** An event to be named; `within` is the year of the section it stands in. */
export function lineOf(desk: Desk, event: EventRecord, within?: number): Line {
  return {
    path: desk.root + addresses.event(event.slug),
    title: event.title[desk.lang],
    when: writeDate(event.date, desk.lang, { within }),
    machine: machineDate(event.date),
    sign: signOf(desk, event),
    ahead: isAhead(event),
    kind: kindOf(desk, event.type),
    tags: tagsOf(desk, event),
  };
}

/** An event for a list; `within` is the year of the section it stands in. */
export function entryOf(desk: Desk, event: EventRecord, within?: number): Entry {
  const { words } = desk;
  return {
    ...lineOf(desk, event, within),
    note: noteOn(desk, event),
    minor: isSpeech(desk, event) && isUndated(event.date) && event.sources.articles === 1,
    lead: leadOf(desk, event),
    who: whoTakesPart(desk, event).slice(0, 3).join(', '),
    sources: words.count.sources(event.sources.articles, event.sources.independent),
    refs: articlesOf(desk, [event])
      .map((article) => desk.numbers.get(article.id))
      .join(', '),
  };
}

/** The articles that tell these events, in the order of the list of sources. */
export function articlesOf(desk: Desk, events: EventRecord[]): ArticlePage[] {
  const ids = new Set(events.flatMap((event) => event.claims.map((claim) => claim.article)));
  const number = ({ id }: ArticlePage): number => desk.numbers.get(id) ?? 0;
  return [...ids].flatMap((id) => desk.articles.get(id) ?? []).sort((a, b) => number(a) - number(b));
}

export function kindOf(desk: Desk, id: string): Kind {
  const type = desk.types.get(id);
  return {
    word: type?.name[desk.lang] ?? id,
    family: type?.family ?? 'word',
    path: desk.root + addresses.type(id),
  };
}

function noteOn(desk: Desk, event: EventRecord): string {
  const { dates } = desk.words;
  if (event.disagreements.some((one) => one.field === 'date')) return dates.disputed;
  if (/[~%?]/.test(event.date.edtf)) return dates.approximate;
  if (event.date.precision === 'day') return weekdayOf(placeInTime(event.date), desk.lang);
  return dates.note[event.date.precision];
}

/** Tags only for doubt, so that an event without one is an event without doubt. */
export function tagsOf(desk: Desk, event: EventRecord): string[] {
  const tags = event.status === 'occurred' ? [] : [desk.words.status[event.status].tag];
  return event.disagreements.length > 0 ? [...tags, desk.words.tags.disagree] : tags;
}

/** Short names of those who take part, each once, the doer first. */
export function whoTakesPart(desk: Desk, event: EventRecord): string[] {
  const sorted = ORDER.flatMap((role) => event.actors.filter((one) => one.role === role && isNamed(one)));
  return [...new Set(sorted.map((actor) => nameOf(desk, actor, 'short')))];
}

/** What was said, for a statement; else who vouches for the event. */
export function leadOf(desk: Desk, event: EventRecord): Lead | null {
  if (isSpeech(desk, event)) {
    const said = wordsSaid(desk, event);
    if (said) return { kind: 'words', ...said };
  }
  const text = isSpeech(desk, event) ? tellers(desk, event) : voices(desk, event);
  return text === '' ? null : { kind: 'voices', text };
}

/** Whether the event is that something was said. */
export const isSpeech = (desk: Desk, event: EventRecord): boolean =>
  desk.types.get(event.type)?.kind === 'speech';

/** The longest words of the speaker's that fit on the line, those in the page's language first; nobody else's. */
function wordsSaid(desk: Desk, event: EventRecord): { text: string; lang: Claim['lang'] } | undefined {
  const own = new Set(
    event.actors.flatMap(({ role, id, name }) =>
      role === 'speaker' || role === 'actor' ? [id, name].filter((key) => key !== undefined) : [],
    ),
  );
  const theirs = ({ attribution: { speaker } }: Claim): boolean =>
    !speaker || own.has(speaker.name) || (speaker.id !== undefined && own.has(speaker.id));
  const said = event.claims
    .filter(theirs)
    .flatMap((claim) => claim.attribution.quotes.map((quote) => ({ text: quote.exact, lang: claim.lang })));
  const fitting = said.filter(({ text }) => text.length >= 12 && text.length <= LONGEST_WORDS);
  const inLang = fitting.filter(({ lang }) => lang === desk.lang);
  return (inLang.length > 0 ? inLang : fitting).sort((a, b) => b.text.length - a.text.length)[0];
}

/** Which of the ways to vouch for something is named, where one voice has several. */
const FIRMNESS: Stance[] = [
  'confirms',
  'announces',
  'says',
  'accuses',
  'warns',
  'promises',
  'demands',
  'asks',
  'reports',
  'alleges',
  'doubts',
  'denies',
];
const MOST_NAMES = 2;

/** "Confirmed by Ines Torvald, admiral of the fleet; reported by The Ledger". Each voice once. */
function voices(desk: Desk, event: EventRecord): string {
  const said = new Map<string, Stance | 'tells'>();
  for (const claim of event.claims) {
    const { attribution } = claim;
    const who = voiceOf(desk, event, claim);
    const stance = attribution.kind === 'article' ? 'tells' : stanceShown(event, claim);
    if (who !== null && rank(stance) < rank(said.get(who))) said.set(who, stance);
  }
  const papers = [...said].filter(([, theirs]) => theirs === 'tells').map(([who]) => who);
  const vouched = FIRMNESS.flatMap((stance) => {
    const names = [...said].filter(([, theirs]) => theirs === stance).map(([who]) => who);
    return names.length === 0 ? [] : [desk.words.vouched[stance](shorten(desk, names))];
  });
  const parts = papers.length === 0 ? vouched : [...vouched, sourcesNamed(desk, papers)];
  return parts
    .slice(0, 3)
    .map((part, i) => (i === 0 ? part : part[0]!.toLowerCase() + part.slice(1)))
    .join(desk.words.semicolon);
}

const rank = (stance: Stance | 'tells' | undefined): number =>
  stance === undefined
    ? FIRMNESS.length + 1
    : stance === 'tells'
      ? FIRMNESS.length
      : FIRMNESS.indexOf(stance);

/**
 * Whoever says firmly that it did not happen denies it. And nobody confirms what is only reported, alleged or denied:
 * there a firm voice is one that says so.
 */
export function stanceShown({ status }: EventRecord, claim: Claim): Stance {
  const { stance } = claim.attribution;
  if (claim.status === 'denied' && stance !== 'doubts') return 'denies';
  const doubtful = status === 'reported' || status === 'alleged' || status === 'denied';
  return doubtful && stance === 'confirms' ? 'says' : stance;
}

const sourcesNamed = (desk: Desk, names: string[]): string =>
  desk.words.sourcesNamed(shorten(desk, names), names.length);

/** Who tells a statement: the papers, not the speaker, whom the title names. */
function tellers(desk: Desk, event: EventRecord): string {
  const papers = event.claims.flatMap(({ article }) => paperOf(desk, article) ?? []);
  const names = [...new Set(papers)];
  return names.length === 0 ? '' : sourcesNamed(desk, names);
}

/** The publisher of an article; its headline where none is known. */
function paperOf({ articles, words: { quote } }: Desk, id: string): string | null {
  const { publisher, headline } = articles.get(id)?.source ?? {};
  return publisher ?? (headline === undefined ? null : `${quote.open}${headline}${quote.close}`);
}

/** The first names; between several, an office stands in brackets. */
function shorten(desk: Desk, all: string[]): string {
  const rest = all.length - MOST_NAMES;
  const names = all.length > 1 ? all.map((name) => name.replace(/^([^“«].*?), (.+)$/u, '$1 ($2)')) : all;
  return desk.words.list(rest > 0 ? [...names.slice(0, MOST_NAMES), desk.words.others(rest)] : names);
}

function voiceOf(desk: Desk, event: EventRecord, { attribution, article, exact }: Claim): string | null {
  if (attribution.kind === 'article') return paperOf(desk, article);
  if (!attribution.speaker || !isNamed(attribution.speaker, exact))
    return attribution.kind === 'anonymous' || attribution.speaker ? desk.words.unnamed : null;
  const office = officeOf(desk, event, attribution.speaker.id);
  const name = inSentence(desk, attribution.speaker);
  return office === undefined ? name : `${name}, ${office}`;
}

/** A known actor's name with the article it takes: "the UN", « la France ». */
function inSentence(desk: Desk, speaker: { id?: string; name: string }): string {
  const known = speaker.id === undefined ? undefined : desk.actors.get(speaker.id);
  if (!known) return nameOf(desk, speaker);
  const { kind, gender, plural = false } = known;
  return languages[desk.lang].titles.nameInSentence({ name: known.name[desk.lang], kind, gender, plural });
}

/** The office somebody held on the day of the event: as the record has it, else as the list of actors has it. */
export function officeOf(desk: Desk, event: EventRecord, id: string | undefined): string | undefined {
  const actor = event.actors.find((one: RecordActor) => id !== undefined && one.id === id);
  if (actor?.office) return actor.office[desk.lang];
  const day = placeInTime(event.date);
  const offices = desk.actors.get(id ?? '')?.offices ?? [];
  const held = offices.filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
  return held.at(-1)?.title[desk.lang];
}

/**
 * Known, or with a name of its own: "officers" and "the two" are no names, nor is a single word that has its
 * capital only from beginning its sentence.
 */
export function isNamed({ id, name }: { id?: string; name: string }, sentence = ''): boolean {
  if (id !== undefined) return true;
  return /^\p{Lu}/u.test(name) && (name.includes(' ') || !sentence.startsWith(name));
}
