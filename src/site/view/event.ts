import { lastChange } from '../../exports/changes.ts';
import type { EventRecord } from '../../model.ts';
import { whatChanged } from './changes.ts';
import { citeOf, type CiteView } from './cite.ts';
import { isUndated, machineDate, writeDate, writeDay } from './dates.ts';
import type { Desk } from './desk.ts';
import { entryOf, kindOf, tagsOf, type Entry, type Kind } from './entry.ts';
import { neighboursOf, whoOf, type NeighboursView, type Noted } from './event-aside.ts';
import {
  apartFrom,
  countOf,
  disagreementsOf,
  mergedOf,
  type ApartView,
  type CountView,
  type DisagreementView,
  type MergedView,
} from './event-evidence.ts';
import { leadOf, type Lead } from './lead.ts';
import { isAhead } from './doings.ts';
import { signOf, type Sign } from './marks.ts';
import { placesIn, type NamedPlace } from './places.ts';
import { quoteByArticle, refsTo, type QuotedArticle, type Ref } from './quote.ts';
import { announcedBefore, cameOf, relatedTo, type Related } from './related.ts';
import { standingOf, type Standing } from './standing.ts';
import { workingOf, type WorkingLine } from './working.ts';

/** What the page of an event shows. */
export interface EventView extends NeighboursView {
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
  merged?: MergedView;
  apart: ApartView[];
  who: Noted[];
  places: NamedPlace[];
  count?: CountView;
  cameOf: Related[];
  announced: Related[];
  related: Related[];
  cite: CiteView;
  decisions: string[];
  note?: string;
  /** `detail`: the source, both dates, the other event. */
  history: { when: string; machine: string; what: string; detail?: string }[];
}

export function viewEvent(desk: Desk, event: EventRecord): EventView {
  const { words, lang } = desk;
  const sources = quoteByArticle(desk, event);
  const entry = entryOf(desk, event);
  const lead = leadOf(desk, event);
  return {
    id: event.id,
    ...headOf(desk, event, entry),
    numbers: numbersOf(desk, event, sources),
    standing: standingOf(desk, event),
    lead,
    leadRefs: refsTo(sources, lead === null ? [] : claimsBehind(event, lead)),
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
    // Of an event by hand everything is the editor's, and said so.
    decisions: event.claims.length === 0 ? [] : event.decisions.map((decision) => decision.what),
    note: event.note,
    history: event.history.map(({ day, what, detail }) => ({
      when: writeDay(day, lang),
      machine: day,
      what: words.event.historyOf[what],
      ...(detail === undefined ? {} : { detail: whatChanged(desk, event, [what, detail]) }),
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
    when: writeDate(event.date, lang, { weekday: event.date.precision === 'day' }),
    machine: machineDate(event.date),
    whenNote: event.date.precision === 'day' ? '' : entry.note,
    sign: signOf(desk, event),
    ahead: isAhead(event),
    kind: kindOf(desk, event.type),
    tags: tagsOf(desk, event),
  };
}

function numbersOf(desk: Desk, event: EventRecord, sources: QuotedArticle[]): string[] {
  const { count, foot } = desk.words;
  const quotations = sources.reduce((sum, group) => sum + group.quotations.length, 0);
  const numbers = [count.sources(event.sources.articles, event.sources.independent)];
  if (quotations > 0) numbers.push(count.quotes(quotations));
  if (event.disagreements.length > 0) numbers.push(count.disagreements(event.disagreements.length));
  return [...numbers, foot.changed(writeDay(lastChange(event, desk.chronology), desk.lang))];
}
