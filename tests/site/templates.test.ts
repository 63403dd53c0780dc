import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { publishSite } from '../../src/site/publish.ts';
import { templatesWith, type Templates } from '../../src/site/templates.ts';
import { sample } from './sample.ts';
import { slotInMemory } from './again.ts';

let made: Templates | undefined;
afterEach(() => made?.clear());

function withUsers(files: Record<string, string>): string {
  const user = mkdtempSync(join(tmpdir(), 'datelined-users-'));
  mkdirSync(join(user, 'parts'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(user, name), text);
  made = templatesWith(user);
  return made.dir;
}

test('a template of the user, in JavaScript, takes the place of ours of that name and of no other', () => {
  const dir = withUsers({ 'not-found.11ty.js': '// theirs', 'parts/list.js': '// their list' });
  expect(readFileSync(join(dir, 'not-found.11ty.ts'), 'utf8')).toBe('// theirs');
  expect(readFileSync(join(dir, 'parts/list.ts'), 'utf8')).toBe('// their list');
  expect(existsSync(join(dir, 'not-found.11ty.js'))).toBe(false);
  expect(readFileSync(join(dir, 'home.11ty.ts'))).toEqual(readFileSync('templates/home.11ty.ts'));
});

test('templates are modules, wherever they lie', () => {
  const dir = withUsers({});
  expect(JSON.parse(readFileSync(join(dir, '../package.json'), 'utf8'))).toEqual({ type: 'module' });
});

test('a site with templates of the user is built again where no page is other than before', async () => {
  const root = mkdtempSync(join(tmpdir(), 'datelined-users-'));
  const beside = { userTemplates: join(root, 'templates'), keptIn: slotInMemory() };
  mkdirSync(beside.userTemplates);
  writeFileSync(join(beside.userTemplates, 'style.css'), 'h1 { color: red }');
  const build = () => publishSite(sample, join(root, 'site'), undefined, beside);
  await build();
  expect((await build()).written).toBe(0);
});
