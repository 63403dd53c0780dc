import type { Word } from '../words/word.ts';
import type { Clauses } from '../../languages/clauses.ts';
import type { Clause } from './clause.ts';
import { movesByItself } from './verb-groups.ts';

/**
 * "Five were killed and six wounded in the raids", "one was sentenced to death, two men jailed": behind a passive a
 * number with a bare past is a passive too, and joined to it.
 */
export function readEllipses(clauses: Clause[], words: Word[], data: Clauses): void {
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1];
    if (before && isElided(clause, before)) {
      joinElided(clause, before);
      return;
    }
    const { verb, subject, objects, link } = clause;
    if (!before?.verb?.passive || !verb || !subject || objects.length > 0 || link !== before.link) return;
    const bare = verb.first === verb.head && verb.tense === 'past' && verb.form === 'finite';
    if (!bare || words[subject.first]!.pos !== 'NUM' || movesByItself(verb, data)) return;
    verb.passive = true;
    clause.link = 'joined';
    clause.governor = before;
  });
}

/** « un policier a été tué et dix autres blessés »: what a passive seems to act upon is the subject of the next. */
const isElided = ({ link, verb, antecedent, governor }: Clause, before: Clause): boolean =>
  link === 'participle' &&
  verb?.passive === true &&
  governor === before &&
  before.verb?.passive === true &&
  before.verb.form === 'finite' &&
  antecedent !== undefined &&
  before.objects.includes(antecedent);

function joinElided(clause: Clause, before: Clause): void {
  const subject = clause.antecedent!;
  before.objects = before.objects.filter((object) => object !== subject);
  clause.link = 'joined';
  clause.subject = subject;
  clause.verb = { ...clause.verb!, form: 'finite', perfect: before.verb!.perfect, tense: before.verb!.tense };
  clause.antecedent = undefined;
}
