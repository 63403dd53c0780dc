import type { Reason } from '../languages/titles.ts';
import { groupBy } from '../group-by.ts';
import { sharedAnchors } from './anchors.ts';
import { sharing } from './compare.ts';
import { contradictions } from './contradictions.ts';
import type { Evidence } from './evidence.ts';
import { gap, width } from './dates.ts';
import type { Facts } from './facts.ts';
import { onceRoles } from './families.ts';
import { type Group, join } from './groups.ts';
import { PERSON_STRUCK } from './in-common.ts';
import { type Board } from './place.ts';
import { compareRole } from './roles.ts';
import { sharesName } from './strikes.ts';

/** What two events must share, dates aside, to be one that is told with two dates. */
const ENOUGH = 4.5;
/** Of these at least two: things that look-alikes do not share by chance. */
const TELLING = new Set([
  'same-quantity',
  'same-ordinal',
  'same-quote',
  'same-words',
  'same-victim',
  'same-anchor',
]);
const SURE = 2;
/** Who gave whom how many. */
const GIFT: Reason[] = ['same-actor', 'same-recipient', 'same-quantity'];
/** Who agreed on what, in the same words. */
const DEAL: Reason[] = ['same-actor', 'same-object', 'same-words'];
/** Within so many days nobody resigns twice, or is appointed twice. */
const ONCE_WITHIN = 7;

/**
 * One event that sources date differently: they agree in kind, in actors and in things that tell an event
 * from its like, no article tells both, and the dates are vague and follow one another (June, July) or
 * are days in a row; or it is a thing that happens to somebody only once, told with days of one week. Everything else with two
 * stated dates stays two events.
 */
export function joinAcrossDates(board: Board, told: Facts[]): Group[] {
  const gone = new Set<Group>();
  const besides = besidesOf(told);
  for (const kin of kinOf(board.groups)) {
    for (const [group, other] of followers(kin)) {
      if (gone.has(group) || gone.has(other)) continue;
      const because = slipBetween(group, other, besides);
      if (
        !because ||
        (!isOnce(group, other) && crowded(kin, group, other)) ||
        board.constraints.forbids(other.members[0]!.mention.id, group)
      )
        continue;
      swallow(group, other, because);
      gone.add(other);
    }
  }
  return board.groups.filter((group) => !gone.has(group));
}

/** Dated groups of one family and, for speech, one speaker, in the order of time. */
function kinOf(groups: Group[]): Group[][] {
  const kin = new Map<string, Group[]>();
  for (const group of groups) {
    const { family, parties, dated } = group.members[0]!;
    const key = `${family}|${parties.speaker?.[0]?.key ?? ''}`;
    if (!dated) continue;
    const all = kin.get(key);
    if (all) all.push(group);
    else kin.set(key, [group]);
  }
  return [...kin.values()].map((all) =>
    all.sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to),
  );
}

/** Pairs with dates that follow one another: two vague ones, or two days in a row. */
function followers(kin: Group[]): [Group, Group][] {
  return kin.flatMap((group, index) =>
    kin
      .slice(index + 1, index + 9)
      .filter((other) => bothOrNeither(group, other) && follows(group, other))
      .map((other): [Group, Group] => [group, other]),
  );
}

function follows(group: Group, other: Group): boolean {
  const apart = gap(group.range, other.range);
  return apart === 1 || (apart > 0 && apart <= ONCE_WITHIN && isOnce(group, other));
}

/** The same one in what nobody does or undergoes twice within days. */
function isOnce(group: Group, other: Group): boolean {
  const [one, two] = [group.members[0]!, other.members[0]!];
  const { type } = one.mention;
  return two.mention.type === type && onceRoles(type).some((role) => compareRole(one, two, role) === 'same');
}

function bothOrNeither(a: Group, b: Group): boolean {
  const [x, y] = [width(a.range), width(b.range)];
  return (x === 1 && y === 1) || (x >= 8 && y >= 8 && x <= 31 && y <= 31);
}

