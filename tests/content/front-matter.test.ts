import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/content/articles.ts';
import { readContent } from '../../src/content/index.ts';
import { faultsOfArticle, folderOf, STORY } from './folder.ts';

const textOf = (source: string): string => readContent(folderOf({ 'articles/ferry.md': source })).articles[0]!.text;

declare global {
  var hostile: boolean | undefined;
}

describe('executable front matter (bad input 1)', () => {
  test.each(['---js', '---JS', '---javascript', '---coffee', '---json', '---{'])('%s is refused and never run', (opening) => {
    const faults = faultsOfArticle(`${opening}\nglobalThis.hostile = true\n---\n${STORY}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^articles\/ferry\.md:1: front matter in ".*" is refused and was not run; write plain YAML/u);
    expect(globalThis.hostile).toBeUndefined();
  });
});

describe('malformed front matter (bad input 2)', () => {
  test.each([
    ['an open quotation mark', '---\nheadline: "The ferry\n---\n', /^articles\/ferry\.md:\d: .*; close the quotation mark/u],
    ['no closing line', `---\nheadline: The ferry\n\n${STORY}`, /:1: the front matter is not closed; put a line/u],
    ['a list', '---\n- one\n- two\n---\n', /:2: the front matter is a list, not fields/u],
    ['a string', '---\njust words\n---\n', /:2: the front matter is plain text, not fields/u],
    ['a duplicate key', '---\nauthor: A\nheadline: B\nauthor: C\n---\n', /:4: this key stands twice; keep one/u],
    ['fields in a thousand brackets', `---\nheadline: ${'['.repeat(1000)}\n---\n`, /:2: too large or too deep/u],
    ['more fields than a hand writes', `---\nheadline: ${'a'.repeat(4 * 1024 * 1024)}\n---\n`, /:2: too large or too deep/u],
    ['an unknown key', '---\nheadline: B\npublisched: 2020\n---\n', /:3: unknown key "publisched"/u],
  ])('%s is an error with its line', (_, head, expected) => {
    const faults = faultsOfArticle(head.includes(STORY) ? head : head + STORY);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });

  test('is an error the second time as well', () => {
    const source = `---\nheadline: [\n---\n${STORY}`;
    expect(faultsOfArticle(source)).toEqual(faultsOfArticle(source));
    expect(faultsOfArticle(source)).toHaveLength(1);
  });

  test('every fault of every file is told at once', () => {
    const faults = faultsOfArticle(`---\npublished: never\nurl: javascript:alert(1)\nlanguage: 7\n---\n${STORY}`);
    expect(faults.map((fault) => /:(\d+):/u.exec(fault)![1])).toEqual(['2', '3', '4']);
  });
});

describe('dashes that open prose (bad input 3)', () => {
  test.each([
    `--- Reuters\n${STORY}`,
    `-----\n${STORY}`,
    `---\n\n${STORY}\n---\nMore.\n`,
    `---\n${STORY}`,
    `\n---\nauthor: no\n---\n${STORY}`,
  ])('%j stays prose, unit by unit', (source) => {
    expect(textOf(source)).toBe(source);
  });

  test('the text after front matter is kept unit by unit', () => {
    const body = '\r\n  Indented —\t30. September\r\n\n---\nstill prose\n';
    expect(textOf(`---\nlanguage: en\n---\n${body}`)).toBe(body);
  });
});

describe('keys and aliases that reach too far (bad input 4)', () => {
  test.each([
    ['__proto__: { polluted: true }', 'the key "__proto__" is refused'],
    ['constructor: x', 'the key "constructor" is refused'],
    ['"__proto__": x', 'the key "__proto__" is refused'],
    ['headline: { prototype: { a: 1 } }', 'the key "prototype" is refused'],
    [`a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]`, 'an alias (*name) is not allowed'],
    ['<<: { author: x }', 'unknown key "<<"'],
    ['author: &a Ida\npublisher: *a', 'an alias (*name) is not allowed'],
    ['author: !!js/function "x"', 'a tag (! and a name) is not allowed'],
  ])('%s', (fields, message) => {
    const faults = faultsOfArticle(`---\n${fields}\n---\n${STORY}`);
    expect(faults.join('\n')).toContain(message);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the day of publication (bad input 5)', () => {
  test.each(['2021-10-01', '"2021-10-01"', '2021-10-01T23:30:00-05:00', '2021-10-01 00:15:00Z', "'2021-10-01T00:15:00+14:00'"])(
    '%s is the first of October in every time zone',
    (published) => {
      const dir = folderOf({ 'articles/ferry.md': `---\npublished: ${published}\n---\n${STORY}` });
      const zone = process.env['TZ'];
      for (const one of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
        process.env['TZ'] = one;
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(one);
        expect(readContent(dir).articles[0]!.source.published).toBe('2021-10-01');
      }
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    },
  );

  test.each([
    ['2021', '2021'],
    ['2021-10', '2021-10'],
    ['2021-10-01/2021-10-08', '2021-10-01/2021-10-08'],
  ])('%s may be less exact than a day', (written, read) => {
    const dir = folderOf({ 'articles/ferry.md': `---\npublished: ${written}\n---\n${STORY}` });
    expect(readContent(dir).articles[0]!.source.published).toBe(read);
  });

  test.each(['2021-02-31', 'yesterday', '1/10/2021', '[2021]'])('%s is refused', (published) => {
    expect(faultsOfArticle(`---\npublished: ${published}\n---\n${STORY}`)).toHaveLength(1);
  });
});

describe('addresses (bad input 7)', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '"java\\nscript:alert(1)"',
    'data:text/html,x',
    'vbscript:x',
    'ftp://host/',
    '//host/path',
    'https://',
    'https:host',
    'https:\\\\host\\path',
    'https://host/a b',
    '"https://host/\\tb"',
    '"https://host/\\u009bb"',
    'https://host/<script>',
    `'https://host/"onclick=x'`,
    'https://a:b@host/',
    'https://a@host/',
  ])('%s is refused', (url) => {
    expect(faultsOfArticle(`---\nurl: ${url}\n---\n${STORY}`)[0]).toMatch(
      /:2: "url": not a web address; write one that begins/u,
    );
  });
});

test('whatever the front matter holds, it is read or told as a fault', { timeout: 60_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom('---', '\n', '\r\n', ': ', '- ', '"', "'", '[', '{', '}', ']', '&a ', '*a', '!!x ', '|', '>', '? ', '#', '\t'),
    fc.constantFrom('headline', 'published', 'url', '__proto__', 'js', '2021-10-01'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const source = `---\n${pieces.join('')}\n---\n${STORY}`;
      const { article, faults } = parseArticle(source, 'fuzz.md', 'fuzz');
      expect(article !== undefined || faults.length > 0).toBe(true);
      if (article) expect(source.endsWith(article.text)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
