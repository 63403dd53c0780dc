import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { subjectOf, type Clause } from '../clauses/clause.ts';
import { participantOf } from '../roles/participants.ts';
import { isWithinMarks } from '../words/word.ts';
import { gatheringFor } from '../status/index.ts';
import { perAntecedent, perSource } from './per.ts';
import type { Source } from './source.ts';
import { speakerOf } from './speaker.ts';

export { quotesIn } from './quotes.ts';
export type { Source } from './source.ts';
export { isUnnamed, speakerOf } from './speaker.ts';

/**
 * Who vouches for an event: the nearest saying above its clause, else an "according to", else the
 * article. A speech event is vouched for by the article itself; what is said in it, by its speaker.
 */
export function sourceOf(candidate: Candidate, reading: Reading): Source {
  const { clause } = candidate;
  if (isReply(candidate, reading) || gatheringFor(candidate, reading))
    return { kind: 'article', stance: 'says' };
  return (
    sayingAbove(clause, reading) ??
    perSource(candidate, reading) ??
    counting(candidate, reading) ??
    hearsay(candidate, reading) ?? { kind: 'article', stance: 'says' }
  );
}

/** "spoke of ten dead", « évoque trois morts », « a annoncé la mort de »: the count is that of who speaks. */
function counting({ phrase, clause, trigger }: Candidate, reading: Reading): Source | null {
  const { words, data } = reading;
  const { verb, objects, complements } = clause;
  const stance = (verb && !verb.passive && !verb.negated && data.saying[verb.lemma]) || 'doubts';
  const counted =
    /^(?:says|reports)$/u.test(stance) &&
    phrase &&
    words.slice(phrase.first, phrase.head).some(({ pos }) => pos === 'NUM');
  const deaths = /^(?:announces|confirms|reports)$/u.test(stance) && trigger.type.id === 'casualties';
  if (!verb || !phrase || !(counted || deaths)) return null;
  const of =
    complements.includes(phrase) && phrase.first > verb.head && data.belonging.includes(phrase.preposition!);
  return of || objects.includes(phrase) ? fromSaying(clause, reading) : null;
}

/** "a charge that Chad denied": what is said of words, the article says. */
function isReply({ clause, trigger, phrase }: Candidate, { words, data }: Reading): boolean {
  const { link, antecedent } = clause;
  if (phrase || trigger.type.kind !== 'speech' || link !== 'relative' || !antecedent) return false;
  const { lemma } = words[antecedent.head]!;
  if (clause.subject && /^(?:denial|refusal)$/u.test(trigger.type.id)) return true;
  return lemma in data.sayingNouns || lemma in data.outlookNouns;
}

/** The saying in whose content the clause stands. The clause's own verb of saying does not count. */
function sayingAbove(clause: Clause, reading: Reading): Source | null {
  let at: Clause | undefined = clause;
  let told = GOVERNED;
  for (let depth = 0; at && depth < 12; depth++) {
    if (isOwnVoice(at, reading)) return null;
    // "threatened to intervene after the coup that toppled …": the reminder is not what is threatened
    if (at.link === 'relative') told = CONTENT;
    const per = perAntecedent(at, reading);
    if (per) return per;
    if (at.link === 'content' && at.governorNoun) return fromNoun(at.governorNoun, reading);
    if (
      told.has(at.link) &&
      at.governor?.verb &&
      isSaying(at.governor, reading) &&
      !isAboutDoing(at, reading)
    )
      return fromSaying(at.governor, reading);
    at = climbs(at) ? at.governor : undefined;
  }
  return null;
}

/**
 * "Mr Ruiz, who was arrested in May, will testify, his lawyer said": who a dated clause between commas tells of is known
 * to the writer; what is said of him stands around it.
 */
const isOwnVoice = ({ link, antecedentIs, verb, times }: Clause, { words }: Reading): boolean =>
  link === 'relative' &&
  antecedentIs === 'subject' &&
  verb?.form === 'finite' &&
  verb.passive &&
  !verb.modality &&
  (verb.tense === 'past' || verb.perfect) &&
  !(verb.tense === 'past' && verb.perfect) &&
  times.some(({ use }) => use === 'at') &&
  words[verb.first - 2]?.text === ',' &&
  !isWithinMarks(verb.first, words);

