import type { TimeRule, Vocabulary } from '../languages/times.ts';

/** A reading of a token: its class, what it stands for, how many tokens it takes. */
export interface Reading {
  class: string;
  value: number | string;
  length: number;
}

export interface LexiconEntry {
  class: string;
  value: number | string;
  /** The words after the first. */
  rest: string[];
  capital: boolean;
}

/** All patterns of a language, merged: a step for each class, with and without space in front. */
export interface Branch {
  steps: Map<string, Branch>;
  ends: { rule: TimeRule; order: number; slots: (string | null)[] }[];
}

export interface Grammar {
  lexicon: Map<string, LexiconEntry[]>;
  root: Branch;
}

/** Class of a literal word in a pattern. */
export const literal = (word: string): string => `=${word}`;

/** Cut a vocabulary key or pattern word as the scanner cuts text. */
export const splitWords = (key: string): string[] => key.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? [];

/** Compile the patterns of a language; done once. */
export function compileGrammar(vocabulary: Vocabulary, rules: TimeRule[]): Grammar {
  const grammar: Grammar = { lexicon: new Map(), root: newBranch() };
  for (const [name, words] of Object.entries(vocabulary)) {
    for (const [key, value] of Object.entries(words)) addWord(grammar.lexicon, { class: name, key, value });
  }
  rules.forEach((rule, order) => {
    for (const elements of expand(parsePattern(rule.pattern))) addPattern(grammar, elements, { rule, order });
  });
  return grammar;
}

const newBranch = (): Branch => ({ steps: new Map(), ends: [] });

function addWord(
  lexicon: Grammar['lexicon'],
  word: { class: string; key: string; value: number | string },
): void {
  const capital = /^\p{Lu}/u.test(word.key);
  for (const spelling of spellings(word.key.toLowerCase())) {
    const [first, ...rest] = splitWords(spelling);
    if (first === undefined) continue;
    const entries = lexicon.get(first) ?? [];
    if (entries.some((entry) => entry.class === word.class && entry.rest.join(' ') === rest.join(' ')))
      continue;
    entries.push({ class: word.class, value: word.value, rest, capital });
    lexicon.set(first, entries);
  }
}

/** Papers drop accents on capitals: « FEVRIER », « DECEMBRE ». Short words would be mistaken. */
function spellings(key: string): string[] {
  const bare = key.normalize('NFD').replace(/\p{M}/gu, '');
  return bare === key || key.length < 4 ? [key] : [key, bare];
}

type Element = { name: string; slot: string | null; glued: boolean };
type Node = { any: Node[][] } | Element;

/** `A (B|~C)? name=D` → a tree of sequences and alternatives. */
function parsePattern(pattern: string): Node[] {
  const tokens = pattern.match(/\(|\)\??|\||[^\s()|]+/g) ?? [];
  let at = 0;
  const sequences = (): Node[][] => {
    const all: Node[][] = [[]];
    for (; at < tokens.length && !tokens[at]!.startsWith(')'); at += 1) {
      const token = tokens[at]!;
      if (token === '|') all.push([]);
      else if (token === '(') {
        at += 1;
        const inner = sequences();
        all.at(-1)!.push({ any: tokens[at] === ')?' ? [...inner, []] : inner });
      } else all.at(-1)!.push(element(token));
    }
    return all;
  };
  return [{ any: sequences() }];
}

function element(token: string): Node {
  const lacking = token.length > 1 && token.endsWith('?');
  const [, glued, slot, name] = /^(~?)(?:([a-z]\w*)=)?(.+)$/u.exec(lacking ? token.slice(0, -1) : token)!;
  const isClass = /^[A-Z][A-Z0-9_]*$/.test(name!);
  const parsed: Element = {
    name: isClass ? name! : literal(name!),
    slot: isClass ? (slot ?? name!.toLowerCase()) : null,
    glued: glued === '~',
  };
  return lacking ? { any: [[parsed], []] } : parsed;
}

/** Every plain sequence of elements that a pattern stands for. */
function expand(nodes: Node[]): Element[][] {
  return nodes.reduce<Element[][]>(
    (heads, node) => {
      const tails = 'any' in node ? node.any.flatMap(expand) : [[node]];
      return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
    },
    [[]],
  );
}

function addPattern(grammar: Grammar, elements: Element[], rule: { rule: TimeRule; order: number }): void {
  if (elements.length === 0) return;
  let branch = grammar.root;
  for (const { name, glued } of elements) {
    if (name.startsWith('='))
      addWord(grammar.lexicon, { class: name, key: name.slice(1), value: name.slice(1) });
    const key = glued ? `~${name}` : name;
    const next = branch.steps.get(key) ?? newBranch();
    branch.steps.set(key, next);
    branch = next;
  }
  branch.ends.push({ ...rule, slots: elements.map((item) => item.slot) });
}
