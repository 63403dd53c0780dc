import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderOf, SETTINGS, STORY } from '../content/folder.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const person = (id: string, name: string, more = ''): string =>
  `- id: ${id}\n  kind: person\n  name: { en: ${name}, fr: ${name} }\n${more}`;
const OFFICE = (from: string, to: string): string =>
  `  offices:\n    - { title: { en: defence minister, fr: ministre de la défense }, of: norway, from: ${from}, to: ${to} }\n`;
const NORWAY =
  '- id: norway\n  kind: state\n  name: { en: Norway, fr: Norvège }\n  demonyms: { en: [Norwegian], fr: [] }\n';

const article = (text: string, fields = 'published: 2019-03-05'): string => `---\n${fields}\n---\n${text}\n`;

/** The parties of the ferry are no actors of these. */
const OF_NORWAY = SETTINGS.replace('id: quill', 'id: norway');

async function check(files: Record<string, string>, ...options: string[]) {
  const dir = folderOf(files);
  const { status, out, err } = await call('check', '--content', dir, ...options);
  return { dir, status, out, faults: err.replaceAll(`${dir}/`, '').split('\n').filter(Boolean) };
}

describe('checking without building', () => {
  test('sound content: status 0 and what was checked', async () => {
    const { status, out, faults } = await check({ 'articles/a.md': article(STORY) });
    expect({ status, faults }).toEqual({ status: 0, faults: [] });
    expect(out).toBe('0 faults, 0 warnings\nChecked 1 article, 0 decisions, 1 event.\n');
  });

  test('every fault at once, of every file, with line and cure', async () => {
    const { status, out, faults } = await check({
      'chronology.yml': SETTINGS.replace('2019-01-01', '2019-01-32'),
      'actors.yml': person('ann-lee', 'Ann Lee', OFFICE('2019-05-01', '2019-01-01')) + NORWAY,
      'articles/a.md': article(STORY, 'published: someday'),
      'articles/b.txt': '---js\nrun()\n---\n',
      'decisions/a.md': '---\ndate: 2019\n---\n',
      'ledger.json': '{',
    });
    expect(status).toBe(1);
    expect(faults.map((fault) => fault.replace(/: .*$/u, ''))).toEqual([
      'actors.yml:5',
      'articles/a.md:2',
      'articles/b.txt:1',
      expect.stringMatching(/^chronology\.yml:5$/u),
      'decisions/a.md:2',
      'ledger.json:1',
    ]);
    expect(out).toContain('Events and decisions are checked when these are mended.');
  });

  test('a decision that names nothing, nobody or no type (bad input 19)', async () => {
    const { status, faults } = await check({
      'articles/a.md': article(STORY),
      'decisions/a.md': '---\nevent: nothing-like-it\n---\n',
    });
    expect(status).toBe(1);
    expect(faults[0]).toMatch(
      /^decisions\/a\.md:2: no event is called "nothing-like-it"; the nearest address is "\d[\w-]+"$/u,
    );
    const unknown = await check({
      'articles/a.md': article(STORY),
      'decisions/b.md': '---\nevent: x\ntype: cuop\nactors:\n  - { id: nobody, role: actor }\n---\n',
    });
    expect(unknown.faults).toEqual([
      expect.stringMatching(/^decisions\/b\.md:3: there is no event type "cuop"; did you mean "coup"/u),
      expect.stringMatching(/^decisions\/b\.md:5: there is no actor "nobody" in actors\.yml/u),
    ]);
  });

  test('articles that are there twice', async () => {
    const { status, faults } = await check({
      'articles/a.md': article(STORY, 'url: https://ferry.example/a/'),
      'articles/b.md': article(STORY, 'url: http://www.ferry.example/b'),
      'articles/c.md': article('Another text.', 'url: http://www.ferry.example/a'),
    });
    expect(status).toBe(0);
    expect(faults).toEqual([
      expect.stringMatching(/articles\/b\.md: warning: repeats articles\/a\.md \(same text\); remove one/u),
      expect.stringMatching(
        /articles\/c\.md: warning: repeats articles\/a\.md \(same address\); remove one/u,
      ),
    ]);
  });

  test('an office that nobody held on that day, and one held by two', async () => {
    const actors = NORWAY + person('ann-lee', 'Ann Lee', OFFICE('2020-01-01', '2020-12-31'));
    const said = article('The defence minister, Ann Lee, visited Norway on Monday.');
    const { faults } = await check({
      'chronology.yml': OF_NORWAY,
      'actors.yml': actors,
      'articles/a.md': said,
    });
    expect(faults).toEqual([
      expect.stringMatching(
        /^articles\/a\.md:4: warning: calls Ann Lee "defence minister" in an event of 2019-03-04 .* from 2020-01-01 to 2020-12-31; correct the offices of "ann-lee"/u,
      ),
    ]);
    const former = said.replace('The defence', 'The former defence');
    expect(
      (await check({ 'chronology.yml': OF_NORWAY, 'actors.yml': actors, 'articles/a.md': former })).faults,
    ).toEqual([]);
    const two = actors + person('bo-dahl', 'Bo Dahl', OFFICE('2020-06-01', '2021-01-01'));
    expect((await check({ 'chronology.yml': OF_NORWAY, 'actors.yml': two })).faults).toEqual([
      expect.stringMatching(
        /^actors\.yml:14: warning: "bo-dahl" and "ann-lee" are both defence minister of norway/u,
      ),
    ]);
  });

  test('a name that differs by a letter from one in actors.yml', async () => {
    const { faults } = await check({
      'chronology.yml': OF_NORWAY,
      'actors.yml': NORWAY + person('ann-lindqvist', 'Ann Lindqvist'),
      'articles/a.md': article('Ann Lindquist visited Norway on Monday.'),
    });
    expect(faults).toEqual([
      expect.stringMatching(
        /^articles\/a\.md:4: warning: "Ann Lindquist" is not in actors\.yml, but "Ann Lindqvist" is; correct it, or add it/u,
      ),
    ]);
  });

  test('published words that are gone from their article', async () => {
    const dir = folderOf({
      'articles/a.md': article('Norway delivered two helicopters to Finland on Monday.'),
    });
    expect((await call('build', '--content', dir, '--output', join(dir, 'site'), '--quiet')).status).toBe(0);
    const ledger = readFileSync(join(dir, 'ledger.json'), 'utf8');
    const { status, faults } = await check({
      'articles/a.md': article('Nothing is told here.'),
      'ledger.json': ledger,
    });
    expect(status).toBe(0);
    expect(faults).toEqual([
      expect.stringMatching(
        /ledger\.json: warning: ".*helicopters.*" was published and would be gone: .* articles\/a\.md, or build/u,
      ),
    ]);
  });

  test('a ledger whose entries forward to nothing or in a circle', async () => {
    const entry = (id: string, into: string) =>
      `{"id":"${id}","slug":"${id}-slug","first":"2020-01-01","mentions":[],"date":"2019","status":"occurred","title":"x","history":[],"became":{"kind":"merged","into":["${into}"],"day":"2020-01-02"}}`;
    const { faults } = await check({
      'ledger.json': `{"version":1,"events":[\n${entry('a', 'b')},\n${entry('b', 'a')},\n${entry('c', 'd')}\n]}`,
    });
    expect(faults).toEqual([
      expect.stringMatching(/ledger\.json:2: "a-slug" forwards in a circle/u),
      expect.stringMatching(/ledger\.json:3: "b-slug" forwards in a circle/u),
      expect.stringMatching(/ledger\.json:4: "c-slug" forwards to "d", which is no entry/u),
    ]);
  });

  test('--json gives the faults with what would mend them', async () => {
    const { out } = await check({ 'articles/a.md': article(STORY, 'publised: 2019-03-05') }, '--json');
    expect(JSON.parse(out)).toMatchObject({
      faults: [
        {
          line: 2,
          level: 'error',
          cure: expect.any(String) as string,
          fix: { from: 'publised', to: 'published' },
        },
      ],
      mended: [],
    });
  });
});

