import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import { tarballOf } from '../../src/cli/begin.ts';
import { VERSION } from '../../src/cli/version.ts';
import { folderOf, SETTINGS } from '../content/folder.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'datelined-begin-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

describe('init', () => {
  test('begins a chronology that is sound as it stands and has events of both kinds', async () => {
    const dir = newFolder();
    expect((await call('init', dir)).status).toBe(0);
    const { status, out, err } = await call('check', '--content', join(dir, 'content'));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/Checked 1 article, 1 decision, [3-9] events\./u);
    expect(readdirSync(dir).sort()).toEqual(
      ['.datelined', '.github', '.gitignore', 'README.md', 'content', 'package.json', 'schemas'].sort(),
    );
  });

  test('says how to go on; from a clone, how the program comes into the folder', async () => {
    const dir = newFolder();
    const { out } = await call('init', dir);
    expect(out).toContain(
      `Next, here: npm pack --silent --pack-destination ${dir}\nThen: cd ${dir} && npm install ./datelined-${VERSION}.tgz && npx datelined dev\n`,
    );
  });

  test('takes the file along that the program was installed from, as no registry has it', () => {
    const account = (resolved: string) =>
      JSON.stringify({ packages: { 'node_modules/datelined': { version: VERSION, resolved } } });
    const dir = folderOf({
      'datelined.tgz': '',
      'node_modules/.package-lock.json': account('file:datelined.tgz'),
      'other/node_modules/.package-lock.json': account('https://registry.example/datelined.tgz'),
    });
    expect(tarballOf(join(dir, 'node_modules'))).toBe(join(dir, 'datelined.tgz'));
    expect(tarballOf(join(dir, 'other', 'node_modules'))).toBeUndefined();
    expect(tarballOf(join(dir, 'nowhere'))).toBeUndefined();
  });

  test('the first lines of its YAML files name schemas that are there', async () => {
    const dir = newFolder();
    await call('init', dir);
    for (const name of ['chronology.yml', 'actors.yml']) {
      const [first = ''] = readFileSync(join(dir, 'content', name), 'utf8').split('\n');
      const schema = /^# yaml-language-server: \$schema=\.\.\/(schemas\/\w+\.json)$/u.exec(first)![1]!;
      expect(JSON.parse(readFileSync(join(dir, schema), 'utf8'))).toHaveProperty('$schema');
    }
  });

  test('a folder with something in it is left alone', async () => {
    const dir = folderOf({});
    const { status, err } = await call('init', dir);
    expect({ status, err }).toEqual({
      status: 1,
      err: `datelined: ${dir} is not empty; name a new folder\n`,
    });
  });

  test.each([
    ['', 2, 'datelined: the folder has no name; name a new folder\n'],
    ['DIR/new/..', 1, 'datelined: DIR/new/.. is not empty; name a new folder\n'],
    ['DIR/file', 1, 'datelined: DIR/file is a file; name a new folder\n'],
    [
      'DIR/file/new',
      1,
      'datelined: DIR/file/new: a part of this path is a file and no folder; check the path\n',
    ],
    [
      '/dev/null/new',
      1,
      'datelined: /dev/null/new: a part of this path is a file and no folder; check the path\n',
    ],
    [
      '/proc/new',
      1,
      'datelined: /proc/new: there is no such file or folder, and none can be made there; check the path\n',
    ],
  ])('init %j is answered in a line', async (path, status, message) => {
    const dir = folderOf({ file: '' });
    const ended = await call('init', path.replace('DIR', dir));
    expect({ ...ended, err: ended.err.replaceAll(dir, 'DIR') }).toEqual({ status, out: '', err: message });
  });

  test('the version is that of the package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION });
  });
});

