import type { Clause } from '../clauses/clause.ts';
import type { Verdict } from './verdict.ts';

export const isPast = ({ verb }: Clause): boolean => verb !== null && (verb.tense === 'past' || verb.perfect);

/** What the conjunction of an adverbial clause says of its event: "if", "after", "before", « pour que ». */
export function asAdverbial(clause: Clause): Verdict | null {
  const text = clause.by ?? '';
  const past = isPast(clause);
  switch (clause.sense) {
    case 'condition':
      return { status: 'planned', rule: 'hypothetical', text };
    case 'question':
    case 'purpose':
      return { status: 'planned', rule: clause.sense, text };
    case 'before':
      return beforeClause(clause, text);
    case 'after':
    case 'upon':
      return afterClause(clause, text);
    case 'while':
      return past && !clause.verb?.modality ? { status: 'occurred', rule: 'presupposed', text } : null;
    case 'cause':
    case 'comparison':
    case 'concession':
    case undefined:
      return null;
  }
}

/** « Si le Kenya a condamné le putsch, le Tchad s'est tu »: it has been, whatever is told beside it. */
export const isConceded = ({ by = '', verb, governor }: Clause): boolean =>
  /^s(?:i|['’])$/u.test(by) &&
  verb?.perfect === true &&
  governor?.verb?.form === 'finite' &&
  !isToCome(governor);

/**
 * "after the troops left" tells of what has been; "would step down once a president was elected", "offered to leave
 * after a successor is found" of what is awaited.
 */
function afterClause({ sense, governor, verb }: Clause, text: string): Verdict {
  const awaited = governor !== undefined && (isToCome(governor) || governor.verb?.form === 'infinitive');
  const now = verb?.tense === 'present' && !verb.perfect;
  return (sense === 'upon' && governor && isToCome(governor)) || (awaited && now)
    ? { status: 'planned', rule: 'hypothetical', text }
    : { status: 'occurred', rule: 'after', text, background: true };
}

const isToCome = ({ verb }: Clause): boolean =>
  verb !== null &&
  !verb.perfect &&
  (verb.tense === 'future' || verb.modality === 'future' || verb.modality === 'conditional');

/** "before the troops left" in a story told in the past: they left; "would stay until the troops left": nobody knows. */
function beforeClause(clause: Clause, text: string): Verdict {
  if (clause.governor && (isToCome(clause.governor) || isPutOff(clause)))
    return { status: 'planned', rule: 'hypothetical', text };
  return isPast(clause) || mainIsPast(clause)
    ? { status: 'occurred', rule: 'before-past', text, background: true }
    : { status: 'planned', rule: 'before', text };
}

/** "ruled out talks until the shelling stopped", "would not leave before …": nothing says that it did. */
const isPutOff = ({ by, governor }: Clause): boolean =>
  /^(?:until|till|jusqu['’]à_ce_que|tant_que)$/u.test(by ?? '') && governor?.verb?.negated === true;

const mainIsPast = ({ governor }: Clause): boolean => governor !== undefined && isPast(governor);
