import type { PlaceView } from '../src/site/view/places.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { references, yearSections } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('place');

export function render({ sheet }: Given<PlaceView>): string {
  const view = sheet.view();
  const { words, root } = sheet.site;
  const state =
    view.of &&
    (view.of.path === undefined
      ? view.of.name
      : html`<a href="${link(sheet, view.of.path)}">${view.of.name}</a>`);
  const main = html`<div class="mast small">
      <p class="over-title">
        <a href="${link(sheet, `${root}/places/`)}">${words.place.title}</a> ·
        ${view.kind}${state && html` · ${state}`}
      </p>
      <h1>${view.name}</h1>
      <ul class="facts">
        ${view.coordinates !== '' && html`<li>${view.coordinates}</li>`}
        ${view.actor !== undefined && html`<li><a href="${link(sheet, view.actor)}">${words.place.asActor}</a></li>`}
      </ul>
    </div>
    ${yearSections(sheet, view.years)} ${references(sheet, view.references)}`;
  return layout(sheet, { place: 'none', main });
}
