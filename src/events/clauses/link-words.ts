import type { Chunk, NounPhrase } from './chunk.ts';
import { newClause, type Clause } from './clause.ts';
import { isOutlookNoun, push, saysWhatItIs, takesContent, top, type Reading } from './reading.ts';

/** "if", "after", "because": opens an adverbial clause. */
export function takeSubordinator(reading: Reading, chunk: Chunk & { kind: 'subordinator' }): void {
  if (namesWhatSomebodyIs(reading, chunk.lemma)) {
    reading.preposition = { lemma: chunk.lemma, first: chunk.first };
    return;
  }
  push(
    reading,
    newClause('adverbial', reading.part, { governor: top(reading), by: chunk.lemma, sense: chunk.sense }),
  );
}

/** "people who describe themselves as employees say": the one verb that is left is what the outer clause waits for. */
function namesWhatSomebodyIs({ chunks, at, open, previous }: Reading, lemma: string): boolean {
  const waits = open.at(-1)!.verb && open.some(({ verb, subject }) => !verb && subject !== undefined);
  if (!/^(?:as|comme)$/u.test(lemma) || !waits || previous?.kind === 'comma') return false;
  const end = chunks.findIndex(({ kind }, i) => i > at && /^(?:comma|that|stop|subordinator)$/u.test(kind));
  const verbs = chunks
    .slice(at + 1, end < 0 ? undefined : end)
    .filter((chunk) => chunk.kind === 'vg' && /^(?:finite|ambiguous)$/u.test(chunk.form));
  return chunks[at + 1]?.kind === 'np' && verbs.length === 1;
}

/** Subject, or neither subject nor object; what the verb alone settles stays open: "whom they accused". */
function placeOf(lemma: string, preposition: string | undefined): Pick<Clause, 'antecedentIs'> {
  if (preposition) return { antecedentIs: 'other' };
  if (/^(?:who|whom|which|that)$/u.test(lemma)) return {};
  return { antecedentIs: lemma === 'qui' ? 'subject' : 'other' };
}

/** "who", « dont »: belongs to the noun before; a question word where there is none. */
export function takeRelative(reading: Reading, lemma: string): void {
  const sibling =
    reading.previous?.kind === 'coordinator'
      ? reading.clauses.findLast(({ link }) => link === 'relative')
      : undefined;
  const nearest = reading.tail.at(-1) ?? reading.lastPhrase;
  const antecedent = sibling?.antecedent ?? (nearest && narrowed(nearest, reading));
  const { preposition } = reading;
  const governor = top(reading);
  reading.preposition = undefined;
  const previous = reading.previous?.kind;
  const question = !antecedent || previous === 'vg';
  push(
    reading,
    newClause(question ? 'content' : 'relative', reading.part, {
      governor,
      ...(antecedent && !question && { antecedent, ...placeOf(lemma, preposition?.lemma) }),
      ...(preposition ? { by: preposition.lemma } : /^(?:où|where)$/u.test(lemma) && { by: lemma }),
    }),
  );
}

/** « un coup d'État qui », « l'accord de paix que »: a bare noun behind « de » only says of what kind the one before is. */
function classified(phrase: NounPhrase, reading: Reading): NounPhrase {
  const { words, data, lang } = reading;
  const { host, head, first, preposition } = phrase;
  const bare = first === head && words[head]!.pos !== 'PRON' && preposition === 'de';
  if (lang !== 'fr' || !host || !bare || data.measures.includes(words[host.head]!.lemma)) return phrase;
  return classified(host, reading);
}

/** "an attack on Tel Aviv that killed …": without a comma nothing narrows down a bare name, but the noun before it. */
function narrowed(phrase: NounPhrase, reading: Reading): NounPhrase {
  const { words, previous } = reading;
  const bare = words[phrase.head]!.pos === 'PROPN' && words[phrase.first]!.pos === 'PROPN';
  if (bare && phrase.host && previous?.kind === 'np') return narrowed(phrase.host, reading);
  return classified(phrase, reading);
}

/** "that": content of a verb, noun or adjective, or a relative pronoun after any other noun. */
export function takeThat(reading: Reading): void {
  const clause = top(reading);
  const nearest = reading.tail.at(-1);
  const noun = nearest && narrowed(nearest, reading);
  const { previous } = reading;
  if (previous?.kind === 'coordinator' && reading.chunks[reading.at - 1]?.kind !== 'time') {
    joinThat(reading);
    return;
  }
  if (isRelativeAfterComma(reading, clause)) {
    const antecedent = classified(reading.lastPhrase!, reading);
    push(
      reading,
      newClause('relative', reading.part, { governor: clause, antecedent, antecedentIs: 'object' }),
    );
    return;
  }
  const told = lacksSubject(reading) ? (noun ?? reading.lastPhrase) : undefined;
  if (told)
    push(
      reading,
      newClause('relative', reading.part, {
        governor: clause,
        antecedent: told,
        antecedentIs: 'subject',
      }),
    );
  else if (!openOfPlan(reading)) openContent(reading, noun);
}

/**
 * "talks in Doha that Qatar had brokered": what is planned lies ahead; what was done is told of the plan. Not "alleged
 * after the talks that Qatar had lied": the verb waits for what is alleged.
 */
function openOfPlan(reading: Reading): boolean {
  const { tail, words, data, chunks, at } = reading;
  const plan = tail.findLast((phrase) => isOutlookNoun(reading, phrase));
  if (!plan || data.outlookNouns[words[plan.head]!.lemma] !== 'planned') return false;
  if (plan.preposition !== undefined && takesContent(reading, top(reading))) return false;
  const next = chunks.slice(at + 1).find((chunk) => chunk.kind === 'vg');
  const told = next !== undefined && !next.modality && (next.perfect || next.tense === 'past');
  if (told) push(reading, newClause('relative', reading.part, { governor: top(reading), antecedent: plan }));
  return told;
}

