import type { Outlook } from '../../languages/clauses.ts';
import type { Stance } from '../../model.ts';
import type { Reading } from '../candidates/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { tellsOfFirst, type Clause } from '../clauses/clause.ts';
import { asAdverbial, isConceded, isPast } from './of-adverbials.ts';
import { outlookOf } from '../clauses/outlooks.ts';
import { negatedArguments, ownVerb } from './own-verb.ts';
import { attempted, unplanned, verdictOf, type Verdict } from './verdict.ts';

/** Own verb first, then what the clause hangs on. */
export function ofClause(clause: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  if (seen.has(clause)) return null;
  seen.add(clause);
  if (clause.sense === 'condition')
    return isConceded(clause) ? ownVerb(clause, reading) : asAdverbial(clause);
  const verdict =
    forbidden(clause, reading) ??
    ownVerb(clause, reading) ??
    byLink(clause, reading, seen) ??
    ifEver(clause, reading);
  return verdict?.status === 'planned' ? (deniedAbove(clause, reading) ?? verdict) : verdict;
}

/**
 * "If they attack, we leave", « Si on ne m'écoute pas, je démissionne »: both in the present, neither has been. What
 * somebody says "if" another says something else, he says: « Si Paris condamne le putsch, Lomé le soutient ».
 */
function ifEver(clause: Clause, { clauses, words, data }: Reading): Verdict | null {
  if (!isNow(clause)) return null;
  const condition = clauses.find(
    ({ sense, governor, verb }) => sense === 'condition' && governor === clause && verb !== null,
  );
  if (!condition || !isNow(condition)) return null;
  const own = data.speakerPronouns.includes(words[clause.subject?.head ?? -1]?.lower ?? '');
  return own || !(clause.verb!.lemma in data.saying)
    ? { status: 'planned', rule: 'hypothetical', text: condition.by ?? '' }
    : null;
}

const isNow = ({ verb }: Clause): boolean =>
  verb?.form === 'finite' && verb.tense === 'present' && !verb.perfect;

/** "denied that it will hire", « dément vouloir acheter »: what is denied is that there is such a plan. */
function deniedAbove(clause: Clause, { words, data }: Reading): Verdict | null {
  for (let { link, governor } = clause; governor?.verb; { link, governor } = governor) {
    if (link !== 'content' && link !== 'infinitive' && link !== 'gerund') return null;
    const { lemma, negated, head } = governor.verb;
    if (data.saying[lemma] === 'denies')
      return negated
        ? null
        : { status: 'denied', rule: 'denied-by-verb', text: words[head]!.text, ahead: true };
  }
  return null;
}

/** "urged Kyiv not to attack": nobody says that there was no attack, it is asked that there be none. */
function forbidden({ link, verb, governor }: Clause, { data, words }: Reading): Verdict | null {
  if (link !== 'infinitive' || !verb?.negated || !governor?.verb) return null;
  const stance = data.saying[governor.verb.lemma];
  if (stance !== 'demands' && stance !== 'asks' && stance !== 'warns') return null;
  return { status: 'planned', rule: 'demands-by-verb', text: words[governor.verb.head]!.text };
}

function byLink(clause: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  switch (clause.link) {
    case 'infinitive':
    case 'gerund':
      return governed(clause, reading, seen);
    case 'content':
      return asContent(clause, reading, seen);
    case 'adverbial':
      return isConceded(clause) ? null : asAdverbial(clause);
    case 'joined':
      return clause.governor ? byLink(clause.governor, reading, seen) : null;
    case 'participle':
      if (isThought(clause, reading))
        return verdictOf('reported', 'verb', reading.words[clause.governor!.verb!.head]!.text);
      return isOver(clause, reading) || !clause.governor ? null : ofClause(clause.governor, reading, seen);
    case 'relative':
    case 'main':
    case 'aside':
      return null;
  }
}

