import { mainReasons, reasonInWords } from '../../chronology/index.ts';
import { lastChange } from '../../exports/changes.ts';
import type { Disagreement, EventRecord, RecordActor, Role, SourceCount } from '../../model.ts';
import { citeOf, type CiteView } from './cite.ts';
import { isUndated, machineDate, monthHeading, writeDate, writeDay } from './dates.ts';
import { actorPath, headingPath, nameOf, type Desk } from './desk.ts';
import {
  entryOf,
  isNamed,
  kindOf,
  leadOf,
  lineOf,
  officeOf,
  tagsOf,
  type Entry,
  type Kind,
  type Lead,
} from './entry.ts';
import { isAhead, signOf, type Sign } from './marks.ts';
import { placesIn, type NamedPlace } from './places.ts';
import { citationOf, quoteByArticle, refsTo, type QuotedArticle, type Ref } from './quote.ts';
import { announcedBefore, cameOf, relatedTo, type Related } from './related.ts';
import { standingOf, type Standing } from './standing.ts';
import { workingOf, type WorkingLine } from './working.ts';

/** A link with what is said of it. */
export interface Noted {
  title: string;
  path?: string;
  note?: string;
}

export interface DisagreementView {
  heading: string;
  rows: { label: string; chosen: boolean; by: { number: number; anchor: string; name: string }[] }[];
}

/** What the page of an event shows. */
export interface EventView {
  id: string;
  title: string;
  when: string;
  machine?: string;
  whenNote: string;
  sign: Sign;
  ahead: boolean;
  kind: Kind;
  tags: string[];
  lead: Lead | null;
  leadRefs: Ref[];
  numbers: string[];
  standing: Standing;
  working: (Pick<WorkingLine, 'text' | 'foreign'> & { refs: Ref[] })[];
  /** Earliest and latest day, as an interval of ISO 8601; absent where neither is known. */
  span?: string;
  sources: QuotedArticle[];
  disagreements: DisagreementView[];
  merged: { summary: string; reasons: string[] };
  apart: (Noted & { reasons: string[] })[];
  who: Noted[];
  places: NamedPlace[];
  count: { summary: string; notes: string[] };
  cameOf: Related[];
  announced: Related[];
  related: Related[];
  cite: CiteView;
  decisions: string[];
  note?: string;
  history: { when: string; machine: string; what: string }[];
  previous?: Noted;
  next?: Noted;
  month: { label: string; path: string };
}

export function viewEvent(desk: Desk, event: EventRecord): EventView {
  const { words, lang } = desk;
  const sources = quoteByArticle(desk, event);
  const entry = entryOf(desk, event);
  return {
    id: event.id,
    ...headOf(desk, event, entry),
    numbers: numbersOf(desk, event, sources),
    standing: standingOf(desk, event),
    leadRefs: refsTo(sources, entry.lead === null ? [] : claimsBehind(event, entry.lead)),
    working: workingOf(desk, event).map(({ text, foreign, claims }) => ({
      text,
      foreign,
      refs: refsTo(sources, claims),
    })),
    span: isUndated(event.date) ? undefined : `${event.date.earliest ?? '..'}/${event.date.latest ?? '..'}`,
    sources,
    disagreements: disagreementsOf(desk, event, sources),
    merged: mergedOf(desk, event, sources),
    apart: event.keptApart.flatMap((one) => apartFrom(desk, one)),
    who: whoOf(desk, event),
    places: placesIn(desk, event),
    count: countOf(desk, event.sources),
    ...outcomeOf(desk, event),
    cite: citeOf(desk, event),
    decisions: event.decisions.map((decision) => decision.what),
    note: event.note,
    history: event.history.map((change) => ({
      when: writeDay(change.day, lang),
      machine: change.day,
      what: words.event.historyOf[change.what],
    })),
    ...neighboursOf(desk, event),
  };
}

/** What it came to or was announced by, and what else is near it. */
function outcomeOf(desk: Desk, event: EventRecord): Pick<EventView, 'cameOf' | 'announced' | 'related'> {
  const came = cameOf(desk, event);
  const announced = announcedBefore(desk, event);
  return { cameOf: came, announced, related: relatedTo(desk, event, [...came, ...announced]) };
}

/** The claims that the line under the title rests on: those that hold its words, else all. */
function claimsBehind({ claims }: EventRecord, lead: Lead): string[] {
  const behind = claims.filter(
    ({ attribution }) =>
      lead.kind === 'voices' || attribution.quotes.some((quote) => quote.exact === lead.text),
  );
  return behind.map((claim) => claim.id);
}

function headOf(desk: Desk, event: EventRecord, entry: Entry) {
  const { lang } = desk;
  return {
    title: entry.title,
    when: writeDate(event.date, lang, { weekday: true }),
    machine: machineDate(event.date),
    whenNote: event.date.precision === 'day' ? '' : entry.note,
    sign: signOf(desk, event),
    ahead: isAhead(event),
    kind: kindOf(desk, event.type),
    tags: tagsOf(desk, event),
    lead: leadOf(desk, event),
  };
}