/** "unveiled a map that includes the region": a verb right behind "that" tells of the noun before. */
function lacksSubject({ lang, chunks, at, previous }: Reading): boolean {
  const next = chunks.slice(at + 1).find(({ kind }) => kind !== 'adverb');
  const noun = /^(?:np|preposition)$/u.test(previous?.kind ?? '') || chunks[at - 1]?.kind === 'time';
  return lang === 'en' && noun && next?.kind === 'vg' && /^(?:finite|ambiguous)$/u.test(next.form);
}

/** Content where the verb or a noun awaits it, else a relative clause to the noun right before. */
function openContent(reading: Reading, noun: NounPhrase | undefined): void {
  const clause = top(reading);
  const nounTakes = reading.tail.findLast((phrase) => isOutlookNoun(reading, phrase));
  // "accused Sudan of theft, a charge that …", "made a claim that …"
  const byNoun = noun !== undefined && noun === nounTakes && !noun.preposition && clause.objects.length > 0;
  const verbTakes =
    clause.verb !== null &&
    !byNoun &&
    (judges(reading, clause) ||
      (takesContent(reading, clause) && !(noun && isThingActedUpon(noun, clause, reading))));
  const governor = clause;
  if (noun && reading.previous?.kind === 'np' && !nounTakes && !verbTakes)
    push(reading, newClause('relative', reading.part, { governor, antecedent: noun }));
  else
    push(
      reading,
      newClause('content', reading.part, {
        governor,
        ...(nounTakes && !verbTakes && { governorNoun: nounTakes }),
      }),
    );
}

/** "averting an offensive that the bloc feared": only whom one speaks to stands between a verb and what is said. */
function isThingActedUpon(noun: NounPhrase, { verb, objects }: Clause, { words, data }: Reading): boolean {
  if (objects.at(-1) !== noun || /^(?:PROPN|PRON)$/u.test(words[noun.head]!.pos)) return false;
  return !data.objectControl.includes(verb!.lemma) && !data.takesOf.includes(verb!.lemma);
}

/** « le départ du ministre, qu'ils accusent de … »: behind a comma and with its object, the verb awaits no content. */
function isRelativeAfterComma(
  { lang, previous, beforeLink, lastPhrase, data, words }: Reading,
  { objects, complements, verb }: Clause,
): boolean {
  const apart = lang === 'fr' && previous?.kind === 'comma' && beforeLink?.kind === 'np';
  const named = lastPhrase !== undefined && words[lastPhrase.head]!.pos === 'PROPN';
  // « a appelé à la fin des opérations, que Paris avait jugées … »
  const aims = verb !== null && !(verb.lemma in data.saying) && complements.at(-1)?.preposition === 'à';
  return (
    apart &&
    lastPhrase !== undefined &&
    (objects.length > 0 || aims || (named && !(verb && verb.lemma in data.saying)))
  );
}

/** "it is true that", « il est faux que ». */
function judges({ words, data }: Reading, { verb, subject, objects }: Clause): boolean {
  const judged = objects.at(-1) && words[objects.at(-1)!.head]!;
  return (
    verb?.lemma === data.copula &&
    subject !== undefined &&
    data.impersonal.includes(words[subject.head]!.lower) &&
    judged !== undefined &&
    (judged.lower in data.outlookAdjectives || judged.lemma in data.outlookAdjectives)
  );
}

function joinThat(reading: Reading): void {
  const sibling = reading.clauses.findLast(({ link }) => link === 'content' || link === 'relative');
  const governor = sibling?.governor ?? top(reading);
  const base = newClause(sibling?.link ?? 'content', reading.part, { governor });
  if (sibling?.antecedent) base.antecedent = sibling.antecedent;
  if (sibling?.governorNoun) base.governorNoun = sibling.governorNoun;
  push(reading, base);
}

/** Words in quotation marks right after a verb of saying are its content. */
export function takeQuote(reading: Reading): void {
  reading.quoted = !reading.quoted;
  reading.quotedFrom = reading.chunks[reading.at]!.first;
  const clause = top(reading);
  const lemma = clause.verb?.lemma ?? '';
  const after = ['comma', 'vg', 'stop'].includes(reading.previous?.kind ?? '');
  if (
    reading.quoted &&
    clause.verb &&
    lemma in reading.data.saying &&
    after &&
    !saysWhatItIs(reading, clause)
  )
    push(reading, newClause('content', reading.part, { governor: clause }));
}

/** Colons before content, brackets, and the ends of sentence parts. */
export function takeStop(reading: Reading, text: string): void {
  reading.tail = [];
  reading.preposition = undefined;
  if (/^[-–—]$/u.test(text)) return;
  if (text === ')' || text === ']') {
    closeBracket(reading);
    return;
  }
  const clause = top(reading);
  if (text === ':' && clause.verb && clause.verb.lemma in reading.data.saying) {
    push(reading, newClause('content', reading.part, { governor: clause }));
    return;
  }
  if (text === '(' || text === '[') {
    push(reading, newClause('aside', reading.part, { by: '(' }));
    return;
  }
  if (!/^[;:.!?…]$/u.test(text)) return;
  reading.part++;
  reading.open = [];
  push(reading, newClause('main', reading.part));
}

function closeBracket(reading: Reading): void {
  const bracket = reading.open.findLastIndex(({ by }) => by === '(');
  if (bracket > 0) reading.open.length = bracket;
}
