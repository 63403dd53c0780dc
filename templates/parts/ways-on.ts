import type { Sheet } from '../../src/site/view/sheet.ts';
import { html, type Html } from '../html.ts';
import { link } from './link.ts';

/** Where to go from a page that has nothing more to show. */
export function waysOn(sheet: Sheet<unknown>): Html {
  const { root, words } = sheet.site;
  return html`<p>
    <a href="${link(sheet, `${root}/`)}">${words.notFound.home}</a> ·
    <a href="${link(sheet, `${root}/events/`)}">${words.notFound.all}</a>
  </p>`;
}
