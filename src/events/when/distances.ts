import type { MentionDate, TimeExpression } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Making } from '../mentions/making.ts';
import { within } from '../reading/sentences.ts';
import {
  anchorsIn,
  backFrom,
  backTo,
  countedFrom,
  distanceBefore,
  moved,
  type Distance,
} from './distance.ts';
import { utteranceOf } from './frames.ts';
import { clauseTime } from './governing.ts';
import { dayNamedBefore } from './named-before.ts';
import { eventTakenUp } from './told-before.ts';

/**
 * Two events told at a distance from each other: "bombed the port on Saturday, a day after rebels attacked a
 * ship", « au lendemain de la signature d'un traité, Séoul a convoqué jeudi … », "a month after a visit". Where
 * one of the two has a time of its own, the other lies so far before or after it, as exactly as the unit says.
 */
export function dateAtDistance({ phrase, clause }: Candidate, making: Making): MentionDate | undefined {
  const times = within(making.times, making.sentence);
  const around = { times, reading: making.reading, making };
  if (phrase) return ofNounBelow(phrase, clause, around);
  return (
    ofClauseBelow(clause, around) ??
    ofClauseAbove(clause, around) ??
    ofClauseAround(clause, around) ??
    ofToldAround(clause, around) ??
    ofRelative(clause, around)
  );
}

interface Around {
  times: TimeExpression[];
  reading: Reading;
  making: Making;
}

/** The noun's event lies before that of the clause it stands in. */
function ofNounBelow(phrase: NounPhrase, clause: Clause, around: Around): MentionDate | undefined {
  const back = backTo(phrase, around.reading);
  if (!back) return undefined;
  // « la rupture de l’accord qui le liait à la France, quelques heures après une visite »
  const main = around.reading.clauses.find(({ link, verb }) => link === 'main' && verb);
  return moved(ownTime(clause, around) ?? (main && ownTime(main, around)), back);
}

/** The event of an "after" clause, from the time of the clause above. */
function ofClauseBelow(clause: Clause, around: Around): MentionDate | undefined {
  const back = isAfter(clause) ? backFrom(clause.first, around.reading) : undefined;
  if (!back || !clause.governor) return undefined;
  return moved(timeAbove(clause.governor, around) ?? namedBefore(around), back);
}

/**
 * "said on Wednesday it had done so, a day after …": told with what was said, counted from when it was said; so is
 * "confirmed on Monday he would resign on Wednesday, two days after …": what is to come is no day to count back from.
 */
function timeAbove(clause: Clause, around: Around): TimeExpression | undefined {
  const { verb, governor, link } = clause;
  const above = governor && /^(?:content|joined|participle)$/u.test(link) ? governor : undefined;
  const ahead =
    verb !== null && (verb.tense === 'future' || /^(?:future|conditional)$/u.test(verb.modality ?? ''));
  const own = ownTime(clause, around);
  if (own && !(ahead && link === 'content')) return own;
  return (above && timeAbove(above, around)) ?? own;
}

/** "The raid came nine days after …": of the day that the paragraph has named before, where the sentence names none. */
const namedBefore = ({ times, making }: Around): TimeExpression | undefined =>
  times.some(({ type }) => type !== 'DURATION') ? undefined : dayNamedBefore(making.sentence.start, making);

/** The event of the clause above, from the time of its "after" clause. */
function ofClauseAbove(clause: Clause, around: Around): MentionDate | undefined {
  const below = around.reading.clauses.find((each) => each.governor === clause && isAfter(each));
  const distance = below && distanceBefore(below.first, around.reading);
  return below && distance && moved(ownTime(below, around), distance);
}

/** "expelled two envoys three days after the coup of 26 July": from the time of the noun that it is counted from. */
function ofClauseAround(clause: Clause, { times, reading }: Around): MentionDate | undefined {
  const [anchor] = anchorsIn(clause, times, reading);
  return anchor?.distance && moved(anchor.timex, anchor.distance);
}

/** "hours after the ruling", « la veille de la livraison »: from the day of that event, as it was told before. */
function ofToldAround(clause: Clause, { reading, making }: Around): MentionDate | undefined {
  const utterance = utteranceOf(clause, reading);
  const phrases = [clause, utterance].flatMap((each) => [
    ...(each?.complements ?? []),
    ...(each?.objects ?? []),
  ]);
  for (const phrase of phrases) {
    const from = countedFrom(phrase, reading);
    const told = from && eventTakenUp(from.noun, making)?.date;
    const date = told && farFrom(told, from.distance);
    if (date) return date;
  }
  return undefined;
}

/** On the day of what is known to a month, in that month. */
function farFrom(told: MentionDate, distance: Distance): MentionDate | undefined {
  const { edtf, earliest, latest, precision } = told;
  if (distance.count !== 0) return moved({ ...told, use: 'at', value: edtf }, distance);
  const working: MentionDate['working'] = [{ kind: 'anchor', to: 'event', edtf }];
  return { edtf, earliest, latest, precision, basis: 'inferred', working };
}

/** « un mois après une attaque qui avait tué huit soldats »: what is told of the noun goes with it. */
function ofRelative({ link, antecedent, governor }: Clause, around: Around): MentionDate | undefined {
  return link === 'relative' && antecedent && governor
    ? ofNounBelow(antecedent, governor, around)
    : undefined;
}

/** "after he left", "after leaving", « après avoir rompu ». */
export const isAfter = ({ link, sense, by }: Clause): boolean =>
  (link === 'adverbial' && sense === 'after') ||
  (link === 'gerund' && by === 'after') ||
  (link === 'infinitive' && by === 'après');

const ownTime = (clause: Clause, { times, reading }: Around): TimeExpression | undefined => {
  const own = { ...clause, times: clause.times.filter(({ type }) => type !== 'DURATION') };
  return clauseTime(own, times, reading);
};
