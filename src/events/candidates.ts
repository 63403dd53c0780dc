import type { NounPhrase } from './clauses/chunk.ts';
import { isAimed, subjectOf, type Clause } from './clauses/clause.ts';
import type { Trigger } from './knowledge.ts';
import { lentTo } from './light-verbs.ts';
import { meets } from './needs.ts';
import { outlookOf } from './outlooks.ts';
import { lemmasOf } from './phrases.ts';
import type { Reading } from './reading.ts';

export type { Reading } from './reading.ts';

/** A word that names an event, in its clause. */
export interface Candidate {
  trigger: Trigger;
  /** Index of the trigger word. */
  word: number;
  clause: Clause;
  /** The phrase it heads, for a noun. */
  phrase?: NounPhrase;
  /** The needs of the trigger are met by what stands there, not waived. */
  fulfilled: boolean;
  object?: NounPhrase;
}

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
    (noun) => !verbs.some((verb) => sameEvent(verb, noun) || actsUpon(verb, noun, reading)),
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
          outer.trigger.type === trigger.type &&
          trigger.type.kind === 'act',
      ),
  );
}

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
function sameEvent(verb: Candidate, noun: Candidate): boolean {
  if (noun.phrase === undefined) return false;
  if (verb.trigger.type.id === noun.trigger.type.id && tellsOf(verb.clause, noun.phrase)) return true;
  const aside =
    verb.clause.complements.includes(noun.phrase) &&
    /^(?:in|during|dans|lors|pendant)$/u.test(noun.phrase.preposition ?? '');
  if (aside && verb.trigger.type.id === noun.trigger.type.id) return true;
  if (verb.object === undefined) return false;
  const own = verb.object === noun.phrase || verb.object.joined.includes(noun.phrase);
  return (
    own && (verb.trigger.type.id === noun.trigger.type.id || verb.trigger.needs.has(noun.trigger.word.lemma))
  );
}

/** « un coup d'État qui a renversé le président »: the relative clause tells the noun's own event. */
const tellsOf = ({ link, antecedent }: Clause, noun: NounPhrase): boolean =>
  link === 'relative' && antecedent === noun;

/** "reduced its presence": the noun is only what the act is done to. */
function actsUpon(verb: Candidate, noun: Candidate, reading: Reading): boolean {
  const lemma = verb.clause.verb!.lemma;
  const ends = verb.trigger.type.id === 'suspension';
  const acts = verb.trigger.type.kind === 'act' && noun.trigger.type.kind === 'act' && verb.fulfilled;
  if (ends && verb.object === noun.phrase && noun.trigger.type.id === 'agreement') return true;
  return (
    acts &&
    verb.object === noun.phrase &&
    noun.phrase !== undefined &&
    outlookOf(verb.clause, reading) === undefined &&
    !(lemma in reading.data.light)
  );
}

/** "launched an attack": the noun is the event, the verb lends it subject and tense. */
function isLightVerbOf(verb: Candidate, { phrase }: Candidate, reading: Reading): boolean {
  if (phrase === undefined) return false;
  const acted = verb.object === phrase || verb.clause.complements.includes(phrase);
  return acted && lentTo(phrase, verb.clause, reading) !== undefined;
}

function verbCandidate(clause: Clause, reading: Reading): Candidate | null {
  const { verb } = clause;
  if (!verb) return null;
  const known = reading.knowledge.lexicons[reading.lang].verbs.get(verb.lemma) ?? [];
  // « s'est félicité » is not « a félicité »
  const own = verb.reflexive && known.some(({ reflexive }) => reflexive);
  const fitting = own ? known.filter(({ reflexive }) => reflexive) : known;
  const found = fitting.flatMap((trigger) => matchVerb(trigger, clause, reading) ?? []);
  return best(found);
}

/** Need of a verb that means the event only without an object: "demonstrate". */
const NOTHING = 'nothing';

