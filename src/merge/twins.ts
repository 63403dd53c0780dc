import { groupBy } from '../group-by.ts';
import type { Cluster } from '../model.ts';
import { compare } from './compare.ts';
import { inWords } from './evidence.ts';
import { constraintsOf, type EditorsWord } from './constraints.ts';
import { gap } from './dates.ts';
import type { Group } from './groups.ts';

/** Look-alikes further apart than this, in days, are nobody's doubt. */
const NEAR = 45;
/** As many later neighbours of an event are looked at. */
const NEIGHBOURS = 4;
/** They are look-alikes when, the contradiction aside, they share this much. */
const ALIKE = 3;

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
      .filter((other) => gap(group.range, other.range) <= NEAR)
      .map((other): [Group, Group] => [group, other]),
  );
}

function whyApart(a: Group, b: Group): string[] | undefined {
  const verdict = compare(a.members[0]!, b.members[0]!);
  if (verdict.score < ALIKE || verdict.against.some(({ reason }) => reason === 'other-speaker'))
    return undefined;
  return verdict.against.length > 0
    ? inWords(verdict.against)
    : inWords([{ reason: 'too-little', weight: 1 }]);
}
