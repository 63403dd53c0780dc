import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { folderOf, SETTINGS } from '../content/folder.ts';
import { call } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Doubt {
  kind: string;
  about: string;
  why: string;
  evidence: { where: string; exact: string }[];
  answers: { choice: string; file: string; text: string }[];
}

const article = (text: string, fields = 'published: 2019-03-05\nurl: https://a.example/'): string =>
  `---\n${fields}\n---\n${text}\n`;
const STATES = ['norway', 'finland']
  .map(
    (id) => `- id: ${id}\n  kind: state\n  name: { en: ${id[0]!.toUpperCase()}${id.slice(1)}, fr: ${id} }\n`,
  )
  .join('');
const NORTH = {
  'chronology.yml': SETTINGS.replace('id: quill', 'id: norway'),
  'actors.yml': STATES,
};

async function doubtsOf(dir: string, ...options: string[]): Promise<Doubt[]> {
  const { status, out } = await call('review', '--content', dir, '--json', ...options);
  expect(status).toBe(0);
  return (JSON.parse(out) as Doubt[]).map(
    (doubt) => JSON.parse(JSON.stringify(doubt).replaceAll(`${dir}/`, '')) as Doubt,
  );
}

const only = (doubts: Doubt[], kind: string): Doubt[] => doubts.filter((doubt) => doubt.kind === kind);

describe('what is worth a look', () => {
  test('sources that disagree come first, with both sentences and the decision that settles it', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article('Norway delivered two helicopters to Finland on 4 March 2019.'),
      'articles/b.md': article(
        'Norway delivered five helicopters to Finland on 4 March 2019.',
        'published: 2019-03-06\nurl: https://b.example/',
      ),
    });
    const [first] = await doubtsOf(dir);
    expect(first).toMatchObject({
      kind: 'sources-disagree',
      evidence: [{ where: 'articles/a.md:5' }, { where: 'articles/b.md:5' }],
      answers: [{ choice: 'accept' }, { choice: 'edit' }, { choice: 'hide' }],
    });
    expect(first!.why).toMatch(/Sources differ on the number: (?:2|5)/u);
  });

  test('a serious claim of one source', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article('Norwegian soldiers attacked a village on 4 March 2019.'),
    });
    const [serious] = only(await doubtsOf(dir), 'single-source');
    expect(serious!.why).toBe('Shown as having happened, on the word of one article.');
    expect(serious!.answers[0]).toEqual({
      choice: 'accept',
      file: expect.stringMatching(/^decisions\/2019-03-04-.*-status\.md$/u) as string,
      text: expect.stringMatching(/^---\nevent: 2019-03-04-\S+\nstatus: occurred\n---\n$/u) as string,
    });
  });

  test('articles without a day or an address, with the line to add', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': 'Norway delivered two helicopters to Finland on Monday.\n',
    });
    const doubts = await doubtsOf(dir);
    expect(only(doubts, 'undated-article')[0]).toMatchObject({
      answers: [{ choice: 'edit', file: 'articles/a.md' }],
    });
    expect(only(doubts, 'missing-address')[0]!.answers[0]!.text).toBe('url: https://\n');
  });

  test('a name seen often that actors.yml lacks', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article(
        'Ann Berg visited Norway on 4 March 2019.\n\nAnn Berg visited Finland on 1 February 2019.',
      ),
    });
    expect(only(await doubtsOf(dir), 'unknown-name')[0]).toMatchObject({
      about: 'Ann Berg',
      answers: [
        {
          file: 'actors.yml',
          text: '- id: ann-berg\n  kind: person\n  name: { en: Ann Berg, fr: Ann Berg }\n',
        },
      ],
    });
  });

  test('a state that every reader knows is proposed as one, with its names and demonyms', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article(
        'The United States signed an agreement with Norway on 4 March 2019.\n\nThe United States signed an agreement with Finland on 1 February 2019.',
      ),
    });
    const { text } = only(await doubtsOf(dir), 'unknown-name')[0]!.answers[0]!;
    expect(text).toMatch(
      /^- id: united-states\n {2}kind: state\n {2}name: \{ en: United States, fr: États-Unis \}\n/u,
    );
    expect(text).toMatch(/demonyms: \{ en: \[.*American.*\], fr: \[.*américaine.*\] \}/u);
    writeFileSync(join(dir, 'actors.yml'), STATES + text);
    expect(only(await doubtsOf(dir), 'unknown-name')).toEqual([]);
  });

  test('a sentence with a date and no event', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article('The ferry was painted green on 4 March 2019.'),
    });
    const [doubt] = only(await doubtsOf(dir), 'date-without-event');
    expect(doubt!.answers[0]!.text).toMatch(
      /^---\ndate: 2019-03-04\ntype: statement\ntitle: \{ en: The ferry/u,
    );
  });

  test('a vague date; settled once it is decided', async () => {
    const story = article('Norway delivered two helicopters to Finland in March 2019.');
    const dir = folderOf({ ...NORTH, 'articles/a.md': story });
    const [vague] = only(await doubtsOf(dir), 'uncertain-date');
    const accept = vague!.answers.find(({ choice }) => choice === 'accept')!;
    const decided = folderOf({ ...NORTH, 'articles/a.md': story, [accept.file]: accept.text });
    expect(only(await doubtsOf(decided), 'uncertain-date')).toEqual([]);
  });

  test('every decision proposed holds: written as it is, the content stays sound', async () => {
    const files = {
      ...NORTH,
      'articles/a.md': article(
        'Norway delivered two helicopters to Finland in March 2019.\n\nArmed men attacked a village on 1 March 2019.',
      ),
      'articles/b.md': article(
        'Norway delivered five helicopters to Finland in February 2019.',
        'published: 2019-03-06\nurl: https://b.example/',
      ),
    };
    const proposed = (await doubtsOf(folderOf(files)))
      .flatMap(({ answers }) => answers.slice(0, 1))
      .filter(({ file }) => file.startsWith('decisions/'));
    expect(proposed.length).toBeGreaterThan(1);
    const dir = folderOf({ ...files, ...Object.fromEntries(proposed.map(({ file, text }) => [file, text])) });
    const { status, err } = await call('check', '--content', dir);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});

