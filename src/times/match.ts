import type { Branch, Grammar, Reading } from './grammar.ts';
import { meaningOf, type Meaning, type Slots } from './meaning.ts';
import { readingsOf } from './readings.ts';
import type { TimeToken } from './scan.ts';
import type { TimeRule } from '../languages/times.ts';

/** A stretch of tokens that a rule has matched: `from` to `to`, end exclusive. */
export interface Match {
  from: number;
  to: number;
  rule: TimeRule;
  order: number;
  meaning: Meaning | null;
}

/** What matching needs of a text: its tokens, their readings (filled in as asked), the grammar. */
export interface Reader {
  tokens: TimeToken[];
  readings: (Reading[] | undefined)[];
  grammar: Grammar;
  determiners: Set<string>;
}

/** The longest match at each place, from left to right, without overlaps. */
export function matchAll(reader: Reader): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < reader.tokens.length;) {
    const match = readingsAt(reader, at).length === 0 ? null : matchAt(reader, at);
    if (match === null) {
      at += 1;
      continue;
    }
    matches.push(match);
    at = match.to;
  }
  return matches;
}

function readingsAt(reader: Reader, at: number): Reading[] {
  return (reader.readings[at] ??= readingsOf(reader.tokens, at, reader.grammar.lexicon));
}

/** Longest match that begins at a token; of equally long ones the rule that stands first. */
function matchAt(reader: Reader, start: number): Match | null {
  let best: Match | null = null;
  const walk = (branch: Branch, at: number, path: Reading[]): void => {
    for (const end of branch.ends) {
      const better = best === null || at > best.to || (at === best.to && end.order < best.order);
      if (better && allows(reader, end.rule, start, at))
        best = finish(end, path, { from: start, to: at }) ?? best;
    }
    const token = reader.tokens[at];
    if (token === undefined || (at > start && token.breaks > 1)) return;
    for (const reading of readingsAt(reader, at)) {
      const next = [
        branch.steps.get(reading.class),
        token.glued ? branch.steps.get(`~${reading.class}`) : undefined,
      ];
      for (const step of next) if (step !== undefined) walk(step, at + reading.length, [...path, reading]);
    }
  };
  walk(reader.grammar.root, start, []);
  return best;
}

function finish(
  end: Branch['ends'][number],
  path: Reading[],
  span: { from: number; to: number },
): Match | null {
  const slots: Slots = { ...end.rule.with };
  path.forEach((reading, index) => {
    const slot = end.slots[index];
    if (slot) slots[slot] = reading.value;
  });
  const meaning = meaningOf(end.rule.gives, slots);
  if (meaning === null && end.rule.gives !== 'nothing') return null;
  return { ...span, rule: end.rule, order: end.order, meaning };
}

/** Do the words around a match fit the rule? */
function allows({ tokens, determiners }: Reader, rule: TimeRule, from: number, to: number): boolean {
  const wordAt = (at: number): string => tokens[at]?.word ?? '';
  if (rule.notAfter?.includes(wordAt(from - 1)) || rule.notBefore?.includes(wordAt(to))) return false;
  if (rule.after === undefined || rule.after.includes(wordAt(from - 1))) return true;
  return determiners.has(wordAt(from - 1)) && rule.after.includes(wordAt(from - 2));
}
