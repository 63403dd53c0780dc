import type {
  Claim,
  Cluster,
  DatedArticle,
  Disagreement,
  EventDraft,
  EventMention,
  EventType,
  MentionDate,
  Status,
  Thing,
} from '../model.ts';
import { selectorsOf } from '../text/index.ts';
import { chooseDate } from './choose-date.ts';
import { chooseStatus } from './choose-status.ts';
import { chooseActors, withoutAccused } from './choose-actors.ts';
import { choosePlace, chooseQuantity } from './choose-value.ts';
import { groupBy } from '../group-by.ts';
import { isDated } from './dates.ts';
import { countSources, type Ties, type Voices } from './independence.ts';

/** What reconciling needs beside the cluster. */
export interface Sources {
  articles: Map<string, DatedArticle>;
  ties: Ties;
  types: Map<string, EventType>;
  /** Fingerprints of all mentions, by mention id. */
  fingerprints: Map<string, string>;
}

/**
 * One record from all that is said of an event. For each field one value is chosen by a stated rule;
 * what else is said stays as a disagreement, with who says it. A claim is never raised: an event is
 * `occurred` only where a claim says so.
 */
export function reconcile(cluster: Cluster, sources: Sources): EventDraft {
  const { mentions, attached } = cluster;
  const telling = mentions.filter(({ aggregate }) => aggregate === undefined);
  const voiced = telling.length > 0 ? telling : mentions;
  const voices: Voices = (some) => countSources(some, sources.ties).independent;
  const date = chooseDate(voiced, voices, sources.articles);
  const status = chooseStatus(voiced, attached, voices);
  const type = chooseType(voiced, voices, status.chosen);
  const place = choosePlace(voiced, voices);
  // Of what is told as several types, only those of the chosen one say who does what: who "condemns" does not "demand of".
  const ofType = asFarAsDone(
    voiced.filter((mention) => mention.type === type.type),
    status.chosen,
  );
  const quantity = chooseQuantity(withoutOthers(voiced, type), type.type, voices);
  return {
    date: date.chosen,
    ...type,
    status: status.chosen,
    statusWhy: status.why,
    actors: chooseActors(
      withoutAccused(withoutOthers(ofType, type), status.chosen),
      sources.types.get(type.type),
    ),
    ...chooseObject(ofType, date.chosen),
    ...(quantity.chosen === undefined ? {} : { quantity: quantity.chosen }),
    things: unite(voiced),
    ...(place === undefined ? {} : { place }),
    claims: claimsOf(cluster, sources.articles),
    disagreements: [date, status, quantity].flatMap(({ disagreement }): Disagreement[] =>
      disagreement ? [disagreement] : [],
    ),
    sources: countSources(mentions, sources.ties),
    merge: cluster.reasons,
    keptApart: cluster.keptApart,
    decisions: [],
    pinned: false,
    fingerprints: mentions.map(({ id }) => sources.fingerprints.get(id)!).sort(),
  };
}

/** "killed three soldiers and wounded twenty officers": what one article tells beside the event in another sense is of others. */
function withoutOthers(
  mentions: EventMention[],
  { type, sense }: Pick<EventDraft, 'type' | 'sense'>,
): EventMention[] {
  const telling = new Set(
    mentions.flatMap((one) => (one.type === type && one.sense === sense ? one.article : [])),
  );
  return mentions.filter((one) => one.type !== type || one.sense === sense || !telling.has(one.article));
}

/** Fighting for a town has not taken it, whatever those who fight mean to do: a plan says nothing of violence that there was. */
function asFarAsDone(mentions: EventMention[], status: Status): EventMention[] {
  const done = mentions.filter((mention) => HAPPENED.has(mention.status));
  const strikes = mentions.some(({ type }) => STRIKES.has(type));
  return strikes && HAPPENED.has(status) && done.length > 0 ? done : mentions;
}

const HAPPENED: ReadonlySet<Status> = new Set(['occurred', 'reported', 'alleged']);
const STRIKES: ReadonlySet<string> = new Set(['attack', 'fighting', 'casualties', 'coup', 'destruction']);

