import { describe, expect, it } from 'vitest';
import { openDesks } from '../../src/site/view/desk.ts';
import { drawPeriod } from '../../src/site/view/overview.ts';
import { viewHome } from '../../src/site/view/home.ts';
import { date } from './builders.ts';
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

  it('counts the events of a month there instead of drawing each', () => {
    const { period, dense } = homeOf(3000);
    expect(dense).toBe(true);
    expect(period.marks.length).toBeLessThan(600);
    for (const { path, title } of period.marks) {
      expect(path).toMatch(/^\/years\/\d{4}\/#m-\d{4}-\d\d$/);
      expect(title).toMatch(/^[A-Z][a-z]+ \d{4}: \d+ events?$/);
    }
    const top = Math.min(...period.marks.map(({ y }) => y));
    expect(top).toBeGreaterThan(0);
  });

  it('draws a month twice as high that has twice as many', () => {
    const [one] = many(1001).events;
    const made = (day: string, n: number) => Array.from({ length: n }, () => ({ ...one!, date: date(day) }));
    const [desk] = openDesks({
      ...many(1001),
      events: [...made('2021-03-04', 400), ...made('2021-06-04', 801)],
    });
    const { marks } = drawPeriod(desk!, desk!.chronology.events);
    const heights = marks.map(({ height, path }) => [path.slice(-2), height] as const);
    const of = (month: string): number => heights.find(([at]) => at === month)![1];
    expect(of('06') / of('03')).toBeCloseTo(2, 1);
  });
});
