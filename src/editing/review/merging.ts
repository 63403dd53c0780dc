import { languages } from '../../languages/index.ts';
import type { Reason } from '../../languages/titles.ts';
import { nearInTime } from '../../merge/index.ts';
import type { Chronology, Claim, EventRecord, MergeReason } from '../../model.ts';
import { reasonInWords } from '../../chronology/index.ts';
import { eventLine } from '../event-line.ts';
import { decision, evidenceOf, importance, type Doubt } from './doubt.ts';

/** What tells one event from another of its kind. */
const TELLING: Reason[] = [
  ...(['same-day', 'same-actor', 'same-recipient', 'same-victim', 'same-speaker', 'same-quantity'] as const),
  ...(['same-place', 'same-ordinal', 'same-quote', 'same-words', 'same-anchor', 'same-period'] as const),
];
/** Reasons that settle the matter by themselves. */
const ENOUGH: Reason[] = [
  'editor-same',
  'reprint',
  'translated',
  'counted-among',
  'counted-as',
  'denial',
  'reminder',
];

/** Doubts about what is one event: merged on little, or alike and kept apart. */
export function mergeDoubts(chronology: Chronology): Doubt[] {
  return [...weakMerges(chronology), ...nearTwins(chronology)];
}

function weakMerges(chronology: Chronology): Doubt[] {
  const claims = new Map(
    chronology.events.flatMap((event) => event.claims.map((claim) => [claim.id, claim] as const)),
  );
  return chronology.events.flatMap((event) =>
    event.merge.filter(isWeak).map(({ between, because }): Doubt => ({
      kind: 'weak-merge',
      weight: 70 + importance(event),
      about: eventLine(event, 'en'),
      why: `These two passages were taken as one event, on little: ${inWords(because)}.`,
      on: { events: [event.id] },
      evidence: evidenceOf(
        between.map((id) => claims.get(id)).filter((one): one is Claim => one !== undefined),
        chronology,
      ),
      answers: [decision('accept', { same: between }), decision('split', { different: between })],
    })),
  );
}

function isWeak({ verdict, because }: MergeReason): boolean {
  const codes = because.map(codeOf);
  if (verdict !== 'same' || codes.some((code) => code && ENOUGH.includes(code))) return false;
  return codes.filter((code) => code && TELLING.includes(code)).length === 0;
}

const inWords = (because: string[]): string => because.map((one) => reasonInWords(one, 'en')).join(', ');

/** Reasons are kept in words, a detail behind a colon. */
function codeOf(because: string): Reason | undefined {
  const words = because.split(':')[0];
  const known = Object.entries(languages.en.titles.reasons) as [Reason, string][];
  return known.find(([, text]) => text === words)?.[0];
}

function nearTwins(chronology: Chronology): Doubt[] {
  const events = new Map(chronology.events.map((event) => [event.id, event]));
  const decided = languages.en.titles.reasons['editor-different'];
  return chronology.events.flatMap((event) =>
    event.keptApart
      .filter(
        ({ event: other, because }) => event.id < other && events.has(other) && !because.includes(decided),
      )
      .filter(({ event: other }) => nearInTime(event.date, events.get(other)!.date))
      .map(({ event: other, because }) => twinDoubt([event, events.get(other)!], because, chronology)),
  );
}

function twinDoubt(
  [one, other]: [EventRecord, EventRecord],
  because: string[],
  chronology: Chronology,
): Doubt {
  const pair = [one.slug, other.slug];
  return {
    kind: 'near-twins',
    weight: 62 + Math.max(importance(one), importance(other)),
    about: `${eventLine(one, 'en')} and ${eventLine(other, 'en')}`,
    why: `Alike, and kept apart: ${inWords(because)}.`,
    on: { events: [one.id, other.id] },
    evidence: evidenceOf([one.claims[0]!, other.claims[0]!], chronology),
    answers: [decision('accept', { different: pair }), decision('merge', { same: pair })],
  };
}
