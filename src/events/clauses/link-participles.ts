import type { Word } from '../words/word.ts';
import type { NounPhrase, VerbGroup } from './chunk.ts';
import { newClause } from './clause.ts';
import { joinVerb, settle } from './link-joined.ts';
import { push, top, type Reading } from './reading.ts';
import { movesByItself } from './verb-groups.ts';

/** Takes a participle: joined to one before it, or told of the noun that it narrows down. */
export function takeParticiple(reading: Reading, verb: VerbGroup): void {
  const { previous } = reading;
  const clause = top(reading);
  verb.passive = !movesByItself(verb, reading.data);
  const goesOn = previous?.kind === 'coordinator' || isInSeries(reading, verb);
  if (goesOn && joinsParticiple(reading, verb)) {
    joinVerb(reading, verb);
    return;
  }
  const last = lastInPart(reading);
  const nearest =
    previous?.kind === 'comma' && reading.beforeLink?.kind !== 'np'
      ? (clause.subject ?? last)
      : (last ?? clause.subject);
  const antecedent = sharedAntecedent(reading) ?? (nearest && agreeing(nearest, verb, reading));
  settle(
    push(
      reading,
      newClause('participle', reading.part, { governor: clause, ...(antecedent && { antecedent }) }),
    ),
    verb,
  );
}

/** « a suspendu la loi, fermé les ports et instauré … »: a participle with an object of its own is active, and goes on. */
function isInSeries({ lang, previous, chunks, at, open }: Reading, { last }: VerbGroup): boolean {
  const object = chunks[at + 1];
  const active = open.findLast(({ verb }) => verb?.form === 'finite')?.verb;
  return (
    lang === 'fr' &&
    previous?.kind === 'comma' &&
    object?.kind === 'np' &&
    object.first === last + 1 &&
    active?.perfect === true &&
    !active.passive
  );
}

/** The noun before it; what opens a part of the sentence waits for its subject: « … ; placé en détention, il … ». */
function lastInPart({ lastPhrase, previous }: Reading): NounPhrase | undefined {
  if (!lastPhrase || (previous?.kind === 'stop' && /^[;:]$/u.test(previous.text))) return undefined;
  return previous?.kind === 'comma' ? rootOf(lastPhrase) : lastPhrase;
}

/** « a livré … et signé »: the auxiliary serves both; « conclu en mai et signé »: both participles. */
function joinsParticiple(reading: Reading, verb: VerbGroup): boolean {
  const target = reading.open.findLast((open) => open.verb && open.verb.form !== 'infinitive')?.verb;
  if (!target) return false;
  if (target.form === 'participle') return true;
  if (!target.perfect && !target.passive) return false;
  verb.form = 'finite';
  verb.perfect = target.perfect;
  verb.passive = target.passive;
  verb.tense = target.tense;
  if (reading.data.neither.includes(reading.words[verb.first - 1]?.lower ?? ''))
    verb.negated = target.negated;
  if (target.modality) verb.modality = target.modality;
  return true;
}

/** « un pacte de sécurité, baptisé Aukus, scellé la veille »: participles in a row belong to one noun. */
function sharedAntecedent(reading: Reading): NounPhrase | undefined {
  const { link, antecedent, verb } = top(reading);
  const row = reading.lang === 'fr' && reading.previous?.kind === 'comma' && link === 'participle';
  return row && verb?.passive && reading.words[verb.first - 1]?.text === ',' ? antecedent : undefined;
}

/**
 * « le contrat de 56 milliards d'euros conclu en 2016 »: of a run, the noun whose number is the participle's; "three
 * regions of Bolivia occupied by the army": no name, which needs no narrowing down.
 */
function agreeing(phrase: NounPhrase, verb: VerbGroup, reading: Reading): NounPhrase {
  const { words, lang } = reading;
  const form = words[verb.head]!.lower;
  if (lang === 'en') return hasName(phrase, words) ? (phrase.host ?? phrase) : phrase;
  if (/(?:is|us)$/u.test(form)) return phrase;
  const isPlural = ({ head, joined }: NounPhrase): boolean =>
    joined.length > 0 || words[head]!.lower !== words[head]!.lemma;
  // « un document de l'ONU consulté lundi »: no name, either, needs narrowing down behind a noun
  const start = words[phrase.head]!.pos === 'PROPN' ? (phrase.host ?? phrase) : phrase;
  for (let at: NounPhrase | undefined = start; at; at = at.host)
    if (isOther(at, words) || (isPlural(at) === form.endsWith('s') && !isMasculine(at, form, reading)))
      return at;
  return phrase;
}

const hasName = ({ first, last }: NounPhrase, words: Word[]): boolean =>
  words.slice(first, last + 1).every(({ pos }) => pos === 'PROPN');

/** No common noun. */
const isOther = ({ head }: NounPhrase, words: Word[]): boolean => words[head]!.pos !== 'NOUN';

/** « une note du ministère consultée »: the article tells that the participle in the feminine is not said of it. */
const isMasculine = ({ first, opens }: NounPhrase, participle: string, { words, data }: Reading): boolean =>
  /es?$/u.test(participle) &&
  [words[first]!, words[opens ?? first]!].some(({ lower }) => data.masculines.includes(lower));

/** The first noun of a run: "a court" of "a court in Rome". */
function rootOf(phrase: NounPhrase): NounPhrase {
  return phrase.host ? rootOf(phrase.host) : phrase;
}
