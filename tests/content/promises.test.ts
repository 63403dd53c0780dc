import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

const TESTS = [
  ...readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => read(join('tests', name))),
  ...['.ci/faults', 'scripts/check-dev.ts'].map(read),
].join('\n');

/** Numbers in the first column of the table under a heading. */
function numbersUnder(heading: string): string[] {
  const part = read('docs/SECURITY.md').split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  return [...part.matchAll(/^\| (\d+) /gmu)].map(([, number]) => number!);
}

test.each([
  ['bad input', 20, numbersUnder('Bad input')],
  ['fault', 11, numbersUnder('Faults')],
])('every %s of docs/SECURITY.md is named by a test', (kind, last, numbers) => {
  expect(numbers).toEqual(Array.from({ length: last }, (_, index) => String(index + 1)));
  const named = [...TESTS.matchAll(new RegExp(`${kind} (\\d+)(?: and (\\d+))?`, 'gu'))].flatMap(([, a, b]) => [a, b]);
  expect(numbers.filter((number) => !named.includes(number))).toEqual([]);
});

interface Package {
  license?: string;
  integrity?: string;
  link?: boolean;
}

/** Licences that let the program be given on under its own; what has none stated is named with the reason. */
const FREE = /^\(?(?:MIT|ISC|Apache-2\.0|BlueOak-1\.0\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|Python-2\.0|Unlicense|OFL-1\.1|MPL-2\.0|CC-BY-[34]\.0)(?: (?:OR|AND) [\w.-]+)*\)?$/u;
const UNSTATED = ['node_modules/i', 'node_modules/parse-cache-control'];

test('every package of the lockfile has a free licence and a hash', () => {
  const { packages } = json('package-lock.json') as { packages: Record<string, Package> };
  const others = Object.entries(packages).filter(([path]) => path !== '');
  const unfree = others.filter(([path, { license }]) => !UNSTATED.includes(path) && !FREE.test(license ?? ''));
  expect(unfree.map(([path, { license }]) => `${path}: ${String(license)}`)).toEqual([]);
  const { dependencies } = packages[''] as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).filter((name) => UNSTATED.includes(`node_modules/${name}`))).toEqual([]);
  expect(others.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
});

test('every version is exact', () => {
  const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
});
