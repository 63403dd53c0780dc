import type { Actor } from '../../model.ts';
import { lexiconOf } from './lexicon.ts';
import type { ActorIndex, Entry } from './actor-index.ts';
import { isAtHome, isMostNamed, type Memory, mostSalient, textOf } from './memory.ts';
import { introducedAs } from './introductions.ts';
import { isPlace } from './metonyms.ts';
import { heldOn, holdersThen } from './offices.ts';
import type { NameWords, OfficeWords, Phrase } from './phrase.ts';
import { isListed } from './unlisted.ts';
import { soundOf } from './word-keys.ts';

import { bodyOf, only, type ActorMention, type Context, type Meant } from './meant.ts';
import { unknownMeant } from './unknown-names.ts';

/** The mention a phrase makes, or `null` when its words name nobody after all; and the actor meant. */
export function resolve(
  phrase: Phrase,
  context: Context,
): { mention: ActorMention; actor: Actor | undefined } | null {
  const meant = meaningOf(phrase, context);
  if (!meant) return null;
  const { words, lang } = context.scanned;
  const { actor } = meant;
  const start = words[phrase.from]!.start;
  const end = words[phrase.to - 1]!.end;
  const mention: ActorMention = {
    start,
    end,
    id: actor?.id,
    name: meant.name ?? (actor ? actor.name[lang] : textOf(context.scanned, phrase)),
    kind: meant.kind,
    actorKind: meant.actorKind ?? actor?.kind,
    of: meant.of?.id,
    gender: actor?.gender,
    plural: actor?.plural ? true : undefined,
    text: context.text.slice(start, end),
  };
  return { mention, actor };
}

function meaningOf(phrase: Phrase, context: Context): Meant | null {
  if (phrase.belonging) return belongingMeant(phrase.belonging, context);
  if (phrase.name) return nameMeant(phrase, phrase.name, context);
  return phrase.office ? officeMeant(phrase, phrase.office, context) : null;
}

// ───────────────────────────── "Malian troops"

function belongingMeant(belonging: NonNullable<Phrase['belonging']>, context: Context): Meant | null {
  const owner = bodyOf(belonging.entries, context);
  if (!owner) return null;
  const { kind, isState } = belonging;
  // "Wagner fighters" are Wagner; "Russian companies" are not Russia.
  const stands = isState || (owner.kind !== 'state' && owner.kind !== 'place');
  return stands
    ? { actor: owner, kind: 'description', actorKind: kind }
    : { kind: 'description', actorKind: kind, of: owner };
}

// ───────────────────────────── "the Malian prime minister"

function officeMeant(phrase: Phrase, office: OfficeWords, context: Context): Meant | null {
  const of = office.state ? bodyOf(office.state, context) : undefined;
  const asked = {
    keys: office.keys,
    phrase: textOf(context.scanned, office).toLowerCase(),
    former: office.former,
    ...(of ? { of: of.id } : {}),
  };
  const actor = of
    ? only(holdersThen(context.index, asked, context.day))
    : impliedHolder(phrase, holdersThen(context.index, asked, context.day), context);
  if (actor) return { actor, kind: 'office' };
  const introduced =
    of || isDefinite(phrase, context) ? introducedAs(phrase, office, { of: of?.id, context }) : undefined;
  if (introduced) return introduced;
  return { kind: 'office', actorKind: 'person', ...(of ? { of } : {}) };
}

/** Without a state given, the holder already spoken of, else the one of the state last spoken of. */
function impliedHolder(phrase: Phrase, holders: Actor[], context: Context): Actor | undefined {
  if (!isDefinite(phrase, context)) return undefined;
  const named = holders.filter(
    (holder) => context.memory.seen.has(holder.id) && isAboutStateOf(holder, context.memory),
  );
  const latest = named.sort((a, b) => lastSeen(context, b) - lastSeen(context, a))[0];
  if (latest) return latest;
  const state = context.memory.lastState;
  return state && isMostNamed(state.id, context.memory)
    ? only(holders.filter((actor) => actor.offices.some(({ of }) => of === state.id)))
    : undefined;
}

/** "The president" of a report on Tunisia is not the American one whom it names in passing. */
function isAboutStateOf({ of }: Actor, memory: Memory): boolean {
  return of === undefined || isMostNamed(of, memory);
}

/** "the president", "President said", but not "became president", "the bank's president", "president of the club". */
function isDefinite({ from, to }: Phrase, { scanned }: Context): boolean {
  const { definite, ofWords } = lexiconOf(scanned.lang);
  const before = scanned.words[from - 1];
  if (ofWords.has(scanned.words[to]?.folded ?? '')) return false;
  if (before === undefined || before.kind === 'punct') return true;
  if (before.folded === "'s") return false;
  return definite.has(before.folded) || (scanned.words[from]!.upper && scanned.lang === 'en');
}

