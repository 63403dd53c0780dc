import { languages } from '../languages/index.ts';
import type { Reason } from '../languages/titles.ts';
import type { Role } from '../model.ts';
import { gap, width } from './dates.ts';
import { overlap, type Facts } from './facts.ts';
import { compareRole, type Likeness } from './roles.ts';

/** One thing that speaks for or against two mentions being one event. */
export interface Evidence {
  reason: Reason;
  detail?: string;
  weight: number;
}

export interface Verdict {
  /** Contradictions: one is enough to keep two mentions apart. */
  against: Evidence[];
  /** What they share. */
  shared: Evidence[];
  /** Sum of the weights of what they share. */
  score: number;
}

/**
 * Compares two mentions of one family: contradictions first, then what they share. Type and date carry
 * most of the weight, participants come next, wording last.
 */
export function compare(a: Facts, b: Facts): Verdict {
  const against = [...dateConflict(a, b), ...roleConflicts(a, b), ...otherConflicts(a, b)];
  const shared = [
    ...sharedType(a, b),
    ...sharedDate(a, b),
    ...sharedRoles(a, b),
    ...sharedThings(a, b),
    ...sharedWords(a, b),
  ];
  return { against, shared, score: shared.reduce((sum, one) => sum + one.weight, 0) };
}

/** Evidence in words, as it is stored. */
export function inWords(evidence: Evidence[]): string[] {
  const words = languages.en.titles.reasons;
  return evidence.map(({ reason, detail }) => (detail ? `${words[reason]}: ${detail}` : words[reason]));
}

function dateConflict(a: Facts, b: Facts): Evidence[] {
  const apart = gap(a.range, b.range);
  if (apart <= Math.max(a.slack, b.slack) && !otherDeadline(a, b) && !plannedAnew(a, b)) return [];
  return [{ reason: 'other-date', detail: `${a.mention.date.edtf}, ${b.mention.date.edtf}`, weight: apart }];
}

