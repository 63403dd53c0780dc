import type { Lang, Sentence } from '../../model.ts';
import { tokensOf } from '../../text/index.ts';
import type { ActorIndex } from './actor-index.ts';
import { type Atom, data, entriesAt, type Scanned, type Word } from './atoms.ts';
import { capitalsAt, opensSentence, type Usage } from './capitals.ts';
import { honorificAt, officeAt } from './office-atoms.ts';
import { foldWord, withoutArticle } from './word-keys.ts';

/** A sentence as words, before anything is looked up. */
export interface Line {
  words: Word[];
  titleCase: boolean;
}

export function lineOf(text: string, lang: Lang, sentence: Sentence): Line {
  const words = tokensOf(text, lang, sentence).map(({ start, end, text: written, kind }) => {
    const upper = isUpper(written);
    return { start, end, text: written, kind, folded: foldWord(written), upper };
  });
  return { words, titleCase: isTitleCase(words, sentence.headline) };
}

/** By its first letter, or by the one behind an Arabic article: "al-Burhan", "el-Sisi". */
function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
  return capital || (code >= 97 && code <= 122 && ARTICLE.test(word));
}

const ARTICLE = /^(?:al|el|as|ash|at|ad|ar|an|az|ul|ur)[-’']\p{Lu}/u;

/** Reads a sentence once from left to right; at each word the longest atom wins. */
export function scan({ words, titleCase }: Line, index: ActorIndex, usage: Usage, lang: Lang): Scanned {
  const scanned: Scanned = { lang, words, atoms: new Map(), titleCase };
  for (let at = 0; at < words.length;) {
    const atom = atomAt(scanned, at, index, usage);
    if (atom) scanned.atoms.set(at, atom);
    at = atom?.to ?? at + 1;
  }
  return scanned;
}

function atomAt(scanned: Scanned, at: number, index: ActorIndex, usage: Usage): Atom | null {
  if (scanned.words[at]!.kind === 'punct') return null;
  const entries = entriesAt(scanned, at, index);
  const office = officeAt(scanned, at, index);
  if (office && office.to >= (entries?.to ?? 0)) return office;
  if (entries && isNumbered(scanned, entries)) return capitalsAt(scanned, at, index, usage);
  if (entries && !isPartOfLongerName(scanned, entries, index)) return entries;
  return honorificAt(scanned, at) ?? capitalsAt(scanned, at, index, usage) ?? entries;
}

/** A lone surname or place beside another unknown capital is part of a longer, unknown name. */
function isPartOfLongerName(scanned: Scanned, atom: Atom & { kind: 'entry' }, index: ActorIndex): boolean {
  if (scanned.titleCase || atom.to - atom.from > 1) return false;
  const entry = atom.entries[0]!;
  if (entry.exact !== undefined || entry.kind === 'demonym' || entry.kind === 'description') return false;
  const next = scanned.words[atom.to];
  if (next === undefined || !isFreeCapital(scanned, atom.to, index)) return false;
  const { stateHeads, headModifiers } = data(scanned);
  return stateHeads[next.folded] === undefined && !headModifiers.has(next.folded);
}

/** « France 24 » is no state; « la Russie 20 ans après » is. */
const isNumbered = ({ words, lang }: Scanned, { from, to, entries }: Atom & { kind: 'entry' }): boolean =>
  lang === 'fr' &&
  entries[0]!.actor.kind === 'state' &&
  entries[0]!.kind === 'name' &&
  /^\d{1,2}$/u.test(words[to]?.text ?? '') &&
  !/^(?:la|le|les|l')$/u.test(words[from - 1]?.folded ?? '');

/** A capitalised word that nothing else explains. */
function isFreeCapital(scanned: Scanned, at: number, index: ActorIndex): boolean {
  const word = scanned.words[at];
  if (!word || !word.upper || word.kind !== 'word') return false;
  const { calendar, notNames } = data(scanned);
  if (calendar.has(word.folded) || notNames.has(word.folded)) return false;
  return !entriesAt(scanned, at, index) && !officeAt(scanned, at, index) && !honorificAt(scanned, at);
}

/** A headline whose words mostly are in capitals. */
function isTitleCase(words: Word[], headline: boolean): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return headline && long.length >= 3 && long.filter(({ upper }) => upper).length / long.length > 0.65;
}

/** How the article writes its words, sentence openers and headline left out of the capitals. */
export function usageOf(lines: Line[]): Usage {
  const usage: Usage = { small: new Set(), capital: new Set() };
  for (const { words, titleCase } of lines) {
    words.forEach((word, at) => {
      if (word.kind !== 'word') return;
      if (!word.upper) usage.small.add(word.folded);
      else if (!titleCase && !opensSentence(words, at))
        usage.capital.add(word.folded).add(withoutArticle(word.folded));
    });
  }
  return usage;
}