function matchVerb(trigger: Trigger, clause: Clause, reading: Reading): Candidate | null {
  const verb = clause.verb!;
  if (trigger.reflexive && !verb.reflexive) return null;
  if (!trigger.particle && isPhrasal(clause, reading)) return null;
  const particle = trigger.particle ? particleOf(trigger.particle, clause, reading) : undefined;
  if (particle === null) return null;
  const object = particle ?? objectOf(clause, reading);
  const base = { trigger, word: verb.head, clause, ...(object && { object }) };
  if (trigger.needs.has(NOTHING))
    return object || turnsOn(clause, reading) ? null : { ...base, fulfilled: false };
  if (trigger.needs.size === 0) return { ...base, fulfilled: trigger.particle !== undefined };
  const complements = clause.objects;
  const fits = [object, ...complements, ...besideObject(trigger, clause, { object, reading })].find(
    (phrase) => phrase && meets(phrase, trigger.needs, reading),
  );
  return fits ? { ...base, object: object ?? fits, fulfilled: true } : null;
}

/** "walked out on its workers": with a preposition of its own behind the particle another verb. */
function turnsOn({ verb, complements }: Clause, { words, data }: Reading): boolean {
  const behind = complements.find(({ opens }) => opens === verb!.head + 2);
  return behind?.preposition === 'on' && data.particles.includes(words[verb!.head + 1]!.lower);
}

/** "take over the offices" is no "take office": a short verb with a particle is another verb. */
function isPhrasal({ verb }: Clause, { words, data }: Reading): boolean {
  const next = words[verb!.head + 1];
  return (
    data.phrasal.includes(verb!.lemma) &&
    next !== undefined &&
    /^(?:over|out|up|off|down|away)$/u.test(next.lower)
  );
}

const PEOPLE = new Set(['person', 'force', 'government', 'state']);

/** What may meet a need beside the object: a phrase right behind the verb (« mettre en garde »), the subject of "arrive". */
function besideObject(
  trigger: Trigger,
  clause: Clause,
  { object, reading }: { object: NounPhrase | undefined; reading: Reading },
): (NounPhrase | undefined)[] {
  if (trigger.particle) return [];
  const [first] = clause.complements.filter(({ opens }) => opens! > clause.verb!.head);
  const idiom = first?.opens === clause.verb!.head + 1 ? first : undefined;
  if (object) return [idiom];
  const subject = subjectIfIntransitive(clause, reading);
  // "will hold talks": nobody is the victim of what he does
  const acts = trigger.type.roles.object === 'victim' && subject && meets(subject, PEOPLE, reading);
  // « s'est rendu à trois reprises à Kigali »
  const further = trigger.reflexive ? clause.complements : [first];
  return [acts ? undefined : subject, ...further];
}

/**
 * The particle beside the verb or after a short object: what it governs if it is a preposition,
 * `undefined` if it stands alone, `null` if it is not there ("calling themselves the Committee for …").
 */
function particleOf(particle: string, clause: Clause, reading: Reading): NounPhrase | undefined | null {
  const governed = clause.complements.find(
    ({ preposition, opens }) => preposition === particle && opens! > clause.verb!.head,
  );
  // "was met with silence" is not "met with"
  const named = clause.objects.length > 1 || (governed !== undefined && clause.verb!.passive);
  if (governed && governed.opens! <= clause.verb!.head + 6) return named ? null : governed;
  const { words } = reading;
  for (let at = clause.verb!.head + 1; at <= clause.verb!.head + 5 && at < words.length; at++) {
    if (words[at]!.pos === 'PUNCT' || words[at]!.pos === 'VERB') return null;
    if (words[at]!.lower !== particle) continue;
    // "marched on Tuesday" is not "marched on"
    const dated = clause.times.some(
      ({ start }) => start === words[at + 1]?.start || start === words[at]!.start,
    );
    return named || dated ? null : objectOf(clause, reading);
  }
  return null;
}

