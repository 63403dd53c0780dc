import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/content/encoding.ts';
import { readContent } from '../../src/content/index.ts';
import { faultsOf, faultsOfArticle, folderOf, STORY } from './folder.ts';

const MAKE_PIPE = 'mkfifo';

const idsOf = (dir: string): string[] => readContent(dir).articles.map(({ id }) => id);

describe('names and addresses (bad input 8 and 17)', () => {
  test('the id is the name of the file in letters that can stand in an address', () => {
    const names = ['Été à Quill.md', '000_ab.txt', 'a\nb.md', '$(touch x) "y".md', 'c d.html'];
    const files = Object.fromEntries(names.map((name) => [`articles/${name}`, name.endsWith('html') ? `<p>${STORY}</p>` : STORY]));
    expect(idsOf(folderOf(files)).sort()).toEqual(['000_ab', 'a-b', 'c-d', 'ete-a-quill', 'touch-x-y']);
  });

  test.each([
    ['CON.md', /gives no address; rename/u],
    ['---.md', /gives no address; rename/u],
    [`${'x'.repeat(200)}.md`, /too long; use at most/u],
  ])('%s is refused', (name, expected) => {
    expect(faultsOfArticle(STORY, name)[0]).toMatch(expected);
  });

  test('a folder named like a file is named, and not entered', () => {
    const faults = faultsOf(folderOf({ 'decisions/q.md/inner.md': 'x', 'articles/ferry.md': STORY }));
    expect(faults).toEqual([expect.stringMatching(/decisions\/q\.md: a folder that is named like a file; put the file/u)]);
  });

  test.each([
    ['ferry.md', 'Ferry.md'],
    ['caf\u00e9.md', 'cafe\u0301.md'],
    ['ferry.md', 'ferry.txt'],
  ])('%s and %s would share an address: both are named', (one, other) => {
    const faults = faultsOf(folderOf({ [`articles/${one}`]: STORY, [`articles/${other}`]: STORY }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('gives the same address as');
    expect(faults[0]!.normalize('NFC').toLowerCase().match(/articles\/(?:ferry|café)\.(?:md|txt)/gu)).toHaveLength(2);
  });

  test.each(['../../etc', 'a/b', 'a\\0b', 'CON', 'con', 'lpt1', '..', 'x'.repeat(300)])('the id %j is refused at every door', (id) => {
    const faults = faultsOf(
      folderOf({
        'actors.yml': `- { id: "${id}", kind: state, name: { en: Quill, fr: Quill } }\n`,
        'decisions/one.md': `---\nevent: "${id.replace(/^(?:con|lpt1)$/iu, '.')}"\ndate: 2019-05\n---\n`,
        'event-types/one.yml': `id: "${id}"\n`,
      }),
    );
    for (const name of ['actors.yml', 'decisions/one.md', 'event-types/one.yml'])
      expect(faults.some((fault) => new RegExp(`${name}:[12]: .*(?:id|event)\\b.*; `, 'u').test(fault)), name).toBe(true);
  });

  test('a page saved beside its text is the original of that text', () => {
    expect(idsOf(folderOf({ 'articles/a.md': STORY, 'articles/a.html': '<p>x</p>' }))).toEqual(['a']);
  });
});

describe('encodings (bad input 10)', () => {
  test('invalid UTF-8 is told with its byte, its line and the option to give', () => {
    const bytes = Buffer.concat([Buffer.from('one\ntwo '), Buffer.from([0xe9]), Buffer.from(' three')]);
    expect(faultsOfArticle(bytes)[0]).toMatch(/ferry\.md:2: byte 8 \(0xe9\) is not valid UTF-8; .*--encoding windows-1252/u);
  });

  test.each(['windows-1252', 'utf-16le', 'utf-16be', 'iso-8859-15'])('%s is exact when declared', (encoding) => {
    const text = encoding === 'iso-8859-15' ? 'Le bac coûte 9 € à Œuilly' : 'Le bac — « œuvre » coûte 9 €';
    expect(decodeText(iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }), 'x', encoding)).toBe(text);
  });

  test('a byte-order mark is no part of the text', () => {
    expect(decodeText(Buffer.from('\uFEFFThe ferry'), 'x')).toBe('The ferry');
  });

  test('UTF-16 that was not declared is named', () => {
    expect(faultsOfArticle(iconv.encode(STORY, 'utf-16le', { addBOM: true }))[0]).toMatch(/UTF-16, not UTF-8; .*utf-16le/u);
  });

  test('a saved page may declare its own encoding', () => {
    const page = `<html><head><meta charset="windows-1252"></head><body><p>Le bac — « œuvre »</p></body></html>`;
    const dir = folderOf({ 'articles/page.html': iconv.encode(page, 'windows-1252') });
    expect(readContent(dir).articles[0]!.text).toContain('Le bac — « œuvre »');
  });

  test('an unknown encoding is refused by name', () => {
    expect(() => decodeText(Buffer.from('x'), 'f', 'klingon')).toThrow('the encoding "klingon" is not known');
  });
});

