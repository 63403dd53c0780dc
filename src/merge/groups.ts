import type { EventMention, MergeReason } from '../model.ts';
import { sharing, type Verdict } from './compare.ts';
import { areApart } from './contradictions.ts';
import { type Evidence, inWords } from './evidence.ts';
import { type DayRange, monthsOf, width } from './dates.ts';
import type { Facts, Party } from './facts.ts';
import { isAccident, isOutcome } from './families.ts';
import { spellingOf } from './places.ts';
import { compareParties } from './roles.ts';

/** An event in the making. */
export interface Group {
  members: Facts[];
  /** Members that say different things of the event: what a newcomer is compared with. */
  telling: Facts[];
  range: DayRange;
  attached: EventMention[];
  reasons: MergeReason[];
  /** By the editor, whatever speaks against it. */
  joined?: true;
}

/** A group that a mention fits, with what it rests on. */
export interface Fit {
  group: Group;
  nearest: Facts;
  verdict: Verdict;
}

/** No event is compared through more than this many of its tellings; the first are the most exact. */
const MOST_TELLING = 8;

export function found(facts: Facts): Group {
  return { members: [facts], telling: [facts], range: facts.range, attached: [], reasons: [] };
}

/** Adds a mention to a group, with the reasons. */
export function join(group: Group, facts: Facts, nearest: Facts, because: Evidence[]): void {
  group.members.push(facts);
  if (group.telling.length < MOST_TELLING) {
    const own = signature(facts);
    if (group.telling.every((other) => signature(other) !== own)) group.telling.push(facts);
  }
  group.reasons.push({
    between: [facts.mention.id, nearest.mention.id],
    verdict: 'same',
    because: inWords(because),
  });
}

/** What a mention says, wording aside: copies of one text have the same. */
function signature({ mention, parties, place, occasion }: Facts): string {
  const keys = Object.entries(parties).map(
    ([role, all]) => `${role}:${all.map((party) => party.key).join()}`,
  );
  return [mention.type, mention.date.edtf, mention.object, mention.quantity, mention.ordinal, place, occasion]
    .concat(keys)
    .join('|');
}

/**
 * Compares a mention with every telling of a group: one contradiction keeps it out, the best likeness
 * counts. Where the editor has joined what contradicts itself, agreeing with one telling is enough.
 */
export function fit(group: Group, facts: Facts): Fit | undefined {
  let best: Fit | undefined;
  for (const nearest of tellingTo(group, facts)) {
    // What they share is worked out only where nothing keeps them apart: most pairs end here.
    if (areApart(facts, nearest)) {
      if (group.joined) continue;
      return undefined;
    }
    const verdict = sharing(facts, nearest);
    if (!best || verdict.score > best.verdict.score) best = { group, nearest, verdict };
  }
  return best;
}

/**
 * The dead of an act are known again by what was told of them before, though they went where the act went; so is an accident.
 * What an event of another family holds is known by that alone: talks held on a visit, a shooting by the dead of the clashes.
 */
function tellingTo({ telling, members }: Group, { family, mention: { type, sense } }: Facts): Facts[] {
  if (telling.every((one) => one.family !== family))
    return members.filter((one) => one.family === family).slice(0, MOST_TELLING);
  if (!isOutcome(type) && !isAccident(sense)) return telling;
  const came = members.filter(({ mention }) => mention.type === type).slice(0, MOST_TELLING);
  return [...telling, ...came.filter((one) => !telling.includes(one))];
}

/** Dated events of a mention's kind that took place by then, with nobody of another side, in the order of time. */
export function eventsLike(groups: Group[], facts: Facts): Group[] {
  return groups
    .filter(
      ({ members, range }) =>
        members[0]!.mention.type === facts.mention.type &&
        members[0]!.dated &&
        range.from <= facts.range.to &&
        range.to >= facts.range.from &&
        members.some(({ mention }) => mention.status === 'occurred' || mention.status === 'reported') &&
        compareParties(sidesIn(members[0]!), sidesIn(facts)) !== 'differ',
    )
    .sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
}

function sidesIn({ parties }: Facts): Party[] {
  return [parties.actor, parties.victim, parties.recipient, parties.location].flatMap((all) =>
    (all ?? []).map(({ side, named }) => ({ key: side, side, person: false, named })),
  );
}

/** Where groups are found again: by time and by who takes part, so that no mention meets all the others. */
export interface Register {
  add: (group: Group, facts: Facts) => void;
  /** Groups of the mention's family whose time touches its own and that may share a participant. */
  near: (facts: Facts) => Set<Group>;
  /** Groups of its family that share a participant or the article, at any time. */
  ever: (facts: Facts) => Set<Group>;
}

/** A bucket fuller than this is a name that tells nothing apart; only its newest groups are compared. */
const FULLEST = 64;

/** The groups of a family with one who takes part, by day, by month and all of them. */
type Shelf = Map<string | number, Group[]>;
const EVER = 'ever';

