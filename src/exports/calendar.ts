import { languages } from '../languages/index.ts';
import type { Day, EventRecord } from '../model.ts';
import { firstDay, lastChange, midnight } from './changes.ts';
import { eventUrl, type Edition } from './edition.ts';
import { asDate, asMidnight, asText, component, type Property } from './icalendar.ts';
import { oneLine } from './lines.ts';
import { standingIn } from './standing.ts';

/** Longest span, in days, that a calendar shows without hiding everything else: a month. */
const LONGEST_SPAN = 31;
const DAY = 86_400_000;

/**
 * The chronology as iCalendar (RFC 5545). An event known to the day stands on that day; one known to a week or a
 * month lies over all of it and says so in its title; what is known less exactly is left out.
 */
export function calendar(edition: Edition): string {
  const { chronology, lang } = edition;
  const { short, standfirst, baseUrl } = chronology.settings;
  const name = asText(oneLine(short[lang]));
  const { host } = new URL(baseUrl);
  return component(
    'VCALENDAR',
    [
      ['VERSION', '2.0'],
      ['PRODID', `-//Datelined//${lang.toUpperCase()}`],
      ['METHOD', 'PUBLISH'],
      ['NAME', name],
      // What Apple, Google and Microsoft read in place of RFC 7986.
      ['X-WR-CALNAME', name],
      ['X-WR-CALDESC', asText(oneLine(standfirst[lang]))],
    ],
    chronology.events.flatMap((event) => {
      const span = spanOf(event);
      const uid = `${event.id}-${lang}@${host}`;
      return span
        ? component('VEVENT', [['UID', uid], ...timesOf(event, span, edition), ...detailsOf(event, edition)])
        : [];
    }),
  );
}

/** First day and the day after the last, as all-day events want them. */
interface Span {
  start: Day;
  end: Day;
}

function spanOf({ date }: EventRecord): Span | undefined {
  if (date.earliest === null || date.latest === null || date.precision === 'open') return undefined;
  const end = new Date(midnight(date.latest).getTime() + DAY);
  const days = (end.getTime() - midnight(date.earliest).getTime()) / DAY;
  return days <= LONGEST_SPAN ? { start: date.earliest, end: end.toISOString().slice(0, 10) } : undefined;
}

function timesOf(event: EventRecord, { start, end }: Span, { chronology }: Edition): Property[] {
  return [
    ['SEQUENCE', String(Math.max(0, event.history.length - 1))],
    ['DTSTAMP', asMidnight(lastChange(event, chronology))],
    ['DTSTART;VALUE=DATE', asDate(start)],
    ['DTEND;VALUE=DATE', asDate(end)],
    ['X-MICROSOFT-CDO-ALLDAYEVENT', 'TRUE'],
    ['X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT', 'TRUE'],
  ];
}

function detailsOf(event: EventRecord, edition: Edition): Property[] {
  const { chronology, lang } = edition;
  const { words } = languages[lang];
  const { status, place, sources } = event;
  const doubt = status === 'occurred' ? [] : [words.status[status].tag];
  const when = event.date.earliest === event.date.latest ? [] : [edition.writeDate(event.date)];
  const counted = words.count.sources(sources.articles, sources.independent);
  const url = eventUrl(edition, event.slug);
  return [
    ['SUMMARY', asText(oneLine([...doubt, ...when, event.title[lang]].join(' · ')))],
    ['TRANSP', 'TRANSPARENT'],
    ...(place === undefined ? [] : [['LOCATION', asText(oneLine(place))] satisfies Property]),
    ['DESCRIPTION', asText(oneLine(`${standingIn(edition, event).why} ${counted}. ${url}`))],
    ['URL;VALUE=URI', url],
    ['STATUS', status === 'occurred' ? 'CONFIRMED' : 'TENTATIVE'],
    ['CREATED', asMidnight(firstDay(event, chronology))],
    ['LAST-MODIFIED', asMidnight(lastChange(event, chronology))],
  ];
}
