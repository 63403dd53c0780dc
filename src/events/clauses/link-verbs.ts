import type { VerbGroup } from './chunk.ts';
import { newClause, type Clause } from './clause.ts';
import { joinVerb, settle, takeTimeBefore } from './link-joined.ts';
import { takeParticiple } from './link-participles.ts';
import { isBeforeSpeaker } from './lookahead.ts';
import { misread, resolveForm } from './verb-form.ts';
import { isOutlookNoun, push, takesContent, top, type Reading } from './reading.ts';

/** Takes a verb group: to the clause that waits for it, or to a new one. */
export function linkVerb(reading: Reading, verb: VerbGroup): void {
  const form = verb.form === 'ambiguous' ? resolveForm(reading, verb) : verb.form;
  verb.form = form;
  if (form === 'infinitive') takeInfinitive(reading, verb);
  else if (form === 'gerund') takeGerund(reading, verb);
  else if (form === 'participle') takeParticiple(reading, verb);
  else takeFinite(reading, verb);
  withoutIt(top(reading), reading);
  reading.preposition = undefined;
  reading.tail = [];
}

/** « il y aura grève »: « il » is nobody. */
function withoutIt(clause: Clause, { words }: Reading): void {
  const there = words[clause.verb?.first ?? -1]?.lower === 'y' && clause.verb!.lemma === 'avoir';
  if (there && words[clause.subject?.head ?? -1]?.lower === 'il') clause.subject = undefined;
}

function takeFinite(reading: Reading, verb: VerbGroup): void {
  const clause = top(reading);
  const { previous } = reading;
  const waiting = reading.open.findLastIndex((open) => !open.verb);
  const participles = previous?.kind === 'comma' ? null : misread(clause, reading.words);
  if (isInverted(reading)) openInverted(reading, verb);
  else if (isBareInfinitive(reading, verb)) {
    verb.form = 'infinitive';
    takeInfinitive(reading, verb);
  } else if (!clause.verb) settle(clause, verb);
  else if (previous?.kind === 'coordinator') joinVerb(reading, verb);
  else if (waiting >= 0) {
    reading.open.length = waiting + 1;
    settle(top(reading), verb);
  } else if (participles) settleOuter(reading, participles, verb);
  else if (previous?.kind === 'np' && clause.objects.length > 0) takeBackObject(reading, clause, verb);
  else joinVerb(reading, verb);
}

/** "let the army shoot down a drone", "helped rebels take the town": a base form behind the object. */
function isBareInfinitive(reading: Reading, verb: VerbGroup): boolean {
  const { lang, previous, words } = reading;
  const { verb: above, objects } = top(reading);
  const bare = lang === 'en' && previous?.kind === 'np' && verb.first === verb.head && objects.length === 1;
  return bare && words[verb.head]!.form === 'base' && BARE.has(above?.lemma ?? '');
}

/** Verbs with a bare infinitive. */
const BARE = new Set(['let', 'make', 'help', 'have', 'see', 'watch']);

/** What looked like the object was the subject of the next verb. */
function takeBackObject(reading: Reading, clause: Clause, verb: VerbGroup): void {
  const subject = clause.objects.pop()!;
  const link = takesContent(reading, clause) ? 'content' : 'aside';
  const next = push(
    reading,
    newClause(link, reading.part, { governor: clause, subject, first: subject.first }),
  );
  settle(next, verb);
  takeTimeBefore(reading, next);
}

/** « …, a déclaré le ministre », "…," said the minister. */
function isInverted(reading: Reading): boolean {
  if (!isBeforeSpeaker(reading, reading.at)) return false;
  const clause = top(reading);
  const before = reading.chunks[reading.at - 1]?.kind;
  const marked = before === 'comma' || before === 'quote' || before === 'stop';
  return (
    marked && (clause.verb !== null || reading.clauses.length > 1 || !clause.subject) && !waitsInside(reading)
  );
}

