import { dateInWords } from '../../chronology/index.ts';
import { languages } from '../../languages/index.ts';
import type { Chronology, EventRecord, UncertainDate } from '../../model.ts';
import { timesIn } from '../../pipeline.ts';
import { placeInTime, toUncertain } from '../../text/edtf.ts';
import { eventLine } from '../event-line.ts';
import { writtenDate } from '../written-date.ts';
import type { Question } from './question.ts';
import type { Asked } from './sentence.ts';

type Bounds = Pick<UncertainDate, 'earliest' | 'latest'>;

/** The date that is asked about, where what is asked is one. */
export function dateAsked(asked: string): UncertainDate | undefined {
  const edtf = writtenDate(asked.trim());
  return edtf === undefined ? undefined : toUncertain(edtf);
}

/** The events of a day or period, those that may be of it, and the events before and after where there is none. */
export function explainDate(date: UncertainDate, { chronology, lang }: Question): string {
  const words = languages[lang].titles.explain.day;
  const { then, maybe } = eventsOf(date, chronology);
  const said = dateInWords(date, lang);
  const listed = (events: EventRecord[]) => events.map((event) => `  ${eventLine(event, lang)}`);
  const lines = [
    ...(then.length > 0 ? [words.events(said), ...listed(then)] : [words.none(said)]),
    ...(maybe.length > 0 ? [words.maybe, ...listed(maybe)] : []),
    ...(then.length > 0 ? [] : around(date, chronology, (way, event) => words[way](eventLine(event, lang)))),
  ];
  return `${lines.join('\n')}\n`;
}

/** Events whose whole date lies within the one asked for, and those of which a part does. */
export function eventsOf(date: Bounds, { events }: Pick<Chronology, 'events'>) {
  const within = events.filter((event) => isWithin(event.date, date));
  const touching = events.filter((event) => touches(event.date, date) && !within.includes(event));
  return { then: within, maybe: touching.filter((event) => event.date.earliest !== null) };
}

/** Sentences that name the date and from which no event was read. */
export function sentencesNaming(date: Bounds, { articles }: Chronology): Asked[] {
  return articles
    .filter(({ uncovered }) => uncovered.length > 0)
    .flatMap((article) => {
      const times = timesIn(article).filter(({ edtf }) => isWithin(boundsOf(edtf), date));
      return article.uncovered
        .filter(({ start, end }) => times.some((time) => start <= time.start && time.end <= end))
        .map((sentence) => ({ article, sentence }));
    });
}

function around<T>(
  date: Bounds,
  { events }: Chronology,
  tell: (way: 'before' | 'after', event: EventRecord) => T,
): T[] {
  const at = placeInTime(date);
  const before = events.findLast((event) => placeInTime(event.date) < at);
  const after = events.find((event) => placeInTime(event.date) > at);
  return [...(before ? [tell('before', before)] : []), ...(after ? [tell('after', after)] : [])];
}

const NOTHING: Bounds = { earliest: null, latest: null };

/** What a time expression may mean; "present" and the like bound nothing. */
function boundsOf(edtf: string): Bounds {
  try {
    return toUncertain(edtf);
  } catch {
    return NOTHING;
  }
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  if (inner.earliest === null || inner.latest === null) return false;
  return inner.earliest >= (outer.earliest ?? '') && inner.latest <= (outer.latest ?? '9999-12-31');
}

function touches(one: Bounds, other: Bounds): boolean {
  return (
    (one.earliest ?? '') <= (other.latest ?? '9999-12-31') &&
    (one.latest ?? '9999-12-31') >= (other.earliest ?? '')
  );
}