describe('import', () => {
  const NORTH = {
    'chronology.yml': SETTINGS.replace('id: quill', 'id: norway'),
    'actors.yml': '- { id: norway, kind: state, name: { en: Norway, fr: Norvège } }\n',
  };

  async function imported(name: string, text: string, ...options: string[]) {
    const dir = folderOf(NORTH);
    const file = join(folderOf({}), name);
    writeFileSync(file, text);
    const { status, out, err } = await call('import', file, '--content', dir, ...options);
    const files = existsSync(join(dir, 'decisions')) ? readdirSync(join(dir, 'decisions')).sort() : [];
    const texts = files.map((one) => readFileSync(join(dir, 'decisions', one), 'utf8'));
    return { dir, status, out, err: err.replaceAll(file, name), files, texts };
  }

  test('a table: one decision for each row, and what had no place is said', async () => {
    const { status, out, files, texts, dir } = await imported(
      'events.csv',
      'Date,Title_en,Title_fr,Type,Actors,Text,Colour\n2019-03,"A visit, at last",Une visite,visit,Norway (actor); The Bay (recipient),Long awaited.,red\n',
    );
    expect({ status, files }).toEqual({ status: 0, files: ['2019-03-a-visit-at-last.md'] });
    expect(texts[0]).toBe(
      '---\ndate: 2019-03\ntype: visit\ntitle: { en: "A visit, at last", fr: Une visite }\n' +
        'actors: [{ id: norway, role: actor }, { name: The Bay, role: recipient }]\n---\n\nLong awaited.\n',
    );
    expect(out).toMatch(/1 event written, 0 not\nLost: Colour \(1\)/u);
    expect(readContent(dir).decisions).toHaveLength(1);
  });

  test('rows that cannot be read are told with their line; the others are taken', async () => {
    const { status, err, files } = await imported(
      'events.csv',
      'date,title\n3/4/2021,Which day?\n2021-03-04,Clear\n2021-03-05,\n',
    );
    expect({ status, files }).toEqual({ status: 1, files: ['2021-03-04-clear.md'] });
    expect(err).toBe(
      'events.csv:2: no date that can be read; write it as 2021-10-01, 2021-10 or 2021\nevents.csv:4: no title; give the column "title", a slide its headline\n',
    );
  });

  test('the sheet of TimelineJS as a table', async () => {
    const { texts } = await imported(
      'sheet.csv',
      'Year,Month,Day,End Year,End Month,End Day,Headline,Text,Media,Media Credit\n2019,3,4,2019,3,6,A meeting,<p>In &amp; near Oslo</p>,https://a.example/x,A paper\n',
      '--type',
      'meeting',
    );
    expect(texts[0]).toBe(
      '---\ndate: 2019-03-04/2019-03-06\ntype: meeting\ntitle: { en: A meeting }\n---\n\nIn & near Oslo\n\n[A paper](https://a.example/x)\n',
    );
  });

  test('a timeline of TimelineJS', async () => {
    const timeline = {
      events: [
        {
          start_date: { year: 2019, month: 3 },
          group: 'Visite',
          text: { headline: 'One comes', text: '' },
          background: { color: '#fff' },
        },
      ],
      eras: [],
    };
    const { texts, out } = await imported('line.json', JSON.stringify(timeline));
    expect(texts[0]).toContain('date: 2019-03\ntype: visit\ntitle: { en: One comes }');
    expect(out).toContain('Lost: eras (1), background color (1)');
  });

  test('a folder of Markdown with front matter', async () => {
    const dir = folderOf(NORTH);
    const notes = folderOf({
      'a.md': '---\ntitle: One comes\ndate: 4 March 2019\ntags: [x, y]\n---\nA **note**.\n',
    });
    const { status, out } = await call('import', notes, '--content', dir, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      written: [
        {
          text: '---\ndate: 2019-03-04\ntype: statement\ntitle: { en: One comes }\n---\n\nA **note**.\n',
          lost: ['tags'],
        },
      ],
    });
  });

  test('a slide with lists, headings and signs of HTML keeps its parts apart', async () => {
    const text =
      '<h2>Then</h2><p>Two &#8211; at the caf&eacute;.</p><ul>\n<li>one</li>\n<li>3 &lt; 4</li></ul><blockquote>So</blockquote>End';
    const slide = { start_date: { year: 2019, month: 3 }, text: { headline: 'A &amp; B', text } };
    const { texts } = await imported('line.json', JSON.stringify({ events: [slide] }));
    expect(texts[0]).toContain('title: { en: A & B }');
    expect(texts[0]).toMatch(/Then\n\nTwo – at the café\.\n\n- one\n- 3 < 4\n\nSo\n\nEnd\n$/u);
  });

  test('a timeline of ours that was edited: what TimelineJS shows wins', async () => {
    const slide = {
      start_date: { year: 2019, month: 3 },
      text: { headline: '<a href="https://ferry.example/">Une &amp; deux</a>', text: '<p>Alleged.</p>' },
      ...{ unique_id: 'abc', group: 'Visit', lang: 'fr', type: 'visit', status: 'alleged', title_en: 'One' },
    };
    const moved = { ...slide, title_en: 'Two', edtf: '2019-04~' };
    const { texts, out } = await imported(
      'line.json',
      JSON.stringify({ events: [{ ...slide, edtf: '2019-03~' }, moved] }),
    );
    expect(texts[0]).toBe(
      '---\ndate: 2019-03~\ntype: visit\nstatus: alleged\ntitle: { en: One, fr: Une & deux }\n---\n',
    );
    expect(texts[1]).toContain('date: 2019-03\n');
    expect(out).toContain('Lost: id (2), text of the slide (2)');
  });

  test('texts of TimelineJS keep their links and stress, notes in Markdown all they are', async () => {
    const { texts } = await imported(
      'events.csv',
      'date,title,note,text\n2019-03-04,One,See <https://a.example> *now*,\n2019-03-05,Two,,"<p>See <a href=""https://b.example/"" target=""x"">this</a>, <b>now</b>.</p><p>1 < 2</p>"\n',
    );
    expect(texts[0]).toContain('---\n\nSee <https://a.example> *now*\n');
    expect(texts[1]).toContain('---\n\nSee [this](https://b.example/), **now**.\n\n1 < 2\n');
  });

  test('a status that is none is told with its line and the words there are', async () => {
    const { status, err } = await imported(
      'events.csv',
      'date,title,status\n2019,One,Alleged\n2019,Two,rumoured\n',
    );
    expect(status).toBe(1);
    expect(err).toBe(
      'events.csv:3: "status" is none of the known words; write one of: occurred, reported, alleged, denied, planned, threatened\n',
    );
  });

  test('any date of EDTF, and no century for a number', async () => {
    const { texts, err } = await imported('events.csv', 'date,title\n2019-22,One\n201X,Two\n20,Three\n');
    expect(texts.map((text) => /date: (.*)/u.exec(text)![1])).toEqual(['2019-22', '201X']);
    expect(err).toMatch(/^events\.csv:4: no date/u);
  });

  test('what is none of these is a wrong call, or told without a stack trace', async () => {
    expect((await imported('events.txt', 'x')).status).toBe(2);
    const { status, err } = await imported('line.json', '{"events": 1');
    expect(status).toBe(1);
    expect(err).toMatch(/^line\.json: cannot be read \(.*\); give a table/u);
  });
});

