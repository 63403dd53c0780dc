import type { NounPhrase } from '../clauses/chunk.ts';
import { isDated, objectOf, ownerOf, subjectOf, type Clause } from '../clauses/clause.ts';
import type { Trigger } from '../knowledge.ts';
import { MOVABLE } from '../roles/described.ts';
import { isPeople, meets } from '../roles/needs.ts';
import type { Reading } from '../reading/reading.ts';
import { cliticOf } from '../roles/taken-up.ts';
import { best, type Candidate } from './candidate.ts';
import { SOMETHING } from './nouns.ts';
import { isPhrasal, particleOf, turnsOn } from './particles.ts';

/** The event that the verb of a clause names, if any. */
export function verbCandidate(clause: Clause, reading: Reading): Candidate | null {
  const { verb } = clause;
  if (!verb) return null;
  const known = reading.knowledge.lexicons[reading.lang].verbs.get(verb.lemma) ?? [];
  // « s'est félicité » is not « a félicité »
  const own = verb.reflexive && known.some(({ reflexive }) => reflexive);
  const fitting = own ? known.filter(({ reflexive }) => reflexive) : known;
  const found = fitting.flatMap((trigger) => matchVerb(trigger, clause, reading) ?? []);
  const apt = found.filter(
    (candidate) => !meansElse(candidate, reading) && !isStruckByFate(candidate, reading),
  );
  // "called the strike illegal" calls no strike
  const judged = apt.filter(({ trigger, fulfilled }) => fulfilled && trigger.needs.has(QUALITY));
  return best(judged.length > 0 ? judged : apt);
}

/** With an object that its word names under `unless`, that belongs to such a one, or of which it then says something, it is no event of the type. */
function meansElse(
  { object: acted, clause, trigger: { unless, word } }: Candidate,
  reading: Reading,
): boolean {
  // whoever "dies" is acted upon
  const object = acted ?? (word.swap ? subjectOf(clause, reading.data) : undefined);
  if (!object || unless.size === 0) return false;
  const owner = ownerOf(object);
  const named = owner ? [object, owner] : [object];
  return (
    named.some((each) => meets(each, unless, reading)) || (unless.has(QUALITY) && isMadeSo(object, reading))
  );
}

/** "hit by a drought", « visé par un mandat », « un séisme a frappé »: only somebody, or a weapon, attacks. */
function isStruckByFate({ clause, trigger: { type } }: Candidate, reading: Reading): boolean {
  const { data, words, knowledge, lang } = reading;
  if (type.plover.event !== 'ASSAULT' || !data.strikes.includes(clause.verb!.lemma)) return false;
  const doer = doerOf(clause, reading) ?? meansOf(clause);
  if (!doer || words[doer.head]!.pos !== 'NOUN') return false;
  const { lemma } = words[doer.head]!;
  if (isPeople(doer, reading) || data.bodies.includes(lemma) || meets(doer, ATTACKERS, reading)) return false;
  const violent = knowledge.lexicons[lang].nouns.get(lemma)?.some((each) => each.type.family === type.family);
  return !violent && !data.projectiles.includes(lemma);
}

/** "targeted with sanctions" */
const meansOf = ({ verb, complements }: Clause): NounPhrase | undefined =>
  verb!.passive ? complements.find(({ preposition }) => preposition === 'with') : undefined;

const ATTACKERS = new Set([
  'person',
  'force',
  'state',
  'government',
  'organisation',
  'weapon',
  'vehicle',
  'ship',
]);

/** "left the country isolated"; not "left the base built in 2013", which says which base. */
function isMadeSo(object: NounPhrase, { words, clauses, data }: Reading): boolean {
  const word = words[behind(object.last, words)];
  if (word?.pos === 'ADJ') return true;
  const said = clauses.find(({ verb, link }) => link === 'participle' && words[verb!.head] === word);
  const which = said?.complements.some(({ preposition = '' }) => data.agent.includes(preposition));
  return said !== undefined && !isDated(said) && !which && !data.stative.includes(said.verb!.lemma);
}

/** Need of a verb that means the event only without an object: "demonstrate". */
const NOTHING = 'nothing';

function matchVerb(trigger: Trigger, clause: Clause, reading: Reading): Candidate | null {
  const verb = clause.verb!;
  if (!isForm(trigger, clause, reading)) return null;
  const particle = trigger.particle ? particleOf(trigger, clause, reading) : undefined;
  if (particle === null) return null;
  const object = particle ?? objectOf(clause, reading);
  const base = { trigger, word: verb.head, clause, phrase: undefined, object };
  if (trigger.needs.has(NOTHING))
    return object || turnsOn(clause, reading) || isVotedOn(trigger, clause, reading)
      ? null
      : { ...base, fulfilled: false };
  if (trigger.needs.size === 0)
    return { ...base, fulfilled: trigger.particle !== undefined || trigger.by.size > 0 };
  const complements = clause.objects;
  const clitic = object
    ? undefined
    : cliticOf(clause, reading, (lower) => lower in reading.data.objectPronouns);
  const fits = [
    object,
    clitic,
    ...complements,
    ...besideObject(trigger, clause, { object: object ?? clitic, reading }),
  ].find((phrase) => phrase && meets(phrase, trigger.needs, reading));
  if (fits) return { ...base, object: object ?? fits, fulfilled: true };
  return metOtherwise({ ...base, object: object ?? clitic }, clause, reading);
}