/** "were believed killed", "is feared drowned". */
const isThought = ({ verb, governor }: Clause, { data }: Reading): boolean =>
  governor?.verb?.passive === true &&
  governor.verb.head + 1 === verb!.first &&
  /^(?:reported|feared|possible)$/u.test(data.outlook[governor.verb.lemma] ?? '');

/** « rentré mardi », "signed in May": over, whatever is still to come of it. */
const isOver = ({ verb }: Clause, { words }: Reading): boolean =>
  verb !== null && (verb.passive || words[verb.head]!.form === 'participle');

/** Infinitives and gerunds: what the governing noun, adjective, verb or preposition makes of them. */
function governed(clause: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  const { words, data } = reading;
  const { governorNoun, governorAdjective, governor } = clause;
  if (tellsOfFirst(clause, reading) || isMadeTo(clause, reading)) return ofClause(governor!, reading, seen);
  // "came for talks after meeting the chairman": the noun between says nothing of what came before
  if (PAST_BY.has(clause.by ?? '')) return byPreposition(clause, reading, seen);
  const outlook = governorNoun && data.outlookNouns[words[governorNoun.head]!.lemma];
  if (outlook) return byGoverningNoun(governorNoun, governor, { outlook, reading, seen });
  if (governorAdjective !== undefined) {
    const adjective = words[governorAdjective]!;
    const outlook = data.outlookAdjectives[adjective.lemma] ?? data.outlookAdjectives[adjective.lower];
    const verdict = outlook && verdictOf(outlook, 'adjective', adjective.text);
    if (verdict) return verdict;
  }
  return (
    byPreposition(clause, reading, seen) ??
    byGovernor(clause, governor, { reading, seen }) ??
    byWhatIsDescribed(clause, reading, seen)
  );
}

/** "his attempt to flee", "no plan to leave", "rejected calls to resign". */
function byGoverningNoun(
  governorNoun: NounPhrase,
  governor: Clause | undefined,
  { outlook, reading, seen }: { outlook: Outlook; reading: Reading; seen: Set<Clause> },
): Verdict | null {
  const { text } = reading.words[governorNoun.head]!;
  const none = unplanned(outlook, { negated: isNone(governorNoun, governor, reading) }, text);
  if (none) return none;
  if (outlook === 'attempted' && governor?.verb && isPast(governor))
    return attempted(denies(governor, governorNoun, reading) ?? ofClause(governor, reading, seen), text);
  const rejected = isRejected(governorNoun, governor, reading);
  return rejected
    ? {
        status: 'denied',
        rule: 'averted-by-verb',
        text: reading.words[governor!.verb!.head]!.text,
        ahead: true,
      }
    : isOnlySupposed(governorNoun, governor)
      ? { status: 'planned', rule: 'hypothetical', text }
      : verdictOf(outlook, 'noun', text);
}

/** "failure to agree could lead to war": nobody has failed yet. */
const isOnlySupposed = (noun: NounPhrase, governor: Clause | undefined): boolean =>
  governor?.subject === noun && governor.verb?.modality !== undefined && !governor.verb.perfect;

/** "decided to set up a unit focused on supporting local armies": what a thing to come is for has not been done. */
function byWhatIsDescribed({ link, governor }: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  const described = link === 'gerund' && governor?.link === 'participle' && governor.verb?.passive === true;
  return described && governor.governor ? ofClause(governor.governor, reading, seen) : null;
}

/** "not expected to leave before May": then they may. */
const isOnlyPutOff = (...clauses: Clause[]): boolean =>
  clauses.some(({ times }) => times.some(({ use }) => use === 'before' || use === 'until'));

/** "no plans to", « n'a pas l'intention de », "there is no question of". */
function isNone(noun: NounPhrase, governor: Clause | undefined, { words, data }: Reading): boolean {
  if (data.negators.includes(words[noun.first]!.lower)) return true;
  const { verb, objects } = governor ?? {};
  return verb?.negated === true && data.having.includes(verb.lemma) && objects!.includes(noun);
}

