import type { Facts } from './facts.ts';
import type { Group } from './groups.ts';

/** Mentions that the editor calls the same event, or different ones: each a list of lists of mention ids. */
export interface EditorsWord {
  same: string[][];
  different: string[][][];
}

/** The editor's word while mentions are being placed. */
export interface Constraints {
  /** The group that holds a mention which the editor calls the same event. */
  boundTo: (mention: string) => { group: Group; nearest: Facts } | undefined;
  /** The editor calls something in this group another event. */
  forbids: (mention: string, group: Group) => boolean;
  placed: (facts: Facts, group: Group) => void;
}

export function constraintsOf({ same, different }: EditorsWord): Constraints {
  const bond = new Map(same.flatMap((all, index) => all.map((mention) => [mention, index] as const)));
  const holders = new Map<number, { group: Group; nearest: Facts }>();
  const parts = new Map<string, { set: number; part: number }[]>();
  different.forEach((sets, set) => {
    sets.forEach((all, part) => {
      for (const mention of all) parts.set(mention, [...(parts.get(mention) ?? []), { set, part }]);
    });
  });
  const apart = (a: string, b: string) =>
    parts.get(a)?.some((x) => parts.get(b)?.some((y) => x.set === y.set && x.part !== y.part)) ?? false;
  return {
    boundTo: (mention) => holders.get(bond.get(mention) ?? -1),
    forbids: (mention, group) =>
      parts.has(mention) && group.members.some((member) => apart(mention, member.mention.id)),
    placed: (facts, group) => {
      const set = bond.get(facts.mention.id);
      if (set !== undefined && !holders.has(set)) holders.set(set, { group, nearest: facts });
    },
  };
}
