/**
 * Checks the raw opening articles end to end, as a newcomer would feed them: `add`, then `build`.
 * First with their publication days, when each must give what the retold ones give; then without, when
 * each inferred interval must hold the true day, and all that hangs on no day must come out the same. Prints a line a check and `N passed, N failed`.
 *
 *   node --import tsx scripts/check-raw.ts --articles DIR
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/content/index.ts';
import type { Chronology } from '../src/model.ts';
import { toUncertain } from '../src/text/edtf.ts';
import { asked, type FiveArticles } from '../tests/five-articles/expectations.ts';

interface Opening {
  key: keyof FiveArticles;
  /** How the file's name begins. */
  file: string;
  /** What is known of the day of publication. */
  published: string;
  /** The days it may truly have been published on. */
  truly: string;
}

const OPENING: Opening[] = [
  { key: 'helicopters', file: '000', published: '2021-10-01', truly: '2021-10-01' },
  { key: 'moscow', file: '001', published: '2021-10-01/2021-10-08', truly: '2021-10-01/2021-10-08' },
  { key: 'lunges', file: '002', published: '2021-09-30', truly: '2021-09-30' },
  { key: 'neglect', file: '003', published: '2021-09-26', truly: '2021-09-26' },
  { key: 'livraison', file: '004', published: '2022-04-19', truly: '2022-04-18/2022-04-19' },
];

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '../shared/raw-articles' } },
});
const files = readdirSync(values.articles).map((name) => join(values.articles, name));

const datelined = (...args: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...args], { encoding: 'utf8' });

/** A content folder with the settings and actors of this one, but no articles, decisions on them or ledger. */
function emptyContent(): string {
  const dir = mkdtempSync(join(tmpdir(), 'datelined-raw-'));
  for (const name of ['chronology.yml', 'actors.yml']) cpSync(join('content', name), join(dir, name));
  return dir;
}

/** Adds the five, builds, and gives back the chronology with the id that each article was given. */
function publish(withDays: boolean): { chronology: Chronology; ids: FiveArticles } {
  const dir = emptyContent();
  try {
    const ids: Partial<FiveArticles> = {};
    for (const { key, file, published } of OPENING) {
      const path = files.find((one) => basename(one).startsWith(file))!;
      const before = new Set(articlesIn(dir));
      datelined('add', path, '--yes', '--content', dir, ...(withDays ? ['--published', published] : []));
      ids[key] = articlesIn(dir).find((id) => !before.has(id))!;
    }
    datelined('build', '--quiet', '--content', dir, '--output', join(dir, 'site'), '--as-of', '2022-05-01');
    const json = readFileSync(join(dir, 'site', 'data', 'chronology.json'), 'utf8');
    const told = datelined('chronology', '--json', '--content', dir);
    report(
      'chronology --json says what the site says',
      told.trim() === json.trim() ? undefined : 'they differ',
    );
    const chronology = JSON.parse(json) as Chronology;
    // What is published holds no text of anybody's article; the quotes are looked up in the files.
    const texts = new Map(readContent(dir).articles.map(({ id, text }) => [id, text]));
    const articles = chronology.articles.map((article) => ({ ...article, text: texts.get(article.id)! }));
    return { chronology: { ...chronology, articles }, ids: ids as FiveArticles };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Ids of the articles so far: an article is called as its file is. */
function articlesIn(dir: string): string[] {
  const folder = join(dir, 'articles');
  return existsSync(folder) ? readdirSync(folder).map((name) => parse(name).name) : [];
}

const counts = { passed: 0, failed: 0 };

function report(name: string, fault: string | undefined): void {
  counts[fault === undefined ? 'passed' : 'failed'] += 1;
  console.log(fault === undefined ? `ok   ${name}` : `FAIL ${name}: ${fault}`);
}

const dated = publish(true);
for (const { name, fault } of asked('dated')) report(name, fault(dated.chronology, dated.ids));

const undated = publish(false);
for (const { name, fault } of asked('undated'))
  report(`undated: ${name}`, fault(undated.chronology, undated.ids));
for (const { key, truly } of OPENING) {
  const { published } = undated.chronology.articles.find(({ id }) => id === undated.ids[key])!;
  const truth = toUncertain(truly);
  const holds =
    (published.earliest ?? '0000') <= truth.earliest! && (published.latest ?? '9999') >= truth.latest!;
  report(
    `undated: ${key} was published within ${published.edtf}`,
    holds ? undefined : `the true day is ${truly}`,
  );
}

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
