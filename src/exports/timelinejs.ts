import { languages } from '../languages/index.ts';
import type { EventRecord, MentionDate } from '../model.ts';
import { columnsOf } from './csv.ts';
import { eventUrl, type Edition } from './edition.ts';
import { oneLine } from './lines.ts';
import { escapeXml } from './xml.ts';
import { standingIn } from './standing.ts';

/** A date of TimelineJS: `year`, with `month` and `day` as far as they are known. */
type SlideDate = Partial<Record<'year' | 'month' | 'day', number>>;

/**
 * The chronology in the JSON of Knight Lab's TimelineJS 3. It sets texts as HTML, so ours are escaped; it has no
 * uncertain dates, so the words of ours stand as `display_date`. Events without a beginning are left out: it could
 * only place them wrongly. What it has no room for stands beside its own fields, which it lets pass, by the names that
 * our table has, so that `import` reads it again.
 */
export function timelineJs(edition: Edition): string {
  const { chronology, lang } = edition;
  const { title, standfirst } = chronology.settings;
  const timeline = {
    title: { text: { headline: inHtml(title[lang]), text: inHtml(standfirst[lang]) } },
    events: chronology.events.flatMap((event) => slideOf(edition, event)),
  };
  return `${JSON.stringify(timeline, null, 1)}\n`;
}

const BESIDE = [
  ...['type', 'status', 'title_en', 'title_fr', 'actors', 'actor_ids'],
  ...['object', 'quantity', 'place', 'note'],
];

function slideOf(edition: Edition, event: EventRecord) {
  const { chronology, lang } = edition;
  const dates = slideDates(event.date);
  if (!dates) return [];
  const { words } = languages[lang];
  const { tag, why } = standingIn(edition, event);
  const url = escapeXml(eventUrl(edition, event.slug));
  const doubt = event.status === 'occurred' ? '' : `<b>${escapeXml(tag)}.</b> `;
  const group = chronology.types.find(({ id }) => id === event.type)?.name[lang];
  return [
    {
      unique_id: event.id,
      ...dates,
      display_date: inHtml(edition.writeDate(event.date)),
      ...(group === undefined ? {} : { group: inHtml(group) }),
      text: {
        headline: `<a href="${url}">${inHtml(event.title[lang])}</a>`,
        text: `<p>${doubt}${escapeXml(why)} ${escapeXml(words.count.sources(event.sources.articles, event.sources.independent))}.</p>`,
      },
      lang,
      edtf: event.date.edtf,
      ...columnsOf(
        event,
        chronology,
        BESIDE.filter((name) => name !== `title_${lang}`),
      ),
    },
  ];
}

/** A day, month or year as it is known; else the first and the last day that the event can have had. */
function slideDates({ edtf, earliest, latest }: MentionDate): Record<string, SlideDate> | undefined {
  const point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[~?%]?$/.exec(edtf);
  if (point) return { start_date: slideDate(point.slice(1, 4)) };
  if (earliest === null) return undefined;
  const start_date = slideDate(earliest.split('-'));
  return latest === null ? { start_date } : { start_date, end_date: slideDate(latest.split('-')) };
}

function slideDate([year, month, day]: (string | undefined)[]): SlideDate {
  const known = Object.entries({ year, month, day }).filter(([, part]) => part !== undefined);
  return Object.fromEntries(known.map(([name, part]) => [name, Number(part)]));
}

const inHtml = (text: string): string => escapeXml(oneLine(text));
