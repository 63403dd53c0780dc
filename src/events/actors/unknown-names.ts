import type { ActorKind } from '../../model.ts';
import { lexiconOf } from './lexicon.ts';
import type { NameWords, Phrase } from './phrase.ts';
import type { Scanned } from './atoms.ts';
import { foldWord, soundOf } from './word-keys.ts';

import { bodyOf, only, type Context, type Meant } from './meant.ts';

export function unknownMeant(phrase: Phrase, name: NameWords, text: string, context: Context): Meant | null {
  const full = name.to - name.from === 1 ? fullName(name, context) : undefined;
  const of = phrase.office?.state ? bodyOf(phrase.office.state, context) : undefined;
  const actorKind = full !== undefined || name.titled || phrase.office ? 'person' : guessKind(name, context);
  if (isThing(name, context)) return null;
  return {
    kind: 'unknown-name',
    name: full ?? text,
    ...(actorKind ? { actorKind } : {}),
    ...(of ? { of } : {}),
  };
}

/** Type marks such as "Mi-35P", and single words such as « Direction » that only open a longer name. */
function isThing({ from, to, titled }: NameWords, { scanned }: Context): boolean {
  const run = scanned.words.slice(from, to);
  const { kindWords } = lexiconOf(scanned.lang);
  if (run.length === 1)
    return !titled && kindWords[run[0]!.folded] !== undefined && !/^\p{Lu}+$/u.test(run[0]!.text);
  return run.some(({ text }) => /\p{N}/u.test(text));
}

/** The one unknown full name that ends in this surname, or begins with it where names begin with a person's own. */
function fullName(name: NameWords, { memory, scanned }: Context): string | undefined {
  const sound = soundOf(scanned.words[name.from]!.text);
  const names = memory.unknown.get(sound) ?? [];
  if (names.length > 0) return only(names);
  const given = only(memory.given.get(sound) ?? []);
  return given !== undefined && isPersonal(given, scanned) ? given : undefined;
}

/** Two or three words, none of which says what kind of body it is ("Calder Homes", "Rift Valley"). */
function isPersonal(full: string, { lang }: Scanned): boolean {
  const { kindWords } = lexiconOf(lang);
  const parts = full.split(' ');
  return parts.length <= 3 && parts.every((part) => kindWords[foldWord(part)] === undefined);
}

/** « à Gao », "in Goma"; « le golfe d'Aden », "the village of Kanyabayonga". */
function isAtPlace(from: number, { words, lang }: Scanned): boolean {
  const { placePrepositions, placeNouns, landforms, ofWords } = lexiconOf(lang);
  const [outer, before] = [words[from - 2]?.folded ?? '', words[from - 1]?.folded ?? ''];
  return (
    placePrepositions.has(before) || (ofWords.has(before) && (placeNouns.has(outer) || landforms.has(outer)))
  );
}

function guessKind({ from, to }: NameWords, { scanned }: Context): ActorKind | undefined {
  const { kindWords, definite, saying } = lexiconOf(scanned.lang);
  const run = scanned.words.slice(from, to);
  const word = run.map(({ folded }) => kindWords[folded]).find((kind) => kind !== undefined);
  if (word) return word;
  const before = scanned.words[from - 1]?.folded ?? '';
  if (isAtPlace(from, scanned)) return 'place';
  if (run.length === 1 && /^\p{Lu}{2,}$/u.test(run[0]!.text)) return 'organisation';
  const says = saying.has(scanned.words[to]?.folded ?? '');
  const looksPersonal = run.length >= 2 && run.length <= 4 && !definite.has(before);
  return looksPersonal || (says && !definite.has(before)) ? 'person' : undefined;
}
