import { printable } from '../content/index.ts';
import type { DatedArticle } from '../model.ts';
import type { Added } from './added.ts';
import type { Changes, EventLine } from './changes.ts';

/** What `add` says on a terminal: what was found in each article, what was not, what changes. */
export function accountInWords(added: Added[], changes: Changes, dryRun: boolean): string {
  const lines = added.flatMap((one) => [...articleLines(one, dryRun), '']);
  if (!added.some(({ file }) => file !== undefined))
    return `${[...lines, 'Nothing was added.'].join('\n')}\n`;
  lines.push(...eventLines('New events', changes.new), ...eventLines('Changed events', changes.changed));
  if (changes.new.length + changes.changed.length === 0) lines.push('The chronology stays as it is.');
  return `${lines.join('\n')}\n`;
}

function articleLines({ from, file, article, twin }: Added, dryRun: boolean): string[] {
  const lines = [printable(from)];
  if (twin) lines.push(row('already there', `${twin.file} (${twin.how})`));
  if (file === undefined) return lines;
  const { headline, publisher, author, url, basedOn } = article.source;
  lines.push(
    row('headline', headline ?? NOT_FOUND),
    row('published', dayInWords(article)),
    row('publisher', publisher ?? NOT_FOUND),
    row('author', author ?? NOT_FOUND),
    row('address', url ?? NOT_FOUND),
    row('language', article.lang),
    ...(basedOn === undefined ? [] : [row('based on', basedOn.join(', '))]),
    row('text', textInWords(article)),
    row(dryRun ? 'would be' : 'written', file),
  );
  return lines;
}

const NOT_FOUND = 'not found; it will be shown as not stated';

function row(name: string, value: string): string {
  return `  ${name.padEnd(13)} ${printable(value)}`;
}

function dayInWords({ source, published }: DatedArticle): string {
  if (source.published !== undefined)
    return published.warning ? `${published.edtf} (${published.warning})` : published.edtf;
  const how = published.basis === 'stated' ? 'stated in the text' : 'worked out from the text';
  return `${published.edtf} (${how})`;
}

function textInWords({ sentences, boilerplate }: DatedArticle): string {
  const kinds = new Map<string, number>();
  for (const { why } of boilerplate) kinds.set(why, (kinds.get(why) ?? 0) + 1);
  const left = [...kinds].map(([why, count]) => (count === 1 ? why : `${why} ×${count}`)).join(', ');
  return `${sentences.length} sentences${left === '' ? '' : `; left out: ${left}`}`;
}

function eventLines(heading: string, events: EventLine[]): string[] {
  if (events.length === 0) return [];
  return [
    `${heading}:`,
    ...events.map(({ date, title, what }) => `  ${date}  ${title}${what === undefined ? '' : ` (${what})`}`),
  ];
}
