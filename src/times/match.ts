import type { Branch, End, Grammar, Reading, Surroundings } from './compiled.ts';
import { meaningOf, type Meaning, type Slots } from './meaning.ts';
import { readingsOf } from './readings.ts';
import { isKnown, mayStart } from './openings.ts';
import type { Tokens } from './scan.ts';
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
  tokens: Tokens;
  readings: (Reading[] | undefined)[];
  grammar: Grammar;
  determiners: Set<string>;
}

/** The longest match at each place, from left to right, without overlaps. */
export function matchAll(reader: Reader): Match[] {
  const { tokens, grammar } = reader;
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = mayStart(tokens, at, grammar) ? matchAt(reader, at) : null;
    if (match !== null) matches.push(match);
    at = match === null ? at + 1 : match.to;
  }
  return matches;
}

function readingsAt(reader: Reader, at: number): Reading[] {
  const known = reader.readings[at];
  if (known !== undefined) return known;
  const readings = readingsOf(reader.tokens, at, reader.grammar);
  reader.readings[at] = readings;
  return readings;
}

/** Longest match that begins at a token; of equally long ones the rule that stands first. */
function matchAt(reader: Reader, start: number): Match | null {
  const walk: Walk = { reader, start, path: [], best: null };
  follow(walk, reader.grammar.root, start);
  return walk.best && finish(walk.best, start);
}

interface Walk {
  reader: Reader;
  start: number;
  /** The readings on the way here. */
  path: Reading[];
  best: Arrival | null;
}

interface Arrival {
  end: End;
  at: number;
  path: Reading[];
}

function follow(walk: Walk, branch: Branch, at: number): void {
  if (branch.ends.length > 0) for (const end of branch.ends) arrive(walk, end, at);
  const { tokens, grammar } = walk.reader;
  const named = branch.steps[grammar.capital];
  if (named === undefined && !isKnown(tokens, at, grammar)) return;
  const token = tokens.at(at);
  if (token === undefined || (at > walk.start && token.breaks > 1)) return;
  for (const reading of readingsAt(walk.reader, at)) {
    const next = branch.steps[reading.class];
    if (next !== undefined) step(walk, next, at, reading);
    if (!token.glued || branch.glued === null) continue;
    const close = branch.glued[reading.class];
    if (close !== undefined) step(walk, close, at, reading);
  }
  if (named !== undefined && token.capital) step(walk, named, at, ANY_NAME);
}

const ANY_NAME: Reading = { class: -1, value: '', length: 1 };

function step(walk: Walk, next: Branch, at: number, reading: Reading): void {
  walk.path.push(reading);
  follow(walk, next, at + reading.length);
  walk.path.pop();
}

function arrive(walk: Walk, end: End, at: number): void {
  const { reader, start, path, best } = walk;
  const isBetter = best === null || at > best.at || (at === best.at && end.order < best.end.order);
  if (isBetter && allows(reader, end.around, start, at)) walk.best = { end, at, path: path.slice() };
}

function finish({ end, at, path }: Arrival, from: number): Match {
  const { rule, order } = end;
  const slots: Slots = { ...rule.with };
  for (let index = 0; index < path.length; index += 1) {
    const slot = end.slots[index];
    if (slot) slots[slot] = path[index]!.value;
  }
  return { from, to: at, rule, order, meaning: meaningOf(rule.gives, slots) };
}

const wordAt = (tokens: Tokens, at: number): string => tokens.at(at)?.word ?? '';

/** Do the words around a match fit the rule? */
function allows({ tokens, determiners }: Reader, around: Surroundings, from: number, to: number): boolean {
  const { notBefore, notAfter, after } = around;
  if (around.before?.has(wordAt(tokens, to)) === false) return false;
  if (notBefore.size > 0 && notBefore.has(wordAt(tokens, to))) return false;
  if (notAfter.size === 0 && after === null) return true;
  const before = wordAt(tokens, from - 1);
  if (notAfter.has(before)) return false;
  if (after === null || after.has(before)) return true;
  return determiners.has(before) && after.has(wordAt(tokens, from - 2));
}
