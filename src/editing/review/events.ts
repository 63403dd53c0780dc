import type { Chronology, EventRecord } from '../../model.ts';
import { dateInWords } from '../../chronology/index.ts';
import { languages } from '../../languages/index.ts';
import { eventLine } from '../event-line.ts';
import { decision, evidenceOf, importance, type Answer, type Doubt } from './doubt.ts';

/** PLOVER events of force and coercion: what one source alone should not carry. */
const SERIOUS = new Set(['ASSAULT', 'FIGHT', 'COERCE', 'MOBILIZE']);

/** Doubts about single events: sources that disagree, serious claims of one source, thin readings, vague dates. */
export function eventDoubts(chronology: Chronology): Doubt[] {
  return chronology.events.flatMap((event) => [
    ...disagreements(event, chronology),
    ...singleSource(event, chronology),
    ...lowConfidence(event, chronology),
    ...uncertainDate(event, chronology),
  ]);
}

function disagreements(event: EventRecord, chronology: Chronology): Doubt[] {
  return event.disagreements.map(({ field, values, why }) => {
    const said = values.map(
      ({ label, claims, chosen }) =>
        `${label.en} (${[...(chosen ? ['shown first'] : []), ...articlesOf(claims, event)].join('; ')})`,
    );
    const told = new Set(values.flatMap(({ claims }) => claims.slice(0, 1)));
    return {
      ...doubtOn(event, 'sources-disagree', field === 'date' || field === 'status' ? 90 : 84),
      why: `Sources differ on ${languages.en.titles.explain.fields[field] ?? field}: ${said.join(', ')}. Shown first is ${why}.`,
      evidence: evidenceOf(
        event.claims.filter(({ id }) => told.has(id)),
        chronology,
        4,
      ),
      answers: answersOn(event, field),
    };
  });
}

/** The articles in which these claims stand, each once. */
function articlesOf(ids: string[], { claims }: EventRecord): string[] {
  return [...new Set(claims.filter(({ id }) => ids.includes(id)).map(({ article }) => article))];
}

/** A date, status or number is decided; where no field of a decision holds the value, a note says why both stand. */
function answersOn({ slug, date, status, quantity }: EventRecord, field: string): Answer[] {
  const hide = decision('hide', { event: slug, hide: true });
  if (field === 'date')
    return [
      decision('accept', { event: slug, date: date.edtf }),
      decision('edit', { event: slug, date: date.edtf }, 'date'),
      hide,
    ];
  if (field === 'status')
    return [
      decision('accept', { event: slug, status }),
      decision('edit', { event: slug, status }, 'status'),
      hide,
    ];
  if (field === 'quantity' && quantity !== undefined)
    return [
      decision('accept', { event: slug, quantity }),
      decision('edit', { event: slug, quantity }, 'quantity'),
      hide,
    ];
  return [decision('edit', { event: slug }, 'note'), hide];
}

function singleSource(event: EventRecord, chronology: Chronology): Doubt[] {
  const { slug, plover, status, sources, claims } = event;
  if (!SERIOUS.has(plover.event) || status !== 'occurred' || sources.independent !== 1) return [];
  const texts =
    sources.articles === 1 ? 'one article' : `${sources.articles} articles that count as one source`;
  return [
    {
      ...doubtOn(event, 'single-source', 80),
      why: `Shown as having happened, on the word of ${texts}.`,
      evidence: evidenceOf(claims, chronology),
      answers: [
        decision('accept', { event: slug, status }),
        decision('edit', { event: slug, status: 'reported' }, 'status'),
        decision('hide', { event: slug, hide: true }),
      ],
    },
  ];
}

/** Told once, by nobody known and of nothing known, or only in passing. */
function lowConfidence(event: EventRecord, chronology: Chronology): Doubt[] {
  const { slug, type, claims, actors, object, things } = event;
  if (claims.length !== 1) return [];
  const nobody = actors.every(({ id }) => id === undefined) && object === undefined && things.length === 0;
  const inPassing = claims[0]!.background && claims[0]!.date.precision === 'open';
  if (!nobody && !inPassing) return [];
  return [
    {
      ...doubtOn(event, 'low-confidence', 55),
      why: nobody
        ? 'Read from one sentence, and nobody in it is listed in actors.yml.'
        : 'Told once, in passing and without a date.',
      evidence: evidenceOf(claims, chronology),
      answers: [
        decision('hide', { event: slug, hide: true }),
        decision('no-event', { 'no-event': slug }),
        decision('accept', { event: slug, type }),
        decision('edit', { event: slug, title: event.title }, 'title'),
      ],
    },
  ];
}

function uncertainDate(event: EventRecord, chronology: Chronology): Doubt[] {
  const { slug, date, claims } = event;
  if (date.basis === 'editor' || date.precision === 'day') return [];
  const why =
    date.earliest === null && date.latest === null
      ? 'No source gives a day, and nothing bounds it.'
      : `${date.precision === 'open' ? 'No source gives a day' : 'The day is not known'}: ${dateInWords(date, 'en')}.`;
  return [
    {
      ...doubtOn(event, 'uncertain-date', date.precision === 'open' ? 30 : 50),
      why,
      evidence: evidenceOf(claims, chronology, 2),
      answers: [
        decision('edit', { event: slug, date: date.edtf }, 'date'),
        decision('accept', { event: slug, date: date.edtf }),
        decision('hide', { event: slug, hide: true }),
      ],
    },
  ];
}

function doubtOn(event: EventRecord, kind: Doubt['kind'], weight: number) {
  return {
    kind,
    weight: weight + importance(event),
    about: eventLine(event, 'en'),
    on: { events: [event.id] },
  };
}
