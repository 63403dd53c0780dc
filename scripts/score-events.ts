/**
 * How well the events of an article are found, against a gold.
 *
 * Matching: one to one, where the trigger that was found touches the words annotated. A right type comes
 * before a wrong one, a required event before an optional one, a right status before a wrong one. Optional
 * events match in a right type only, and then count neither for nor against; a second mention in the same
 * words is spurious. Date, roles, status, speaker, number and extent are judged on matches of the right type,
 * where the gold says what they are:
 *
 * - a date is right with the very same earliest and latest day;
 * - a role is right where a name of who fills it, or an alias that `actors.yml` has for it, shares a word
 *   with one of the names annotated (who speaks in an event that is a saying may be its actor or its speaker);
 * - an extent is right where it and the annotated one share half of the characters they cover together.
 */
import type { Actor, EventMention, Role, Span, UncertainDate } from '../src/model.ts';
import { fold } from '../src/text/index.ts';
import type { GoldArticle, GoldEvent } from './gold-events.ts';

export type Stage =
  'event' | 'date' | 'actor' | 'recipient' | 'place' | 'status' | 'speaker' | 'quantity' | 'extent';

export interface Verdict {
  stage: Stage;
  /** `right`, or the kind of mistake. */
  kind: string;
  what: string;
}

export interface Match {
  gold: GoldEvent;
  found: EventMention;
}

/** Everything that is right and wrong with what was found in one article; `actors` lend their aliases. */
export function judge(article: GoldArticle, found: EventMention[], actors: Actor[]): Verdict[] {
  const matches = matchEvents(article.events, found);
  const rest = found.filter((mention) => !matches.some((match) => match.found === mention));
  const missed = article.events.filter(
    (gold) => !gold.optional && !matches.some((match) => match.gold === gold),
  );
  const words = (at: Span): string => `${article.id}: …${around(article.text, at)}…`;
  return [
    ...matches.flatMap((match) =>
      judgeMatch(match, { text: article.text, words: words(match.gold.at), actors }),
    ),
    ...rest.map(({ type, status, trigger }) => ({
      ...{ stage: 'event' as const, kind: 'spurious' },
      what: `${words(trigger)} found ${type}/${status} "${trigger.text}"`,
    })),
    ...missed.map(({ type, status, at }) => ({
      ...{ stage: 'event' as const, kind: 'missed' },
      what: `${words(at)} gold ${type.join('|')}/${status.join('|')}`,
    })),
  ];
}

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(
    /\s+/gu,
    ' ',
  );

const isRight = ({ gold, found }: Match): boolean => gold.type.includes(found.type);

export function matchEvents(gold: GoldEvent[], found: EventMention[]): Match[] {
  const pairs = gold
    .flatMap((one) => found.map((other) => ({ gold: one, found: other })))
    .filter(({ gold: one, found: { trigger } }) => shared(one.at, trigger) > 0)
    .filter((pair) => !pair.gold.optional || isRight(pair))
    .sort((a, b) => merit(b) - merit(a));
  const taken: Match[] = [];
  for (const pair of pairs)
    if (!taken.some((other) => other.gold === pair.gold || other.found === pair.found)) taken.push(pair);
  return taken;
}

const merit = (match: Match): number =>
  4 * Number(isRight(match)) +
  2 * Number(!match.gold.optional) +
  Number(match.gold.status.includes(match.found.status));

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

interface Judging {
  text: string;
  /** The words annotated, as they are shown in a list of mistakes. */
  words: string;
  actors: Actor[];
}

function judgeMatch(match: Match, judging: Judging): Verdict[] {
  const { words } = judging;
  const { gold, found } = match;
  if (!isRight(match)) {
    const what = `${words} gold ${gold.type.join('|')}, found ${found.type}`;
    return [{ stage: 'event', kind: 'wrong type', what }, ...statusOf(match, words)];
  }
  return [
    ...(gold.optional ? [] : [{ stage: 'event' as const, kind: 'right', what: words }]),
    ...statusOf(match, words),
    ...dateOf(match, words),
    ...rolesOf(match, judging),
    ...measuresOf(match, words),
  ];
}

function statusOf({ gold, found }: Match, words: string): Verdict[] {
  const [wanted] = gold.status;
  const right = gold.status.includes(found.status);
  const kind = right
    ? 'right'
    : found.status === 'occurred'
      ? 'as occurred'
      : `${wanted!} as ${found.status}`;
  if (!gold.type.includes(found.type) && kind !== 'as occurred') return [];
  return [{ stage: 'status', kind, what: `${words} gold ${gold.status.join('|')}, found ${found.status}` }];
}

