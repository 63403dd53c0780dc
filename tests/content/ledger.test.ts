import { describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/content/ledger.ts';
import { formatFault, readContent } from '../../src/content/index.ts';
import { recordPages } from '../../src/exports/pages.ts';
import { keepPages, ledgerText } from '../../src/merge/index.ts';
import type { LedgerEntry } from '../../src/model.ts';
import { many } from '../site/many.ts';
import { folderOf } from './folder.ts';

const entry = (id: string, slug: string): LedgerEntry => ({
  id,
  slug,
  first: '2020-01-01',
  mentions: ['a:1'],
  date: '2019-05',
  status: 'occurred',
  title: { en: 'Quill Bay sells its ferry', fr: 'Quill Bay vend son bac' },
  history: [{ day: '2020-01-01', what: 'published' }],
});

const written = (...events: unknown[]): string => JSON.stringify({ version: 1, events }, null, 1);
const faultsOf = (source: string): string[] => parseLedger(source, 'ledger.json').faults.map(formatFault);

describe('a ledger that was touched (bad input 20)', () => {
  test('one that is missing has no events yet', () => {
    expect(readContent(folderOf({})).ledger).toEqual({ version: 1, events: [] });
  });

  test('a sound one is read', () => {
    expect(faultsOf(written(entry('e1', 'ferry-sold')))).toEqual([]);
  });

  test('one of a chronology so large that actors, types and years have pages of years and months is read', () => {
    const chronology = many(2100);
    const events = chronology.events.map(({ id, slug }) => entry(id, slug));
    const today = { version: 1 as const, events };
    const pages = recordPages(chronology);
    expect(pages.some(({ page }) => /^(?:actors|types)\/[^/]+\/\d{4}$/u.test(page))).toBe(true);
    expect(faultsOf(ledgerText(keepPages(today, today, pages, '2022-01-01')))).toEqual([]);
  });

  test('one of an event of which no day is known is read', () => {
    expect(faultsOf(written({ ...entry('e1', 'ferry-sold'), date: '..' }))).toEqual([]);
  });

  test('one of before titles were kept in each language is read', () => {
    const { ledger } = parseLedger(written({ ...entry('e1', 'ferry-sold'), title: 'Ferry sold' }), 'ledger.json');
    expect(ledger.events[0]?.title).toEqual({ en: 'Ferry sold', fr: 'Ferry sold' });
  });

  test.each<[string, string, RegExp]>([
    ['truncated', written(entry('e1', 'ferry-sold')).slice(0, 80), /ledger\.json:\d+: not whole as JSON; restore .*git checkout/u],
    ['in conflict', `{\n<<<<<<< HEAD\n"version": 1\n`, /:2: a merge in git left its conflict marks; keep the entries of both sides/u],
    ['with a slug given twice', written(entry('e1', 'ferry'), entry('e2', 'ferry')), /the slug "ferry" stands twice/u],
    ['with an id that differs in case only', written(entry('e1', 'a'), entry('E1', 'b')), /the id "E1" stands twice/u],
    ['with a date that is none', written({ ...entry('e1', 'a'), date: ']2019-05' }), /:\d+: "events\.date": not a date; restore/u],
    ['with a change that is none', written({ ...entry('e1', 'a'), history: [{ day: '2020-01-01', what: 'date-changed', detail: '2019 → ]' }] }), /not a change; restore/u],
    ['with a slug that leaves the site', written(entry('e1', '../../etc')), /not a slug; restore the ledger/u],
    ['with a slug in capitals', written(entry('e1', 'a'), entry('e2', 'A')), /not a slug; restore/u],
    ...['articles/..', 'articles/.', 'places/%2e%2e', 'types/a?b', 'actors/<x>', 'articles/a\\b', 'events/a'].map(
      (page): [string, string, RegExp] => [
        `with the page ${page}`,
        JSON.stringify({ version: 1, events: [], pages: [{ page, title: { en: 'a', fr: 'a' }, first: '2020-01-01' }] }),
        /not a page; restore the ledger/u,
      ],
    ),
    ['of another version', '{ "version": 2, "events": [] }', /"version" is none of the known words/u],
  ])('%s is explained', (_, source, expected) => {
    const faults = faultsOf(source);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });

  test.each(['e2', 'e 2', 'é', '](?', '"', '\\', '\ud800'])('a fault in the entry %j is told with its line', (id) => {
    const bad = { ...entry(id, 'bridge'), status: 'maybe' };
    const source = written(entry('e1', 'ferry'), bad);
    const line = source.split('\n').findIndex((text) => text.includes(JSON.stringify(id))) + 1;
    expect(faultsOf(source)[0]).toMatch(new RegExp(`^ledger\\.json:${line}: `, 'u'));
  });
});
