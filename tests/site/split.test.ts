import { describe, expect, it } from 'vitest';
import { openDesks } from '../../src/site/view/desk.ts';
import { drawPeriod } from '../../src/site/view/overview.ts';
import { viewHome } from '../../src/site/view/home.ts';
import { openNotebook } from '../../src/site/view/notebook.ts';
import type { EventRecord } from '../../src/model.ts';
import { neighboursOf } from '../../src/site/view/event-aside.ts';
import { date } from './builders.ts';
import { many } from './many.ts';
import { changesSheets } from '../../src/site/view/changes.ts';
import { recordPages } from '../../src/exports/pages.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import { monthSheets, yearSheets } from '../../src/site/view/year.ts';
import { render } from '../../templates/home.11ty.ts';

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

  it('still has something to read there: the latest events, and those that most sources tell', () => {
    const chronology = many(1001);
    const told = chronology.events.findLastIndex((event) => event.status === 'occurred') - 300;
    const { sources } = chronology.events[told]!;
    chronology.events[told]!.sources = { ...sources, articles: 7, independent: 7 };
    const { picks, references } = viewHome(openDesks(chronology)[0]!);
    expect(picks.map(({ heading }) => heading)).toEqual([
      'The latest events',
      'Told by most independent sources',
    ]);
    const [latest, attested] = picks.map(({ entries }) => entries);
    expect(latest!.length).toBe(10);
    expect(latest!.map(({ machine }) => machine!)).toEqual(
      latest!.map(({ machine }) => machine!).toSorted((a, b) => (a < b ? 1 : -1)),
    );
    expect(picks.flatMap(({ entries }) => entries).some(({ ahead }) => ahead)).toBe(false);
    expect(attested!.map(({ path }) => path)).toContain(`/events/${chronology.events[told]!.slug}/`);
    expect(references.length).toBeGreaterThan(0);
    expect(homeOf(1000).picks).toEqual([]);
  });

  it.each([
    ['en', 'Showing 1,001 of 1,001'],
    ['fr', 'Affichés\u00a0: 1\u202f001 sur 1\u202f001'],
  ])('says in %s how many are shown, as the language groups digits', (lang, said) => {
    const sheet = layOut(many(1001)).home.find(({ site }) => site.lang === lang)!;
    expect(render({ sheet })).toContain(`<output>${said}</output>`);
  });

  it('counts the events of a month there instead of drawing each', () => {
    const { period, dense } = homeOf(3000);
    expect(dense).toBe(true);
    expect(period.marks.length).toBeLessThan(600);
    for (const { path, title } of period.marks) {
      expect(path).toMatch(/^\/years\/\d{4}\/\d\d\/#m-\d{4}-\d\d$/);
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

describe('the page of an actor or a type', () => {
  const chronology = many(3000);
  const { actor, type } = layOut(chronology);
  const english = [...actor, ...type].filter(({ site }) => site.lang === 'en');
  const pathsOn = (page: (typeof english)[number]): string[] => {
    const view = page.view();
    const lists =
      'parts' in view
        ? view.parts.flatMap(({ entries, undated }) => [...entries, ...undated])
        : view.years.flatMap(({ months, undated }) => [
            ...months.flatMap(({ entries }) => entries),
            ...undated,
          ]);
    return lists.map(({ path }) => path);
  };
  const linksOn = (page: (typeof english)[number]): string[] => {
    const view = page.view();
    return ('parts' in view ? view.years : view.links).map(({ path }) => path);
  };
  const split = english.filter((page) => linksOn(page).length > 0);

  it('leads to pages of years above a thousand events, and these hold every one of them', () => {
    expect(split.map(({ path }) => path.split('/')[1]).sort()).toContain('actors');
    for (const page of split) {
      const id = page.path.split('/')[2]!;
      const events = chronology.events.filter(
        (event) => event.type === id || event.actors.some((one) => one.id === id),
      );
      const ofYears = english.filter(({ path }) => linksOn(page).includes(path));
      expect(pathsOn(page)).toEqual([]);
      expect(new Set(ofYears.flatMap(pathsOn)).size).toBe(events.length);
    }
  });

  it('is kept in the ledger with its years', () => {
    const kept = recordPages(chronology).map(({ page }) => `/${page}/`);
    expect(kept).toEqual(expect.arrayContaining(split.flatMap(linksOn)));
  });

  it('holds all events of one that has few', () => {
    const few = layOut(many(900));
    expect([...few.actor, ...few.type].filter((page) => /\/\d{4}\/$/.test(page.path))).toEqual([]);
  });
});

describe('the page of a year', () => {
  const desk = openDesks(many(3000))[0]!;

  it('holds all events of a year that has few', () => {
    const few = openDesks(many(900))[0]!;
    expect(monthSheets(few)).toEqual([]);
    const [first] = yearSheets(few).map((one) => one.view());
    expect(first!.months).toEqual([]);
    expect(first!.section.months.length).toBe(12);
  });

  it('leads to the months of a year that has many, and every event stands on the page of one of them', () => {
    const years = yearSheets(desk).map((one) => one.view());
    const months = monthSheets(desk);
    expect(years[0]!.section.months).toEqual([]);
    expect(years.flatMap((year) => year.months.map(({ path }) => path))).toEqual(
      months.map(({ path }) => path),
    );
    const titles = months.flatMap((one) =>
      one.view().section.months.flatMap(({ entries }) => entries.map(({ path }) => path)),
    );
    expect(new Set(titles).size).toBe(3000);
    expect(months[0]!.path).toMatch(/^\/years\/\d{4}\/01\/$/);
  });

  it('goes on from month to month, over years that have none of their own, whatever the others tell', () => {
    const long = many(1600);
    const short = ({ date: { edtf } }: EventRecord, at: number) => edtf.startsWith('2021') && at % 9 > 0;
    const { watched, during } = openNotebook();
    const read = watched(
      openDesks({ ...long, events: long.events.filter((one, at) => !short(one, at)) })[0]!,
    );
    const pages = monthSheets(read).map(({ path, view }) => ({ path, ...during(view) }));
    const ways = pages.map(({ made }) => made.later?.path);
    expect(ways).toEqual([...pages.slice(1).map(({ path }) => path), undefined]);
    expect(pages.map(({ made }) => made.earlier?.path)).toEqual([
      undefined,
      ...pages.slice(0, -1).map(({ path }) => path),
    ]);
    expect(pages.flatMap(({ parts }) => [...parts])).not.toContain('chronology events');
  });

  it('is made of no month but its own and those beside it', () => {
    const { watched, during } = openNotebook();
    const pages = monthSheets(watched(desk));
    const june = pages.findIndex(({ path }) => path === '/years/2021/06/');
    const months = [...during(pages[june]!.view).parts].filter((part) => /^by(?:Year|Month) /.test(part));
    expect(months.sort()).toEqual(['byMonth 2021-05', 'byMonth 2021-06', 'byMonth 2021-07']);
  });

  it('names the month of a page of its own once, in its title', () => {
    const months = monthSheets(desk).map((one) => one.view());
    expect(months.flatMap(({ section }) => section.months).every(({ quiet }) => quiet)).toBe(true);
    const [year] = yearSheets(openDesks(many(900))[0]!).map((one) => one.view());
    expect(year!.section.months.some(({ quiet }) => quiet)).toBe(false);
  });

  it('has the heading that each event leads to', () => {
    const chronology = many(3000);
    const loose = { ...date('2021-03-04'), precision: 'open' as const, basis: 'inferred' as const };
    const events = chronology.events.map((event, i) => (i % 5 === 0 ? { ...event, date: loose } : event));
    const crowded = openDesks({ ...chronology, events })[0]!;
    const anchors = [...yearSheets(crowded), ...monthSheets(crowded)].flatMap((one) => {
      const { months, undated, undatedAnchor } = one.view().section;
      const own = undated.length > 0 ? [undatedAnchor] : [];
      return [...months.map(({ anchor }) => anchor), ...own].map((anchor) => `${one.path}#${anchor}`);
    });
    const wanted = events.map((event) => neighboursOf(crowded, event).month.path);
    expect([...new Set(wanted)].filter((path) => !anchors.includes(path))).toEqual([]);
  });

  it('is not where an event leads to as long as the home page holds all, however many one year has', () => {
    const loose = { ...date('2021-03-04'), precision: 'open' as const, basis: 'inferred' as const };
    const chronology = many(900);
    const events = chronology.events.map((event) => ({ ...event, date: loose }));
    const [full] = openDesks({ ...chronology, events });
    const anchors = viewHome(full!).years.map(({ undatedAnchor }) => `/#${undatedAnchor}`);
    expect(anchors).toContain(neighboursOf(full!, events[0]!).month.path);
  });

  it('gives the list of all events way to the years, and to itself again where there are few', () => {
    const all = (n: number) => layOut(many(n)).events[0]!.view();
    expect(all(3000).years).toEqual([]);
    expect(all(3000).links.map(({ label }) => label)).toEqual(['2022', '2021', '2020']);
    expect(all(900).links).toEqual([]);
    expect(all(900).years.flatMap(({ months }) => months.flatMap(({ entries }) => entries)).length).toBe(900);
  });

  it('tells of a large chronology who tells what in numbers, and of the events that most articles tell', () => {
    const coverage = (n: number) => layOut(many(n)).coverage[0]!.view();
    const [whole, large] = [coverage(1000), coverage(1100)];
    expect(whole.most).toBeNull();
    expect(whole.rows.length).toBeGreaterThan(100);
    expect(whole.alone.every(({ entries }) => entries.length > 0)).toBe(true);
    expect(large.rows.length).toBe(100);
    expect(large.most).toBe('These are the 100 that most articles tell.');
    expect(large.alone.map(({ article }) => article.id)).toEqual(
      whole.alone.map(({ article }) => article.id),
    );
    expect(large.alone.flatMap(({ entries }) => entries)).toEqual([]);
  });

  it('keeps every change where there are very many: the months have pages, and what is not listed is counted', () => {
    const chronology = many(1200);
    const events = chronology.events.map((event, i) => ({
      ...event,
      history: [{ day: i < 1100 ? '2026-03-02' : '2026-05-09', what: 'published' as const }],
    }));
    const sheets = changesSheets(openDesks({ ...chronology, events })[0]!);
    expect(sheets.map(({ path }) => path)).toEqual(['/changes/', '/changes/2026-05/', '/changes/2026-03/']);
    const [main, , march] = sheets.map((one) => one.view());
    expect(main!.days.map(({ machine }) => machine)).toEqual(['2026-05-09']);
    const [group] = march!.days[0]!.groups;
    expect(group!.items.length).toBe(500);
    expect(group!.more).toMatch(/^and 600 more/);
  });
});
