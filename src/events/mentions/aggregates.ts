import type { Candidate, Reading } from '../candidates/index.ts';
import type { Clause } from '../clauses/clause.ts';
import { repetitionAt } from '../clauses/repetitions.ts';
import { quantityOf } from '../reading/phrases.ts';

/** How many events a candidate counts in one word, where it counts several; deaths are told as one, of so many people. */
export function aggregateOf(candidate: Candidate, reading: Reading): number | undefined {
  const { phrase, clause, trigger } = candidate;
  if (trigger.type.id === 'casualties') return undefined;
  const count = phrase
    ? countedIn(candidate, reading)
    : (timesOf(clause, reading) ?? inSpan(clause, reading));
  return count !== undefined && count > 1 ? count : undefined;
}

/** "two coups": several events in one noun. */
function countedIn({ phrase }: Candidate, reading: Reading): number | undefined {
  const head = reading.words[phrase!.head]!;
  return head.lower === head.lemma ? undefined : quantityOf(phrase!, reading);
}

/** "attacked the town three times", « à trois reprises ». */
function timesOf({ adverbs }: Clause, { words, data }: Reading): number | undefined {
  for (const at of adverbs) {
    const found = repetitionAt(words, at, data);
    if (found) return found.times;
  }
  return undefined;
}

/** "seized two tankers in a week": what is counted over a length of time is the sum of what happened in it. */
function inSpan({ verb, subject, objects, times }: Clause, reading: Reading): number | undefined {
  const { words, data } = reading;
  if (!verb || (verb.tense !== 'past' && !verb.perfect)) return undefined;
  const spans = times.some(({ type, start }) => {
    const first = words.findIndex((word) => word.end > start);
    return type === 'DURATION' && data.spanning.includes(words[first - 1]?.lower ?? '');
  });
  const counted = verb.passive ? subject : objects[0];
  return spans && counted ? quantityOf(counted, reading) : undefined;
}