/** "rejected calls to resign", "dropped a plan to buy jets": nobody means to any more. */
const isRejected = (noun: NounPhrase, governor: Clause | undefined, { data }: Reading): boolean =>
  governor?.verb !== null &&
  governor?.verb !== undefined &&
  !governor.verb.negated &&
  data.rejecting.includes(governor.verb.lemma) &&
  governor.objects.includes(noun);

/** "a deal on ending the strike": what has been agreed or spoken on is still to be done. */
function isOnSubject(by: string, { first }: { first: number }, { words, data }: Reading): boolean {
  const { lemma = '' } = words[first - 2] ?? {};
  const agreed =
    data.pacts.includes(lemma) || data.outlookNouns[lemma] === 'planned' || lemma in data.sayingNouns;
  return by === 'on' && agreed;
}

const PAST_BY = new Set(['after', 'following', 'since', 'après', 'depuis']);
const AHEAD_BY = new Set(['about', 'before', 'until', 'against', 'avant', 'pour', 'afin', 'contre']);
const NEVER_BY = new Set(['without', 'sans', 'instead_of', 'au_lieu_de']);

function byPreposition({ by, verb, governor }: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  if (!by || !verb) return null;
  if (PAST_BY.has(by)) return { status: 'occurred', rule: 'after', text: by, background: true };
  if (NEVER_BY.has(by)) return { status: 'denied', rule: 'without', text: by };
  if (!AHEAD_BY.has(by) && !isOnSubject(by, verb, reading)) return null;
  if (by === 'before' || by === 'avant')
    return governor && isPast(governor) && !ofClause(governor, reading, seen)
      ? { status: 'occurred', rule: 'before-past', text: by, background: true }
      : { status: 'planned', rule: 'before', text: by };
  return verb.perfect ? null : { status: 'planned', rule: 'purpose', text: by };
}

/** "came to sign", "gave France a month to withdraw", "blocked the road to demand …": the infinitive says what for. */
function isPurpose(outlook: Outlook | undefined, { verb, objects }: Clause, { data }: Reading): boolean {
  const { lemma } = verb!;
  const averts = outlook === 'averted' && objects.length > 0 && !data.objectControl.includes(lemma);
  return averts || outlook === undefined || (outlook === 'happened' && lemma in data.light);
}

/** « fait tomber le gouvernement »: with nothing between them, what is made to happen. */
const isMadeTo = ({ by, verb, governor }: Clause, { lang }: Reading): boolean =>
  lang === 'fr' &&
  by === undefined &&
  governor?.verb?.lemma === 'faire' &&
  verb!.first === governor.verb.last + 1;

/** "came to sign", « n'a pas exclu de rencontrer ». */
function whyStillToCome(
  governor: Clause,
  outlook: Outlook | undefined,
  reading: Reading,
): string | undefined {
  if (isPurpose(outlook, governor, reading)) return 'purpose';
  return outlook === 'averted' && governor.verb!.negated ? 'not-ruled-out' : undefined;
}

function byGovernor(
  clause: Clause,
  governor: Clause | undefined,
  { reading, seen }: { reading: Reading; seen: Set<Clause> },
): Verdict | null {
  const open = clause.link === 'infinitive' && !clause.verb?.perfect;
  if (!governor?.verb) return open ? { status: 'planned', rule: 'infinitive' } : null;
  const outlook = outlookOf(governor, reading, clause.by);
  const word = reading.words[governor.verb.head]!.text;
  // « affirme protéger les civils »: he says that it is so, not that it is to come
  if (open && isSaidOfOneself(clause, outlook, reading)) return asClaim(clause, word, { reading, seen });
  const rule = open ? whyStillToCome(governor, outlook, reading) : whyNotYet(clause, governor, reading);
  if (rule) return { status: 'planned', rule, text: word };
  if (open && isTried(governor, outlook)) return attempted(ofClause(governor, reading, seen), word);
  const none = isOnlyPutOff(clause, governor) ? null : unplannedBy(governor, outlook, word);
  const verdict = none ?? (isDone(clause, governor, outlook) ? null : verdictOf(outlook!, 'verb', word));
  return verdict ?? ofClause(governor, reading, seen);
}