function lastSeen({ memory }: Context, { id }: Actor): number {
  return memory.seen.get(id)?.last ?? -1;
}

// ───────────────────────────── names

function nameMeant(phrase: Phrase, name: NameWords, context: Context): Meant | null {
  const entries = name.entries.filter((entry) => isRight(entry, phrase, name, context));
  if (name.entries.length > 0 && entries.length === 0) return null;
  const full = entries.filter(({ kind }) => kind !== 'surname');
  if (full.length > 0) return knownMeant(phrase, full, context);
  const text = textOf(context.scanned, name);
  const person = name.to - name.from <= 2 ? personBySurname(phrase, name, entries, context) : undefined;
  if (person) return { actor: person, kind: 'surname' };
  return unknownMeant(phrase, name, text, context);
}

function isRight(entry: Entry, phrase: Phrase, name: NameWords, context: Context): boolean {
  const { scanned, day, memory, index } = context;
  if (!heldOn(entry.from, entry.to, day)) return false;
  if (entry.kind !== 'description') return true;
  // "Malian junta", « junte malienne » give the home themselves.
  if (phrase.from < name.from || phrase.to > name.to) return true;
  const before = scanned.words[phrase.from - 1]?.folded ?? '';
  if (entry.definite && !lexiconOf(scanned.lang).definite.has(before)) return false;
  return isAtHome(memory, entry.actor, index);
}

function knownMeant(phrase: Phrase, entries: Entry[], context: Context): Meant | null {
  const actors = [...new Set(entries.map(({ actor }) => actor))];
  const entry = entries[0]!;
  const shared = actors.length > 1 && entry.kind === 'description';
  const isCommon = entry.kind === 'name' && actors.length > 1 && entries.every(({ definite }) => !definite);
  const actor = mostSalient(context.memory, actors) ?? (shared ? undefined : actors[0]);
  if (!actor) return null;
  if (actor.metonymOf !== undefined && !isPlace(context.scanned, phrase)) {
    const state = context.index.actors.get(bodyOfCapital(actor, context) ?? actor.metonymOf);
    if (state) return { actor: state, kind: 'metonym' };
  }
  const named =
    actor.metonymOf !== undefined && !isListed(actor.id) ? { name: textOf(context.scanned, phrase) } : {};
  return { actor, kind: isCommon ? 'description' : entry.kind, ...named };
}

/** "Brussels has threatened …" is the European Union, unless the article speaks of Belgium by another name as well. */
function bodyOfCapital({ id, metonymOf }: Actor, { index, memory }: Context): string | undefined {
  const named = (which: string): number => memory.named.get(which) ?? 0;
  return named(metonymOf!) > named(id) ? undefined : index.byCapital.get(id);
}

/**
 * A surname means the person whom the article names in full; where it names none so, the only person of
 * that surname in `actors.yml`, provided that the article speaks of his state or gives his office.
 * Never when the article gives that surname to somebody unknown.
 */
function personBySurname(
  phrase: Phrase,
  name: NameWords,
  entries: Entry[],
  context: Context,
): Actor | undefined {
  const { memory, scanned } = context;
  const sound = soundOf(scanned.words[name.to - 1]!.text);
  if (name.entries.length === 0 && name.to - name.from > 1) return undefined;
  const inFull = memory.inFull.get(sound) ?? [];
  const strangers = memory.unknown.get(sound) ?? [];
  if (inFull.length > 0 && strangers.length === 0) return only(inFull) ?? mostSalient(memory, inFull);
  if (inFull.length > 0) return mostSalient(memory, inFull);
  if (strangers.length > 0) return undefined;
  const person = only([...new Set(entries.map(({ actor }) => actor))]);
  return person && isExpected(person, phrase, context) ? person : undefined;
}

/** The article speaks of the person's state, or the phrase gives an office that the person holds. */
function isExpected(person: Actor, { office }: Phrase, { memory, index, day, scanned }: Context): boolean {
  if (office) {
    const asked = { keys: office.keys, phrase: textOf(scanned, office), former: office.former };
    return holdersThen(index, asked, day).includes(person);
  }
  if (memory.seen.has(person.id)) return true;
  return person.of !== undefined && isSpokenOf(person.of, memory, index);
}

function isSpokenOf(id: string, memory: Memory, index: ActorIndex): boolean {
  return [...memory.seen.keys()].some((seen) => {
    const actor = index.actors.get(seen);
    return seen === id || actor?.of === id || actor?.metonymOf === id;
  });
}

// ───────────────────────────── names that `actors.yml` lacks
