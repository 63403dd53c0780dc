import type { EventRecord, Lang, Status } from '../../model.ts';
import { placeInTime } from '../../text/edtf.ts';
import { wordsIn, type Indexed } from '../search/match.ts';
import { isUndated, writeDate } from './dates.ts';
import { nameOf, type Desk } from './desk.ts';
import { articlesOf, kindOf } from './entry.ts';
import { excerptText } from './excerpt.ts';
import { partiesOf } from './parties.ts';

/** A choice of the filters with the values that some event has. */
export interface Filter {
  name: keyof Marks;
  label: string;
  options: { value: string; label: string }[];
}

/** What the form above the list offers. */
export interface SearchView {
  filters: Filter[];
  total: number;
}

type Marks = ReturnType<typeof marksOf>;

/** Values of an event by filter, in the order in which the filters stand. */
function marksOf(desk: Desk, event: EventRecord) {
  const articles = articlesOf(desk, [event]);
  return {
    party: partiesOf(desk, event),
    kind: [event.type],
    actor: [
      ...new Set(event.actors.flatMap(({ id }) => (id !== undefined && desk.actors.has(id) ? id : []))),
    ],
    status: [event.status, ...(event.disagreements.length > 0 ? ['disputed'] : [])],
    source: [...new Set(articles.map((article) => sourceName(desk, article.id)))],
    language: [...new Set(articles.map((article) => article.lang))],
  };
}

/** The publisher, or the headline where no publisher is known. */
function sourceName(desk: Desk, id: string): string {
  const source = desk.articles.get(id)?.source;
  return source?.publisher ?? source?.headline ?? desk.words.article.noHeadline;
}

/** How a value of a filter is called. */
function labelsFor({ words, ...desk }: Desk): Record<keyof Marks, (value: string) => string> {
  const { parties } = desk.chronology.settings;
  return {
    party: (id) => parties.find((party) => party.id === id)?.name[desk.lang] ?? id,
    kind: (id) => kindOf({ ...desk, words }, id).word,
    actor: (id) => nameOf({ ...desk, words }, { id, name: id }),
    status: (id) => (id === 'disputed' ? words.tags.disagree : words.status[id as Status].tag),
    source: (name) => name,
    language: (lang) => words.article.languages[lang as Lang],
  };
}

/** The filters that leave a choice. */
export function viewSearch(desk: Desk): SearchView {
  const { events } = desk.chronology;
  const marks = events.map((event) => marksOf(desk, event));
  const labels = labelsFor(desk);
  const filters = (Object.keys(labels) as (keyof Marks)[]).map((name) => {
    const values = [...new Set(marks.flatMap((one): string[] => one[name]))];
    const options = values.map((value) => ({ value, label: labels[name](value) }));
    return { name, label: desk.words.search[name], options: options.sort(byLabel(desk.lang)) };
  });
  return {
    filters: filters.filter(({ options }) => options.length > 1),
    total: events.length,
  };
}

const byLabel = (lang: Lang) => (a: { label: string }, b: { label: string }) =>
  a.label.localeCompare(b.label, lang);

/** The index as a script, so that a page opened from a folder can load it too. */
export function searchIndex(desk: Desk): string {
  return `globalThis.datelinedIndex=${JSON.stringify(desk.chronology.events.map((event) => indexed(desk, event)))}\n`;
}

function indexed(desk: Desk, event: EventRecord): Indexed {
  const marks = Object.entries(marksOf(desk, event));
  const { earliest, latest } = event.date;
  // What only its article bounds has no day to begin with: it is found where the lists place it.
  const placed = isUndated(event.date) ? placeInTime(event.date) : null;
  return {
    slug: event.slug,
    title: event.title[desk.lang],
    when: writeDate(event.date, desk.lang),
    marks: marks.flatMap(([name, values]) => values.map((value) => `${name}=${value}`)),
    from: placed ?? earliest ?? '',
    to: placed ?? latest ?? '',
    words: wordsIn(textOf(desk, event)).join(' '),
  };
}

/** Titles in every language, kind, names, place, and the passages as far as the site shows them. */
function textOf(desk: Desk, event: EventRecord): string {
  const { excerptLength } = desk.chronology.settings;
  const passages = event.claims.map((claim) => excerptText(claim, excerptLength));
  return [
    ...Object.values(event.title),
    kindOf(desk, event.type).word,
    ...event.actors.flatMap((actor) => [actor.name, nameOf(desk, actor)]),
    event.place ?? '',
    passages.join(''),
  ].join(' ');
}