/** A subject interrupted by a relative clause still waits for its verb. */
const waitsInside = (reading: Reading): boolean =>
  reading.open.some(({ verb, subject }) => !verb && subject !== undefined) &&
  !reading.words[reading.chunks[reading.at]!.first - 1]?.text.match(/[”»"]/u);

function openInverted(reading: Reading, verb: VerbGroup): void {
  settle(push(reading, newClause('aside', reading.part, { inverted: true })), verb);
}

function settleOuter(reading: Reading, clauses: Clause[], verb: VerbGroup): void {
  const inner = clauses[0]!;
  const { subject, first, link, governor, by, sense } = inner;
  const outer = newClause(link, reading.part, {
    subject: subject!,
    first,
    ...(governor && { governor }),
    ...(by && { by }),
    ...(sense && { sense }),
  });
  for (const clause of clauses) {
    clause.verb!.form = 'participle';
    clause.verb!.passive = true;
    clause.first = clause.verb!.first;
  }
  // "Elections scheduled for May never took place": what stands right before a verb is that verb's
  const last = clauses.at(-1)!;
  outer.adverbs = last.adverbs.filter((at) => at === verb.first - 1);
  last.adverbs = last.adverbs.filter((at) => at !== verb.first - 1);
  // "In 2015, a truce agreed two years earlier was broken": so is the day in front of its subject
  const opens = reading.words[subject!.first]!.start;
  outer.times = inner.times.filter(({ start }) => start < opens);
  inner.times = inner.times.filter(({ start }) => start >= opens);
  inner.link = 'participle';
  inner.antecedent = subject!;
  inner.subject = undefined;
  inner.governor = outer;
  settle(push(reading, outer), verb);
}

/**
 * "closed the pipeline that crosses Chad, two months after breaking …": what is so at all times comes after nothing;
 * "ordered him to pay, after rejecting his appeal": behind a comma it is the court that rejects.
 */
function leaveInner(reading: Reading): void {
  const { preposition, data, chunks, at, open } = reading;
  const clause = top(reading);
  const habit =
    clause.link === 'relative' &&
    clause.verb?.tense === 'present' &&
    !clause.verb.perfect &&
    !clause.verb.modality;
  if (
    !(habit || clause.link === 'infinitive') ||
    !preposition ||
    data.aspectPrepositions[preposition.lemma] !== 'past'
  )
    return;
  const before = chunks.slice(0, at).findLast(({ kind }) => !/^(?:preposition|time|adverb)$/u.test(kind));
  const outer = open.findLastIndex(
    ({ verb }) => verb?.form === 'finite' && (verb.tense === 'past' || verb.perfect),
  );
  if (before?.kind === 'comma' && outer >= 0) open.length = outer + 1;
}

/**
 * "accuses the general, dismissed in May, of having paid …": what is told of him between two commas is over, and the verb
 * before it gets what it waits for.
 */
function leaveInsertion({ previous, preposition, data, chunks, at, open, words }: Reading): void {
  const inserted = open.at(-1)!;
  const apart =
    chunks[at - 2]?.kind === 'comma' && previous?.kind === 'preposition' && inserted.objects.length === 0;
  if (!preposition || !apart || !/^(?:participle|relative)$/u.test(inserted.link)) return;
  if (takesWhomAndWhat(inserted, data) || !followsComma(inserted, words)) return;
  const outer = open.findLastIndex((clause) => takesWhomAndWhat(clause, data));
  if (outer >= 0) open.length = outer + 1;
}

/** « , limogé en mai », ", who was dismissed": itself or its pronoun. */
const followsComma = ({ first, verb }: Clause, words: Reading['words']): boolean =>
  words[first - 1]?.text === ',' || (verb !== null && words[verb.first - 2]?.text === ',');

/** "accuse somebody of doing", "urge somebody to do". */
const takesWhomAndWhat = ({ verb }: Clause, { objectControl }: Reading['data']): boolean =>
  verb !== null && objectControl.includes(verb.lemma);

/** « a accusé le parti d'opposition d'avoir mené une attaque »: what is over is what the verb charges him with, no noun's plan. */
const isCharge = (reading: Reading, { perfect }: VerbGroup): boolean =>
  reading.lang === 'fr' && perfect && reading.data.outlook[top(reading).verb?.lemma ?? ''] === 'alleged';

function takeInfinitive(reading: Reading, verb: VerbGroup): void {
  const { previous } = reading;
  leaveInner(reading);
  leaveInsertion(reading);
  const clause = top(reading);
  const by = reading.preposition?.lemma;
  if (previous?.kind === 'coordinator' && reading.open.some((open) => open.verb?.form === 'infinitive')) {
    joinVerb(reading, verb);
    return;
  }
  const noun = isCharge(reading, verb)
    ? undefined
    : (reading.tail.findLast((phrase) => isOutlookNoun(reading, phrase)) ??
      (clause.verb ? undefined : clause.subject));
  settle(
    push(
      reading,
      newClause('infinitive', reading.part, {
        governor: clause,
        ...(noun && { governorNoun: noun }),
        ...adjective(reading, clause),
        ...(by && { by }),
      }),
    ),
    verb,
  );
}

/** "ready to", "close to": the adjective before governs. */
function adjective(reading: Reading, clause: Clause): Partial<Clause> {
  const last = clause.adjectives.at(-1) ?? trailing(reading);
  if (last !== undefined && !clause.verb && reading.preposition) return { governorAdjective: last };
  return last !== undefined && clause.verb && last > clause.verb.head ? { governorAdjective: last } : {};
}

/** "with Paris close to leaving": the adjective that ends the phrase before. */
function trailing({ tail, words }: Reading): number | undefined {
  const phrase = tail.at(-1);
  return phrase && phrase.last > phrase.head && words[phrase.last]!.pos === 'ADJ' ? phrase.last : undefined;
}

function takeGerund(reading: Reading, verb: VerbGroup): void {
  if (reading.previous?.kind === 'coordinator' && goesOn(reading)) joinVerb(reading, verb);
  else if (reading.preposition || reading.previous?.kind === 'vg' || reading.previous?.kind === 'adjective')
    takeGoverned(reading, verb);
  else if (isWaitedFor(reading, verb)) takeGoverned(reading, verb);
  else takeAttached(reading, verb);
}

/** "denied on Tuesday attacking …": a verb that may take a gerund has nothing but the day behind it. */
function isWaitedFor(reading: Reading, { lemma }: VerbGroup): boolean {
  const { verb, objects } = top(reading);
  const { data, previous } = reading;
  if (!verb || verb.passive || objects.length > 0 || previous?.kind === 'comma' || lemma in data.saying)
    return false;
  return data.saying[verb.lemma] === 'denies' || verb.lemma in data.outlook;
}

/**
 * "forcing the plane to land and arresting …": an infinitive below the first may stand between; « annonçant qu'elle
 * partirait et demandant … »: in French, whatever does.
 */
function goesOn({ open, lang }: Reading): boolean {
  if (lang === 'fr' && open.some((each) => each.verb?.form === 'gerund')) return true;
  const [above, last] = open.slice(-2);
  const below = last?.verb?.form === 'infinitive' && last.governor === above ? above : last;
  return below?.verb?.form === 'gerund' || (open.length === 1 && above?.verb?.form === 'gerund');
}

/** « …, Paris devant livrer deux navires »: a noun behind a comma with its own gerund. */
function isAbsolute(reading: Reading): boolean {
  const { link, verb, subject } = top(reading);
  return reading.previous?.kind === 'np' && link === 'aside' && !verb && subject !== undefined;
}

function takeAbsolute(reading: Reading, verb: VerbGroup): void {
  const clause = top(reading);
  const governor = reading.open.findLast((open) => open.verb?.form === 'finite');
  clause.link = 'participle';
  if (governor) clause.governor = governor;
  settle(clause, verb);
}

/** "accused of leaving", "close to hiring", "began closing". */
function takeGoverned(reading: Reading, verb: VerbGroup): void {
  leaveInner(reading);
  leaveInsertion(reading);
  const by = reading.preposition?.lemma;
  const governor = top(reading);
  const means = by !== undefined && (reading.data.agent.includes(by) || by === 'en');
  const noun = by && !means ? reading.tail.findLast((phrase) => isOutlookNoun(reading, phrase)) : undefined;
  const more = {
    governor,
    ...(noun && { governorNoun: noun }),
    ...adjective(reading, governor),
    ...(by && { by }),
  };
  settle(push(reading, newClause('gerund', reading.part, more)), verb);
}

/** "a lawsuit alleging", "a report saying": the paper says it. */
const followsPaper = ({ previous, words, data }: Reading): boolean =>
  previous?.kind === 'np' &&
  (words[previous.head]!.lemma in data.sayingNouns || data.documents.includes(words[previous.head]!.lemma));

/** ", killing three"; "a mission preparing …"; "Hiring guards would …". After a comma it belongs to the finite clause. */
function takeAttached(reading: Reading, verb: VerbGroup): void {
  if (isAbsolute(reading)) {
    takeAbsolute(reading, verb);
    return;
  }
  const comma =
    reading.previous?.kind === 'comma' || (verb.lemma in reading.data.saying && !followsPaper(reading));
  const finite = reading.open.findLastIndex((open) => open.verb?.form === 'finite');
  if (comma && finite >= 0) reading.open.length = finite + 1;
  const governor = top(reading);
  const antecedent = comma || !reading.previous ? governor.subject : reading.lastPhrase;
  settle(
    push(reading, newClause('participle', reading.part, { governor, ...(antecedent && { antecedent }) })),
    verb,
  );
}
