import type { Day, UncertainDate, WorkingStep } from '../model.ts';
import type { Period } from './calendar.ts';
import { between, unknownValue, type Resolution } from './describe.ts';
import type { Meaning } from './meaning.ts';

/** The same expression seen from the first and from the last day of possible publication. */
export function unite(first: Resolution, second: Resolution, meaning: Meaning): Resolution {
  if (first.value === second.value && first.edtf === second.edtf) return first;
  const period = hull(first.period, second.period);
  return {
    ...first,
    value: first.value === second.value ? first.value : commonValue(first.value, second.value, meaning),
    ...spread(first, second),
    basis: 'inferred',
    working: [...first.working.filter((step) => step.kind !== 'anchor'), ...bounds(first, second)],
    period,
  };
}

function bounds(first: Resolution, second: Resolution): WorkingStep[] {
  const anchors = [first, second].flatMap(({ working }) => working.filter((step) => step.kind === 'anchor'));
  return anchors.filter(({ edtf }, index) => anchors.findIndex((other) => other.edtf === edtf) === index);
}

function hull(first: Period | null, second: Period | null): Period | null {
  if (first === null || second === null) return null;
  return { unit: 'day', first: Math.min(first.first, second.first), last: Math.max(first.last, second.last) };
}

/** The lower bound of publication gives the earliest day, the upper one the latest; an open one none. */
function spread(first: Resolution, second: Resolution): UncertainDate {
  const isKnown = first.period !== null && second.period !== null;
  const earliest = isKnown ? lesser(first.earliest, second.earliest) : first.earliest;
  const latest = isKnown ? greater(first.latest, second.latest) : second.latest;
  return between(earliest, latest);
}

const lesser = (a: Day | null, b: Day | null): Day | null =>
  a === null || b === null ? null : a < b ? a : b;
const greater = (a: Day | null, b: Day | null): Day | null =>
  a === null || b === null ? null : a > b ? a : b;

/** The known part of two values: "Thursday" is `2021-WXX-4`, `2021-10-05` and `2021-10-07` are `2021-10-XX`. */
function commonValue(first: string, second: string, meaning: Meaning): string {
  const [a, b] = [first.split('-'), second.split('-')];
  const year = a[0] === b[0] ? a[0]! : 'XXXX';
  if (meaning.kind === 'calendar' && !meaning.within) return unknownValue(meaning).replace('XXXX', year);
  if (a.length !== b.length) return 'XXXX-XX-XX';
  const differs = a.findIndex((part, index) => part !== b[index]);
  return a.map((part, index) => (index < differs ? part : part.replace(/\d/g, 'X'))).join('-');
}
