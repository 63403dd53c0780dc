import type { Actor, Day, Lang, UncertainDate } from '../../model.ts';
import { foldWord } from './word-keys.ts';
import type { ActorIndex, Holder } from './actor-index.ts';

/** What is asked of an office: which, where, when. */
export interface OfficeQuestion {
  keys: string[];
  /** Words of the office, folded; decides between several offices of one key. */
  phrase: string;
  /** Actor id of the state or body; any where absent. */
  of?: string;
  former: boolean;
}

/** Everybody who held the office then, in that state. `former`: whose last term had ended. */
export function holdersThen(index: ActorIndex, asked: OfficeQuestion, day: UncertainDate): Actor[] {
  const holders = asked.keys
    .flatMap((key) => index.holders.get(key) ?? [])
    .filter(({ office }) => asked.of === undefined || office.of === asked.of);
  const then = holders.filter(({ office }) =>
    asked.former ? endedBefore(office.to, day) : heldOn(office.from, office.to, day),
  );
  const exact = then.filter((holder) => isTitled(holder, asked.phrase));
  return distinct(exact.length > 0 ? exact : then);
}

/** Whether the term can have included one of the days; an open day holds for every term. */
export function heldOn(
  from: Day | undefined,
  to: Day | undefined,
  { earliest, latest }: UncertainDate,
): boolean {
  return (
    (from === undefined || latest === null || from <= latest) &&
    (to === undefined || earliest === null || to >= earliest)
  );
}

function endedBefore(to: Day | undefined, { latest }: UncertainDate): boolean {
  return to !== undefined && (latest === null || to <= latest);
}

function isTitled({ office }: Holder, phrase: string): boolean {
  return (['en', 'fr'] as Lang[]).some((lang) => foldWord(office.title[lang]) === phrase);
}

function distinct(holders: Holder[]): Actor[] {
  return [...new Map(holders.map(({ actor }) => [actor.id, actor])).values()];
}
