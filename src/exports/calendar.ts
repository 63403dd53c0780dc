import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { languages } from '../languages/index.ts';
import type { Day, EventRecord, Status } from '../model.ts';
import { firstDay, lastChange, midnight } from './changes.ts';
import { eventUrl, type Edition } from './edition.ts';
import { oneLine } from './lines.ts';

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
  const made = ical({
    name: oneLine(short[lang]),
    description: oneLine(standfirst[lang]),
    prodId: `//Datelined//${lang.toUpperCase()}`,
    method: ICalCalendarMethod.PUBLISH,
  });
  const { host } = new URL(baseUrl);
  for (const event of chronology.events) {
    const span = spanOf(event);
    if (span) made.createEvent({ id: `${event.id}-${lang}@${host}`, ...span, ...detailsOf(edition, event) });
  }
  return `${made.toString()}\r\n`;
}

/** First day and the day after the last, as all-day events want them. */
function spanOf({ date }: EventRecord): { start: Date; end: Date; allDay: true } | undefined {
  if (date.earliest === null || date.latest === null || date.precision === 'open') return undefined;
  const start = midnight(date.earliest);
  const end = new Date(midnight(date.latest).getTime() + DAY);
  const days = (end.getTime() - start.getTime()) / DAY;
  return days <= LONGEST_SPAN ? { start, end, allDay: true } : undefined;
}

function detailsOf(edition: Edition, event: EventRecord) {
  const { chronology, lang } = edition;
  const { words } = languages[lang];
  const { status } = event;
  const stamp = midnight(lastChange(event, chronology));
  const doubt = status === 'occurred' ? [] : [words.status[status].tag];
  const when = isOneDay(event.date) ? [] : [edition.writeDate(event.date)];
  const sources = words.count.sources(event.sources.articles, event.sources.independent);
  return {
    stamp,
    lastModified: stamp,
    created: midnight(firstDay(event, chronology)),
    sequence: Math.max(0, event.history.length - 1),
    summary: oneLine([...doubt, ...when, event.title[lang]].join(' · ')),
    description: oneLine(`${words.status[status].why} ${sources}. ${eventUrl(edition, event.slug)}`),
    url: eventUrl(edition, event.slug),
    location: event.place === undefined ? null : oneLine(event.place),
    status: CERTAIN.includes(status) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

const CERTAIN: Status[] = ['occurred'];
const isOneDay = ({ earliest, latest }: { earliest: Day | null; latest: Day | null }) => earliest === latest;
