import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** UTF-16 units of a near-miss; what backtracks more than linearly takes seconds for it, what does not milliseconds. */
const LENGTH = 40_000;
/** Units in which a pattern that tries every way of parting them already takes long. */
const SHORT = 26;
/** Processor time for all near-misses of one pattern that raises no suspicion. Milliseconds. */
const FAST = 150;
/** A text four times as long takes four times as long where time is linear, sixteen times where it is quadratic. */
const LONGER = 4;
const MOST_GROWTH = 8;

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** Every pattern written out in the sources. */
function patternsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2022, true);
      const found: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          found.push({ where: `${name}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      return found;
    });
}

/** What the repeated parts of patterns are made of, and what stands around them in texts. */
const COMMON = [' ', '\n', '\t', 'a', 'A', '1', '-', '.', ',', '"', "'", '’', '<', '>', '/', '=', ':', '(', '« ', 'a ', 'A a ', '1 ', '1.', 'a-', 'a.', '&#', '---\n', '<a', '<!--', 'a@'];

/** Long texts made of the pattern's own words, which begin as if they would match and then do not. */
function nearMisses(source: string, length: number): string[] {
  const own = (source.replace(/\\[pPuxdDwWsSbB](?:\{[^}]*\})?/gu, ' ').match(/[\p{L}\p{N}]{1,20}/gu) ?? []).slice(0, 6);
  const pieces = [...COMMON, ...own, ...own.map((word) => `${word} `)];
  const heads = [...new Set(['', literalHead(source)])];
  return heads.flatMap((head) => pieces.map((piece) => `${head}${piece.repeat(Math.ceil(length / piece.length))}\u0001`));
}

/** The letters and signs that a match must begin with: "http://" of `^https?:\/\/…`. */
function literalHead(source: string): string {
  const found = /^\^?((?:\\[^\p{L}\p{N}]|[^\\^$.|?*+()[\]{}])*)/u.exec(source.replace(/^(\^?\w*)\w\?/u, '$1'))?.[1] ?? '';
  return found.replaceAll('\\', '');
}

/** Milliseconds of the processor for all near-misses of a length; the better of two runs, as machines have other work. */
function leastSpentOn(pattern: RegExp, source: string, length: number): number {
  return Math.min(spentOn(pattern, source, length), spentOn(pattern, source, length));
}

function spentOn(pattern: RegExp, source: string, length: number): number {
  const before = process.cpuUsage().user;
  for (const text of nearMisses(source, length)) pattern.test(text);
  return (process.cpuUsage().user - before) / 1000;
}

test('no pattern backtracks more than linearly on a long near-miss (bad input 12)', { timeout: 600_000 }, () => {
  const slow: string[] = [];
  const patterns = patternsIn(join(import.meta.dirname, '../../src'));
  expect(patterns.length).toBeGreaterThan(200);
  for (const { where, source, flags } of patterns) {
    const pattern = new RegExp(source, flags.includes('y') ? flags : flags.replace('g', ''));
    // What doubles with each letter would never come to an end at the full length.
    const short = spentOn(pattern, source, SHORT);
    if (short > FAST) slow.push(`${where}: ${Math.round(short)} ms for ${SHORT} units: ${source}`);
    else if (spentOn(pattern, source, LENGTH) > FAST) {
      const growth = leastSpentOn(pattern, source, LENGTH) / leastSpentOn(pattern, source, LENGTH / LONGER);
      if (growth > MOST_GROWTH) slow.push(`${where}: ${growth.toFixed(1)} times as long for ${LONGER} times: ${source}`);
    }
  }
  expect(slow).toEqual([]);
});
