import type { Word } from '../words/word.ts';
import type { Clause } from './clause.ts';

/**
 * "Five were killed and six wounded in the raids", "one was sentenced to death, two jailed": behind a passive a
 * number with a bare past is a passive too, and joined to it.
 */
export function readEllipses(clauses: Clause[], words: Word[]): void {
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1];
    const { verb, subject, objects, link } = clause;
    if (!before?.verb?.passive || !verb || !subject || objects.length > 0 || link !== before.link) return;
    const bare = verb.first === verb.head && verb.tense === 'past' && verb.form === 'finite';
    if (!bare || words[subject.head]!.pos !== 'NUM') return;
    verb.passive = true;
    clause.link = 'joined';
    clause.governor = before;
  });
}
