import { contentOf } from '../../reading/phrases.ts';
import type { Role } from '../../../model.ts';
import type { Candidate, Reading } from '../../candidates/index.ts';
import type { NounPhrase } from '../../clauses/chunk.ts';
import { isPeople, isWeapon, meets } from '../needs.ts';
import { isSpot } from '../places.ts';
import { isAudience } from '../said.ts';
import type { Filler } from './filler.ts';

/** What phrases with a preposition are to the event, by the frame of its type. */
export function byPrepositions(
  phrases: NounPhrase[],
  { trigger, clause }: Candidate,
  reading: Reading,
): Filler[] {
  const passive = clause.verb?.passive ?? false;
  // whoever is "expected in Paris" comes there
  const particle = trigger.word.swap ? undefined : trigger.particle;
  return phrases.flatMap((phrase): Filler[] => {
    const preposition = phrase.preposition ?? '';
    const agent = reading.data.agent.includes(preposition);
    // "rejected calls by Chad": Chad calls, and does not reject
    const within = clause.objects.some(({ after }) => after.includes(phrase));
    if ((agent && (passive || within)) || preposition === particle || isBeside(phrase, clause, reading))
      return [];
    const role = roleBehind(preposition, trigger, reading);
    if (!role || (role === 'about' && isAudience(phrase, reading))) return [];
    if (role === 'victim' && suffersNothing(phrase, { trigger, clause }, reading)) return [];
    if (role === 'recipient' && receivesNothing(phrase, { trigger, clause }, reading)) return [];
    return role === 'object' && clause.objects.length > 0 ? [] : [{ phrase, role }];
  });
}

/** « a vendu des avions au Tchad »: the seller stands as subject, and whom the preposition names is the buyer. */
function roleBehind(
  preposition: string,
  { type: { roles }, word }: Candidate['trigger'],
  { lang }: Reading,
): Role | 'object' | undefined {
  const role = roles.prepositions[lang][preposition];
  return word.swap && role === 'source' ? roles.subject : role;
}

/** « sont morts à Goma », but « a coûté la vie à huit soldats ». */
const isWhere = (phrase: NounPhrase, clause: Candidate['clause'], reading: Reading): boolean =>
  reading.data.placePrepositions.includes(phrase.preposition ?? '') &&
  !isPeople(phrase, reading) &&
  !isAimedAt(phrase, clause, reading);

const suffersNothing = (
  phrase: NounPhrase,
  { trigger, clause }: Pick<Candidate, 'trigger' | 'clause'>,
  reading: Reading,
): boolean =>
  isWhere(phrase, clause, reading) ||
  isCause(phrase, clause, reading) ||
  // « relevé de ses fonctions »
  trigger.word.needs?.includes(reading.words[phrase.head]!.lemma) === true;

/** « mortes du choléra », « démissionne après des mois de crise »: only « s'emparer de » governs whom it strikes. */
const isCause = (
  { preposition }: NounPhrase,
  { verb }: Candidate['clause'],
  { data, lang }: Reading,
): boolean => lang === 'fr' && verb?.reflexive === false && data.belonging.includes(preposition ?? '');

/** "fired missiles at Israel", "a grenade was thrown at a bar", « a tiré des roquettes sur la ville »: where weapons go is whom they hit. */
const isAimedAt = (
  { preposition }: NounPhrase,
  { objects, subject }: Candidate['clause'],
  reading: Reading,
): boolean =>
  /^(?:at|on|sur)$/u.test(preposition ?? '') &&
  [...objects, ...(subject ? [subject] : [])].some((each) => isWeapon(each, reading));

const isBeside = (phrase: NounPhrase, clause: Candidate['clause'], reading: Reading): boolean =>
  isOfOccasion(phrase, reading) ||
  isOfNoun(phrase, reading) ||
  isAside(phrase, clause, reading) ||
  isOfFrame(phrase, clause, reading);

/** « À deux semaines de l'élection, il a démissionné »: "of" before the subject belongs to what frames the sentence. */
const isOfFrame = (
  { preposition, opens }: NounPhrase,
  { subject }: Candidate['clause'],
  { data }: Reading,
): boolean =>
  subject !== undefined &&
  opens !== undefined &&
  opens < subject.first &&
  data.belonging.includes(preposition ?? '');

