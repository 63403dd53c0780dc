import type { TimeExpression } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import { toUncertain } from '../../text/edtf.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { tellsOfFirst, type Clause } from '../clauses/clause.ts';
import { conceptOf } from '../reading/phrases.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { doneWhenAnnounced } from '../status/of-nouns.ts';
import { ofFrame } from './frames.ts';
import { ofNeighbour } from './neighbours.ts';
import { nearest } from './nearest.ts';
import { inside, type Search } from './search.ts';
import { SELF } from './self.ts';
import { goesOnFrom, isTold, stepsBack } from './tenses.ts';

/**
 * The clause's own date; else that of the clause it is joined to, of the main clause ("seized power on 26 July,
 * when the guard detained …"), or of the verb it lends its tense to.
 */
export function ofClause(clause: Clause, search: Search, depth = 0): TimeExpression | undefined {
  const own =
    nearest(clause, search) ??
    ofDayBefore(clause, search) ??
    ofAntecedent(clause, search) ??
    ofMeans(clause, search) ??
    ofNeeded(clause, search) ??
    ofHabitBelow(clause, search) ??
    ofSinceBelow(clause, search) ??
    ofBeginning(clause, search) ??
    ofNeighbour(clause, search) ??
    ofFrame(clause, search);
  if (own || depth > 4 || !clause.governor?.verb || !goesWithGovernor(clause, search.reading)) return own;
  return ofClause(clause.governor, search, depth + 1);
}

/** "held since Friday, when the guard dissolved …": on that day, which the clause before only counts from. */
function ofDayBefore(
  { link, sense, first }: Clause,
  { usable, reading }: Search,
): TimeExpression | undefined {
  if (link !== 'adverbial' || sense !== 'while') return undefined;
  const { words } = reading;
  const opens = words.findLastIndex(({ pos }, at) => at < first && pos === 'PUNCT');
  const before = opens >= first - 2 ? words[opens - 1] : undefined;
  const timex = before && usable.find(({ start, end }) => start < before.end && end >= before.end);
  if (!timex || timex.use === 'at' || !/^\d{4}(?:-\d\d){0,2}$/u.test(timex.value)) return undefined;
  return { ...timex, ...toUncertain(timex.value), use: 'at' };
}

/** « le coup d'État du 26 juillet, qui a renversé … » */
function ofAntecedent({ link, antecedent }: Clause, { usable, reading }: Search): TimeExpression | undefined {
  if (link !== 'relative' || !antecedent) return undefined;
  const { words } = reading;
  const { first, last } = antecedent;
  // "next year's summit, which …"
  const dated = antecedent.dated ?? inside(usable, { start: words[first]!.start, end: words[last]!.end });
  if (!dated || !usable.includes(dated)) return undefined;
  const { lemma } = words[antecedent.head]!;
  return reading.knowledge.lexicons[reading.lang].nouns.has(lemma) ? { ...dated, use: 'at' } : undefined;
}

/** "were killed in Friday's raids": the clause happens in what is dated. */
function ofMeans(clause: Clause, { usable, reading }: Search): TimeExpression | undefined {
  const { words, data, clauses } = reading;
  // "five were killed and six wounded in Friday's raids"
  const elided = clauses.filter(
    ({ link, governor, verb }) =>
      link === 'joined' && governor === clause && clause.verb?.passive && verb?.first === verb?.last,
  );
  const complements = [clause, ...elided].flatMap((each) => each.complements);
  for (const phrase of complements) {
    const { preposition, first, last, dated } = phrase;
    if (!data.byMeans.includes(preposition ?? '')) continue;
    const own = dated ?? inside(usable, { start: words[first]!.start, end: words[last]!.end });
    const within = own ?? ofCarryingOut(phrase, { usable, reading });
    if (within && usable.includes(within)) return within;
  }
  return undefined;
}

/** "won Sunday's election": the day of what is won or lost. */
function ofNeeded({ verb, objects }: Clause, { usable, reading }: Search): TimeExpression | undefined {
  const [object] = objects;
  const { words, data, knowledge, lang } = reading;
  if (!verb || !object || !data.contests.includes(verb.lemma)) return undefined;
  const triggers = knowledge.lexicons[lang].verbs.get(verb.lemma);
  const kinds = [words[object.head]!.lemma, conceptOf(object, reading, knowledge)];
  if (!kinds.some((kind) => kind !== undefined && needed(triggers, kind))) return undefined;
  const dated =
    object.dated ?? inside(usable, { start: words[object.first]!.start, end: words[object.last]!.end });
  return dated && usable.includes(dated) ? dated : undefined;
}

