import { groupBy } from '../group-by.ts';
import { isAccident, isOutcome, isOutcomeOf } from './families.ts';
import type { Facts } from './facts.ts';
import type { Board } from './place.ts';

/**
 * "Gunmen attacked the port, killing seven": mentions that tell what came of an act in the same sentence, each
 * with the act. They go where the act goes and say nothing about which event that is.
 */
export function outcomesAmong(facts: Facts[]): Map<Facts, Facts> {
  if (!facts.some(({ mention }) => isOutcome(mention.type))) return new Map();
  const sentences = groupBy(facts, ({ mention }) => `${mention.article}#${mention.sentence.start}`);
  return new Map(
    [...sentences.values()].flatMap((told) =>
      told.flatMap((one): [Facts, Facts][] => {
        const act = told.find(
          (other) =>
            isOutcomeOf(one.mention.type, other.mention.type) &&
            !isAccident(other.mention.sense) &&
            together(one, other),
        );
        return act ? [[one, act]] : [];
      }),
    ),
  );
}

/** Told of one time and as equally true. */
function together({ mention: a }: Facts, { mention: b }: Facts): boolean {
  return (
    a.date.edtf === b.date.edtf &&
    a.status === b.status &&
    a.aggregate === undefined &&
    b.aggregate === undefined
  );
}

/** Puts what came of acts into the events of the acts, where the editor does not say otherwise. Gives those left over. */
export function placeOutcomes(board: Board, outcomes: Map<Facts, Facts>): Facts[] {
  const holders = new Map(
    board.groups.flatMap((group) => group.members.map((member) => [member, group] as const)),
  );
  const left: Facts[] = [];
  for (const [facts, act] of outcomes) {
    const group = holders.get(act);
    if (
      !group ||
      board.constraints.boundTo(facts.mention.id) ||
      board.constraints.forbids(facts.mention.id, group)
    ) {
      left.push(facts);
      continue;
    }
    group.members.push(facts);
    board.register.add(group, facts);
    board.constraints.placed(facts, group);
  }
  return left;
}
