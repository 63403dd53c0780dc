import type { Outlook } from '../../languages/clauses.ts';
import type { Status } from '../../model.ts';
import { ATTEMPTED } from '../../reasons.ts';

/** A status with the rule that gave it and the words it rests on. */
export interface Verdict {
  status: Status;
  rule: string;
  text?: string;
  /** A subordinate reminder of something that happened. */
  background?: boolean;
  /** What is denied is a plan: its time is still to come. */
  ahead?: boolean;
}

/** Plans and chances: whoever has none of them denies what they are of. */
const OPEN_OUTLOOKS: ReadonlySet<Outlook | undefined> = new Set<Outlook>([
  'planned',
  'attempted',
  'possible',
]);

/** "does not plan to", "has no intention of", « il n'est pas question de »: said not to come. */
export const unplanned = (
  outlook: Outlook | undefined,
  { negated }: { negated: boolean },
  text: string,
): Verdict | null =>
  negated && OPEN_OUTLOOKS.has(outlook) ? { status: 'denied', rule: 'not-planned', text, ahead: true } : null;

/**
 * "tried to seize power", « une tentative d'assassinat »: the attempt was made, if nothing speaks against it, and is
 * what a title must tell. What is told of the attempt itself goes before.
 */
export function attempted(base: Verdict | null, text: string): Verdict {
  if (base && base.status !== 'occurred' && !ONLY_TOLD.has(base.status)) return base;
  return { ...base, status: base?.status ?? 'occurred', rule: ATTEMPTED, text };
}

const ONLY_TOLD: ReadonlySet<Status> = new Set<Status>(['reported', 'alleged']);

/** What an outlook makes of the event below it; null where the event stands or falls with its governor. */
export function verdictOf(outlook: Outlook, by: string, text: string): Verdict | null {
  const rule = `${outlook}-by-${by}`;
  switch (outlook) {
    case 'planned':
    case 'demanded':
    case 'possible':
    case 'feared':
      return { status: 'planned', rule, text };
    case 'threatened':
      return { status: 'threatened', rule, text };
    case 'attempted':
      return by === 'adjective'
        ? verdictOf('averted', by, text)
        : { status: 'planned', rule: `planned-by-${by}`, text };
    case 'alleged':
      return { status: 'alleged', rule, text };
    case 'denied':
    case 'averted':
      return { status: 'denied', rule, text };
    case 'reported':
      return { status: 'reported', rule, text };
    case 'happened':
    case 'begun':
    case 'ended':
    case 'known':
      return null;
  }
}
