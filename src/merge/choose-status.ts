import type { Disagreement, EventMention, Status } from '../model.ts';
import { groupBy } from '../group-by.ts';
import { ATTEMPTED, ONLY_ATTEMPTED, ONLY_POSSIBLE } from '../reasons.ts';
import type { Voices } from './independence.ts';

/** What was claimed most firmly comes first; nothing is made firmer than its firmest claim. */
const FIRMNESS: Status[] = ['occurred', 'reported', 'alleged', 'planned', 'threatened', 'denied'];
/** All but "denied": that something is planned can be denied too. */
const AFFIRMS = new Set<Status>(FIRMNESS.filter((status) => status !== 'denied'));

const WHY: Record<Status, string> = {
  occurred: 'a source asserts it, or an official says it of his own side',
  reported: 'told at second hand only',
  alleged: 'told only by those with an interest, or who are not named',
  planned: 'only announced, asked for or supposed',
  threatened: 'only threatened',
  denied: 'only denied',
};

/** Rules of status that leave open whether there is a plan at all: "could", "if", "fears of", a question, « retirerait, selon … ». */
const POSSIBLE =
  /^(?:possible|feared|hypothetical|question|generic|indefinite|not-ruled-out|journalistic-conditional)/u;

/** Who says so is told among the reasons too, and leaves that open. */
const isOnlyPossible = (planned: EventMention[]): boolean =>
  planned.every((mention) =>
    mention.statusWhy.some(
      ({ rule }) =>
        POSSIBLE.test(rule) ||
        // who calls for a protest means to hold it
        (mention.type !== 'protest' && DEMANDED.test(rule)) ||
        (rule === 'obligation' && isSaidByOthers(mention)),
    ),
  );

/** « « Lomé doit se retirer », a déclaré un opposant »: what others must do is not planned by them. */
function isSaidByOthers({ attribution: { speaker }, actors }: EventMention): boolean {
  const doer = actors.find(({ role }) => role === 'actor');
  return (
    speaker?.name !== undefined &&
    doer !== undefined &&
    speaker.name !== doer.name &&
    (doer.id === undefined || doer.id !== speaker.id)
  );
}

/** What is asked of others may come or not. */
const DEMANDED = /^(?:demanded|demands|asks)-by/u;

/**
 * The firmest status that a claim gives, reminders in passing last. Where some affirm it and some deny
 * it both stay on the page. That a plan was carried out later is no disagreement.
 */
export function chooseStatus(
  mentions: EventMention[],
  attached: EventMention[],
  voices: Voices,
): { chosen: Status; why: string; disagreement?: Disagreement } {
  const denials = attached.filter(({ type }) => type === 'denial');
  const byStatus = groupBy(mentions, ({ status }) => status);
  const firmest = cautious(byStatus, voices) ?? FIRMNESS.find((status) => byStatus.has(status))!;
  const affirming = mentions.filter(({ status }) => AFFIRMS.has(status));
  const denying = [...(byStatus.get('denied') ?? []), ...denials];
  // What is told at second hand only and denied by somebody is no more than an allegation.
  const chosen = firmest === 'reported' && denying.length > 0 ? 'alleged' : firmest;
  const why =
    whyOf(chosen, firmest, byStatus.get('planned') ?? []) +
    (isAttempt(affirming) ? `, ${ONLY_ATTEMPTED}` : '');
  if (affirming.length === 0 || denying.length === 0) return { chosen, why };
  const sides = chosen === firmest ? byStatus : asAlleged(byStatus);
  return { chosen, why, disagreement: disagreementOf(chosen, sides, denying) };
}

/** What others only told at second hand stands with what is alleged. */
function asAlleged(byStatus: Map<Status, EventMention[]>): Map<Status, EventMention[]> {
  const { reported = [], alleged = [] } = Object.fromEntries(byStatus);
  const sides = new Map(byStatus).set('alleged', [...alleged, ...reported]);
  sides.delete('reported');
  return sides;
}

/** Told as an attempt as often as not. */
function isAttempt(mentions: EventMention[]): boolean {
  const tried = mentions.filter(({ statusWhy }) => statusWhy.some(({ rule }) => rule === ATTEMPTED));
  return tried.length > 0 && 2 * tried.length >= mentions.length;
}

function whyOf(chosen: Status, firmest: Status, planned: EventMention[]): string {
  if (chosen !== firmest) return 'told at second hand only, and denied';
  return chosen === 'planned' && isOnlyPossible(planned) ? ONLY_POSSIBLE : WHY[chosen];
}

/** What is mostly told as a plan and only rumoured besides stays a plan. */
function cautious(byStatus: Map<Status, EventMention[]>, voices: Voices): Status | undefined {
  const planned = byStatus.get('planned');
  if (!planned || byStatus.has('occurred')) return undefined;
  const rumoured = [...(byStatus.get('reported') ?? []), ...(byStatus.get('alleged') ?? [])];
  return voices(planned) >= voices(rumoured) ? 'planned' : undefined;
}

function disagreementOf(
  chosen: Status,
  byStatus: Map<Status, EventMention[]>,
  denying: EventMention[],
): Disagreement {
  const affirmed = FIRMNESS.filter((status) => AFFIRMS.has(status) && byStatus.has(status));
  const values = [
    ...affirmed.map((status) => ({ status, claims: byStatus.get(status)! })),
    { status: 'denied' as const, claims: denying },
  ];
  return {
    field: 'status',
    values: values.map(({ status, claims }) => ({
      value: status,
      label: { en: status, fr: status },
      claims: claims.map(({ id }) => id),
      chosen: status === chosen,
    })),
    why: 'the firmest status that a source gives; who denies it is shown beside it',
  };
}
