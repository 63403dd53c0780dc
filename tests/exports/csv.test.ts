import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, eventsCsv } from '../../src/exports/csv.ts';
import { sample } from '../site/sample.ts';
import { eventOf } from './edition.ts';

const rowsOf = (text: string) => parse<Record<string, string>>(text, { columns: true });

describe('events.csv', () => {
  it('has a row for each event', () => {
    const rows = rowsOf(eventsCsv(sample.events, sample));
    expect(rows.map((row) => row['id'])).toEqual(sample.events.map((event) => event.id));
  });

  it('tells dates as exactly as they are known, and doubt as doubt', () => {
    const [coup, threat] = rowsOf(eventsCsv([eventOf('2020-08-coup'), eventOf('2021-09-threat')], sample));
    expect([coup!['date'], coup!['earliest'], coup!['latest']]).toEqual([
      '2020-08',
      '2020-08-01',
      '2020-08-31',
    ]);
    expect(threat!['status']).toBe('threatened');
  });

  it('names the fields on which sources disagree, and each article once', () => {
    const [row] = rowsOf(eventsCsv([eventOf('2021-09-30-corvo-delivers-boats')], sample));
    expect(row).toMatchObject({ sources_disagree_on: 'object', article_ids: 'gazette; ledger' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1', '\n@x'])(
    'lets no spreadsheet run %j (bad input 15)',
    (text) => {
      expect(csvCell(text)).toMatch(/^"?'/);
    },
  );

  it('keeps a number a number', () => {
    expect(csvCell(-4)).toBe('-4');
  });

  it('gives every text back as one cell on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [row] = parse(`${csvCell(text)},end\r\n`);
        expect(row).toHaveLength(2);
        expect(row![0]).not.toMatch(/^[=+\-@\t\r]|[\r\n]/);
      }),
    );
  });
});
