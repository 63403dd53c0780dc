import { toUncertain } from '../../text/edtf.ts';
import type { Article, Day, Knowledge, Published, WorkingStep } from '../../model.ts';
import type { RecognisedTime } from '../recognise.ts';
import { boundsInText, type Bound } from './bounds.ts';
import { statedDay } from './headers.ts';
import { boundsByOffices } from './offices.ts';

/**
 * The publication day of an article: as its source states it; else as its own lines, its address or
 * its file name do; else the interval that its dates and the terms of office of those it names
 * leave open. A single day is claimed only where one is written. Throws `RangeError` where the
 * stated day is no EDTF.
 */
export function dateArticle(article: Article, recognised: RecognisedTime[], knowledge: Knowledge): Published {
  const bounds = boundsInText(article, recognised);
  const { published } = article.source;
  if (published !== undefined) return stated(published, { constraint: 'front-matter', bounds });
  const own = statedDay(article, recognised);
  if (own) return stated(own.edtf, { constraint: own.constraint, text: own.text, bounds });
  return inferred([...bounds, ...boundsByOffices(article, knowledge.actors)]);
}

interface Statement {
  constraint: Bound['constraint'];
  text?: string;
  bounds: Bound[];
}

function stated(edtf: string, { constraint, text, bounds }: Statement): Published {
  const date = toUncertain(edtf);
  const step: WorkingStep = { kind: 'constraint', constraint, edtf, ...(text === undefined ? {} : { text }) };
  const published: Published = { ...date, basis: 'stated', working: [step, { kind: 'result', edtf }] };
  const against = bounds.find(
    (bound) => bound.constraint === 'last-past-day' && isAfter(bound.earliest, date.latest),
  );
  if (against === undefined) return published;
  const warning = `published ${edtf}, but the text tells of "${against.text}" as past`;
  const contradiction: WorkingStep = {
    kind: 'constraint',
    constraint: 'contradiction',
    text: against.text,
    edtf: against.edtf,
  };
  return { ...published, working: [step, contradiction, { kind: 'result', edtf }], warning };
}

const isAfter = (day: Day | undefined, other: Day | null): boolean =>
  day !== undefined && other !== null && day > other;

/** The interval that all bounds leave. A term or a plan that the past days exclude is an old one. */
function inferred(bounds: Bound[]): Published {
  const earliest = latestOf(bounds.filter(({ constraint }) => constraint !== 'office-term'));
  const fitting = bounds.filter(
    ({ latest }) => latest === undefined || earliest === null || latest >= earliest,
  );
  return fromBounds(fitting);
}

/** The interval left by bounds that do not contradict each other, with those that made it. */
export function fromBounds(bounds: Bound[]): Published {
  const earliest = latestOf(bounds);
  const latest = earliestOf(bounds);
  const contradicts = earliest !== null && latest !== null && earliest > latest;
  const end = contradicts ? null : latest;
  const edtf = earliest !== null && earliest === end ? earliest : `${earliest ?? '..'}/${end ?? '..'}`;
  const decisive = [
    bounds.find((bound) => bound.earliest === earliest && earliest !== null),
    bounds.find((bound) => bound.latest === end && end !== null),
  ];
  const steps = [...new Set(decisive)].filter((bound) => bound !== undefined).map(toStep);
  const warning = contradicts ? { warning: `the text's own dates exclude each other: ${edtf}` } : {};
  return {
    edtf,
    earliest,
    latest: end,
    basis: 'inferred',
    working: [...steps, { kind: 'result', edtf }],
    ...warning,
  };
}

const latestOf = (bounds: Bound[]): Day | null =>
  bounds
    .flatMap(({ earliest }) => earliest ?? [])
    .sort()
    .at(-1) ?? null;

const earliestOf = (bounds: Bound[]): Day | null =>
  bounds.flatMap(({ latest }) => latest ?? []).sort()[0] ?? null;

const toStep = ({ constraint, text, edtf }: Bound): WorkingStep => ({
  kind: 'constraint',
  constraint,
  text,
  edtf,
});