/** The type most sources tell; then the one told with a date; then the one that says more than "statement". */
function chooseType(
  mentions: EventMention[],
  voices: Voices,
  status: Status,
): Pick<EventDraft, 'type' | 'plover' | 'sense'> {
  const byType = groupBy(mentions, ({ type }) => type);
  const [first] = [...byType].sort(
    ([a, some], [b, others]) =>
      voices(others) - voices(some) ||
      datedAmong(others) - datedAmong(some) ||
      Number(a === 'statement') - Number(b === 'statement') ||
      others.length - some.length ||
      (a < b ? -1 : 1),
  );
  const [type, told] = first!;
  const sense = senseOf(asFarAsDone(told, status));
  return { type, plover: told[0]!.plover, ...(sense && { sense }) };
}

/**
 * A sense holds where all that tell the event outright have it: who opens a base does not close it. Where some tell who
 * did it, a bare word for it ("the election") says nothing of its sense.
 */
function senseOf(told: EventMention[]): string | undefined {
  const first = (...tests: ((mention: EventMention) => boolean)[]): EventMention[] =>
    tests.map((test) => told.filter(test)).find((some) => some.length > 0) ?? told;
  const telling = first(
    ({ background, actors }) => !background && actors.length > 0,
    ({ background }) => !background,
  );
  const senses = new Set(telling.map(({ sense }) => sense));
  return senses.size === 1 ? [...senses][0] : undefined;
}

function datedAmong(mentions: EventMention[]): number {
  return mentions.filter(({ date }) => isDated(date)).length;
}

/** The object as the mention words it that is dated best and says most. */
function chooseObject(mentions: EventMention[], date: MentionDate): { object?: string } {
  const named = mentions.filter(({ object }) => object !== undefined);
  const rank = (mention: EventMention) =>
    (mention.date.edtf === date.edtf ? 4 : 0) +
    (mention.things.some(({ concept }) => concept) ? 2 : 0) +
    (mention.background ? 0 : 1);
  const [best] = named.sort(
    (a, b) => rank(b) - rank(a) || b.things.length - a.things.length || (a.id < b.id ? -1 : 1),
  );
  return best ? { object: best.object! } : {};
}

/** Each thing once: by concept, else by its words; a number beats none. */
function unite(mentions: EventMention[]): Thing[] {
  const things = new Map<string, Thing>();
  for (const thing of mentions.flatMap((mention) => mention.things)) {
    const key = thing.concept ?? thing.text.toLowerCase();
    const known = things.get(key);
    if (!known || (known.quantity === undefined && thing.quantity !== undefined)) things.set(key, thing);
  }
  return [...things.values()];
}

function claimsOf({ mentions, attached }: Cluster, articles: Map<string, DatedArticle>): Claim[] {
  const own = mentions.map((mention) => claimOf(mention, articles));
  const others = attached.map((mention) => {
    const denies = mention.type === 'denial';
    return {
      ...claimOf(mention, articles),
      ...(denies ? { status: 'denied' as const } : { background: true }),
    };
  });
  return [...own, ...others].sort(byWorth);
}

/** Claims that date the event first, reminders last; then by article and place in it. */
function byWorth(a: Claim, b: Claim): number {
  const rank = (claim: Claim) => (claim.background ? 2 : 0) + (isDated(claim.date) ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    compareText(a.article, b.article) ||
    a.selectors.position.start - b.selectors.position.start
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function claimOf(mention: EventMention, articles: Map<string, DatedArticle>): Claim {
  const { id, article, lang, sentence, attribution, type, status, date, object, quantity, place } = mention;
  const text = articles.get(article)?.text ?? '';
  return {
    ...{ id, article, lang, exact: sentence.exact, attribution, type, status, date },
    selectors: selectorsOf(text, sentence),
    marks: marksOf(mention),
    ...(object === undefined ? {} : { object }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(place === undefined ? {} : { place }),
    background: mention.background ?? false,
  };
}

function marksOf({ trigger, date, attribution, sentence }: EventMention): Claim['marks'] {
  const { timex } = date;
  const marks: Claim['marks'] = [
    { start: trigger.start, end: trigger.end, kind: 'trigger' },
    ...(timex ? [{ start: timex.start, end: timex.end, kind: 'date' as const }] : []),
    ...attribution.quotes.map(({ start, end }) => ({ start, end, kind: 'quoted' as const })),
  ];
  return marks
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
