import type { Actor } from '../../model.ts';
import type { ActorIndex, Entry } from './actor-index.ts';
import type { Phrase } from './phrase.ts';
import type { Scanned } from './atoms.ts';
import { soundOf } from './word-keys.ts';

/** What the article has said so far, and which full names it gives anywhere. */
export interface Memory {
  /** Persons of `actors.yml` named in full somewhere, by the sound of the last word of the name. */
  inFull: Map<string, Actor[]>;
  /** Unknown names of several words, by the sound of their last word, as written. */
  unknown: Map<string, string[]>;
  /** The same by the sound of their first word: "Abiy" of "Abiy Ahmed". */
  given: Map<string, string[]>;
  /** State or body → how often the article names it, its capital or somebody of it. */
  named: Map<string, number>;
  /** Actor id → how often and at which offset last spoken of, so far. */
  seen: Map<string, { count: number; last: number }>;
  /** The state or body last spoken of, listed or not. */
  lastState?: Actor;
  /** Persons whom `actors.yml` lacks and the article names with their office, so far. */
  introduced: Introduction[];
}

export interface Introduction {
  name: string;
  /** Keys of the office. */
  keys: string[];
  /** Actor id of the state or body in which it is held, where the article says so. */
  of?: string;
}

/** Reads the full names of an article before any surname is looked up: headlines come before the text. */
export function remember(sentences: { scanned: Scanned; phrases: Phrase[] }[]): Memory {
  const memory: Memory = {
    inFull: new Map(),
    unknown: new Map(),
    given: new Map(),
    named: new Map(),
    seen: new Map(),
    introduced: [],
  };
  for (const { scanned, phrases } of sentences) {
    for (const { name } of phrases) if (name && name.to - name.from > 1) rememberName(memory, scanned, name);
    for (const atom of scanned.atoms.values())
      if (atom.kind === 'entry') countBodies(memory, atom.entries[0]!);
  }
  return memory;
}

function rememberName(memory: Memory, scanned: Scanned, name: NonNullable<Phrase['name']>): void {
  const sound = soundOf(scanned.words[name.to - 1]!.text);
  const person = name.entries.find(({ actor, kind }) => actor.kind === 'person' && kind === 'name')?.actor;
  if (person) add(memory.inFull, sound, person);
  else if (name.entries.length === 0 && !scanned.titleCase) {
    add(memory.unknown, sound, textOf(scanned, name));
    add(memory.given, soundOf(scanned.words[name.from]!.text), textOf(scanned, name));
  }
}

function countBodies(memory: Memory, { actor, kind }: Entry): void {
  if (kind === 'description' || kind === 'surname') return;
  for (const id of new Set([actor.id, actor.of, actor.metonymOf]))
    if (id !== undefined) memory.named.set(id, (memory.named.get(id) ?? 0) + 1);
}

/** No state or body is named more than twice as often. */
export function isMostNamed(id: string, { named }: Memory): boolean {
  return (named.get(id) ?? 0) * 2 >= Math.max(0, ...named.values());
}

/**
 * Whether a description may mean the actor: the article names it or what it belongs to, and names no
 * other body of that kind much more. "The junta" in a report from elsewhere is another one.
 */
export function isAtHome(memory: Memory, actor: Actor, index: ActorIndex): boolean {
  const home = actor.of ?? actor.id;
  const times = memory.named.get(home) ?? 0;
  const kind = index.actors.get(home)?.kind;
  const rivals =
    actor.of === undefined ? [] : [...memory.named].filter(([id]) => index.actors.get(id)?.kind === kind);
  return times > 0 && rivals.every(([, count]) => count <= 3 * times);
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key) ?? [];
  if (!values.includes(value)) map.set(key, [...values, value]);
}

/** The words as they stand in the text. */
export function textOf({ words }: Scanned, { from, to }: { from: number; to: number }): string {
  return words
    .slice(from, to)
    .map((word, i) => (i > 0 && words[from + i - 1]!.end < word.start ? ` ${word.text}` : word.text))
    .join('');
}

export function noteSeen(memory: Memory, actor: Actor, at: number): void {
  const count = (memory.seen.get(actor.id)?.count ?? 0) + 1;
  memory.seen.set(actor.id, { count, last: at });
  if (actor.kind === 'state' || actor.kind === 'organisation') memory.lastState = actor;
}

/** A state spoken of through somebody of it: offices named next are its own. */
export function noteContext(memory: Memory, body: Actor, named: boolean): void {
  if (body.kind === 'state' || body.kind === 'organisation') memory.lastState = body;
  if (named && !memory.seen.has(body.id)) memory.seen.set(body.id, { count: 1, last: -1 });
}

/** Of several actors the one most spoken of so far, the latest among equals; none when none was. */
export function mostSalient(memory: Memory, actors: Actor[]): Actor | undefined {
  const seen = actors.filter(({ id }) => memory.seen.has(id));
  return seen.sort((a, b) => {
    const [x, y] = [memory.seen.get(a.id)!, memory.seen.get(b.id)!];
    return y.count - x.count || y.last - x.last;
  })[0];
}
