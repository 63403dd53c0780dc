/**
 * Checks the filters as another program would use them: the articles of `content/` as JSON lines through
 * `times`, `extract` and `merge`, each answer against its published schema. Prints `N passed, N failed`.
 *
 *   node --import tsx scripts/check-filters.ts
 */
import { spawnSync } from 'node:child_process';
import { readContent } from '../src/content/index.ts';
import { extractLineSchema, mergeLineSchema, timesLineSchema } from '../src/content/schemas/filters.ts';

const articles = readContent('content').articles;
const texts = new Map(articles.map(({ id, text }) => [id, text]));
const input = articles
  .flatMap(({ id, text, lang, source }) => [
    { id, text, lang, published: source.published, title: source.headline, publisher: source.publisher },
    { id: `${id}-bare`, text },
  ])
  .map((article) => JSON.stringify(article));
for (const { id, text } of articles) texts.set(`${id}-bare`, text);

const counts = { passed: 0, failed: 0 };

function check(name: string, holds: boolean): void {
  counts[holds ? 'passed' : 'failed'] += 1;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}`);
}

/** Lines through a filter; anything on standard error counts as a fault. */
function through(filter: string, lines: string[]): unknown[] {
  const args = ['--import', 'tsx', 'src/cli/index.ts', filter];
  const ended = spawnSync(process.execPath, args, {
    input: lines.join('\n'),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  check(`${filter} ends with status 0 and says nothing else`, ended.status === 0 && ended.stderr === '');
  return ended.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function slices(id: string, { start, end }: { start: number; end: number }): string {
  return texts.get(id)!.slice(start, end);
}

const times = through('times', input).map((line) => timesLineSchema.parse(line));
check(
  'times answers every line in order',
  times.map(({ id }) => id).join() === input.map((line) => (JSON.parse(line) as { id: string }).id).join(),
);
check(
  'every time expression stands where it says',
  times.every(({ id, timexes }) => timexes.every((one) => slices(id, one) === one.text)),
);
check(
  'an article without a day is dated and says how',
  times.every(({ published }) => published.edtf !== '' && published.basis.length > 0),
);

const extracted = through('extract', input);
const lines = extracted.map((line) => extractLineSchema.parse(line));
const mentions = lines.flatMap(({ id, mentions: found }) =>
  found.map((mention) => ({ article: id, ...mention })),
);
check(
  'every mention stands where it says',
  lines.every(({ id, mentions: found }) => found.every((one) => slices(id, one) === one.exact)),
);
check(
  'every trigger stands where it says',
  lines.every(({ id, mentions: found }) =>
    found.every(({ trigger }) => slices(id, trigger) === trigger.text),
  ),
);
check(
  'ids of mentions are unique and name their article',
  new Set(mentions.map(({ id }) => id)).size === mentions.length,
);

const events = through(
  'merge',
  extracted.map((line) => JSON.stringify(line)),
).map((line) => mergeLineSchema.parse(line));
const merged = events.flatMap((event) => event.mentions).sort();
check(
  'every mention is in exactly one event',
  merged.join() ===
    mentions
      .map(({ id }) => id)
      .sort()
      .join(),
);

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
