import type { Reason } from '../languages/titles.ts';
import type { Role } from '../model.ts';
import { oneCargo } from './cargo.ts';
import { gap, mayBeOne, mayLieIn, width } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { overlap, type Facts } from './facts.ts';
import { onceRoles } from './families.ts';
import { mayBeOnePlace } from './places.ts';
import { compareRole } from './roles.ts';
import { actAndOutcome, areCalledApart } from './strikes.ts';

/** What keeps two mentions of one family apart: one contradiction is enough. */
export function contradictions(a: Facts, b: Facts): Evidence[] {
  return [...dateConflict(a, b), ...roleConflicts(a, b), ...otherConflicts(a, b)];
}

/** Whether anything keeps them apart: what else does is not looked for. */
export function areApart(a: Facts, b: Facts): boolean {
  return (
    dateConflict(a, b).length > 0 ||
    CONTRADICTION.some(([role]) => rolesContradict(a, b, role)) ||
    otherConflicts(a, b).length > 0
  );
}

function dateConflict(a: Facts, b: Facts): Evidence[] {
  const apart = gap(a.range, b.range);
  const agree = apart <= Math.max(a.slack, b.slack) && mayFallTogether(a, b);
  if (agree && !otherDeadline(a, b) && !plannedAnew(a, b)) return [];
  return [{ reason: 'other-date', detail: `${a.mention.date.edtf}, ${b.mention.date.edtf}`, weight: apart }];
}

