import { languages } from '../../languages/index.ts';
import type { Participant, Role } from '../../model.ts';
import { fold } from '../../text/index.ts';
import type { ActorMention } from '../actors/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { contentOf, lastWithOf, textOf } from '../reading/phrases.ts';
import type { Reading } from '../reading/reading.ts';
import { isPeople, meets } from './needs.ts';

export function mentionsIn({ first, last }: NounPhrase, { words, actors }: Reading): ActorMention[] {
  return actors.filter(({ start, end }) => start < words[last]!.end && end > words[first]!.start);
}

export function mentionOn(phrase: NounPhrase, { words, actors }: Reading): ActorMention | undefined {
  const start = words[phrase.first]!.start;
  const end = words[phrase.last]!.end;
  return actors.find((actor) => actor.start >= start && actor.start < end);
}

/** "killed six French soldiers", « a expulsé 1,8 million d'Afghans »: whom something befalls is not their state. */
export function arePeople({ kind, start, end }: ActorMention, phrase: NounPhrase, reading: Reading): boolean {
  const head = reading.words[phrase.head]!;
  const several = kind === 'demonym' && head.lower.endsWith('s') && start <= head.start && end >= head.end;
  return several || (kind === 'description' && isPeople(phrase, reading));
}

/** What carries a flag and is struck for itself. */
export const MOVABLE: ReadonlySet<string> = new Set(['ship', 'boat', 'vehicle', 'aircraft']);

/** Under the id of those to whom they belong; but a Japanese tourist or tanker that is struck is not Japan. */
export function described(
  phrase: NounPhrase,
  role: Role,
  { reading, inside }: { reading: Reading; inside: ActorMention[] },
): Participant {
  const content = contentOf(phrase, reading);
  const nationals =
    content !== phrase &&
    mentionsIn(content, reading).some((mention) => arePeople(mention, content, reading));
  const movable = meets(phrase, MOVABLE, reading);
  const people = role === 'victim' && (nationals || isPeople(phrase, reading));
  if (people || movable || isPrivate(phrase, reading) || isFirm(phrase, reading))
    return inWords(phrase, role, reading);
  const owner = inside.find(({ id }) => id) ?? ownerAround(phrase, reading);
  if (owner && isApart(phrase, owner, reading)) return inWords(phrase, role, reading);
  return { ...inWords(phrase, role, reading), ...(owner?.id && { id: owner.id }) };
}

/** « les voisins du Niger », "Kenya's allies" are others than it; « la police de Lomé » is not the city. */
const isApart = (
  { head }: NounPhrase,
  { kind, actorKind }: ActorMention,
  { words, data }: Reading,
): boolean => actorKind === 'place' || (kind !== 'demonym' && data.counterparts.includes(words[head]!.lemma));

/** "Kenyan athletes" are not Kenya; its lawmakers and soldiers, who act for it, are. */
function isPrivate(phrase: NounPhrase, reading: Reading): boolean {
  const { lemma } = reading.words[phrase.head]!;
  const { officials, bodies } = reading.data;
  return (
    isPeople(phrase, reading) && ![...officials, ...bodies].includes(lemma) && !meets(phrase, FORCE, reading)
  );
}

const FORCE = new Set(['force']);

/** « la compagnie pétrolière norvégienne » is not Norway. */
const isFirm = ({ head }: NounPhrase, { words, lang }: Reading): boolean =>
  languages[lang].names.otherHeads[fold(words[head]!.lower)] === 'company';

/** Nobody's that has a name. */
export function inWords(phrase: NounPhrase, role: Role, reading: Reading): Participant {
  const { text, first, last } = textOf(phrase, reading, lastWithOf(phrase, reading));
  const { words } = reading;
  return { name: text, role, start: words[first]!.start, end: words[last]!.end };
}

/** "Niger's generals", "the parliament of Chad". */
function ownerAround(phrase: NounPhrase, reading: Reading): ActorMention | undefined {
  const inner = phrase.after.find(({ preposition }) => reading.data.belonging.includes(preposition ?? ''));
  const owner = phrase.possessor ?? inner;
  return owner && mentionOn(owner, reading);
}
