import { groupBy } from '../group-by.ts';
import type { DatedArticle, EventMention } from '../model.ts';
import { fold } from '../text/index.ts';
import { dayNumber } from './dates.ts';
import type { Facts } from './facts.ts';
import type { Group } from './groups.ts';
import type { Ties } from './independence.ts';
import { type Board, enter, place } from './place.ts';
import { translatedMentions } from './retold.ts';

/** What a later article prints again word for word, or translates: by the id of the mention, that of the original. */
export type Reprints = Map<string, string>;

/**
 * Days within which the same words are the same news. Later they may be said of the next of its kind: an army has one form of
 * words for all that it receives "on Monday".
 */
const WITHIN = 6;

/**
 * The sentences that copies and rewordings print again, and translations tell in another language, and the mentions with what these tell dated as in the original: "on
 * Monday", printed again on Tuesday a week later, is still the Monday of the first.
 */
export function reprintsAmong(
  mentions: EventMention[],
  ties: Ties,
  articles: Map<string, DatedArticle>,
): { mentions: EventMention[]; reprints: Reprints } {
  const reprints: Reprints = new Map();
  if (ties.texts.size === 0) return { mentions, reprints };
  const told = groupBy(mentions, ({ article }) => article);
  const byId = new Map(mentions.map((one) => [one.id, one]));
  for (const { articles: pair, kind } of [...ties.texts.values()].flat()) {
    const [first, second] = [articles.get(pair[0])!, articles.get(pair[1])!];
    if (!soonAfter(first, second)) continue;
    const again =
      kind === 'translation' ? translatedMentions([first, second], told) : printedAgain(pair, told);
    for (const [id, original] of again)
      if (!reprints.has(id)) reprints.set(id, reprints.get(original) ?? original);
  }
  return { mentions: mentions.map((one) => datedAs(one, byId.get(reprints.get(one.id) ?? ''))), reprints };
}

function printedAgain(
  [first, second]: [string, string],
  told: Map<string, EventMention[]>,
): [string, string][] {
  const originals = new Map((told.get(first) ?? []).map((one) => [wordsOf(one), one.id]));
  return (told.get(second) ?? []).flatMap((one): [string, string][] => {
    const original = originals.get(wordsOf(one));
    return original === undefined ? [] : [[one.id, original]];
  });
}

function soonAfter({ published: one }: DatedArticle, { published: other }: DatedArticle): boolean {
  const [first, second] = [one.latest ?? one.earliest, other.earliest ?? other.latest];
  return first !== null && second !== null && dayNumber(second) - dayNumber(first) <= WITHIN;
}

/** A sentence without its signs, what of it tells the event, and how it was read. */
function wordsOf({ sentence, trigger, type }: EventMention): string {
  const words = fold(sentence.exact).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [type, trigger.start - sentence.start, ...words].join(' ');
}

/** The words that date it stand where they stand in its own text. */
function datedAs(mention: EventMention, original: EventMention | undefined): EventMention {
  if (original === undefined || original.date.edtf === mention.date.edtf) return mention;
  const { timex, ...date } = original.date;
  const own = mention.date.timex ?? (timex && moved(timex, mention.sentence.start - original.sentence.start));
  return { ...mention, date: { ...date, ...(own && { timex: own }) } };
}

const moved = <Part extends { start: number; end: number }>(part: Part, by: number): Part => ({
  ...part,
  start: part.start + by,
  end: part.end + by,
});

/** Puts what is printed again into the events of the originals, where the editor does not say otherwise. */
export function placeReprints(board: Board, facts: Facts[], reprints: Reprints): void {
  const holderOf = holdersIn(board);
  for (const again of facts) {
    const { group, one } = holderOf(reprints.get(again.mention.id) ?? '') ?? {};
    if (!group || !one || isDecided(board, again, group)) place(board, again);
    else enter(board, { group, facts: again, nearest: one, because: [{ reason: 'reprint', weight: 10 }] });
  }
}

/**
 * What a translation tells is first compared like all else: it may name what the original only describes. What then stands
 * alone goes where the original went.
 */
export function joinTranslations(board: Board, facts: Facts[], translations: Reprints): void {
  const holderOf = holdersIn(board);
  const gone = new Set<Group>();
  for (const again of facts) {
    const { group: alone } = holderOf(again.mention.id) ?? {};
    const { group, one } = holderOf(translations.get(again.mention.id) ?? '') ?? {};
    if (!alone || alone.members.length > 1 || !group || group === alone || gone.has(group)) continue;
    if (!one || isDecided(board, again, group)) continue;
    enter(board, { group, facts: again, nearest: one, because: [{ reason: 'translated', weight: 10 }] });
    group.attached.push(...alone.attached);
    gone.add(alone);
  }
  board.groups = board.groups.filter((group) => !gone.has(group));
}

function isDecided({ constraints }: Board, { mention }: Facts, group: Group): boolean {
  return constraints.boundTo(mention.id) !== undefined || constraints.forbids(mention.id, group);
}

function holdersIn({ groups }: Board): (id: string) => { group: Group; one: Facts } | undefined {
  const holders = new Map(
    groups.flatMap((group) => group.members.map((one) => [one.mention.id, { group, one }] as const)),
  );
  return (id) => holders.get(id);
}
