import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderOf } from '../content/folder.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TEXT = `Norway sends helicopters

Norway delivered two helicopters to Finland on Monday.

The ferry was painted green on 1 March 2019.

People were glad about the weather and the harvest.

Read also: A new bridge over the bay
`;
const FILES = {
  'actors.yml': `- { id: norway, kind: state, name: { en: Norway, fr: Norvège } }
- { id: finland, kind: state, name: { en: Finland, fr: Finlande } }
- { id: quill, kind: state, name: { en: Quill, fr: Quill } }
`,
  'articles/a.md': `---\npublished: 2019-03-05\n---\n${TEXT}`,
};

async function explain(asked: string, more: Record<string, string> = {}, ...options: string[]) {
  const dir = folderOf({ ...FILES, ...more });
  const { status, out, err } = await call('explain', asked, '--content', dir, ...options);
  return { status, err, out: out.replaceAll(`${dir}/`, '') };
}

const HELICOPTERS = '2019-03-04-norway-delivers-two-helicopters-finland';

describe('explain', () => {
  test('an event, by the end of its address or the whole of it', async () => {
    const { out } = await explain(HELICOPTERS);
    expect(out).toMatch(/^Norway delivers two helicopters to Finland\n4 March 2019/u);
    expect((await explain(`https://ferry.example/events/${HELICOPTERS}/`)).out).toBe(out);
  });

  test('a sentence by its words: what its date means and which event it tells', async () => {
    const { out } = await explain('DELIVERED two helicopters');
    expect(out).toContain('articles/a.md:6: Norway delivered two helicopters to Finland on Monday.');
    expect(out).toMatch(
      /“Monday” means 2019-03-04:\n {4}The source says “Monday”\.\n {4}The article appeared on 5 March 2019\./u,
    );
    expect(out).toMatch(
      /a#\d+ tells Norway delivers two helicopters to Finland \(4 March 2019\) \/events\//u,
    );
  });

  test('a day: its events in full, and what names it and tells none', async () => {
    const { status, out } = await explain('2019-03-04');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^Events on 4 March 2019:\n {2}Norway delivers two helicopters to Finland \(4 March 2019\)/u,
    );
    expect(out).toContain('Kind: Arms delivery, because of the words');
    expect((await explain('4 March 2019')).out).toBe(out);
  });

  test('a day without an event: the ones around it, and the sentences that name it', async () => {
    const { out } = await explain('2019-03-01');
    expect(out).toMatch(/^No event is dated 1 March 2019\.\nThe next one: Norway delivers/u);
    expect(out).toMatch(
      /Sentences that name it and tell no event:\narticles\/a\.md:8: The ferry was painted green/u,
    );
  });

  test('a month or year has the events of its days; a number is no century', async () => {
    expect((await explain('2019')).out).toMatch(/^Events in 2019:\n {2}Norway delivers/u);
    expect((await explain('2019-03', {}, '--lang', 'fr')).out).toMatch(/^Événements en mars 2019\s:/u);
    expect((await explain('20')).status).toBe(1);
  });

  test('the same by its line, in French', async () => {
    expect((await explain('a.md:6', {}, '--lang', 'fr')).out).toMatch(/«\sMonday\s» veut dire 2019-03-04/u);
  });

  test.each([
    [
      'painted green',
      /“1 March 2019” means 2019-03-01:[^]*No event was read from it: the word for an event, but not what it needs/u,
    ],
    [
      'glad about the weather',
      /No event was read from it: it holds neither a date nor a word by which an event type is known/u,
    ],
    ['A new bridge', /Left out of the story: links to other articles/u],
  ])('a missing event: “%s”', async (words, expected) => {
    const { status, out } = await explain(words);
    expect(status).toBe(0);
    expect(out).toMatch(expected);
  });

  test('a missing event that the editor hides', async () => {
    const decision = { 'decisions/no.md': `---\nevent: ${HELICOPTERS}\nhide: true\n---\nNot ours.\n` };
    expect((await explain('delivered two helicopters', decision)).out).toMatch(
      /It tells Norway delivers .*, which decisions\/no\.md hides/u,
    );
  });

  test('a published address that is gone', async () => {
    const dir = folderOf(FILES);
    await call('build', '--content', dir, '--output', join(dir, 'site'), '--as-of', '2020-01-02', '--quiet');
    const ledger = { 'ledger.json': readFileSync(join(dir, 'ledger.json'), 'utf8') };
    const hidden = {
      ...ledger,
      'decisions/no.md': `---\nevent: ${HELICOPTERS}\nhide: true\n---\nNot ours.\n`,
    };
    expect((await explain(HELICOPTERS, hidden)).out).toMatch(
      /It is hidden by decisions\/no\.md: Not ours\./u,
    );
    const { out } = await explain(HELICOPTERS, { ...ledger, 'articles/a.md': 'Nothing is told.\n' });
    expect(out).toMatch(/It was published on 2020-01-02 and is told by no article any more/u);
  });

  test('a decision: what it says and on what it works', async () => {
    const decision = {
      'decisions/day.md': `---\nevent: ${HELICOPTERS}\ndate: 2019-03-03\nby: Ann\n---\nThe log says so.\n`,
    };
    const { out } = await explain('day.md', decision);
    expect(out).toMatch(
      /^decisions\/day\.md:2: date: 2019-03-03; note \(Ann\)\nThe log says so\.\nIt works on:\n {2}Norway delivers two/u,
    );
  });

  test('an article: how it was dated and what rests on it', async () => {
    const { out } = await explain('a.md');
    expect(out).toMatch(/Published: 5 March 2019 \(2019-03-05, stated with it\)/u);
    expect(out).toContain('1 event from it');
  });

  test('what is nowhere: status 1 and the nearest address', async () => {
    const { status, err } = await explain('2019-03-04-norway-delivers-to-helicopters');
    expect(status).toBe(1);
    expect(err).toContain(`did you mean "${HELICOPTERS}"`);
  });
});
