import { describe, expect, it } from 'vitest';
import { openDesks } from '../../src/site/view/desk.ts';
import { viewHome } from '../../src/site/view/home.ts';
import { many } from './many.ts';

const homeOf = (n: number) => viewHome(openDesks(many(n))[0]!);

describe('a home page', () => {
  it('has a thousand events in its list', () => {
    const { years, yearLinks } = homeOf(1000);
    const entries = years.flatMap((year) => year.months.flatMap((month) => month.entries));
    expect(entries.length).toBe(1000);
    expect(yearLinks.every(({ path }) => path.includes('#y-'))).toBe(true);
  });

  it('leads to the pages of the years where there are more', () => {
    const { years, yearLinks, period, search } = homeOf(1001);
    expect(years).toEqual([]);
    expect(yearLinks.map(({ path }) => path)).toContain('/years/2021/');
    expect(period.months.find((month) => month.path !== undefined)?.path).toMatch(
      /^\/years\/\d{4}\/#m-\d{4}-\d\d$/,
    );
    expect(search.total).toBe(1001);
  });
});
