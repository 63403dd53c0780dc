import { drawMap } from '../src/site/view/map.ts';
import type { PlacesView } from '../src/site/view/places.ts';
import { html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { drawnMap } from './parts/map.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('places');

export function render({ sheet }: Given<PlacesView>): string {
  const { place: words } = sheet.site.words;
  const { located, rows, unplaced } = sheet.view();
  const map = drawMap(located);
  const main = html`<div class="mast small">
      <h1>${words.title}</h1>
      <p>${rows.length > 0 ? words.intro : words.none}</p>
    </div>
    ${map && drawnMap(sheet, map)}
    ${
      rows.length > 0 &&
      html`<section class="wide part" tabindex="0" aria-label="${words.title}">
        <table>
          <thead>
            <tr>
              ${[words.name, words.events, words.coordinates].map(
                (heading) => html`<th scope="col">${heading}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">
                    <a href="${link(sheet, row.path)}">${row.name}</a>
                    <small>${row.kind}${row.of !== '' && `, ${row.of}`}</small>
                  </th>
                  <td>${row.events}</td>
                  <td><small>${row.coordinates}</small></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>`
    }
    ${unplaced !== null && html`<p class="fine">${unplaced}</p>`}`;
  return layout(sheet, { place: 'none', main });
}
