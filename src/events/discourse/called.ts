import type { Participant } from '../../model.ts';
import type { ActorMention } from '../actors/index.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Reading } from '../reading/reading.ts';
import { isPeople } from '../roles/needs.ts';
import { fromMention } from '../roles/participants.ts';

/** What an article has called those it names, by noun; none where it has called two of them so. */
export type Called = Map<string, Participant | undefined>;

/**
 * "Governor Ana Ruiz", "Halden Copper, a Canadian company", « la députée Ana Ruiz »: from here on "the governor", "the
 * company" are they.
 */
export function rememberCalled(called: Called, reading: Reading): void {
  for (const phrase of reading.phrases) {
    const named = [...titlesIn(phrase, reading), ...renamed(phrase, reading)];
    for (const [noun, mention] of named) {
      const known = called.get(noun);
      const other = called.has(noun) && known?.name !== mention.name;
      called.set(noun, other ? undefined : (known ?? fromMention(mention, 'actor')));
    }
    const { lemma } = reading.words[phrase.head]!;
    const renames = reading.phrases.some(({ apposition }) => apposition === phrase);
    if (named.length === 0 && !renames && isAnother(phrase, reading) && called.has(lemma))
      called.set(lemma, undefined);
  }
}

/** "a company", "the Russian company", "the governor of Lima": said of one whom the article has not named yet. */
const isAnother = (phrase: NounPhrase, { words, data }: Reading): boolean =>
  words[phrase.head]!.pos === 'NOUN' &&
  (phrase.last > phrase.first + 1 ||
    phrase.possessor !== undefined ||
    data.indefinites.includes(words[phrase.first]!.lower) ||
    phrase.after.some(({ preposition }) => data.belonging.includes(preposition ?? '')));

/** "the governor" alone, where the article has told who that is. */
export function calledBefore(
  phrase: NounPhrase,
  { words, data }: Reading,
  called: Called,
): Participant | undefined {
  const head = words[phrase.head]!;
  const bare =
    phrase.first + 1 === phrase.head &&
    phrase.last === phrase.head &&
    !phrase.possessor &&
    !phrase.apposition &&
    phrase.after.every(({ preposition }) => !data.belonging.includes(preposition ?? ''));
  const definite = data.definites.includes(words[phrase.first]!.lower);
  const named = bare && definite && isOne(head) ? called.get(head.lemma) : undefined;
  return named && { ...named, start: words[phrase.first]!.start, end: head.end };
}

type Naming = [noun: string, mention: ActorMention];

/** The noun right before a name within one phrase: "opposition lawmaker Ana Ruiz". */
function titlesIn({ first, last }: NounPhrase, reading: Reading): Naming[] {
  const { words } = reading;
  const at = words.findIndex(({ pos }, index) => index > first && index <= last && pos === 'PROPN');
  const title = words[at - 1];
  const mention = at > first && title?.pos === 'NOUN' ? nameAt(at, reading) : undefined;
  const named = { first: at - 1, head: at - 1, last: at - 1 } as NounPhrase;
  return mention && isOne(title!) && callsSomebody(named, reading) ? [[title!.lemma, mention]] : [];
}

/** "Ana Ruiz, a lawyer", « le procureur de Lima, Juan Paz ». */
function renamed(phrase: NounPhrase, reading: Reading): Naming[] {
  const { words } = reading;
  const other = phrase.apposition;
  if (!other) return [];
  const [name, noun] = words[phrase.head]!.pos === 'PROPN' ? [phrase, other] : [other, phrase];
  const mention = nameAt(name.head, reading);
  const head = words[noun.head]!;
  return mention && head.pos === 'NOUN' && isOne(head) && callsSomebody(noun, reading)
    ? [[head.lemma, mention]]
    : [];
}

const callsSomebody = (noun: NounPhrase, reading: Reading): boolean =>
  isPeople(noun, reading) || reading.data.bodies.includes(reading.words[noun.head]!.lemma);

/** In the singular. */
const isOne = ({ lower, lemma }: Reading['words'][number]): boolean =>
  lower === lemma || !lower.endsWith('s');

/** The name on a word; no state is called so, as people of it are, and no place. */
function nameAt(at: number, { words, actors }: Reading): ActorMention | undefined {
  const { start, end } = words[at]!;
  const found = actors.find((actor) => actor.start < end && actor.end > start);
  const named = found && /^(?:name|surname|unknown-name)$/u.test(found.kind);
  return named && !/^(?:state|place)$/u.test(found.actorKind ?? '') ? found : undefined;
}
