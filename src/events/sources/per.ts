import type { Stance } from '../../model.ts';
import type { Candidate, Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { lastOf, textOf } from '../reading/phrases.ts';
import type { Source } from './source.ts';
import { speakerOf } from './speaker.ts';

/** "according to X", « selon X »: vouches for the clause it stands in; set off by a comma, for the sentence. */
export function perSource(candidate: Candidate, reading: Reading): Source | null {
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
  const owner = tellerOf(phrase, reading);
  if (candidate.trigger.type.kind === 'speech') return null;
  return owner && !unnamed
    ? { ...speakerOf(owner, reading), ...said }
    : { kind: 'hearsay', verb: said.verb, stance: data.sayingNouns[head.lemma]! };
}

/** "the survivors' account", « le récit que les rescapés ont fait », "a tally compiled by the ministry". */
function tellerOf(phrase: NounPhrase, { data, clauses }: Reading): NounPhrase | undefined {
  const isOf = (words: readonly string[]) => (each: NounPhrase) => words.includes(each.preposition ?? '');
  const owner = phrase.possessor ?? phrase.after.find(isOf(data.belonging));
  const told = clauses.find(({ antecedent, verb }) => antecedent === phrase && verb !== null);
  if (owner || !told) return owner;
  return told.verb!.passive ? told.complements.find(isOf(data.agent)) : told.subject;
}

/** « Kirby, selon qui Mali a versé … », "Kirby, according to whom …": the one named right before it. */
export function perAntecedent({ link, by, antecedent }: Clause, reading: Reading): Source | null {
  if (link !== 'relative' || !antecedent || !PER.has(by ?? '')) return null;
  return { ...speakerOf(antecedent, reading), verb: by!.replaceAll('_', ' '), stance: 'says' };
}

/** The prepositions that name a source. */
export const PER = new Set(['according_to', 'selon', 'suivant']);

/** Does the sentence name a source that vouches for what it tells: « selon X »? */
export const namesSource = (reading: Reading): boolean => firstPer(reading) !== undefined;

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
  if (opens > 0 && isBetween(';', opens, clause.first, words)) return false;
  const apart = opens === 0 || words[opens - 1]!.text === ',';
  if ((apart && !vouchesForCount(per, words)) || per.clause.link === 'main') return true;
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 12; depth++) {
    if (at === per.clause) return true;
    at = at.governor;
  }
  return false;
}

const isBetween = (mark: string, a: number, b: number, words: Reading['words']): boolean =>
  words.slice(Math.min(a, b), Math.max(a, b)).some(({ text }) => text === mark);

/** « …, qui a fait plus de 6 000 morts, selon la police »: at the end of a relative clause that counts, the source is for the count. */
function vouchesForCount(
  { clause, phrase }: { clause: Clause; phrase: NounPhrase },
  words: Reading['words'],
): boolean {
  const told = clause.verb ? words.slice(clause.verb.head, phrase.first) : [];
  return clause.link === 'relative' && told.some(({ pos }) => pos === 'NUM');
}

/** « de source diplomatique » at the head of a sentence is a source, « le retrait de source … » is not. */
function isPer(phrase: NounPhrase, reading: Reading): boolean {
  const { lang, words, actors } = reading;
  const preposition = phrase.preposition ?? '';
  if (PER.has(preposition)) return true;
  if (lang === 'en') return false;
  const opens = phrase.opens ?? phrase.first;
  // « Pour l'ONG Amnesty International, l'armée a … »: in whose view
  const { start, end } = words[phrase.head]!;
  const named = actors.some((actor) => actor.end > start && actor.start < words[phrase.last]!.end && end > 0);
  if (preposition === 'pour' && opens === 0) return named && words[lastOf(phrase) + 1]?.text === ',';
  return (
    preposition === 'de' &&
    words[phrase.head]!.lemma === 'source' &&
    (opens === 0 || words[opens - 1]!.text === ',')
  );
}
