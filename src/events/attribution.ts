import type { Attribution, Quoted, Stance } from '../model.ts';
import type { ActorMention } from './actors/index.ts';
import type { Candidate, Reading } from './candidates.ts';
import type { NounPhrase } from './clauses/chunk.ts';
import { subjectOf, type Clause } from './clauses/clause.ts';
import { participantOf } from './participants.ts';
import { lastWithOf, textOf } from './phrases.ts';
import { gatheringFor } from './status/index.ts';

/** Who says what a sentence says, as far as it says so. */
export interface Source {
  kind: Attribution['kind'];
  speaker?: { name: string; id?: string };
  verb?: string;
  stance: Stance;
  /** The speaker stands as a pronoun or nothing: to be found in the sentences before. */
  open?: boolean;
}

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
    hearsay(candidate, reading) ?? { kind: 'article', stance: 'says' }
  );
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
    // "threatened to intervene after the coup that toppled …": the reminder is not what is threatened
    if (at.link === 'relative') told = CONTENT;
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

/** "observed a day of mourning": a gerund behind the preposition of a plain saying is not what is said. */
const isAboutDoing = ({ link, by, governor }: Clause, { data }: Reading): boolean =>
  link === 'gerund' && by !== undefined && data.saying[governor!.verb!.lemma] === 'says';

const GOVERNED = new Set<Clause['link']>(['content', 'infinitive', 'gerund']);

const CONTENT = new Set<Clause['link']>(['content']);

/** Reminders in "when", "after" and relative clauses belong to the content too; they climb like the rest. */
const climbs = ({ link }: Clause): boolean => link !== 'main' && link !== 'aside';

const isSaying = (clause: Clause, { data }: Reading): boolean =>
  clause.verb !== null && clause.verb.lemma in data.saying;

function fromSaying(clause: Clause, reading: Reading): Source {
  const { words, data } = reading;
  const verb = clause.verb!;
  const stance = data.saying[verb.lemma]!;
  const text = words[verb.head]!.text;
  const subject = verb.passive ? agentPhrase(clause, reading) : subjectOf(clause, data);
  if (!subject)
    return verb.passive || isImpersonal(clause, reading)
      ? { kind: 'hearsay', verb: text, stance }
      : { kind: 'person', verb: text, stance, open: true };
  if (isImpersonal(clause, reading)) return { kind: 'hearsay', verb: text, stance };
  return { ...speakerOf(subject, reading), verb: text, stance };
}

function agentPhrase(clause: Clause, { data }: Reading): NounPhrase | undefined {
  return clause.complements.find(({ preposition }) => data.agent.includes(preposition ?? ''));
}

/** "it was reported that", « on rapporte que ». */
function isImpersonal(clause: Clause, { words, data }: Reading): boolean {
  const subject = clause.subject;
  if (!subject) return clause.verb!.passive;
  return clause.verb!.passive && data.impersonal.includes(words[subject.head]!.lower);
}

/** Names, kinds and anonymity of a speaker. */
export function speakerOf(phrase: NounPhrase, reading: Reading): Pick<Source, 'kind' | 'speaker' | 'open'> {
  const { words, data } = reading;
  const head = words[phrase.head]!;
  if (head.pos === 'PRON' && data.personalPronouns.includes(head.lower))
    return { kind: 'person', open: true };
  const name = textOf(phrase, reading, lastWithOf(phrase, reading)).text;
  const participant = participantOf(phrase, 'speaker', reading);
  if (isUnnamed(phrase, reading)) return { kind: 'anonymous', speaker: { name } };
  if (data.sayingNouns[head.lemma] === 'reports' && !participant?.id)
    return { kind: 'hearsay', speaker: { name } };
  const mention = participant && mentionAt(participant.start, reading);
  // "the South African army" speaks, not South Africa
  const described =
    mention !== null && mention !== undefined && !NAMED.has(mention.kind) && head.pos === 'NOUN';
  const speaker = participant
    ? { name: described ? name : participant.name, ...(participant.id && { id: participant.id }) }
    : { name };
  return { kind: kindOf(phrase, mention ?? undefined, reading), speaker };
}

const NAMED = new Set<ActorMention['kind']>(['name', 'surname', 'unknown-name', 'metonym']);

function mentionAt(start: number | undefined, { actors }: Reading): ActorMention | undefined {
  return start === undefined ? undefined : actors.find((actor) => actor.start <= start && actor.end > start);
}

function kindOf(
  phrase: NounPhrase,
  mention: ActorMention | undefined,
  { words, data }: Reading,
): Source['kind'] {
  const head = words[phrase.head]!.lemma;
  const kind = mention?.actorKind;
  if (kind === 'media' || data.media.includes(head)) return 'media';
  if (kind && kind !== 'person') return 'official';
  const titled = words
    .slice(phrase.first, phrase.last + 1)
    .some(({ lemma }) => data.officials.includes(lemma));
  return kind === 'person' || titled || data.bodies.includes(head) ? 'official' : 'person';
}