/** « tués dans une frappe menée à l'aube », "in the collision, which took place on Monday": only lends the noun its verb. */
function ofCarryingOut(phrase: NounPhrase, search: Search): TimeExpression | undefined {
  const { clauses, data } = search.reading;
  const below = clauses.find((clause) => {
    const { link, antecedent, verb } = clause;
    if (antecedent !== phrase || verb === null || verb.lemma in data.saying) return false;
    if (link === 'participle' && verb.lemma in data.light) return true;
    return (link === 'relative' || link === 'participle') && tookPlace(clause, search.reading);
  });
  return below && nearest(below, search);
}

/** "took place", "occurred", « est survenue »: nothing is acted upon. */
function tookPlace(clause: Clause, reading: Reading): boolean {
  const { words } = reading;
  const next = words[clause.verb!.head + 1];
  const place = clause.objects.every(({ first, last }) => first === last && words[first] === next);
  return place && outlookOf(clause, reading) === 'happened';
}

/** "The outbreak, which began in October, has killed 613": since then. */
function ofBeginning({ verb, subject }: Clause, search: Search): TimeExpression | undefined {
  if (!verb?.perfect || verb.tense === 'past' || !subject) return undefined;
  const below = search.reading.clauses.find(
    (clause) =>
      clause.link === 'relative' &&
      clause.antecedent === subject &&
      clause.verb !== null &&
      outlookOf(clause, search.reading) === 'begun',
  );
  const timex = below && nearest(below, search);
  return timex && { ...timex, use: 'since' };
}

/** "revoked the treaty that governs trade on May 2": what is so at all times has no day; it is that of the verb above. */
function ofHabitBelow(clause: Clause, search: Search): TimeExpression | undefined {
  const { clauses } = search.reading;
  const below = clauses.find(
    ({ link, antecedent, verb }) =>
      link === 'relative' && antecedent === clause.objects[0] && antecedent !== undefined && isHabitual(verb),
  );
  const timex = below && (nearest(below, search) ?? below.objects[0]?.dated);
  return timex && search.usable.includes(timex) && timex.use === 'at' && timex.earliest === timex.latest
    ? timex
    : undefined;
}

/** "has lost 52 soldiers since fighting began in 2013": the time below is when it began. */
function ofSinceBelow(clause: Clause, search: Search): TimeExpression | undefined {
  if (!clause.verb?.perfect || clause.verb.tense === 'past') return undefined;
  const below = search.reading.clauses.find(
    ({ governor, link, by }) =>
      governor === clause && link === 'adverbial' && /^(?:since|depuis_que)$/u.test(by ?? ''),
  );
  const timex = below && nearest(below, search);
  return timex && { ...timex, use: 'since' };
}

const isHabitual = (verb: Clause['verb']): boolean =>
  verb?.tense === 'present' && !verb.perfect && !verb.modality && !verb.passive && verb.form === 'finite';

/** Does the clause's event take place when that of the clause above does? */
function goesWithGovernor(clause: Clause, reading: Reading): boolean {
  return !isTakenBack(clause) && mayGoWithGovernor(clause, reading);
}

/** "suspended payments six days after reaching a deal", "as it had condemned the war": what was before the clause above. */
const isTakenBack = ({ link, by, verb, governor }: Clause): boolean =>
  link === 'adverbial'
    ? stepsBack(verb, governor!.verb)
    : (link === 'gerund' || link === 'infinitive') && /^(?:after|après)$/u.test(by ?? '');

function mayGoWithGovernor(clause: Clause, reading: Reading): boolean {
  const { link, sense, verb, governor, antecedentIs, by } = clause;
  switch (link) {
    case 'joined':
      return goesOnFrom(verb!, governor!.verb!);
    case 'adverbial':
      return sense === 'while';
    case 'participle':
      return !verb?.passive || isCause(clause, reading);
    case 'infinitive':
    case 'gerund':
      return takesTime(clause, reading);
    case 'relative':
      // "a massacre in May, in which …"
      return (
        (antecedentIs === 'other' && by === 'in') ||
        tellsOfEvent(clause, reading) ||
        goesOnThere(clause, reading)
      );
    case 'main':
    case 'aside':
    case 'content':
      return false;
  }
}

/** An infinitive or gerund that happens when the verb above does. */
const takesTime = (clause: Clause, reading: Reading): boolean =>
  lendsBelow(clause.governor!, reading) ||
  isAnnounced(clause, reading) ||
  isMeans(clause.by, reading) ||
  tellsOfFirst(clause, reading);

