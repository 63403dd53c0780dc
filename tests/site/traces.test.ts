import { describe, expect, it } from 'vitest';
import type { Chronology } from '../../src/model.ts';
import { openTraces, type KeptTraces } from '../../src/site/traces.ts';
import { openDesks } from '../../src/site/view/desk.ts';
import { openNotebook } from '../../src/site/view/notebook.ts';
import type { Sheet } from '../../src/site/view/sheet.ts';
import { layOut, type Asset } from '../../src/site/view/sheets.ts';
import { sample } from './sample.ts';

const NOTHING: KeptTraces = { parts: [], sets: [] };

/** How a page or file is made, and what is known of it before. */
interface Maker {
  path: string;
  head: string;
  make: () => unknown;
}

const makerOf = ({ path, view, ...head }: Sheet<unknown>): Maker => ({
  ...{ path, make: view },
  head: JSON.stringify({ ...head, site: { ...head.site, words: null } }),
});

/** The pages and files of a chronology that are made from it alone, and what is noted while they are made. */
function site(chronology: Chronology, last: KeptTraces) {
  const desks = openDesks(chronology);
  const { watched, during } = openNotebook();
  const { files, ...pages } = layOut(chronology, desks.map(watched));
  const sheets = Object.values(pages).flatMap((all): (Sheet<unknown> | Asset)[] => all);
  const all: Maker[] = [
    ...sheets.flatMap((sheet) => ('view' in sheet ? makerOf(sheet) : [])),
    ...files.filter(({ ofPages }) => !ofPages).map(({ path, make }) => ({ path, make, head: '' })),
  ];
  return { during, traces: openTraces(desks[0]!, last), makers: new Map(all.map((one) => [one.path, one])) };
}

/** What each page and file of the sample shows, and the number of the set of parts it was made from. */
const first = site(sample, NOTHING);
const before = [...first.makers.values()].map(({ path, head, make }) => {
  const { made, parts } = first.during(make);
  return { path, head, text: JSON.stringify(made), trace: first.traces.numberOf(parts) };
});
const kept = first.traces.keep();

/** Pages and files that show something else, though nothing that was read for them is held to be other. */
function forgotten(changed: Chronology): string[] {
  const { traces, makers } = site(changed, kept);
  return before
    .filter(({ path, head, trace }) => makers.get(path)?.head === head && traces.still(trace) !== undefined)
    .filter(({ path, text }) => JSON.stringify(makers.get(path)!.make()) !== text)
    .map(({ path }) => path);
}

const taken = (changed: Chronology): string[] => {
  const { traces } = site(changed, kept);
  return before.flatMap(({ path, trace }) => (traces.still(trace) === undefined ? [] : path));
};

/** The sample with one record of a list, or one field, changed in all that is text in it. */
type Changed = [what: string, chronology: Chronology];

const changedText = (value: unknown): unknown => {
  if (typeof value === 'string') return /^[A-ZÀ-Ý][\p{L} ]+/u.test(value) ? `${value} changed` : value;
  if (Array.isArray(value)) return value.map(changedText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changedText(inner)]));
};

function* changes(): Generator<Changed> {
  for (const list of ['events', 'articles', 'actors', 'types', 'forwards'] as const)
    for (const [at, record] of sample[list].entries()) {
      const others = (sample[list] as unknown[]).filter((_, index) => index !== at);
      const changed = changedText(record) as typeof record;
      const name = 'id' in record ? record.id : record.slug;
      const edited = { [list]: others.toSpliced(at, 0, changed) } as Partial<Chronology>;
      yield [`${list} ${name} changed`, { ...sample, ...edited }];
      if (list === 'events')
        yield [`${list} ${name} gone`, { ...sample, ...({ [list]: others } as Partial<Chronology>) }];
    }
  yield ['other settings', { ...sample, settings: changedText(sample.settings) as Chronology['settings'] }];
  yield ['shorter excerpts', { ...sample, settings: { ...sample.settings, excerptLength: 90 } }];
  yield ['another address', { ...sample, settings: { ...sample.settings, baseUrl: 'https://b.example/' } }];
  yield ['another day', { ...sample, changed: '2031-01-01' }];
  yield ['names unknown', { ...sample, unknownNames: [{ name: 'Nobody Known', mentions: ['x'] }] }];
}

describe('what pages and files are made from', () => {
  it.each([...changes()])('is noted whole: %s', (_, changed) => {
    expect(forgotten(changed)).toEqual([]);
  });

  it('is the same where nothing is other', () => {
    expect(taken(structuredClone(sample))).toHaveLength(before.length);
  });

  it('is not the whole chronology for the page of an event', () => {
    const [one, ...others] = sample.events;
    const pages = taken({ ...sample, events: [{ ...one!, note: 'New.' }, ...others] });
    expect(pages.filter((path) => /^\/events\/[^.]+\/$/.test(path)).length).toBeGreaterThan(3);
  });

  it('is one part, the whole, for what reads the list of all events', () => {
    const { watched, during } = openNotebook();
    const desk = watched(openDesks(sample)[0]!);
    const all = () => desk.chronology.events.map(({ type }) => desk.types.get(type));
    expect([...during(() => [desk.actors.has('x'), all()]).parts]).toEqual(['chronology']);
    const outer = during(() => [during(all).parts.size, desk.once('all', all), desk.actors.has('x')]);
    expect([...outer.parts]).toEqual(['chronology']);
    expect([...during(() => desk.actors.has('x')).parts]).toEqual(['actors? x']);
  });
});
