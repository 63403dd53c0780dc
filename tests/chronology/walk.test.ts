import { describe, expect, it } from 'vitest';
import { changesBetween, changesInWords } from '../../src/cli/changes.ts';
import { readSetting } from '../../src/content/index.ts';
import type { Chronology, Decision, Ledger, RawArticle } from '../../src/model.ts';
import { ledgerText } from '../../src/merge/index.ts';
import { tellChronology } from '../../src/pipeline.ts';
import { openDesks } from '../../src/site/view/desk.ts';
import { viewEvent } from '../../src/site/view/event.ts';
import { layOut } from '../../src/site/view/sheets.ts';
import { madeActors } from '../merge/made/world.ts';

/** The walk of docs/addresses.md, step by step: what becomes of each address. */

const setting = { ...readSetting('content'), actors: madeActors };

const article = (id: string, published: string, text: string): RawArticle => ({
  ...{ id, file: `articles/${id}.txt`, text, lang: 'en' },
  source: { published, publisher: `Paper of ${id}`, retelling: false },
});
const herald = article(
  'herald',
  '2024-03-20',
  'Norland delivered 4 helicopters to Sudmark on 5 March 2024. Anna Berg visited Estia on 12 March 2024.',
);
const gull = article(
  'gull',
  '2024-03-28',
  'Sudmark received 4 helicopters from Norland on 5 March 2024. Anna Berg travelled to Estia on 13 March 2024.',
);

const decide = (more: Partial<Decision>): Decision => ({ file: 'decisions/one.md', line: 2, ...more });

/** What stands at each address: an event with its articles, or what its page says. */
function addresses({ events, forwards }: Chronology): Record<string, string> {
  const slugs = new Map(events.map(({ id, slug }) => [id, slug]));
  const live = events.map(({ slug, claims }) => {
    const tellers = [...new Set(claims.map((claim) => claim.article))].sort();
    return [slug, `told by ${tellers.join(', ')}`] as const;
  });
  const former = forwards.map(({ slug, kind, into }) => {
    const where = into.map((id) => slugs.get(id)!).join(', ');
    return [slug, where === '' ? kind : `${kind} → ${where}`] as const;
  });
  return Object.fromEntries([...live, ...former]);
}

const build = (articles: RawArticle[], ledger: Ledger, day: string, decisions: Decision[] = []) => {
  const content = { ...setting, articles, decisions, ledger, warnings: [] };
  const told = tellChronology(content, day);
  expect(told.faults).toEqual([]);
  return { ...told, at: addresses(told.chronology) };
};

const DELIVERY = '2024-03-05-norland-delivers-four-helicopters-sudmark';
const VISIT = '2024-03-12-berg-visits-estia';
const OTHER_VISIT = '2024-03-13-berg-visits-estia';

