/**
 * The made-up archive as lines for `extract`, the same every time.
 *
 *   node --import tsx scripts/made-lines.ts ARTICLES > articles.ndjson
 */
import { writeSync } from 'node:fs';
import { basename } from 'node:path';
import { madeCorpus } from './made-corpus.ts';

const count = Number(process.argv[2]);
if (!Number.isSafeInteger(count) || count < 1)
  throw new RangeError('write how many articles: a whole number');

for (const { path, text } of madeCorpus(count)) {
  if (!path.startsWith('articles/')) continue;
  const [, head = '', prose = ''] = text.split(/^---\n/mu);
  const lang = /^language: (.+)$/mu.exec(head)?.[1];
  const published = /^published: (.+)$/mu.exec(head)?.[1];
  writeSync(1, `${JSON.stringify({ id: basename(path, '.md'), lang, published, text: prose.trim() })}\n`);
}
