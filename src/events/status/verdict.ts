import type { Outlook } from '../../languages/clauses.ts';
import type { Status } from '../../model.ts';

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
const OPEN_OUTLOOKS: ReadonlySet<Outlook | undefined> = new Set<Outlook>(['planned', 'possible']);

/** "does not plan to", "has no intention of", « il n'est pas question de »: said not to come. */
export const unplanned = (
  outlook: Outlook | undefined,
  { negated }: { negated: boolean },
  text: string,
): Verdict | null =>
  negated && OPEN_OUTLOOKS.has(outlook) ? { status: 'denied', rule: 'not-planned', text, ahead: true } : null;

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