/** "voted for the merger", "voted to strike" elect nobody: something else is voted on. */
const isVotedOn = ({ unless }: Trigger, clause: Clause, reading: Reading): boolean =>
  unless.size > 0 &&
  (reading.clauses.some(({ link, governor }) => link === 'infinitive' && governor === clause) ||
    clause.complements.some(
      (each) => /^(?:for|against|on)$/u.test(each.preposition ?? '') && meets(each, unless, reading),
    ));

/** Is the verb used as the trigger wants it: with « se », without a particle of another verb, by somebody of the kind? */
function isForm(trigger: Trigger, clause: Clause, reading: Reading): boolean {
  if (trigger.reflexive && !clause.verb!.reflexive) return false;
  if (!trigger.particle && isPhrasal(clause, reading)) return false;
  return trigger.by.size === 0 || isDoneBy(trigger.by, clause, reading);
}

const doerOf = (clause: Clause, { data }: Reading): NounPhrase | undefined =>
  clause.verb!.passive
    ? clause.complements.find(({ preposition }) => data.agent.includes(preposition ?? ''))
    : subjectOf(clause, data);

/** "the court ordered", "was ordered by a judge": whoever does it is of the kind that the word needs. */
function isDoneBy(by: ReadonlySet<string>, clause: Clause, reading: Reading): boolean {
  const { words } = reading;
  const doer = doerOf(clause, reading);
  if (!doer) return false;
  const taken = words[doer.head]!.pos === 'PRON' ? reading.pronoun(doer)?.name.toLowerCase() : undefined;
  const name = ` ${taken ?? nameOf(doer, words)} `;
  return [...by].some((kind) => name.includes(` ${kind} `)) || meets(doer, by, reading);
}

/** The small letters of a proper name: "international court of justice", « conseil d'état »; nothing of other nouns. */
function nameOf({ first, last, head, after }: NounPhrase, words: Reading['words']): string {
  if (words[head]!.pos !== 'PROPN') return '';
  const end = after[0]?.last ?? last;
  return words
    .slice(first, end + 1)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll("' ", "'");
}

/** Need of a verb that means the event only where something is said of its object: "called the vote a farce". */
const QUALITY = 'quality';

/** "was found guilty", "found the men guilty", « reconnu coupable »: the adjective behind verb or object meets the need. */
function isJudged(
  base: Omit<Candidate, 'fulfilled'>,
  { verb, objects }: Clause,
  { words }: Reading,
): boolean {
  const { object, trigger } = base;
  if (trigger.needs.has(QUALITY) && objects.length > 1) return true;
  // "pleaded not guilty"
  const behindVerb = verb!.head + (words[verb!.head + 1]?.pos === 'PART' ? 2 : 1);
  return [behindVerb, ...(object ? [object.last, behind(object.last, words)] : [])].some((at) => {
    const word = words[at];
    if (word?.pos !== 'ADJ' || at === object?.head) return false;
    return trigger.needs.has(QUALITY)
      ? object !== undefined && at > object.head
      : trigger.needs.has(word.lemma);
  });
}

