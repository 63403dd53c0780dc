import { groupBy } from '../group-by.ts';
import { type Evidence, inWords } from './evidence.ts';
import type { Facts } from './facts.ts';
import { eventsLike, type Group } from './groups.ts';
import { type Board, enter, start } from './place.ts';

/**
 * "Two coups since August 2020" means events told elsewhere: it joins the first of them and speaks of
 * the others too. It founds an event only where there is none.
 */
export function attachAggregates(board: Board, aggregates: Facts[]): void {
  for (const facts of aggregates) {
    const [first, ...others] = meant(board, facts);
    if (!first) {
      start(board, facts);
      continue;
    }
    const because: Evidence[] = [
      { reason: 'counted-among', detail: String(facts.mention.aggregate), weight: 2 },
    ];
    enter(board, { group: first, facts, nearest: first.members[0]!, because });
    for (const other of others) speakOf(other, facts, because);
  }
}

function speakOf(group: Group, facts: Facts, because: Evidence[]): void {
  group.attached.push(facts.mention);
  group.reasons.push({
    between: [facts.mention.id, group.members[0]!.mention.id],
    verdict: 'same',
    because: inWords(because),
  });
}

/** As many events of the kind as it counts, within its time and with its actors; the best told of them, by date. */
function meant(board: Board, facts: Facts): Group[] {
  return eventsLike(board.groups, facts)
    .filter((group) => !board.constraints.forbids(facts.mention.id, group))
    .sort((a, b) => b.members.length - a.members.length || a.range.from - b.range.from)
    .slice(0, facts.mention.aggregate)
    .sort((a, b) => a.range.from - b.range.from);
}

/** A denial is looked for in the two sentences' length after what it denies, in UTF-16 units. */
const REACH = 700;

/**
 * "The ministry denied this": a denial that does not itself name what it denies speaks of what somebody else alleged before
 * it, in its own sentence or else in the one before. The denied event shows it beside the allegation.
 */
export function attachDenials(groups: Group[], beside: Facts[]): void {
  for (const told of byArticle(groups, beside).values()) {
    const denials = told.filter(({ facts }) => facts.mention.type === 'denial');
    for (const { facts } of denials)
      for (const group of deniedBy(facts, told)) speakOf(group, facts, [{ reason: 'denial', weight: 2 }]);
  }
}

/** The events that a denial speaks of without naming them. */
function deniedBy(denial: Facts, told: Told[]): Set<Group> {
  const beside = told.filter(({ facts }) => sameSentence(facts, denial));
  if (beside.some(({ facts: { mention } }) => mention.status === 'denied')) return new Set();
  const alleged = beside.filter(
    ({ facts }) => !facts.speech && isBefore(facts, denial) && onAnothersWord(facts, denial),
  );
  if (alleged.length > 0) return groupsOf(alleged);
  // "The rebels claim to hold the town, which the army denies."
  if (beside.some(({ facts }) => facts.speech && isBefore(facts, denial))) return new Set();
  return allegedBefore(told, denial);
}

/** A mention and its event; of another partition, without. */
interface Told {
  facts: Facts;
  group?: Group;
}

/** What each article that denies something tells, in the order of the text; the others are many. */
function byArticle(groups: Group[], beside: Facts[]): Map<string, Told[]> {
  const denies = new Set<string>();
  const note = ({ mention: { type, article } }: Facts): void => {
    if (type === 'denial') denies.add(article);
  };
  for (const { members } of groups) members.forEach(note);
  beside.forEach(note);
  if (denies.size === 0) return new Map();
  const isTold = ({ mention }: Facts): boolean => denies.has(mention.article);
  const own = groups.flatMap((group) =>
    group.members.filter(isTold).map((facts): Told => ({ facts, group })),
  );
  const told = [...own, ...beside.filter(isTold).map((facts): Told => ({ facts }))];
  told.sort(
    ({ facts: { mention: a } }, { facts: { mention: b } }) => a.start - b.start || (a.id < b.id ? -1 : 1),
  );
  return groupBy(told, ({ facts }) => facts.mention.article);
}

const isBefore = ({ mention }: Facts, denial: Facts): boolean =>
  mention.trigger.start < denial.mention.trigger.start;

/** Told on the word of somebody who is not the one that denies. */
function onAnothersWord({ mention: { status, attribution } }: Facts, { mention: denial }: Facts): boolean {
  if (status !== 'alleged' && status !== 'reported') return false;
  return denial.speaker === undefined || attribution.speaker?.name !== denial.speaker;
}

function sameSentence(a: Facts, b: Facts): boolean {
  return a !== b && a.mention.sentence.start === b.mention.sentence.start;
}

/** The events of the nearest sentence before a denial that are told on another's word. */
function allegedBefore(told: Told[], denial: Facts): Set<Group> {
  const before = told.filter(({ facts: { mention, speech } }) => {
    const distance = denial.mention.sentence.start - mention.sentence.end;
    return distance >= 0 && distance <= REACH && !speech && !mention.background;
  });
  const nearest = Math.max(...before.map(({ facts }) => facts.mention.sentence.start));
  return groupsOf(
    before.filter(({ facts }) => facts.mention.sentence.start === nearest && onAnothersWord(facts, denial)),
  );
}

const groupsOf = (told: Told[]): Set<Group> => new Set(told.flatMap(({ group }) => group ?? []));