describe('export', () => {
  const FILES = {
    'chronology.yml': SETTINGS.replace('id: quill', 'id: norway'),
    'actors.yml':
      '- { id: norway, kind: state, name: { en: Norway, fr: Norvège } }\n- { id: finland, kind: state, name: { en: Finland, fr: Finlande } }\n',
    'articles/a.md':
      '---\npublished: 2019-03-05\n---\nNorway delivered two helicopters to Finland on Monday.\n',
  };

  test('lists the formats, prints one, says what it loses', async () => {
    const dir = folderOf(FILES);
    const { out } = await call('export', '--content', dir);
    for (const name of ['chronology.json', 'events.csv', 'sources.bib', 'fr/events.ics', 'feed.xml'])
      expect(out.split('\n')).toContain(name);
    const table = await call('export', 'events.csv', '--content', dir);
    expect(table.out).toContain('Norway delivers two helicopters to Finland');
    expect(table.err).toMatch(/^Not in it: the quotations/u);
    expect((await call('export', 'events.cvs', '--content', dir)).err).toMatch(
      /did you mean .*"events\.csv"/u,
    );
  });

  test.each([
    ['events.cvs', '"events.csv"'],
    ['bibtex', 'did you mean "sources.bib"?'],
    ['json', 'did you mean "chronology.json", '],
    ['zz', 'without a name, export lists them all'],
  ])('names the format that %s may mean, or how to see them all', async (name, said) => {
    const { err, status } = await call('export', name, '--content', folderOf(FILES));
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toContain('search.js');
  });

  const BY_HAND = `---
date: 2019-04~
type: meeting
status: alleged
title: { en: "One, two; three", fr: "Un, deux ; trois" }
actors: [{ id: norway, role: actor }, { name: The Bay, role: recipient }]
quantity: 3
object: talks
place: Oslo
by: M. Keita
---

Two *paragraphs*.

With a [link](https://a.example/).
`;

  /** Exports, imports in a new folder and exports again. */
  async function thereAndBack(name: string) {
    const dir = folderOf({ ...FILES, 'decisions/by-hand.md': BY_HAND });
    const fresh = folderOf({ 'chronology.yml': FILES['chronology.yml'], 'actors.yml': FILES['actors.yml'] });
    const file = join(dir, name.replace('/', '-'));
    const before = (await call('export', name, '--content', dir)).out;
    writeFileSync(file, before);
    const { status, out } = await call('import', file, '--content', fresh);
    expect(status).toBe(0);
    const after = (await call('export', name, '--content', fresh)).out;
    return { dir, fresh, before, after, out };
  }

  test('what was exported as a table comes back as the same events, and what is lost is said', async () => {
    const { before, after, out } = await thereAndBack('events.csv');
    const lost = ['id', 'url', 'article_ids'];
    expect(out).toContain('Lost: id (2), url (2), article_ids (1)\n');
    const ofSource = ['date_basis', 'articles', 'independent_sources', 'published', 'changed'];
    const kept = (text: string) =>
      parse<Record<string, string>>(text, { columns: true }).map((row) =>
        Object.entries(row).filter(([name]) => ![...lost, ...ofSource].includes(name)),
      );
    expect(kept(after)).toEqual(kept(before));
  });

  test.each(['timelinejs.json', 'fr/timelinejs.json'])(
    'what was exported as %s comes back as the same events, and what is lost is said',
    async (name) => {
      const { before, after, out } = await thereAndBack(name);
      expect(out).toContain('Lost: title of the whole (1), id (2), text of the slide (2)\n');
      const kept = (text: string) =>
        (JSON.parse(text) as { events: Record<string, unknown>[] }).events.map(
          ({ text: words, ...slide }) => ({
            ...{ ...slide, unique_id: '' },
            headline: (words as { headline: string }).headline.replace(/<[^>]*>/gu, ''),
          }),
        );
      expect(kept(after)).toEqual(kept(before));
    },
  );

  test('decisions are such a folder of Markdown: they come back as they were', async () => {
    const notes = folderOf({ 'a.md': BY_HAND });
    rmSync(join(notes, 'chronology.yml'));
    const fresh = folderOf({ 'chronology.yml': FILES['chronology.yml'], 'actors.yml': FILES['actors.yml'] });
    const { out } = await call('import', notes, '--content', fresh);
    expect(out).not.toContain('Lost');
    const again = folderOf({ 'chronology.yml': FILES['chronology.yml'], 'actors.yml': FILES['actors.yml'] });
    await call('import', join(fresh, 'decisions'), '--content', again);
    const text = (dir: string) => readFileSync(join(dir, 'decisions', '2019-04-one-two-three.md'), 'utf8');
    expect(text(fresh)).toBe(BY_HAND);
    expect(text(again)).toBe(BY_HAND);
  });
});
