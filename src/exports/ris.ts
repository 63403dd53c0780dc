import type { CslItem } from './csl.ts';

/**
 * The items as RIS (Research Information Systems, 2001 and 2011 tags), lines ended as it wants them. Texts of an
 * item hold no line break, so none can begin a field. Citation.js would lose the day of a newspaper article.
 */
export function ris(items: CslItem[]): string {
  return items.map(record).join('\r\n');
}

function record(item: CslItem): string {
  const [year] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year?.toString()],
    ['DA', dateOf(item)],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['N1', item.version],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, text]) => (text === undefined ? [] : [`${tag}  - ${text}\r\n`])).join('');
}

/** `2021/09/30/`; what is unknown is left empty between its slashes. */
function dateOf({ issued }: CslItem): string | undefined {
  const parts = issued?.['date-parts'][0];
  if (!parts) return undefined;
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year!}/${month ?? ''}/${day ?? ''}/${issued.circa ? 'about' : ''}`;
}
