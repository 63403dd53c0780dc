import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openInspector } from '../../src/site/check.ts';
import type { Made } from '../../src/site/kept.ts';
import { fileOf } from '../../src/site/view/sheet.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import { sample } from './sample.ts';

const sheets = layOut(sample);
const made: Made = { key: '', trace: 0, hash: '', size: 1, changed: 0 };
const paths = Object.values(sheets).flatMap((all: { path: string }[]) => all.map(({ path }) => fileOf(path)));

/** What is found wrong with a site that has these files, and one page and this style sheet anew. */
function faultsOf(
  page: string,
  { style = '', files = paths }: { style?: string; files?: string[] } = {},
): string[] {
  const fresh = mkdtempSync(join(tmpdir(), 'datelined-inspected-'));
  onTestFinished(() => {
    rmSync(fresh, { recursive: true });
  });
  writeFileSync(join(fresh, 'style.css'), style);
  const inspector = openInspector({ fresh, target: fresh, chronology: sample, sheets, kept: new Map() });
  inspector.inspect('/method/', page);
  return inspector.faultsOf({
    files: new Map(files.map((path) => [path, made])),
    written: new Set(['style.css']),
  });
}

const page = (main: string): string =>
  `<!DOCTYPE html><html><title>Method</title><h1>Method</h1>${main}</html>\n`;

describe('a site is published only where', () => {
  it('it has no fault', () => {
    expect(faultsOf(page('<a href="../events/">All</a>'))).toEqual([]);
  });

  it.each([
    ['no page is cut short', page('').slice(0, -9), 'cut short'],
    ['every page has a title', page('').replace('>Method</title>', '></title>'), 'has no title'],
    ['every page has a heading', page('').replaceAll('h1>', 'h2>'), 'has no heading'],
    ['no anchor stands twice', page('<p id="a"></p><p id="a"></p>'), 'two elements'],
    ['every link leads somewhere', page('<a href="../nowhere/">a</a>'), 'leads nowhere'],
    ['every anchor is there', page('<a href="../events/#nowhere">a</a>'), 'is not on its page'],
    ['nothing is asked of other hosts', page('<img src="https://x.example/a.png">'), 'asks another host'],
    [
      'every quotation stands in its article',
      page('<bdi data-article="gazette">Never said.</bdi>'),
      'not found',
    ],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)]);
  });

  it('no page is missing', () => {
    const files = paths.filter((path) => path !== 'events/index.html');
    expect(faultsOf(page(''), { files })).toEqual(['/events/: the page is missing']);
  });

  it('its style asks nothing of other hosts', () => {
    expect(faultsOf(page(''), { style: 'p{background:url(https://x.example/a.png)}' })).toEqual([
      expect.stringContaining('asks another host'),
    ]);
  });
});