/** Plans "by the end of 2021" and "by 2023" are two plans. */
function otherDeadline(a: Facts, b: Facts): boolean {
  const [x, y] = [deadlineOf(a), deadlineOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Days after which a plan told again without a date is rather a new plan. */
const NEW_PLAN = 120;

/** A withdrawal planned in September and one planned the next spring are two, unless both give one date. */
function plannedAnew(a: Facts, b: Facts): boolean {
  if (a.speech || !isPlan(a) || !isPlan(b)) return false;
  return gap(a.told, b.told) > NEW_PLAN && a.mention.date.edtf !== b.mention.date.edtf;
}

const isPlan = ({ mention: { status } }: Facts): boolean => status === 'planned' || status === 'threatened';

function deadlineOf({ mention: { date, status } }: Facts): string | undefined {
  const stated = status === 'planned' && date.timex !== undefined && date.earliest === null;
  return stated ? (date.latest ?? undefined) : undefined;
}

const CONTRADICTION: [Role, Reason][] = [
  ['actor', 'other-actor'],
  ['recipient', 'other-recipient'],
  ['victim', 'other-victim'],
  ['speaker', 'other-speaker'],
];

/** Those to whom a speech is addressed and of whom it tells may be many: only the speaker tells speeches apart. */
function roleConflicts(a: Facts, b: Facts): Evidence[] {
  return CONTRADICTION.flatMap(([role, reason]) => {
    if (a.speech && role !== 'speaker') return [];
    const likeness = compareRole(a, b, role);
    const contradicts =
      likeness === 'differ' || (role === 'speaker' && likeness === 'side' && !speaksForState(a, b));
    return contradicts ? [{ reason, detail: namesOf(a, b, role), weight: 1 }] : [];
  });
}

/** "Mali accuses France", a headline says of what its prime minister says of France. */
function speaksForState(a: Facts, b: Facts): boolean {
  const [x, y] = [a.parties.speaker?.[0], b.parties.speaker?.[0]];
  const { type } = a.mention;
  if (!x || !y || x.person === y.person || type !== b.mention.type || type === 'statement') return false;
  return compareRole(a, b, 'recipient') === 'same';
}

function namesOf(a: Facts, b: Facts, role: Role): string {
  const name = (facts: Facts) => facts.mention.actors.find((actor) => actor.role === role)?.name;
  return [name(a), name(b)].filter(Boolean).join(', ');
}

function otherConflicts(a: Facts, b: Facts): Evidence[] {
  const against: Evidence[] = [];
  if (
    a.mention.ordinal !== undefined &&
    b.mention.ordinal !== undefined &&
    a.mention.ordinal !== b.mention.ordinal
  ) {
    against.push({
      reason: 'other-ordinal',
      detail: `${a.mention.ordinal}, ${b.mention.ordinal}`,
      weight: 1,
    });
  }
  if (saidToBeAnother(a, b) || saidToBeAnother(b, a)) against.push({ reason: 'another', weight: 1 });
  if (toldApart(a, b)) against.push({ reason: 'told-apart', weight: 1 });
  if (a.occasion && b.occasion && a.occasion !== b.occasion && a.speech) {
    against.push({ reason: 'other-occasion', detail: `${a.occasion}, ${b.occasion}`, weight: 1 });
  }
  if (a.mention.type !== b.mention.type && !(a.speech ? oneOccasion(a, b) : oneCargo(a, b)))
    against.push({ reason: 'too-little', weight: 1 });
  if (otherPlace(a, b))
    against.push({ reason: 'other-place', detail: `${a.mention.place!}, ${b.mention.place!}`, weight: 1 });
  return against;
}

/** "After overthrowing the king they seized power again in May": the reminder is not what the sentence dates. */
function toldApart(a: Facts, b: Facts): boolean {
  const sentence =
    a.mention.article === b.mention.article && a.mention.sentence.start === b.mention.sentence.start;
  if (!sentence || a.speech || a.dated === b.dated) return false;
  return (a.dated ? b : a).mention.background === true;
}

/** "A further delivery" is none that the same article has told before, nor one with a date that it does not share. */
function saidToBeAnother(a: Facts, b: Facts): boolean {
  if (a.speech || b.mention.another === true || isLaterOne(b)) return false;
  if (isLaterOne(a) && toldAfterwards(a, b)) return true;
  if (!a.mention.another) return false;
  if (!a.dated && b.dated) return true;
  const sameDay = width(a.range) === 1 && width(b.range) === 1 && gap(a.range, b.range) === 0;
  return (
    a.mention.article === b.mention.article && !sameDay && (b.dated || b.mention.start < a.mention.start)
  );
}

/** "A second batch", « un troisième lot ». */
function isLaterOne({ mention }: Facts): boolean {
  return (mention.ordinal ?? 1) > 1;
}

/** An article that opens with "a second batch" and then dates one tells of the first with that date. */
function toldAfterwards(a: Facts, b: Facts): boolean {
  const [one, other] = [a.mention, b.mention];
  return !a.dated && b.dated && one.article === other.article && one.sentence.start < other.sentence.start;
}

/** Places stated to differ, neither of which lies in the other as far as is known. */
function otherPlace(a: Facts, b: Facts): boolean {
  if (a.speech || !a.place || !b.place || a.place === b.place) return false;
  if (a.place.includes(b.place) || b.place.includes(a.place)) return false;
  const [x, y] = [a.parties.location, b.parties.location];
  return !x || !y || compareRole(a, b, 'location') === 'differ';
}

/** What a person says at one time may be of several kinds; a state speaks through many on many days. */
function oneOccasion(a: Facts, b: Facts): boolean {
  if (a.parties.speaker?.some(({ person, named }) => person || !named)) return true;
  const oneDay = a.dated && b.dated && width(a.range) === 1 && gap(a.range, b.range) === 0;
  return oneDay || overlap(a.words, b.words) >= NEARLY_ALL;
}

/** Share of words at which two sentences say the same. */
const NEARLY_ALL = 0.6;

/** Different types of one family are one handing-over only on one day and with one object. */
function oneCargo(a: Facts, b: Facts): boolean {
  const sameTime = gap(a.range, b.range) === 0 && a.dated && b.dated && width(a.range) === width(b.range);
  const place = a.place !== undefined && a.place === b.place;
  return (
    sameTime && (place || overlap(a.concepts, b.concepts) > 0 || sameWord(a.mention.object, b.mention.object))
  );
}

function sameWord(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** All that one says on one occasion is one event; only a denial answers something and stands rather by itself. */
function sharedType(a: Facts, b: Facts): Evidence[] {
  const [one, other] = [a.mention.type, b.mention.type];
  if (one === other) return [{ reason: 'same-type', weight: a.speech ? 0.5 : 2 }];
  if (a.speech) return one === 'denial' || other === 'denial' ? [{ reason: 'answers', weight: -0.5 }] : [];
  return oneCargo(a, b) ? [{ reason: 'same-cargo', weight: 1.5 }] : [];
}

/** The narrower the time two mentions share, the more it says; somebody speaks on many days of a month. */
function sharedDate(a: Facts, b: Facts): Evidence[] {
  if (!a.dated || !b.dated) return [];
  const apart = gap(a.range, b.range);
  if (apart > 0) return apart <= Math.max(a.slack, b.slack) ? [{ reason: 'date-about', weight: 1 }] : [];
  const wider = Math.max(width(a.range), width(b.range));
  const weight = wider === 1 ? 3 : wider <= 11 ? 2.25 : wider <= 31 ? 1.75 : wider <= 100 ? 1 : 0.5;
  const detail = a.mention.date.edtf;
  if (wider === 1) return [{ reason: 'same-day', detail, weight }];
  const reason = width(a.range) === width(b.range) ? 'same-period' : 'day-within';
  return [{ reason, detail, weight: a.speech ? weight / 2 : weight }];
}

const WEIGHT: Record<Likeness, number> = { same: 1.5, side: 1, unknown: 0, differ: 0 };
/** A person struck tells an event from its like better than whoever struck. */
const PERSON_STRUCK = 2.5;
const SHARED: [Role, Reason][] = [
  ['actor', 'same-actor'],
  ['recipient', 'same-recipient'],
  ['victim', 'same-victim'],
  ['about', 'same-subject'],
];

function sharedRoles(a: Facts, b: Facts): Evidence[] {
  const acts = SHARED.flatMap(([role, reason]): Evidence[] => {
    const likeness = compareRole(a, b, role);
    if (WEIGHT[likeness] === 0) return [];
    const person =
      role === 'victim' && likeness === 'same' && a.parties.victim!.some((party) => party.person);
    return [
      {
        reason: likeness === 'same' ? reason : 'same-side',
        weight: person ? PERSON_STRUCK : WEIGHT[likeness],
      },
    ];
  });
  const speaker = compareRole(a, b, 'speaker') === 'same';
  if (speaker) return [{ reason: 'same-speaker', weight: 2.5 }, ...acts];
  return acts.length === 0 && shareSide(a, b) ? [{ reason: 'same-side', weight: 1 }] : acts;
}

/** Whatever their roles: one names the colonels who struck, the other the president they struck. */
function shareSide(a: Facts, b: Facts): boolean {
  const sides = new Set(allParties(a).map(({ side }) => side));
  return !a.speech && allParties(b).some(({ side }) => sides.has(side));
}

function allParties({ parties }: Facts) {
  return [parties.actor, parties.recipient, parties.victim, parties.location].flatMap((all) => all ?? []);
}

function sharedThings(a: Facts, b: Facts): Evidence[] {
  const shared: Evidence[] = [];
  if (overlap(a.concepts, b.concepts) > 0 || sameWord(a.mention.object, b.mention.object)) {
    shared.push({ reason: 'same-object', weight: 1 });
  }
  if (a.mention.quantity !== undefined && a.mention.quantity === b.mention.quantity) {
    shared.push({ reason: 'same-quantity', detail: String(a.mention.quantity), weight: 1 });
  }
  if (a.place !== undefined && a.place === b.place) shared.push({ reason: 'same-place', weight: 1 });
  if (a.mention.ordinal !== undefined && a.mention.ordinal === b.mention.ordinal) {
    shared.push({ reason: 'same-ordinal', detail: String(a.mention.ordinal), weight: 1.5 });
  }
  return shared;
}

/** Likeness of wording, between mentions of any two languages as far as names and cognates carry it. */
function sharedWords(a: Facts, b: Facts): Evidence[] {
  // Of two mentions in one sentence the wording says nothing: each would have been said once.
  if (a.mention.article === b.mention.article && a.mention.sentence.start === b.mention.sentence.start)
    return [];
  const shared: Evidence[] = [];
  const likeness = overlap(a.words, b.words);
  if (likeness >= 0.3)
    shared.push({ reason: 'same-words', weight: Math.min(1.5, Math.max(0.5, likeness * 1.5)) });
  if (a.quoted.some((quote) => quote.length > 12 && b.quoted.some((other) => quoteWithin(quote, other)))) {
    shared.push({ reason: 'same-quote', weight: 2 });
  }
  return shared;
}

function quoteWithin(a: string, b: string): boolean {
  return a.includes(b) ? b.length > 12 : b.includes(a);
}
