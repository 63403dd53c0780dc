import type { Word } from '../words/word.ts';
import type { Clauses } from '../../languages/clauses.ts';
import type { NounPhrase } from './chunk.ts';
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
    if (!bare || !counts(subject, words) || movesByItself(verb, data)) return;
    verb.passive = true;
    clause.link = 'joined';
    clause.governor = before;
    shareTime(before, clause);
  });
}

/** "three others", "some 20 officers" */
const counts = ({ first, head }: NounPhrase, words: Word[]): boolean =>
  words.slice(first, head + 1).some(({ pos }) => pos === 'NUM');

/** « un policier a été tué et dix autres blessés »: what a passive seems to act upon is the subject of the next. */
const isElided = ({ link, verb, antecedent, governor }: Clause, before: Clause): boolean =>
  link === 'participle' &&
  verb?.passive === true &&
  governor === before &&
  before.verb?.passive === true &&
  before.verb.form === 'finite' &&
  antecedent !== undefined &&
  takenFor(antecedent, before) !== undefined;

/** « une vingtaine de policiers blessés »: the whole of which the participle's noun is the last. */
const takenFor = (antecedent: NounPhrase, { objects }: Clause): NounPhrase | undefined =>
  objects.find((object) => object === antecedent || object.after.includes(antecedent));

function joinElided(clause: Clause, before: Clause): void {
  const subject = takenFor(clause.antecedent!, before)!;
  before.objects = before.objects.filter((object) => object !== subject);
  clause.link = 'joined';
  clause.subject = subject;
  clause.verb = { ...clause.verb!, form: 'finite', perfect: before.verb!.perfect, tense: before.verb!.tense };
  clause.antecedent = undefined;
  shareTime(before, clause);
}

/** "An officer was killed and two injured on Monday": the day behind both is of both. */
function shareTime(before: Clause, clause: Clause): void {
  if (before.times.length === 0) before.times = [...clause.times];
}
