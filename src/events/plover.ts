import type { Plover } from '../model.ts';
import type { Trigger } from './knowledge.ts';

/** PLOVER event, mode and context of a trigger: its own event where it has one, else its type's. */
export function ploverOf({ type, word }: Trigger): Plover {
  return word.plover
    ? { event: word.plover, ...(type.plover.context && { context: type.plover.context }) }
    : type.plover;
}
