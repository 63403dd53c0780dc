import type { ActorPart, ActorView, Company } from '../src/site/view/actor.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import { html, type Html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { kindMark } from './parts/signs.ts';
import { entryList, periodList, references, undated } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('actor');

export function render({ sheet }: Given<ActorView>): string {
  const view = sheet.view();
  const main = html`<div class="mast small">
      <p class="over-title">
        ${view.kind}${view.belongs && html` · ${belongs(sheet, view.belongs)}`}${view.whole && html` · <a href="${link(sheet, view.whole.path)}">${view.whole.label}</a> <small>${view.whole.count}</small>`}
      </p>
      <h1>${view.name}</h1>
      ${offices(view)}
    </div>
    ${periodList(sheet, view.years)} ${view.parts.map((part, i) => partOf(sheet, part, i))}
    ${view.company.rows.length > 0 && company(sheet, view.company)} ${references(sheet, view.references)}`;
  return layout(sheet, { place: 'actors', main });
}

function partOf(sheet: Sheet<ActorView>, part: ActorPart, i: number): Html {
  const { heading, count, entries, undated: folded, undatedCount } = part;
  return html`<section class="part">
    <h2>${heading} <small>${count}</small></h2>
    ${entries.length > 0 && entryList(sheet, entries, 3)}
    ${undated(sheet, folded, { count: undatedCount, id: `undated-${i + 1}`, open: entries.length === 0 })}
  </section>`;
}

function belongs(sheet: Sheet<ActorView>, { name, path }: NonNullable<ActorView['belongs']>): Html {
  return path === undefined ? html`${name}` : html`<a href="${link(sheet, path)}">${name}</a>`;
}

function offices({ offices: all }: ActorView): Html | false {
  if (all.length === 0) return false;
  return html`<ul class="offices">
    ${all.map(({ title, when }) => html`<li>${title}${when !== '' && html` <small>${when}</small>`}</li>`)}
  </ul>`;
}

/** Who appears in the same events and in which kinds of them: a table that is also a drawing. */
function company(sheet: Sheet<ActorView>, { families, rows, most }: Company): Html {
  const { actor: words } = sheet.site.words;
  return html`<section class="part">
    <h2 id="company">${words.company}</h2>
    <section class="wide" tabindex="0" aria-labelledby="company">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">${words.with}</th>
            <th scope="col">${words.together}</th>
            ${families.map((family) => html`<th scope="col">${kindMark(family)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, path, cells, total }) =>
              html`<tr>
                <th scope="row">
                  ${path === undefined ? name : html`<a href="${link(sheet, path)}">${name}</a>`}
                </th>
                <td>${total}</td>
                ${cells.map((n, i) => html`<td class="${families[i]!.family}">${n > 0 && dot(n, most)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
  </section>`;
}

/** A number with a dot whose area is in proportion to it. */
function dot(n: number, most: number): Html {
  const radius = Math.round(10 * Math.sqrt(n / most)) + 1;
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="${radius}" />
    </svg>
    ${n}`;
}
