import type { TimeExpression } from '../../model.ts';
import type { Clause } from '../clauses/clause.ts';
import { distanceBefore } from './distance.ts';
import { nearest } from './nearest.ts';
import type { Search } from './search.ts';
import { goesOnFrom, isTold } from './tenses.ts';

/** The date of a clause that has none itself, from a clause that happens with it: below, inside its object, or joined. */
export const ofNeighbour = (clause: Clause, search: Search): TimeExpression | undefined =>
  ofMomentBelow(clause, search) ??
  ofGerundBelow(clause, search) ??
  ofJoinedBehind(clause, search) ??
  ofSpanInFront(clause, search);

/** "were killed when a shell hit the market on Tuesday": both happened at once. */
function ofMomentBelow(clause: Clause, search: Search): TimeExpression | undefined {
  const { clauses, data } = search.reading;
  const below = clauses.find(
    ({ governor, link, by, first }) =>
      governor === clause &&
      link === 'adverbial' &&
      (data.moments.includes(by ?? '') ||
        (isAfter(by, search) && isDeath(clause, search) && !distanceBefore(first, search.reading))),
  );
  const timex = below && isTold(below.verb) && isTold(clause.verb) ? nearest(below, search) : undefined;
  return timex?.use === 'at' ? timex : undefined;
}

const isAfter = (by: string | undefined, { reading: { data } }: Search): boolean =>
  data.aspectPrepositions[by ?? ''] === 'past';

/** "drowned after a ferry sank on Monday": who dies of it dies the same day, as far as is told. */
const isDeath = ({ verb }: Clause, { reading: { knowledge, lang } }: Search): boolean =>
  knowledge.lexicons[lang].verbs.get(verb?.lemma ?? '')?.some(({ type }) => type.id === 'casualties') ??
  false;

/** "repealed a law banning strikes on Monday": what tells of the object right behind it has no day of its own. */
function ofGerundBelow(clause: Clause, search: Search): TimeExpression | undefined {
  const { clauses, words } = search.reading;
  const below = clauses.find(
    ({ link, antecedent, verb, first }) =>
      link === 'participle' &&
      verb?.form === 'gerund' &&
      antecedent !== undefined &&
      clause.objects.includes(antecedent) &&
      words[first - 1]!.text !== ',',
  );
  const timex = below && isTold(clause.verb) ? nearest(below, search) : undefined;
  return timex?.use === 'at' ? timex : undefined;
}

/** "dismissed the minister and froze the assembly on Monday": one day for both, as the second has it. */
function ofJoinedBehind(clause: Clause, search: Search): TimeExpression | undefined {
  const joined = search.reading.clauses.find(
    ({ link, governor, subject, verb }) =>
      link === 'joined' && governor === clause && (!subject || (verb?.passive && verb.first === verb.last)),
  );
  if (!joined?.verb || !clause.verb || !isTold(clause.verb) || !goesOnFrom(joined.verb, clause.verb))
    return undefined;
  const timex = nearest(joined, search) ?? ofMomentBelow(joined, search);
  // "closed the border on the first day and reopened it the next morning": counted from what stands before
  const counted = timex?.working.some((step) => step.kind === 'anchor' && step.to === 'narrative');
  const behind = timex && !counted && timex.start > search.reading.words[joined.verb.head]!.end;
  return behind && timex.use === 'at' ? { ...timex, basis: 'inferred' } : undefined;
}

/** « En 2013, Chypre avait fermé ses banques, avant d'obtenir un prêt »: a month or year in front holds both. */
function ofSpanInFront({ link, by, governor }: Clause, search: Search): TimeExpression | undefined {
  const { words } = search.reading;
  if (!/^(?:infinitive|gerund)$/u.test(link) || !/^(?:avant|before)$/u.test(by ?? '') || !governor?.subject)
    return undefined;
  const timex = isTold(governor.verb) ? nearest(governor, search) : undefined;
  const span =
    timex?.use === 'at' && timex.earliest !== timex.latest && /^\d{4}(?:-\d\d)?$/u.test(timex.value);
  return span && timex.end <= words[governor.subject.first]!.start ? timex : undefined;
}
