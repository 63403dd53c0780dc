import type { ForwardView } from '../src/site/view/record-sheets.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { compactList, references } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';
import { waysOn } from './parts/ways-on.ts';

export const data = forEach('forward');

/**
 * A former address: says what became of what stood there, and leads on where that is another page now. To the file of
 * that page: from a folder no server finds it.
 */
export function render({ sheet }: Given<ForwardView>): string {
  const view = sheet.view();
  const { words } = sheet.site;
  const only = view.kind === 'merged' ? view.into[0] : undefined;
  const head = html`<meta
      name="robots"
      content="noindex"
    />${only && html`<meta http-equiv="refresh" content="0;url=${link(sheet, only.path)}index.html" />`}`;
  const main = html`<div class="mast small">
      <p class="over-title">${words.forward.was}</p>
      <h1>${view.was}</h1>
      <p>${view.text}</p>
      ${view.into.length === 0 && waysOn(sheet)}
    </div>
    ${
      view.into.length > 0 &&
      html`<section class="part">
        <h2>${view.heading}</h2>
        ${compactList(sheet, view.into)}
      </section>`
    }
    ${references(sheet, view.references)}`;
  return layout(sheet, { place: 'none', main, head });
}
