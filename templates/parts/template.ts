import type { Sheet } from '../../src/site/view/sheet.ts';
import type { Sheets } from '../../src/site/view/sheets.ts';

/** What Eleventy hands to a template: one sheet, chosen by pagination. */
export interface Given<V> {
  sheet: Sheet<V>;
}

/** Makes a template run once for each sheet of a kind. */
export function forEach(kind: keyof Omit<Sheets, 'files'>) {
  return {
    pagination: { data: `sheets.${kind}`, size: 1, alias: 'sheet' },
    permalink: ({ sheet }: { sheet: { path: string } }): string =>
      sheet.path.endsWith('/') ? `${sheet.path}index.html` : sheet.path,
    eleventyExcludeFromCollections: true,
  };
}
