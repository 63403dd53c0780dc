import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readContent } from '../../src/content/index.ts';
import { folderOf, STORY } from '../content/folder.ts';
import { call, ended, start } from './run.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MAKE_PIPE = 'mkfifo';
const LONGER = `Quill Bay sells its only ferry\n\n${STORY}\nFishermen had asked for the sale to be put off until the bridge over the bay was ready.\n`;

/** A content folder, and a file beside it that is to be added. */
function desk(source: string | Buffer, name = 'note.txt') {
  const content = folderOf({});
  const file = join(folderOf({}), name);
  writeFileSync(file, source);
  const articles = (): string[] => {
    try {
      return readdirSync(join(content, 'articles')).sort();
    } catch {
      return [];
    }
  };
  return {
    content,
    file,
    articles,
    add: (...options: string[]) => call('add', file, '--content', content, '--yes', ...options),
  };
}

describe('adding a text', () => {
  test('writes one file with tidy front matter and the text unit by unit', async () => {
    const text = LONGER.replaceAll('\n', '\r\n');
    const { content, articles, add } = desk(text);
    const { status, out } = await add(
      '--published',
      '2019-03-04',
      '--publisher',
      'The Herald: Bay',
      '--based-on',
      'AFP',
      'AP',
    );
    expect(status).toBe(0);
    expect(articles()).toEqual(['2019-03-04-quill-bay-sells-its-only-ferry.md']);
    expect(readFileSync(join(content, 'articles', articles()[0]!), 'utf8')).toBe(
      `---\nheadline: Quill Bay sells its only ferry\npublisher: "The Herald: Bay"\npublished: 2019-03-04\nlanguage: en\nbased-on:\n  - AFP\n  - AP\n---\n${text}`,
    );
    expect(out).toMatch(
      /headline +Quill Bay sells its only ferry \(found in the text\)\n +published +2019-03-04 \(as given\)\n[^]*address +not found; it will be shown as not stated/u,
    );
  });

  test('tells the events that it brings', async () => {
    const { out } = await desk('Norway delivered two helicopters to Finland on Monday.\n').add(
      '--published',
      '2019-03-05',
    );
    expect(out).toMatch(/New events:\n {2}2019-03-04 /u);
  });

  test('reads back to the same text and source', async () => {
    const { content, add } = desk(`\n\n---\n${LONGER}`);
    await add(
      '--headline',
      '"Quoted": a headline # with marks',
      '--url',
      'https://herald.example/a?b=c#d',
      '--retelling',
    );
    const [article] = readContent(content).articles;
    expect(article).toMatchObject({
      text: `\n\n---\n${LONGER}`,
      source: {
        headline: '"Quoted": a headline # with marks',
        url: 'https://herald.example/a?b=c#d',
        retelling: true,
      },
    });
  });

  test('an encoding is read where it is named', async () => {
    const bytes = iconv.encode(
      'Le bac a été vendu lundi — « pour neuf € », a déclaré le maire de la baie.\n',
      'windows-1252',
    );
    const { content, add } = desk(bytes);
    expect((await add('--encoding', 'windows-1252')).status).toBe(0);
    expect(readContent(content).articles[0]).toMatchObject({
      lang: 'fr',
      text: expect.stringContaining('« pour neuf € »') as string,
    });
  });

  test.each(['windows-1252', 'utf-16le', 'utf-16be'])(
    '%s is worked out from the bytes, and told',
    async (name) => {
      const bytes = iconv.encode(
        'Le bac a été vendu lundi — « pour neuf mille », a déclaré le maire de la baie, à Oslo.\n',
        name,
      );
      const { content, add } = desk(bytes);
      expect((await add()).out).toContain(`encoding      ${name} (worked out from the bytes)`);
      expect(readContent(content).articles[0]?.text).toContain('« pour neuf mille »');
    },
  );

  test.each([
    ['a damaged UTF-8 file', Buffer.concat([Buffer.from('Le bac a été vendu'), Buffer.from([0xe9, 0x0a])])],
    ['one of an old Macintosh', iconv.encode('Le bac a été vendu à la baie.\n', 'macintosh')],
  ])('%s is not guessed at', async (_, bytes) => {
    expect((await desk(bytes).add()).err).toMatch(/is not valid UTF-8; .*--encoding windows-1252/u);
  });

  test('--dry-run writes nothing and says what would be written', async () => {
    const { articles, add } = desk(LONGER);
    expect((await add('--dry-run')).out).toMatch(/would be +\S+quill-bay-sells-its-only-ferry\.md/u);
    expect(articles()).toEqual([]);
  });

  test('--json says it all in one line', async () => {
    const { out } = await desk(LONGER).add('--published', '2019-03-04', '--json');
    expect(JSON.parse(out)).toMatchObject({
      added: [
        {
          id: '2019-03-04-quill-bay-sells-its-only-ferry',
          lang: 'en',
          published: { edtf: '2019-03-04', basis: 'stated' },
        },
      ],
      faults: [],
    });
  });
});

