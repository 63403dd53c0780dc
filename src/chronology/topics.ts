import type { EventDraft, EventType } from '../model.ts';

/**
 * What a statement is about where it names nobody: the event that the speaker tells most often in the
 * sentences of the statement. By statement.
 */
export function topicsOf<Draft extends EventDraft>(
  drafts: Draft[],
  types: Map<string, EventType>,
): Map<Draft, Draft> {
  const told = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (types.get(draft.type)?.kind !== 'act') continue;
    for (const { article, selectors, attribution } of draft.claims) {
      const key = `${article}@${selectors.position.start}@${attribution.speaker?.id ?? attribution.speaker?.name ?? ''}`;
      told.set(key, [...(told.get(key) ?? []), draft]);
    }
  }
  const statements = drafts.filter(({ type }) => types.get(type)?.roles.subject === 'speaker');
  return new Map(statements.flatMap((draft) => topicOf(draft, told) ?? []));
}

function topicOf<Draft extends EventDraft>(
  draft: Draft,
  told: Map<string, Draft[]>,
): [[Draft, Draft]] | undefined {
  const speaker = draft.actors.find(({ role }) => role === 'speaker');
  if (!speaker) return undefined;
  const counts = new Map<Draft, number>();
  for (const { article, selectors } of draft.claims) {
    const key = `${article}@${selectors.position.start}@${speaker.id ?? speaker.name}`;
    for (const other of told.get(key) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || b.claims.length - a.claims.length);
  // One aside among many statements is not what they are about.
  return first && first[1] * 3 >= draft.claims.length ? [[draft, first[0]]] : undefined;
}
