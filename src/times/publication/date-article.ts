import { toUncertain } from '../../text/edtf.ts';
import type { Article, DatingConstraint, Day, Knowledge, Published, WorkingStep } from '../../model.ts';
import type { RecognisedTime } from '../recognise.ts';
import { boundsInText, firstPastAfter, type Bound } from './bounds.ts';
import { boundByDateline, datelineOf } from './dateline.ts';
import { statedDay } from './headers.ts';
import { boundsByOffices } from './offices.ts';
import { boundsByToday } from './today.ts';
import { boundsByTimesOfYear } from './times-of-year.ts';

/**
 * The publication day of an article: as its source states it; else as its own lines, its address or
 * its file name do; else the interval that its dates and the terms of office of those it names
 * leave open. A single day is claimed only where one is written. Throws `RangeError` where the
 * stated day is no EDTF.
 */
export function dateArticle(article: Article, recognised: RecognisedTime[], knowledge: Knowledge): Published {
  const { published } = article.source;
  const own = published === undefined ? statedDay(article, recognised) : null;
  if (published !== undefined || own !== null) {
    const statement = own ?? { constraint: 'front-matter' as const, edtf: published! };
    return stated(statement, (day) => firstPastAfter(article, recognised, day));
  }
  const bounds = [
    ...boundsByToday(article, recognised),
    ...boundsInText(article, recognised),
    ...boundsByOffices(article, knowledge.actors),
  ];
  return narrowed(article, recognised, bounds);
}

/** Days without a year count once it is known which years can be meant. */
function narrowed(article: Article, recognised: RecognisedTime[], bounds: Bound[]): Published {
  const known = inferred(bounds);
  const all = [...bounds, ...boundsByTimesOfYear(article, recognised, known)];
  const line = datelineOf(article, recognised);
  const filed = line && boundByDateline(line, inferred(all));
  return inferred(filed ? [...all, filed] : all);
}

interface Statement {
  constraint: DatingConstraint;
  edtf: string;
  text?: string;
}

/** A stated day stands, also where the text contradicts it; but then it says so. */
function stated(statement: Statement, contradiction: (day: Day) => Bound | undefined): Published {
  const { edtf } = statement;
  const date = toUncertain(edtf);
  const steps: WorkingStep[] = [{ kind: 'constraint', ...statement }];
  const result: WorkingStep = { kind: 'result', edtf };
  const against = date.latest === null ? undefined : contradiction(date.latest);
  if (against === undefined) return { ...date, basis: 'stated', working: [...steps, result] };
  steps.push({ kind: 'constraint', constraint: 'contradiction', text: against.text, edtf: against.edtf });
  const warning = `published ${edtf}, but the text tells of "${against.text}" as past`;
  return { ...date, basis: 'stated', working: [...steps, result], warning };
}

/**
 * The interval that bounds leave. A term or a plan that ends before the last past day is an old one:
 * papers name former holders by their office more often than coming ones.
 */
export function inferred(bounds: Bound[]): Published {
  const earliest = latestOf(bounds);
  const fitting = bounds.filter(
    ({ latest }) => latest === undefined || earliest === null || latest >= earliest,
  );
  const latest = earliestOf(fitting);
  const edtf = earliest !== null && earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
  const decisive = [
    bounds.find((bound) => earliest !== null && bound.earliest === earliest),
    fitting.find((bound) => latest !== null && bound.latest === latest),
  ];
  const steps = [...new Set(decisive)].filter((bound) => bound !== undefined).map(toStep);
  return { edtf, earliest, latest, basis: 'inferred', working: [...steps, { kind: 'result', edtf }] };
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
