import type { NounPhrase } from '../clauses/chunk.ts';
import { isAimed, type Clause } from '../clauses/clause.ts';
import { lentTo } from './light-verbs.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import type { Reading } from '../reading/reading.ts';
import { contentOf } from '../reading/phrases.ts';
import type { Candidate } from './candidate.ts';
import { nounCandidate } from './nouns.ts';
import { verbCandidate } from './verbs.ts';

export type { Reading } from '../reading/reading.ts';
export type { Candidate } from './candidate.ts';

/** Every event named in a sentence, one candidate per trigger word, in the order of the text. */
export function findCandidates(reading: Reading): Candidate[] {
  const nouns = withoutKinds(
    reading.phrases.flatMap((phrase) => nounCandidate(phrase, reading) ?? []),
    reading,
  );
  const verbs = withoutPurpose(
    reading.clauses.flatMap((clause) => verbCandidate(clause, reading) ?? []),
  ).filter((verb) => !nouns.some((noun) => lends(verb, noun, reading)));
  const kept = nouns.filter(
    (noun) => !verbs.some((verb) => sameEvent(verb, noun, reading) || actsUpon(verb, noun, reading)),
  );
  const heavy = verbs.filter((verb) => !kept.some((noun) => isLightVerbOf(verb, noun, reading)));
  return [...heavy, ...kept].sort((a, b) => a.word - b.word);
}

/** The noun is the event: its participle, or a verb that sets a day for it, only says when. */
function lends({ clause, trigger }: Candidate, noun: Candidate, reading: Reading): boolean {
  const { phrase } = noun;
  if (!phrase) return false;
  return (
    isPlannedBy(clause, phrase, reading) || (trigger.type === noun.trigger.type && isAimed(clause, phrase))
  );
}

/** "elections scheduled for December", « la visite prévue en août »: the participle says that its noun lies ahead. */
export const isPlannedBy = (clause: Clause, noun: NounPhrase, reading: Reading): boolean =>
  clause.link === 'participle' &&
  clause.antecedent === noun &&
  clause.objects.length === 0 &&
  // « des frappes visant à affaiblir »: what has an aim need not lie ahead
  clause.verb?.form !== 'gerund' &&
  clause.verb !== null &&
  outlookOf(clause, reading) === 'planned';

/** « ont défilé pour protester »: one protest. */
function withoutPurpose(verbs: Candidate[]): Candidate[] {
  return verbs.filter(
    ({ clause, trigger }) =>
      clause.link !== 'infinitive' ||
      !verbs.some(
        (outer) =>
          outer.clause === clause.governor &&
          (outer.trigger.type === trigger.type ? trigger.type.kind === 'act' : isProtest(outer, trigger)),
      ),
  );
}

/** "marched to protest against rents": the march says what the protest condemns. */
const isProtest = (outer: Candidate, { type }: Candidate['trigger']): boolean =>
  outer.trigger.type.id === 'protest' && type.id === 'condemnation';

/** « un mandat d'arrêt », « un cycle de pourparlers »: the bare noun behind « de » only says of what kind. */
function withoutKinds(nouns: Candidate[], { words, positions }: Reading): Candidate[] {
  return nouns.filter(({ phrase, trigger }) => {
    const host = phrase && positions.get(phrase)?.of;
    const noun = words[phrase?.head ?? 0]!;
    if (!host || phrase.first !== phrase.head || noun.pos !== 'NOUN') return true;
    return !nouns.some(
      (outer) =>
        outer.phrase === host && (outer.trigger.type === trigger.type || outer.trigger.needs.has(noun.lemma)),
    );
  });
}

/** "signed a contract", "delivered a second batch": the noun names what the verb names. */
function sameEvent(verb: Candidate, noun: Candidate, reading: Reading): boolean {
  if (noun.phrase === undefined) return false;
  if (verb.trigger.type.id === noun.trigger.type.id && tellsOf(verb.clause, noun.phrase)) return true;
  const aside =
    verb.clause.complements.includes(noun.phrase) &&
    /^(?:in|during|dans|lors|pendant)$/u.test(noun.phrase.preposition ?? '');
  // « placé en garde à vue »
  const idiom =
    verb.trigger.needs.has(noun.trigger.word.lemma) && verb.clause.complements.includes(noun.phrase);
  if ((aside || idiom) && verb.trigger.type.id === noun.trigger.type.id) return true;
  if (verb.object === undefined) return false;
  // « ont entamé une semaine de grève »
  const own =
    contentOf(verb.object, reading) === noun.phrase ||
    verb.object === noun.phrase ||
    verb.object.joined.includes(noun.phrase);
  return (
    own && (verb.trigger.type.id === noun.trigger.type.id || verb.trigger.needs.has(noun.trigger.word.lemma))
  );
}

/** « un coup d'État qui a renversé le président »: the relative clause tells the noun's own event. */
const tellsOf = ({ link, antecedent }: Clause, noun: NounPhrase): boolean =>
  link === 'relative' && antecedent === noun;

/** "reduced its presence": the noun is only what the act is done to. */
function actsUpon(verb: Candidate, noun: Candidate, reading: Reading): boolean {
  if (noun.phrase === undefined || verb.object !== noun.phrase) return false;
  const outlook = outlookOf(verb.clause, reading);
  // "suspended its aid", "put the visit on hold": nothing of it is told but that; what is postponed lies ahead
  if (verb.trigger.type.id === 'suspension') return outlook !== 'planned';
  const acts = verb.trigger.type.kind === 'act' && noun.trigger.type.kind === 'act' && verb.fulfilled;
  return acts && outlook === undefined && !(verb.clause.verb!.lemma in reading.data.light);
}

/** "launched an attack": the noun is the event, the verb lends it subject and tense. */
function isLightVerbOf(verb: Candidate, { phrase }: Candidate, reading: Reading): boolean {
  if (phrase === undefined) return false;
  const acted = verb.object === phrase || verb.clause.complements.includes(phrase);
  return acted && lentTo(phrase, verb.clause, reading) !== undefined;
}