/** "officials", "two diplomats", "sources": nobody by name. "Chinese officials" stand for their state. */
export function isUnnamed(phrase: NounPhrase, { words, data, actors }: Reading): boolean {
  const head = words[phrase.head]!;
  const named = actors.some(
    (actor) =>
      actor.kind !== 'demonym' &&
      actor.start < words[phrase.last]!.end &&
      actor.end > words[phrase.first]!.start &&
      actor.actorKind === 'person',
  );
  if (named) return false;
  if (data.unnamed.includes(head.lemma)) return true;
  return head.pos === 'NOUN' && words.some(({ lower }) => data.anonymity.includes(lower));
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

/** "according to X", « selon X »: vouches for the clause it stands in; set off by a comma, for the sentence. */
function perSource(candidate: Candidate, reading: Reading): Source | null {
  const per = firstPer(reading);
  if (!per || !reaches(per, candidate, reading)) return null;
  const { words, data } = reading;
  const { phrase } = per;
  const head = words[phrase.head]!;
  const said = { verb: words[phrase.opens ?? phrase.first]!.text, stance: 'says' as Stance };
  const unnamed = words.some(({ lower }) => data.anonymity.includes(lower));
  if (isSame(phrase, reading)) return { kind: 'hearsay', ...said, open: true };
  if (head.lemma === 'source')
    return { kind: 'anonymous', speaker: { name: textOf(phrase, reading).text }, ...said };
  if (head.pos === 'PRON') return { kind: 'person', ...said, open: true };
  if (!(head.lemma in data.sayingNouns)) return { ...speakerOf(phrase, reading), ...said };
  const owner =
    phrase.possessor ?? phrase.after.find(({ preposition }) => data.belonging.includes(preposition ?? ''));
  if (candidate.trigger.type.kind === 'speech') return null;
  return owner && !unnamed
    ? { ...speakerOf(owner, reading), ...said }
    : { kind: 'hearsay', verb: said.verb, stance: data.sayingNouns[head.lemma]! };
}

function firstPer(reading: Reading): { clause: Clause; phrase: NounPhrase } | undefined {
  for (const clause of reading.clauses) {
    const phrase = clause.complements.find((each) => isPer(each, reading) && !countsOnly(each, reading));
    if (phrase) return { clause, phrase };
  }
  return undefined;
}

/** « Près de 4 000 personnes, selon la police, ont … »: the source vouches for the number alone. */
function countsOnly({ opens, first }: NounPhrase, { words, phrases }: Reading): boolean {
  const at = (opens ?? first) - 2;
  if (!/^[,(]$/u.test(words[at + 1]?.text ?? '')) return false;
  const counted = phrases.find(({ last }) => last === at);
  const follows = words.slice(first).findIndex(({ text }) => /^[,)]$/u.test(text));
  return (
    counted !== undefined && follows >= 0 && words.slice(counted.first, at).some(({ pos }) => pos === 'NUM')
  );
}

/** « de même source », « selon la même publication », "the same newspaper": the one named before. */
const isSame = ({ opens, first, last }: NounPhrase, { words }: Reading): boolean =>
  words.slice(opens ?? first, last + 1).some(({ lower }) => lower === 'même' || lower === 'same');

/** Does the "according to" hold for the candidate's clause? */
function reaches(
  per: { clause: Clause; phrase: NounPhrase },
  { clause }: Candidate,
  { words }: Reading,
): boolean {
  const opens = per.phrase.opens ?? per.phrase.first;
  if (opens === 0 || words[opens - 1]!.text === ',' || per.clause.link === 'main') return true;
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 12; depth++) {
    if (at === per.clause) return true;
    at = at.governor;
  }
  return false;
}

/** « de source diplomatique » at the head of a sentence is a source, « le retrait de source … » is not. */
function isPer(phrase: NounPhrase, { lang, words }: Reading): boolean {
  const preposition = phrase.preposition ?? '';
  if (lang === 'en') return preposition === 'according_to';
  if (preposition === 'selon' || preposition === 'suivant') return true;
  const opens = phrase.opens ?? phrase.first;
  return (
    preposition === 'de' &&
    words[phrase.head]!.lemma === 'source' &&
    (opens === 0 || words[opens - 1]!.text === ',')
  );
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

const QUOTED = /[“«]\s*([^“”«»]{1,2000}?)\s*[”»]|"([^"]{1,2000}?)"|‘([^‘’]{12,2000}?)’(?!\w)/gu;

/** Words between quotation marks in a sentence, without the marks. */
export function quotesIn(text: string, start: number, end: number): Quoted[] {
  const found: Quoted[] = [];
  for (const match of text.slice(start, end).matchAll(QUOTED)) {
    const exact = match[1] ?? match[2] ?? match[3] ?? '';
    const at = start + match.index + match[0].indexOf(exact, 1);
    if (exact) found.push({ start: at, end: at + exact.length, exact });
  }
  return found;
}
