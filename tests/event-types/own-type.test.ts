import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { type Content, readContent } from '../../src/content/index.ts';
import { exampleFaults } from '../../src/editing/examples.ts';
import { tellChronology } from '../../src/pipeline.ts';
import { folderOf } from '../content/folder.ts';

// Loading the engine for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The file that the README shows. */
const SHOWN = /```yaml\n(# content\/event-types\/ratification.yml\n[\s\S]*?)```/u.exec(
  readFileSync('README.md', 'utf8'),
)![1]!;

const ARTICLE = `---
published: 2019-06-05
language: en
---
The council of Quill Bay ratified the treaty on Monday.
`;

function contentWith(type: string): Content {
  const files = { 'event-types/ratification.yml': type, 'articles/a.md': ARTICLE };
  return readContent(folderOf(files));
}

describe('a type of the user’s own, as the README shows it', () => {
  test('gives what its examples say', () => {
    expect(exampleFaults(contentWith(SHOWN))).toEqual([]);
  });

  test('finds its event, though a built-in type lists the same word', () => {
    const { events } = tellChronology(contentWith(SHOWN), '2019-06-06').chronology;
    expect(events.map(({ type, date }) => [type, date.edtf])).toEqual([['ratification', '2019-06-03']]);
  });

  test('an example that gives something else is a fault with its line', () => {
    const wrong = SHOWN.replace('status: occurred', 'status: denied');
    const [fault, ...more] = exampleFaults(contentWith(wrong));
    expect(more).toEqual([]);
    const line = wrong.split('\n').findIndex((text) => text.includes('- ')) + 1;
    expect(fault).toMatchObject({
      line,
      message: expect.stringContaining('"occurred", not "denied"') as string,
    });
  });

  test('roles without prepositions need no line for them', () => {
    const bare = SHOWN.replace(/\n {2}prepositions:.*/u, '');
    expect(contentWith(bare).types.find(({ id }) => id === 'ratification')!.roles.prepositions).toEqual({
      en: {},
      fr: {},
    });
  });
});
