import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/times/calendar.ts';
import { feastIn } from '../../src/times/feasts.ts';

describe('the day of a feast', () => {
  it.each([
    ['easter', 1818, '1818-03-22'],
    ['easter', 1943, '1943-04-25'],
    ['easter', 2024, '2024-03-31'],
    ['easter-2', 1999, '1999-04-02'],
    ['easter+39', 2021, '2021-05-13'],
    ['11-thu-4', 1999, '1999-11-25'],
    ['5-mon-last', 1999, '1999-05-31'],
    ['12-25', 2020, '2020-12-25'],
  ])('%s of %i is %s', (feast, year, day) => {
    expect(toDay(feastIn(year, feast)!.first)).toBe(day);
  });

  it('is refused where the vocabulary names none', () => {
    expect(() => feastIn(2020, 'midsummer')).toThrow(RangeError);
  });
});