export function register(): Register {
  /** By family, then by who takes part. */
  const families = new Map<string, Map<string, Shelf>>();
  const shelvesOf = (family: string): Map<string, Shelf> => {
    const shelves = families.get(family) ?? new Map<string, Shelf>();
    families.set(family, shelves);
    return shelves;
  };
  const shelfOf = (shelves: Map<string, Shelf>, who: string): Shelf => {
    let shelf = shelves.get(who);
    if (!shelf) shelves.set(who, (shelf = new Map<string | number, Group[]>()));
    return shelf;
  };
  const put = (shelf: Shelf, time: string | number, group: Group) => {
    const bucket = shelf.get(time);
    if (!bucket) shelf.set(time, [group]);
    else if (bucket.at(-1) !== group) bucket.push(group);
  };
  // The busiest lines of merging: no array is made on the way.
  const look = ({ family }: Facts, keys: string[], times: readonly (string | number)[]): Set<Group> => {
    const found = new Set<Group>();
    const shelves = shelvesOf(family);
    for (const key of keys) {
      const shelf = shelves.get(key);
      if (!shelf) continue;
      for (const time of times) {
        const bucket = shelf.get(time);
        if (!bucket) continue;
        for (let at = Math.max(0, bucket.length - FULLEST); at < bucket.length; at++) found.add(bucket[at]!);
      }
    }
    return found;
  };
  return {
    add: (group, facts) => {
      const times = timeKeys(facts, 'stands');
      const shelves = shelvesOf(facts.family);
      for (const who of keysOf(facts)) {
        const shelf = shelfOf(shelves, who);
        for (const time of times) put(shelf, time, group);
        put(shelf, EVER, group);
      }
      const any = shelfOf(shelves, 'any');
      for (const time of times) put(any, time, group);
    },
    near: (facts) => {
      const who = keysOf(facts);
      const unnamed = who.length === 0 || who[0] === '*';
      // A vague time holds few events of a kind: there even one that names others may be the one.
      const vague = width(facts.range) > 1 && !facts.speech;
      const keys = unnamed ? ['any'] : facts.speech ? who : [...who, vague ? 'any' : '*'];
      return look(facts, keys, timeKeys(facts, 'seeks'));
    },
    ever: (facts) => look(facts, keysOf(facts), [EVER]),
  };
}

/** Looked for and then filed under the same keys: worked out once. */
const keysOf = (facts: Facts): string[] => (facts.keys ??= whoKeys(facts));

/** The speaker of a speech, and the side whose words they may be; sides, place and article of an act. Descriptions ("gunmen") name nobody. */
function whoKeys({ speech, parties, place, mention, names, setting = [], anchors = [] }: Facts): string[] {
  if (speech) {
    const { type } = mention;
    return (parties.speaker ?? []).flatMap(({ key, side }) =>
      key === side || type === 'statement' ? [key] : [key, side],
    );
  }
  const who = [parties.actor, parties.recipient, parties.victim, parties.location].flatMap((all) =>
    (all ?? []).filter(({ named }) => named),
  );
  const keys = new Set(who.map(({ side }) => side));
  if (place) keys.add(`@${place}`);
  if (keys.size === 0) keys.add('*');
  for (const { concept, quantity } of mention.things)
    if (concept) keys.add(quantity ? `=${quantity} ${concept}` : `=${concept}`);
  for (const name of names) keys.add(`%${name}`);
  for (const party of who) for (const name of otherNamesOf(party)) keys.add(name);
  for (const side of setting) keys.add(side);
  for (const key of answersTo(anchors)) keys.add(key);
  keys.add(`#${mention.article}`);
  return [...keys];
}

/** "Norland condemned the attack on Monday": who else tells of that condemnation tells of that attack. */
function answersTo(anchors: Facts[]): string[] {
  return anchors
    .filter(({ range }) => width(range) === 1)
    .flatMap(({ parties, range }) => (parties.speaker ?? []).map(({ key }) => `!${key} ${range.from}`));
}

/**
 * Somebody filed under a full name is found by one who is called by the last word of it alone, and the other way round; a
 * body by its name as another language spells it.
 */
function otherNamesOf({ key, names }: Party): string[] {
  if (names) return [`$${names.at(-1)!}`];
  if (!key.startsWith('~')) return [];
  const spelling = spellingOf(key);
  return [...(key.includes(' ') ? [] : [`$${key.slice(1)}`]), ...(spelling === '' ? [] : [`~${spelling}`])];
}

/** A day is found by day and by month; a longer time by its months, for it is placed after all days. */
function timeKeys({ range, dated, slack }: Facts, purpose: 'stands' | 'seeks'): readonly (string | number)[] {
  if (!dated) return [];
  const months = monthsOf({ from: range.from - slack, to: range.to + slack });
  if (width(range) > 1) return months;
  return purpose === 'stands' ? [range.from, ...months] : [range.from];
}
