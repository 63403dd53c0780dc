import type {
  Actor,
  Cluster,
  Decision,
  EventType,
  EventMention,
  Ledger,
  ThingConcept,
  UncertainDate,
} from '../model.ts';
import { attachAggregates, attachDenials } from './attach.ts';
import { constraintsOf, type EditorsWord } from './constraints.ts';
import { editorsWord } from './editor.ts';
import { rangeOf, width } from './dates.ts';
import { isOnVisits, isOutcome, speechTypes } from './families.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Group, register } from './groups.ts';
import { fillNames, fillSettings } from './names.ts';
import { fillAnchors } from './anchors.ts';
import {
  accidentsAmong,
  isAccidental,
  outcomesAmong,
  placeFollowers,
  sharedSentences,
  talksOnVisits,
} from './outcomes.ts';
import { type Board, place, placeAgain } from './place.ts';
import { joinTranslations, placeReprints, type Reprints } from './reprints.ts';
import { sidesOf } from './sides.ts';
import { nearTwins } from './twins.ts';
import { joinAcrossDates } from './across.ts';

/** What merging may know beside the mentions. */
export interface MergeContext {
  actors?: Actor[];
  types?: EventType[];
  things?: ThingConcept[];
  /** Needed where decisions name published events. */
  ledger?: Ledger;
  /** Article id → the days on which it may have been published. */
  published?: Map<string, Pick<UncertainDate, 'earliest' | 'latest'>>;
  /** What is printed again goes where the original goes. */
  reprints?: Reprints;
  /**
   * Where only one partition is merged: the other mentions of its articles. They are put into no event, yet deny what
   * is told before them and pin down what stands beside them, as they do when all is merged at once.
   */
  beside?: EventMention[];
}

/**
 * Groups mentions of any number of articles into events. A pure function of the set of mentions: their
 * order says nothing. Candidates are found by kind, time and participants, so that the work grows
 * nearly in line with the number of mentions.
 *
 * Dated mentions come first, the most exact foremost, so that a month meets the days already known in
 * it; then those without a date; what came of an act after the acts; then aggregates, which found an event only where
 * there is none.
 */
export function mergeMentions(
  mentions: EventMention[],
  decisions: Decision[],
  context: MergeContext = {},
): Cluster[] {
  const word = editorsWord(decisions, mentions, context.ledger);
  const facts = inOrder(mentions, context);
  const beside = inOrder(context.beside ?? [], context);
  fillSettings(facts, [...facts, ...beside]);
  fillAnchors(facts, [...facts, ...beside]);
  const board: Board = { groups: [], register: register(), constraints: constraintsOf(word) };
  const { reprints = new Map<string, string>() } = context;
  const { printed, translated, fresh } = byNovelty(facts, reprints);
  const counts = ({ mention }: Facts): boolean => mention.aggregate !== undefined;
  placeSingle(
    board,
    fresh.filter((one) => !counts(one)),
  );
  attachAggregates(board, fresh.filter(counts));
  if (printed.length > 0) placeReprints(board, printed, reprints);
  if (translated.length > 0) joinTranslations(board, translated, reprints);
  attachDenials(board.groups, beside);
  board.groups = joinAcrossDates(board, [...facts, ...beside]);
  return clustersOf(board, word);
}

/** What is printed again word for word, what is translated, and what is to be placed by itself, which the translated is too. */
function byNovelty(facts: Facts[], reprints: Reprints): Record<'printed' | 'translated' | 'fresh', Facts[]> {
  if (reprints.size === 0) return { printed: [], translated: [], fresh: facts };
  const langs = new Map(facts.map(({ mention }) => [mention.id, mention.lang]));
  const again = facts.filter(({ mention }) => reprints.has(mention.id));
  const isPrinted = ({ mention }: Facts): boolean => langs.get(reprints.get(mention.id)!) === mention.lang;
  const printed = new Set(again.filter(isPrinted));
  return {
    printed: [...printed],
    translated: again.filter((one) => !printed.has(one)),
    fresh: facts.filter((one) => !printed.has(one)),
  };
}

/** What tells of one event: acts, then what came of them or was held on them, then accidents, then what has no date once more. */
function placeSingle(board: Board, facts: Facts[]): void {
  const sentences = sharedSentences(facts);
  const outcomes = new Map([...outcomesAmong(sentences), ...talksOnVisits(sentences)]);
  const accidents = accidentsAmong(sentences);
  const own = facts.filter((one) => !outcomes.has(one) && !accidents.has(one));
  const came = ({ mention: { type } }: Facts): boolean => isOutcome(type) || isOnVisits(type);
  for (const one of own) if (!came(one) && !isAccidental(one)) place(board, one);
  for (const one of placeFollowers(board, outcomes)) place(board, one);
  for (const one of own) if (came(one)) place(board, one);
  for (const one of placeFollowers(board, accidents)) place(board, one);
  for (const one of own) if (isAccidental(one)) place(board, one);
  placeAgain(board);
}

function inOrder(
  mentions: EventMention[],
  { actors = [], types = [], things = [], published = new Map() }: MergeContext,
): Facts[] {
  const told = new Map([...published].map(([id, days]) => [id, rangeOf(days)] as const));
  const broader = new Map(things.map(({ id, is }) => [id, is]));
  const background = { sides: sidesOf(actors), speech: speechTypes(types), broader, told };
  const facts = mentions.map((mention) => factsOf(mention, background));
  fillNames(facts);
  const ranked = facts.map((one) => ({ one, rank: rankOf(one), id: one.mention.id }));
  ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return ranked.map(({ one }) => one);
}

/** Narrow dates before wide ones, told for their own sake before reminders, then "31 March" of no known year, the undated last. */
function rankOf({ dated, timed, range, mention }: Facts): number {
  const time = dated ? Math.min(width(range), 5000) : timed ? 6000 : 6001;
  return time * 2 + (mention.background ? 1 : 0);
}

function clustersOf(board: Board, word: EditorsWord): Cluster[] {
  const twins = nearTwins(board.groups, word);
  return board.groups.map((group: Group) => ({
    mentions: group.members.map((member) => member.mention),
    attached: group.attached,
    reasons: group.reasons,
    keptApart: twins.get(group) ?? [],
  }));
}
