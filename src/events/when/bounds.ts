import type { MentionDate, Status, TimeExpression } from '../../model.ts';
import type { Candidate } from '../candidates/index.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Making } from '../mentions/making.ts';
import { within } from '../reading/sentences.ts';
import { isAfter } from './distances.ts';
import { clauseTime } from './governing.ts';

const HAPPENED = new Set<Status>(['occurred', 'reported', 'alleged']);

/** "denied on Monday that it had sold the port", not "that it would". */
const mayHaveHappened = (status: Status, { clause, phrase }: Candidate): boolean =>
  HAPPENED.has(status) || (status === 'denied' && !phrase && clause.verb?.perfect === true);

/**
 * What happened without a day of its own, but before something that has one: "after a mine wounded five, Lima recalled
 * its envoy on Wednesday"; "the court has opened an inquiry, it said on Monday". By that day, then, not by that of
 * publication.
 */
export function boundedBy(candidate: Candidate, status: Status, making: Making): MentionDate | undefined {
  const { article, reading, times, sentence } = making;
  if (!mayHaveHappened(status, candidate)) return undefined;
  const above = laterThan(candidate);
  const timex = above && clauseTime(above, within(times, sentence), reading);
  return timex && isPast(timex, article.published.latest) ? by(timex) : undefined;
}

/** The clause that tells of something later: one above that "after" puts behind it, or in which it is said. */
function laterThan({ clause, phrase }: Candidate): Clause | undefined {
  const { link, governor, governorNoun, verb } = clause;
  if (phrase?.preposition === 'after' || phrase?.preposition === 'après') return clause;
  const told = link === 'content' || (link === 'infinitive' && verb?.perfect) || isAfter(clause);
  return governor?.verb && !governorNoun && told ? governor : undefined;
}

const isPast = ({ use, latest }: TimeExpression, published: string | null): boolean =>
  use === 'at' && latest !== null && latest <= (published ?? '');

function by({ earliest, latest, edtf, value }: TimeExpression): MentionDate {
  // a night is told by the day on which it begins
  const day = value.endsWith('TNI') ? earliest : latest;
  const working: MentionDate['working'] = [{ kind: 'anchor', to: 'event', edtf }];
  return { edtf: `../${day}`, earliest: null, latest: day, precision: 'open', basis: 'inferred', working };
}