describe('--fix', () => {
  test('mends what needs no decision and leaves the rest', async () => {
    const fields = 'titel: x\ndate: 1er octobre 2021\nlanguage: anglais\nurl: www.ferry.example/a?b=c # kept';
    const { dir, status, out, faults } = await check(
      {
        'articles/a.md': article(STORY, fields.replace('titel: x\n', '')),
        'articles/b.md': article('Another text about other things.', 'published: 3/4/2021'),
        'decisions/a.md': '---\nevnet: x\nstatus: Alleged\n---\n',
      },
      '--fix',
    );
    expect(readFileSync(join(dir, 'articles/a.md'), 'utf8')).toBe(
      article(STORY, 'published: 2021-10-01\nlanguage: en\nurl: https://www.ferry.example/a?b=c # kept'),
    );
    expect(readFileSync(join(dir, 'decisions/a.md'), 'utf8')).toBe('---\nevent: x\nstatus: alleged\n---\n');
    expect(out).toContain('articles/a.md:2: mended: date → published');
    expect(status).toBe(1);
    expect(faults).toEqual([expect.stringMatching(/^articles\/b\.md:2: "published": not a date/u)]);
  });

  test('mends several misspelled keys of one file, letters that changed places, days in figures that mean one day', async () => {
    const { dir, out } = await check(
      {
        'articles/a.md': article(STORY, 'publised: 30.9.2021'),
        'decisions/a.md': '---\nevnt: x\ntpye: statement\nstauts: alleged\ndate: 31/12/2021\n---\n',
        'decisions/b.md': '---\nevnt: x\nevet: y\nhide: true\n---\n',
      },
      '--fix',
    );
    expect(readFileSync(join(dir, 'articles/a.md'), 'utf8')).toBe(article(STORY, 'published: 2021-09-30'));
    expect(readFileSync(join(dir, 'decisions/a.md'), 'utf8')).toBe(
      '---\nevent: x\ntype: statement\nstatus: alleged\ndate: 2021-12-31\n---\n',
    );
    // Which of the two is the event is for the editor to say.
    expect(out).not.toContain('decisions/b.md');
  });
});