/** The word behind another one, or behind the quotation mark that follows it. */
const behind = (at: number, words: Reading['words']): number =>
  /^["“«]$/u.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;

const PEOPLE = new Set(['person', 'force', 'government', 'state']);

/** What may meet a need beside the object: a phrase right behind the verb (« mettre en garde »), the subject of "arrive". */
function besideObject(
  trigger: Trigger,
  clause: Clause,
  { object, reading }: { object: NounPhrase | undefined; reading: Reading },
): (NounPhrase | undefined)[] {
  // "troops pulled out"
  const moves = trigger.needs.has('force');
  if (trigger.particle && object) return [];
  if (trigger.particle)
    return [moves ? subjectIfIntransitive(clause, reading) : thingThatDoes(clause, reading)];
  const [first] = clause.complements.filter(
    (each) =>
      each.opens! > clause.verb!.head && !isAskedFor(each, clause, reading) && !carries(each, reading),
  );
  const near = first?.opens === clause.verb!.last + 1;
  const idiom = near && !isWhenOrBy(first, clause, reading) ? first : undefined;
  if (object) return [idiom ?? conditionOf(object, clause, { trigger, reading })];
  const subject = subjectIfIntransitive(clause, reading);
  // "will hold talks", "questioned whether": nobody is himself the one whom he holds or questions
  const upon = /^(?:victim|about)$/u.test(trigger.type.roles.object ?? '');
  const acts = upon && subject && meets(subject, PEOPLE, reading);
  // « s'est rendu à trois reprises à Kigali »
  const further = trigger.reflexive ? clause.complements : [first];
  return [acts ? undefined : subject, ...further];
}

/** "arrived in army helicopters", « arrivés à bord de deux avions »: what carries somebody is not what was brought. */
const carries = (phrase: NounPhrase, reading: Reading): boolean =>
  /^(?:in|on|aboard|by|dans|en|à bord de)$/u.test(phrase.preposition ?? '') &&
  meets(phrase, MOVABLE, reading);

/** « lancées la veille de l'attaque », « approuvé par une résolution »: when or by what it was done, not what was done. */
function isWhenOrBy(phrase: NounPhrase, { verb }: Clause, reading: Reading): boolean {
  const { aspectPrepositions, agent } = reading.data;
  const { preposition = '' } = phrase;
  if (/^(?:past|planned)$/u.test(aspectPrepositions[preposition] ?? '')) return true;
  return verb!.passive && agent.includes(preposition) && !meets(phrase, PEOPLE, reading);
}

/** "called for a strike": whoever does so calls none yet. */
const isAskedFor = ({ preposition = '' }: NounPhrase, { verb }: Clause, { data }: Reading): boolean =>
  data.outlook[`${verb!.lemma} ${preposition}`] === 'demanded';

/** "talks broke down"; "he was speaking after a meeting with …" needs whom he spoke with. */
function thingThatDoes(clause: Clause, reading: Reading): NounPhrase | undefined {
  const subject = subjectIfIntransitive(clause, reading);
  return subject && meets(subject, PEOPLE, reading) ? undefined : subject;
}

/** What meets the need though it is no object: what is given with, and the adjective of a judgement. */
function metOtherwise(
  base: Omit<Candidate, 'fulfilled'>,
  clause: Clause,
  reading: Reading,
): Candidate | null {
  const { object, trigger } = base;
  // « soutient le plan », not « soutient que »
  if (trigger.needs.has(SOMETHING)) return object ? { ...base, fulfilled: false } : null;
  const given = object && givenWith(object, trigger, { clause, reading });
  if (given) return { ...base, object: given, fulfilled: true };
  return isJudged(base, clause, reading) || isToDo(base, clause, reading)
    ? { ...base, fulfilled: true }
    : null;
}

/** Need of a verb that means the event where it says what somebody is to do: « condamnée à verser deux millions ». */
const DEED = 'deed';

/** An infinitive hangs on the verb; one of reason or purpose ("for having", « pour avoir ») says something else. */
const isToDo = ({ trigger }: Omit<Candidate, 'fulfilled'>, clause: Clause, { clauses }: Reading): boolean =>
  trigger.needs.has(DEED) &&
  clauses.some(
    ({ governor, link, governorNoun, by }) =>
      governor === clause && link === 'infinitive' && !governorNoun && (by === undefined || by === 'à'),
  );

/** "supplied Chad with jets": what is given stands behind a preposition that the type gives to its object. */
function givenWith(
  object: NounPhrase,
  { type, needs }: Trigger,
  { clause, reading }: { clause: Clause; reading: Reading },
): NounPhrase | undefined {
  const framed = type.roles.prepositions[reading.lang];
  if (type.roles.object !== 'object' || clause.verb!.passive) return undefined;
  return clause.complements.find(
    (phrase) =>
      phrase.opens! > object.last &&
      framed[phrase.preposition ?? ''] === 'object' &&
      !object.after.some(
        (inner) => inner === phrase && reading.data.belonging.includes(inner.preposition!),
      ) &&
      meets(phrase, needs, reading),
  );
}

/**
 * "placed him under house arrest", "put the sending of troops on hold", « a mis le maire en examen »: a bare noun behind
 * the object and what belongs to it.
 */
const conditionOf = (
  object: NounPhrase,
  { complements }: Clause,
  { trigger: { needs }, reading: { words } }: { trigger: Trigger; reading: Reading },
): NounPhrase | undefined =>
  complements.find(
    (phrase) =>
      (phrase.opens === object.last + 1 || object.after.includes(phrase)) &&
      !/^(?:DET|NUM)$/u.test(words[phrase.first]!.pos) &&
      // « une procédure contre des banques » closes none
      words[phrase.head]!.lower === words[phrase.head]!.lemma &&
      !/^(?:against|contre)$/u.test(phrase.preposition ?? '') &&
      needs.has(words[phrase.head]!.lemma),
  );

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
