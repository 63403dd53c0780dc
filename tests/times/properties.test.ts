import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { toUncertain } from '../../src/text/edtf.ts';
import type { Lang } from '../../src/model.ts';
import { timesIn } from './article.ts';

const sentences = (lang: Lang): string[] =>
  languages[lang].times.rules.flatMap((rule) => rule.examples.map(([text]) => text.replace(/[<>]/g, '')));

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const told = fc
  .constantFrom<Lang>('en', 'fr')
  .chain((lang) =>
    fc.tuple(
      fc.constant(lang),
      fc.array(fc.constantFrom(...sentences(lang)), { minLength: 1, maxLength: 4 }),
    ),
  );

const plus = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

describe('every time expression', () => {
  it('begins no later than it ends, and its EDTF says the same days', () => {
    fc.assert(
      fc.property(told, day, ([lang, texts], published) => {
        for (const time of timesIn(texts.join(' '), lang, published)) {
          if (time.earliest !== null && time.latest !== null) expect(time.earliest <= time.latest).toBe(true);
          const { earliest, latest } = toUncertain(time.edtf);
          expect({ edtf: time.edtf, earliest, latest }).toEqual({
            edtf: time.edtf,
            earliest: time.earliest,
            latest: time.latest,
          });
        }
      }),
    );
  });

  it('stands where its offsets say, in order and without overlap', () => {
    fc.assert(
      fc.property(told, fc.string(), ([lang, texts], noise) => {
        const text = texts.join(` ${noise} `);
        let end = 0;
        for (const time of timesIn(text, lang)) {
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.start).toBeGreaterThanOrEqual(end);
          end = time.end;
        }
      }),
    );
  });

  it('lies within the period of which it is a part', () => {
    const pairs = [
      ['in late August 2020', 'in August 2020'],
      ['in early 2015', 'in 2015'],
      ['in the third quarter of 2020', 'in 2020'],
      ['in the first half of last year', 'last year'],
      ['on Tuesday of last week', 'last week'],
      ['in the second week of March 2020', 'in 2020'],
      ["in last year's third quarter", 'last year'],
      ['in the early 1990s', 'in the 1990s'],
    ] as const;
    fc.assert(
      fc.property(day, fc.constantFrom(...pairs), (published, [part, whole]) => {
        const inner = timesIn(`The mill was sold ${part}.`, 'en', published)[0]!;
        const outer = timesIn(`The mill was sold ${whole}.`, 'en', published)[0]!;
        expect(inner.earliest! >= outer.earliest! && inner.latest! <= outer.latest!).toBe(true);
      }),
    );
  });

  it('seen from an uncertain day holds what each of its days would give', () => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.nat(20), (published, before, after) => {
        const text = 'The envoy came on Thursday, spoke last week and left yesterday.';
        const interval =
          before + after === 0 ? published : `${plus(published, -before)}/${plus(published, after)}`;
        const certain = timesIn(text, 'en', published);
        timesIn(text, 'en', interval).forEach((time, index) => {
          expect(time.earliest! <= certain[index]!.earliest!).toBe(true);
          expect(time.latest! >= certain[index]!.latest!).toBe(true);
        });
      }),
    );
  });

  it('reckoned in days or weeks moves with the publication day by whole weeks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (published, weeks) => {
        const text =
          'He came on Tuesday, left yesterday, wrote last week and will be back next Friday or in late summer.';
        const near = (from: string) =>
          timesIn(text, 'en', from).filter(({ value }) => /^\d{4}-(\d\d-\d\d|W\d\d)/.test(value));
        const moved = near(published).map(({ earliest, latest }) => [
          plus(earliest!, weeks * 7),
          plus(latest!, weeks * 7),
        ]);
        expect(near(plus(published, weeks * 7)).map(({ earliest, latest }) => [earliest, latest])).toEqual(
          moved,
        );
      }),
    );
  });
});