function numbersOf(desk: Desk, event: EventRecord, sources: QuotedArticle[]): string[] {
  const { count, foot } = desk.words;
  const quotations = sources.reduce((sum, group) => sum + group.quotations.length, 0);
  const numbers = [
    count.sources(event.sources.articles, event.sources.independent),
    count.quotes(quotations),
  ];
  if (event.disagreements.length > 0) numbers.push(count.disagreements(event.disagreements.length));
  return [...numbers, foot.changed(writeDay(lastChange(event, desk.chronology.changed), desk.lang))];
}

function disagreementsOf(desk: Desk, event: EventRecord, sources: QuotedArticle[]): DisagreementView[] {
  const quotations = sources.flatMap(({ citation, quotations: all }) =>
    all.map((one) => ({ citation, ...one })),
  );
  return event.disagreements.map((one) => ({
    heading: desk.words.event.field[one.field],
    rows: one.values.map((value) => ({
      label: labelOf(desk, one.field, value),
      chosen: value.chosen,
      by: quotations
        .filter((quotation) => quotation.claims.some((claim) => value.claims.includes(claim)))
        .map(({ number, anchor, voice, citation }) => ({
          number,
          anchor,
          name: voice ?? (citation.publisherKnown ? citation.publisher : citation.headline),
        })),
    })),
  }));
}

/** A status is said in the words of the tags; anything else brings its words along. */
function labelOf(
  desk: Desk,
  field: Disagreement['field'],
  { value, label }: Disagreement['values'][number],
): string {
  const status = Object.entries(desk.words.status).find(([name]) => field === 'status' && name === value);
  return status?.[1].tag ?? label[desk.lang];
}

function mergedOf(desk: Desk, event: EventRecord, sources: QuotedArticle[]): EventView['merged'] {
  const { words } = desk;
  const quotations = sources.reduce((sum, group) => sum + group.quotations.length, 0);
  if (quotations < 2) return { summary: words.event.oneSource, reasons: [] };
  const reasons = event.merge.filter((one) => one.verdict === 'same').flatMap((one) => one.because);
  return {
    summary: words.event.together(
      words.count.quotes(quotations),
      words.count.articles(event.sources.articles),
    ),
    reasons: mainReasons(reasons, desk.lang),
  };
}

function reasonsIn(desk: Desk, stored: string[]): string[] {
  return [...new Set(stored.map((reason) => reasonInWords(reason, desk.lang)))];
}

function apartFrom(desk: Desk, one: EventRecord['keptApart'][number]): EventView['apart'] {
  const other = desk.events.get(one.event);
  if (!other) return [];
  const line = lineOf(desk, other);
  return [{ title: line.title, path: line.path, note: line.when, reasons: reasonsIn(desk, one.because) }];
}

/** Those who act before those acted on. */
const ROLES: Role[] = ['speaker', 'actor', 'recipient', 'victim', 'about', 'location', 'source'];

function whoOf(desk: Desk, event: EventRecord): Noted[] {
  const { role, roleIn } = desk.words;
  const order = (actor: RecordActor): number => ROLES.indexOf(actor.role);
  const shown = event.actors.filter((actor) => isNamed(actor)).toSorted((a, b) => order(a) - order(b));
  return shown.map((actor) => {
    const part = roleIn[event.type]?.[actor.role] ?? role[actor.role];
    const office = officeOf(desk, event, actor.id);
    return {
      title: nameOf(desk, actor),
      path: actorPath(desk, actor.id),
      note: office === undefined ? part : `${office} · ${part}`,
    };
  });
}

function countOf(desk: Desk, count: SourceCount): EventView['count'] {
  const { words } = desk;
  if (count.articles === 1) return { summary: words.count.sources(1, 1), notes: [words.event.sourcesAlone] };
  const notes = count.groups
    .filter((group) => group.articles.length > 1)
    .map((group) => {
      const names = group.articles.flatMap((id) => {
        const article = desk.articles.get(id);
        return article
          ? [`${words.quote.open}${citationOf(desk, article).headline}${words.quote.close}`]
          : [];
      });
      return `${words.event.countAs(words.list(names))}${words.colon} ${words.event.copies}.`;
    });
  if (notes.length === 0) notes.push(words.event.noneShared);
  return { summary: words.count.sources(count.articles, count.independent), notes };
}

function neighboursOf(desk: Desk, event: EventRecord): Pick<EventView, 'previous' | 'next' | 'month'> {
  const { previous, next } = desk.neighbours.get(event) ?? {};
  const heading = monthHeading(event.date, desk.lang);
  const noted = (other: EventRecord | undefined): Noted | undefined => {
    if (!other) return undefined;
    const line = lineOf(desk, other);
    return { title: line.title, path: line.path, note: line.when };
  };
  return {
    previous: noted(previous),
    next: noted(next),
    month: { label: heading.label, path: headingPath(desk, heading.anchor) },
  };
}