describe('a walk through the addresses', () => {
  const first = build([herald], { version: 1, events: [] }, '2024-04-01');
  const added = build([herald, gull], first.ledger, '2024-04-02');
  const same = decide({ same: [VISIT, OTHER_VISIT] });
  const joined = build([herald, gull], added.ledger, '2024-04-03', [same]);
  const different = decide({ file: 'decisions/two.md', event: DELIVERY, different: ['gull'] });
  const parted = build([herald, gull], joined.ledger, '2024-04-04', [same, different]);
  const deleted = build([herald], parted.ledger, '2024-04-05', [same]);

  it('begins with two events at two addresses', () => {
    expect(first.at).toEqual({ [DELIVERY]: 'told by herald', [VISIT]: 'told by herald' });
  });

  it('an article added: known events keep their address, new ones get one', () => {
    expect(added.at).toEqual({
      [DELIVERY]: 'told by gull, herald',
      [VISIT]: 'told by herald',
      [OTHER_VISIT]: 'told by gull',
    });
  });

  it('two events joined by decision: the younger address forwards to the older', () => {
    expect(joined.at).toEqual({
      [DELIVERY]: 'told by gull, herald',
      [VISIT]: 'told by gull, herald',
      [OTHER_VISIT]: `merged → ${VISIT}`,
    });
  });

  it('a decision that joins is shown once, with its note, though it names both addresses', () => {
    const { chronology } = build([herald, gull], joined.ledger, '2024-04-04', [
      { ...same, note: 'One visit.' },
    ]);
    const { decisions, note } = chronology.events.find(({ slug }) => slug === VISIT)!;
    expect({ decisions: decisions.length, note }).toEqual({ decisions: 1, note: 'One visit.' });
  });

  it('an event split by decision: the address stays with one part and its page names the other', () => {
    const [other] = Object.keys(parted.at).filter((slug) => !(slug in joined.at));
    expect(parted.at).toMatchObject({ [DELIVERY]: 'told by herald', [other!]: 'told by gull' });
    const { history } = parted.chronology.events.find(({ slug }) => slug === DELIVERY)!;
    expect(history.at(-1)).toEqual({ day: '2024-04-04', what: 'split', detail: other });
  });

  it('the page of an event says what was joined to it and what was split off', () => {
    const [desk] = openDesks(parted.chronology);
    const said = [VISIT, DELIVERY].map((slug) => viewEvent(desk!, desk!.bySlug.get(slug)!).history.at(-1));
    expect(said).toMatchObject([
      { what: 'merged with another event', detail: `/events/${OTHER_VISIT}/` },
      { what: 'split into several events', detail: '→ Norland delivers four helicopters to Sudmark' },
    ]);
  });

  it('a decision that names an article that is gone is told so', () => {
    const content = {
      ...setting,
      articles: [herald],
      decisions: [same, different],
      ledger: parted.ledger,
      warnings: [],
    };
    expect(tellChronology(content, '2024-04-05').faults).toEqual([
      {
        ...{ file: 'decisions/two.md', line: 2, level: 'error' },
        message: 'no event and no article is called "gull"',
        cure: 'the nearest name is "herald"; where it named an article that is gone, remove the decision',
      },
    ]);
  });

  it('an article deleted: what it alone told says so, the rest stays and answers', () => {
    const [gone] = Object.keys(parted.at).filter((slug) => !(slug in joined.at));
    expect(deleted.at).toEqual({
      [DELIVERY]: 'told by herald',
      [VISIT]: 'told by herald',
      [OTHER_VISIT]: `merged → ${VISIT}`,
      [gone!]: 'removed',
    });
  });

  it('each step is told with the addresses, for two events may have one title', () => {
    const told = (one: Ledger, other: Ledger) => changesInWords(changesBetween(one, other)).join('\n');
    const [other] = Object.keys(parted.at).filter((slug) => !(slug in joined.at));
    expect(told(added.ledger, joined.ledger)).toContain(
      `(/events/${OTHER_VISIT}/ forwards to /events/${VISIT}/)`,
    );
    expect(told(joined.ledger, parted.ledger)).toContain(`parted from /events/${other!}/)`);
    expect(told(parted.ledger, deleted.ledger)).toContain(`(/events/${other!}/ says that it was removed)`);
  });

  it('the article put back: its events live again at their addresses', () => {
    const back = build([herald, gull], deleted.ledger, '2024-04-06', [same, different]);
    expect(back.at).toEqual(parted.at);
    expect(back.chronology.formerPages).toEqual([]);
  });

  it('the page of the article deleted says so and names what it told that others tell still', () => {
    const [page] = deleted.chronology.formerPages!.filter(({ page }) => page === 'articles/gull');
    const slugs = deleted.chronology.events.flatMap(({ id, slug }) =>
      page!.events.includes(id) ? slug : [],
    );
    expect(page).toMatchObject({ day: '2024-04-05', title: { en: 'gull' } });
    expect(slugs.sort()).toEqual([DELIVERY, VISIT]);
  });

  it('an actor and a type that no event has any more: their pages say so', () => {
    const none = build([], parted.ledger, '2024-04-07');
    const gone = none.chronology.formerPages!.map(({ page }) => page);
    const pages = parted.ledger.pages!.map(({ page }) => page);
    expect(gone).toEqual(pages.filter((page) => page !== 'pictures'));
    expect(gone).toEqual(expect.arrayContaining(['actors/norland', 'articles/herald', 'types/visit']));
  });

  it('the page of a year that has no event any more says so and names what it showed', () => {
    const dates = [DELIVERY, VISIT].map((event, at) =>
      decide({ file: `decisions/${at}.md`, event, date: '2023-03' }),
    );
    const redated = build([herald], first.ledger, '2024-04-02', dates);
    const ids = redated.chronology.events.map(({ id }) => id);
    expect(redated.chronology.formerPages!.find(({ page }) => page === 'years/2024')).toMatchObject({
      title: { en: '2024', fr: '2024' },
      day: '2024-04-02',
      events: ids.sort(),
    });
  });

  it('no page and no file that a build has published is missing in a later one', () => {
    const pagesOf = ({ chronology }: typeof first): string[] =>
      Object.values(layOut(chronology) as unknown as Record<string, { path: string }[]>).flatMap((all) =>
        all.map(({ path }) => path),
      );
    const steps = [first, added, joined, parted, deleted, build([], deleted.ledger, '2024-04-08')];
    for (const [at, step] of steps.entries()) {
      const now = pagesOf(step);
      expect(new Set(now).size).toBe(now.length);
      expect(now).toEqual(expect.arrayContaining(steps.slice(0, at).flatMap(pagesOf)));
    }
  });

  it('a rebuild of any of it writes the same ledger', () => {
    const read = JSON.parse(ledgerText(deleted.ledger)) as Ledger;
    expect(ledgerText(build([herald], read, '2024-05-01', [same]).ledger)).toBe(ledgerText(deleted.ledger));
  });
});