describe('what is no article (bad input 13)', () => {
  test.each<[string, Buffer | string, RegExp]>([
    ['a binary file named .txt', Buffer.from([1, 2, 3, 0, 255, 254, 7]), /binary file/u],
    ['gzip', gzipSync(STORY), /gzip file/u],
    ['a word processor file', Buffer.from('PK\x03\x04rest'), /zip file/u],
    ['an empty file', '', /the file is empty/u],
    ['white space', ' \n\t\n', /nothing but white space/u],
    ['front matter alone', '---\nauthor: Ida\n---\n', /no text of an article/u],
  ])('%s is named and refused', (_, bytes, expected) => {
    const faults = faultsOfArticle(bytes, 'ferry.txt');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });

  test('50 MB are refused unread', () => {
    const dir = folderOf({ 'articles/large.txt': STORY });
    truncateSync(join(dir, 'articles/large.txt'), 50 * 1024 * 1024);
    expect(faultsOf(dir)[0]).toMatch(/50 MB is larger than the limit of 20 MB/u);
  });

  test('a ledger may be larger than any article: it grows with every event', () => {
    const ledger = `{ "version": 1, "events": []${' '.repeat(31 * 1024 * 1024)}}`;
    expect(faultsOf(folderOf({ 'articles/ferry.txt': STORY, 'ledger.json': ledger }))).toEqual([]);
  });
});

describe('what is no file (bad input 14)', () => {
  test('links out of the folder, loops and pipes are refused without blocking', () => {
    const dir = folderOf({ 'articles/ferry.md': STORY });
    const outside = join(folderOf({}), 'secret.md');
    writeFileSync(outside, STORY);
    symlinkSync(outside, join(dir, 'articles/out.md'));
    symlinkSync('loop.md', join(dir, 'articles/loop.md'));
    symlinkSync('.', join(dir, 'articles/folder'));
    execFileSync(MAKE_PIPE, [join(dir, 'articles/pipe.md')]);
    const faults = faultsOf(dir);
    expect(faults).toHaveLength(4);
    expect(faults.join('\n')).toMatch(/folder: a link[^]*loop\.md: a link that leads[^]*out\.md: a link[^]*pipe\.md: not a file but a pipe/u);
  });

  test('a whole folder, the settings, actors and the ledger may be no links out of the folder either', () => {
    const outside = folderOf({ 'articles/secret.md': STORY, 'actors.yml': '', 'ledger.json': '{}' });
    const dir = folderOf({});
    rmSync(join(dir, 'chronology.yml'));
    for (const name of ['articles', 'chronology.yml']) symlinkSync(join(outside, name), join(dir, name));
    expect(faultsOf(dir)).toEqual(
      ['chronology.yml', 'articles'].map((name): unknown => expect.stringMatching(new RegExp(`^${name}: a link to`, 'u'))),
    );
    const other = folderOf({});
    for (const name of ['actors.yml', 'ledger.json']) symlinkSync(join(outside, name), join(other, name));
    expect(faultsOf(other)).toHaveLength(2);
  });

  test('a device is refused without being read', () => {
    const dir = folderOf({});
    rmSync(join(dir, 'chronology.yml'));
    symlinkSync('/dev/zero', join(dir, 'chronology.yml'));
    expect(faultsOf(dir)[0]).toMatch(/^chronology\.yml: a link to/u);
  });

  test('a link inside the folder is read', () => {
    const dir = folderOf({ 'articles/ferry.md': STORY });
    symlinkSync('ferry.md', join(dir, 'articles/second.md'));
    expect(idsOf(dir)).toEqual(['ferry', 'second']);
  });
});

describe('what is read, but said (bad input 9)', () => {
  test('controls of writing direction are warned about and kept', () => {
    const dir = folderOf({ 'articles/ferry.md': `---\npublisher: "Da\u202eily"\n---\nIda \u202e ${STORY}` });
    const { articles, warnings } = readContent(dir);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('"publisher" holds controls of writing direction'),
      expect.stringContaining('the text holds controls'),
    ]);
    expect(articles[0]!.text).toContain('\u202e');
  });

  test('look-alike letters in a name are flagged', () => {
    expect(faultsOfArticle(`---\npublisher: Rеuters\n---\n${STORY}`)[0]).toContain('mixes Latin and Cyrillic letters');
  });

  test('a language without rules is a warning, and the article is left out (bad input 18)', () => {
    const dir = folderOf({ 'articles/ferry.md': `---\nlanguage: de\n---\n${STORY}`, 'articles/other.md': STORY });
    const { articles, warnings } = readContent(dir);
    expect(articles.map(({ id }) => id)).toEqual(['other']);
    expect(warnings[0]!.message).toContain('there are no rules for the language "de"');
  });
});
