import type { TimeRule, Vocabulary } from '../languages/times.ts';
import type { Branch, End, Grammar, LexiconWord, Reading, Surroundings } from './compiled.ts';
import { openingsOf } from './openings.ts';

/** Class of a literal word in a pattern. */
export const literal = (word: string): string => `=${word}`;

/** Cut a vocabulary key or pattern word as the scanner cuts text. */
export const splitWords = (key: string): string[] => key.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? [];

/** Compile the patterns of a language; done once. */
export function compileGrammar(vocabulary: Vocabulary, rules: TimeRule[]): Grammar {
  const grammar: Grammar = {
    lexicon: new Map(),
    classes: new Map(),
    root: newBranch(),
    openings: [],
    known: new Uint8Array(0),
    afterDigits: new Uint8Array(0),
    numbers: new Map(),
    figures: new Map(),
    capital: 0,
  };
  grammar.capital = classOf(grammar, 'CAPITAL');
  for (const [name, words] of Object.entries(vocabulary)) {
    for (const [key, value] of Object.entries(words)) addWord(grammar, { class: name, key, value });
  }
  rules.forEach((rule, order) => {
    const around = surroundingsOf(rule);
    for (const elements of expand(parsePattern(rule.pattern)))
      addPattern(grammar, elements, { rule, order, around });
  });
  for (const entry of grammar.lexicon.values()) entry.plain = plainReadings(entry);
  return { ...grammar, ...openingsOf(grammar) };
}

const newBranch = (): Branch => ({ steps: [], glued: null, ends: [] });

/** The number of a class, a new one where it has none yet. */
function classOf({ classes }: Grammar, name: string): number {
  const known = classes.get(name) ?? classes.size;
  classes.set(name, known);
  return known;
}

function addWord(grammar: Grammar, word: { class: string; key: string; value: number | string }): void {
  const capital = /^\p{Lu}/u.test(word.key);
  const name = classOf(grammar, word.class);
  for (const spelling of spellings(word.key.toLowerCase())) {
    const [first, ...rest] = splitWords(spelling);
    if (first === undefined) continue;
    const entry = grammar.lexicon.get(first) ?? { readings: [], plain: null };
    grammar.lexicon.set(first, entry);
    const isKnown = entry.readings.some(
      ({ reading, rest: other }) => reading.class === name && other.join(' ') === rest.join(' '),
    );
    if (isKnown) continue;
    entry.readings.push({
      reading: { class: name, value: word.value, length: rest.length + 1 },
      rest,
      capital,
    });
  }
}

function plainReadings({ readings }: LexiconWord): Reading[] | null {
  const isPlain = readings.every(({ rest, capital }) => rest.length === 0 && !capital);
  return isPlain ? readings.map(({ reading }) => reading) : null;
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

function surroundingsOf({ after, notAfter, notBefore, before }: TimeRule): Surroundings {
  return {
    after: after ? new Set(after) : null,
    notAfter: new Set(notAfter),
    notBefore: new Set(notBefore),
    before: before ? new Set(before) : null,
  };
}

function addPattern(grammar: Grammar, elements: Element[], rule: Omit<End, 'slots'>): void {
  if (elements.length === 0) return;
  let branch = grammar.root;
  for (const { name, glued } of elements) {
    if (name.startsWith('=')) addWord(grammar, { class: name, key: name.slice(1), value: name.slice(1) });
    branch = stepTo(branch, classOf(grammar, name), glued);
  }
  branch.ends.push({ ...rule, slots: elements.map((item) => item.slot) });
}

function stepTo(branch: Branch, name: number, glued: boolean): Branch {
  const steps = glued ? (branch.glued ??= []) : branch.steps;
  while (steps.length <= name) steps.push(undefined);
  return (steps[name] ??= newBranch());
}
