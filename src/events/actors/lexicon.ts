import { languages } from '../../languages/index.ts';
import type { Names } from '../../languages/names.ts';
import type { ActorKind, Lang } from '../../model.ts';

/** A noun of government, force or people, as words. */
export interface Head {
  words: string[];
  kind: ActorKind;
  /** It stands for the state itself: "troops", not "companies". */
  isState: boolean;
}

type Sets = { [K in keyof Names]: Names[K] extends string[] ? ReadonlySet<string> : Names[K] };

/** The names data of a language, ready for looking up. */
export interface Lexicon extends Sets {
  /** First word → heads, longest first. */
  heads: ReadonlyMap<string, Head[]>;
  /** First word → honorifics of several words, longest first. */
  titles: ReadonlyMap<string, string[][]>;
}

const lexicons: Partial<Record<Lang, Lexicon>> = {};

/** Compiled at the first look, once per language. */
export function lexiconOf(lang: Lang): Lexicon {
  return (lexicons[lang] ??= compile(languages[lang].names));
}

function compile(names: Names): Lexicon {
  const sets = Object.fromEntries(
    Object.entries(names).map(([key, value]) => [
      key,
      Array.isArray(value) ? new Set(value) : (value as unknown),
    ]),
  ) as unknown as Sets;
  const heads = [...headsOf(names.stateHeads, true), ...headsOf(names.otherHeads, false)];
  const titles = names.honorifics.map((phrase) => ({ words: wordsOf(phrase) }));
  return {
    ...sets,
    heads: byFirstWord(heads),
    titles: new Map([...byFirstWord(titles)].map(([first, list]) => [first, list.map(({ words }) => words)])),
  };
}

function headsOf(heads: Record<string, ActorKind>, isState: boolean): Head[] {
  return Object.entries(heads).map(([phrase, kind]) => ({ words: wordsOf(phrase), kind, isState }));
}

/** Elided words are words of their own, as the tokenizer has them. */
function wordsOf(phrase: string): string[] {
  return phrase
    .replace(/'/gu, "' ")
    .split(' ')
    .filter((word) => word !== '');
}

function byFirstWord<T extends { words: string[] }>(items: T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) map.set(item.words[0]!, [...(map.get(item.words[0]!) ?? []), item]);
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** Whether the words stand there one after the other. */
export function standsAt(expected: string[], words: readonly { folded: string }[], at: number): boolean {
  return expected.every((word, i) => words[at + i]?.folded === word);
}
