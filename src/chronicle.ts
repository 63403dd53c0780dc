import {
  type Addresses,
  addressesOf,
  applyDecisions,
  assembleChronology,
  checkDecisions,
  type DecisionFault,
  eventsByHand,
  namesOf,
  needsTitle,
  removedBy,
  callSpeakers,
  titleEvent,
  topicsOf,
  unfoundSentences,
  withoutRefused,
} from './chronology/index.ts';
import { recordPages } from './exports/pages.ts';
import {
  copiesAmong,
  fingerprintsOf,
  formerPagesOf,
  keepIds,
  keepPages,
  mergeMentions,
  nameEvents,
  reconcile,
  reprintsAmong,
  tiesAmong,
} from './merge/index.ts';
import type {
  Chronology,
  DatedArticle,
  Day,
  Decision,
  EventMention,
  Forward,
  Knowledge,
  Ledger,
  Settings,
  Uncovered,
} from './model.ts';

/** What has been found in the articles, and what is decided and published already. */
export interface Findings {
  settings: Settings;
  knowledge: Knowledge;
  articles: DatedArticle[];
  mentions: EventMention[];
  /** Sentences that gave no event, by article id. */
  uncovered: Map<string, Uncovered[]>;
  decisions: Decision[];
  ledger: Ledger;
}

/**
 * From mentions to the chronology and the ledger that keeps its addresses. `asOf` is the day on which
 * changes are stamped. Decisions that match nothing or contradict one another come back as faults.
 */
export function chronicle(
  found: Findings,
  asOf: Day,
): { chronology: Chronology; ledger: Ledger; faults: DecisionFault[] } {
  const findings = { ...found, mentions: withoutRefused(found.mentions, found.decisions) };
  const { knowledge, articles, decisions, ledger } = findings;
  const types = knowledge.types;
  const ties = tiesAmong(articles);
  const named = nameAll(findings, { naming: ledger, deciding: ledger }, ties);
  const first = keepIds(named, ledger, asOf);
  // Decisions may name events that are not published yet: their names are known only now.
  const bound = decisions.some(({ same, different }) => same ?? different)
    ? nameAll(findings, { naming: first.ledger, deciding: withUnpublished(ledger, first.ledger) }, ties)
    : named;
  const base = withJoined(ledger, first.ledger, bound, decisions);
  const settled = keepIds(bound, base, asOf);
  const addresses = addressesOf([...named, ...bound], [...first.forwards, ...settled.forwards]);
  const passages = new Set([...articles, ...found.mentions].map(({ id }) => id));
  const faults = [
    ...checkDecisions(decisions, addresses, passages),
    ...unfoundSentences(decisions, articles),
  ];
  const events = retitled(applyDecisions(bound, decisions, addresses, knowledge), findings, addresses);
  const kept = keepIds(events, base, asOf);
  const chronology = assembleChronology({
    ...{
      settings: findings.settings,
      actors: knowledge.actors,
      types,
      articles,
      uncovered: findings.uncovered,
    },
    ...{
      events,
      forwards: sayWhoRemoved(kept, found, addresses),
      history: kept.history,
      ledger: kept.ledger,
    },
    copies: copiesAmong(ties),
  });
  const withPages = keepPages(kept.ledger, ledger, recordPages(chronology), asOf);
  const formerPages = formerPagesOf(withPages);
  return { chronology: { ...chronology, formerPages }, ledger: withPages, faults };
}

/** Former addresses, with the editor's word where it was that which took the event out. */
function sayWhoRemoved(
  { forwards, ledger }: Pick<ReturnType<typeof keepIds>, 'forwards' | 'ledger'>,
  { decisions, mentions }: Findings,
  { find }: Addresses,
): Forward[] {
  const removed = removedBy(decisions, find);
  const told = new Set(withoutRefused(mentions, decisions));
  const refused = new Set(fingerprintsOf(mentions.filter((one) => !told.has(one))).values());
  const entries = new Map(ledger.events.map((entry) => [entry.slug, entry]));
  return forwards.map((forward) => {
    const entry = entries.get(forward.slug);
    if (forward.kind !== 'removed' || !entry) return forward;
    const none = entry.mentions.some((one) => refused.has(one));
    const decided = removed.get(entry.id) ?? (none ? 'no-event' : undefined);
    return decided ? { ...forward, decided } : forward;
  });
}

/** Where the editor decided a part of the title, the title says it; the address stays as it was. */
function retitled(
  events: ReturnType<typeof nameAll>,
  { knowledge, decisions }: Findings,
  { find }: Addresses,
): ReturnType<typeof nameAll> {
  const types = new Map(knowledge.types.map((type) => [type.id, type]));
  const about = (some: Decision[]) => new Set(some.map(({ event }) => find(event ?? '')));
  const due = about(decisions.filter(needsTitle));
  const own = about(decisions.filter(({ title }) => title !== undefined));
  const isDue = ({ id }: { id: string }) => due.has(id) && !own.has(id);
  if (!events.some(isDue)) return events;
  const names = namesOf(knowledge.actors, knowledge.things);
  const topics = topicsOf(events, types);
  return events.map((event) =>
    isDue(event) ? { ...event, title: titleEvent(event, { types, names }, topics.get(event)) } : event,
  );
}

/**
 * The ledger with the events that the editor joined to others before they were ever published: their
 * addresses forward, so that the decision goes on naming something.
 */
function withJoined(ledger: Ledger, preview: Ledger, bound: { id: string }[], decisions: Decision[]): Ledger {
  const known = new Set([...ledger.events, ...bound].map(({ id }) => id));
  const named = new Set(decisions.flatMap(({ event, same = [] }) => [event, ...same]));
  const joined = preview.events.filter(
    ({ id, slug }) => !known.has(id) && (named.has(id) || named.has(slug)),
  );
  return joined.length === 0 ? ledger : { ...ledger, events: [...ledger.events, ...joined] };
}

/** Where events get their names from, and where the editor's names are looked up. */
interface Ledgers {
  naming: Ledger;
  deciding: Ledger;
}

/**
 * What a decision names is what was published under that name, whatever the decision itself has made of it; only
 * what was never published is looked up among the events of today.
 */
function withUnpublished(ledger: Ledger, preview: Ledger): Ledger {
  const known = new Set(ledger.events.map(({ id }) => id));
  return { ...ledger, events: [...ledger.events, ...preview.events.filter(({ id }) => !known.has(id))] };
}

/** Merged, reconciled, titled and named: the machine's own view, before the editor's word on single events. */
function nameAll(findings: Findings, { naming, deciding }: Ledgers, ties: ReturnType<typeof tiesAmong>) {
  const { knowledge, articles, decisions } = findings;
  const types = new Map(knowledge.types.map((type) => [type.id, type]));
  const names = namesOf(knowledge.actors, knowledge.things);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const { mentions, reprints } = reprintsAmong(findings.mentions, ties, byId);
  const sources = {
    articles: byId,
    fingerprints: fingerprintsOf(mentions),
    ties,
    types,
  };
  const published = new Map(articles.map((article) => [article.id, article.published]));
  const context = { ...knowledge, ledger: deciding, published, reprints };
  const drafts = mergeMentions(mentions, decisions, context).map((cluster) => reconcile(cluster, sources));
  const topics = topicsOf(drafts, types);
  const titled = drafts.map((draft) => ({
    ...draft,
    claims: callSpeakers(draft.claims, names),
    title: titleEvent(draft, { types, names }, topics.get(draft)),
  }));
  return nameEvents([...titled, ...eventsByHand(decisions, knowledge, names)], naming);
}
