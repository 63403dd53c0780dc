import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { forEach, type Given } from './parts/template.ts';
import { waysOn } from './parts/ways-on.ts';

export const data = forEach('notFound');

export function render({ sheet }: Given<null>): string {
  const { notFound } = sheet.site.words;
  const main = html`<div class="mast">
    <h1>${notFound.title}</h1>
    <p>${notFound.text}</p>
    ${waysOn(sheet)}
  </div>`;
  return layout(sheet, { place: 'none', main });
}
