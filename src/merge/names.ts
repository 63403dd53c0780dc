import { Info } from 'luxon';
import { groupBy } from '../group-by.ts';
import { states } from '../languages/states.ts';
import type { EventMention } from '../model.ts';
import { fold } from '../text/index.ts';
import { isLoosely } from './anchors.ts';
import { calledWithin, isNamed } from './called.ts';
import { ANY_DAY } from './dates.ts';
import { isReminder, isVague, sidesIn, type Facts } from './facts.ts';
import { isOutcome } from './families.ts';

/** Capitalised words of at least four letters. */
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]{3,}/gu;

/** Words that are written like names and call nothing by one: days, months, states and their people. */
const NO_NAMES = new Set(
  [
    ...Info.weekdays('long', { locale: 'en' }),
    ...Info.months('long', { locale: 'en' }),
    ...states.flatMap(({ en, fr }) => [...en.names, ...en.demonyms, ...fr.names, ...fr.demonyms]),
  ].flatMap((name) => fold(name).split(/[\s-]/u)),
);

/**
 * Fills in what tells an event from its like in words alone: the names in each clause. A reminder ("the Seytenga attack")
 * that names what another mention of the kind names means that one, whatever day the story has reached: it has no date of
 * its own then.
 */
export function fillNames(facts: Facts[]): void {
  const acts = facts.filter(({ speech }) => !speech);
  for (const one of acts) one.names = namesIn(one);
  const told = new Set(acts.flatMap((one) => (one.mention.background ? [] : keysOf(one))));
  for (const one of acts)
    if (one.dated && isLoosely(one) && keysOf(one).some((key) => told.has(key))) undate(one);
}

/**
 * What came of an act is told behind it: where that was stands elsewhere in the sentence; so does, often, what tells of two
 * events of one month which is meant. Actors that are known count as such.
 */
function namesIn(one: Facts): Set<string> {
  const { mention } = one;
  const { sentence } = mention;
  const { start, exact } = isOutcome(mention.type) || isVague(one) ? sentence : mention;
  const names = new Set<string>();
  for (const { 0: name, index } of exact.matchAll(NAME)) {
    if (start + index === sentence.start || NO_NAMES.has(fold(name))) continue;
    if (!mention.actors.some((actor) => actor.id !== undefined && actor.name.includes(name)))
      names.add(fold(name));
  }
  for (const name of describedIn(mention)) names.add(name);
  return names.size === 0 ? NONE : names;
}

/** « sept dirigeants du front d'Ayacucho »: what a description of somebody names, which may stand outside the clause. */
function describedIn({ actors }: EventMention): string[] {
  const described = actors.filter(({ id, name }) => id === undefined && !isNamed(calledWithin(name)));
  return described.flatMap(({ name }) =>
    [...name.matchAll(NAME)].flatMap(({ 0: called, index }) =>
      index === 0 || NO_NAMES.has(fold(called)) ? [] : [fold(called)],
    ),
  );
}

const NONE = new Set<string>();

const keysOf = ({ family, names }: Facts): string[] => [...names].map((name) => `${family}|${name}`);

function undate(one: Facts): void {
  one.dated = false;
  one.timed = false;
  one.range = { from: ANY_DAY.from, to: one.told.to };
}

/**
 * Fills in the sides that its article tells of, for what has no day and names nobody: "after the coup", "took power in January"
 * is that of the country that the article is about. `told` is all that is known of their articles.
 */
export function fillSettings(facts: Facts[], told: Facts[]): void {
  const nameless = facts.filter(
    (one) =>
      ((isReminder(one) && !one.dated) || isVague(one)) &&
      !one.speech &&
      one.names.size === 0 &&
      sidesIn(one).length === 0,
  );
  if (nameless.length === 0) return;
  const sides = groupBy(
    told.flatMap((one) => sidesIn(one).map((side) => ({ side, article: one.mention.article }))),
    ({ article }) => article,
  );
  for (const one of nameless)
    one.setting = [...new Set(sides.get(one.mention.article)?.map(({ side }) => side))].sort();
}
