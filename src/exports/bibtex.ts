import type { CslItem } from './csl.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const BABEL: Record<string, string> = { en: 'english', fr: 'french' };

/** What TeX would act on, as it is set instead; every other character stays itself, in UTF-8. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * The items as BibTeX. `year`, `month` and `journal` are those of classic BibTeX, `date` and `langid` those that
 * biblatex adds. Citation.js could write this, but drops every letter that it has no TeX command for.
 */
export function bibtex(items: CslItem[]): string {
  return items.map((item) => `${entry(item)}\n`).join('\n');
}

function entry(item: CslItem): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const isPage = item.type === 'webpage';
  const fields = [
    ['author', names(item)],
    ['title', item.title && `{{${escapeTex(item.title)}}}`],
    [isPage ? 'howpublished' : 'journal', braced(item['container-title'])],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[month - 1]],
    ['date', isoDate(item) && `{${isoDate(item)}}`],
    ['url', item.URL && `{${escapeUrl(item.URL)}}`],
    ['langid', item.language && `{${BABEL[item.language] ?? item.language}}`],
    ['version', braced(item.version)],
    ['note', braced(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name!} = ${value},\n`] : []));
  return `@${isPage ? 'misc' : 'article'}{${keyOf(item.id)},\n${lines.join('')}}`;
}

/** A name in double braces is one name, whatever "and" or comma it has. */
function names({ author }: CslItem): string | undefined {
  return author && `{${author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')}}`;
}

function isoDate({ issued }: CslItem): string {
  const parts = issued?.['date-parts'][0] ?? [];
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return issued?.circa ? `${text}~` : text;
}

const braced = (text: string | undefined): string | undefined => text && `{${escapeTex(text)}}`;
const escapeTex = (text: string): string => text.replace(/[\\{}$&#%_^~]/g, (c) => TEX[c]!);

/** biblatex and the url package set an address as it stands, so only what would end the field is encoded. */
const escapeUrl = (url: string): string => url.replace(/[{}\\^`|<>"]/g, encodeURIComponent);

/** A citation key: the id, with what a key may not have as its code. */
export const keyOf = (id: string): string =>
  id.replace(/[^A-Za-z0-9_-]/gu, (c) => `:${c.codePointAt(0)!.toString(16)}:`);
