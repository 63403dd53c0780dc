import { describe, expect, it } from 'vitest';
import { viewData } from '../../src/site/view/data.ts';
import { openDesks } from '../../src/site/view/desk.ts';
import { embedCode, viewEmbed } from '../../src/site/view/embed.ts';
import { filesOf } from '../../src/site/view/files.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import { many } from './many.ts';
import { HOSTILE, sample } from './sample.ts';

const desks = openDesks(sample);
const files = filesOf(desks, () => []);
const [en, fr] = desks;

describe('the data page', () => {
  it('lists every file that holds the chronology, in the language of the page where there is one', () => {
    const others =
      /^(?:\/fr)?\/(?:events|actors|types)\/|^\/(?:fr\/)?search\.js|^(?:\/fr)?\/share\.png|robots|sitemap|_headers|_redirects|htaccess|nojekyll/;
    const all = files.map(({ path }) => path).filter((path) => !others.test(path));
    const listed = [...viewData(en!, files).files, ...viewData(fr!, files).files].map(({ path }) => path);
    expect(new Set(listed)).toEqual(new Set(all));
    expect(viewData(fr!, files).files.map(({ path }) => path)).toContain('/fr/feed.xml');
  });

  it('leads to files of each actor and kind that are there', () => {
    const paths = new Set(files.map(({ path }) => path));
    const { subsets } = viewData(fr!, files);
    for (const { path } of subsets.flatMap(({ rows }) => rows))
      for (const ending of ['.json', '.csv']) expect(paths).toContain(path + ending);
  });

  it('says how large each file is', () => {
    for (const { size } of viewData(en!, files).files) expect(size).toMatch(/^[1-9]\d* kB$/);
  });

  it('does not make the files of thousands of events to weigh them', () => {
    const [desk] = openDesks(many(1001));
    const heavy = files.map((file) => ({ ...file, make: () => expect.fail(`${file.path} was made`) }));
    expect(viewData(desk!, heavy).files.map(({ size }) => size)).not.toContain('1 kB');
  });
});

describe('what other sites may show', () => {
  it('is given by an address that is whole, in the language of the page', () => {
    expect(embedCode(fr!, { title: 'x', slug: 'a-b' })).toContain(
      'src="https://sample.example/some/prefix/fr/embed/a-b/"',
    );
    expect(embedCode(en!, { title: 'x' })).toContain('src="https://sample.example/some/prefix/embed/"');
  });

  it('lets no title out of its attribute', () => {
    const code = embedCode(en!, { title: HOSTILE });
    expect(code.match(/[<>]/g)).toHaveLength(4);
    expect(code.match(/"/g)).toHaveLength(12);
  });

  it('is at most twenty dated events, those of most sources, in the order of time', () => {
    const [desk] = openDesks(many(60));
    const { entries } = viewEmbed(desk!);
    expect(entries).toHaveLength(20);
    const days = entries.map(({ machine }) => machine!);
    expect(days).toEqual([...days].sort());
    const shown = new Set(entries.map(({ path }) => path));
    const counts = desk!.chronology.events.map(({ slug, sources }) => ({
      shown: shown.has(`/events/${slug}/`),
      independent: sources.independent,
    }));
    const least = Math.min(...counts.filter((one) => one.shown).map((one) => one.independent));
    for (const one of counts) if (!one.shown) expect(one.independent).toBeLessThanOrEqual(least);
  });

  it('stands in no list of a search engine', () => {
    const { files: made } = layOut(sample);
    const text = made.find(({ path }) => path === '/sitemap.xml')!.make();
    expect(text).not.toContain('/embed/');
  });
});

describe('what stood beside an event that is another one now', () => {
  const textAt = (path: string) => files.find((file) => file.path === path)!.make();
  const into = sample.forwards[0]!.into[0]!;
  const { slug } = sample.events.find(({ id }) => id === into)!;

  it('is the same file of that event', () => {
    for (const ending of ['.json', '.bib', '.ris', '.csl.json'])
      expect(textAt(`/events/2021-09-30-boats-arrive${ending}`)).toBe(textAt(`/events/${slug}${ending}`));
  });

  it('says what became of it where that is several events or none', () => {
    expect(JSON.parse(textAt('/events/2021-two-deliveries.json'))).toMatchObject({
      what: 'split',
      into: [{ id: into, url: `https://sample.example/some/prefix/events/${slug}/` }, {}],
    });
    expect(JSON.parse(textAt('/events/2021-rumour.json'))).toMatchObject({ what: 'removed', into: [] });
  });

  it('is a card that shows what it became', () => {
    const { card } = layOut(sample);
    const views = card.filter(({ path }) => path.startsWith('/embed/2021-')).map(({ view }) => view());
    expect(views.map(({ entries }) => entries.length)).toEqual(expect.arrayContaining([0, 1, 2]));
  });
});
