import { languages } from '../../languages/index.ts';
import type { ColourFamily, Disagreement, EventRecord } from '../../model.ts';
import type { Desk } from './desk.ts';
import { AHEAD, isAhead } from './doings.ts';

/** The five signs: how exactly we know when (shape) and whether (fill). */
export interface Sign {
  shape: 'dot' | 'bar' | 'faded';
  fill: 'solid' | 'hatched' | 'ring';
  family: ColourFamily;
}

/**
 * Under which name it is told what sources disagree on. Of what lies ahead for all of them, whoever denies it included,
 * none says that it happened.
 */
export function fieldNamed(
  event: EventRecord,
  field: Disagreement['field'],
): Disagreement['field'] | 'date-ahead' | 'status-ahead' {
  const said = event.disagreements.flatMap((one) =>
    one.field === 'status' ? one.values.map(({ value }) => value) : [],
  );
  const statuses = [event.status, ...said];
  const lies =
    statuses.every((one) => AHEAD.has(one) || one === 'denied') && statuses.some((one) => AHEAD.has(one));
  return lies && (field === 'date' || field === 'status') ? `${field}-ahead` : field;
}

/** What sources disagree on, within a sentence. */
export function fieldIn({ lang }: Desk, event: EventRecord, field: Disagreement['field']): string {
  const { fields } = languages[lang].titles.explain;
  return fields[fieldNamed(event, field)] ?? fields[field] ?? field;
}

/** Whether the event is that something was said. */
export const isSpeech = (desk: Desk, event: EventRecord): boolean =>
  desk.types.get(event.type)?.kind === 'speech';

/** The sign an event has in the overview, on the rail and in the legend. */
export function signOf(desk: Desk, event: EventRecord): Sign {
  const disputed = event.status === 'denied' || event.disagreements.length > 0;
  return {
    shape: shapeOf(event),
    fill: isAhead(event) ? 'ring' : disputed ? 'hatched' : 'solid',
    family: desk.types.get(event.type)?.family ?? 'word',
  };
}

function shapeOf({ date }: EventRecord): Sign['shape'] {
  if (/[~?%]/.test(date.edtf)) return 'faded';
  if (date.precision === 'day') return 'dot';
  return date.precision === 'month' || date.precision === 'year' ? 'bar' : 'faded';
}
