import type { Actor } from '../../model.ts';
import type { ActorIndex } from './actor-index.ts';
import { data, type Scanned } from './atoms.ts';
import type { Memory } from './memory.ts';
import type { ActorMention } from './meant.ts';

/** States in the order in which the article speaks of them, so far; the last one at the end. */
export interface StatesSpokenOf {
  states: SpokenOf[];
  /** The person last named. */
  person?: Actor;
  sentence: number;
}

interface SpokenOf {
  actor: Actor;
  sentence: number;
  /** Whether no sentence before this one has spoken of it. */
  isNew: boolean;
  weight: number;
  /** Whether it has only been a place so far: "talks in Qatar". */
  isPlace: boolean;
}

export const noneSpokenOf = (): StatesSpokenOf => ({ states: [], sentence: 0 });

/** Words that take a state up again: "the country", "his country", "both states", « les deux pays ». */
export function takenUpIn(
  scanned: Scanned,
  named: ActorMention[],
  context: { spoken: StatesSpokenOf; memory: Memory; index: ActorIndex },
): ActorMention[] {
  const { spoken } = context;
  spoken.sentence += 1;
  const found: ActorMention[] = [];
  let next = 0;
  for (let at = 0; at < scanned.words.length; at++) {
    const { start } = scanned.words[at]!;
    for (; next < named.length && named[next]!.start < start; next++) note(named[next]!, scanned, context);
    if (!mayTakeUp(scanned, at)) continue;
    if (named.some((mention) => mention.start <= start && mention.end > start)) continue;
    const mention = pairAt(scanned, at, spoken) ?? singleAt(scanned, at, context);
    if (mention) found.push(mention);
  }
  for (; next < named.length; next++) note(named[next]!, scanned, context);
  return found;
}

/** Most words open no description of a state. */
function mayTakeUp(scanned: Scanned, at: number): boolean {
  const { pairs, possessives, articles } = data(scanned);
  const { folded } = scanned.words[at]!;
  return articles.has(folded) || possessives.has(folded) || pairs.has(folded);
}

/** A mention of a state, its people or its offices speaks of the state. */
function note(
  mention: ActorMention,
  scanned: Scanned,
  { spoken, index: { actors } }: { spoken: StatesSpokenOf; index: ActorIndex },
): void {
  const actor = actors.get(mention.id ?? mention.of ?? '');
  if (!actor) return;
  if (actor.kind === 'person') spoken.person = actor;
  const state = stateOf(actor, actors);
  if (!state) return;
  const before = spoken.states.find((each) => each.actor === state && each.sentence === spoken.sentence);
  const opens = spoken.states.every(({ sentence }) => sentence !== spoken.sentence);
  const weight = (before?.weight ?? 0) + (opens ? 1 : 0) + weightOf(mention, scanned);
  const isPlace =
    INSIDE.has(wordBefore(mention, scanned)) &&
    spoken.states.every((each) => each.actor !== state || each.isPlace);
  const isNew = before?.isNew ?? spoken.states.every((each) => each.actor !== state);
  spoken.states = spoken.states.filter((each) => each.actor !== state);
  spoken.states.push({ actor: state, sentence: spoken.sentence, isNew, weight, isPlace });
}

/** "talks in Qatar", « en Russie »; whoever is given something "to Norway" is a side. */
const INSIDE = new Set(['in', 'at', 'en', 'dans']);

const wordBefore = ({ start }: ActorMention, { words }: Scanned): string =>
  words[words.findIndex((word) => word.start >= start) - 1]?.folded ?? '';

/** A place something happens in is likely meant by "the country", an adjective ("a Russian plane") hardly. */
function weightOf(mention: ActorMention, scanned: Scanned): number {
  const { kind, actorKind, text } = mention;
  const { placePrepositions, loosePrepositions } = data(scanned);
  const before = wordBefore(mention, scanned);
  if (actorKind === 'state' && (placePrepositions.has(before) || loosePrepositions.has(before))) return 2;
  const belongs = kind === 'demonym' || (kind === 'description' && !/['’]s\b/u.test(text));
  return belongs ? -1 : 0;
}

function stateOf(actor: Actor, actors: ActorIndex['actors']): Actor | undefined {
  if (actor.kind === 'state') return actor;
  const above = actor.of === undefined ? undefined : actors.get(actor.of);
  return above?.kind === 'state' ? above : undefined;
}

/** How many sentences back a description may reach. */
const REACH = 2;

/** The two last spoken of; "Mexico urged both sides …": a third that the sentence brings in is neither of two spoken of just before. */
function twoSpokenOf({
  states,
  sentence,
}: Pick<StatesSpokenOf, 'states' | 'sentence'>): (SpokenOf | undefined)[] {
  const known = states.filter((each) => each.sentence < sentence || !each.isNew);
  const brought = states.length - known.length;
  const near = known.slice(-2).every((each) => sentence - each.sentence <= REACH);
  return (brought === 1 && known.length > 1 && near ? known : states).slice(-2).reverse();
}

/** "the two states", "both countries": the two last spoken of; "both sides", those of them that are more than a place. */
function pairAt(scanned: Scanned, at: number, spoken: StatesSpokenOf): ActorMention | null {
  const { words } = scanned;
  const { pairs, homeNouns, definite } = data(scanned);
  const number = pairs.has(words[at]!.folded) ? at : -1;
  const noun = words[number + 1];
  if (number < 0 || !noun || homeNouns[noun.folded] === undefined) return null;
  const sides = homeNouns[noun.folded] === 'government';
  const states = sides ? spoken.states.filter(({ isPlace }) => !isPlace) : spoken.states;
  const [second, first] = twoSpokenOf({ states, sentence: spoken.sentence });
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
  // "the government", "the authorities" may be anybody's.
  if (!noun || kind !== 'state' || noun.upper || ofWords.has(words[at + 2]?.folded ?? '')) return null;
  const opener = words[at]!.folded;
  const person = spoken.person;
  const state = possessives.has(opener)
    ? person && stateOf(person, index.actors)
    : articles.has(opener)
      ? mostSpokenOf(spoken, memory)
      : undefined;
  return state ? meaning(state, { start: words[at]!.start, end: noun.end }, scanned) : null;
}

/**
 * Of the states the sentence has spoken of the weightiest, else of those just before; then the one most named, then the
 * last. Where several were spoken of just before and the article names another one more, it may be anybody's country.
 */
function mostSpokenOf({ states, sentence }: StatesSpokenOf, { named }: Memory): Actor | undefined {
  const here = states.filter((each) => each.sentence === sentence);
  const near = here.length > 0 ? here : states.filter((each) => sentence - each.sentence <= REACH);
  const often = Math.max(...states.map(({ actor }) => named.get(actor.id) ?? 0));
  const isMain = near.some(({ actor }) => named.get(actor.id) === often);
  if (here.length === 0 && near.length > 1 && !isMain) return undefined;
  const most = Math.max(...near.map(({ actor }) => named.get(actor.id) ?? 0));
  const score = ({ actor, weight }: (typeof near)[number]): number =>
    (here.length > 0 ? weight : 0) + (named.get(actor.id) === most ? 1 : 0);
  return near.reverse().sort((a, b) => score(b) - score(a))[0]?.actor;
}

function meaning(actor: Actor, span: { start: number; end: number }, { lang }: Scanned): ActorMention {
  return { ...span, text: '', id: actor.id, name: actor.name[lang], kind: 'description', actorKind: 'state' };
}
