/**
 * Adds made-up articles one at a time, the ledger kept, in random orders and subsets: the final events must be
 * those of one build of the same articles, and every address ever published must answer. Then what merging makes of
 * all of them: CoNLL F1 against the planted events, and look-alikes that were taken for one.
 *
 *     npm run bench:orders -- [--runs 1000] [--articles 60] [--minutes 30]     (after so many it stops and says how many it did)
 */
import { parseArgs } from 'node:util';
import { groupBy } from '../src/group-by.ts';
import { dice } from '../tests/merge/made/dice.ts';
import { addOneByOne, apartOf, plantedByMention, readMade, setsOf, tell } from '../tests/merge/orders.ts';
import { score } from './score-merge.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    articles: { type: 'string', default: '60' },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const made = readMade(Number(values.articles));
const readings = made.map(({ reading }) => reading);

/** A random order of a random part, at least one article (Fisher and Yates 1938). */
function shuffledPart<Item>(items: Item[], roll: (sides: number) => number): Item[] {
  const left = [...items];
  const count = 1 + roll(items.length);
  return Array.from({ length: count }, () => left.splice(roll(left.length), 1)[0]!);
}

/** What is wrong with one order, or nothing. */
function faultOf(order: typeof readings): string | undefined {
  const { chronology, dead } = addOneByOne(order);
  const once = tell(order.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1)));
  if (JSON.stringify(setsOf(chronology)) !== JSON.stringify(setsOf(once.chronology))) return 'other events';
  return dead.length > 0 ? `no answer at ${dead.join(', ')}` : undefined;
}

function benchOrders(runs: number, until: number): void {
  const roll = dice(7);
  let [done, failed] = [0, 0];
  while (done < runs && performance.now() < until) {
    const order = shuffledPart(readings, roll);
    const fault = faultOf(order);
    done += 1;
    if (fault === undefined) continue;
    failed += 1;
    console.log(`order ${done} of ${order.length} articles: ${fault}`);
  }
  console.log(
    `${done - failed} of ${done} random orders and subsets give the same events, every address answers`,
  );
  if (failed > 0) process.exitCode = 1;
}

function benchPlanted(): void {
  const { chronology } = tell(readings);
  const truth = plantedByMention(made);
  const key = groupBy(truth.keys(), (id) => truth.get(id)!);
  const response = chronology.events
    .map(({ claims }) => claims.map(({ id }) => id).filter((id) => truth.has(id)))
    .filter((ids) => ids.length > 0);
  const { conll } = score([...key.values()], response);
  const apart = apartOf(chronology, made);
  const exact = apart.filter(({ dated }) => dated);
  console.log(
    `${made.length} articles, ${truth.size} mentions of ${key.size} planted events: CoNLL F1 ${(100 * conll).toFixed(1)}`,
  );
  console.log(
    `look-alikes merged though each states its day: ${exact.length}; with a mention that names the month only: ${apart.length - exact.length}`,
  );
}

benchPlanted();
benchOrders(Number(values.runs), performance.now() + 60_000 * Number(values.minutes));
