/** What an editor should look at, the most important first, each with what settles it. */
import { join } from 'node:path';
import { holds } from '../../chronology/index.ts';
import type { Content } from '../../content/index.ts';
import type { Chronology, Decision, TimeExpression } from '../../model.ts';
import {
  datesWithoutEvent,
  deadAddresses,
  missingAddresses,
  undatedArticles,
  unknownNames,
} from './articles.ts';
import type { Doubt } from './doubt.ts';
import { eventDoubts } from './events.ts';
import { mergeDoubts } from './merging.ts';

export { changeText, decisionName, type Answer, type Change, type Doubt } from './doubt.ts';
export { changedSince } from './since.ts';

/** What the doubts are gathered from. */
export interface Reviewed {
  content: Content;
  chronology: Chronology;
  /** Time expressions by article id, of those with sentences without an event. */
  times: Map<string, TimeExpression[]>;
  /** Addresses that did not answer, with what they said, by article id; empty where nobody asked. */
  dead: Map<string, string>;
}

/** All doubts that no decision has settled yet. */
export function reviewChronology({ content, chronology, times, dead }: Reviewed): Doubt[] {
  const doubts = [
    ...eventDoubts(chronology),
    ...mergeDoubts(chronology),
    ...undatedArticles(chronology),
    ...deadAddresses(chronology, dead),
    ...missingAddresses(chronology),
    ...datesWithoutEvent(chronology, times),
    ...unknownNames(chronology, join(content.dir, 'actors.yml')),
  ];
  const settled = decidedFields(content.decisions, chronology);
  return doubts
    .filter((doubt) => !isSettled(doubt, settled) && !isNoEvent(doubt, content.decisions))
    .map((doubt, index) => ({ doubt, index }))
    .sort((a, b) => b.doubt.weight - a.doubt.weight || a.index - b.index)
    .map(({ doubt }) => doubt);
}

type Field = 'quantity' | 'date' | 'status' | 'type' | 'title' | 'note';

/** Which fields of which events the editor has decided. */
function decidedFields(decisions: Decision[], { events, forwards }: Chronology): Map<string, Set<Field>> {
  const ids = new Map([
    ...forwards.flatMap(({ slug, into }) => (into.length === 1 ? [[slug, into[0]!] as const] : [])),
    ...events.flatMap(({ id, slug }) => [[id, id] as const, [slug, id] as const]),
  ]);
  const fields = new Map<string, Set<Field>>();
  for (const decision of decisions) {
    const id = decision.event === undefined ? undefined : ids.get(decision.event);
    if (id === undefined) continue;
    const own = (['date', 'status', 'quantity', 'type', 'title', 'note'] as const).filter(
      (field) => decision[field] !== undefined,
    );
    fields.set(id, new Set([...(fields.get(id) ?? []), ...own]));
  }
  return fields;
}

/** Whether the editor has said of the sentence without an event that it tells none. */
function isNoEvent({ kind, evidence }: Doubt, decisions: Decision[]): boolean {
  if (kind !== 'date-without-event') return false;
  return decisions.some(
    ({ noEvent = '' }) => noEvent !== '' && evidence.some(({ exact }) => holds(exact, noEvent)),
  );
}

/** A doubt is settled when a decision says what its answers would. */
function isSettled({ on, answers }: Doubt, decided: Map<string, Set<Field>>): boolean {
  const fields = decided.get(on.events?.[0] ?? '');
  if (!fields || on.events?.length !== 1) return false;
  return answers.some(
    ({ change }) =>
      change.form === 'decision' &&
      [...Object.keys(change.fields), change.ask].some((field) => fields.has(field as Field)),
  );
}