describe('review in a pipe', () => {
  test('tells each doubt with its file, and at the end how many of what', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article('Norway delivered two helicopters to Finland in March 2019.'),
    });
    const { out } = await call('review', '--content', dir);
    expect(out).toMatch(/^1\. \[uncertain date\] .* \/events\/2019-03-/u);
    expect(out).toMatch(
      /To edit: \S+decisions\/2019-03-\S+-date\.md\n {5}---\n {5}event: \S+\n {5}date: 2019-03\n {5}---/u,
    );
    expect(out).toMatch(/\n\n1 to look at: 1 uncertain date\n$/u);
  });

  test('--since: only what is new or other than in an earlier build', async () => {
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article('Norway delivered two helicopters to Finland in March 2019.'),
    });
    const site = join(dir, 'site');
    await call('build', '--content', dir, '--output', site, '--quiet');
    expect(await doubtsOf(dir, '--since', site)).toEqual([]);
    writeFileSync(
      join(dir, 'articles/b.md'),
      article('Finland expelled two diplomats in February 2019.', 'published: 2019-03-06'),
    );
    const kinds = (await doubtsOf(dir, '--since', join(site, 'data/chronology.json'))).map(
      ({ about }) => about,
    );
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.join()).not.toContain('helicopters');
    expect((await call('review', '--content', dir, '--since', '/nowhere')).status).toBe(2);
  });

  test('--addresses names the ones that do not answer', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/gone' ? 404 : 200;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    onTestFinished(() => void server.close());
    const at = (path: string): string =>
      `url: http://localhost:${(server.address() as AddressInfo).port}/${path}\npublished: 2019-03-05`;
    const dir = folderOf({
      ...NORTH,
      'articles/a.md': article('Nothing here.', at('gone')),
      'articles/b.md': article('Nor there.', at('here')),
    });
    const dead = only(await doubtsOf(dir, '--addresses'), 'dead-address');
    expect(dead.map(({ about, why }) => [about, why])).toEqual([
      [expect.stringContaining('a.md'), expect.stringContaining('(status 404)')],
    ]);
  });
});