describe('an article that is there already', () => {
  test('the same text is not added again', async () => {
    const { articles, add } = desk(LONGER);
    await add();
    const { status, out } = await add();
    expect({ status, files: articles().length }).toEqual({ status: 0, files: 1 });
    expect(out).toMatch(/already there +\S+quill-bay-sells-its-only-ferry\.md \(same text\)/u);
  });

  test('the same address is not added again, however it is spelled', async () => {
    const { content, add } = desk(LONGER);
    await add('--url', 'https://www.herald.example/ferry/');
    const other = desk('A new text about the ferry was published on Tuesday, and it is no copy.\n');
    const { out } = await call(
      'add',
      other.file,
      '--content',
      content,
      '--yes',
      '--url',
      'http://herald.example/ferry#top',
    );
    expect(out).toContain('(same address)');
  });

  test('a near copy is added and named', async () => {
    const { content, articles, add } = desk(LONGER.repeat(3));
    await add();
    const copy = desk(`${LONGER.repeat(3)}A last line is new.\n`);
    const { out } = await call('add', copy.file, '--content', content, '--yes');
    expect(out).toMatch(/near copy of +\S+quill-bay-sells-its-only-ferry\.md/u);
    expect(articles()).toHaveLength(2);
  });
});

describe('adding saved pages and folders', () => {
  test('a page gives its metadata and its text', async () => {
    const page = `<html lang="en"><head><meta property="og:site_name" content="Quill Herald"><meta property="article:published_time" content="2019-03-04T23:00:00-05:00"><meta property="og:url" content="https://herald.example/ferry"></head><body><nav>Home</nav><article><h1>Quill Bay sells its only ferry</h1>${`<p>${STORY}</p>`.repeat(3)}</article></body></html>`;
    const { content, add, articles } = desk(page, 'saved.html');
    expect((await add()).status).toBe(0);
    expect(articles()).toEqual(['2019-03-04-quill-bay-sells-its-only-ferry.md']);
    expect(readContent(content).articles[0]!.source).toEqual({
      headline: 'Quill Bay sells its only ferry',
      publisher: 'Quill Herald',
      published: '2019-03-04',
      url: 'https://herald.example/ferry',
      retelling: false,
    });
  });

  test('of a folder every good file is added and every bad one told', async () => {
    const content = folderOf({});
    const inbox = folderOf({ 'a.txt': LONGER, 'b.txt': '', 'c/d.md': STORY });
    const { status, err } = await call('add', inbox, '--content', content, '--yes');
    expect(status).toBe(1);
    expect(err).toMatch(/b\.txt: the file is empty/u);
    expect(readContent(content).articles).toHaveLength(2);
  });

  test('a pattern takes every file that fits; a file of that very name is meant first', async () => {
    const content = folderOf({});
    const inbox = folderOf({ 'a.txt': LONGER, '[ab].txt': STORY, 'b.html': STORY });
    await call('add', join(inbox, '[ab].txt'), '--content', content, '--yes');
    expect(readContent(content).articles.map(({ text }) => text)).toEqual([STORY]);
    await call('add', join(inbox, '?.txt'), '--content', content, '--yes');
    expect(readContent(content).articles).toHaveLength(2);
    expect((await call('add', join(inbox, '*.md'), '--content', content)).status).toBe(2);
  });

  test('a file that is not there is named', async () => {
    const { status, err } = await call('add', '/nowhere.txt', '--content', folderOf({}));
    expect({ status, err }).toEqual({
      status: 1,
      err: '/nowhere.txt: there is no such file; check the path\n',
    });
  });

  test('a language without rules is said, and nothing is written', async () => {
    const { add, articles } = desk(
      'Die Fähre wurde am Montag verkauft, wie der Bürgermeister der Gemeinde mitteilte. Die Fischer hatten darum gebeten, den Verkauf ' +
        'zu verschieben, bis die Brücke fertig ist. Der neue Eigentümer will die Kosten des Hafens mit der Gemeinde teilen und bald eine ' +
        'zweite Fähre bauen lassen, die größer und schneller sein soll als die alte.\n',
    );
    expect((await add()).err).toMatch(
      /there are no rules for its language \(deu\); it was not added; give --lang/u,
    );
    expect(articles()).toEqual([]);
  });
});

test('a pipe that is named is refused, and not waited for (bad input 14)', async () => {
  const pipe = join(folderOf({}), 'pipe.txt');
  execFileSync(MAKE_PIPE, [pipe]);
  const child = start('add', pipe, '--content', folderOf({}), '--yes');
  onTestFinished(() => void child.kill('SIGKILL'));
  const { status, err } = await ended(child);
  expect(status).toBe(1);
  expect(err).toContain('not a file but a pipe');
}, 30_000);
