import type { ActorPart, ActorView } from '../src/site/view/actor.ts';
import type { Sheet } from '../src/site/view/sheet.ts';
import { html, type Html } from './html.ts';
import { layout } from './parts/layout.ts';
import { link } from './parts/link.ts';
import { entryList, references, undated } from './parts/list.ts';
import { forEach, type Given } from './parts/template.ts';

export const data = forEach('actor');

export function render({ sheet }: Given<ActorView>): string {
  const view = sheet.view();
  const main = html`<div class="mast small">
      <p class="over-title">${view.kind}${view.belongs && html` · ${belongs(sheet, view.belongs)}`}</p>
      <h1>${view.name}</h1>
      ${offices(view)}
    </div>
    ${view.parts.map((part, i) => partOf(sheet, part, i))} ${view.company.length > 0 && company(sheet, view)}
    ${references(sheet, view.references)}`;
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

/** Who appears in the same events: a table that is also a drawing. */
function company(sheet: Sheet<ActorView>, view: ActorView): Html {
  const { actor: words } = sheet.site.words;
  return html`<section class="body">
    <h2>${words.company}</h2>
    <table class="company">
      <thead>
        <tr>
          <th scope="col">${words.with}</th>
          <th scope="col">${words.together}</th>
        </tr>
      </thead>
      <tbody>
        ${view.company.map(
          ({ name, path, events, share }) =>
            html`<tr>
              <th scope="row">
                ${path === undefined ? name : html`<a href="${link(sheet, path)}">${name}</a>`}
              </th>
              <td>
                <svg class="measure" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width="${Math.round(share * 100)}" height="8" />
                </svg>
                ${events}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