/** What the verb acts upon: object, subject of a passive, or the noun a relative clause belongs to. */
export function objectOf(clause: Clause, { data }: Reading): NounPhrase | undefined {
  const verb = clause.verb!;
  if (verb.passive) return subjectOf(clause, data);
  if (clause.objects[0]) return clause.objects[0];
  return clause.link === 'relative' && clause.antecedentIs === 'object' ? clause.antecedent : undefined;
}

/** Not that of "declared that …", "tried to …": what hangs on the verb stands in the place of an object. */
function subjectIfIntransitive(clause: Clause, { data, clauses }: Reading): NounPhrase | undefined {
  const filled = clauses.some(
    ({ governor, link, governorNoun }) =>
      governor === clause && /^(?:content|infinitive)$/u.test(link) && !governorNoun,
  );
  return clause.objects.length === 0 && !clause.verb!.passive && !filled
    ? subjectOf(clause, data)
    : undefined;
}

function nounCandidate(phrase: NounPhrase, reading: Reading): Candidate | null {
  const head = reading.words[phrase.head]!;
  const { nouns } = reading.knowledge.lexicons[reading.lang];
  const known =
    nouns.get(head.lemma) ??
    nouns.get(head.lower) ??
    nouns.get(head.lemma.replace(/^(?:mini|contre|auto|micro)-/u, '')) ??
    nouns.get(head.lower.replace(/s$/u, '')) ??
    [];
  const position = reading.positions.get(phrase);
  if (known.length === 0 || !position || isFigurative(phrase, known, reading)) return null;
  const object = phrase.after.find(({ preposition }) => reading.data.belonging.includes(preposition ?? ''));
  const found = known.flatMap((trigger): Candidate[] => {
    const base = { trigger, word: phrase.head, clause: position.clause, phrase, ...(object && { object }) };
    if (trigger.needs.size === 0) return [{ ...base, fulfilled: false }];
    const modifiers = lemmasOf(phrase, reading).slice(1);
    const predicate =
      position.as === 'object' && /^(?:be|être)$/u.test(position.clause.verb?.lemma ?? '')
        ? position.clause.subject
        : undefined;
    const met =
      (predicate !== undefined && meets(predicate, trigger.needs, reading)) ||
      modifiers.some((lemma) => needsLemma(lemma, trigger, reading)) ||
      phrase.after.some((inner) => meets(inner, trigger.needs, reading));
    return met ? [{ ...base, fulfilled: true }] : [];
  });
  return best(found);
}

/** "a diplomatic offensive", « une guerre commerciale »: violence in name only. */
function isFigurative(
  { first, last, head }: NounPhrase,
  known: Trigger[],
  { words, data }: Reading,
): boolean {
  const violent = known.some(({ type, word }) =>
    /^(?:ASSAULT|FIGHT)$/u.test(word.plover ?? type.plover.event),
  );
  return (
    violent &&
    words
      .slice(first, last + 1)
      .some(({ lemma }, at) => first + at !== head && data.figurative.includes(lemma))
  );
}

function needsLemma(lemma: string, { needs }: Trigger, { knowledge, lang }: Reading): boolean {
  if (needs.has(lemma)) return true;
  const concept = knowledge.lexicons[lang].things.get(lemma);
  return concept !== undefined && [...(knowledge.broader.get(concept) ?? [])].some((id) => needs.has(id));
}

/** Needs met beat needs waived; then a type that others yield to; then the order of the types. */
function best(found: Candidate[]): Candidate | null {
  const strong = found.some(({ fulfilled }) => fulfilled)
    ? found.filter(({ fulfilled }) => fulfilled)
    : found;
  const ids = new Set(strong.map(({ trigger }) => trigger.type.id));
  const standing = strong.filter(({ trigger }) => !trigger.type.yieldsTo.some((id) => ids.has(id)));
  return standing[0] ?? strong[0] ?? null;
}
