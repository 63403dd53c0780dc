import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stagesTimed } from '../../src/timed.ts';
import { folderOf, STORY } from '../content/folder.ts';
import { call, ended, start } from './run.ts';

const MAKE_PIPE = 'mkfifo';
const ARTICLE = `---\nlanguage: en\npublished: 2019-06-06\npublisher: The Bay\n---\n\n${STORY}`;

/** A chronology built once, and a way to build it again that says whether the site is another folder then. */
async function built() {
  const root = folderOf({ 'content/articles/ferry.md': ARTICLE });
  const [content, site] = [join(root, 'content'), join(root, 'site')];
  writeFileSync(join(content, 'chronology.yml'), readFileSync(join(root, 'chronology.yml')));
  const build = (named = content) =>
    call('build', '--content', named, '--output', site, '--as-of', '2020-01-01');
  expect((await build()).status).toBe(0);
  const again = async (): Promise<{ out: string; swapped: boolean }> => {
    const before = statSync(site, { throwIfNoEntry: false })?.ino;
    const { out } = await build();
    return { out, swapped: statSync(site).ino !== before };
  };
  return { content, site, build, again };
}

describe('a build of what was built before', () => {
  test('says so and leaves the site as it stands', async () => {
    const { again } = await built();
    const { out, swapped } = await again();
    expect(swapped).toBe(false);
    expect(out).toMatch(/^1 article, 1 event: 0 new, 0 changed, 0 gone$/mu);
  }, 240_000);

  describe('with its content folder named from here', () => {
    test('makes nothing', async () => {
      const { content, build } = await built();
      const times = () => stagesTimed().find(({ name }) => name === 'read content')?.count;
      const before = times();
      await build(relative(process.cwd(), content));
      expect(times()).toBe(before);
    }, 240_000);

    test('reads no article anew, whatever else is other', async () => {
      const { content, build } = await built();
      const read = () => readdirSync(join(content, '../.datelined/articles'), { recursive: true });
      const before = read();
      const settings = join(content, 'chronology.yml');
      writeFileSync(settings, readFileSync(settings, 'utf8').replace('A chronology.', 'Another one.'));
      await build(relative(process.cwd(), content));
      expect(read()).toEqual(before);
    }, 240_000);
  });

  type Paths = Record<'content' | 'site', string>;
  const changes: Record<string, (at: Paths) => void> = {
    'an article is another one': ({ content }) => {
      appendFileSync(join(content, 'articles/ferry.md'), '\nIt was sold on 5 May 2019.\n');
    },
    'there is one article more': ({ content }) => {
      writeFileSync(join(content, 'articles/second.md'), ARTICLE.replace('Monday', 'Tuesday'));
    },
    'the settings are others': ({ content }) => {
      const path = join(content, 'chronology.yml');
      writeFileSync(path, readFileSync(path, 'utf8').replace('A chronology.', 'Another one.'));
    },
    'there is an actor': ({ content }) => {
      writeFileSync(
        join(content, 'actors.yml'),
        '- { id: quill, kind: state, name: { en: Quill Bay, fr: Quill Bay } }\n',
      );
    },
    'something was decided': ({ content }) => {
      const { slug } = (
        JSON.parse(readFileSync(join(content, 'ledger.json'), 'utf8')) as { events: { slug: string }[] }
      ).events[0]!;
      mkdirSync(join(content, 'decisions'));
      writeFileSync(join(content, 'decisions/one.md'), `---\nevent: ${slug}\npin: true\n---\nA note.\n`);
    },
    'a page was removed': ({ site }) => {
      rmSync(join(site, 'index.html'));
    },
    'a page was changed by hand': ({ site }) => {
      appendFileSync(join(site, 'index.html'), 'x');
    },
    'the site is gone': ({ site }) => {
      rmSync(site, { recursive: true });
    },
  };
  test.each(Object.entries(changes))(
    'is made again where %s',
    async (_, change) => {
      const { again, ...paths } = await built();
      change(paths);
      expect((await again()).swapped).toBe(true);
      expect((await again()).swapped).toBe(false);
    },
    30_000,
  );
});

test('a pipe among the articles is refused by a build too, and not waited for (bad input 14)', async () => {
  const content = folderOf({ 'articles/ferry.md': ARTICLE });
  execFileSync(MAKE_PIPE, [join(content, 'articles/pipe.md')]);
  const child = start('build', '--content', content, '--output', join(content, '_site'));
  onTestFinished(() => void child.kill('SIGKILL'));
  const { status, err } = await ended(child);
  expect(status).toBe(1);
  expect(err).toContain('not a file but a pipe');
}, 60_000);