/** « accusait le président d'inefficacité face aux rebelles »: towards whom the thing named is, not the deed; « un paquet de sanctions contre » is sanctions. */
const isOfNoun = ({ preposition, host }: NounPhrase, reading: Reading): boolean =>
  /^(?:against|contre)$/u.test(preposition ?? '') &&
  reading.data.belonging.includes(host?.preposition ?? '') &&
  !(host?.host && contentOf(host.host, reading) === host);

/** "The ministry, loyal to the army, rejected it": what stands in an aside to the subject is told of the subject. */
function isAside({ opens }: NounPhrase, { subject, verb }: Candidate['clause'], { words }: Reading): boolean {
  if (!subject || !verb || opens === undefined || opens < subject.last || opens > verb.first) return false;
  return words.slice(subject.last, opens).some(({ text }) => text === ',');
}

/** "urged them during a visit to Niger", "suspended her after a test for steroids": nobody is urged or suspended but they. */
const isOfOccasion = ({ host }: NounPhrase, { data }: Reading): boolean =>
  host?.preposition !== undefined &&
  (data.occasions.includes(host.preposition) ||
    /^(?:past|planned)$/u.test(data.aspectPrepositions[host.preposition] ?? ''));

/** « a reproché à Francfort », "called on Lima": whom the verb governs is somebody, whatever the name. */
const isGoverned = (
  { preposition, opens }: NounPhrase,
  { verb, objects }: Candidate['clause'],
  { data, words }: Reading,
): boolean =>
  /^(?:à|on|upon)$/u.test(preposition ?? '') &&
  verb !== null &&
  data.objectControl.includes(verb.lemma) &&
  (opens === verb.head + 1 || words[opens! - 1]?.pos === 'ADV') &&
  !verb.passive &&
  objects.every(({ first }) => first > opens!);

function receivesNothing(
  phrase: NounPhrase,
  { trigger: { type, word }, clause }: Pick<Candidate, 'trigger' | 'clause'>,
  reading: Reading,
): boolean {
  if (isAddressee(phrase, reading) || isDistance(phrase, reading) || meets(phrase, SITES, reading))
    return true;
  const where =
    (type.kind === 'speech' || type.id === 'restriction' || word.swap === true) && isSpot(phrase, reading);
  return where && !isGoverned(phrase, clause, reading);
}

/** « à 20 km de Lima »: how far off. */
const isDistance = ({ head }: NounPhrase, { words }: Reading): boolean =>
  /^(?:km|kilomètres?|mètres?|milles?|miles?|kilomet(?:er|re)s?)$/u.test(words[head]!.lower);

/** "flown to the airport of Accra": where things arrive is not whom they are for. */
const SITES = new Set(['airport', 'port', 'base', 'premises']);

/** "supplied arms, he said in a letter to the council": whom words are addressed to is given nothing else. */
function isAddressee({ host }: NounPhrase, { words, data }: Reading): boolean {
  const { lemma } = words[host?.head ?? 0]!;
  return host?.preposition !== undefined && (lemma in data.sayingNouns || data.media.includes(lemma));
}

/** Who does it, in the passive: "by …". */
export function agentOf({ clause }: Candidate, { data, words }: Reading): NounPhrase | undefined {
  return clause.complements.find(
    ({ preposition, opens, head }) =>
      data.agent.includes(preposition ?? '') &&
      opens! > clause.verb!.head &&
      !data.manners.includes(words[head]!.lower),
  );
}

/** The counterpart of the subject where the verb is seen from the other side: the seller of a purchase, the receiver of a delivery. */
export function otherSide(trigger: Candidate['trigger']): Role {
  const { object, prepositions } = trigger.type.roles;
  if (Object.values(prepositions).some((each) => Object.values(each).includes('source'))) return 'source';
  return object && object !== 'object' ? object : 'recipient';
}

/** "of France": a name alone, not "of French troops". */
export const isBareName = (phrase: NounPhrase, { words }: Reading): boolean =>
  words[phrase.head]!.pos === 'PROPN';
