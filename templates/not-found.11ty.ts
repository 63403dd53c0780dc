import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('notFound');

export function render({ sheet }: Given<null>): string {
  const { site } = sheet;
  const { notFound } = site.words;
  const main = html`<div class="mast">
    <h1>${notFound.title}</h1>
    <p>${notFound.text}</p>
    <p>
      <a href="${link(sheet, `${site.root}/`)}">${notFound.home}</a> ·
      <a href="${link(sheet, `${site.root}/events/`)}">${notFound.all}</a>
    </p>
  </div>`;
  return layout(sheet, { place: 'none', main });
}