const isTried = (governor: Clause, outlook: Outlook | undefined): boolean =>
  outlook === 'attempted' && isPast(governor);

/** "spoke of leaving", "were to have been delivered". */
const whyNotYet = (clause: Clause, governor: Clause, reading: Reading): string | undefined =>
  isOnlySpokenOf(clause, governor, reading) || wasDue(clause, governor, reading)
    ? 'planned-by-verb'
    : undefined;

function asClaim(
  clause: Clause,
  word: string,
  { reading, seen }: { reading: Reading; seen: Set<Clause> },
): Verdict | null {
  const { lemma, negated } = clause.governor!.verb!;
  const claims = reading.data.saying[lemma] === 'says' && !negated;
  return asContent(clause, reading, seen) ?? (claims ? verdictOf('reported', 'verb', word) : null);
}

/** « affirme protéger », « reconnaît détenir »: with nothing between them, French tells so what the speaker does. */
const isSaidOfOneself = (
  { governor, by, verb }: Clause,
  outlook: Outlook | undefined,
  { lang, data }: Reading,
): boolean =>
  lang === 'fr' &&
  by === undefined &&
  verb!.modality === undefined &&
  (outlook === undefined || outlook === 'denied') &&
  ASSERTS.has(data.saying[governor!.verb!.lemma]!);

const ASSERTS = new Set<Stance>(['says', 'confirms', 'denies']);

/** "were to have been delivered in May": nobody says that they were. */
const wasDue = ({ link }: Clause, { verb, adjectives, objects }: Clause, { data }: Reading): boolean =>
  link === 'infinitive' && verb!.lemma === data.copula && adjectives.length + objects.length === 0;

/** "spoke of withdrawing", "talked about buying": a thought of what may come. */
const isOnlySpokenOf = ({ link, by = '', verb }: Clause, governor: Clause, { data }: Reading): boolean =>
  link === 'gerund' &&
  !verb!.passive &&
  !verb!.perfect &&
  data.mentioning.includes(`${governor.verb!.lemma} ${by}`);

/** Whoever did not try has done nothing; whoever does not plan to will do nothing. */
const unplannedBy = (governor: Clause, outlook: Outlook | undefined, word: string): Verdict | null =>
  outlook === 'attempted' && isPast(governor) ? null : unplanned(outlook, governor.verb!, word);

/** Nothing in the verb above speaks of what is to come: "planned to have left", "did not fail to leave". */
const isDone = (clause: Clause, { verb }: Clause, outlook: Outlook | undefined): boolean =>
  outlook === undefined ||
  (outlook === 'planned' && clause.verb?.perfect === true) ||
  (outlook === 'averted' && verb!.negated);

/** What is said, thought, feared: as far as the verb above speaks against it. Who says it comes later. */
function asContent(clause: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  const { governor, governorNoun } = clause;
  const { words, data } = reading;
  if (governorNoun) return ofNounAbove(governorNoun, governor, reading);
  if (!governor?.verb) return null;
  const { lemma, head } = governor.verb;
  const text = words[head]!.text;
  // "ruled out that …" is no ruling
  const stance = outlookOf(governor, reading) === 'averted' ? undefined : data.saying[lemma];
  const negated = governor.verb.negated || negatedArguments(governor, reading);
  if (stance === 'denies') return { status: negated ? 'reported' : 'denied', rule: 'denied-by-verb', text };
  if (stance && OPEN.has(stance)) return { status: 'planned', rule: `${stance}-by-verb`, text };
  if (data.outlook[lemma] === 'threatened' && isOwnStep(clause, reading))
    return { status: 'threatened', rule: 'threatened-by-verb', text };
  if (stance)
    return negated ? { status: 'alleged', rule: 'not-said', text } : sayingStands(governor, reading, seen);
  const verdict = byOutlook(governor, negated, reading) ?? byPredicate(governor, reading);
  return verdict ?? ofClause(governor, reading, seen);
}