/** "observed a day of mourning": a gerund behind the preposition of a plain saying is not what is said. */
const isAboutDoing = ({ link, by, governor }: Clause, { data }: Reading): boolean =>
  link === 'gerund' && by !== undefined && data.saying[governor!.verb!.lemma] === 'says';

const GOVERNED = new Set<Clause['link']>(['content', 'infinitive', 'gerund']);

const CONTENT = new Set<Clause['link']>(['content']);

/** Reminders in "when", "after" and relative clauses belong to the content too; they climb like the rest. */
const climbs = ({ link }: Clause): boolean => link !== 'main' && link !== 'aside';

const isSaying = (clause: Clause, reading: Reading): boolean =>
  clause.verb !== null &&
  // « … », s'est indigné le maire
  (clause.verb.lemma in reading.data.saying || clause.inverted === true) &&
  !isDanger(clause, reading);

/** "a delay that threatened the truce": nobody threatens. */
function isDanger(clause: Clause, reading: Reading): boolean {
  const { words, data } = reading;
  const subject = data.saying[clause.verb!.lemma] === 'warns' ? subjectOf(clause, data) : undefined;
  const thing =
    subject !== undefined &&
    words[subject.head]!.pos === 'NOUN' &&
    !(words[subject.head]!.lemma in data.sayingNouns);
  return thing && participantOf(subject, 'actor', reading) === null;
}

function fromSaying(clause: Clause, reading: Reading): Source {
  const { words, data } = reading;
  const verb = clause.verb!;
  const stance = data.saying[verb.lemma] ?? 'says';
  const text = words[verb.head]!.text;
  const subject = quotedAs(clause) ?? (verb.passive ? agentPhrase(clause, reading) : subjectOf(clause, data));
  if (!subject)
    return verb.passive || isImpersonal(clause, reading)
      ? { kind: 'hearsay', verb: text, stance }
      : { kind: 'person', verb: text, stance, open: true };
  if (isImpersonal(clause, reading)) return { kind: 'hearsay', verb: text, stance };
  return { ...speakerOf(subject, reading), verb: text, stance };
}

/** "quotes a driver as saying": the driver says it. */
const quotedAs = ({ link, by, governor }: Clause): NounPhrase | undefined =>
  link === 'gerund' && by === 'as' ? governor?.objects[0] : undefined;

function agentPhrase(clause: Clause, { data }: Reading): NounPhrase | undefined {
  return clause.complements.find(({ preposition }) => data.agent.includes(preposition ?? ''));
}

/** "it was reported that", « on rapporte que ». */
function isImpersonal(clause: Clause, { words, data }: Reading): boolean {
  const subject = clause.subject;
  if (!subject) return clause.verb!.passive;
  // « a-t-on indiqué »
  if (words[subject.head]!.pos === 'PRON' && words[subject.head]!.lower === 'on') return true;
  return clause.verb!.passive && data.impersonal.includes(words[subject.head]!.lower);
}

function fromNoun(noun: NounPhrase, reading: Reading): Source {
  const stance = reading.data.sayingNouns[reading.words[noun.head]!.lemma] ?? 'says';
  const verb = reading.words[noun.head]!.text;
  const owner =
    noun.possessor ??
    noun.after.find(
      ({ preposition }) =>
        reading.data.belonging.includes(preposition ?? '') || preposition === 'by' || preposition === 'par',
    );
  if (owner) return { ...speakerOf(owner, reading), verb, stance };
  return { kind: stance === 'reports' ? 'hearsay' : 'anonymous', verb, stance };
}

/** "is reported to have …", "reports of": nobody in particular says so. */
function hearsay({ phrase, clause }: Candidate, reading: Reading): Source | null {
  const { words, data } = reading;
  const outer = phrase && reading.positions.get(phrase)?.of;
  if (outer && data.sayingNouns[words[outer.head]!.lemma] === 'reports' && phrase.preposition)
    return { kind: 'hearsay', verb: words[outer.head]!.text, stance: 'reports' };
  const governor = clause.link === 'infinitive' ? clause.governor : undefined;
  if (governor?.verb?.passive && governor.verb.lemma in data.saying)
    return {
      kind: 'hearsay',
      verb: words[governor.verb.head]!.text,
      stance: data.saying[governor.verb.lemma]!,
    };
  return null;
}
