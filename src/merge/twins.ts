import { groupBy } from '../group-by.ts';
import type { Reason } from '../languages/titles.ts';
import type { Cluster, MentionDate } from '../model.ts';
import { sharing } from './compare.ts';
import { contradictions } from './contradictions.ts';
import { type Evidence, inWords } from './evidence.ts';
import { constraintsOf, type EditorsWord } from './constraints.ts';
import { gap, rangeOf } from './dates.ts';
import type { Group } from './groups.ts';

/** Look-alikes further apart than this, in days, are nobody's doubt, though a reader may wonder. */
const NEAR = 45;
/** Acts that share who did what to whom are taken for one another even so long apart, in days. */
const FAR = 366;
/** As many later neighbours of an event are looked at. */
const NEIGHBOURS = 4;
/** They are look-alikes when, the contradiction aside, they share this much; those far apart, so much. */
const ALIKE = 3;
const VERY_ALIKE = 3.5;

/** Two events so near in time that it may be doubted that they are two. */
export const nearInTime = (a: MentionDate, b: MentionDate): boolean => gap(rangeOf(a), rangeOf(b)) <= NEAR;

type KeptApart = Cluster['keptApart'];

/** Events of one kind, near in time and with something in common, that were not merged, and why. */
export function nearTwins(groups: Group[], word: EditorsWord): Map<Group, KeptApart> {
  const twins = new Map<Group, KeptApart>();
  const note = (group: Group, other: Group, because: string[]) => {
    const all = twins.get(group) ?? [];
    all.push({ mention: other.members[0]!.mention.id, because });
    twins.set(group, all);
  };
  const { forbids } = constraintsOf(word);
  for (const kin of byKind(groups)) {
    for (const [group, other] of neighbours(kin)) {
      const why = forbids(group.members[0]!.mention.id, other)
        ? inWords([{ reason: 'editor-different', weight: 1 }])
        : whyApart(group, other);
      if (!why) continue;
      note(group, other, why);
      note(other, group, why);
    }
  }
  return twins;
}

function byKind(groups: Group[]): Group[][] {
  const timed = groups.filter(({ members }) => members[0]!.timed);
  const kinds = groupBy(timed, ({ members }) => members[0]!.mention.type);
  return [...kinds.values()].map((kin) =>
    kin.sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to),
  );
}

function neighbours(kin: Group[]): [Group, Group][] {
  return kin.flatMap((group, index) =>
    kin
      .slice(index + 1, index + 1 + NEIGHBOURS)
      .filter((other) => gap(group.range, other.range) <= (group.members[0]!.speech ? NEAR : FAR))
      .map((other): [Group, Group] => [group, other]),
  );
}

function whyApart(a: Group, b: Group): string[] | undefined {
  const [one, other] = [a.members[0]!, b.members[0]!];
  const against = contradictions(one, other);
  const enough = gap(a.range, b.range) <= NEAR ? ALIKE : VERY_ALIKE;
  // Most neighbours are plainly others: what they share is worked out for the rest.
  if (isPlainlyAnother(against) || sharing(one, other).score < enough) return undefined;
  return inWords(against.length > 0 ? against : [{ reason: 'too-little', weight: 1 }]);
}

/** Whoever else did it, to whom or where. */
const OTHER_PARTIES: Reason[] = ['other-actor', 'other-recipient', 'other-victim', 'other-place'];

/** What another one says, or others did on another day, nobody takes for the same. */
function isPlainlyAnother(against: Evidence[]): boolean {
  const reasons = against.map(({ reason }) => reason);
  if (reasons.includes('other-speaker')) return true;
  return reasons.includes('other-date') && reasons.some((reason) => OTHER_PARTIES.includes(reason));
}