/** « je démissionne », "we leave": what whoever threatens does himself. */
const isOwnStep = (clause: Clause, { words, data }: Reading): boolean =>
  isNow(clause) && data.speakerPronouns.includes(words[clause.subject?.head ?? -1]?.lower ?? '');

/** What is thought, feared or hoped; nobody vouches for what "nobody believes", "they do not think". */
function byOutlook(governor: Clause, negated: boolean, reading: Reading): Verdict | null {
  const outlook = outlookOf(governor, reading);
  if (outlook === undefined) return asRumour(governor, reading);
  const { text } = reading.words[governor.verb!.head]!;
  if (outlook === 'reported' && negated) return { status: 'alleged', rule: 'not-said', text };
  return verdictOf(outlook, 'verb', text);
}

/** "rumours swirled that", « le bruit court que »: what the subject makes of it, where the verb acts upon nothing. */
function asRumour({ subject, objects }: Clause, { words, data }: Reading): Verdict | null {
  const noun = subject && words[subject.head]!;
  const outlook = noun && data.outlookNouns[noun.lemma];
  return outlook && objects.length === 0 ? verdictOf(outlook, 'noun', noun.text) : null;
}

/** Stances that leave open whether what is said comes to be. */
const OPEN = new Set<Stance>(['demands', 'promises', 'asks', 'doubts']);

/** "the claim that Niger had agreed": what the noun makes of it, unless the verb above denies it. */
function ofNounAbove(above: NounPhrase, governor: Clause | undefined, reading: Reading): Verdict | null {
  const noun = reading.words[above.head]!;
  const outlook = reading.data.outlookNouns[noun.lemma];
  return denies(governor, above, reading) ?? (outlook ? verdictOf(outlook, 'noun', noun.text) : null);
}

/** "dismissed reports that Niger had agreed", « a démenti les rumeurs selon lesquelles … ». */
function denies(governor: Clause | undefined, noun: NounPhrase, reading: Reading): Verdict | null {
  const { verb, objects } = governor ?? {};
  if (!verb || verb.negated || !objects?.includes(noun)) return null;
  const triggers = reading.knowledge.lexicons[reading.lang].verbs.get(verb.lemma) ?? [];
  const denial = triggers.some(({ type }) => type.id === 'denial');
  return denial ? { status: 'denied', rule: 'denied-by-verb', text: reading.words[verb.head]!.text } : null;
}

/** "it is possible that", « il est faux que ». */
function byPredicate({ adjectives, objects }: Clause, { words, data }: Reading): Verdict | null {
  for (const at of [...adjectives, ...objects.map(({ head }) => head)]) {
    const { lemma, lower, text } = words[at]!;
    const outlook = data.outlookAdjectives[lemma] ?? data.outlookAdjectives[lower];
    // "proud that our soldiers died"
    if (outlook === 'known') return { status: 'occurred', rule: 'presupposed', text };
    const verdict = outlook && verdictOf(outlook, 'adjective', text);
    if (verdict) return verdict;
  }
  return null;
}

/** "He will say that …", "if he says": the saying itself is not certain; a past saying vouches. */
function sayingStands(governor: Clause, reading: Reading, seen: Set<Clause>): Verdict | null {
  const outer = byLink(governor, reading, seen);
  return outer?.status === 'denied' || outer?.status === 'planned'
    ? { ...outer, status: outer.status === 'denied' ? 'denied' : 'planned' }
    : null;
}