/** "will fly to Lima on Friday to meet the president", « doit se rendre mardi à Lima pour signer … ». */
function isJourneyToCome({ verb, objects }: Clause, { knowledge, lang }: Reading): boolean {
  if (!verb || objects.length > 0) return false;
  const travels = knowledge.lexicons[lang].verbs.get(verb.lemma)?.some(({ type }) => type.id === 'visit');
  const ahead = verb.tense === 'future' || verb.modality !== undefined || verb.form === 'infinitive';
  return travels === true && ahead && verb.modality !== 'recent';
}

/** « une attaque menée par des rebelles a fait dix morts »: whom it kills dies when it is carried out. */
function isCause({ verb, antecedent, governor }: Clause, { data, knowledge, lang }: Reading): boolean {
  const carriedOut = verb !== null && verb.lemma in data.light && antecedent === governor!.subject;
  const harms = knowledge.lexicons[lang].verbs.get(governor!.verb!.lemma) ?? [];
  return carriedOut && !governor!.verb!.passive && harms.some(({ type }) => type.id === 'casualties');
}

/** Does the clause above give its time to the one below? "by 2023 the number is due to fall". */
const lendsBelow = (governor: Clause, reading: Reading): boolean =>
  completes(governor, reading) ||
  isJourneyToCome(governor, reading) ||
  governor.verb?.lemma === reading.data.copula ||
  isReported(governor, reading);

/** « a annoncé lundi suspendre son aide »: done by announcing it. */
function isAnnounced({ link, verb, governor }: Clause, { data, lang, knowledge }: Reading): boolean {
  const announced = governor?.objects.length === 0 && data.saying[governor.verb?.lemma ?? ''] === 'announces';
  const triggers = knowledge.lexicons[lang].verbs.get(verb?.lemma ?? '') ?? [];
  // what the verb means without a certain object
  const free = triggers.filter(({ needs }) => needs.size === 0);
  const meant = free.length > 0 ? free : triggers;
  return (
    lang === 'fr' &&
    link === 'infinitive' &&
    announced &&
    meant.some(({ type }) => doneWhenAnnounced(type.id))
  );
}

/** "fought a war that killed 300": what is told of an event that the verb above brings about happens with it. */
function tellsOfEvent({ antecedent, antecedentIs, governor, verb }: Clause, reading: Reading): boolean {
  if (!antecedent || antecedentIs !== 'subject' || verb?.perfect || !governor) return false;
  const told = [...governor.objects, ...governor.complements].includes(antecedent);
  const { nouns, verbs } = reading.knowledge.lexicons[reading.lang];
  const { lemma } = reading.words[antecedent.head]!;
  return told && (nouns.has(lemma) || needed(verbs.get(governor.verb?.lemma ?? ''), lemma));
}

/** "marched to the square, where they clashed with guards": who came there goes on. */
function goesOnThere(clause: Clause, { words }: Reading): boolean {
  const { first, subject, verb, governor } = clause;
  const goesOn = subject !== undefined && SELF.test(words[subject.head]!.lower);
  const there = /^(?:where|où)$/u.test(words[first - 1]?.lower ?? '') && words[first - 2]?.text === ',';
  return goesOn && there && isTold(verb) && isTold(governor!.verb) && goesOnFrom(verb!, governor!.verb!);
}

/** "fought a war": the noun without which the verb would not be the event. */
const needed = (triggers: { needs: ReadonlySet<string> }[] | undefined, lemma: string): boolean =>
  triggers?.some(({ needs }) => needs.has(lemma)) ?? false;

/** "retaliated by expelling two envoys", "was killed in fighting". */
const isMeans = (by: string | undefined, { data }: Reading): boolean =>
  data.agent.includes(by ?? '') || by === 'en' || by === 'in';

/** "In July fighters were reported to have left". */
const isReported = ({ verb }: Clause, { data }: Reading): boolean =>
  verb?.passive === true && data.outlook[verb.lemma] === 'reported';

/** "began to withdraw in May", "finished delivering": the verb above lends its date to the one below. */
export function completes({ verb, objects }: Clause, { data }: Reading): boolean {
  const aspect = verb ? data.outlook[verb.lemma] : undefined;
  // "voted to leave", not "voted down a motion to leave"
  if (verb?.lemma === 'vote' && objects.length === 0) return true;
  return aspect === 'happened' || aspect === 'begun' || aspect === 'ended';
}