function slipBetween(group: Group, other: Group, besides: Besides): Evidence[] | undefined {
  const articles = new Set(group.members.map(({ mention }) => mention.article));
  if (other.members.some(({ mention }) => articles.has(mention.article))) return undefined;
  if ([...group.members, ...other.members].some(({ mention }) => mention.another)) return undefined;
  const [one, two] = [group.members[0]!, other.members[0]!];
  if (!differOnlyInDate(one, two)) return undefined;
  const shared = [...sharing(one, two).shared, ...sharedAnchors(besides(group), besides(other))];
  const telling = shared.reduce((sum, one) => sum + tellingOf(one), 0);
  const score = shared.reduce((sum, one) => sum + one.weight, 0);
  const enough =
    isOnce(group, other) ||
    sameGift(group, shared) ||
    sameCount(group, other) ||
    (telling >= SURE && score >= ENOUGH);
  if (!enough) return undefined;
  return [{ reason: 'sources-differ-on-date', weight: 1 }, ...shared];
}

const differOnlyInDate = (a: Facts, b: Facts): boolean =>
  contradictions(a, b).every(({ reason }) => reason === 'other-date');

/** Whoever is called by name is seldom struck twice in two days. */
function tellingOf({ reason, weight }: Evidence): number {
  if (reason === 'same-victim' && weight === PERSON_STRUCK) return SURE;
  return TELLING.has(reason) ? 1 : 0;
}

/** The same again is not given, nor agreed on, the next day, though it may be the next month. */
function sameGift(group: Group, shared: Evidence[]): boolean {
  const reasons = shared.map(({ reason }) => reason);
  const wanted = group.members[0]!.mention.type === 'agreement' ? DEAL : GIFT;
  return width(group.range) === 1 && wanted.every((reason) => reasons.includes(reason));
}

/** A number that two look-alikes of two days share by chance. */
const FEW = 4;

/** "Twelve officials" are not sentenced in one town on two days in a row, though two may be killed there on each. */
function sameCount(group: Group, other: Group): boolean {
  const many = group.members.filter(({ mention: { quantity = 0 } }) => quantity > FEW);
  return many.some((one) =>
    other.members.some(
      (two) =>
        one.mention.quantity === two.mention.quantity &&
        one.mention.type === two.mention.type &&
        sharesName(one, two),
    ),
  );
}

/** A third event of the kind so near in time leaves it open which of them is meant. */
function crowded(kin: Group[], group: Group, other: Group): boolean {
  return kin.some(
    (third) =>
      third !== group &&
      third !== other &&
      Math.min(gap(third.range, group.range), gap(third.range, other.range)) <= 1 &&
      third.members[0]!.mention.type === group.members[0]!.mention.type &&
      differOnlyInDate(third.members[0]!, group.members[0]!),
  );
}

/**
 * What is told in one sentence with an event, and what is said soon after it: "after the second coup", "Norland welcomed the
 * release" pin down what they stand beside.
 */
type Besides = (group: Group) => Facts[];

function besidesOf(told: Facts[]): Besides {
  let known: Map<string, Map<number, Facts[]>> | undefined;
  return (group) => {
    // Few events come so far as to be asked for this.
    const articles = (known ??= sentencesByArticle(told));
    return group.members
      .flatMap(({ mention: { article, sentence } }) => aroundIn(articles.get(article)!, sentence.start))
      .filter((other) => !group.members.includes(other));
  };
}

/** What each article tells, by where the sentence begins, in the order of the text. */
function sentencesByArticle(told: Facts[]): Map<string, Map<number, Facts[]>> {
  const ordered = [...told].sort((a, b) => a.mention.sentence.start - b.mention.sentence.start);
  const articles = groupBy(ordered, ({ mention }) => mention.article);
  return new Map(
    [...articles].map(([id, own]) => [id, groupBy(own, ({ mention }) => mention.sentence.start)]),
  );
}

/** So many sentences that tell something are soon after. */
const SOON = 2;

/** A sentence, and what is said in those soon after it that tell something. */
function aroundIn(sentences: Map<number, Facts[]>, start: number): Facts[] {
  const starts = [...sentences.keys()];
  const at = starts.indexOf(start);
  const soon = starts.slice(at + 1, at + 1 + SOON).flatMap((one) => sentences.get(one)!);
  return [...sentences.get(start)!, ...soon.filter(isAnswer)];
}

/** Praise, blame or a demand, rather than a mere statement. */
const isAnswer = ({ speech, mention }: Facts): boolean => speech && mention.type !== 'statement';

function swallow(group: Group, other: Group, because: Evidence[]): void {
  const nearest = group.members[0]!;
  const [first, ...rest] = other.members;
  join(group, first!, nearest, because);
  group.members.push(...rest);
  group.attached.push(...other.attached);
  group.reasons.push(...other.reasons);
}
