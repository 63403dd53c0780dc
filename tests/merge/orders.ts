import { chronicle } from '../../src/chronicle.ts';
import { readSetting } from '../../src/content/index.ts';
import { prepareKnowledge } from '../../src/events/index.ts';
import type { Chronology, Ledger } from '../../src/model.ts';
import { type Reading, readEvents } from '../../src/pipeline.ts';
import { madeActors } from './made/world.ts';
import { type Made, madeArticles } from './made/articles.ts';

const setting = readSetting('content');
const knowledge = prepareKnowledge({ ...setting, actors: madeActors });
const empty: Ledger = { version: 1, events: [] };

/** The made articles, read once: what is found in one does not depend on the others. */
export function readMade(count: number): (Made & { reading: Reading })[] {
  return madeArticles(count).map((made) => ({ ...made, reading: readEvents(made.article, knowledge) }));
}

/** What a build makes of some articles with a ledger. */
export function tell(
  readings: Reading[],
  ledger: Ledger = empty,
): { chronology: Chronology; ledger: Ledger } {
  const findings = {
    settings: { ...setting.settings, parties: [] },
    knowledge,
    articles: readings.map(({ article }) => article),
    mentions: readings.flatMap(({ mentions }) => mentions),
    uncovered: new Map(readings.map(({ article, uncovered }) => [article.id, uncovered])),
    decisions: [],
    ledger,
  };
  return chronicle(findings, '2024-06-02');
}

/** Each event as the set of its mentions, in a fixed order. */
export function setsOf({ events }: Chronology): string[] {
  return events
    .map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort();
}

/** Builds after every article, the ledger kept: the last chronology, and the addresses that no longer answer. */
export function addOneByOne(readings: Reading[]): { chronology: Chronology; dead: string[] } {
  const seen = new Set<string>();
  let built = tell([]);
  readings.forEach((_, index) => {
    built = tell(readings.slice(0, index + 1), built.ledger);
    for (const { slug } of built.chronology.events) seen.add(slug);
  });
  return { chronology: built.chronology, dead: [...seen].filter((slug) => !answers(built.chronology, slug)) };
}

/**
 * Events that hold sentences of several planted events, with how many of each; `dated` where more than one of
 * these says its day, so that nothing excuses it: "in March" may truly be either of two deliveries.
 */
export function apartOf(
  { events }: Chronology,
  made: (Made & { reading: Reading })[],
): { event: string; holds: string[]; dated: boolean }[] {
  const truth = plantedByMention(made);
  return events.flatMap(({ slug, claims }) => {
    const told = claims.flatMap((claim) =>
      truth.has(claim.id) ? [{ claim, of: truth.get(claim.id)! }] : [],
    );
    const holds = [...new Set(told.map(({ of }) => of))].sort();
    const exact = new Set(told.flatMap(({ claim, of }) => (claim.date.precision === 'day' ? [of] : [])));
    return holds.length > 1 ? [{ event: slug, holds, dated: exact.size > 1 }] : [];
  });
}

/** The planted event of each mention, by the sentence it stands in. */
export function plantedByMention(made: (Made & { reading: Reading })[]): Map<string, string> {
  return new Map(
    made.flatMap(({ told, reading }) => {
      const events = new Map(told.map(({ event, sentence }) => [sentence, event]));
      return reading.mentions.flatMap(({ id, sentence }) => {
        const event = events.get(sentence.exact.trim());
        return event ? [[id, event] as const] : [];
      });
    }),
  );
}

/** An event of today has the address, or it leads to one: where articles are only added, nothing is ever gone. */
function answers({ events, forwards }: Chronology, slug: string): boolean {
  const live = new Set(events.map(({ id }) => id));
  const forward = forwards.find((one) => one.slug === slug);
  return events.some((event) => event.slug === slug) || (forward?.into.some((id) => live.has(id)) ?? false);
}
