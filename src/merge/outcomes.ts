import { groupBy } from '../group-by.ts';
import { sentenceOf } from './anchors.ts';
import { isAccident, isOnVisits, isOutcome, isOutcomeOf } from './families.ts';
import type { Facts } from './facts.ts';
import { compareParties } from './roles.ts';
import type { Board } from './place.ts';

/** Which mention goes where another one goes. */
type Followers = Map<Facts, Facts>;

/**
 * "Gunmen attacked the port, killing seven": mentions that tell what came of an act in the same sentence, each
 * with the act. They go where the act goes and say nothing about which event that is.
 */
export function outcomesAmong(sentences: Facts[][]): Followers {
  return besideIn(sentences, (one) =>
    isOutcome(one.mention.type)
      ? (other) =>
          isOutcomeOf(one.mention.type, other.mention.type) &&
          !isAccidental(other) &&
          one.mention.status === other.mention.status &&
          together(one, other)
      : undefined,
  );
}

/** "Seven were killed when a crane collapsed": an accident goes where its dead go, by whom one report knows it again in another. */
export function accidentsAmong(sentences: Facts[][]): Followers {
  return besideIn(sentences, (one) =>
    isAccidental(one)
      ? (other) => isOutcomeOf(other.mention.type, one.mention.type) && together(one, other)
      : undefined,
  );
}

/** "She flew to Lys on Thursday and met the mayor": talks without another day go where the visit goes that they are held on. */
export function talksOnVisits(sentences: Facts[][]): Followers {
  return besideIn(sentences, (one) =>
    isOnVisits(one.mention.type)
      ? (other) =>
          other.mention.type === 'visit' &&
          (!one.timed || one.mention.date.edtf === other.mention.date.edtf) &&
          other.mention.status === one.mention.status &&
          other.mention.start <= one.mention.trigger.start &&
          (!one.parties.actor || compareParties(one.parties.actor, other.parties.actor ?? []) === 'same')
      : undefined,
  );
}

export const isAccidental = ({ mention }: Facts): boolean => isAccident(mention.sense);

/** What is told together in one sentence, where several things are. */
export const sharedSentences = (facts: Facts[]): Facts[][] =>
  [...groupBy(facts, ({ mention }) => sentenceOf(mention)).values()].filter(({ length }) => length > 1);

/** Of each mention the first one in its sentence that is what it looks for. */
function besideIn(
  sentences: Facts[][],
  wanted: (one: Facts) => ((other: Facts) => boolean) | undefined,
): Followers {
  const followers: Followers = new Map();
  for (const told of sentences)
    for (const one of told) {
      const test = wanted(one);
      const leader = test && told.find(test);
      if (leader) followers.set(one, leader);
    }
  return followers;
}

/** Told of one time, neither of them as a sum. */
function together({ mention: a }: Facts, { mention: b }: Facts): boolean {
  return a.date.edtf === b.date.edtf && a.aggregate === undefined && b.aggregate === undefined;
}

/** Puts those that follow others into the events of these, where the editor does not say otherwise. Gives those left over. */
export function placeFollowers(board: Board, followers: Followers): Facts[] {
  if (followers.size === 0) return [];
  const holders = new Map(
    board.groups.flatMap((group) => group.members.map((member) => [member, group] as const)),
  );
  const left: Facts[] = [];
  for (const [facts, leader] of followers) {
    const group = holders.get(leader);
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
