import type { Decision, EventMention, Ledger, LedgerEntry } from '../model.ts';
import type { EditorsWord } from './constraints.ts';
import { fingerprintsOf } from './fingerprint.ts';

/**
 * What the editor's `same` and `different` mean in mentions of today: an event stands for the mentions
 * it was last published with, an article id for all that the article tells. Names that match nothing
 * are left to the check of the decisions.
 */
export function editorsWord(decisions: Decision[], mentions: EventMention[], ledger?: Ledger): EditorsWord {
  if (!decisions.some(({ same, different }) => same ?? different)) return { same: [], different: [] };
  const find = finder(mentions, ledger);
  const named = ({ event }: Decision, others: string[]) =>
    event === undefined ? others : [event, ...others];
  const published = new Set((ledger?.events ?? []).flatMap(({ id, slug }) => [id, slug]));
  const parts = (names: string[]) =>
    disjoint(
      names.map(find),
      names.map((name) => !published.has(name)),
    );
  return {
    same: decisions.flatMap((one) => (one.same ? [named(one, one.same).flatMap(find)] : [])),
    different: decisions.flatMap((one) => (one.different ? [parts(named(one, one.different))] : [])),
  };
}

function finder(
  mentions: EventMention[],
  ledger: Ledger = { version: 1, events: [] },
): (name: string) => string[] {
  const fingerprints = fingerprintsOf(mentions);
  const byFingerprint = new Map([...fingerprints].map(([id, fingerprint]) => [fingerprint, id]));
  const byName = new Map<string, LedgerEntry>(
    ledger.events.flatMap((entry) => [
      [entry.id, entry],
      [entry.slug, entry],
    ]),
  );
  return (name) => {
    const entry = byName.get(name);
    if (entry) return entry.mentions.flatMap((one) => byFingerprint.get(one) ?? []);
    return mentions.filter(({ id, article }) => article === name || id === name).map(({ id }) => id);
  };
}

/** "This event is not what that article tells": the passages of an article are taken out of the event. */
function disjoint(parts: string[][], isPassage: boolean[]): string[][] {
  const told = new Set(parts.filter((_, index) => isPassage[index]).flat());
  return parts.map((part, index) => (isPassage[index] ? part : part.filter((id) => !told.has(id))));
}