/** "31 March" of a year nobody knows is not 30 September of any; "Saturday" is no Thursday. */
function mayFallTogether(a: Facts, b: Facts): boolean {
  if (a.partly && b.partly && !mayBeOne(a.partly, b.partly)) return false;
  return (!a.partly || mayLieIn(b.range, a.partly)) && (!b.partly || mayLieIn(a.range, b.partly));
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

const roleConflicts = (a: Facts, b: Facts): Evidence[] =>
  CONTRADICTION.filter(([role]) => rolesContradict(a, b, role)).map(([role, reason]) => ({
    ...{ reason, detail: namesOf(a, b, role) },
    weight: 1,
  }));

/** Those to whom a speech is addressed and of whom it tells may be many: only the speaker tells speeches apart. */
function rolesContradict(a: Facts, b: Facts, role: Role): boolean {
  if (a.speech && role !== 'speaker') return false;
  const likeness = compareRole(a, b, role);
  return likeness === 'differ' || (role === 'speaker' && likeness === 'side' && !speaksForState(a, b));
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
  const against: Evidence[] = [...otherNumber(a, b)];
  if (saidToBeAnother(a, b) || saidToBeAnother(b, a)) against.push({ reason: 'another', weight: 1 });
  if (toldApart(a, b) || answerOthers(a, b)) against.push({ reason: 'told-apart', weight: 1 });
  if (a.occasion && b.occasion && a.occasion !== b.occasion && a.speech) {
    against.push({ reason: 'other-occasion', detail: `${a.occasion}, ${b.occasion}`, weight: 1 });
  }
  const oneDeed = a.speech ? oneOccasion(a, b) : oneCargo(a, b) || actAndOutcome(a, b);
  if (a.mention.type !== b.mention.type && !oneDeed) against.push({ reason: 'too-little', weight: 1 });
  if (areCalledApart(a, b)) against.push({ reason: 'told-apart', weight: 1 });
  if (otherPlace(a, b))
    against.push({ reason: 'other-place', detail: `${a.mention.place!}, ${b.mention.place!}`, weight: 1 });
  return against;
}

function otherNumber({ mention: a }: Facts, { mention: b }: Facts): Evidence[] {
  if (a.ordinal === undefined || b.ordinal === undefined || a.ordinal === b.ordinal) return [];
  return [{ reason: 'other-ordinal', detail: `${a.ordinal}, ${b.ordinal}`, weight: 1 }];
}

/** "After overthrowing the king they seized power again in May": the reminder is not what the sentence dates. */
function toldApart(a: Facts, b: Facts): boolean {
  const sentence =
    a.mention.article === b.mention.article && a.mention.sentence.start === b.mention.sentence.start;
  if (sentence && sameVerbTwice(a, b)) return true;
  if (metOthers(a, b) || otherOffices(a, b) || oneFailed(a, b)) return true;
  if (!sentence || a.speech || a.dated === b.dated) return false;
  return (a.dated ? b : a).mention.background === true;
}

/** "It condemned the attack. It rejected the ruling": what is said of happenings of two kinds are two sayings, even of one day. */
function answerOthers(a: Facts, b: Facts): boolean {
  if (!a.speech || a.mention.sentence.start === b.mention.sentence.start) return false;
  const [some, others] = [answered(a), answered(b)];
  return some.length > 0 && others.length > 0 && !some.some(({ family }) => isOfFamily(others, family));
}

const answered = ({ anchors = [] }: Facts): Facts[] =>
  anchors.filter(({ mention }) => mention.background === true && mention.status === 'occurred');

const isOfFamily = (some: Facts[], family: string): boolean => some.some((one) => one.family === family);

/** "He met King Charles. Later he met the chancellor": one article calls nobody by two names in what it tells twice. */
function metOthers(a: Facts, b: Facts): boolean {
  if (!a.mutual || a.mention.article !== b.mention.article) return false;
  const names = ({ parties }: Facts): boolean =>
    [...(parties.actor ?? []), ...(parties.recipient ?? [])].some(({ named }) => named);
  return names(a) && names(b) && /differ|unknown/.test(compareRole(a, b, 'actor'));
}

/** "The union was unable to reach a deal. Negotiators for the actors reached one": who fails and who does not are two, in one article. */
function oneFailed(a: Facts, b: Facts): boolean {
  if (a.mention.article !== b.mention.article || hasFailed(a) === hasFailed(b)) return false;
  const known = a.parties.actor !== undefined && b.parties.actor !== undefined;
  return known && compareRole(a, b, 'actor') !== 'same';
}

const hasFailed = ({ mention: { statusWhy } }: Facts): boolean =>
  statusWhy.some(({ rule }) => rule.startsWith('averted'));

/** "The defence minister resigned. A general was dismissed": in one article two offices are two people. */
function otherOffices(a: Facts, b: Facts): boolean {
  if (a.mention.type !== b.mention.type || a.mention.article !== b.mention.article) return false;
  const [role] = onceRoles(a.mention.type);
  const [one, other] = [a, b].map(({ parties }) => (role && parties[role]) ?? []);
  if (!one!.length || !other!.length) return false;
  return one!.every((x) => other!.every((y) => !x.named && !y.named && !shareWord(x.key, y.key)));
}

const shareWord = (a: string, b: string): boolean => {
  const words = new Set(a.slice(1).split(' '));
  return b
    .slice(1)
    .split(' ')
    .some((word) => words.has(word));
};

/** "It condemned the coup, as it had condemned the first": one verb twice in a sentence is two deeds. */
function sameVerbTwice({ mention: a }: Facts, { mention: b }: Facts): boolean {
  return (
    a.type === b.type &&
    a.type !== 'statement' &&
    !a.background &&
    !b.background &&
    a.trigger.lemma === b.trigger.lemma
  );
}

/** "A further delivery" is none that the same article has told before, nor one with a date that it does not share. */
function saidToBeAnother(a: Facts, b: Facts): boolean {
  if (a.speech || b.mention.another === true || isLaterOne(b) || takesUp(a)) return false;
  if (isLaterOne(a) && toldAfterwards(a, b)) return true;
  if (!a.mention.another) return false;
  if (!a.dated && b.dated) return true;
  const toldBefore = b.timed || b.mention.start < a.mention.start;
  return a.mention.article === b.mention.article && !ofOneDay(a, b) && toldBefore;
}

/** "Norland condemned this new attack": the one of which the article tells anyway. */
const takesUp = ({ mention, dated }: Facts): boolean => mention.background === true && !dated;

/** Of one known day, or of one "Monday". */
function ofOneDay(a: Facts, b: Facts): boolean {
  if (a.partly && b.partly) return a.mention.date.edtf === b.mention.date.edtf;
  return width(a.range) === 1 && width(b.range) === 1 && gap(a.range, b.range) === 0;
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
  if (mayBeOnePlace(a.place, b.place, a.mention.lang !== b.mention.lang)) return false;
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