function dateOf({ gold, found }: Match, words: string): Verdict[] {
  if (!gold.date) return [];
  const kind = gold.date.some((date) => sameDays(date, found.date))
    ? 'right'
    : dateFault(gold.date[0]!, found.date);
  const what = `${words} gold ${gold.date.map(({ edtf }) => edtf).join('|')}, found ${found.date.edtf}`;
  return [{ stage: 'date', kind, what }];
}

const sameDays = (a: UncertainDate, b: UncertainDate): boolean =>
  a.earliest === b.earliest && a.latest === b.latest;

const holds = (outer: UncertainDate, inner: UncertainDate): boolean =>
  (outer.earliest ?? '') <= (inner.earliest ?? '') && (outer.latest ?? '~') >= (inner.latest ?? '~');

function dateFault(gold: UncertainDate, found: UncertainDate): string {
  if (found.earliest === null && holds(found, gold)) return 'no date found';
  if (holds(found, gold)) return 'too wide';
  return holds(gold, found) ? 'too narrow' : 'another date';
}

const RECEIVING = new Set<Role>(['recipient', 'victim', 'about']);
const ACTING = new Set<Role>(['actor', 'speaker']);
const PLACES = new Set<Role>(['location']);

interface Named {
  name: string;
  id?: string;
  start?: number;
  end?: number;
}

function rolesOf({ gold, found }: Match, { text, words, actors }: Judging): Verdict[] {
  const names = ({ name, id, start, end }: Named): string[] => [
    name,
    ...(start === undefined ? [] : [text.slice(start, end)]),
    ...aliasesOf(actors.find((actor) => actor.id === id)),
  ];
  const inRole = (roles: Set<Role>): string[] =>
    found.actors.filter(({ role }) => roles.has(role)).flatMap(names);
  const speakers = [found.attribution.speaker ?? [], found.speaker ? { name: found.speaker } : []].flat();
  const place = found.place ? [found.place] : [];
  return [
    ...nameVerdict('actor', gold.actor, { names: inRole(ACTING), words }),
    ...nameVerdict('recipient', gold.recipient, { names: inRole(RECEIVING), words }),
    ...nameVerdict('place', gold.place, {
      names: [...place, ...inRole(PLACES), ...inRole(RECEIVING)],
      words,
    }),
    ...nameVerdict('speaker', gold.speaker, { names: speakers.flatMap(names), words }),
  ];
}

const aliasesOf = (actor?: Actor): string[] =>
  actor
    ? [
        ...Object.values(actor.name),
        ...Object.values(actor.aliases).flatMap((all) => all.map(({ text }) => text)),
      ]
    : [];

function nameVerdict(
  stage: 'actor' | 'recipient' | 'place' | 'speaker',
  gold: string[] | undefined,
  { names, words }: { names: string[]; words: string },
): Verdict[] {
  if (!gold) return [];
  const right = gold.some((wanted) => names.some((name) => shareWord(wanted, name)));
  const kind = right ? 'right' : names.length === 0 ? 'none found' : 'another';
  return [{ stage, kind, what: `${words} gold ${gold.join('|')}, found ${names.join('|') || '–'}` }];
}

const SMALL = new Set([
  'the',
  'of',
  'and',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'et',
  'un',
  'une',
  'to',
  'in',
]);

const wordsOf = (name: string): string[] =>
  (
    fold(name)
      .toLowerCase()
      .match(/[a-z0-9]{2,}/gu) ?? []
  ).filter((word) => !SMALL.has(word));

/** Do two names share a word other than an article or a preposition? */
export function shareWord(a: string, b: string): boolean {
  const ours = new Set(wordsOf(a));
  return wordsOf(b).some((word) => ours.has(word));
}

function measuresOf({ gold, found }: Match, words: string): Verdict[] {
  const verdicts: Verdict[] = [];
  if (gold.quantity !== undefined) {
    const kind =
      found.quantity === gold.quantity ? 'right' : found.quantity === undefined ? 'none found' : 'another';
    verdicts.push({
      stage: 'quantity',
      kind,
      what: `${words} gold ${gold.quantity}, found ${found.quantity ?? '–'}`,
    });
  }
  if (gold.extent) {
    const common = Math.max(0, shared(gold.extent, found));
    const together = Math.max(gold.extent.end, found.end) - Math.min(gold.extent.start, found.start);
    const kind =
      common >= together / 2 ? 'right' : found.end - found.start > together / 2 ? 'too long' : 'too short';
    verdicts.push({ stage: 'extent', kind, what: `${words} found “${found.exact}”` });
  }
  return verdicts;
}
