import type { ColourFamily, EventRecord } from '../../model.ts';
import type { Desk } from './desk.ts';

/** The five signs: how exactly we know when (shape) and whether (fill). */
export interface Sign {
  shape: 'dot' | 'bar' | 'faded';
  fill: 'solid' | 'hatched' | 'ring';
  family: ColourFamily;
}

/** Announced or threatened: not known to have happened. */
export function isAhead(event: EventRecord): boolean {
  return event.status === 'planned' || event.status === 'threatened';
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
