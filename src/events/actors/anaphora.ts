import type { Actor } from '../../model.ts';
import type { ActorIndex } from './actor-index.ts';
import { data, type Scanned } from './atoms.ts';
import type { Memory } from './memory.ts';
import type { ActorMention } from './resolve.ts';
import { isListed } from './unlisted-states.ts';

/** States in the order in which the article speaks of them, so far; the last one at the end. */
export interface StatesSpokenOf {
  /** Each with the offset at which it was last spoken of. */
  states: { actor: Actor; at: number; sentence: number }[];
  /** The first one of this sentence. */
  opening?: Actor;
  /** The person last named. */
  person?: Actor;
  sentence: number;
}

export const noneSpokenOf = (): StatesSpokenOf => ({ states: [], sentence: 0 });

/** Words that take a state up again: "the country", "his country", "both states", « les deux pays ». */
export function takenUpIn(
  scanned: Scanned,
  named: ActorMention[],
  context: { spoken: StatesSpokenOf; memory: Memory; index: ActorIndex },
): ActorMention[] {
  const { spoken, index } = context;
  spoken.sentence += 1;
  delete spoken.opening;
  const found: ActorMention[] = [];
  let next = 0;
  for (let at = 0; at < scanned.words.length; at++) {
    const { start } = scanned.words[at]!;
    for (; next < named.length && named[next]!.start < start; next++) note(spoken, named[next]!, index);
    if (!mayTakeUp(scanned, at)) continue;
    if (named.some((mention) => mention.start <= start && mention.end > start)) continue;
    const mention = pairAt(scanned, at, spoken) ?? singleAt(scanned, at, context);
    if (mention) found.push(mention);
  }
  for (; next < named.length; next++) note(spoken, named[next]!, index);
  return found;
}

/** Most words open no description of a state. */
function mayTakeUp(scanned: Scanned, at: number): boolean {
  const { pairs, possessives, articles } = data(scanned);
  const { folded } = scanned.words[at]!;
  return articles.has(folded) || possessives.has(folded) || pairs.has(folded);
}

/** A mention of a state, its people or its offices speaks of the state. */
function note(spoken: StatesSpokenOf, { id, of, start }: ActorMention, { actors }: ActorIndex): void {
  const actor = actors.get(id ?? of ?? '');
  if (!actor) return;
  if (actor.kind === 'person') spoken.person = actor;
  const state = stateOf(actor, actors);
  if (!state) return;
  spoken.opening ??= state;
  spoken.states = spoken.states.filter((each) => each.actor !== state);
  spoken.states.push({ actor: state, at: start, sentence: spoken.sentence });
}

function stateOf(actor: Actor, actors: ActorIndex['actors']): Actor | undefined {
  if (actor.kind === 'state') return actor;
  const above = actor.of === undefined ? undefined : actors.get(actor.of);
  return above?.kind === 'state' ? above : undefined;
}

/** How many sentences back a description may reach. */
const REACH = 2;

/** "the two states", "both countries": the two last spoken of. */
function pairAt(scanned: Scanned, at: number, spoken: StatesSpokenOf): ActorMention | null {
  const { words } = scanned;
  const { pairs, homeNouns, definite } = data(scanned);
  const number = pairs.has(words[at]!.folded) ? at : -1;
  const noun = words[number + 1];
  if (number < 0 || !noun || homeNouns[noun.folded] === undefined) return null;
  const [second, first] = spoken.states.slice(-2).reverse();
  if (!first || !second || spoken.sentence - first.sentence > REACH) return null;
  const from = at > 0 && definite.has(words[at - 1]!.folded) ? at - 1 : at;
  const span = { start: words[from]!.start, end: noun.end };
  const pair = [first, second].map(({ actor }) => meaning(actor, span, scanned));
  return { ...pair[0]!, each: pair };
}

/** "the country" means the state the article is most about, where it was just spoken of; "his country" the person's. */
function singleAt(
  scanned: Scanned,
  at: number,
  { spoken, memory, index }: { spoken: StatesSpokenOf; memory: Memory; index: ActorIndex },
): ActorMention | null {
  const { words } = scanned;
  const { homeNouns, possessives, articles, ofWords } = data(scanned);
  const noun = words[at + 1];
  const kind = noun && homeNouns[noun.folded];
  if (!kind || noun.upper || ofWords.has(words[at + 2]?.folded ?? '')) return null;
  const opener = words[at]!.folded;
  const person = spoken.person;
  const state = possessives.has(opener)
    ? person && stateOf(person, index.actors)
    : articles.has(opener)
      ? mostSpokenOf(spoken, memory)
      : undefined;
  return state ? meaning(state, { start: words[at]!.start, end: noun.end }, scanned) : null;
}

/** The state the sentence has opened with; else, of those just before, the one the whole article names most. */
function mostSpokenOf(spoken: StatesSpokenOf, { named }: Memory): Actor | undefined {
  if (spoken.opening) return spoken.opening;
  const times = ({ id }: Actor): number => named.get(id) ?? 0;
  const near = spoken.states.filter((each) => spoken.sentence - each.sentence <= REACH);
  return near.map(({ actor }) => actor).sort((a, b) => times(b) - times(a))[0];
}

function meaning(actor: Actor, span: { start: number; end: number }, { lang }: Scanned): ActorMention {
  const known = isListed(actor) ? { id: actor.id } : {};
  return { ...span, text: '', ...known, name: actor.name[lang], kind: 'description', actorKind: 'state' };
}
