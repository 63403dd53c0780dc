import { dateInWords } from '../chronology/index.ts';
import { printable } from '../content/index.ts';
import type { DatedArticle } from '../model.ts';
import type { Twin } from '../editing/duplicates.ts';
import type { Added } from './added.ts';
import { type Changes, changesInWords } from './changes.ts';
import type { Known } from './incoming.ts';

/** What `add` says on a terminal: what was found in each article, what was not, what changes. */
export function accountInWords(added: Added[], changes: Changes, dryRun: boolean): string {
  const lines = added.flatMap((one) => [...articleLines(one, dryRun), '']);
  if (!added.some(({ file }) => file !== undefined))
    return `${[...lines, 'Nothing was added.'].join('\n')}\n`;
  const changed = changesInWords(changes);
  lines.push(...changed);
  if (changed.length === 0) lines.push('The chronology stays as it is.');
  return `${lines.join('\n')}\n`;
}

function articleLines({ from, file, article, known, twin, encoding }: Added, dryRun: boolean): string[] {
  const lines = [printable(from)];
  if (twin) lines.push(twinLine(twin));
  if (file === undefined) return lines;
  const { headline, publisher, author, url, basedOn } = article.source;
  lines.push(
    row('headline', said(headline, known.headline ?? 'text')),
    row('published', dayInWords(article, known.published)),
    row('publisher', said(publisher, known.publisher)),
    row('author', said(author, known.author)),
    row('address', said(url, known.url)),
    row('language', said(article.lang, known.language)),
    ...(basedOn === undefined ? [] : [row('based on', basedOn.join(', '))]),
    ...(encoding === undefined ? [] : [row('encoding', `${encoding} (worked out from the bytes)`)]),
    row('text', textInWords(article)),
    row(dryRun ? 'would be' : 'written', file),
  );
  return lines;
}

/** A near copy is added, and the two are one source. */
function twinLine({ file, how }: Twin): string {
  return how === 'near copy'
    ? row('near copy of', `${file}; the two count as one source`)
    : row('already there', `${file} (${how})`);
}

const NOT_FOUND = 'not found; it will be shown as not stated';

function row(name: string, value: string): string {
  return `  ${name.padEnd(13)} ${printable(value)}`;
}

/** How sure each is, from the surest. */
const SURE = {
  given: 'as given',
  file: 'the file says so',
  page: 'the page says so',
  url: 'its address says so',
  'file-name': 'the name of the file says so',
  text: 'found in the text',
};

function said(value: string | undefined, how: Known[keyof Known]): string {
  return value === undefined ? NOT_FOUND : `${value} (${SURE[how ?? 'text']})`;
}

function dayInWords({ source, published }: DatedArticle, how: Known['published']): string {
  if (source.published !== undefined)
    return `${said(published.edtf, how)}${published.warning ? `; ${published.warning}` : ''}`;
  const { edtf, earliest, latest } = published;
  if (earliest === null && latest === null)
    return 'not found; its events have only the days that the text writes out';
  const day = earliest === latest ? edtf : `${dateInWords(published, 'en')}, written ${edtf}`;
  return `${day} (worked out from the text)`;
}

function textInWords({ sentences, boilerplate }: DatedArticle): string {
  const kinds = new Map<string, number>();
  for (const { why } of boilerplate) kinds.set(why, (kinds.get(why) ?? 0) + 1);
  const left = [...kinds].map(([why, count]) => (count === 1 ? why : `${why} ×${count}`)).join(', ');
  return `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}${left === '' ? '' : `; left out: ${left}`}`;
}
