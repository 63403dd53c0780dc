import type { Reason } from '../languages/titles.ts';
import type { Role } from '../model.ts';
import { oneCargo, sameWord } from './cargo.ts';
import { gap, width } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { isReminder, isVague, overlap, sidesIn, type Facts } from './facts.ts';
import { compareRole, isPerson, type Likeness } from './roles.ts';
import { actAndOutcome, isTakenUp, oneStrike, sharesName } from './strikes.ts';

/** What two mentions of one family share, from what weighs most to what weighs least. */
export function inCommon(a: Facts, b: Facts): Evidence[] {
  return [
    ...sharedType(a, b),
    ...sharedDate(a, b),
    ...sharedRoles(a, b),
    ...sharedThings(a, b),
    ...sharedWords(a, b),
  ];
}

/** All that one says on one occasion is one event; only a denial answers something and stands rather by itself. */
function sharedType(a: Facts, b: Facts): Evidence[] {
  const [one, other] = [a.mention.type, b.mention.type];
  if (one === other) return [{ reason: 'same-type', weight: a.speech ? 0.5 : sameSense(a, b) ? 2.5 : 2 }];
  if (a.speech) return one === 'denial' || other === 'denial' ? [{ reason: 'answers', weight: -0.5 }] : [];
  if (isTakenUp(a, b)) return [{ reason: 'taken-up', weight: 3 }];
  if (actAndOutcome(a, b))
    return [
      oneStrike(a, b) ? { reason: 'same-strike', weight: 1.5 } : { reason: 'too-little', weight: -1.5 },
    ];
  return oneCargo(a, b) ? [{ reason: 'same-cargo', weight: 1.5 }] : [];
}

/** A state of emergency is told of more exactly than a restriction. */
function sameSense({ mention: a }: Facts, { mention: b }: Facts): boolean {
  return a.sense !== undefined && a.sense === b.sense;
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
export const PERSON_STRUCK = 2.5;
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
      role === 'victim' && likeness === 'same' && [a, b].some((one) => one.parties.victim!.some(isPerson));
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
  const told = (one: Facts, other: Facts) =>
    one.setting?.some((side) => sidesIn(other).includes(side)) ?? false;
  if (told(a, b) || told(b, a)) shared.push({ reason: 'same-setting', weight: 1 });
  // Of what is told for its own sake a name says little: the town the whole story plays in.
  if (!a.speech && [a, b].some((one) => isReminder(one) || isVague(one)) && sharesName(a, b))
    shared.push({ reason: 'same-name', weight: 1 });
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
